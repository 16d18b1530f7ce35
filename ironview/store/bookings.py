"""Booked tests and calls, versioned like clinical rows."""

import json
from datetime import date, datetime, time
from operator import itemgetter
from typing import Final

from peewee import Database

from ironview.domain.bookings import Booking, Call, CallOutcome
from ironview.store.changes import Change
from ironview.store.columns import Columns
from ironview.store.errors import ChangedMeanwhileError, UnknownRowError, store_errors
from ironview.store.execution import fetch_by, fetch_only
from ironview.store.present_patients import number_of
from ironview.store.tables import BookingRow, CallRow
from ironview.store.versions import CHANGED_MEANWHILE, amend_row, insert_rows

BOOK: Final = "book"
MOVE_BOOKING: Final = "move_booking"
CANCEL_BOOKING: Final = "cancel_booking"
CALL: Final = "call"
"""Actions of these changes; they are written in stores: never change one."""


class BookingStore:
    """The bookings and calls of one store.

    Every method raises StoreError when the file cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, patient_key: str) -> tuple[Booking, ...]:
        """Return a patient's bookings in order of entry, without cancelled ones."""
        with store_errors():
            rows = fetch_by(
                self._database, BookingRow, "patient_id", (number_of(self._database, patient_key),)
            )
        return tuple(booking_of(row) for row in _present(rows))

    def calls_of(self, patient_key: str) -> tuple[Call, ...]:
        """Return the calls about a patient in order of entry."""
        with store_errors():
            rows = fetch_by(
                self._database, CallRow, "patient_id", (number_of(self._database, patient_key),)
            )
        return tuple(call_of(row) for row in _present(rows))

    def add(self, patient_key: str, booking: Booking, change: Change) -> str:
        """Keep a booking; return its key.

        Raises:
            UnknownRowError: There is no such patient.
        """
        return self._keep("booking", patient_key, _booking_columns(booking), change)

    def add_call(self, patient_key: str, call: Call, change: Change) -> str:
        """Keep how a call ended; return its key.

        Raises:
            UnknownRowError: There is no such patient.
        """
        return self._keep("call", patient_key, _call_columns(call), change)

    def amend(self, booking: Booking, change: Change, *, seen: Booking) -> None:
        """Write a new version of a booking: another day, hour or tests.

        Args:
            booking: With its key.
            seen: As the person saw it; it must still be the newest version.

        Raises:
            ChangedMeanwhileError: It is not.
        """
        with store_errors():
            row = self._row(seen)
            amend_row(self._database, "booking", row, _booking_columns(booking), change.number())

    def cancel(self, seen: Booking, change: Change) -> None:
        """Let a booking count no longer; its versions stay in the store.

        Raises:
            ChangedMeanwhileError: It is no longer as the person saw it.
        """
        with store_errors():
            row = self._row(seen)
            amend_row(self._database, "booking", row, {"removed": 1}, change.number())

    def _keep(self, kind: str, patient_key: str, columns: Columns, change: Change) -> str:
        key = change.new_key()
        with store_errors():
            owner = {
                "patient_id": number_of(self._database, patient_key),
                "batch_id": None,
                "origin": "",
            }
            insert_rows(self._database, kind, [(key, owner | columns)], change.number())
        return key

    def _row(self, seen: Booking) -> Columns:
        row = fetch_only(self._database, BookingRow, "key", seen.key)
        if row is None:
            raise UnknownRowError
        if row["removed"] or booking_of(row) != seen:
            raise ChangedMeanwhileError(CHANGED_MEANWHILE)
        return row


def _present(rows: list[Columns]) -> list[Columns]:
    return sorted((row for row in rows if not row["removed"]), key=itemgetter("id"))


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
