"""Books, moves and cancels tests of a patient, and notes how calls ended."""

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

from ironview.domain.bookings import Booking, Call, CallOutcome, open_bookings
from ironview.domain.values import value
from ironview.store.bookings import BOOK, CALL, CANCEL_BOOKING, MOVE_BOOKING

if TYPE_CHECKING:
    from ironview.controller.chart import Chart


@value(kw_only=True)
class Wish:
    """What a person wants to book.

    Attributes:
        clock: None for "that day".
        tests: Analyte codes, in the order of the request slip.
    """

    day: date
    clock: time | None = None
    tests: tuple[str, ...]
    note: str = ""


def next_booking(chart: "Chart") -> Booking | None:
    """Return the earliest booking that no sample has answered; None without one."""
    drawn = [one.sample.at.day for one in chart.interpretation.samples]
    left = open_bookings(chart.decisions.bookings, drawn, chart.guideline.worklist)
    return next(iter(left), None)


def book_test(chart: "Chart", wish: Wish) -> str:
    """Keep a booking; return its key.

    Raises:
        BookingRefusedError: It names no test, or its note is too long.
        StoreError: Nothing was booked.
    """
    booking = _booking(chart, wish)
    with chart.writing(BOOK) as change:
        return chart.store.bookings.add(chart.key, booking, change)


def move_booking(chart: "Chart", seen: Booking, wish: Wish) -> None:
    """Give a booking another day, hour, tests or note.

    Raises:
        BookingRefusedError: It names no test, or its note is too long.
        ChangedMeanwhileError: The booking is another by now.
        StoreError: Nothing was changed.
    """
    booking = replace(_booking(chart, wish), key=seen.key)
    with chart.writing(MOVE_BOOKING) as change:
        chart.store.bookings.amend(booking, change, seen=seen)


def cancel_booking(chart: "Chart", seen: Booking, *, reason: str) -> None:
    """Let a booking count no longer.

    Raises:
        ChangedMeanwhileError: It is another by now.
        StoreError: Nothing was changed.
    """
    with chart.writing(CANCEL_BOOKING, reason) as change:
        chart.store.bookings.withdraw(seen, change)


def note_call(chart: "Chart", outcome: CallOutcome, *, note: str = "") -> str:
    """Keep how a call ended; return its key.

    Raises:
        BookingRefusedError: Another outcome without words, or a note that is too long.
        StoreError: Nothing was written.
    """
    call = Call(outcome=outcome, note=note.strip(), by=chart.user, at=chart.store.now())
    call.refuse_incomplete()
    with chart.writing(CALL) as change:
        return chart.store.calls.add(chart.key, call, change)


def _booking(chart: "Chart", wish: Wish) -> Booking:
    booking = Booking(
        day=wish.day,
        clock=wish.clock,
        tests=wish.tests,
        note=wish.note.strip(),
        by=chart.user,
        at=chart.store.now(),
    )
    booking.refuse_incomplete()
    return booking
