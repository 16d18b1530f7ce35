"""Delimited text becomes a table: the delimiter is what splits the first lines most evenly."""

import csv
from collections import Counter
from collections.abc import Iterator
from typing import Final

from ironview.interchange.tabular.tables import Cell, Line, Table

_DELIMITERS: Final = ("\t", ";", "|", ",")
_SAMPLE_LINES: Final = 40
_SAMPLE: Final = 65536
_LONGEST_CELL: Final = 1 << 20
_QUOTE: Final = '"'
_BLANKS: Final = " \t\u00a0\u202f\u200b"
# What a spreadsheet may be told in the first line of a file.
_DECLARED: Final = "sep="


def looks_delimited(text: str) -> bool:
    """Whether text has the shape of a table: lines that one delimiter splits alike."""
    sample = text[:_SAMPLE]
    return bool(_declared(sample) or _best_delimiter(sample))


def read_delimited(name: str, text: str, delimiter: str = "") -> Table:
    """Return the table a text holds.

    Args:
        delimiter: As a mapping states it; empty to find it out.

    Raises:
        csv.Error: A cell is longer than a million characters.
    """
    declared = _declared(text)
    chosen = delimiter or declared or _best_delimiter(text[:_SAMPLE]) or ","
    csv.field_size_limit(_LONGEST_CELL)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").split("\n")
    skipped = 1 if declared else 0
    table = Table(name, delimiter=chosen)
    reader = csv.reader(_terminated(lines[skipped:]), delimiter=chosen, quotechar=_QUOTE)
    start = 1
    for raw in reader:
        number, start = start + skipped, reader.line_num + 1
        cells: list[Cell] = [cell.strip(_BLANKS) for cell in raw]
        if any(cells):
            table.lines.append(Line(number, cells))
    return table


def _terminated(lines: list[str]) -> Iterator[str]:
    """Line ends stay inside quoted cells."""
    return (f"{line}\n" for line in lines)


def _declared(text: str) -> str:
    first = text[:20].split("\n", 1)[0].strip("\r \"'").casefold()
    found = first.removeprefix(_DECLARED)
    return found if first.startswith(_DECLARED) and found in _DELIMITERS else ""


def _best_delimiter(sample: str) -> str:
    """Return what most lines agree on; a comma loses a tie, for it also writes decimals."""
    lines = [line for line in sample.splitlines() if line.strip()][:_SAMPLE_LINES]
    best, best_score = "", 0.0
    for delimiter in _DELIMITERS:
        counts = Counter(count for line in lines if (count := _outside_quotes(line, delimiter)) > 0)
        if not counts:
            continue
        columns, agreeing = max(counts.items(), key=lambda item: (item[1], item[0]))
        score = agreeing / len(lines) * (1 + min(columns, 20) / 100)
        if score > best_score and agreeing * 2 > len(lines):
            best, best_score = delimiter, score
    return best


def _outside_quotes(line: str, delimiter: str) -> int:
    if _QUOTE not in line:
        return line.count(delimiter)
    return sum(part.count(delimiter) for part in line.split(_QUOTE)[::2])
