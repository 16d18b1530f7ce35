"""Brings an older data file up to date, one numbered step at a time.

A released step is never edited. Steps speak SQL, not ``tables``: the tables describe today, a step
describes the day it was written.

A column added to a versioned table is empty (NULL or ``''``) in every row there is: the audit's
digests do not count empty columns, and stay right.
"""

from collections.abc import Callable, Sequence
from typing import Final

from peewee import SqliteDatabase

from ironview.domain.told import tell
from ironview.store import (
    step_1_first_tables,
    step_2_overrides,
    step_3_own_profiles,
    step_4_mappings,
    step_5_held_rows,
    step_6_audit,
)
from ironview.store.errors import StoreTooNewError, store_errors

APPLICATION_ID: Final = 0x49525657
"""Marks a file as an IronView store, for ``file`` and for ourselves."""

_SPELLING: Final = {
    "serial": "INTEGER NOT NULL PRIMARY KEY",
    "bytewise": "",
    "without_rowid": " WITHOUT ROWID",
}

Step = Callable[[SqliteDatabase], None]


def _1_first_tables(database: SqliteDatabase) -> None:
    for statement in step_1_first_tables.SQL:
        database.execute_sql(statement.format(**_SPELLING))
    database.pragma("application_id", APPLICATION_ID)


def _2_overrides(database: SqliteDatabase) -> None:
    for statement in step_2_overrides.SQL:
        database.execute_sql(statement.format(**_SPELLING))


def _3_own_profiles(database: SqliteDatabase) -> None:
    for statement in step_3_own_profiles.SQL:
        database.execute_sql(statement.format(**_SPELLING))


def _4_mappings(database: SqliteDatabase) -> None:
    for statement in step_4_mappings.SQL:
        database.execute_sql(statement.format(**_SPELLING))


def _5_held_rows(database: SqliteDatabase) -> None:
    for statement in step_5_held_rows.SQL:
        database.execute_sql(statement.format(**_SPELLING))


def _6_audit(database: SqliteDatabase) -> None:
    for statement in (*step_6_audit.SQL, *step_6_audit.SQLITE_TRIGGERS):
        database.execute_sql(statement)


STEPS: Final[tuple[Step, ...]] = (
    _1_first_tables,
    _2_overrides,
    _3_own_profiles,
    _4_mappings,
    _5_held_rows,
    _6_audit,
)


def migrate(database: SqliteDatabase, steps: Sequence[Step] = STEPS) -> None:
    """Apply the steps this file has not seen; its ``user_version`` counts those it has.

    Each step commits together with its number, so a crash leaves a whole earlier version, and a
    second window that migrates at the same time finds the step done.

    Raises:
        StoreTooNewError: A later IronView wrote the file. It is left untouched.
        StoreError: The file cannot be written.
    """
    with store_errors():
        refuse_newer(version_of(database), steps)
        for number, step in enumerate(steps, start=1):
            if version_of(database) >= number:
                continue
            with database.atomic("IMMEDIATE"):
                if version_of(database) < number:
                    step(database)
                    database.pragma("user_version", number)


def version_of(database: SqliteDatabase) -> int:
    """Return how many steps the file has seen."""
    return int(database.pragma("user_version"))


def refuse_newer(version: int, steps: Sequence[Step] = STEPS) -> None:
    """Raise StoreTooNewError when the file has seen steps that are unknown here."""
    if version > len(steps):
        raise StoreTooNewError(
            tell(
                "This data file was written by a newer IronView. It was left untouched. "
                "Install the newer version to open it."
            )
        )
