"""Reads one table: finds out how it writes dates and numbers, then places every entry."""

from collections.abc import Iterable
from datetime import tzinfo

from ironview.interchange.staging import Bench
from ironview.interchange.tabular.dates import DateColumn
from ironview.interchange.tabular.decimals import DecimalMarks
from ironview.interchange.tabular.entries import Entries, Entry
from ironview.interchange.tabular.header_words import Role
from ironview.interchange.tabular.headings import Headings
from ironview.interchange.tabular.layouts import Layout
from ironview.interchange.tabular.mapping import Mapping
from ironview.interchange.tabular.people import People
from ironview.interchange.tabular.placing import Stager
from ironview.interchange.tabular.tables import Cell, Table


class RowReader:
    """Reads the tables of one file."""

    def __init__(self, bench: Bench, headings: Headings, zone: tzinfo, mapping: Mapping) -> None:
        self._bench = bench
        self._headings = headings
        self._zone = zone
        self._mapping = mapping

    def read(self, table: Table, layout: Layout, fallback: str) -> None:
        """Stage every entry of a table.

        Args:
            fallback: Id of the only patient of a table that names none.
        """
        entries = Entries(table, layout, self._headings)
        people = People(self._bench, layout, self._dates(layout, Role.BIRTH_DATE), fallback)
        for header in layout.passed_over:
            self._bench.pass_over(f"column “{header}”")
        rows = list(entries)
        if entries.skipped_lines:
            self._bench.pass_over("lines without test and value", entries.skipped_lines)
        stager = Stager(
            self._bench,
            layout,
            self._mapping,
            marks=DecimalMarks(
                entries.number_columns(), table.delimiter, self._mapping.decimal_mark
            ),
            collected=self._column(entries.date_cells()),
            reported=self._dates(layout, Role.REPORTED),
            has_numbered_tests=_has_numbered_tests(rows),
        )
        for entry in rows:
            stager.place(entry, people.of(entry.line))
        for record in people.records():
            self._bench.add(record)
            if record.patient.id == fallback:
                self._bench.remark(
                    f"{table.name} names no patient number; its rows stand under “{fallback}”. Say "
                    "whose they are."
                )

    def _dates(self, layout: Layout, role: Role) -> DateColumn:
        column = layout.column(role)
        return self._column(() if column is None else layout.below(column))

    def _column(self, cells: Iterable[Cell]) -> DateColumn:
        return DateColumn(cells, self._zone, self._mapping.date_order)


def _has_numbered_tests(rows: list[Entry]) -> bool:
    """Whether numbers are all a table says of its tests, and none of them is known."""
    return all(
        heading.is_numbered and not heading.is_ours and not heading.is_ignored
        for heading in {id(entry.heading): entry.heading for entry in rows}.values()
    )
