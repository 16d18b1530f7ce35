"""Rows that are amended, never overwritten: the version before moves into ``earlier_version``."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from peewee import Database

from ironview.domain.told import tell
from ironview.store import change_tables, tables
from ironview.store.audit_chain import OUTSIDE_CONTENT
from ironview.store.columns import Columns
from ironview.store.errors import ChangedMeanwhileError, StoreDamagedError, UnknownRowError
from ironview.store.execution import (
    column_names,
    fetch_by,
    fetch_only,
    fetch_tuples_by,
    insert_all,
    update_versions,
)
from ironview.store.patient_index import index_patient

KINDS: Final[dict[str, type[tables.VersionedRow]]] = {
    "patient": tables.PatientRow,
    "condition": tables.ConditionRow,
    "infusion": tables.InfusionRow,
    "result": tables.ResultRow,
    "event": tables.EventRow,
    "symptom": tables.SymptomRow,
    "override": tables.OverrideRow,
    "sign_off": tables.SignOffRow,
    "booking": tables.BookingRow,
    "call": tables.CallRow,
    "target": tables.TargetRow,
    "held_row": tables.HeldRow,
    "setting": tables.SettingRow,
    "own_profile": tables.OwnProfileRow,
    "active_profile": tables.ActiveProfileRow,
    "mapping": tables.MappingRow,
    "account": tables.AccountRow,
}
"""Kind of row -> its table. The names are written in ``earlier_version``: never change one."""


def insert_rows(
    database: Database, kind: str, rows: Sequence[tuple[str, Columns]], change: int
) -> None:
    """Write the first version of rows: key and content each."""
    first = {"version": 1, "change_id": change, "removed": 0}
    insert_all(database, KINDS[kind], [{"key": key, **first, **row} for key, row in rows])


def newest_rows(database: Database, kinds: Mapping[str, str]) -> dict[str, Columns]:
    """Return the newest version, removed or not, of rows given by key and kind."""
    found: dict[str, Columns] = {}
    for kind in dict.fromkeys(kinds.values()):
        table = KINDS[kind]
        keys = [key for key, of_kind in kinds.items() if of_kind == kind]
        rows = fetch_by(database, table, "key", keys)
        found |= {row["key"]: row for row in rows}
    return found


def find_row(database: Database, key: str) -> tuple[str, Columns]:
    """Return kind and newest version of a row, removed ones too.

    Raises:
        UnknownRowError: No row has this key.
    """
    for kind, table in KINDS.items():
        row = fetch_only(database, table, "key", key)
        if row is not None:
            return kind, row
    raise UnknownRowError


def amend_row(database: Database, kind: str, row: Columns, content: Columns, change: int) -> bool:
    """Write ``content`` over the newest version ``row``, which is kept as an earlier one.

    Returns:
        False when nothing would become another; nothing is written then.

    Raises:
        ChangedMeanwhileError: ``row`` is no longer the newest version.
    """
    return amend_rows(database, kind, [(row, content)], change) > 0


def amend_rows(
    database: Database, kind: str, rows: Sequence[tuple[Columns, Columns]], change: int
) -> int:
    """Amend many rows of a kind at once: each newest version with its new content.

    Returns:
        How many were written; those that would not become others are left alone.
    """
    amended = [(row, new) for row, new in rows if any(row[name] != new[name] for name in new)]
    insert_all(database, change_tables.EarlierVersionRow, [_kept(kind, row) for row, _ in amended])
    versions = [
        (row, {**new, "version": row["version"] + 1, "change_id": change}) for row, new in amended
    ]
    if update_versions(database, KINDS[kind], versions) != len(versions):
        raise ChangedMeanwhileError(CHANGED_MEANWHILE)
    if kind == "patient":
        for row, new in amended:
            index_patient(database, {**row, **new}, change)
    return len(amended)


CHANGED_MEANWHILE: Final = (
    "Somebody else changed this entry meanwhile. Nothing was written. "
    "Look at the entry again, then repeat your change."
)


def _kept(kind: str, row: Columns) -> Columns:
    content = {name: value for name, value in row.items() if name not in OUTSIDE_CONTENT}
    return {
        "kind": kind,
        "row_key": row["key"],
        "version": row["version"],
        "change_id": row["change_id"],
        "content": json.dumps(content, ensure_ascii=False, separators=(",", ":")),
    }


def earlier_rows(database: Database, key: str) -> list[Columns]:
    """Return the earlier versions of a row, newest first, as columns of its table."""
    return earlier_rows_of(database, (key,)).get(key, [])


def earlier_rows_of(database: Database, keys: Sequence[str]) -> dict[str, list[Columns]]:
    """Return the earlier versions of many rows by key, newest first; others are left out."""
    table, names = change_tables.EarlierVersionRow, ("row_key", "version", "change_id", "content")
    found: dict[str, list[Columns]] = {}
    kept = fetch_by(database, table, "row_key", keys, *names)
    for one in sorted(kept, key=lambda row: -row["version"]):
        found.setdefault(one["row_key"], []).append(_version_of(one))
    return found


PLACE: Final = ("key", "version", "change_id")
"""Columns that say which version it is."""


def versions_of_changes(
    database: Database, changes: Sequence[int]
) -> Iterator[tuple[str, tuple[Any, ...], Columns]]:
    """Yield kind, place and content of every version these changes wrote, amended since or not.

    A change can have written a hundred thousand: columns without a value are left out.
    """
    names = ("kind", "row_key", "version", "change_id", "content")
    for kept in fetch_by(database, change_tables.EarlierVersionRow, "change_id", changes, *names):
        earlier = _version_of(kept)
        yield kept["kind"], tuple(map(earlier.__getitem__, PLACE)), earlier
    for kind in _kinds_written(database, changes):
        table = KINDS[kind]
        held = sorted(set(column_names(table)) - OUTSIDE_CONTENT)
        for row in fetch_tuples_by(database, table, "change_id", changes, *PLACE, *held):
            values = zip(held, row[len(PLACE) :], strict=True)
            yield (
                kind,
                row[: len(PLACE)],
                {name: value for name, value in values if value or value == 0},
            )


def _version_of(kept: Columns) -> Columns:
    place = {"key": kept["row_key"], "version": kept["version"], "change_id": kept["change_id"]}
    try:
        content = json.loads(kept["content"])
    except ValueError as error:
        raise StoreDamagedError(
            tell(
                "Version {version} of {key} is damaged. Nothing was changed. Restore a backup.",
                version=kept["version"],
                key=kept["row_key"],
            )
        ) from error
    return {**content, **place}


def rows_of_change(database: Database, change: int) -> dict[str, str]:
    """Return key and kind of every row of which this change wrote a version."""
    kept = change_tables.EarlierVersionRow
    earlier = fetch_by(database, kept, "change_id", (change,), "row_key", "kind")
    found = {row["row_key"]: row["kind"] for row in earlier}
    for kind in _kinds_written(database, (change,)):
        for row in fetch_by(database, KINDS[kind], "change_id", (change,), "key"):
            found[row["key"]] = kind
    return found


def _kinds_written(database: Database, changes: Sequence[int]) -> Iterable[str]:
    """Return in which tables a change stands: one question to a server instead of one for each."""
    if len(changes) != 1:
        return KINDS
    # A span, not "=": where one import wrote nearly every patient, a server that plans for any
    # change goes through all of them to find that this one wrote none.
    span = f'"change_id" BETWEEN {database.param} AND {database.param}'
    sql = " UNION ALL ".join(
        f"SELECT '{kind}' WHERE EXISTS "  # noqa: S608  # names of our own tables
        f'(SELECT 1 FROM "{table._meta.table_name}" WHERE {span})'  # noqa: SLF001
        for kind, table in KINDS.items()
    )
    given = [*changes] * 2 * len(KINDS)
    return [str(kind) for (kind,) in database.execute_sql(sql, given).fetchall()]
