"""Runs queries that peewee built, on one open database, without binding tables to it.

Two stores can then be open at once, and a background job can have a connection of its own.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from operator import itemgetter
from typing import Any, Final, TypeVar

from peewee import BaseQuery, Database, Model
from sqlcipher3 import dbapi2

from ironview.store.columns import Columns
from ironview.store.tables import VersionedRow

_T = TypeVar("_T")

# Without an adapter of its own the driver looks for one at every None it binds, which takes seven
# times as long as binding it.
dbapi2.register_adapter(type(None), lambda none: none)


class _Statements:
    """SQL that peewee built, kept: building a statement costs far more than running it."""

    def __init__(self) -> None:
        self._built: dict[tuple[object, ...], str] = {}

    def sql(
        self, database: Database, name: tuple[object, ...], make: Callable[[], BaseQuery]
    ) -> str:
        """Return the SQL of a query; its values are given when it is run.

        Args:
            name: Tells the query from every other; its values must not appear in it.
        """
        place = (type(database), *name)
        if place not in self._built:
            self._built[place], _ = database.get_sql_context().sql(make()).query()
        return self._built[place]


_STATEMENTS: Final = _Statements()
_MOST_VALUES: Final = 512
_MANY: Final = 64
"""From so many rows on it pays to look which columns are empty in all of them."""


def fetch(database: Database, query: BaseQuery) -> list[Columns]:
    """Return the rows of a select, by column name."""
    cursor = database.execute(query)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def fetch_values(database: Database, query: BaseQuery) -> list[Any]:
    """Return the first column of a select."""
    return [row[0] for row in database.execute(query).fetchall()]


def fetch_by(
    database: Database,
    table: type[Model],
    column: str,
    values: Sequence[str | int],
    *names: str,
) -> list[Columns]:
    """Return rows whose ``column`` is one of the values, in any order; all columns or these."""
    wanted = names or column_names(table)
    found = fetch_tuples_by(database, table, column, values, *wanted)
    return [dict(zip(wanted, row, strict=True)) for row in found]


def fetch_tuples_by(
    database: Database,
    table: type[Model],
    column: str,
    values: Sequence[str | int],
    *names: str,
) -> list[tuple[Any, ...]]:
    """Return these columns of rows whose ``column`` is one of the values, in any order."""
    rows: list[tuple[Any, ...]] = []
    for some in _chunks(values):
        sql = _STATEMENTS.sql(
            database,
            ("fetch", table, column, names, len(some)),
            partial(_select_by, table, column, names, some),
        )
        rows.extend(database.execute_sql(sql, some).fetchall())
    return rows


def fetch_only(
    database: Database, table: type[Model], column: str, value: str | int
) -> Columns | None:
    """Return the row whose ``column`` is this value, or None."""
    return next(iter(fetch_by(database, table, column, (value,))), None)


def delete_by(
    database: Database, table: type[Model], column: str, values: Sequence[str | int]
) -> None:
    """Delete the rows whose ``column`` is one of the values."""
    (field,) = fields_of(table, (column,))
    for some in _chunks(values):
        name = ("delete", table, column, len(some))
        make = partial(_delete_by, table, field, some)
        database.execute_sql(_STATEMENTS.sql(database, name, make), some)


def insert_all(database: Database, table: type[Model], rows: Sequence[Columns]) -> None:
    """Insert rows that all have the same columns, in one statement prepared once."""
    if not rows:
        return
    names = _filled_names(table, rows) if len(rows) >= _MANY else tuple(rows[0])
    make = partial(_insert, table, names, tuple(rows[0][name] for name in names))
    sql = _STATEMENTS.sql(database, ("insert", table, names), make)
    values = itemgetter(*names) if len(names) > 1 else lambda row: (row[names[0]],)
    database.cursor().executemany(sql, map(values, rows))


def _filled_names(table: type[Model], rows: Sequence[Columns]) -> tuple[str, ...]:
    """Return the columns in which any row holds something: of a file many are empty throughout.

    Binding a value costs as much as holding it; an empty column is empty without one.
    """
    return tuple(
        name
        for name in rows[0]
        if name not in _empty_by_itself(table) or any(row[name] is not None for row in rows)
    )


@cache
def _empty_by_itself(table: type[Model]) -> frozenset[str]:
    """Return the columns that are empty where nothing is written into them."""
    fields = table._meta.sorted_fields  # noqa: SLF001
    return frozenset(one.column_name for one in fields if one.null and one.default is None)


def update_versions(
    database: Database, table: type[VersionedRow], rows: Sequence[tuple[Columns, Columns]]
) -> int:
    """Write new values over rows, each still of the version given; return how many were."""
    of_names: dict[tuple[str, ...], list[tuple[Columns, Columns]]] = {}
    for row, values in rows:
        # Whatever order they are given in, peewee writes them in that of their declaration.
        names = tuple(name for name in column_names(table) if name in values)
        of_names.setdefault(names, []).append((row, values))
    met = 0
    for names, some in of_names.items():
        given = [
            (*(values[name] for name in names), row["id"], row["version"]) for row, values in some
        ]
        make = partial(_update, table, names, given[0][: len(names)])
        sql = _STATEMENTS.sql(database, ("update", table, names), make)
        cursor = database.cursor()
        cursor.executemany(sql, given)
        met += cursor.rowcount
    return met


def fields_of(table: type[Model], names: Sequence[str]) -> list[Any]:
    """Return the fields of these columns."""
    by_column = table._meta.columns  # noqa: SLF001  # peewee's own name for its public map
    return [by_column[name] for name in names]


@cache
def column_names(table: type[Model]) -> tuple[str, ...]:
    """Return the names of all columns of a table."""
    return tuple(field.column_name for field in table._meta.sorted_fields)  # noqa: SLF001


def _chunks(values: Sequence[_T]) -> Iterator[tuple[_T, ...]]:
    """Yield the values in pieces of few lengths, the last value repeated to fill a piece."""
    for start in range(0, len(values), _MOST_VALUES):
        some = tuple(values[start : start + _MOST_VALUES])
        length = 1 << (len(some) - 1).bit_length()
        yield some + some[-1:] * (length - len(some))


def _select_by(
    table: type[Model], column: str, names: Sequence[str], values: Sequence[object]
) -> BaseQuery:
    (field,) = fields_of(table, (column,))
    return table.select(*fields_of(table, names)).where(field.in_(list(values)))


def _delete_by(table: type[Model], field: Any, values: Sequence[object]) -> BaseQuery:  # noqa: ANN401
    return table.delete().where(field.in_(list(values)))


def _insert(table: type[Model], names: Sequence[str], values: tuple[object, ...]) -> BaseQuery:
    return table.insert_many([values], fields=fields_of(table, names))


def _update(table: type[VersionedRow], names: Sequence[str], values: Sequence[object]) -> BaseQuery:
    new = dict(zip(fields_of(table, names), values, strict=True))
    return table.update(new).where(table.id == 0, table.version == 0)
