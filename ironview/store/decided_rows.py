"""What people decide about a patient, one kind a table; versioned like clinical rows."""

from collections.abc import Callable
from operator import itemgetter
from typing import Generic, Protocol, TypeVar

from peewee import Database

from ironview.store.changes import Change
from ironview.store.columns import Columns
from ironview.store.errors import ChangedMeanwhileError, UnknownRowError, store_errors
from ironview.store.execution import fetch_by, fetch_only
from ironview.store.present_patients import number_of
from ironview.store.versions import CHANGED_MEANWHILE, KINDS, amend_row, insert_rows


class Keyed(Protocol):
    """A value that knows its row."""

    @property
    def key(self) -> str:
        """Key of the row; empty before it is kept."""
        ...


D = TypeVar("D", bound=Keyed)


class DecidedRows(Generic[D]):
    """The decisions of one kind, by patient.

    Every method raises StoreError when the file cannot be read or written.
    """

    def __init__(
        self,
        database: Database,
        kind: str,
        *,
        columns_of: Callable[[D], Columns],
        read: Callable[[Columns], D],
    ) -> None:
        """Keep values of a kind of ``versions.KINDS``; ``read`` is the way back."""
        self._database = database
        self._kind = kind
        self._columns_of = columns_of
        self._read = read

    def of(self, patient_key: str) -> tuple[D, ...]:
        """Return what counts for a patient, in order of entry."""
        present = [row for row in self.rows_of(patient_key) if not row["removed"]]
        return tuple(map(self._read, present))

    def rows_of(self, patient_key: str) -> list[Columns]:
        """Return the newest versions in order of entry, also those that count no longer."""
        with store_errors():
            patient = number_of(self._database, patient_key)
            rows = fetch_by(self._database, KINDS[self._kind], "patient_id", (patient,))
        return sorted(rows, key=itemgetter("id"))

    def add(self, patient_key: str, decided: D, change: Change) -> str:
        """Keep a decision; return its key.

        Raises:
            UnknownRowError: There is no such patient.
        """
        key = change.new_key()
        with store_errors():
            patient = number_of(self._database, patient_key)
            content = {"patient_id": patient, "batch_id": None, "origin": ""}
            content |= self._columns_of(decided)
            insert_rows(self._database, self._kind, [(key, content)], change.number())
        return key

    def amend(self, decided: D, change: Change, *, seen: D) -> None:
        """Write a new version.

        Args:
            decided: With its key.
            seen: As the person saw it; it must still be the newest version.

        Raises:
            ChangedMeanwhileError: It is not.
        """
        self._write(self._columns_of(decided), change, seen)

    def withdraw(self, seen: D, change: Change) -> None:
        """Let a decision count no longer; its versions stay in the store.

        Raises:
            ChangedMeanwhileError: It is no longer as the person saw it.
        """
        self._write({"removed": 1}, change, seen)

    def _write(self, content: Columns, change: Change, seen: D) -> None:
        with store_errors():
            row = self._row(seen)
            amend_row(self._database, self._kind, row, content, change.number())

    def _row(self, seen: D) -> Columns:
        row = fetch_only(self._database, KINDS[self._kind], "key", seen.key)
        if row is None:
            raise UnknownRowError
        if row["removed"] or self._read(row) != seen:
            raise ChangedMeanwhileError(CHANGED_MEANWHILE)
        return row
