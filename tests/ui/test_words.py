from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ironview.domain.interpretation import interpret
from ironview.domain.moments import PartialDate
from ironview.domain.quantities import read_quantity
from ironview.domain.readings import Reading
from ironview.domain.record import ResultStatus, Sex
from ironview.domain.verdicts import NextTest, NextTestState
from ironview.ui import words
from ironview.ui.sample_rows import sample_table
from tests.ui import people

DAY = date(2026, 3, 30)


def plain(text):
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("typed", "decimals", "shown"),
    [("105.4", 0, "105"), ("<5", 0, "<5"), (">=1650", 0, "≥1650"), ("8.45", 1, "8.5")],
)
def test_a_value_keeps_its_comparator(typed, decimals, shown):
    assert words.quantity(read_quantity(typed), decimals) == shown


@pytest.mark.parametrize(
    ("amount", "shown"),
    [(None, "–"), ("0", "0"), ("0.04", "0"), ("-0.04", "0"), ("1.2", "+1.2"), ("-1.2", "−1.2")],
)
def test_a_change_has_its_sign_and_nothing_has_none(amount, shown):
    assert words.change(None if amount is None else Decimal(amount), 1) == shown


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [
        (10, 200, "10–200"),
        (None, 5, "< 5"),
        (60, None, "> 60"),
        (None, None, "–"),
    ],
)
def test_a_range_may_be_open(low, high, shown):
    low, high = (None if one is None else Decimal(one) for one in (low, high))

    assert plain(words.reference_range(low, high, 0)) == shown


@pytest.mark.parametrize("reading", list(Reading))
def test_every_reading_has_a_word(reading):
    assert words.reading_word(reading)


@pytest.mark.parametrize("sex", list(Sex))
def test_every_known_sex_has_a_letter(sex):
    assert len(words.sex_letter(sex)) == (0 if sex is Sex.UNKNOWN else 1)


@pytest.mark.parametrize(
    ("born", "shown"),
    [
        (PartialDate(1991), "born 1991"),
        (PartialDate(1991, 11), "born Nov 1991"),
        (PartialDate(1991, 11, 17), "born 17 Nov 1991"),
        (None, ""),
    ],
)
def test_a_birth_date_is_told_as_far_as_it_is_known(born, shown):
    assert plain(words.born(born)) == shown


def test_somebody_without_a_name_or_number_is_said_so():
    assert words.full_name("", "") == "(no name)"
    assert words.full_name("Marchetti", "") == "Marchetti"
    assert words.mrn("") == ""


@pytest.mark.parametrize("state", list(NextTestState))
def test_every_state_of_the_next_test_is_one_sentence(state):
    said = plain(words.next_step(NextTest(state=state, earliest=DAY, preferred=DAY, recheck=DAY)))

    assert said.endswith(".")
    assert "{" not in said
    assert ("30 Mar 2026" in said) is (state is not NextTestState.NONE)


def test_a_dose_of_unknown_amount_is_said_so(guideline):
    record = people.elena()
    unknown = replace(record.infusions[0], dose_mg=None)
    said = interpret(replace(record, infusions=(unknown,)), guideline, people.TODAY)

    assert words.dose_text(said.courses[0].course.doses[0]) == (
        "ferric carboxymaltose, amount unknown"
    )


def test_a_corrected_cell_tells_what_it_was(guideline):
    record = people.elena()
    new = people.result("ferritin", "98", "2026-06-01", status=ResultStatus.CORRECTED)
    said = interpret(replace(record, results=(*record.results, new)), guideline, people.TODAY)
    table = sample_table(said, guideline)

    told = words.cell_told(table.rows[0].analyte, table.rows[0].cells[-1], table.samples[-1])

    assert plain(told) == (
        "Ferritin 98 µg/L, 1 Jun 2026, day 91, steady, readable, reported as 98 ug/L, was 105 ug/L"
    )


def test_a_flagged_cell_tells_its_flag(guideline):
    table = sample_table(interpret(people.elena(), guideline, people.TODAY), guideline)

    told = words.cell_told(table.rows[0].analyte, table.rows[0].cells[0], table.samples[0])

    assert ", low, " in told


def test_a_sample_before_any_dose_has_no_day(guideline):
    table = sample_table(interpret(people.elena(), guideline, people.TODAY), guideline)

    assert words.window_line(table.samples[0]) == "no infusion"
    assert words.window_line(table.samples[1]) == "baseline"
    assert words.window_line(table.samples[4]) == "day 91, steady"
