"""Takes single results out of a table, whatever its layout."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from ironview.interchange.tabular.header_words import Role
from ironview.interchange.tabular.headings import Heading, Headings
from ironview.interchange.tabular.layouts import Layout, Shape
from ironview.interchange.tabular.tables import Cell, Line, StoredNumber, Table, text_of

_WHOLE_TABLE: Final = -1


@dataclass(slots=True)
class Entry:
    """One result as it lies in a table.

    Attributes:
        place: File and line; in tables with several results a line, with the header too.
        value_column: Whose way of writing numbers it shares.
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


class Entries:
    """The results of one table, and the cells its dates and numbers are inferred from."""

    def __init__(self, table: Table, layout: Layout, headings: Headings) -> None:
        self._table = table
        self._layout = layout
        self._headings = headings

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
            value, column = self._value(line)
            heading = self._heading(line)
            yield Entry(
                place=f"{self._table.name}:{line.number}",
                line=line,
                heading=heading,
                value=value,
                value_column=column,
                units=self._units(line, heading),
                collected=layout.cell(line, Role.COLLECTED),
                clock=layout.cell(line, Role.TIME),
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
        """Numbers name a test together with the header they stand under: ``ITEMID 51222``."""
        layout = self._layout
        columns = [*layout.roles.get(Role.TEST, ()), *layout.roles.get(Role.CODE, ())]
        names = [(column, text) for column in columns if (text := line.text(column))]
        if not names:
            return self._headings.read("")
        worded = [text for _, text in names if not text.isdigit()]
        numbers = [(column, text) for column, text in names if text.isdigit()]
        spelled = [f"{layout.header.text(column)} {text}" for column, text in numbers]
        return self._headings.read(*worded, *spelled, *(text for _, text in numbers))

    def _value(self, line: Line) -> tuple[Cell, int]:
        """Of several columns the first filled one counts, but one with a comparator before it."""
        columns = self._layout.roles[Role.VALUE]
        filled = [(line.cell(column), column) for column in columns if line.cell(column)]
        if not filled:
            return "", columns[0]
        censored = (item for item in filled if text_of(item[0])[:1] in {"<", ">", "≤", "≥"})
        value, column = next(censored, filled[0])
        sign = self._layout.text(line, Role.COMPARATOR)
        if sign in {"<", ">", "<=", ">=", "≤", "≥"} and text_of(value)[:1].isdigit():
            kind = StoredNumber if isinstance(value, StoredNumber) else str
            return kind(f"{sign}{text_of(value)}"), column
        return value, column

    def _units(self, line: Line, heading: Heading) -> tuple[str, ...]:
        texts = [line.text(column) for column in self._layout.roles.get(Role.UNIT, ())]
        return tuple(dict.fromkeys(filter(None, (*texts, heading.unit))))
