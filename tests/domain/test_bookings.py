"""A booking is answered by a sample, missed without one, and says what its test could say."""

from datetime import UTC, datetime, time

import pytest

from ironview.domain.bookings import (
    LONGEST_NOTE,
    Booking,
    BookingRefusedError,
    Call,
    CallOutcome,
    is_missed,
    open_bookings,
    window_on,
)
from ironview.domain.verdicts import NextTest, NextTestState, Window
from tests.domain.records import GUIDELINE, dose, judge, on

NUMBERS = GUIDELINE.worklist
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def booked(day: int, key: str = "b", clock: time | None = None, tests=("ferritin",)) -> Booking:
    return Booking(day=on(day), clock=clock, tests=tests, by="Anna", at=NOON, key=key)


def test_without_a_sample_every_booking_is_open_the_earliest_first():
    later, first = booked(60, "a"), booked(40, "b")

    assert open_bookings([later, first], [], NUMBERS) == (first, later)


def test_of_one_day_the_earlier_hour_comes_first_and_a_day_without_hour_before_it():
    at_nine, at_eight, any_time = (
        booked(40, "a", time(9)),
        booked(40, "b", time(8)),
        booked(40, "c"),
    )

    assert open_bookings([at_nine, at_eight, any_time], [], NUMBERS) == (
        any_time,
        at_eight,
        at_nine,
    )


@pytest.mark.parametrize(
    ("drawn", "is_open"), [(36, True), (37, False), (38, False), (40, False), (90, False)]
)
def test_a_sample_from_three_days_before_answers_a_booking(drawn, is_open):
    assert bool(open_bookings([booked(40)], [on(drawn)], NUMBERS)) is is_open


def test_the_newest_sample_decides():
    assert open_bookings([booked(40)], [on(50), on(10)], NUMBERS) == ()


@pytest.mark.parametrize(("today", "missed"), [(40, False), (46, False), (47, False), (48, True)])
def test_a_booking_is_missed_from_the_eighth_day_after_it(today, missed):
    assert is_missed(booked(40), on(today), NUMBERS) is missed


@pytest.mark.parametrize(
    ("day", "window"),
    [
        (27, Window.TOO_EARLY),
        (28, Window.PROVISIONAL),
        (55, Window.PROVISIONAL),
        (56, Window.ACCEPTABLE),
        (83, Window.ACCEPTABLE),
        (84, Window.STEADY),
        (400, Window.STEADY),
    ],
)
def test_a_day_says_what_a_test_of_it_could_say(day, window):
    test = judge(dose(0), as_of=1).next_test

    assert window_on(test, on(day)) is window


def test_without_a_dose_every_day_is_as_good():
    assert window_on(NextTest(state=NextTestState.NONE), on(5)) is Window.NO_INFUSION


def test_a_booking_of_nothing_is_refused():
    with pytest.raises(BookingRefusedError, match="at least one test"):
        booked(40, tests=()).refuse_incomplete()
    booked(40).refuse_incomplete()


@pytest.mark.parametrize("note", ["", "  "])
def test_another_outcome_needs_words(note):
    with pytest.raises(BookingRefusedError, match="in a few words"):
        Call(outcome=CallOutcome.OTHER, note=note, at=NOON).refuse_incomplete()
    Call(outcome=CallOutcome.OTHER, note="moved away", at=NOON).refuse_incomplete()
    Call(outcome=CallOutcome.REACHED, note=note, at=NOON).refuse_incomplete()


def test_a_note_has_a_length():
    fits, too_long = "x" * LONGEST_NOTE, "x" * (LONGEST_NOTE + 1)
    Call(outcome=CallOutcome.REACHED, note=fits, at=NOON).refuse_incomplete()
    with pytest.raises(BookingRefusedError, match="1000"):
        Call(outcome=CallOutcome.REACHED, note=too_long, at=NOON).refuse_incomplete()
    long_booking = Booking(day=on(1), tests=("hb",), note=too_long, at=NOON)
    with pytest.raises(BookingRefusedError, match="1000"):
        long_booking.refuse_incomplete()
