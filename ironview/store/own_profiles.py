"""A clinic's own profiles: versions that never change, which of them count, and since when.

The text of a profile is TOML; the store keeps it and does not read it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from peewee import Database, fn

from ironview.store.change_tables import ChangeRow
from ironview.store.changes import Change
from ironview.store.columns import Columns
from ironview.store.errors import ChangedMeanwhileError, UnknownRowError, store_errors
from ironview.store.execution import fetch, fetch_by, fetch_only, fetch_values
from ironview.store.tables import ActiveProfileRow, OwnProfileRow
from ironview.store.versions import CHANGED_MEANWHILE, amend_row, earlier_rows, insert_rows

ACTIVE_PREFIX: Final = "active_profile:"
"""Before a profile id: keys of rows are one of a kind across all tables."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredProfile:
    """One version of a clinic's own profile.

    Attributes:
        number: From 1 within its profile id, never given twice.
        text: TOML.
        at: When it was written, UTC.
    """

    key: str
    profile_id: str
    number: int
    text: str
    at: datetime
    by: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredActivation:
    """One moment at which another version of a profile began to count.

    Attributes:
        change: Number of the change, for ``ChangeStore.undo``.
        action: ``activate_profile``, ``deactivate_profile`` or ``undo``.
        own_profile_key: Version that counts since; empty: the delivered one, or none.
    """

    change: int
    at: datetime
    by: str
    reason: str
    action: str
    own_profile_key: str


class OwnProfileStore:
    """The own profiles of one store.

    Every method raises StoreError when the file cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def versions(self) -> tuple[StoredProfile, ...]:
        """Return every version of every profile, in order of writing."""
        query = OwnProfileRow.select().where(OwnProfileRow.removed == 0)
        with store_errors():
            return self._read(fetch(self._database, query.order_by(OwnProfileRow.id)))

    def active(self) -> tuple[StoredProfile, ...]:
        """Return the versions that count, in order of their writing."""
        query = ActiveProfileRow.select().where(ActiveProfileRow.removed == 0)
        with store_errors(), self._database.atomic():
            keys = [row["own_profile_key"] for row in fetch(self._database, query)]
            rows = fetch_by(self._database, OwnProfileRow, "key", keys)
            present = [row for row in rows if not row["removed"]]
            return self._read(sorted(present, key=lambda row: row["id"]))

    def next_number(self, profile_id: str) -> int:
        """Return the number the next version gets; inside the transaction that writes it."""
        with store_errors():
            newest = OwnProfileRow.select(fn.MAX(OwnProfileRow.number))
            query = newest.where(OwnProfileRow.profile_id == profile_id)
            return int(fetch_values(self._database, query)[0] or 0) + 1

    def add(self, profile_id: str, number: int, text: str, change: Change) -> str:
        """Write a version; nothing counts otherwise until it is activated. Return its key."""
        key = change.new_key()
        content: Columns = {"profile_id": profile_id, "number": number, "content": text}
        with store_errors():
            insert_rows(self._database, "own_profile", [(key, content)], change.number())
        return key

    def activate(self, key: str, change: Change, *, seen: str) -> None:
        """Let a version count for its profile id.

        Args:
            seen: Key of the version that counted when the person decided; empty for none.

        Raises:
            UnknownRowError: There is no such version.
            ChangedMeanwhileError: Another one counts by now.
        """
        with store_errors():
            row = fetch_only(self._database, OwnProfileRow, "key", key)
            if row is None or row["removed"]:
                raise UnknownRowError
            self._let_count(row["profile_id"], key, change, seen)

    def deactivate(self, profile_id: str, change: Change, *, seen: str) -> None:
        """Let no own version of a profile count any more.

        Raises:
            ChangedMeanwhileError: Another one than ``seen`` counts by now.
        """
        with store_errors():
            self._let_count(profile_id, "", change, seen)

    def history(self, profile_id: str) -> tuple[StoredActivation, ...]:
        """Return which version counted since when, newest first."""
        key = ACTIVE_PREFIX + profile_id
        with store_errors(), self._database.atomic():
            newest = fetch_only(self._database, ActiveProfileRow, "key", key)
            if newest is None:
                return ()
            rows = [newest, *earlier_rows(self._database, key)]
            changes = self._changes([row["change_id"] for row in rows])
        return tuple(_activation(row, changes[row["change_id"]]) for row in rows)

    def _let_count(self, profile_id: str, own_key: str, change: Change, seen: str) -> None:
        """Let an own version count, or with an empty key none; nothing where it is so already."""
        key = ACTIVE_PREFIX + profile_id
        row = fetch_only(self._database, ActiveProfileRow, "key", key)
        counts = "" if row is None or row["removed"] else row["own_profile_key"]
        if counts != seen:
            raise ChangedMeanwhileError(CHANGED_MEANWHILE)
        if counts == own_key:
            return
        content = {"own_profile_key": own_key, "removed": 0} if own_key else {"removed": 1}
        if row is not None:
            amend_row(self._database, "active_profile", row, content, change.number())
        else:
            first = {"own_profile_key": own_key}
            insert_rows(self._database, "active_profile", [(key, first)], change.number())

    def _read(self, rows: Sequence[Columns]) -> tuple[StoredProfile, ...]:
        changes = self._changes([row["change_id"] for row in rows])
        return tuple(_profile(row, changes[row["change_id"]]) for row in rows)

    def _changes(self, numbers: Sequence[int]) -> Mapping[int, Columns]:
        rows = fetch_by(self._database, ChangeRow, "id", sorted(set(numbers)))
        return {row["id"]: row for row in rows}


def _profile(row: Columns, change: Columns) -> StoredProfile:
    return StoredProfile(
        key=row["key"],
        profile_id=row["profile_id"],
        number=row["number"],
        text=row["content"],
        at=datetime.fromisoformat(change["at"]),
        by=change["by"],
        note=change["reason"],
    )


def _activation(row: Columns, change: Columns) -> StoredActivation:
    return StoredActivation(
        change=change["id"],
        at=datetime.fromisoformat(change["at"]),
        by=change["by"],
        reason=change["reason"],
        action=change["action"],
        own_profile_key="" if row["removed"] else row["own_profile_key"],
    )
