"""Whose rows: moved to the right patient, two patients made one, and both taken back."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from peewee import Database

from ironview.domain.told import tell
from ironview.store.change_tables import ChangeRow, EarlierVersionRow
from ironview.store.changes import Change, ChangeStore, undone_among
from ironview.store.columns import Columns
from ironview.store.errors import (
    ChangedMeanwhileError,
    StoreError,
    UnknownRowError,
    store_errors,
)
from ironview.store.execution import fetch_by
from ironview.store.patient_columns import patient_of
from ironview.store.tables import PatientRow, PatientsRow
from ironview.store.versions import KINDS, amend_rows, newest_rows, rows_of_change

MOVE: Final = "move_rows"
MERGE: Final = "merge_patients"
SEPARATE: Final = "separate_patients"
"""Names of these changes in the history; they are written in stores: never change one."""

_GONE: Final = tell("This patient is no longer in the store. Nothing was changed.")


class SeparatedTooLateError(StoreError):
    """Rows of a merge were changed since. Nothing was separated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Merger:
    """Two patients that were made one.

    Attributes:
        change: What ``separate`` takes.
        name: Of the patient that went into the other, as it was.
        at: When, UTC.
    """

    change: int
    name: str
    at: datetime
    by: str
    reason: str


class BelongingStore:
    """Moves rows between the patients of one store, inside the transaction of a change.

    Every method raises StoreError when the file cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def move(self, keys: Sequence[str], to: str, change: Change) -> None:
        """Give rows to another patient; every version before stays readable with them.

        Raises:
            UnknownRowError: A row or the patient is not there any more.
        """
        with store_errors():
            number = self._present(to)["id"]
            of_kind: dict[str, list[Columns]] = {}
            for kind, table in _row_tables():
                rows = fetch_by(self._database, table, "key", keys)
                of_kind[kind] = [row for row in rows if not row["removed"]]
            if sum(map(len, of_kind.values())) != len(set(keys)):
                raise UnknownRowError(
                    tell("An entry is no longer in the store. Nothing was moved.")
                )
            self._give(of_kind, number, change)

    def merge(self, source: str, into: str, left: Sequence[str], change: Change) -> None:
        """Give every row of a patient to another and take the emptied one out of the list.

        Args:
            left: Keys of rows the other patient holds already; they stay with the emptied one.

        Raises:
            UnknownRowError: One of the two is not there any more.
            ValueError: They are the same patient.
        """
        if source == into:
            raise ValueError("a patient cannot be merged into itself")
        with store_errors():
            emptied, number = self._present(source), self._present(into)["id"]
            of_kind = {}
            for kind, table in _row_tables():
                rows = fetch_by(self._database, table, "patient_id", (emptied["id"],))
                of_kind[kind] = [row for row in rows if row["key"] not in left]
            self._give(of_kind, number, change)
            amend_rows(self._database, "patient", [(emptied, {"removed": 1})], change.number())

    def mergers(self, into: str) -> tuple[Merger, ...]:
        """Return what was merged into a patient and not separated since, newest first."""
        with store_errors():
            changes = fetch_by(self._database, ChangeRow, "patient_key", (into,))
            undone = undone_among(self._database, {row["id"] for row in changes})
            found = [row for row in changes if row["action"] == MERGE and row["id"] not in undone]
            return tuple(self._merger(row, into) for row in reversed(found))

    def separate(self, number: int, change: Change) -> tuple[str, ...]:
        """Take a merge back; entries added since stay where they are.

        Args:
            number: ``Merger.change``.

        Returns:
            Keys of both patients; their summaries are to be made anew.

        Raises:
            SeparatedTooLateError: A row that came with the merge, or the data of the patient, was
                changed since. The transaction must not be kept then.
        """
        touched = self.patients_of(number)
        try:
            ChangeStore(self._database).undo(number, change)
        except ChangedMeanwhileError:
            raise SeparatedTooLateError(
                tell(
                    "Entries that came with the other patient, or the patient's own data, were "
                    "changed since. Nothing was separated. Take those changes back first, or move "
                    "single entries to the other patient."
                )
            ) from None
        return touched

    def patients_of(self, number: int) -> tuple[str, ...]:
        """Return the keys of all patients whose rows a change wrote, before it and after."""
        with store_errors():
            kinds = rows_of_change(self._database, number)
            newest = newest_rows(self._database, kinds)
            kept = fetch_by(
                self._database, EarlierVersionRow, "row_key", list(kinds), "kind", "content"
            )
            numbers = {row["patient_id"] for row in newest.values() if "patient_id" in row}
            numbers |= {
                owner
                for row in kept
                if (owner := json.loads(row["content"]).get("patient_id")) is not None
            }
            owners = fetch_by(self._database, PatientRow, "id", sorted(numbers), "key")
        keys = [row["key"] for row in owners]
        return tuple(dict.fromkeys([*keys, *(key for key in kinds if kinds[key] == "patient")]))

    def moved_away(self, patient: str) -> dict[str, str]:
        """Return key and kind of rows that were moved from a patient to another."""
        with store_errors():
            changes = fetch_by(self._database, ChangeRow, "patient_key", (patient,), "id", "action")
            moves = [row["id"] for row in changes if row["action"] == MOVE]
            undone = undone_among(self._database, moves)
            found: dict[str, str] = {}
            for number in moves:
                if number not in undone:
                    found |= rows_of_change(self._database, number)
        return found

    def _give(self, of_kind: dict[str, list[Columns]], patient: int, change: Change) -> None:
        for kind, rows in of_kind.items():
            given = [(row, {"patient_id": patient}) for row in rows if row["patient_id"] != patient]
            if given:
                amend_rows(self._database, kind, given, change.number())

    def _present(self, key: str) -> Columns:
        rows = fetch_by(self._database, PatientRow, "key", (key,))
        if not rows or rows[0]["removed"]:
            raise UnknownRowError(_GONE)
        return rows[0]

    def _merger(self, row: Columns, into: str) -> Merger:
        kinds = rows_of_change(self._database, row["id"])
        others = [key for key, kind in kinds.items() if kind == "patient" and key != into]
        (emptied,) = fetch_by(self._database, PatientRow, "key", others)
        patient = patient_of(emptied)
        names = (patient.family_name, patient.given_name)
        return Merger(
            change=row["id"],
            name=", ".join(part for part in names if part) or patient.id,
            at=datetime.fromisoformat(row["at"]),
            by=row["by"],
            reason=row["reason"],
        )


def _row_tables() -> Iterable[tuple[str, type[PatientsRow]]]:
    return [(kind, table) for kind, table in KINDS.items() if issubclass(table, PatientsRow)]
