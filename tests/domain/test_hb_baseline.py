"""Chapter 5: the baseline of a course, and the limits of anaemia."""

from decimal import Decimal

import pytest

from ironview.domain.hb_baseline import anaemia_limit, baseline_of, rounded_hb
from tests.domain.histories import history
from tests.domain.records import condition, dose, on, panel, patient, result


@pytest.mark.parametrize(
    ("exact", "rounded"),
    [("9.994", "9.99"), ("9.995", "10.00"), ("9.985", "9.99"), ("12", "12.00")],
)
def test_an_hb_is_rounded_half_up_to_a_hundredth(exact, rounded):
    assert rounded_hb(Decimal(exact)) == Decimal(rounded)


def baseline(*rows, course=0):
    read = history(*rows)
    return told(baseline_of(read, read.courses[course])[0])


def told(found):
    """Say day and value of what is a baseline, or may become one."""
    return found and ((found.at.day - on(0)).days, found.only and float(found.only))


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([-91], None),
        ([-90], (-90, 8.0)),
        ([-90, -10], (-10, 8.1)),
        ([-90, 0], (0, 8.1)),
        ([-90, 1], (-90, 8.0)),
        ([], None),
    ],
)
def test_the_last_hb_of_90_days_before_the_first_dose(days, expected):
    rows = [panel(day, hb=8 + place / 10) for place, day in enumerate(days)]
    assert baseline(dose(0), *rows) == expected


def test_censored_and_excluded_values_are_passed_over():
    assert baseline(dose(0), panel(-9, hb=8), panel(-5, hb="<7")) == (-9, 8.0)
    assert baseline(dose(0), panel(-9, hb=8), result("hb", 9, -5, excluded=True)) == (-9, 8.0)


@pytest.mark.parametrize(
    ("dose_clock", "hb_clock", "is_before"),
    [
        ("", "", True),
        ("10:00", "", True),
        ("", "10:00", True),
        ("10:00", "09:00", True),
        ("10:00", "10:00", True),
        ("10:00", "11:00", False),
    ],
)
def test_on_the_first_date_an_hb_is_before_the_dose_unless_times_show(
    dose_clock, hb_clock, is_before
):
    expected = (0, 8.0) if is_before else None
    assert baseline(dose(0, clock=dose_clock), panel(0, hb_clock, hb=8)) == expected


@pytest.mark.parametrize(("tsat", "expected"), [(6, (0, 8.0)), (50, (0, 8.0)), (120, None)])
def test_values_that_settle_the_order_count_as_times(tsat, expected):
    assert baseline(dose(0), panel(0, hb=8, tsat=tsat)) == expected


def test_a_dose_certainly_before_it_settles_the_first_of_a_date_too():
    rows = dose(0), dose(0, clock="08:00"), panel(0, "10:00", hb=8)
    assert baseline(*rows) is None


def test_each_course_has_its_own():
    rows = panel(-5, hb=8), dose(0), panel(60, hb=10), dose(100)
    assert baseline(*rows) == (-5, 8.0)
    assert baseline(*rows, course=1) == (60, 10.0)


def test_one_history_keeps_the_baselines_of_its_courses_apart():
    read = history(panel(-5, hb=8), dose(0), panel(60, hb=10), dose(100))
    found = [baseline_of(read, course)[0] for course in (*read.courses, *read.courses)]
    assert [one and one.only for one in found] == [8, 10, 8, 10]


def test_two_different_values_are_no_single_baseline():
    rows = result("hb", 8, -5), result("hb", 9, -5), dose(0)
    assert baseline(*rows) == (-5, None)
    read = history(*rows)
    found, _ = baseline_of(read, read.courses[0])
    assert found is not None
    assert found.values == (Decimal(8), Decimal(9))


def test_two_values_that_round_alike_are_one():
    assert baseline(result("hb", "8.001", -5), result("hb", "8.004", -5), dose(0)) == (-5, 8.0)


def test_an_older_hb_is_offered_and_not_used():
    read = history(panel(-200, hb=8), panel(-100, hb=9), dose(0))
    found, offered = baseline_of(read, read.courses[0])
    assert found is None
    assert offered is not None
    assert (offered.at.day, offered.only) == (on(-100), 9)


