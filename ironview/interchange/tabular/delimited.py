"""Delimited text becomes a table: the delimiter is what splits the first lines most evenly."""

import csv
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Final, Literal

from ironview.interchange.formulas import unescaped
from ironview.interchange.tabular.tables import Cell, Line, Table

_DELIMITERS: Final = ("\t", ";", "|", ",")
_SAMPLE_LINES: Final = 40
_SAMPLE: Final = 65536
_LONGEST_CELL: Final = 1 << 20
_LONGEST_OPEN_LINE: Final = 2000
_MOST_LINE_ENDS: Final = 20
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

    A quotation mark that never ends would swallow all lines behind it: such text is read again
    with quotation marks as plain characters.

    Args:
        delimiter: As a mapping states it; empty to find it out.

    Raises:
        csv.Error: A cell is longer than a million characters.
    """
    declared = _declared(text)
    chosen = delimiter or declared or _best_delimiter(text[:_SAMPLE]) or ","
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").split("\n")
    if declared:
        lines[0] = ""
    csv.field_size_limit(_LONGEST_CELL)
    try:
        table = _read(name, lines, chosen, csv.QUOTE_MINIMAL)
    except csv.Error:
        return _read(name, lines, chosen, csv.QUOTE_NONE)
    swallowed = any(
        isinstance(cell, str) and cell.count("\n") > _MOST_LINE_ENDS
        for line in table.lines
        for cell in line.cells
    )
    return _read(name, lines, chosen, csv.QUOTE_NONE) if swallowed else table


def _read(name: str, lines: list[str], delimiter: str, quoting: Literal[0, 3]) -> Table:
    table = Table(name, delimiter=delimiter)
    terminated = (f"{line}\n" for line in lines)
    reader = csv.reader(terminated, delimiter=delimiter, quotechar=_QUOTE, quoting=quoting)
    start = 1
    for raw in reader:
        number, start = start, reader.line_num + 1
        cells: list[Cell] = [unescaped(cell.strip(_BLANKS)) for cell in raw]
        if any(cells):
            table.lines.append(Line(number, cells))
    return table


def _declared(text: str) -> str:
    first = text[:20].split("\n", 1)[0].strip("\r \"'").casefold()
    found = first.removeprefix(_DECLARED)
    return found if first.startswith(_DECLARED) and found in _DELIMITERS else ""


def _best_delimiter(sample: str) -> str:
    """Return what most lines agree on; a comma loses a tie, for it also writes decimals."""
    lines = list(islice(_whole_lines(sample), _SAMPLE_LINES))
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


def _whole_lines(sample: str) -> Iterator[str]:
    """Yield filled lines; one that ends inside quotation marks goes on in the next."""
    open_line = ""
    for line in sample.splitlines():
        joined = f"{open_line} {line}" if open_line else line
        is_open = joined.count(_QUOTE) % 2 == 1 and len(joined) < _LONGEST_OPEN_LINE
        open_line = joined if is_open else ""
        if not is_open and joined.strip():
            yield joined
    if open_line:
        yield open_line


def _outside_quotes(line: str, delimiter: str) -> int:
    if _QUOTE not in line:
        return line.count(delimiter)
    return sum(part.count(delimiter) for part in line.split(_QUOTE)[::2])
