"""Copies a whole store from one kind of database into another, and proves that it is the same.

Every row keeps its number: the audit's digests count them, so the chain goes on where it ended.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from peewee import Database, Model, SqliteDatabase

from ironview.domain.told import tell
from ironview.store.all_tables import TABLES
from ironview.store.audit import AuditStore, ChainEnd
from ironview.store.columns import Columns
from ironview.store.data_file import FileDatabase, connect, prepare
from ironview.store.errors import StoreError, store_errors
from ironview.store.execution import column_names, fetch, insert_all
from ironview.store.migrations import migrate
from ironview.store.replacing import held_alone, leave_nothing, put_alone
from ironview.store.server_address import ServerAddress
from ironview.store.server_database import ServerDatabase
from ironview.store.server_errors import UnsureError
from ironview.store.server_rights import grant_missing_rights
from ironview.store.verification import check_store

Step = Callable[[int, int], None]

_PAGE: Final = 1000


class NotTheSameError(StoreError):
    """The copy does not hold what the store holds. It was not kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """What was moved.

    Attributes:
        rows: How many rows of each table, the same on both sides.
        end: Where the audit ended, the same on both sides.
        aside: Where the data file lies now; None when the store came from a server.
    """

    rows: Mapping[str, int]
    end: ChainEnd
    aside: Path | None = None


def move_to_server(
    path: Path, key: str, address: ServerAddress, password: str, step: Step
) -> Moved:
    """Move a store from a data file nobody has open into an empty database of a server.

    Args:
        key: Decrypts the file; empty for a plain one.
        password: Of the role, which must own the database.
        step: Told how much of the audit was compared, and of how much; may raise to stop.

    Returns:
        What was moved; the file was put aside under another name, so that nobody goes on in it.

    Raises:
        StoreBusyError: Somebody has the file open; nothing was changed.
        NotTheSameError: The copy is not the same; it was taken back.
        StoreError: It could not be done; the file is as it was.
    """
    with held_alone(path, key):
        pass
    with _file(path, key) as source, _server(address, password) as target:
        with store_errors(), source.atomic("IMMEDIATE"), target.atomic("IMMEDIATE"):
            _refuse_filled(target, address.place)
            rows, end = _copy(source, target, step)
            _continue_numbers(target)
        with store_errors():
            grant_missing_rights(target)
    with _moved_already(path):
        return Moved(rows=rows, end=end, aside=_put_aside(path, key, end))


def move_to_file(address: ServerAddress, password: str, path: Path, key: str, step: Step) -> Moved:
    """Move a store from a server into a new data file.

    Others may not write meanwhile; afterwards the server refuses every write and says where the
    store is.

    Args:
        password: Of the role, which must own the database.
        key: Encrypts the file; empty for a plain one.

    Raises:
        NotTheSameError: The copy is not the same; there is no file.
        StoreError: It could not be done; the server goes on as before.
    """
    if path.exists():
        raise StoreError(tell("{name} is there already. Nothing was moved.", name=path))
    made = path.with_name(f".{path.name}.moving")
    leave_nothing(made)
    try:
        with (
            _gone_unless_noted(path),
            store_errors(),
            _server(address, password) as source,
            source.atomic("IMMEDIATE"),
        ):
            _refuse_moved(source)
            rows, end = _copy_into(source, made, key, step)
            put_alone(made, path)
            source.execute_sql('UPDATE "store_version" SET "moved_to" = %s', (str(path),))
    finally:
        leave_nothing(made)
    return Moved(rows=rows, end=end)


def copy_into_file(source: Database, target: Path) -> None:
    """Copy a store, as it is at one moment, into an empty plain file.

    Raises:
        NotTheSameError: The copy is not the same.
        StoreError: It could not be written.
    """
    with store_errors(), source.atomic():
        _copy_into(source, target, "", lambda _done, _total: None)


def _copy_into(
    source: Database, path: Path, key: str, step: Step
) -> tuple[dict[str, int], ChainEnd]:
    prepare(path)
    with _file(path, key) as target:
        migrate(target)
        with target.atomic("IMMEDIATE"):
            copied = _copy(source, target, step)
        target.execute_sql("PRAGMA journal_mode = DELETE")
    return copied


def _copy(source: Database, target: Database, step: Step) -> tuple[dict[str, int], ChainEnd]:
    """Copy every table inside transactions of both sides, and compare."""
    rows: dict[str, int] = {}
    for table in TABLES:
        name = table._meta.table_name  # noqa: SLF001  # peewee's own name for its public map
        for page in _pages(source, table):
            insert_all(target, table, page)
        rows[name], given = _digest(source, table)
        if (rows[name], given) != _digest(target, table):
            raise NotTheSameError(_NOT_THE_SAME)
    end = AuditStore(source).end()
    check = check_store(target, step, [end])
    if not check.is_sound or check.audit.end != end:
        raise NotTheSameError(_NOT_THE_SAME)
    return rows, end


