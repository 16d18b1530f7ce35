"""Finds the header of a table, what each column is, and how results lie in it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from ironview.interchange.tabular.header_words import Role, role_of
from ironview.interchange.tabular.headings import Heading, Headings
from ironview.interchange.tabular.mapping import Mapping
from ironview.interchange.tabular.tables import Cell, Line, Table, text_of
from ironview.interchange.tabular.written_dates import read_written

_SEARCHED: Final = 40
_LOOKED_AT: Final = 200
_SEVERAL: Final = frozenset({Role.TEST, Role.VALUE, Role.UNIT})


class Shape(StrEnum):
    """How results lie: one a line, one draw a line, or one test a line with dates as columns.

    Infusions lie one a line.
    """

    LONG = "long"
    WIDE = "wide"
    TRANSPOSED = "transposed"
    DOSES = "doses"


@dataclass(slots=True)
class Layout:
    """What the columns of one table are.

    Attributes:
        header: The line with the headers.
        before: Filled lines above it.
        body: Lines below it.
        roles: Part -> columns, the strongest first.
        tests: Column -> test, for a wide table: ours and columns of numbers that are not ours.
        dates: Column -> header, for a transposed table.
        units: Column -> unit written below the header of a wide table.
        unit_columns: Column -> column that holds its units, line by line.
        passed_over: Headers of columns that are no part of a result.
    """

    shape: Shape
    header: Line
    before: list[Line]
    body: list[Line]
    roles: dict[Role, list[int]]
    tests: dict[int, Heading] = field(default_factory=dict)
    dates: dict[int, Cell] = field(default_factory=dict)
    units: dict[int, str] = field(default_factory=dict)
    unit_columns: dict[int, int] = field(default_factory=dict)
    passed_over: list[str] = field(default_factory=list)

    def column(self, role: Role) -> int | None:
        """Return the column that plays a part best."""
        columns = self.roles.get(role)
        return columns[0] if columns else None

    def cell(self, line: Line, role: Role) -> Cell:
        """Return the cell of a part; empty where no column plays it."""
        column = self.column(role)
        return "" if column is None else line.cell(column)

    def text(self, line: Line, role: Role) -> str:
        """Return the cell of a part as text."""
        columns = self.roles.get(role)
        return line.text(columns[0]) if columns else ""

    def below(self, column: int) -> list[Cell]:
        """Return the cells of a column below the header."""
        return [line.cell(column) for line in self.body]


def header_of(layout: Layout, role: Role) -> str:
    """Return the header of the column that plays a part; empty where none does."""
    column = layout.column(role)
    return "" if column is None else layout.header.text(column)


def number_header(layout: Layout, column: int) -> str:
    """Return the header of a column of values; empty where the whole table is one."""
    return layout.header.text(column) if column >= 0 else ""


def find_layout(table: Table, headings: Headings, mapping: Mapping) -> Layout | None:
    """Return how a table is to be read; None when no line of it looks like a header."""
    best: tuple[int, Layout] | None = None
    for at, line in enumerate(table.lines[:_SEARCHED]):
        found = _as_header(table.lines, at, line, headings, mapping)
        if found is not None and (best is None or found[0] > best[0]):
            best = (found[0], found[1])
            if found[1].shape is Shape.LONG:
                break
    if best is None:
        return None
    if mapping.patient_fills_down:
        fill_down(best[1])
    return best[1]


def fill_down(layout: Layout) -> None:
    """Give each line without a patient's number the one above it."""
    column, last = layout.column(Role.PATIENT), ""
    if column is None:
        return
    for line in layout.body:
        last = line.text(column) or last
        if column < len(line.cells):
            line.cells[column] = last


def _as_header(
    lines: list[Line], at: int, line: Line, headings: Headings, mapping: Mapping
) -> tuple[int, Layout] | None:
    roles = _roles(line, mapping)
    _find_whole_times(roles, lines[at + 1 :])
    taken = {column for columns in roles.values() for column in columns}
    layout = Layout(Shape.LONG, line, lines[:at], lines[at + 1 :], roles)
    free = [column for column in range(len(line.cells)) if column not in taken]
    has_test = Role.TEST in roles or Role.CODE in roles
    if has_test and Role.VALUE in roles:
        layout.passed_over = [line.text(column) for column in free if line.text(column)]
        return 100 + len(taken), layout
    dates = {column: line.cell(column) for column in free if _is_date(line.cell(column))}
    if dates and _are_columns_of_results(layout, dates):
        return _as_transposed(layout, dates, headings)
    named = {column: text for column in free if (text := line.text(column))}
    units = {column: test for column in named if (test := headings.unit_column_of(named[column]))}
    tests = {column: headings.read(named[column]) for column in named if column not in units}
    ours = {column: test for column, test in tests.items() if test.is_ours}
    known = [column for column, test in ours.items() if test.identity.analyte is not None]
    if not known or (len(known) == 1 and not taken):
        return None
    layout.shape = Shape.WIDE
    layout.tests = ours
    _pair_units(layout, {column: headings.read(test) for column, test in units.items()})
    _find_units(layout)
    if not any(_holds_numbers(layout, column) for column in known):
        return None
    _add_other_numbers(layout, tests)
    return 10 * len(ours) + len(taken), layout


