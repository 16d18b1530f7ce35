"""Tests that have a date, and telephone calls about them."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from ironview.domain.clinic_numbers import WorklistNumbers
from ironview.domain.errors import IronViewError
from ironview.domain.told import tell
from ironview.domain.values import value
from ironview.domain.verdicts import NextTest, Window

LONGEST_NOTE: Final = 1000


class CallOutcome(StrEnum):
    """How a call ended. The values are written in stores: never change one."""

    REACHED = "reached"
    NOT_REACHED = "not_reached"
    LETTER_SENT = "letter_sent"
    WILL_COME = "will_come"
    DECLINED = "declined"
    OTHER = "other"


class BookingRefusedError(IronViewError):
    """A booking or a call that says too little or too much. Nothing was written."""


@value(kw_only=True)
class Booking:
    """A test with a date.

    Attributes:
        clock: None for "that day".
        tests: Analyte codes, in the order of the request slip.
        key: The store's row; empty while it is not kept.
    """

    day: date
    clock: time | None = None
    tests: tuple[str, ...] = ()
    note: str = ""
    by: str = ""
    at: datetime
    key: str = ""

    def refuse_incomplete(self) -> None:
        """Refuse a booking of nothing.

        Raises:
            BookingRefusedError: It names no test, or its note is too long.
        """
        if not self.tests:
            raise BookingRefusedError(tell("Nothing was booked. Choose at least one test."))
        _refuse_long(self.note)


@value(kw_only=True)
class Call:
    """Somebody tried to reach the patient."""

    outcome: CallOutcome
    note: str = ""
    by: str = ""
    at: datetime
    key: str = ""

    def refuse_incomplete(self) -> None:
        """Refuse a call that says nothing.

        Raises:
            BookingRefusedError: Another outcome needs a few words, or the note is too long.
        """
        if self.outcome is CallOutcome.OTHER and not self.note.strip():
            raise BookingRefusedError(
                tell("Nothing was written. Say in a few words how the call ended.")
            )
        _refuse_long(self.note)


def _refuse_long(note: str) -> None:
    if len(note) > LONGEST_NOTE:
        raise BookingRefusedError(
            tell("Nothing was written. Shorten the note to {most} letters.", most=LONGEST_NOTE)
        )


def open_bookings(
    bookings: Iterable[Booking], drawn: Iterable[date], numbers: WorklistNumbers
) -> tuple[Booking, ...]:
    """Return the bookings no sample has answered yet, the earliest first.

    Args:
        drawn: Days of the patient's samples. One on the day, a few days before it or any later
            answers a booking.
    """
    newest = max(drawn, default=date.min)
    lead = timedelta(numbers.booking_answered_before_days.whole)
    left = [one for one in bookings if newest < one.day - lead]
    return tuple(sorted(left, key=lambda one: (one.day, one.clock or time.min, one.key)))


def is_missed(booking: Booking, today: date, numbers: WorklistNumbers) -> bool:
    """Whether the day of an open booking is so long ago that its result should be here."""
    return today > booking.day + timedelta(numbers.booking_missed_after_days.whole)


def window_on(test: NextTest, day: date) -> Window:
    """Return what a ferritin of this day could say, as things stand: for choosing a date."""
    if test.earliest is None or test.preferred is None or test.definitive is None:
        return Window.NO_INFUSION
    if day < test.earliest:
        return Window.TOO_EARLY
    if day < test.preferred:
        return Window.PROVISIONAL
    return Window.ACCEPTABLE if day < test.definitive else Window.STEADY
