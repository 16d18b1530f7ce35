"""Booked tests and calls, versioned like clinical rows."""

import json
from datetime import date, datetime, time
from typing import Final

from peewee import Database

from ironview.domain.bookings import Booking, Call, CallOutcome
from ironview.store.columns import Columns
from ironview.store.decided_rows import DecidedRows

BOOK: Final = "book"
MOVE_BOOKING: Final = "move_booking"
CANCEL_BOOKING: Final = "cancel_booking"
CALL: Final = "call"
"""Actions of these changes; they are written in stores: never change one."""


class BookingStore(DecidedRows[Booking]):
    """The bookings of one store; one that was cancelled counts no longer."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, "booking", columns_of=_booking_columns, read=booking_of)


class CallStore(DecidedRows[Call]):
    """The calls of one store."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, "call", columns_of=_call_columns, read=call_of)


def _booking_columns(booking: Booking) -> Columns:
    return {
        "day": booking.day.isoformat(),
        "clock": None if booking.clock is None else booking.clock.isoformat(),
        "tests": json.dumps(list(booking.tests)),
        "note": booking.note,
        "booked_by": booking.by,
        "booked_at": booking.at.isoformat(),
    }


def booking_of(row: Columns) -> Booking:
    """Return the booking of these columns."""
    clock = row["clock"]
    return Booking(
        day=date.fromisoformat(row["day"]),
        clock=None if clock is None else time.fromisoformat(clock),
        tests=tuple(json.loads(row["tests"])),
        note=row["note"],
        by=row["booked_by"],
        at=datetime.fromisoformat(row["booked_at"]),
        key=row["key"],
    )


def _call_columns(call: Call) -> Columns:
    return {
        "outcome": call.outcome.value,
        "note": call.note,
        "called_by": call.by,
        "called_at": call.at.isoformat(),
    }


def call_of(row: Columns) -> Call:
    """Return the call of these columns."""
    return Call(
        outcome=CallOutcome(row["outcome"]),
        note=row["note"],
        by=row["called_by"],
        at=datetime.fromisoformat(row["called_at"]),
        key=row["key"],
    )
