"""Who changed what, when and why; every version of a row; taking a change back."""

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from peewee import Database

from ironview.domain.record import Patient
from ironview.store import change_tables
from ironview.store.columns import Columns
from ironview.store.errors import ChangedSinceError, UnknownRowError, store_errors
from ironview.store.execution import fetch_by, fetch_only, insert_all
from ironview.store.patient_columns import patient_of
from ironview.store.row_columns import SHAPES, ClinicalRow
from ironview.store.versions import (
    amend_rows,
    earlier_rows,
    earlier_rows_of,
    find_row,
    newest_rows,
    rows_of_change,
)


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
        source: Name of the import that wrote it; empty when it was typed.
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


@dataclass(frozen=True, slots=True)
class Made:
    """Who made a change, when, UTC, and why; the reason may be empty."""

    by: str
    at: datetime
    reason: str


class Change:
    """One thing somebody does, inside its transaction.

    Its row is written with the first thing that really changes, so nothing is left behind by a
    form saved without a change.
    """

    def __init__(self, database: Database, content: Columns, at: datetime) -> None:
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
            insert_all(self._database, change_tables.ChangeRow, [self._content])
            row = self._database.execute_sql('SELECT max("id") FROM "change"').fetchone()
            self._number = int(row[0])
        return self._number

    def is_kept(self) -> bool:
        """Whether the store holds this change by now; to be asked when its end was not heard of."""
        if self._number is None:
            return True
        row = fetch_only(self._database, change_tables.ChangeRow, "id", self._number)
        return row is not None and all(row[name] == self._content[name] for name in self._content)

    def new_key(self) -> str:
        """Return a key no row of any store has; keys made later sort later."""
        return f"{self._milliseconds:012x}{secrets.token_hex(8)}"

    def new_keys(self, count: int) -> list[str]:
        """Return so many new keys."""
        start, drawn = f"{self._milliseconds:012x}", secrets.token_hex(8 * count)
        return [start + drawn[at : at + 16] for at in range(0, 16 * count, 16)]

    def belongs_to(self, batch: int) -> None:
        """Say which import this change belongs to; before anything is written."""
        self._content["batch_id"] = batch

    def undoes(self, other: int) -> None:
        """Say which earlier change this one takes back; before anything is written."""
        self._content["undoes"] = other


class ChangeStore:
    """The changes of one store. Every method raises StoreError when it cannot be read."""

    def __init__(self, database: Database) -> None:
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

    def latest(self) -> int:
        """Return the number of the newest change; while it stands, so does everything read."""
        with store_errors():
            row = self._database.execute_sql('SELECT coalesce(max("id"), 0) FROM "change"')
            return int(row.fetchone()[0])

    def made(self, number: int) -> Made | None:
        """Return who made a change and when; None where there is none of this number."""
        with store_errors():
            row = fetch_only(self._database, change_tables.ChangeRow, "id", number)
        return None if row is None else _made(row)

    def undo(self, number: int, change: Change) -> None:
        """Give every row of an earlier change the content it had before it.

        Rows that the change added are removed. Taking back an ``undo`` does the change again.
        Changes made since are no hindrance when they were taken back themselves.

        Raises:
            ChangedSinceError: A row was changed again since; nothing is undone.
        """
        with store_errors():
            rows = rows_of_change(self._database, number)
            if not rows:
                raise ChangedSinceError(None)
            change.undoes(number)
            newest = newest_rows(self._database, rows)
            earlier = earlier_rows_of(self._database, list(rows))
            versions = {key: [row, *earlier.get(key, ())] for key, row in newest.items()}
            undoes = self._undone_by(versions.values())
            of_kind: dict[str, list[tuple[Columns, Columns]]] = {}
            for key, of_row in versions.items():
                before = _content_before(of_row, number, undoes)
                of_kind.setdefault(rows[key], []).append((of_row[0], before))
            for kind, amended in of_kind.items():
                amend_rows(self._database, kind, amended, change.number())

    def _undone_by(self, versions: Iterable[list[Columns]]) -> dict[int, int]:
        numbers = sorted({row["change_id"] for of_row in versions for row in of_row})
        rows = fetch_by(self._database, change_tables.ChangeRow, "id", numbers, "id", "undoes")
        return {row["id"]: row["undoes"] for row in rows if row["undoes"] is not None}

    def _changes(self, numbers: set[int]) -> dict[int, Columns]:
        changes = fetch_by(self._database, change_tables.ChangeRow, "id", sorted(numbers))
        batches = sorted({row["batch_id"] for row in changes if row["batch_id"] is not None})
        names = fetch_by(self._database, change_tables.BatchRow, "id", batches, "id", "name")
        name_of = {row["id"]: row["name"] for row in names}
        return {row["id"]: row | {"name": name_of.get(row["batch_id"], "")} for row in changes}


def _made(change: Columns) -> Made:
    return Made(change["by"], datetime.fromisoformat(change["at"]), change["reason"])


def undone_among(database: Database, numbers: Iterable[int]) -> set[int]:
    """Return those changes that were taken back, and not done again by taking that back."""
    takers = fetch_by(
        database, change_tables.ChangeRow, "undoes", sorted(set(numbers)), "id", "undoes"
    )
    if not takers:
        return set()
    again = undone_among(database, {row["id"] for row in takers})
    return {row["undoes"] for row in takers if row["id"] not in again}


def _content_before(versions: list[Columns], number: int, undoes: Mapping[int, int]) -> Columns:
    """Return what a row held before a change, which must be what its newest version shows.

    Args:
        versions: Newest first.
        undoes: Changes that took back another, and which.
    """
    at = 0
    while at < len(versions) and versions[at]["change_id"] != number:
        undone = undoes.get(versions[at]["change_id"])
        if undone is None:
            raise ChangedSinceError(versions[at]["change_id"])
        at = _index_before(versions, undone, at)
    if at == len(versions):
        raise ChangedSinceError(None)
    before = _index_before(versions, number, at)
    if before == len(versions):
        return {"removed": 1}
    outside = ("key", "version", "change_id")
    return {name: value for name, value in versions[before].items() if name not in outside}


def _index_before(versions: list[Columns], change: int, start: int) -> int:
    """Return where, newest first, the version before those of a change stands."""
    at = start
    while at < len(versions) and versions[at]["change_id"] != change:
        at += 1
    while at < len(versions) and versions[at]["change_id"] == change:
        at += 1
    return at


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
        source=change["name"],
    )
