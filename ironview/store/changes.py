"""Who changed what, when and why; every version of a row; taking a change back."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from peewee import SqliteDatabase

from ironview.domain.record import Patient
from ironview.store import tables
from ironview.store.columns import Columns
from ironview.store.errors import ChangedMeanwhileError, UnknownRowError, store_errors
from ironview.store.execution import fetch, insert_all
from ironview.store.patient_columns import patient_of
from ironview.store.row_columns import SHAPES, ClinicalRow
from ironview.store.versions import (
    CHANGED_MEANWHILE,
    amend_row,
    earlier_rows,
    find_row,
    rows_of_change,
    was_amended_since,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who writes, and from where."""

    name: str
    workstation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierVersion:
    """One version of a row, with the change that wrote it.

    Attributes:
        number: From 1; the highest is the newest.
        at: When it was written, UTC.
        by: Who wrote it.
        action: What was done, e.g. ``add_results``, ``amend_result``, ``undo``.
        row: The row as it was.
        removed: Whether this version takes the row out of the record.
        source: File of the import that wrote it; empty when it was typed.
    """

    number: int
    at: datetime
    by: str
    workstation: str
    action: str
    reason: str
    row: ClinicalRow | Patient
    removed: bool
    source: str


class Change:
    """One thing somebody does, inside its transaction.

    Its row is written with the first thing that really changes, so nothing is left behind by a
    form saved without a change.
    """

    def __init__(self, database: SqliteDatabase, content: Columns, at: datetime) -> None:
        self._database = database
        self._content = content
        self._milliseconds = int(at.timestamp() * 1000)
        self._number: int | None = None

    @property
    def id(self) -> int | None:
        """Number of the change; None while nothing was changed."""
        return self._number

    @property
    def batch(self) -> int | None:
        """The import this change belongs to."""
        batch: int | None = self._content["batch_id"]
        return batch

    def number(self) -> int:
        """Return the number of the change, writing its row before the first thing it changes."""
        if self._number is None:
            insert_all(self._database, tables.ChangeRow, [self._content])
            row = self._database.execute_sql('SELECT max("id") FROM "change"').fetchone()
            self._number = int(row[0])
        return self._number

    def new_key(self) -> str:
        """Return a key no row of any store has; keys made later sort later."""
        return f"{self._milliseconds:012x}{secrets.token_hex(8)}"

    def undoes(self, other: int) -> None:
        """Say which earlier change this one takes back; before anything is written."""
        self._content["undoes"] = other


class ChangeStore:
    """The changes of one store. Every method raises StoreError when it cannot be read."""

    def __init__(self, database: SqliteDatabase) -> None:
        self._database = database

    def versions(self, key: str) -> tuple[EarlierVersion, ...]:
        """Return every version of a patient or row, newest first.

        Raises:
            UnknownRowError: No row has this key.
        """
        with store_errors():
            kind, newest = find_row(self._database, key)
            rows = [newest, *earlier_rows(self._database, key)]
            changes = self._changes({row["change_id"] for row in rows})
        return tuple(_version(kind, row, changes[row["change_id"]]) for row in rows)

    def undo(self, number: int, change: Change) -> None:
        """Give every row of an earlier change the content it had before it.

        Rows that the change added are removed. Taking back an ``undo`` does the change again.

        Raises:
            ChangedMeanwhileError: A row was changed again since; nothing is undone.
        """
        with store_errors():
            rows = list(rows_of_change(self._database, number))
            keys = [row["key"] for _, row in rows]
            if not rows or was_amended_since(self._database, number, keys):
                raise ChangedMeanwhileError(CHANGED_MEANWHILE)
            change.undoes(number)
            for kind, row in rows:
                before = self._content_before(row, number)
                amend_row(self._database, kind, row, before, change.number())

    def _content_before(self, row: Columns, number: int) -> Columns:
        for earlier in earlier_rows(self._database, row["key"]):
            if earlier["change_id"] != number:
                return {
                    name: value
                    for name, value in earlier.items()
                    if name not in ("key", "version", "change_id")
                }
        return {"removed": 1}

    def _changes(self, numbers: set[int]) -> dict[int, Columns]:
        change, batch = tables.ChangeRow, tables.BatchRow
        query = (
            change.select(change, batch.file_name)
            .left_outer_join(batch)
            .where(change.id.in_(sorted(numbers)))
        )
        return {row["id"]: row for row in fetch(self._database, query)}


_READ = {shape.kind: shape.from_columns for shape in SHAPES.values()}


def _version(kind: str, row: Columns, change: Columns) -> EarlierVersion:
    if kind != "patient" and kind not in _READ:
        raise UnknownRowError
    return EarlierVersion(
        number=row["version"],
        at=datetime.fromisoformat(change["at"]),
        by=change["by"],
        workstation=change["workstation"],
        action=change["action"],
        reason=change["reason"],
        row=patient_of(row) if kind == "patient" else _READ[kind](row),
        removed=bool(row["removed"]),
        source=change["file_name"] or "",
    )
