"""Single lines are kept with what their columns had told, and read back."""

from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.interchange.staging import Bench
from ironview.interchange.tabular.dates import DateOrder
from ironview.interchange.tabular.mapping import NO_MAPPING, Mapping
from ironview.interchange.tabular.raw_rows import RawRow, raw_text, read_raw
from ironview.interchange.tabular.reader import read_again
from ironview.interchange.tabular.tables import Line, StoredNumber
from tests.interchange.conftest import VIENNA

LONG = "Patient ID;Test;Wert;Einheit;Datum\n"

cells = st.one_of(
    st.text(),
    st.text().map(StoredNumber),
    st.datetimes(),
    st.times(),
)


def raw_of(staged):
    return [read_raw(aside.raw) for aside in staged.held]


@given(st.lists(cells, min_size=1), st.text(), st.dictionaries(st.text(), st.sampled_from(",.")))
def test_any_line_reads_back_equal(line, name, marks):
    row = RawRow(
        table=name,
        delimiter=";",
        before=(Line(1, ["Bericht"]),),
        header=Line(2, ["Wert", time(8, 15), datetime(2026, 5, 3)]),
        line=Line(3, line),
        place="t:3",
        fallback="t #1",
        orders={"datum": "dmy"},
        marks=marks,
    )
    again = read_raw(raw_text(row))
    assert again == row
    assert [type(one) for one in again.line.cells] == [type(one) for one in line]


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"kind":"other"}', "12"])
def test_anything_else_is_no_line(text):
    assert read_raw(text) is None


@pytest.mark.parametrize(
    ("order", "day"), [(DateOrder.DAY_FIRST, "2026-04-03"), (DateOrder.MONTH_FIRST, "2026-03-04")]
)
def test_a_line_is_read_with_the_answer(table, vocabulary, order, day):
    rows = raw_of(table(LONG + "P1;Ferritin;12;ug/L;03/04/2026\n"))
    bench = Bench("again")
    read_again(bench, rows, vocabulary, VIENNA, Mapping(date_orders={"Datum": order}))

    (record,) = bench.finish("table").records
    assert [row.collected.isoformat() for row in record.results] == [day]


def test_without_an_answer_a_line_stays_held_even_where_it_looks_certain(table, vocabulary):
    rows = raw_of(
        table(
            LONG + "P1;Ferritin;1,050;ug/L;31/12/2025\nP1;Ferritin;9;ug/L;12/31/2025\n"
            "P1;Ferritin;8;ug/L;03/04/2026\n"
        )
    )
    bench = Bench("again")
    read_again(bench, rows, vocabulary, VIENNA, NO_MAPPING)
    staged = bench.finish("table")

    assert {aside.reason for aside in staged.held} == {
        "import.number_ambiguous",
        "import.date_ambiguous",
    }
    assert staged.records == ()


def test_what_the_column_told_comes_before_the_answer(table, vocabulary):
    (row,) = raw_of(
        table(LONG + "P1;Ferritin;1,050;ug/L;03/04/2026\nP1;Ferritin;9;ug/L;31/12/2025\n")
    )
    answered = Mapping(date_orders={"Datum": DateOrder.MONTH_FIRST}, decimal_marks={"Wert": ","})
    bench = Bench("again")
    read_again(bench, [row], vocabulary, VIENNA, answered)

    (record,) = bench.finish("table").records
    ((result),) = record.results
    assert (result.value, result.collected.isoformat()) == ("1.050", "2026-04-03")


def test_a_line_shows_its_cells_under_their_headers(table):
    (row,) = raw_of(table(LONG + "P1;Ferritin;12;;03/04/2026\n"))

    assert row.cells() == (
        ("Patient ID", "P1"),
        ("Test", "Ferritin"),
        ("Wert", "12"),
        ("Datum", "03/04/2026"),
    )
