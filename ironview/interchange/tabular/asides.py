"""Puts the entries of one table aside, each with what it says and the line it stands in."""

from dataclasses import dataclass, replace
from typing import Final

from ironview.domain.record import Result
from ironview.interchange.staging import Aside, Bench, RowKind
from ironview.interchange.tabular.dates import DateColumn
from ironview.interchange.tabular.decimals import DecimalMarks
from ironview.interchange.tabular.entries import Entry
from ironview.interchange.tabular.header_words import Role
from ironview.interchange.tabular.layouts import Layout, header_of, number_header
from ironview.interchange.tabular.raw_rows import RawRow, raw_text, told_by_columns
from ironview.interchange.tabular.tables import Table, text_of

_LONGEST: Final = 80


@dataclass(slots=True)
class Asides:
    """Takes the entries of one table that reach no record.

    Attributes:
        marks: How its numbers are written, as far as that is known.
        collected: The same for its dates of collection.
        fallback: Id of the only patient of a table that names none.
    """

    bench: Bench
    table: Table
    layout: Layout
    marks: DecimalMarks
    collected: DateColumn
    fallback: str

    def hold(self, entry: Entry, reason: str, text: str, patient: str) -> None:
        """Keep an entry for a person to decide."""
        self.bench.put_aside(self._aside(entry, reason, text, patient))

    def hold_ownerless(self, entry: Entry, text: str, result: Result | None) -> None:
        """Keep an entry that names no patient; None where more than that is not known."""
        aside = self._aside(entry, "import.no_patient", text, "")
        self.bench.put_aside(replace(aside, ownerless=result))

    def reject(self, entry: Entry, reason: str, text: str, patient: str) -> None:
        """Put an entry aside for good."""
        self.bench.put_aside(self._aside(entry, reason, text, patient), for_good=True)

    def _aside(self, entry: Entry, reason: str, text: str, patient: str) -> Aside:
        is_other_test = reason == "import.not_iron_related"
        return Aside(
            source=entry.place,
            reason=reason,
            text=text,
            kind=RowKind.RESULT,
            patient=patient,
            name=entry.heading.title,
            value=written_value(entry),
            unit=entry.units[0] if entry.units else "",
            at=" ".join(filter(None, (text_of(entry.collected), text_of(entry.clock)))),
            raw="" if is_other_test else raw_text(self._raw(entry)),
        )

    def _raw(self, entry: Entry) -> RawRow:
        dates, order = header_of(self.layout, Role.COLLECTED), self.collected.order
        numbers = number_header(self.layout, entry.value_column)
        mark = self.marks.mark(entry.value_column)
        return RawRow(
            table=self.table.name,
            delimiter=self.table.delimiter,
            before=tuple(self.layout.before),
            header=self.layout.header,
            line=entry.line,
            place=entry.place,
            fallback=self.fallback,
            orders=told_by_columns([(dates, order.value if order is not None else "")]),
            marks=told_by_columns([(numbers, mark)]),
            can_be_read_again=not self.collected.doubts_stored,
        )


def written_value(entry: Entry) -> str:
    """Return what an entry says, in one line and of bounded length."""
    return " ".join(text_of(entry.value).split())[:_LONGEST]