def _are_columns_of_results(layout: Layout, dates: dict[int, Cell]) -> bool:
    """Whether dates head columns; in a table that is no table of results they stand in lines."""
    cells = [line.text(column) for line in layout.body[:_LOOKED_AT] for column in dates]
    filled = [text for text in cells if text]
    return bool(filled) and not any(read_written(text) for text in filled)


def _as_transposed(
    layout: Layout, dates: dict[int, Cell], headings: Headings
) -> tuple[int, Layout] | None:
    if Role.TEST not in layout.roles:
        first = min(dates)
        named = (column for column in range(first) if _names_tests(layout, column, headings))
        column = next(named, None)
        if column is None:
            return None
        for columns in layout.roles.values():
            if column in columns:
                columns.remove(column)
        layout.roles[Role.TEST] = [column]
    layout.shape = Shape.TRANSPOSED
    layout.dates = dates
    return 50 + len(dates), layout


def _names_tests(layout: Layout, column: int, headings: Headings) -> bool:
    return any(
        headings.read(text).identity.analyte is not None
        for line in layout.body[:_LOOKED_AT]
        if (text := line.text(column))
    )


def _roles(line: Line, mapping: Mapping) -> dict[Role, list[int]]:
    found: dict[Role, list[tuple[int, int]]] = {}
    for column, cell in enumerate(line.cells):
        header = " ".join(text_of(cell).split())
        if not header or mapping.knows(header):
            continue
        stated = mapping.role_of(header)
        if stated is not None:
            found.setdefault(stated, []).append((-1, column))
        elif (known := role_of(header)) is not None and known[0] not in mapping.columns:
            found.setdefault(known[0], []).append((known[1], column))
    return {
        role: [column for _, column in sorted(ranked)][: None if role in _SEVERAL else 1]
        for role, ranked in found.items()
    }


def _find_whole_times(roles: dict[Role, list[int]], body: list[Line]) -> None:
    """A column called "time" or "day" may hold whole dates."""
    for role in (Role.TIME, Role.OFFSET):
        if Role.COLLECTED not in roles and role in roles:
            column = roles[role][0]
            if any(_is_date(line.cell(column)) for line in body[:_LOOKED_AT]):
                roles[Role.COLLECTED] = roles.pop(role)


def _is_date(cell: Cell) -> bool:
    if isinstance(cell, str):
        return read_written(cell) is not None
    return isinstance(cell, datetime)


def _pair_units(layout: Layout, units: dict[int, Heading]) -> None:
    for column, test in layout.tests.items():
        for other, named in units.items():
            if named.identity.analyte == test.identity.analyte:
                layout.unit_columns[column] = other


def _find_units(layout: Layout) -> None:
    """A line of units may stand below the header; it is no result."""
    if not layout.body:
        return
    line = layout.body[0]
    units = {
        column: text
        for column, test in layout.tests.items()
        if (text := line.text(column))
        and test.identity.analyte is not None
        and test.identity.analyte.unit_of(text) is not None
        and not text.isdigit()
    }
    filled = [column for column in layout.tests if line.text(column)]
    if units and len(units) * 2 > len(filled):
        layout.units = {column: line.text(column) for column in filled}
        layout.body = layout.body[1:]


def _add_other_numbers(layout: Layout, tests: dict[int, Heading]) -> None:
    """Columns of numbers may be other tests: each number is accounted for."""
    for column, test in tests.items():
        if column in layout.tests:
            continue
        if not test.is_ignored and _holds_numbers(layout, column):
            layout.tests[column] = test
        else:
            layout.passed_over.append(test.title)


def _holds_numbers(layout: Layout, column: int) -> bool:
    filled = numbers = 0
    for cell in layout.below(column):
        if cell:
            filled += 1
            numbers += isinstance(cell, str) and _starts_number(cell)
    return numbers * 2 > filled


def _starts_number(text: str) -> bool:
    return text.lstrip("<>=≤≥ +-.,")[:1].isdigit() and read_written(text) is None
