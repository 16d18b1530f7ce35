"""Look-ups among doses: order, waits, interference."""

from dataclasses import replace
from decimal import Decimal

import pytest

from ironview.domain.courses import group_courses, order_doses
from ironview.domain.dose_calendar import DoseCalendar
from tests.domain.records import GUIDELINE, at, dose, on


def calendar(*infusions):
    doses = order_doses(infusions, GUIDELINE)
    return DoseCalendar(doses, group_courses(doses, GUIDELINE.samples))


def wait(profile, day, *infusions):
    return calendar(*infusions).wait_days(GUIDELINE.profiles[profile], on(day))


def interference_day(*infusions):
    found = calendar(*infusions)
    return (found.interference_until(len(found.doses)) - on(0)).days


def test_a_place_on_a_date_without_dose_counts_the_earlier_ones():
    found = calendar(dose(0), dose(10)).place(at(5))
    assert (found.before, found.before_date, found.unsettled) == (1, 1, ())


@pytest.mark.parametrize(("clock", "before"), [("09:59", 0), ("10:00", 0), ("10:01", 1)])
def test_a_sample_at_or_before_the_start_is_before_the_dose(clock, before):
    found = calendar(dose(0, clock="10:00")).place(at(0, clock))
    assert (found.before, found.unsettled) == (before, ())


@pytest.mark.parametrize(("dose_clock", "clock"), [("", ""), ("10:00", ""), ("", "10:00")])
def test_without_a_time_on_either_side_the_order_is_unsettled(dose_clock, clock):
    found = calendar(dose(0, clock=dose_clock)).place(at(0, clock))
    assert (found.before, found.before_date, len(found.unsettled)) == (1, 0, 1)


def test_another_dose_of_the_date_that_is_certainly_before_settles_it():
    found = calendar(dose(0, clock="08:00"), dose(0)).place(at(0, "09:00"))
    assert (found.before, found.unsettled) == (2, ())


def test_a_dose_that_is_certainly_after_does_not_count_as_before():
    found = calendar(dose(0), dose(0, clock="10:00")).place(at(0, "09:00"))
    assert (found.before, len(found.unsettled)) == (1, 1)
    three = calendar(dose(0, clock="08:00"), dose(0), dose(0, clock="10:00"))
    assert three.place(at(0, "09:00")).before == 2


def test_courses_are_found_by_dose_and_by_what_comes():
    found = calendar(dose(0), dose(10), dose(100))
    assert found.course_of(found.doses[1]).number == 1
    assert found.next_course(0).number == 1
    assert found.next_course(1).number == 2
    assert found.next_course(3) is None
    assert found.last(0) is None
    assert found.last(2).day == on(10)


@pytest.mark.parametrize(
    ("profile", "mg", "days"),
    [
        ("haemodialysis", 125, 3),
        ("haemodialysis", "125.1", 7),
        ("haemodialysis", 500, 7),
        ("haemodialysis", "500.1", 28),
        ("haemodialysis", None, 28),
        ("ckd_nd", 500, 7),
        ("ckd_nd", "500.1", 28),
        ("ckd_nd", None, 28),
        ("general", 10, 28),
        ("ibd", 10, 28),
        ("pregnancy", 10, 28),
        ("paediatric", 10, 28),
        ("heart_failure", 10, 84),
        ("strict_12_week", 10, 84),
        ("strict_12_week", None, 84),
    ],
)
def test_the_wait_depends_on_profile_and_dose(profile, mg, days):
    assert wait(profile, 0, dose(0, mg)) == days


def test_entries_of_one_date_are_summed_over_products():
    rows = (dose(0, 100, "iron_sucrose"), dose(0, 26, "iron_dextran"))
    assert wait("haemodialysis", 0, *rows) == 7
    assert wait("haemodialysis", 0, dose(0, 100), dose(0, None)) == 28


@pytest.mark.parametrize(("earlier", "days"), [(-14, 7), (-13, 28), (0, 28)])
def test_in_kidney_disease_the_13_dates_before_are_summed_too(earlier, days):
    assert wait("ckd_nd", 0, dose(earlier, 300), dose(0, 201)) == days


def test_a_later_dose_is_not_in_the_sum():
    assert wait("ckd_nd", 0, dose(0, 300), dose(1, 300)) == 7
    assert wait("ckd_nd", 1, dose(0, 300), dose(1, 300)) == 28


def test_an_unknown_dose_within_the_sum_is_the_longer_period():
    assert wait("ckd_nd", 0, dose(-5, None), dose(0, 100)) == 28
    assert wait("ckd_nd", 0, dose(-14, None), dose(0, 100)) == 7


def test_every_dose_has_its_own_wait():
    profile = GUIDELINE.profiles["haemodialysis"]
    found = calendar(dose(0, 1000), dose(20, 100))
    assert found.readable_from(profile, 1) == on(28)
    assert found.readable_from(profile, 2) == on(28)
    assert calendar(dose(0, 100), dose(20, 1000)).readable_from(profile, 2) == on(48)


@pytest.mark.parametrize(
    ("product", "mg", "days"),
    [
        ("iron_sucrose", 200, 2),
        ("iron_sucrose", "200.1", 7),
        ("iron_sucrose", None, 7),
        ("sodium_ferric_gluconate", 200, 2),
        ("sodium_ferric_gluconate", 201, 7),
        ("ferric_carboxymaltose", 100, 7),
        ("ferric_carboxymaltose", None, 7),
        ("ferumoxytol", 510, 7),
        ("ferric_derisomaltose", 100, 14),
        ("iron_dextran", 100, 14),
        ("iron_polymaltose", 100, 14),
        ("other", 100, 14),
        ("moon_iron", None, 14),
    ],
)
def test_interference_depends_on_product_and_dose(product, mg, days):
    assert interference_day(dose(0, mg, product)) == days


def test_interference_sums_the_entries_of_one_product_and_date_only():
    sucrose = "iron_sucrose"
    assert interference_day(dose(0, 150, sucrose), dose(0, 51, sucrose)) == 7
    assert interference_day(dose(0, 150, sucrose), dose(0, 150, "sodium_ferric_gluconate")) == 2
    assert interference_day(dose(-1, 150, sucrose), dose(0, 150, sucrose)) == 2


def test_the_longest_interference_of_several_doses_counts():
    found = calendar(dose(0, 100, "iron_dextran"), dose(3, 100, "iron_sucrose"))
    assert found.interference_until(2) == on(14)


@pytest.mark.parametrize(("clock", "before"), [("09:59", 1), ("10:01", 2)])
def test_where_times_decide_the_doses_of_earlier_dates_are_told_apart_too(clock, before):
    found = calendar(dose(-7), dose(0, clock="10:00")).place(at(0, clock))
    assert (found.before, found.before_date, found.unsettled) == (before, 1, ())


@pytest.mark.parametrize(("earlier", "days"), [(-2, 7), (-1, 28)])
def test_a_clinic_may_sum_the_doses_of_two_dates(earlier, days):
    shipped = GUIDELINE.profiles["ckd_nd"]
    two = replace(shipped, wait_sum_days=replace(shipped.wait_sum_days, amount=Decimal(2)))
    found = calendar(dose(earlier, 300), dose(0, 201))
    assert found.wait_days(two, on(0)) == days