_NOT_THE_SAME: Final = tell(
    "The copy does not hold what the store holds, or the store is damaged. Nothing was kept of the "
    "copy, and the store is as it was. Check the store first: ironview verify."
)


def _digest(database: Database, table: type[Model]) -> tuple[int, str]:
    """Return how many rows there are, and a digest of all their values in order."""
    digest, count = hashlib.sha256(), 0
    for page in _pages(database, table):
        count += len(page)
        for row in page:
            digest.update(json.dumps(list(row.values()), ensure_ascii=False).encode())
    return count, digest.hexdigest()


def _pages(database: Database, table: type[Model]) -> Iterator[list[Columns]]:
    """Yield all rows in the order of their keys."""
    key = _key_of(table)
    after: Any = None
    query = table.select().order_by(*key).limit(_PAGE)
    while page := fetch(database, query if after is None else query.where(_later(key, after))):
        yield page
        after = [page[-1][field.column_name] for field in key]


def _key_of(table: type[Model]) -> list[Any]:
    described: Any = table._meta  # noqa: SLF001
    if not described.composite_key:
        return [described.primary_key]
    return [described.fields[name] for name in described.primary_key.field_names]


def _later(key: list[Any], after: list[Any]) -> Any:  # noqa: ANN401  # an expression of peewee
    field, value = key[0], after[0]
    if len(key) == 1:
        return field > value
    return (field > value) | ((field == value) & _later(key[1:], after[1:]))


def _continue_numbers(target: Database) -> None:
    """Let the server number on after the rows that came with their numbers."""
    for table in TABLES:
        if "id" in column_names(table):
            name = table._meta.table_name  # noqa: SLF001
            target.execute_sql(
                f"""SELECT setval(pg_get_serial_sequence('"{name}"', 'id'), max("id"))
                FROM "{name}" HAVING max("id") IS NOT NULL"""  # noqa: S608
            )


def _refuse_filled(target: Database, place: str) -> None:
    if target.execute_sql('SELECT count(*) FROM "store_info"').fetchone()[0]:
        raise StoreError(
            tell("There is a store at {place} already. Nothing was moved.", place=place)
        )


def _refuse_moved(source: Database) -> None:
    moved = source.execute_sql('SELECT "moved_to" FROM "store_version"').fetchone()[0]
    if moved:
        raise StoreError(
            tell("The store was moved to {place} before. Nothing was moved.", place=moved)
        )


def _put_aside(path: Path, key: str, end: ChainEnd) -> Path:
    """Give the file a name nobody opens by habit, once it is sure that nothing was added."""
    aside = path.with_name(f"{path.stem}.moved-{datetime.now():%Y%m%d-%H%M%S}{path.suffix}")  # noqa: DTZ005
    with held_alone(path, key) as holding:
        newest = holding.execute('SELECT max("number") FROM "audit"').fetchone()[0]
        if newest != end.number:
            raise NotTheSameError(
                tell(
                    "Somebody wrote into {name} while it was moved. The copy on the server lacks "
                    "that. Go on with the file, and move it into another database.",
                    name=path,
                )
            )
    path.rename(aside)
    return aside


@contextmanager
def _moved_already(path: Path) -> Iterator[None]:
    """Say what became of the store where only the file that is left over makes trouble."""
    try:
        yield
    except NotTheSameError:
        raise
    except (OSError, StoreError) as error:
        raise StoreError(
            tell(
                "The store is on the server now, whole and compared. Only the data file {name} "
                "could not be put aside. Rename it, so that nobody goes on in it.",
                name=path,
            )
        ) from error


@contextmanager
def _gone_unless_noted(path: Path) -> Iterator[None]:
    """Take the new file away where the server goes on; where nobody knows that, it stays."""
    with ExitStack() as on_failure:
        on_failure.callback(leave_nothing, path)
        try:
            yield
        except UnsureError as error:
            on_failure.pop_all()
            raise StoreError(
                tell(
                    "The connection was lost while the server noted where the store is. The store "
                    "is in {name}, whole and compared. Open the server: where it still lets you "
                    "in, go on there and remove the file.",
                    name=path,
                )
            ) from error
        on_failure.pop_all()


def _file(path: Path, key: str) -> "closing[SqliteDatabase]":
    database = FileDatabase(str(path), passphrase=key)
    with store_errors():
        with closing(connect(path, key, "ro")) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        database.connect()
        migrate(database)
    return closing(database)


def _server(address: ServerAddress, password: str) -> "closing[ServerDatabase]":
    database = ServerDatabase(address, password)
    with store_errors():
        database.connect()
        migrate(database)
    return closing(database)
