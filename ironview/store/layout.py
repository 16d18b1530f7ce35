"""Whether a data file has the tables, look-ups and triggers that IronView makes, word for word.

What the file says of its own layout is read before anything else in it; a trigger taken away there
would let the audit be changed without a trace in the database.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from typing import Final

import peewee
from peewee import Database, SqliteDatabase

from ironview.domain.told import tell
from ironview.store.errors import (
    StoreDamagedError,
    StoreDiskError,
    StoreFullError,
    StoreReadOnlyError,
    as_store_error,
)
from ironview.store.migrations import migrate

_SQL: Final = (
    "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
)
_MOST_TOLD: Final = 20
_OF_THE_DISK: Final = (StoreFullError, StoreDiskError, StoreReadOnlyError)
Layout = dict[tuple[str, str], str]


def wrong_layout(database: Database) -> tuple[str, ...]:
    """Return a sentence for each part of a file's layout that is not as IronView makes it.

    The layout of a server is the server's own; its triggers are asked for with its rights.
    """
    if not isinstance(database, SqliteDatabase):
        return ()
    try:
        found = _layout_of(database)
    except (peewee.DatabaseError, UnicodeDecodeError):
        return (tell("What the file says of its own layout cannot be read."),)
    expected = _expected()
    wrong = sorted(
        place for place in found.keys() | expected if found.get(place) != expected.get(place)
    )
    return tuple(
        tell("The layout of the file was altered: {kind} {name}.", kind=kind, name=name)
        for kind, name in wrong[:_MOST_TOLD]
    )


@contextmanager
def layout_errors(database: Database) -> Iterator[None]:
    """Turn what goes wrong on a file with an altered layout into a StoreDamagedError.

    On any other file it is a mistake of ours and passes through.
    """
    try:
        yield
    except (peewee.OperationalError, peewee.InternalError) as error:
        # On a disk that is full or dead nothing can be read either: that accuses no layout.
        if isinstance(as_store_error(error), _OF_THE_DISK) or not wrong_layout(database):
            raise
        raise StoreDamagedError(
            tell("The data file is damaged. It was left as it is. Restore a backup of it.")
        ) from error


def _layout_of(database: SqliteDatabase) -> Layout:
    rows = database.execute_sql(_SQL).fetchall()
    return {(str(kind), str(name)): str(sql) for kind, name, sql in rows}


@cache
def _expected() -> Layout:
    with closing(SqliteDatabase(":memory:")) as fresh:
        migrate(fresh)
        return _layout_of(fresh)
