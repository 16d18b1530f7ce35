"""How numbers of a table are written, found out from whole columns and never guessed.

``9,9`` and ``1.234,5`` say themselves which mark is the decimal one. ``1,050`` does not: it is one
number in London and another in Vienna. One certain number in the column settles it for all.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ironview.interchange.hl7v2.values import number_text
from ironview.interchange.tabular.tables import Cell, StoredNumber, text_of

_NUMBER: Final = re.compile(
    r"(?P<sign><=|>=|=<|=>|[<>≤≥=])?\s*"
    r"(?P<body>[+-]?(?:\d{1,3}(?:[ '’\u00a0\u202f\u2009]\d{3})+(?!\d)|\d+)?(?:[.,]\d+)*)"
    r"(?P<power>[eE][+-]?\d{1,2}(?![\w]))?[.,]?\s*(?P<tail>.*)",
    re.ASCII | re.DOTALL,
)
NO_MARKS: Final[Mapping[int, str]] = {}
_BLANKS: Final = re.compile(r"[ '’\u00a0\u202f\u2009]")
_SIGNS: Final = {"=": "", "=<": "<=", "=>": ">="}


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written.

    Attributes:
        sign: Comparator, or empty.
        body: Digits and marks, without blanks between thousands.
        tail: What stands behind: a unit, a flag, other words.
        mark: The decimal mark this number proves; empty when it has none or proves none.
        doubtful: The only mark, with three digits behind it, when it may be either.
    """

    sign: str
    body: str
    tail: str
    mark: str = ""
    doubtful: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A value in the spelling of the record format.

    Attributes:
        value: With a point for decimals; text that is no number as it stands.
        tail: Unit or flag behind the number.
        is_ambiguous: The decimal mark is not known; ``value`` is as written.
    """

    value: str
    tail: str = ""
    is_ambiguous: bool = False


class DecimalMarks:
    """Reads numbers of a table.

    Args:
        columns: All cells of each column of values.
        delimiter: Of the table: where commas part columns, a point is a decimal one.
        stated: The decimal mark a mapping states; empty to infer it.
        by_column: The same for single columns.
        infers: Whether the cells may say what is not stated.
    """

    def __init__(
        self,
        columns: Mapping[int, Iterable[Cell]],
        delimiter: str,
        stated: str = "",
        *,
        by_column: Mapping[int, str] = NO_MARKS,
        infers: bool = True,
    ) -> None:
        proofs = {column: _proven(cells) if infers else set() for column, cells in columns.items()}
        everywhere = set().union(*proofs.values())
        self._rest = stated or _only(everywhere)
        # Programs that part columns by commas write decimals with a point.
        self._points_are_decimal = infers and not everywhere and not stated and delimiter == ","
        self._marks = {
            column: by_column.get(column) or stated or _only(found) or ("" if found else self._rest)
            for column, found in proofs.items()
        }

    def mark(self, column: int) -> str:
        """Return the mark that is stated or was found out for a column; empty for neither."""
        return self._marks.get(column, self._rest)

    def read(self, cell: Cell, column: int) -> Shown:
        """Read a cell of one of the columns."""
        text = text_of(cell)
        if isinstance(cell, StoredNumber):
            return Shown(text)
        number = read_number(text)
        if number is None:
            return Shown(" ".join(text.split()))
        mark = number.mark or self._marks.get(column, self._rest)
        if number.doubtful == "." and not mark and self._points_are_decimal:
            mark = "."
        if number.doubtful and not mark:
            return Shown(text, number.tail, is_ambiguous=True)
        return Shown(number.sign + _with_point(number.body, mark or "."), number.tail)


@lru_cache(maxsize=65536)
def read_number(text: str) -> Number | None:
    """Return the number a text begins with; None when it begins with none."""
    if text[:1].isalpha():
        text = number_text(text)
    match = _NUMBER.fullmatch(text.strip())
    if match is None or not any(map(str.isdigit, match["body"])):
        return None
    grouped = _BLANKS.search(match["body"]) is not None
    body = _BLANKS.sub("", match["body"])
    sign = _SIGNS.get(match["sign"] or "", match["sign"] or "")
    tail = match["tail"].strip()
    marks = [char for char in body if char in ".,"]
    if not marks:
        return Number(sign, body + (match["power"] or ""), tail)
    if not _is_well_grouped(body, marks):
        return None
    body += match["power"] or ""
    if len(set(marks)) == 2:
        return Number(sign, body, tail, mark=marks[-1])
    (mark,) = set(marks)
    if len(marks) > 1:
        return Number(sign, body, tail, mark="," if mark == "." else ".")
    whole, fraction = body.lstrip("+-").split(mark)
    if grouped or match["power"] or len(fraction) != 3 or len(whole) > 3 or whole[:1] in {"", "0"}:
        return Number(sign, body, tail, mark=mark)
    return Number(sign, body, tail, doubtful=mark)


def _is_well_grouped(body: str, marks: list[str]) -> bool:
    """Whether every mark before the last stands before three digits."""
    if len(marks) == 1:
        return True
    pieces = re.split(r"[.,]", body.lstrip("+-"))
    same = len(set(marks)) == 1
    groups = pieces[1:] if same else pieces[1:-1]
    alike = len(set(marks[:-1])) == 1
    return alike and 1 <= len(pieces[0]) <= 3 and all(len(piece) == 3 for piece in groups)


def _proven(cells: Iterable[Cell]) -> set[str]:
    found: set[str] = set()
    for cell in cells:
        if cell and isinstance(cell, str) and not isinstance(cell, StoredNumber):
            number = read_number(cell)
            if number is not None and number.mark:
                found.add(number.mark)
    return found


def _only(marks: set[str]) -> str:
    return next(iter(marks)) if len(marks) == 1 else ""


def _with_point(body: str, mark: str) -> str:
    other = "," if mark == "." else "."
    return body.replace(other, "").replace(mark, ".")
