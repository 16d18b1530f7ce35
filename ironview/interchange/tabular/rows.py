"""Reads one table: finds out how it writes dates and numbers, then places every entry."""

from collections import Counter
from collections.abc import Iterable
from datetime import tzinfo

from ironview.domain.told import tell
from ironview.interchange.iron_names import IronNames
from ironview.interchange.staging import Bench
from ironview.interchange.tabular.asking import OpenQuestions
from ironview.interchange.tabular.dates import DateColumn
from ironview.interchange.tabular.decimals import DecimalMarks
from ironview.interchange.tabular.dose_lines import DoseLines
from ironview.interchange.tabular.doses import DoseReader
from ironview.interchange.tabular.entries import Entries, Entry
from ironview.interchange.tabular.header_words import Role
from ironview.interchange.tabular.headings import Headings
from ironview.interchange.tabular.layouts import Layout, header_of, number_header
from ironview.interchange.tabular.mapping import Mapping
from ironview.interchange.tabular.people import People
from ironview.interchange.tabular.placing import Stager
from ironview.interchange.tabular.shapes import shape_of
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
        shape = shape_of(layout.header)
        self._bench.name_shape(table.name, shape, _laboratory(layout))
        questions = OpenQuestions(table.name, shape)
        people = self._people(layout, fallback, questions)
        rows = list(entries)
        if entries.skipped_lines:
            self._bench.pass_over("lines without test and value", entries.skipped_lines)
        stager = Stager(
            self._bench,
            table,
            layout,
            self._mapping,
            questions,
            marks=self._marks(table, layout, entries),
            collected=self._column(entries.date_cells(), header_of(layout, Role.COLLECTED)),
            reported=self._dates(layout, Role.REPORTED),
            has_numbered_tests=_has_numbered_tests(rows, self._mapping),
            fallback=fallback,
        )
        for entry in rows:
            stager.place(entry, people.of(entry.line))
        self._finish(table, people, questions, fallback)

    def read_doses(
        self,
        table: Table,
        layout: Layout,
        names: IronNames,
        fallback: str,
        *,
        is_beside_results: bool = False,
    ) -> None:
        """Stage every infusion of a table.

        Args:
            fallback: Id of the only patient of a table that names none.
            is_beside_results: The same lines hold results, which are read too.
        """
        shape = shape_of(layout.header)
        self._bench.name_shape(table.name, shape)
        questions = OpenQuestions(table.name, shape)
        people = self._people(layout, fallback, questions)
        role = Role.GIVEN if Role.GIVEN in layout.roles else Role.COLLECTED
        column = layout.column(Role.DOSE)
        numbers: dict[int, Iterable[Cell]] = {}
        if column is not None:
            numbers[column] = layout.below(column)
        lines = DoseLines(
            table,
            layout,
            names,
            marks=self._decimal_marks(table, layout, numbers),
            given=self._dates(layout, role),
            fallback=fallback,
            is_beside_results=is_beside_results,
        )
        ended = self._dates(layout, Role.ENDED)
        reader = DoseReader(self._bench, lines, self._mapping, questions, ended)
        for line in layout.body:
            reader.place(line, people.of(line))
        self._finish(table, people, questions, fallback)

    def _people(self, layout: Layout, fallback: str, questions: OpenQuestions) -> People:
        for header in layout.passed_over:
            self._bench.pass_over(f"column “{header}”")
        births = self._dates(layout, Role.BIRTH_DATE)
        system = self._mapping.number_system
        return People(self._bench, layout, births, fallback, questions, system=system)

    def _finish(
        self, table: Table, people: People, questions: OpenQuestions, fallback: str
    ) -> None:
        self._bench.ask(questions.questions())
        for record in people.records():
            self._bench.add(record)
            if record.patient.id == fallback:
                self._bench.remark(
                    tell(
                        "{name} names no patient number; its rows stand under “{patient}”. Say "
                        "whose they are.",
                        name=table.name,
                        patient=fallback,
                    )
                )

    def _dates(self, layout: Layout, role: Role) -> DateColumn:
        column = layout.column(role)
        cells = () if column is None else layout.below(column)
        return self._column(cells, header_of(layout, role))

    def _column(self, cells: Iterable[Cell], header: str) -> DateColumn:
        order = self._mapping.order_of(header)
        return DateColumn(cells, self._zone, order, infers=self._mapping.infers)

    def _marks(self, table: Table, layout: Layout, entries: Entries) -> DecimalMarks:
        return self._decimal_marks(table, layout, entries.number_columns())

    def _decimal_marks(
        self, table: Table, layout: Layout, columns: dict[int, Iterable[Cell]]
    ) -> DecimalMarks:
        stated = {
            column: self._mapping.mark_of(number_header(layout, column)) for column in columns
        }
        return DecimalMarks(
            columns,
            table.delimiter,
            self._mapping.decimal_mark,
            by_column={column: mark for column, mark in stated.items() if mark},
            infers=self._mapping.infers,
        )


def _laboratory(layout: Layout) -> str:
    column = layout.column(Role.LABORATORY)
    if column is None:
        return ""
    named = Counter(text for line in layout.body if (text := line.text(column)))
    return named.most_common(1)[0][0] if named else ""


def _has_numbered_tests(rows: list[Entry], mapping: Mapping) -> bool:
    """Whether numbers are all a table says of its tests, and none of them is known."""
    return all(
        (heading.is_stated and mapping.asks_other_tests)
        or (heading.is_numbered and not heading.is_ours and not heading.is_ignored)
        for heading in {id(entry.heading): entry.heading for entry in rows}.values()
    )
