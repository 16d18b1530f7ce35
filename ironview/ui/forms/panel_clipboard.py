"""A panel as text from elsewhere: one test a line, in columns or in words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale

from ironview.domain.analytes import Analyte, AnalyteCode, fold_name
from ironview.ui.forms.range_field import read_range
from ironview.ui.forms.typed_number import read_number

_COLUMNS: Final = re.compile(r"\t|;|\s{3,}|\|")
_LOOSE_SIGN: Final = re.compile(r"(<=|>=|[<>≤≥])\s+(?=\d)")
_FLAGS: Final = {"h": "H", "hh": "HH", "l": "L", "ll": "LL", "+": "H", "++": "HH", "-": "L"}
_LONGEST_NAME: Final = 6


@dataclass(frozen=True, slots=True)
class PastedValue:
    """One test of the text; everything but test and value may be empty."""

    code: AnalyteCode
    value: str
    unit: str = ""
    ends: str = ""
    flag: str = ""


@dataclass(frozen=True, slots=True)
class PastedPanel:
    """What a text holds, in its order, and the lines that are no known test with a value."""

    values: tuple[PastedValue, ...]
    not_taken: tuple[str, ...]


def read_panel(text: str, analytes: Mapping[AnalyteCode, Analyte], locale: QLocale) -> PastedPanel:
    """Read ``Ferritin 1050 µg/L`` lines, or columns parted by tabs, semicolons or wide gaps."""
    names = {
        name: code
        for code, analyte in analytes.items()
        for name in (*analyte.names, fold_name(analyte.name), fold_name(code.value))
    }
    values, not_taken = [], []
    for line in filter(None, map(str.strip, text.splitlines())):
        found = _read_line(line, names, analytes, locale)
        if found is None:
            not_taken.append(line)
        else:
            values.append(found)
    return PastedPanel(tuple(values), tuple(not_taken))


def _read_line(
    line: str,
    names: Mapping[str, AnalyteCode],
    analytes: Mapping[AnalyteCode, Analyte],
    locale: QLocale,
) -> PastedValue | None:
    line = _LOOSE_SIGN.sub(r"\1", line)
    cells = [cell.strip() for cell in _COLUMNS.split(line) if cell.strip()]
    if len(cells) > 1 and (code := names.get(fold_name(cells[0]))) is not None:
        rest = cells[1:]
    else:
        words = line.split()
        length, code = _longest_name(words, names)
        rest = [" ".join(words[length:])]
    if code is None:
        return None
    analyte = analytes[code]
    parts = [part for cell in rest for part in _parts(cell, analyte, locale)]
    return _value(code, parts, analyte, locale)


def _longest_name(
    words: list[str], names: Mapping[str, AnalyteCode]
) -> tuple[int, AnalyteCode | None]:
    """Return how many words name a test, at least one left over, and which test."""
    for length in range(min(_LONGEST_NAME, len(words) - 1), 0, -1):
        code = names.get(fold_name(" ".join(words[:length])))
        if code is not None:
            return length, code
    return 0, None


def _parts(cell: str, analyte: Analyte, locale: QLocale) -> Iterator[str]:
    """Yield a cell whole where it means one thing, else word by word."""
    if analyte.unit_of(cell) or _is_range(cell, locale) or read_number(cell, locale):
        yield cell
        return
    words = cell.split()
    while words:
        for length in range(min(3, len(words)), 0, -1):
            part = " ".join(words[:length])
            if length == 1 or analyte.unit_of(part) or _is_range(part, locale):
                yield part
                del words[:length]
                break


def _value(
    code: AnalyteCode, parts: list[str], analyte: Analyte, locale: QLocale
) -> PastedValue | None:
    value = unit = ends = flag = ""
    for part in parts:
        if not value and read_number(part, locale):
            value = part
        elif not unit and value and analyte.unit_of(part) is not None:
            unit = part
        elif not ends and _is_range(part, locale):
            ends = part.strip("()[] ")
        elif not flag and part.casefold().strip("()[]") in _FLAGS:
            flag = _FLAGS[part.casefold().strip("()[]")]
    return PastedValue(code, value, unit, ends, flag) if value else None


def _is_range(text: str, locale: QLocale) -> bool:
    inner = text.strip("()[] ")
    return bool(inner) and read_range(inner, locale) is not None
