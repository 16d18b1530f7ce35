"""The iron ledger line by line."""

from dataclasses import replace
from decimal import Decimal

import pytest

from ironview.domain.interpretation import interpret
from ironview.domain.record import Event, Infusion
from ironview.ui.ledger_lines import ledger_lines
from tests.ui import people


@pytest.fixture
def lines_of(guideline):
    def make(record, **changes):
        said = interpret(replace(record, **changes), guideline, people.TODAY)
        return {line.name: (plain(line.amount), plain(line.note)) for line in ledger_lines(said)}

    return make


def plain(text):
    return text.replace("\u00a0", " ")


def test_given_needed_and_remaining_of_the_course(lines_of):
    assert lines_of(people.elena()) == {
        "Given, this course": ("1000 mg", "2 Mar 2026, ferric carboxymaltose"),
        "Needed, by Ganzoni": ("1482 mg", ""),
        "Needed, product table": ("1500 mg", ""),
        "Remaining": ("482 mg", "33 % of the need"),
        "Given, last 12 months": ("1000 mg", ""),
        "Given, ever": ("1000 mg", ""),
        "Red cells received": ("0 mg", "none on record"),
        "Blood donated": ("0 mg", "none on record"),
    }


def test_more_than_needed_is_said_as_such(lines_of):
    said = lines_of(people.henrik())

    assert said["Given, this course"][1].startswith("15 Sep 2025 to 22 Sep 2025")
    assert said["Beyond the need"] == ("875 mg", "78 % more than needed")
    assert "Remaining" not in said


def test_planned_doses_are_told_apart_from_given_ones(lines_of):
    doses = people.infusion("2026-05-20", "500"), people.infusion("2026-06-10", "500")

    said = lines_of(people.elena(), infusions=doses)

    assert said["Given, this course"][0] == "500 mg"
    assert said["Planned, this course"] == (
        "500 mg",
        "from 10 Jun 2026; not given yet, not counted as given",
    )
    assert said["Given, ever"][0] == "500 mg"


def test_a_course_to_come_is_planned_and_the_one_before_stays_this_course(lines_of):
    doses = people.infusion("2026-03-02", "1000"), people.infusion("2026-06-10", "500")

    said = lines_of(people.elena(), infusions=doses)

    assert said["Planned, next course"] == ("500 mg", "10 Jun 2026, ferric carboxymaltose")
    assert said["Given, this course"][0] == "1000 mg"


def test_every_earlier_course_has_its_line_newest_first(lines_of):
    doses = (
        people.infusion("2024-03-02", "1000"),
        people.infusion("2025-02-02", "500", "iron_sucrose"),
        people.infusion("2026-03-02", "1000"),
    )

    said = lines_of(people.elena(), infusions=doses)

    assert list(said)[4:6] == ["Given, course 2", "Given, course 1"]
    assert said["Given, course 2"] == ("500 mg", "2 Feb 2025, iron sucrose")
    assert said["Given, last 12 months"][0] == "1000 mg"
    assert said["Given, ever"][0] == "2500 mg"


def test_a_dose_of_unknown_amount_is_said_and_leaves_the_rest_open(lines_of):
    unknown = Infusion(
        product="ferric_carboxymaltose", dose_mg=None, started=people.at("2026-03-09")
    )

    said = lines_of(people.elena(), infusions=(*people.elena().infusions, unknown))

    assert said["Given, this course"][1].endswith("and a dose of unknown amount")
    assert said["Given, ever"] == ("1000 mg", "and a dose of unknown amount")
    assert said["Remaining"] == ("–", "not known: a dose has no known amount")


@pytest.mark.parametrize(
    ("weight", "has_hb", "why"),
    [
        (None, True, "weight missing"),
        (Decimal(62), False, "no recent haemoglobin before the course"),
        (None, False, "weight and recent haemoglobin missing"),
    ],
)
def test_a_missing_need_says_what_is_missing(lines_of, weight, has_hb, why):
    record = people.elena()
    results = tuple(one for one in record.results if has_hb or one.analyte != "hb")

    said = lines_of(record, patient=replace(record.patient, weight_kg=weight), results=results)

    assert said["Needed, by Ganzoni"] == ("–", why)
    assert said["Needed, product table"] == ("–", why)
    assert "Remaining" not in said


def test_a_product_without_a_table_and_mixed_products_are_told_apart(lines_of):
    sucrose = people.infusion("2026-03-02", "200", "iron_sucrose")
    mixed = sucrose, people.infusion("2026-03-09", "500")

    alone = lines_of(people.elena(), infusions=(sucrose,))
    both = lines_of(people.elena(), infusions=mixed)

    assert alone["Needed, product table"] == ("–", "no table for this product")
    assert both["Needed, product table"] == ("–", "no table for mixed products")


def test_blood_received_and_given_are_spans(lines_of):
    blood = (
        Event(kind="rbc_transfusion", at=people.at("2026-01-05"), units="2"),
        Event(kind="blood_donation", at=people.at("2026-01-05")),
    )

    said = lines_of(people.elena(), events=blood)

    assert said["Red cells received"] == ("400–500 mg", "iron in the units, gained")
    assert said["Blood donated"] == ("200–250 mg", "iron in the donations, lost")


def test_without_a_dose_only_the_whole_is_told(lines_of):
    assert list(lines_of(people.namesake())) == [
        "Given, last 12 months",
        "Given, ever",
        "Red cells received",
        "Blood donated",
    ]
