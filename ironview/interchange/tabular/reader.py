"""One file of tables in, staged rows out."""

import csv
import hashlib
from datetime import tzinfo

from ironview.domain.errors import UnreadableFileError
from ironview.interchange.containers import Document, Workbook
from ironview.interchange.staging import Bench
from ironview.interchange.tabular.delimited import read_delimited
from ironview.interchange.tabular.headings import Headings
from ironview.interchange.tabular.layouts import Layout, find_layout
from ironview.interchange.tabular.mapping import NO_MAPPING, Mapping
from ironview.interchange.tabular.rows import RowReader
from ironview.interchange.tabular.tables import Table
from ironview.interchange.tabular.workbooks import LARGEST_WORKBOOK, read_workbook
from ironview.interchange.vocabulary import Vocabulary


def read_table(
    bench: Bench,
    document: Document | Workbook,
    vocabulary: Vocabulary,
    zone: tzinfo,
    mapping: Mapping = NO_MAPPING,
) -> None:
    """Read the tables of a file into the bench.

    Args:
        zone: Clinic time zone, for times in UTC or without offset.
        mapping: What the file does not say itself.

    Raises:
        UnreadableFileError: No line of it names columns that make results, or it is damaged or
            too large.
    """
    headings = Headings(vocabulary.analytes, mapping)
    tables = _tables(document, mapping)
    found: list[tuple[Table, Layout]] = []
    for table in tables:
        layout = find_layout(table, headings, mapping)
        if layout is None:
            bench.pass_over(f"{table.name}: no results", max(1, len(table.lines)))
        else:
            found.append((table, layout))
    if not found:
        raise UnreadableFileError(_without_results(document.name, tables))
    mark = hashlib.sha256(document.data).hexdigest()[:8]
    for table, layout in found:
        # Files of one name from two wards are two patients: their content tells them apart.
        name = document.name if len(found) == 1 else table.name
        RowReader(bench, headings, zone, mapping).read(table, layout, f"{name} #{mark}")


def _tables(document: Document | Workbook, mapping: Mapping) -> list[Table]:
    if isinstance(document, Workbook):
        return read_workbook(document.name, document.data)
    if len(document.data) > LARGEST_WORKBOOK:
        raise UnreadableFileError(
            f"{document.name} is larger than {LARGEST_WORKBOOK // (1024 * 1024)} MB, which is more "
            "than IronView reads at once from a table. Nothing of it was read; split it."
        )
    text = document.data.decode("utf-8", errors="replace")
    try:
        return [read_delimited(document.name, text, mapping.delimiter)]
    except csv.Error as error:
        raise UnreadableFileError(
            f"{document.name} is no table IronView can read ({error}). Nothing of it was read."
        ) from error


def _without_results(name: str, tables: list[Table]) -> str:
    lines = [line for table in tables for line in table.lines[:1]]
    shown = ", ".join(text for column in range(8) if lines and (text := lines[0].text(column)))
    seen = f" It begins with: {shown[:120]}." if shown else ""
    return (
        f"{name} may be a table, but no line of it names columns that make results: a test with "
        f"its value, or tests IronView knows.{seen} Nothing of it was read; a mapping can say what "
        "its columns are."
    )
