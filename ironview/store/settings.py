"""Choices findings depend on, for everyone who uses the store; versioned like clinical rows."""

import json
from dataclasses import dataclass
from typing import Any, Final

from peewee import Database

from ironview.store.changes import Change
from ironview.store.errors import store_errors
from ironview.store.execution import fetch, fetch_only
from ironview.store.tables import SettingRow
from ironview.store.versions import amend_row, insert_rows

CLINIC_NAME: Final = "clinic_name"
"""Stands on printed pages, and names the sender of packages."""

Setting = str | int | bool | None


@dataclass(frozen=True, slots=True)
class SettingState:
    """A setting as its newest version says, and the number of the change that wrote it."""

    value: Any
    is_removed: bool
    change: int


class SettingStore:
    """The settings of one store, by name.

    Every method raises StoreError when the file cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> dict[str, Any]:
        """Return every setting that was ever written."""
        query = SettingRow.select().where(SettingRow.removed == 0)
        with store_errors():
            rows = fetch(self._database, query)
        return {row["key"]: json.loads(row["value"]) for row in rows}

    def states(self, start: str) -> dict[str, SettingState]:
        """Return settings whose name starts so, those that were taken out too."""
        query = SettingRow.select().where(SettingRow.key.startswith(start))
        with store_errors():
            rows = fetch(self._database, query)
        return {
            row["key"]: SettingState(
                json.loads(row["value"]), bool(row["removed"]), row["change_id"]
            )
            for row in rows
        }

    def take_out(self, name: str, change: Change) -> None:
        """Let a setting count no more; nothing where it does not already."""
        with store_errors():
            row = fetch_only(self._database, SettingRow, "key", name)
            if row is not None and not row["removed"]:
                amend_row(self._database, "setting", row, {"removed": 1}, change.number())

    def put(self, name: str, value: Setting, change: Change) -> None:
        """Write one setting; nothing when it already has this value."""
        text = json.dumps(value)
        with store_errors():
            row = fetch_only(self._database, SettingRow, "key", name)
            if row is None:
                insert_rows(self._database, "setting", [(name, {"value": text})], change.number())
            elif row["value"] != text or row["removed"]:
                content = {"value": text, "removed": 0}
                amend_row(self._database, "setting", row, content, change.number())
