"""Chapters 5 and 6: phosphate after ferric carboxymaltose."""

from datetime import date
from decimal import Decimal

import pytest

from ironview.domain.phosphate_watch import (
    find_checks_due,
    find_low_phosphate,
    phosphate_check_due,
)
from tests.domain.histories import codes, history, only
from tests.domain.records import dose, on, panel, result, score


def low(*rows):
    return [code.removeprefix("safety.") for code in codes(find_low_phosphate(history(*rows)))]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("0.8", []),
        ("0.79", ["phosphate_low"]),
        ("0.324", ["phosphate_low"]),
        ("0.323", ["phosphate_low", "phosphate_severe"]),
        ("<0.8", ["phosphate_low"]),
        ("<=0.8", []),
        ("<0.9", []),
        ("<0.3", ["phosphate_low", "phosphate_severe"]),
        (">0.3", []),
    ],
)
def test_low_and_severe(value, expected):
    assert low(panel(0, phosphate=value)) == expected


def test_one_milligram_per_decilitre_is_severe():
    assert low(result("phosphate", "1.0", 0, unit="mg/dL")) == ["phosphate_low", "phosphate_severe"]


def test_low_needs_every_value_and_severe_any():
    assert low(result("phosphate", 0.7, 0), result("phosphate", 0.9, 0)) == []
    assert low(result("phosphate", 0.3, 0), result("phosphate", 0.9, 0)) == ["phosphate_severe"]


def test_only_eligible_values_count():
    assert low(result("phosphate", 0.2, 0, haemolysed=True)) == []
    assert low(result("phosphate", 0.2, 0, excluded=True)) == []


@pytest.mark.parametrize(("value", "moderate"), [("0.65", False), ("0.64", True)])
def test_a_card_says_moderate(value, moderate):
    (finding,) = find_low_phosphate(history(dose(-10), panel(0, phosphate=value)))
    assert finding.facts["is_moderate"] is moderate
    assert (finding.facts["day"], finding.facts["product"]) == (10, "ferric_carboxymaltose")
    (finding,) = find_low_phosphate(history(panel(0, phosphate=value)))
    assert finding.facts["product"] == ""


def due(*rows, as_of=0):
    return [finding.dose for finding in find_checks_due(history(*rows, as_of=as_of))]


@pytest.mark.parametrize(
    ("earlier", "expected"),
    [("2025-12-02", [on(0)]), ("2025-12-01", [])],
)
def test_a_later_course_within_three_calendar_months(earlier, expected):
    assert due(dose(earlier), dose(0)) == expected


def test_months_are_clamped_to_their_end():
    assert due(dose("2025-11-30"), dose("2026-02-28"), as_of=on(-2)) == [date(2026, 2, 28)]
    assert due(dose("2025-11-30"), dose("2026-03-01"), as_of=on(-1)) == []


@pytest.mark.parametrize(
    ("as_of", "expected"), [("2026-01-01", 1), ("2026-06-02", 1), ("2026-06-03", 0)]
)
def test_it_lasts_three_months_after_the_later_dose(as_of, expected):
    rows = dose(-60), dose(0)
    assert len(due(*rows, as_of=date.fromisoformat(as_of))) == expected


@pytest.mark.parametrize(("day", "asked"), [(-15, True), (-14, False), (0, False), (1, True)])
def test_a_phosphate_in_the_14_days_before_answers_it(day, asked):
    assert (due(dose(-60), dose(0), panel(day, phosphate=1)) != []) is asked


@pytest.mark.parametrize(("clock", "asked"), [("09:00", False), ("10:00", False), ("11:00", True)])
def test_on_the_date_of_the_dose_times_decide(clock, asked):
    rows = dose(-60), dose(0, clock="10:00"), panel(0, clock, phosphate=1)
    assert (due(*rows) != []) is asked


def test_a_phosphate_that_is_not_eligible_answers_nothing():
    assert due(dose(-60), dose(0), result("phosphate", 1, -3, haemolysed=True)) == [on(0)]


def test_within_one_course_nothing_is_asked():
    assert due(dose(-40), dose(0)) == []


@pytest.mark.parametrize("product", ["ferric_derisomaltose", "other"])
def test_other_products_ask_nothing(product):
    assert due(dose(-60, product=product), dose(0)) == []
    assert due(dose(-60), dose(0, product=product)) == []


def test_the_last_carboxymaltose_of_any_earlier_course_counts():
    rows = dose(-70), dose(-65, product="iron_sucrose"), dose(-10, product="iron_sucrose")
    assert due(*rows, dose(0, course="new")) == [on(0)]


def test_every_later_dose_is_asked_about_by_itself():
    assert due(dose(-60), dose(0), dose(7), as_of=8) == [on(0), on(7)]
    assert due(dose(-60), dose(0), dose(7), panel(2, phosphate=1), as_of=8) == [on(0)]
    assert due(dose(-60), dose(0, 500), dose(0, 500)) == [on(0)]


def test_a_card_of_a_repeated_course_says_until_when():
    (finding,) = find_checks_due(history(dose(-60), dose(0), as_of=0))
    assert finding.facts["reason"] == "repeated_course"
    assert (finding.facts["earlier_on"], finding.facts["dose_on"]) == (on(-60), on(0))
    assert finding.facts["until"] == date(2026, 6, 2)


WORSE = score(3, -1)


