"""One file of tables in, staged rows out."""

import csv
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from ironview.domain.errors import UnreadableFileError
from ironview.domain.told import tell
from ironview.interchange.containers import Document, Workbook
from ironview.interchange.nobody import id_of_nobody
from ironview.interchange.staging import Bench
from ironview.interchange.tabular.delimited import read_delimited
from ironview.interchange.tabular.dose_layouts import apart, find_doses
from ironview.interchange.tabular.headings import Headings
from ironview.interchange.tabular.layouts import Layout, find_layout
from ironview.interchange.tabular.mapping import NO_MAPPING, Mapping
from ironview.interchange.tabular.raw_rows import RawRow
from ironview.interchange.tabular.rows import RowReader
from ironview.interchange.tabular.shapes import NOTHING_SHAPED, Shaped, mapping_for
from ironview.interchange.tabular.tables import Table
from ironview.interchange.tabular.unnamed import Unnamed, find_unnamed
from ironview.interchange.tabular.workbooks import LARGEST_WORKBOOK, read_workbook
from ironview.interchange.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class _Found:
    """A table with what it holds: results, infusions or both."""

    table: Table
    results: Layout | None
    doses: Layout | None
    reader: RowReader

    def read(self, vocabulary: Vocabulary, fallback: str) -> None:
        if self.results is not None:
            self.reader.read(self.table, self.results, fallback)
        if self.doses is not None:
            beside = self.results is not None
            self.reader.read_doses(
                self.table, self.doses, vocabulary.iron, fallback, is_beside_results=beside
            )


def read_table(
    bench: Bench,
    document: Document | Workbook,
    vocabulary: Vocabulary,
    zone: tzinfo,
    mapping: Mapping = NO_MAPPING,
    *,
    shaped: Shaped = NOTHING_SHAPED,
) -> None:
    """Read the tables of a file into the bench.

    Args:
        zone: Clinic time zone, for times in UTC or without offset.
        mapping: What the file does not say itself.
        shaped: The same for tables of a shape; comes before ``mapping``.

    Raises:
        UnreadableFileError: No line of it names columns that make results, or it is damaged or
            too large.
    """
    tables = _tables(document, mapping)
    read = [
        _find_as(bench, table, vocabulary, zone, mapping=mapping, shaped=shaped) for table in tables
    ]
    # Beside a table of results, one that names no part of any is a list of something else.
    wanted = _Found if any(isinstance(one, _Found) for one in read) else Unnamed
    found = [one for one in read if isinstance(one, wanted)]
    for table, one in zip(tables, read, strict=True):
        if not isinstance(one, wanted):
            bench.pass_over(f"{table.name}: no results", max(1, len(table.lines)))
    if not found:
        raise UnreadableFileError(_without_results(document.name, tables))
    mark = hashlib.sha256(document.data).hexdigest()
    for one in found:
        # Files of one name from two wards are two patients: their content tells them apart.
        name = document.name if len(found) == 1 else one.table.name
        _read(bench, one, vocabulary, id_of_nobody(name, mark))


def read_again(
    bench: Bench, rows: Sequence[RawRow], vocabulary: Vocabulary, zone: tzinfo, answered: Mapping
) -> None:
    """Read kept lines of one table with an answer; what it still leaves open is held again.

    Args:
        rows: At least one; all of the same ``RawRow.group``.

    Raises:
        UnreadableFileError: With this answer its columns make no results.
    """
    first = rows[0]
    lines = {row.line.number: row.line for row in rows}
    table = Table(first.table, [*first.before, first.header, *lines.values()], first.delimiter)
    found = _find(bench, table, vocabulary, zone, first.mapping(answered))
    if found is None:
        raise UnreadableFileError(tell("{name} cannot be read with this answer.", name=first.place))
    _read(bench, found, vocabulary, first.fallback)


def _read(bench: Bench, found: _Found | Unnamed, vocabulary: Vocabulary, fallback: str) -> None:
    if isinstance(found, Unnamed):
        found.hold(bench, fallback)
    else:
        found.read(vocabulary, fallback)


def _find_as(
    bench: Bench,
    table: Table,
    vocabulary: Vocabulary,
    zone: tzinfo,
    *,
    mapping: Mapping,
    shaped: Shaped,
) -> _Found | Unnamed | None:
    """Find what a table holds, by what was decided for its shape where something was."""
    own = mapping_for(table, shaped, mapping)
    if own is mapping and shaped and (unnamed := find_unnamed(table, mapping)) is not None:
        own = mapping_for(unnamed.table, shaped, mapping)
    return _find(bench, table, vocabulary, zone, own)


def _find(
    bench: Bench, table: Table, vocabulary: Vocabulary, zone: tzinfo, mapping: Mapping
) -> _Found | Unnamed | None:
    headings = Headings(vocabulary.analytes, mapping)
    reader = RowReader(bench, headings, zone, mapping)
    results, doses = apart(find_layout(table, headings, mapping), find_doses(table, mapping))
    has_layout = results is not None or doses is not None
    if has_layout and not mapping.asks_other_columns:
        return _Found(table, results, doses, reader)
    unnamed = find_unnamed(table, mapping)
    if unnamed is None or unnamed.open:
        return unnamed
    named = unnamed.table
    results, doses = apart(find_layout(named, headings, mapping), find_doses(named, mapping))
    if results is None and doses is None:
        return unnamed
    return _Found(named, results, doses, reader)


def _tables(document: Document | Workbook, mapping: Mapping) -> list[Table]:
    if isinstance(document, Workbook):
        return read_workbook(document.name, document.data)
    if len(document.data) > LARGEST_WORKBOOK:
        raise UnreadableFileError(
            tell(
                "{name} is larger than {size} MB, which is more than IronView reads at "
                "once from a table. Nothing of it was read; split it.",
                name=document.name,
                size=LARGEST_WORKBOOK // (1024 * 1024),
            )
        )
    text = document.data.decode("utf-8", errors="replace")
    try:
        return [read_delimited(document.name, text, mapping.delimiter)]
    except csv.Error as error:
        raise UnreadableFileError(
            tell(
                "{name} is no table IronView can read ({fault}). Nothing of it was read.",
                name=document.name,
                fault=error,
            )
        ) from error


def _without_results(name: str, tables: list[Table]) -> str:
    lines = [line for table in tables for line in table.lines[:1]]
    shown = ", ".join(text for column in range(8) if lines and (text := lines[0].text(column)))
    if not shown:
        return tell(
            "{name} may be a table, but no line of it names columns that make "
            "results: a test with its value, or tests IronView knows. Nothing of it "
            "was read; a mapping can say what its columns are.",
            name=name,
        )
    return tell(
        "{name} may be a table, but no line of it names columns that make "
        "results: a test with its value, or tests IronView knows. It begins "
        "with: {shown}. Nothing of it was read; a mapping can say what its "
        "columns are.",
        name=name,
        shown=shown[:120],
    )
