"""Doses in order of time and the courses they form."""

from decimal import Decimal

import pytest

from ironview.domain.courses import group_courses, mg_by_date, mg_by_product_and_date, order_doses
from tests.domain.records import GUIDELINE, dose, on


def ordered(*infusions):
    return order_doses(infusions, GUIDELINE)


def courses(*infusions):
    grouped = group_courses(ordered(*infusions), GUIDELINE.samples)
    return [[(d.day - on(0)).days for d in course.doses] for course in grouped]


def test_doses_are_ordered_by_time_whatever_the_order_of_entry():
    doses = ordered(dose(5), dose(0, clock="12:00"), dose(0, clock="08:00"))
    assert [(d.day, d.at.clock and d.at.clock.hour) for d in doses] == [
        (on(0), 8),
        (on(0), 12),
        (on(5), None),
    ]
    assert [d.index for d in doses] == [0, 1, 2]


def test_instants_decide_within_one_local_date():
    east = dose("2026-03-02T08:00+05:00", 100)
    west = dose("2026-03-02T07:00-05:00", 200)
    assert [d.mg for d in ordered(west, east)] == [100, 200]


def test_untimed_doses_of_a_date_keep_the_order_of_the_record_before_timed_ones():
    doses = ordered(dose(0, 1, clock="06:00"), dose(0, 2), dose(0, 3))
    assert [d.mg for d in doses] == [2, 3, 1]


@pytest.mark.parametrize(
    "row",
    [dose(0, status="not_given"), dose(0, 0), dose(0, 0, status="partial"), dose(None)],
)
def test_what_was_not_given_or_has_no_date_is_no_dose(row):
    assert ordered(row) == ()


@pytest.mark.parametrize(
    ("row", "mg"),
    [
        (dose(0, 300, status="partial"), 300),
        (dose(0, None, status="partial"), None),
        (dose(0, None), None),
        (dose(0, -5), None),
    ],
)
def test_a_partial_or_unknown_dose_starts_the_clock(row, mg):
    (found,) = ordered(row)
    assert found.mg == mg


def test_an_unknown_product_still_starts_the_clock():
    (found,) = ordered(dose(0, product="moon_iron"))
    assert not found.product.is_known
    assert found.infusion.product == "moon_iron"


def test_doses_up_to_45_days_apart_are_one_course():
    assert courses(dose(0), dose(45), dose(90)) == [[0, 45, 90]]
    assert courses(dose(0), dose(46)) == [[0], [46]]


def test_a_course_is_at_most_180_days_long():
    days = [0, 45, 90, 135, 180]
    assert courses(*(dose(day) for day in days)) == [days]
    assert courses(*(dose(day) for day in [*days, 181])) == [days, [181]]


def test_a_person_can_start_a_new_course_or_continue_the_last():
    assert courses(dose(0), dose(7, course="new"), dose(14)) == [[0], [7, 14]]
    assert courses(dose(0), dose(100, course="same")) == [[0, 100]]
    assert courses(dose(0, course="same")) == [[0]]
    days = [0, 45, 90, 135, 180]
    rows = [dose(day) for day in days]
    assert courses(*rows, dose(200, course="same"), dose(210)) == [[*days, 200], [210]]


def test_courses_count_from_1():
    grouped = group_courses(ordered(dose(0), dose(100)), GUIDELINE.samples)
    assert [course.number for course in grouped] == [1, 2]


def test_the_dose_of_a_day_is_the_sum_of_its_entries():
    doses = ordered(dose(0, 100, "iron_sucrose"), dose(0, 200, "iron_dextran"), dose(1, 50))
    assert mg_by_date(doses) == {on(0): 300, on(1): 50}
    assert mg_by_product_and_date(doses) == {
        ("iron_sucrose", on(0)): 100,
        ("iron_dextran", on(0)): 200,
        ("ferric_carboxymaltose", on(1)): 50,
    }


def test_a_sum_with_an_unknown_entry_is_unknown():
    doses = ordered(dose(0, None), dose(0, 200), dose(0, 100, "iron_dextran"))
    assert mg_by_date(doses) == {on(0): None}
    assert mg_by_product_and_date(doses) == {
        ("ferric_carboxymaltose", on(0)): None,
        ("iron_dextran", on(0)): Decimal(100),
    }


def test_a_course_knows_its_total_and_whether_something_is_unknown():
    (course,) = group_courses(ordered(dose(0, 500), dose(7, None)), GUIDELINE.samples)
    assert (course.first, course.last) == (on(0), on(7))
    assert course.total_mg == 500
    assert course.has_unknown_dose