@pytest.mark.parametrize(
    ("drawn", "taken", "expected", "is_confirmed"),
    [
        (-90, -90, (-90, 9.0), False),
        (-91, -91, (-91, 9.0), True),
        (-400, -400, (-400, 9.0), True),
        (-91, -92, None, None),
        (-91, -90, None, None),
        (-91, None, None, None),
    ],
)
def test_an_older_hb_becomes_the_baseline_when_a_person_takes_that_of_its_date(
    drawn, taken, expected, is_confirmed
):
    read = history(panel(drawn, hb=9), dose(0, baseline_hb=taken and on(taken)))
    found, offered = baseline_of(read, read.courses[0])
    assert told(found) == expected
    assert (found and found.is_confirmed) == is_confirmed
    assert told(offered) == (None if found else (drawn, 9.0))


def test_only_the_last_hb_can_be_taken():
    rows = panel(-200, hb=8), panel(-100, hb=9)
    assert baseline(*rows, dose(0, baseline_hb=on(-200))) is None
    assert baseline(*rows, dose(0, baseline_hb=on(-100))) == (-100, 9.0)


def test_a_newer_hb_of_the_90_days_goes_before_what_was_taken():
    rows = panel(-100, hb=9), panel(-20, hb=10), dose(0, baseline_hb=on(-100))
    assert baseline(*rows) == (-20, 10.0)


def test_any_dose_of_a_course_speaks_for_it_and_for_no_other():
    rows = panel(-100, hb=9), dose(0), dose(7, baseline_hb=on(-100)), dose(60)
    assert baseline(*rows) == (-100, 9.0)
    assert baseline(*rows, course=1) is None


def test_a_dose_that_was_not_given_takes_nothing():
    rows = panel(-100, hb=9), dose(0), dose(7, baseline_hb=on(-100), status="not_given")
    assert baseline(*rows) is None


def test_an_excluded_hb_is_no_longer_taken():
    rows = result("hb", 9, -100, excluded=True), dose(0, baseline_hb=on(-100))
    assert baseline(*rows) is None


def limit(*rows, who=None, day=0, profile=None):
    found = anaemia_limit(history(*rows, who=who or patient(), profile=profile), on(day))
    return None if found is None else float(found.amount)


@pytest.mark.parametrize(
    ("sex", "expected"), [("male", 13), ("female", 12), ("other", 12), ("unknown", 12)]
)
def test_adults(sex, expected):
    assert limit(who=patient(sex=sex)) == expected
    assert limit(who=patient(sex=sex, birth=None)) == expected


@pytest.mark.parametrize(
    ("birth", "expected"),
    [
        ("2025-09-03", None),
        ("2025-09-02", 10.5),
        ("2024-03-03", 10.5),
        ("2024-03-02", 11),
        ("2021-03-03", 11),
        ("2021-03-02", 11.5),
        ("2014-03-03", 11.5),
        ("2014-03-02", 12),
        ("2011-03-03", 12),
        ("2011-03-02", 13),
    ],
)
def test_boys_by_age(birth, expected):
    assert limit(who=patient(sex="male", birth=birth)) == expected


@pytest.mark.parametrize(
    ("detail", "since", "expected"),
    [
        ("", None, 11),
        ("", -97, 11),
        ("", -98, 10.5),
        ("", -195, 10.5),
        ("", -196, 11),
        ("second_trimester", -10, 10.5),
        ("2nd trimester", None, 10.5),
        ("2. Trimester", None, 10.5),
        ("II. trimester", None, 10.5),
        ("trimester 2", None, 10.5),
        ("trimester II", None, 10.5),
        ("trimester two", None, 10.5),
        ("second Trimester", None, 10.5),
        ("trimester III", -120, 11),
        ("T2", None, 10.5),
        ("first_trimester", -120, 11),
        ("third trimester, 32 weeks", -120, 11),
        ("trimester 3", -120, 11),
        ("T3", -120, 11),
        ("twins", -120, 10.5),
    ],
)
def test_pregnancy_by_trimester(detail, since, expected):
    assert limit(condition("pregnancy", since, None, detail)) == expected


def test_pregnancy_goes_before_age_and_may_be_the_profile_alone():
    assert limit(condition("pregnancy"), who=patient(birth="2013")) == 11
    assert limit(profile="pregnancy") == 11
    assert limit(condition("pregnancy", 1), day=0) == 12
