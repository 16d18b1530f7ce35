"""Takes single results out of a table, whatever its layout."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from ironview.interchange.tabular.header_words import Role
from ironview.interchange.tabular.headings import Heading, Headings
from ironview.interchange.tabular.layouts import Layout, Shape
from ironview.interchange.tabular.tables import Cell, Line, StoredNumber, Table, text_of

_WHOLE_TABLE: Final = -1
_CENSORED: Final = frozenset("<>≤≥")


@dataclass(slots=True)
class Entry:
    """One result as it lies in a table.

    Attributes:
        place: File and line; in tables with several results a line, with the header too.
        value_column: Whose way of writing numbers it shares.
        also: What further columns of values say, where they are filled.
        units: All that name one, filled.
        collected: The cell with the date of collection; empty where there is none.
    """

    place: str
    line: Line
    heading: Heading
    value: Cell
    value_column: int
    units: tuple[str, ...]
    collected: Cell
    clock: Cell
    also: tuple[tuple[Cell, int], ...] = ()


class Entries:
    """The results of one table, and the cells its dates and numbers are inferred from.

    Attributes:
        skipped_lines: Lines met so far that hold neither a test nor a value.
    """

    def __init__(self, table: Table, layout: Layout, headings: Headings) -> None:
        self._table = table
        self._layout = layout
        self._headings = headings
        self.skipped_lines = 0
        self._named: dict[tuple[str, ...], Heading] = {}

    def __iter__(self) -> Iterator[Entry]:
        """Yield every result, in the order of the file."""
        if self._layout.shape is Shape.LONG:
            return self._long()
        return self._wide() if self._layout.shape is Shape.WIDE else self._transposed()

    def number_columns(self) -> dict[int, Iterable[Cell]]:
        """Return the cells of each column of values."""
        layout = self._layout
        if layout.shape is Shape.TRANSPOSED:
            cells = [line.cell(column) for line in layout.body for column in layout.dates]
            return {_WHOLE_TABLE: cells}
        wide = layout.shape is Shape.WIDE
        columns = list(layout.tests) if wide else layout.roles[Role.VALUE]
        return {column: layout.below(column) for column in columns}

    def date_cells(self) -> Iterable[Cell]:
        """Return the cells of the column of collection dates."""
        if self._layout.shape is Shape.TRANSPOSED:
            return self._layout.dates.values()
        column = self._layout.column(Role.COLLECTED)
        return () if column is None else self._layout.below(column)

    def _long(self) -> Iterator[Entry]:
        layout = self._layout
        for line in layout.body:
            value, column, also = self._value(line)
            heading = self._heading(line)
            if not heading.title and not value:
                self.skipped_lines += 1
                continue
            yield Entry(
                place=f"{self._table.name}:{line.number}",
                line=line,
                heading=heading,
                value=value,
                value_column=column,
                units=self._units(line, heading),
                collected=layout.cell(line, Role.COLLECTED),
                clock=layout.cell(line, Role.TIME),
                also=also,
            )

    def _wide(self) -> Iterator[Entry]:
        layout = self._layout
        for line in layout.body:
            collected = layout.cell(line, Role.COLLECTED)
            clock = layout.cell(line, Role.TIME)
            for column, heading in layout.tests.items():
                value = line.cell(column)
                if value == "":
                    continue
                paired = layout.unit_columns.get(column)
                own = "" if paired is None else line.text(paired)
                units = (heading.unit, layout.units.get(column, ""), own)
                yield Entry(
                    place=f"{self._table.name}:{line.number}:{heading.title}",
                    line=line,
                    heading=heading,
                    value=value,
                    value_column=column,
                    units=tuple(filter(None, units)) or self._units(line, heading),
                    collected=collected,
                    clock=clock,
                )

    def _transposed(self) -> Iterator[Entry]:
        layout = self._layout
        for line in layout.body:
            heading = self._heading(line)
            units = self._units(line, heading)
            for column, collected in layout.dates.items():
                value = line.cell(column)
                if value == "":
                    continue
                yield Entry(
                    place=f"{self._table.name}:{line.number}:{text_of(collected)}",
                    line=line,
                    heading=heading,
                    value=value,
                    value_column=_WHOLE_TABLE,
                    units=units,
                    collected=collected,
                    clock="",
                )

    def _heading(self, line: Line) -> Heading:
        """Most lines name their test like one before: work each way out once."""
        roles = self._layout.roles
        columns = (*roles.get(Role.TEST, ()), *roles.get(Role.CODE, ()))
        texts = tuple(line.text(column) for column in columns)
        found = self._named.get(texts)
        if found is None:
            filled = [(column, text) for column, text in zip(columns, texts, strict=True) if text]
            found = self._named[texts] = self._named_by(filled)
        return found

    def _named_by(self, filled: list[tuple[int, str]]) -> Heading:
        """Numbers name a test together with the header they stand under: ``ITEMID 51222``.

        A laboratory's own code counts only where the names beside it mean nothing.
        """
        code_columns = self._layout.roles.get(Role.CODE, ())
        own = [
            (column, text)
            for column, text in filled
            if column in code_columns and not self._headings.is_certain(text)
        ]
        found = self._read([item for item in filled if item not in own])
        return self._read(filled) if own and not found.is_ours else found

    def _read(self, filled: list[tuple[int, str]]) -> Heading:
        header = self._layout.header
        worded = [text for _, text in filled if not text.isdigit()]
        numbers = [(column, text) for column, text in filled if text.isdigit()]
        spelled = [f"{header.text(column)} {text}" for column, text in numbers]
        names = (*worded, *spelled, *(text for _, text in numbers))
        return self._headings.read(*names) if names else self._headings.read("")

    def _value(self, line: Line) -> tuple[Cell, int, tuple[tuple[Cell, int], ...]]:
        """Of several columns the first filled one counts, but one with a comparator before it."""
        columns = self._layout.roles[Role.VALUE]
        filled = [(cell, column) for column in columns if (cell := line.cell(column))]
        if not filled:
            return "", columns[0], ()
        value, column = filled[0]
        if len(filled) > 1:
            censored = (item for item in filled if text_of(item[0])[:1] in _CENSORED)
            value, column = next(censored, filled[0])
        sign = self._layout.text(line, Role.COMPARATOR)
        if sign[:1] in _CENSORED and text_of(value)[:1].isdigit():
            kind = StoredNumber if isinstance(value, StoredNumber) else str
            value = kind(f"{sign}{text_of(value)}")
        return value, column, tuple(item for item in filled if item[1] != column)

    def _units(self, line: Line, heading: Heading) -> tuple[str, ...]:
        texts = [line.text(column) for column in self._layout.roles.get(Role.UNIT, ())]
        return tuple(dict.fromkeys(filter(None, (*texts, heading.unit))))
