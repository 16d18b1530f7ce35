"""Named mappings: what was decided for the tables of a laboratory, by whom and when.

The text of a mapping is TOML; the store keeps it and does not read it.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from peewee import Database

from ironview.store.change_tables import ChangeRow
from ironview.store.changes import Change
from ironview.store.columns import Columns
from ironview.store.errors import ChangedMeanwhileError, UnknownRowError, store_errors
from ironview.store.execution import fetch, fetch_by, fetch_only
from ironview.store.tables import MappingRow
from ironview.store.versions import CHANGED_MEANWHILE, amend_row, earlier_rows, insert_rows

_NAME_TAKEN: Final = (
    "There is a mapping of this name for other tables. Nothing was written. Choose another name."
)


class MappingNameTakenError(ChangedMeanwhileError):
    """Another mapping has this name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredMapping:
    """One mapping as it counts now, or as it was in an earlier version.

    Attributes:
        headers: Folded words of the header by which tables of this shape are known.
        text: TOML.
        at: When this version was written, UTC.
    """

    key: str
    name: str
    headers: tuple[str, ...]
    text: str
    version: int
    at: datetime
    by: str


class MappingStore:
    """The mappings of one store.

    Every method raises StoreError when the file cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[StoredMapping, ...]:
        """Return every mapping that counts, by name."""
        query = MappingRow.select().where(MappingRow.removed == 0)
        with store_errors():
            rows = fetch(self._database, query.order_by(MappingRow.name, MappingRow.id))
            return self._read(rows)

    def named(self, name: str) -> StoredMapping | None:
        """Return the mapping of a name, whatever its case; None when there is none."""
        folded = name.strip().casefold()
        return next((one for one in self.all() if one.name.casefold() == folded), None)

    def keep(self, name: str, headers: Sequence[str], text: str, change: Change) -> str:
        """Write a mapping, or a new version of the one of this name; return its key.

        Raises:
            MappingNameTakenError: The name belongs to tables of another shape.
        """
        known = self.named(name)
        if known is None:
            key = change.new_key()
            content = _content(name, headers, text)
            with store_errors():
                insert_rows(self._database, "mapping", [(key, content)], change.number())
            return key
        if known.headers != tuple(headers):
            raise MappingNameTakenError(_NAME_TAKEN)
        self._amend(known, _content(name, headers, text), change)
        return known.key

    def amend(self, name: str, text: str, change: Change, *, seen: StoredMapping) -> None:
        """Write name and text of a mapping anew; the version before is kept.

        Args:
            seen: What the person saw when they decided.

        Raises:
            MappingNameTakenError: Another mapping has this name.
            ChangedMeanwhileError: It is no longer what was seen.
        """
        other = self.named(name)
        if other is not None and other.key != seen.key:
            raise MappingNameTakenError(_NAME_TAKEN)
        self._amend(seen, _content(name, seen.headers, text), change)

    def remove(self, change: Change, *, seen: StoredMapping) -> None:
        """Let a mapping count no more; its versions are kept.

        Raises:
            ChangedMeanwhileError: It is no longer what was seen.
        """
        self._amend(seen, {"removed": 1}, change)

    def versions(self, key: str) -> tuple[StoredMapping, ...]:
        """Return every version of a mapping, newest first."""
        with store_errors(), self._database.atomic():
            newest = fetch_only(self._database, MappingRow, "key", key)
            if newest is None:
                return ()
            return self._read([newest, *earlier_rows(self._database, key)])

    def _amend(self, seen: StoredMapping, content: Columns, change: Change) -> None:
        with store_errors():
            row = fetch_only(self._database, MappingRow, "key", seen.key)
            if row is None:
                raise UnknownRowError
            if row["version"] != seen.version:
                raise ChangedMeanwhileError(CHANGED_MEANWHILE)
            amend_row(self._database, "mapping", row, content, change.number())

    def _read(self, rows: Sequence[Columns]) -> tuple[StoredMapping, ...]:
        numbers = sorted({row["change_id"] for row in rows})
        changes = {row["id"]: row for row in fetch_by(self._database, ChangeRow, "id", numbers)}
        return tuple(_mapping(row, changes[row["change_id"]]) for row in rows)


def _content(name: str, headers: Sequence[str], text: str) -> Columns:
    words = json.dumps(list(headers), ensure_ascii=False)
    return {"name": name.strip(), "headers": words, "content": text}


def _mapping(row: Columns, change: Columns) -> StoredMapping:
    return StoredMapping(
        key=row["key"],
        name=row["name"],
        headers=tuple(json.loads(row["headers"])),
        text=row["content"],
        version=row["version"],
        at=datetime.fromisoformat(change["at"]),
        by=change["by"],
    )
