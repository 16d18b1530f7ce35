"""What a table leaves open is collected once for each column or test."""

import pytest

from ironview.interchange.questions import Asked
from ironview.interchange.tabular.dates import DateColumn
from ironview.interchange.tabular.mapping import Mapping
from ironview.interchange.tabular.shapes import mapping_for, shape_of
from ironview.interchange.tabular.tables import Line, StoredNumber, Table
from tests.interchange.conftest import VIENNA
from tests.interchange.tabular.conftest import results_of

LONG = "Patient ID;Test;Wert;Einheit;Datum\n"


def test_examples_are_at_most_three_and_all_rows_are_counted(table):
    days = ("03/04", "05/06", "07/08", "09/10", "03/04")
    staged = table(
        LONG + "".join(f"P1;Ferritin;1{n};ug/L;{on}/2026\n" for n, on in enumerate(days))
    )

    (question,) = staged.questions
    assert (question.asked, question.rows) == (Asked.DATE_ORDER, 5)
    assert [one.written for one in question.examples] == [
        "03/04/2026",
        "05/06/2026",
        "07/08/2026",
    ]


def test_birth_dates_and_dates_of_collection_are_two_questions(table):
    staged = table(
        "Patient ID;Geburtsdatum;Test;Wert;Einheit;Datum\n"
        "P1;01/02/1980;Ferritin;12;ug/L;03/04/2026\n"
    )
    assert {one.subject for one in staged.questions} == {"Geburtsdatum", "Datum"}


def test_one_column_that_tells_does_not_answer_for_another(table):
    staged = table(
        "Patient ID;Geburtsdatum;Test;Wert;Einheit;Datum\n"
        "P1;31/12/1980;Ferritin;12;ug/L;03/04/2026\n"
    )
    assert [one.subject for one in staged.questions] == ["Datum"]


def test_an_answer_counts_for_its_column_only(table):
    staged = table(
        "Patient ID;Geburtsdatum;Test;Wert;Einheit;Datum\n"
        "P1;01/02/1980;Ferritin;12;ug/L;03/04/2026\n",
        '[date_orders]\nDatum = "dmy"\n',
    )
    assert results_of(staged)[0][4] == "2026-04-03"
    assert [one.subject for one in staged.questions] == ["Geburtsdatum"]


def test_dates_a_workbook_may_have_exchanged_are_held_but_not_asked_about():
    from datetime import datetime

    column = DateColumn(["31/12/2025", datetime(2026, 3, 4)], VIENNA)
    assert column.doubts_stored
    assert column.read(datetime(2026, 3, 4)).is_ambiguous


@pytest.mark.parametrize(
    ("value", "units"),
    [("13.1", ("g/dL", "mmol/L")), ("131", ("g/L",)), ("99999", None), ("hemolyzed", None)],
)
def test_units_are_asked_among_those_that_make_the_value_possible(table, value, units):
    staged = table(LONG + f"P1;Hb;{value};;2026-05-03\n")

    assert [one.options for one in staged.questions] == ([] if units is None else [units])


def test_a_held_row_says_what_it_is_about(table):
    (held,) = table(LONG + "P1;Ferritin;12;ug/L;03/04/2026\n").held

    assert (held.name, held.value, held.unit, held.at) == (
        "Ferritin",
        "12",
        "ug/L",
        "03/04/2026",
    )
    assert held.raw


def test_the_shape_is_the_words_of_the_header_in_any_order():
    one = Line(1, ["Datum", "Wert", "", "2026-05-03", StoredNumber("12")])
    other = Line(7, ["WERT", "datum"])
    assert shape_of(one) == shape_of(other) == ("datum", "wert")


def test_a_mapping_counts_for_tables_of_its_shape_wherever_the_header_stands():
    ours, stated = Mapping(name="ours"), Mapping(name="stated")
    shaped = {("datum", "wert"): ours}
    lines = [Line(1, ["Bericht"]), Line(3, ["Wert", "Datum"])]

    assert mapping_for(Table("t", lines), shaped, stated) is ours
    assert mapping_for(Table("t", lines[:1]), shaped, stated) is stated