@pytest.mark.parametrize(("day", "asked"), [(1, True), (42, True), (43, False)])
def test_growing_fatigue_asks_from_day_1_to_42(day, asked):
    assert (due(dose(0), WORSE, score(6, day)) != []) is asked


def test_the_days_count_from_any_carboxymaltose_dose():
    assert due(dose(0), dose(30), WORSE, score(6, 60)) == [on(0)]


def test_fatigue_that_did_not_grow_asks_nothing():
    assert due(dose(0), WORSE, score(4, 20)) == []
    assert due(dose(0), score(6, 20)) == []


def test_after_another_product_fatigue_asks_nothing():
    assert due(dose(0, product="iron_sucrose"), WORSE, score(6, 20)) == []


@pytest.mark.parametrize(("day", "asked"), [(-1, True), (1, False), (40, False)])
def test_a_phosphate_since_the_dose_answers_it(day, asked):
    assert (due(dose(0), WORSE, score(6, 20), panel(day, phosphate=1)) != []) is asked


def test_a_phosphate_before_a_later_dose_does_not():
    rows = dose(0), panel(10, phosphate=1), WORSE, score(6, 20)
    assert due(*rows) == []
    assert due(*rows, dose(15)) == [on(0)]


def test_a_card_of_growing_fatigue_names_the_score():
    read = history(dose(0), WORSE, score(6, 20, key="S-2"))
    finding = only(find_checks_due(read), "safety.phosphate_check_due")
    assert finding.facts["reason"] == "growing_fatigue"
    assert (finding.facts["days"], finding.facts["scale"]) == (20, "fatigue_nrs")
    assert finding.used[0].reference == "S-2"
    keyless = history(dose(0), WORSE, score(6, 20))
    (finding,) = find_checks_due(keyless)
    assert finding.used[0].reference == "fatigue_nrs@2026-03-22"


def test_a_date_is_asked_about_once():
    rows = dose(-60), dose(0), WORSE, score(6, 20)
    (finding,) = find_checks_due(history(*rows, as_of=20))
    assert (finding.dose, finding.facts["reason"]) == (on(0), "repeated_course")


def test_whether_a_check_is_due():
    assert phosphate_check_due(history(dose(-60), dose(0), as_of=0))
    assert not phosphate_check_due(history(dose(0), as_of=0))


def test_the_cards_of_a_low_phosphate_say_every_limit_and_what_to_do():
    read = history(dose(-10), panel(0, phosphate="0.3"))
    first, second = find_low_phosphate(read)
    assert {
        "low_below_mmol_l": Decimal("0.8"),
        "severe_at_most_mmol_l": Decimal("0.323"),
        "moderate_below_mmol_l": Decimal("0.65"),
        "is_moderate": True,
        "day": 10,
        "product": "ferric_carboxymaltose",
    }.items() <= first.facts.items()
    assert {
        "low_below_mmol_l": Decimal("0.8"),
        "severe_at_most_mmol_l": Decimal("0.323"),
        "day": 10,
        "product": "ferric_carboxymaltose",
    }.items() <= second.facts.items()
    assert (first.action, second.action) == ("treat_phosphate", "treat_phosphate_urgently")
    for finding in (first, second):
        assert [moment.day for moment in finding.samples] == [on(0)]
        assert [row.amount_text for row in finding.used] == ["0.3 mmol/L"]


def test_a_sample_without_an_eligible_phosphate_hides_no_later_one():
    rows = result("phosphate", 0.2, 0, haemolysed=True), panel(5, phosphate="0.7")
    assert low(*rows) == ["phosphate_low"]


def test_the_card_of_a_repeated_course_says_what_was_looked_for():
    (finding,) = find_checks_due(history(dose(-60), dose(0, 500, key="I-2"), as_of=0))
    assert {
        "reason": "repeated_course",
        "product": "ferric_carboxymaltose",
        "earlier_on": on(-60),
        "dose_on": on(0),
        "before_days": 14,
        "within_months": 3,
        "until": date(2026, 6, 2),
    }.items() <= finding.facts.items()
    assert finding.action == "check_phosphate"
    assert [row.amount_text for row in finding.used] == ["1000 mg", "500 mg"]


def test_the_card_of_growing_fatigue_says_dose_score_and_course():
    (finding,) = find_checks_due(history(dose(-200), dose(0, 500), WORSE, score(6, 20)))
    assert {
        "reason": "growing_fatigue",
        "product": "ferric_carboxymaltose",
        "dose_on": on(0),
        "scored_on": on(20),
        "days": 20,
        "scale": "fatigue_nrs",
        "course": 2,
    }.items() <= finding.facts.items()
    assert finding.action == "check_phosphate"
    assert [(row.analyte, row.amount_text, row.at and row.at.day) for row in finding.used] == [
        ("fatigue_nrs", "6", on(20)),
        ("ferric_carboxymaltose", "500 mg", on(0)),
    ]


def test_of_two_doses_within_reach_growing_fatigue_names_the_newest():
    (finding,) = find_checks_due(history(dose(0), dose(10), WORSE, score(6, 20)))
    assert (finding.facts["dose_on"], finding.facts["days"]) == (on(10), 10)


def test_fatigue_that_grew_after_two_courses_is_asked_about_twice():
    first = dose(0), score(3, -1), score(6, 20)
    second = dose(100), score(3, 100), score(6, 120)
    assert due(*first, *second) == [on(0), on(100)]
