"""One file of tables in, staged rows out."""

import csv
import hashlib
from collections.abc import Sequence
from datetime import tzinfo

from ironview.domain.errors import UnreadableFileError
from ironview.domain.told import tell
from ironview.interchange.containers import Document, Workbook
from ironview.interchange.staging import Bench
from ironview.interchange.tabular.delimited import read_delimited
from ironview.interchange.tabular.headings import Headings
from ironview.interchange.tabular.layouts import Layout, find_layout
from ironview.interchange.tabular.mapping import NO_MAPPING, Mapping
from ironview.interchange.tabular.raw_rows import RawRow
from ironview.interchange.tabular.rows import RowReader
from ironview.interchange.tabular.shapes import NOTHING_SHAPED, Shaped, mapping_for
from ironview.interchange.tabular.tables import Table
from ironview.interchange.tabular.workbooks import LARGEST_WORKBOOK, read_workbook
from ironview.interchange.vocabulary import Vocabulary


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
    found: list[tuple[Table, Layout, RowReader]] = []
    for table in tables:
        own = mapping_for(table, shaped, mapping)
        headings = Headings(vocabulary.analytes, own)
        layout = find_layout(table, headings, own)
        if layout is None:
            bench.pass_over(f"{table.name}: no results", max(1, len(table.lines)))
        else:
            found.append((table, layout, RowReader(bench, headings, zone, own)))
    if not found:
        raise UnreadableFileError(_without_results(document.name, tables))
    mark = hashlib.sha256(document.data).hexdigest()[:8]
    for table, layout, reader in found:
        # Files of one name from two wards are two patients: their content tells them apart.
        name = document.name if len(found) == 1 else table.name
        reader.read(table, layout, f"{name} #{mark}")


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
    own = first.mapping(answered)
    headings = Headings(vocabulary.analytes, own)
    lines = {row.line.number: row.line for row in rows}
    table = Table(first.table, [*first.before, first.header, *lines.values()], first.delimiter)
    layout = find_layout(table, headings, own)
    if layout is None:
        raise UnreadableFileError(tell("{name} cannot be read with this answer.", name=first.place))
    RowReader(bench, headings, zone, own).read(table, layout, first.fallback)


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
