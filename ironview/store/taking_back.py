"""Takes any change back, unless somebody has built on it, and brings back what a row held once.

Taking back what took a change back does the change again.
"""

from collections.abc import Mapping
from typing import Final

from peewee import Database

from ironview.domain.told import tell
from ironview.store.audit_chain import OUTSIDE_CONTENT
from ironview.store.belonging import BelongingStore
from ironview.store.changes import Change, ChangeStore
from ironview.store.columns import Columns
from ironview.store.errors import (
    ChangedMeanwhileError,
    StoreError,
    UnknownRowError,
    store_errors,
)
from ironview.store.execution import fetch_by
from ironview.store.removed_patients import RemovedPatient, removed_patients
from ironview.store.tables import PatientRow, PatientsRow
from ironview.store.versions import (
    CHANGED_MEANWHILE,
    KINDS,
    amend_rows,
    earlier_rows,
    earlier_rows_of,
    find_row,
    newest_rows,
    rows_of_change,
)

RESTORE: Final = "restore_version"
"""Name of the change that brings back an earlier version; it is written in stores."""

_RESTORABLE: Final = frozenset(
    {"patient", *(kind for kind, table in KINDS.items() if issubclass(table, PatientsRow))}
)
_STAYS: Final = OUTSIDE_CONTENT | {"patient_id", "record_id"}
"""Columns that say whose a row is, which a restored version leaves as it is."""


class BuiltOnSinceError(StoreError):
    """Entries rest on a change that was to be taken back. Nothing was written."""


class TakingBackStore:
    """Gives rows contents they had before, inside the transaction of a change.

    Every method raises StoreError when the file cannot be read or written; the transaction must
    not be kept then.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def take_back(self, number: int, change: Change) -> tuple[str, ...]:
        """Give every row of an earlier change the content it had before it.

        Returns:
            Keys of all patients concerned, before it and after.

        Raises:
            ChangedSinceError: A row was changed again since.
            BuiltOnSinceError: A patient would leave the list with entries made since, or the
                entries belong to a patient who left the list since.
        """
        concerned = BelongingStore(self._database).patients_of(number)
        with store_errors():
            ChangeStore(self._database).undo(number, change)
            kinds = rows_of_change(self._database, number)
            self._refuse_gone(kinds)
            self._refuse_built_on(number, kinds)
        return concerned

    def removed_patients(self) -> tuple[RemovedPatient, ...]:
        """Return who was removed by hand and can come back, the latest first."""
        with store_errors():
            return removed_patients(self._database)

    def restore(self, key: str, version: int, change: Change, *, seen: int) -> tuple[str, ...]:
        """Give a row the content of an earlier version, with the patient whose it is now.

        A row that was taken out comes back.

        Args:
            seen: Number of the newest version when the person decided.

        Returns:
            Key of the patient.

        Raises:
            ChangedMeanwhileError: Another version is the newest by now.
            UnknownRowError: There is no such version, or the patient is not there.
        """
        with store_errors():
            kind, newest = find_row(self._database, key)
            if kind not in _RESTORABLE:
                raise UnknownRowError
            if newest["version"] != seen:
                raise ChangedMeanwhileError(CHANGED_MEANWHILE)
            held = next(
                (row for row in earlier_rows(self._database, key) if row["version"] == version),
                None,
            )
            if held is None or held["removed"]:
                raise UnknownRowError
            content = {name: one for name, one in held.items() if name not in _STAYS}
            if any(newest[name] != one for name, one in content.items()):
                amend_rows(self._database, kind, [(newest, content)], change.number())
            if kind == "patient":
                return (key,)
            (owner,) = fetch_by(self._database, PatientRow, "id", (newest["patient_id"],))
        if owner["removed"]:
            raise UnknownRowError(tell("This patient is no longer in the store."))
        return (str(owner["key"]),)

    def _refuse_gone(self, kinds: Mapping[str, str]) -> None:
        """Refuse entries of a patient who is not in the list and no part of the change."""
        newest = newest_rows(self._database, kinds)
        numbers = {row["patient_id"] for row in newest.values() if "patient_id" in row}
        owners = fetch_by(self._database, PatientRow, "id", sorted(numbers), "key", "removed")
        if any(owner["removed"] and owner["key"] not in kinds for owner in owners):
            raise BuiltOnSinceError(
                tell(
                    "The patient these entries belong to was taken out of the list since. Nothing "
                    "was taken back. Bring the patient back first."
                )
            )

    def _refuse_built_on(self, number: int, kinds: Mapping[str, str]) -> None:
        """Refuse to take along entries that are not as they were when the change was made."""
        keys = [key for key, kind in kinds.items() if kind == "patient"]
        owners = fetch_by(self._database, PatientRow, "key", keys, "id", "removed")
        leaving = sorted(owner["id"] for owner in owners if owner["removed"])
        later = [
            row
            for table in KINDS.values()
            if issubclass(table, PatientsRow)
            for row in fetch_by(self._database, table, "patient_id", leaving)
            if not row["removed"] and row["change_id"] > number
        ]
        earlier = earlier_rows_of(self._database, [row["key"] for row in later])
        if any(row != _as_of(earlier.get(row["key"], []), number, row) for row in later):
            raise BuiltOnSinceError(
                tell(
                    "Entries were added to this patient or changed since. Nothing was taken back. "
                    "Take those changes back first."
                )
            )


def _as_of(versions: list[Columns], number: int, newest: Columns) -> Columns | None:
    """Return what a row held when a change was made, as if it were still the newest version."""
    held = next((row for row in versions if row["change_id"] <= number), None)
    if held is None:
        return None
    place = {name: newest[name] for name in OUTSIDE_CONTENT if name in newest}
    return newest | held | place
