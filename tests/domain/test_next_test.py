"""When to test next, and what."""

import pytest

from tests.domain.records import (
    condition,
    dose,
    event,
    judge,
    on,
    panel,
    patient,
    result,
    score,
)


def plan(*rows, as_of=400, who=None):
    return judge(*rows, as_of=as_of, who=who).next_test


def state(*rows, as_of, who=None):
    return plan(*rows, as_of=as_of, who=who).state


def days(found):
    return [(day - on(0)).days for day in (found.earliest, found.preferred, found.definitive)]


def test_without_a_dose_there_is_none():
    found = plan(panel(0, ferritin=50))
    assert (found.state, found.tests, found.earliest, found.last_dose) == ("none", (), None, None)


def test_a_dose_after_as_of_is_none_yet():
    assert state(dose(10), as_of=9) == "none"
    assert state(dose(10), as_of=10) == "waiting"


@pytest.mark.parametrize(
    ("as_of", "found"),
    [
        (0, "waiting"),
        (27, "waiting"),
        (28, "open"),
        (55, "open"),
        (56, "due"),
        (111, "due"),
        (112, "overdue"),
        (900, "overdue"),
    ],
)
def test_the_state_follows_the_calendar(as_of, found):
    assert state(dose(0), as_of=as_of) == found


@pytest.mark.parametrize(
    ("profile", "mg", "found"),
    [
        ("general", 1000, [28, 56, 84]),
        ("strict_12_week", 1000, [84, 84, 84]),
        ("haemodialysis", 100, [3, 28, 84]),
        ("haemodialysis", 500, [7, 28, 84]),
        ("ckd_nd", 500, [7, 56, 84]),
    ],
)
def test_the_dates_are_those_of_the_profile(profile, mg, found):
    assert days(plan(dose(0, mg), who=patient(profile=profile))) == found


def test_every_dose_of_the_last_course_has_its_own_wait():
    who = patient(profile="haemodialysis")
    assert days(plan(dose(0, 1000), dose(20, 100), who=who)) == [28, 48, 104]


def test_no_date_lies_before_the_earliest():
    who = patient(profile="haemodialysis")
    found = plan(dose(0, 1000), dose(1, 100), as_of=10, who=who)
    assert days(found) == [28, 29, 85]
    slow = plan(condition("haemodialysis", 1), dose(0, 1000), dose(0, 100), as_of=5)
    assert slow.preferred >= slow.earliest


def test_an_earlier_course_does_not_count():
    who = patient(profile="haemodialysis")
    found = plan(dose(0, 1000), dose(20, 100, course="new"), who=who)
    assert days(found) == [23, 48, 104]


def test_it_moves_with_every_dose_up_to_as_of():
    assert days(plan(dose(0), as_of=30)) == [28, 56, 84]
    assert days(plan(dose(0), dose(7), as_of=30)) == [35, 63, 91]
    assert days(plan(dose(0), dose(31), as_of=30)) == [28, 56, 84]
    assert plan(dose(0), dose(7), as_of=30).last_dose == on(7)


def test_the_timing_numbers_are_those_on_the_date_of_the_last_dose():
    assert days(plan(condition("heart_failure", 0, 0), dose(0))) == [84, 84, 84]
    assert days(plan(condition("heart_failure", 1), dose(0))) == [28, 56, 84]


@pytest.mark.parametrize(("day", "found"), [(55, "overdue"), (56, "done"), (120, "done")])
def test_a_readable_ferritin_at_or_after_preferred_is_done(day, found):
    assert state(dose(0), panel(day, ferritin=50), as_of=130) == found


def test_after_done_the_latest_such_ferritin_is_checked_again_in_3_months():
    found = plan(dose(0), panel(60, ferritin=50), panel(90, ferritin=50), as_of=100)
    assert found.recheck is not None
    assert (on(90).isoformat(), found.recheck.isoformat()) == ("2026-05-31", "2026-08-31")
    assert plan(dose(0), as_of=100).recheck is None


def test_samples_after_as_of_do_not_count():
    assert state(dose(0), panel(60, ferritin=50), as_of=59) == "due"


@pytest.mark.parametrize("row", [{"excluded": True}, {"unit": ""}])
def test_an_excluded_or_held_ferritin_is_not_done(row):
    assert state(dose(0), result("ferritin", 50, 60, **row), as_of=61) == "due"


def test_other_analytes_are_not_done():
    assert state(dose(0), panel(60, tsat=30, hb=12), as_of=61) == "due"


def test_a_ferritin_drawn_too_early_asks_for_another():
    found = plan(dose(0), panel(10, ferritin=200), as_of=11)
    assert found.state == "redraw"
    assert found.newest_unreadable is not None
    assert found.newest_unreadable.day == on(10)
    assert state(dose(0), panel(10, ferritin=200), as_of=111) == "redraw"
    assert state(dose(0), panel(10, ferritin=200), as_of=112) == "overdue"
    assert plan(dose(0), panel(10, ferritin=200), as_of=112).newest_unreadable is None


def test_a_readable_one_that_followed_ends_the_redraw():
    rows = (dose(0), panel(10, ferritin=200), panel(30, ferritin=200))
    assert state(*rows, as_of=40) == "open"


def test_only_ferritins_since_the_last_dose_count():
    assert state(dose(0), panel(5, ferritin=200), dose(7), as_of=10) == "waiting"
    assert state(dose(0), panel(5, tsat=30), as_of=10) == "waiting"
    unclear = (dose(0), panel(0, ferritin=200))
    assert state(*unclear, as_of=10) == "waiting"


def test_two_courses_of_carboxymaltose_ask_for_phosphate():
    assert plan(dose(0)).tests == ("ferritin", "tsat", "hb", "crp")
    assert plan(dose(0), dose(7)).tests[-1] == "crp"
    assert plan(dose(0), dose(100)).tests[-1] == "phosphate"
    assert plan(dose(0), dose(100, product="iron_dextran")).tests[-1] == "crp"
    assert plan(dose(0, product="iron_dextran"), dose(100)).tests[-1] == "crp"
    assert plan(dose(0), dose(100), as_of=50).tests[-1] == "crp"


@pytest.mark.parametrize(
    ("values", "asked"),
    [([0.79], True), ([0.8], False), ([0.79, 1.0], False), ([1.0, 0.5], True), (["<0.9"], False)],
)
def test_a_low_newest_phosphate_asks_for_another(values, asked):
    rows = [result("phosphate", value, 10 * n) for n, value in enumerate(values)]
    assert (plan(dose(0), rows).tests[-1] == "phosphate") is asked


def test_a_phosphate_that_cannot_be_read_or_comes_later_does_not_count():
    rows = (result("phosphate", 0.5, 5, haemolysed=True), result("phosphate", 0.5, 50))
    assert plan(dose(0), *rows, as_of=40).tests[-1] == "crp"


def test_fatigue_that_got_worse_asks_for_phosphate():
    rows = (dose(0), score(4, -1), score(8, 10))
    assert plan(*rows).tests[-1] == "phosphate"
    assert plan(*rows, result("phosphate", 1, 20), event("oral_iron", 1)).tests[-1] == "crp"


@pytest.mark.parametrize(("as_of", "last"), [(39, "crp"), (40, "phosphate")])
def test_a_low_phosphate_counts_from_its_own_date_on(as_of, last):
    assert plan(dose(0), panel(40, phosphate=0.5), as_of=as_of).tests[-1] == last
