"""Runs queries that peewee built, on one open database, without binding tables to it.

Two stores can then be open at once, and a background job can have a connection of its own.
"""

from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Any, TypeVar

from peewee import BaseQuery, Model, SqliteDatabase
from sqlcipher3 import dbapi2

from ironview.store.columns import Columns

_T = TypeVar("_T")

# Without an adapter of its own the driver looks for one at every None it binds, which takes seven
# times as long as binding it.
dbapi2.register_adapter(type(None), lambda none: none)


def fetch(database: SqliteDatabase, query: BaseQuery) -> list[Columns]:
    """Return the rows of a select, by column name."""
    cursor = database.execute(query)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def fetch_one(database: SqliteDatabase, query: BaseQuery) -> Columns | None:
    """Return the first row of a select, or None."""
    return next(iter(fetch(database, query)), None)


def fetch_values(database: SqliteDatabase, query: BaseQuery) -> list[Any]:
    """Return the first column of a select."""
    return [row[0] for row in database.execute(query).fetchall()]


def run(database: SqliteDatabase, query: BaseQuery) -> int:
    """Run an update or delete; return how many rows it met."""
    return int(database.execute(query).rowcount)


def insert_all(database: SqliteDatabase, table: type[Model], rows: Sequence[Columns]) -> None:
    """Insert rows that all have the same columns, in one statement prepared once."""
    if not rows:
        return
    names = tuple(rows[0])
    query = table.insert_many([tuple(rows[0].values())], fields=fields_of(table, names))
    sql, _ = database.get_sql_context().sql(query).query()
    values = itemgetter(*names) if len(names) > 1 else lambda row: (row[names[0]],)
    database.cursor().executemany(sql, map(values, rows))


def fields_of(table: type[Model], names: Sequence[str]) -> list[Any]:
    """Return the fields of these columns."""
    by_column = table._meta.columns  # noqa: SLF001  # peewee's own name for its public map
    return [by_column[name] for name in names]


def column_names(table: type[Model]) -> tuple[str, ...]:
    """Return the names of all columns of a table."""
    return tuple(field.column_name for field in table._meta.sorted_fields)  # noqa: SLF001


def fetch_by(
    database: SqliteDatabase,
    table: type[Model],
    column: str,
    values: Sequence[str | int],
    *names: str,
) -> list[Columns]:
    """Return these columns of the rows whose ``column`` is one of the values, in any order.

    The statement is built once for each length: building it costs more than running it.
    """
    (field,) = fields_of(table, (column,))
    rows: list[Columns] = []
    statements: dict[int, str] = {}
    for some in chunks(values):
        sql = statements.get(len(some))
        if sql is None:
            query = table.select(*fields_of(table, names)).where(field.in_(list(some)))
            sql, _ = database.get_sql_context().sql(query).query()
            statements[len(some)] = sql
        found = database.execute_sql(sql, tuple(some)).fetchall()
        rows.extend(dict(zip(names, row, strict=True)) for row in found)
    return rows


def chunks(values: Sequence[_T], size: int = 500) -> Iterator[Sequence[_T]]:
    """Return the values in pieces that fit into one statement."""
    for start in range(0, len(values), size):
        yield values[start : start + size]
