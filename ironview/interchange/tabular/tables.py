"""A table as it stands in a file: lines of cells, nothing interpreted yet."""

from dataclasses import dataclass, field
from datetime import datetime, time


class StoredNumber(str):
    """A number that a workbook stores as a number: its decimal mark is a point for certain."""

    __slots__ = ()


Cell = str | datetime | time
"""Text as written (empty for an empty cell), or a date or time that a workbook stores as such."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line; ``number`` counts from 1 as an editor or a spreadsheet shows it."""

    number: int
    cells: list[Cell]

    def cell(self, column: int) -> Cell:
        """Return a cell; short lines end in empty ones."""
        return self.cells[column] if column < len(self.cells) else ""

    def text(self, column: int) -> str:
        """Return a cell as text."""
        return text_of(self.cell(column))


@dataclass(frozen=True, slots=True)
class Table:
    """One table.

    Attributes:
        name: What places in it start with: the file, or file and sheet.
        lines: Lines with at least one filled cell, in order.
        delimiter: Of delimited text; empty for a workbook.
    """

    name: str
    lines: list[Line] = field(default_factory=list)
    delimiter: str = ""


def text_of(cell: Cell) -> str:
    """Return a cell as text; a stored date without time is ``YYYY-MM-DD``."""
    if isinstance(cell, str):
        return str(cell)
    if isinstance(cell, time):
        return cell.isoformat()
    at_midnight = cell.time() == time(0)
    return cell.date().isoformat() if at_midnight else cell.isoformat(sep=" ", timespec="seconds")


def is_filled(cells: list[Cell]) -> bool:
    """Whether any cell holds something."""
    return any(cells)
