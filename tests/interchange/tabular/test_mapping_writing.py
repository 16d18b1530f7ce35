"""A mapping is written so that it reads back equal, and takes answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.domain.analytes import AnalyteCode
from ironview.interchange.questions import Asked, TableQuestion
from ironview.interchange.tabular.dates import DateOrder
from ironview.interchange.tabular.header_words import Role, fold_header
from ironview.interchange.tabular.mapping import (
    IGNORED,
    NO_MAPPING,
    REST_IGNORED,
    Mapping,
)
from ironview.interchange.tabular.mapping_files import read_mapping
from ironview.interchange.tabular.mapping_writing import with_answer, write_mapping

FULL = Mapping(
    name="Ward “3”",
    columns={Role.PATIENT: ("HADM_ID",), Role.UNIT: ("Unit", "Unit 2")},
    items={"51222": AnalyteCode.HB, "eryurine": None},
    units={AnalyteCode.HB: "g/dL"},
    date_order=DateOrder.DAY_FIRST,
    decimal_mark=",",
    delimiter=";",
    patient_fills_down=True,
    date_orders={"Entnahme": DateOrder.MONTH_FIRST},
    decimal_marks={"Wert": "."},
    asks_other_tests=True,
)


def question(asked, subject):
    return TableQuestion(
        asked=asked,
        table="t",
        headers=("a", "b"),
        subject=subject,
        options=(),
        examples=(),
        rows=1,
    )


@pytest.mark.parametrize("mapping", [FULL, Mapping(name="x")])
def test_what_is_written_reads_back_equal(mapping):
    assert read_mapping("x.toml", write_mapping(mapping)) == mapping


@given(name=st.text(min_size=1), header=st.text())
def test_any_name_and_header_survive(name, header):
    mapping = Mapping(name=name, date_orders={header: DateOrder.DAY_FIRST})
    assert read_mapping("x.toml", write_mapping(mapping)) == mapping


@pytest.mark.parametrize(
    ("asked", "subject", "answer", "expected"),
    [
        (Asked.DATE_ORDER, "Datum", "mdy", Mapping(date_orders={"Datum": DateOrder.MONTH_FIRST})),
        (Asked.DECIMAL_MARK, "Wert", ",", Mapping(decimal_marks={"Wert": ","})),
        (Asked.UNIT, "hb", "g/L", Mapping(units={AnalyteCode.HB: "g/L"})),
        (
            Asked.TEST,
            "No 11",
            "hb",
            Mapping(items={fold_header("No 11"): AnalyteCode.HB}, asks_other_tests=True),
        ),
        (
            Asked.TEST,
            "No 11",
            IGNORED,
            Mapping(items={fold_header("No 11"): None}, asks_other_tests=True),
        ),
        (Asked.TEST, "No 11", REST_IGNORED, Mapping(items={fold_header("No 11"): None})),
    ],
)
def test_an_answer_stands_in_the_mapping(asked, subject, answer, expected):
    assert with_answer(NO_MAPPING, question(asked, subject), answer) == expected


@pytest.mark.parametrize(
    ("asked", "subject", "answers"),
    [
        (Asked.DATE_ORDER, "Datum", ("dmy", "mdy")),
        (Asked.DECIMAL_MARK, "Wert", (",", ".")),
        (Asked.UNIT, "hb", ("g/L", "g/dL")),
    ],
)
def test_the_last_answer_counts_and_an_empty_one_takes_it_back(asked, subject, answers):
    asked_about = question(asked, subject)
    first = with_answer(NO_MAPPING, asked_about, answers[0])
    second = with_answer(first, asked_about, answers[1])

    assert second == with_answer(NO_MAPPING, asked_about, answers[1]) != first
    assert with_answer(second, asked_about, "") == NO_MAPPING


def test_a_column_is_known_however_its_header_is_written():
    mapping = Mapping(
        date_orders={"Entnahme-Datum": DateOrder.DAY_FIRST}, decimal_marks={"WERT": ","}
    )
    assert mapping.order_of("entnahme datum") is DateOrder.DAY_FIRST
    assert mapping.order_of("Befunddatum") is None
    assert mapping.mark_of("Wert") == ","
    assert mapping.mark_of("") == ""


def test_a_column_comes_before_what_is_said_of_all():
    mapping = Mapping(
        date_order=DateOrder.DAY_FIRST,
        decimal_mark=".",
        date_orders={"a": DateOrder.MONTH_FIRST},
        decimal_marks={"b": ","},
    )
    assert (mapping.order_of("a"), mapping.order_of("z")) == ("mdy", "dmy")
    assert (mapping.mark_of("b"), mapping.mark_of("z")) == (",", ".")


def test_only_a_mapping_that_states_something_says_something():
    assert FULL.says_something
    assert not Mapping(name="only a name").says_something
