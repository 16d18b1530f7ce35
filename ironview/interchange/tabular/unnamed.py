"""Tables whose header names no part of a result: a person is asked what each column is.

Nothing is read before every column has an answer: a value without its date or patient would be a
guess.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ironview.domain.told import tell
from ironview.interchange.staging import Aside, Bench, RowKind
from ironview.interchange.tabular.asking import OpenQuestions
from ironview.interchange.tabular.header_words import Role, role_of
from ironview.interchange.tabular.mapping import Mapping
from ironview.interchange.tabular.raw_rows import RawRow, raw_text
from ironview.interchange.tabular.shapes import shape_of
from ironview.interchange.tabular.tables import Cell, Line, Table, text_of
from ironview.interchange.tabular.written_dates import read_written

_FEWEST_COLUMNS: Final = 3
_MOST_COLUMNS: Final = 26
_LOOKED_AT: Final = 200
_PARTS: Final = (
    *(Role.PATIENT, Role.FAMILY_NAME, Role.GIVEN_NAME, Role.BIRTH_DATE, Role.SEX),
    *(Role.TEST, Role.VALUE, Role.UNIT, Role.COLLECTED, Role.TIME, Role.REPORTED),
    *(Role.RANGE, Role.LABORATORY, Role.NOTE),
    *(Role.PRODUCT, Role.DOSE, Role.DOSE_UNIT, Role.GIVEN, Role.LOT, Role.IGNORED),
)


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A table with a header, its own or one of letters.

    Attributes:
        open: Headers of columns nobody has said anything about.
    """

    table: Table
    open: tuple[str, ...]

    def hold(self, bench: Bench, fallback: str) -> None:
        """Put every line aside, and ask what its columns are."""
        header, *body = self.table.lines
        shape = shape_of(header)
        bench.name_shape(self.table.name, shape)
        questions = OpenQuestions(self.table.name, shape)
        for line in body:
            bench.result_rows += 1
            bench.put_aside(self._aside(header, line, fallback))
            for column in range(len(header.cells)):
                name = header.text(column)
                if name in self.open and line.text(column):
                    questions.ask_part(name, line.text(column), _PARTS)
        bench.ask(questions.questions())

    def _aside(self, header: Line, line: Line, fallback: str) -> Aside:
        place = f"{self.table.name}:{line.number}"
        raw = RawRow(
            table=self.table.name,
            delimiter=self.table.delimiter,
            before=(),
            header=header,
            line=line,
            place=place,
            fallback=fallback,
            orders={},
            marks={},
        )
        text = tell(
            "{row}: nothing says what its columns are. Say what each of them is.", row=place
        )
        return Aside(
            source=place,
            reason="import.unknown_columns",
            text=text,
            kind=RowKind.RESULT,
            value=" | ".join(filter(None, map(text_of, line.cells)))[:80],
            raw=raw_text(raw),
        )


def find_unnamed(table: Table, mapping: Mapping) -> Unnamed | None:
    """Return a table with what is still to be asked; None for what does not look like results.

    Results have at least three columns, one of them of numbers, and two lines of the same width. A
    header that names some part, but none that makes a result, heads a list of something else.
    """
    width = max((len(_trimmed(line)) for line in table.lines), default=0)
    if not _FEWEST_COLUMNS <= width <= _MOST_COLUMNS:
        return None
    header, body = _header(table.lines, width)
    if any(role_of(text_of(cell)) for cell in header.cells):
        return None
    looked_at = body[:_LOOKED_AT]
    regular = sum(len(_trimmed(line)) * 2 > width for line in looked_at)
    if len(looked_at) < 2 or regular * 5 < len(looked_at) * 4:
        return None
    if not any(_is_of_numbers(looked_at, column) for column in range(width)):
        return None
    names = tuple(filter(None, (header.text(column) for column in range(width))))
    open_ones = tuple(name for name in names if mapping.role_of(name) is None)
    return Unnamed(Table(table.name, [header, *body], table.delimiter), open_ones)


def _header(lines: list[Line], width: int) -> tuple[Line, list[Line]]:
    """Return the first line where it is words, each another; else letters as a spreadsheet's."""
    first = lines[0]
    texts = [text_of(cell) for cell in _trimmed(first)]
    if len(texts) == width == len(set(texts)) and all(map(_is_word, texts)):
        return first, lines[1:]
    letters: list[Cell] = [f"Column {chr(ord('A') + column)}" for column in range(width)]
    return Line(0, letters), lines


def _trimmed(line: Line) -> list[Cell]:
    cells = list(line.cells)
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _is_word(text: str) -> bool:
    return bool(text) and not text[0].isdigit() and read_written(text) is None


def _is_of_numbers(lines: list[Line], column: int) -> bool:
    filled = list(_filled(lines, column))
    numbers = sum(text.lstrip("<>=-+")[:1].isdigit() for text in filled)
    return numbers * 2 > len(filled)


def _filled(lines: list[Line], column: int) -> Iterator[str]:
    for line in lines:
        if (text := line.text(column)) and read_written(text) is None:
            yield text
