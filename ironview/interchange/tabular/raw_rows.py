"""A line of a table on its own, kept so that it can be read again once somebody has answered.

What the whole column said about dates and numbers is kept with it: a line alone proves nothing.
"""

import json
from collections.abc import Mapping as Table
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Any, Final, TypeVar

from ironview.interchange.tabular.dates import DateOrder
from ironview.interchange.tabular.header_words import fold_header
from ironview.interchange.tabular.mapping import Mapping
from ironview.interchange.tabular.tables import Cell, Line, StoredNumber, text_of

_T = TypeVar("_T")
_KIND: Final = "table-line/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class RawRow:
    """One line, with what is needed to read it.

    Attributes:
        table: File, or file and sheet.
        before: Filled lines above the header.
        place: Of the entry in question; a line of a wide table holds several.
        fallback: Id of the only patient of a table that names none.
        orders: Folded header -> order of its dates, where the column told.
        marks: Folded header -> decimal mark, where the column told.
        can_be_read_again: False where the file's own program may have exchanged day and month.
    """

    table: str
    delimiter: str
    before: tuple[Line, ...]
    header: Line
    line: Line
    place: str
    fallback: str
    orders: Table[str, str]
    marks: Table[str, str]
    can_be_read_again: bool = True

    @property
    def group(self) -> tuple[object, ...]:
        """What lines have alike that can be read as one table."""
        header = tuple(text_of(cell) for cell in self.header.cells)
        told = (tuple(sorted(self.orders.items())), tuple(sorted(self.marks.items())))
        return (self.table, self.fallback, header, self.header.number, told)

    def cells(self) -> tuple[tuple[str, str], ...]:
        """Return header and cell of each filled cell, as text."""
        pairs = (
            (self.header.text(column), text_of(cell)) for column, cell in enumerate(self.line.cells)
        )
        return tuple((header, text) for header, text in pairs if text)

    def mapping(self, answered: Mapping) -> Mapping:
        """Return an answer together with what the columns had told; the columns come first."""
        orders = {header: DateOrder(order) for header, order in self.orders.items()}
        return replace(
            answered,
            date_orders={**_unless(answered.date_orders, orders), **orders},
            decimal_marks={**_unless(answered.decimal_marks, self.marks), **self.marks},
            infers=False,
        )


def raw_text(row: RawRow) -> str:
    """Return a line as text for the store."""
    document = {
        "kind": _KIND,
        "table": row.table,
        "delimiter": row.delimiter,
        "before": [_written(line) for line in row.before],
        "header": _written(row.header),
        "line": _written(row.line),
        "place": row.place,
        "fallback": row.fallback,
        "orders": dict(row.orders),
        "marks": dict(row.marks),
        "again": row.can_be_read_again,
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def read_raw(text: str) -> RawRow | None:
    """Return the line that ``raw_text`` wrote; None for anything else."""
    try:
        found = json.loads(text) if text else None
    except ValueError:
        return None
    if not isinstance(found, dict) or found.get("kind") != _KIND:
        return None
    return RawRow(
        table=found["table"],
        delimiter=found["delimiter"],
        before=tuple(_line(one) for one in found["before"]),
        header=_line(found["header"]),
        line=_line(found["line"]),
        place=found["place"],
        fallback=found["fallback"],
        orders=found["orders"],
        marks=found["marks"],
        can_be_read_again=found["again"],
    )


def told_by_columns(pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Return what columns told, by folded header."""
    return {fold_header(header): told for header, told in pairs if told}


def _unless(answered: Table[str, _T], told: Table[str, object]) -> dict[str, _T]:
    return {name: said for name, said in answered.items() if fold_header(name) not in told}


def _written(line: Line) -> list[Any]:
    return [line.number, [_written_cell(cell) for cell in line.cells]]


def _written_cell(cell: Cell) -> Any:  # noqa: ANN401  # JSON
    if isinstance(cell, datetime):
        return {"at": cell.isoformat()}
    if isinstance(cell, time):
        return {"time": cell.isoformat()}
    return {"number": str(cell)} if isinstance(cell, StoredNumber) else cell


def _line(found: list[Any]) -> Line:
    return Line(found[0], [_cell(cell) for cell in found[1]])


def _cell(found: Any) -> Cell:  # noqa: ANN401  # JSON
    if not isinstance(found, dict):
        return str(found)
    if "at" in found:
        return datetime.fromisoformat(found["at"])
    return time.fromisoformat(found["time"]) if "time" in found else StoredNumber(found["number"])
