"""The days offered for a next test are never past, never too early, and say how they read."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.domain.booking_days import BookingDay, DayKind, best_of, booking_days
from ironview.domain.interpretation import interpret
from ironview.domain.record import Patient, Record
from ironview.domain.verdicts import NextTest, NextTestState, Window
from tests.domain.records import GUIDELINE, dose, judge, on, result
from tests.domain.test_interpretation_properties import RECORDS


def offered(as_of: int, *more):
    said = judge(dose(0), *more, as_of=as_of)
    return booking_days(said.next_test, said.as_of)


def told(days):
    return [((one.day - on(0)).days, one.kind, one.window) for one in days]


def test_without_a_dose_no_day_is_offered():
    assert booking_days(NextTest(state=NextTestState.NONE), on(0)) == ()
    assert best_of(()) is None


def test_soon_after_a_dose_all_three_days_are_offered():
    assert told(offered(1)) == [
        (28, DayKind.EARLIEST, Window.PROVISIONAL),
        (56, DayKind.PREFERRED, Window.ACCEPTABLE),
        (84, DayKind.STEADY, Window.STEADY),
    ]


def test_each_day_counts_from_the_last_dose():
    assert [one.number for one in offered(1)] == [28, 56, 84]


@pytest.mark.parametrize(
    ("today", "first"),
    [
        (27, (28, DayKind.EARLIEST)),
        (28, (28, DayKind.EARLIEST)),
        (29, (29, DayKind.TODAY)),
        (55, (55, DayKind.TODAY)),
        (56, (56, DayKind.PREFERRED)),
        (57, (57, DayKind.TODAY)),
    ],
)
def test_a_day_that_is_past_is_offered_as_today(today, first):
    day = offered(today)[0]

    assert ((day.day - on(0)).days, day.kind) == first


def test_when_every_day_is_past_only_today_is_left():
    assert told(offered(200)) == [(200, DayKind.TODAY, Window.STEADY)]


@pytest.mark.parametrize(("today", "best"), [(1, 56), (55, 56), (56, 56), (57, 57), (90, 90)])
def test_the_first_day_without_a_reserve_is_proposed(today, best):
    day = best_of(offered(today))

    assert (day.day - on(0)).days == best


def test_without_a_settled_day_the_first_is_proposed():
    early = BookingDay(day=on(28), kind=DayKind.EARLIEST, number=28, window=Window.PROVISIONAL)

    assert best_of((early,)) == early


def test_after_the_test_is_done_the_recheck_is_offered():
    days = offered(70, result("ferritin", "105", 61, key="f"))

    assert told(days) == [
        (84, DayKind.STEADY, Window.STEADY),
        ((date(2026, 8, 2) - on(0)).days, DayKind.RECHECK, Window.STEADY),
    ]


def test_a_recheck_that_is_past_is_offered_as_today():
    days = offered(300, result("ferritin", "105", 61, key="f"))

    assert told(days) == [(300, DayKind.TODAY, Window.STEADY)]


def test_a_profile_whose_days_are_one_offers_it_once():
    strict = Record(patient=Patient(profile="strict_12_week"), infusions=(dose(0),))
    said = interpret(strict, GUIDELINE, on(1))

    assert told(booking_days(said.next_test, said.as_of)) == [(84, DayKind.STEADY, Window.STEADY)]


@given(RECORDS, st.dates(date(2026, 1, 1), date(2027, 6, 1)))
def test_no_day_that_is_offered_is_past_or_too_early(record, today):
    test = interpret(record, GUIDELINE, today).next_test
    days = booking_days(test, today)

    assert [one.day for one in days] == sorted({one.day for one in days})
    assert bool(days) == (test.state is not NextTestState.NONE)
    for one in days:
        assert one.day >= today
        assert one.window is not Window.TOO_EARLY
        assert one.day == test.last_dose + timedelta(one.number)
    assert (best_of(days) is None) == (days == ())
