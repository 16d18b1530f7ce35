"""Numbers as people type them, in the record format: a dot for decimals, a comparator in front."""

import re
from typing import Final

from PySide6.QtCore import QLocale

_COMPARATORS: Final = {"≤": "<=", "≥": ">=", "=<": "<=", "=>": ">="}
_TYPED: Final = re.compile(r"(<=|>=|=<|=>|[<>≤≥])?(.*)", re.DOTALL)
_BLANK_GROUPS: Final = re.compile(r"\d{1,3}([ '’]\d{3})+(?=$|[.,])", re.ASCII)
_DIGITS: Final = re.compile(r"\d+", re.ASCII)


def read_number(text: str, locale: QLocale) -> tuple[str, ...]:
    """Return every number the text can mean, the locale's own reading first.

    Returns:
        Nothing when it is no number; one text in the record format, e.g. ``<5`` or ``12.5``; or
        two where the mark between the digits can be a decimal sign or part thousands.
    """
    match = _TYPED.fullmatch("".join(text.replace("\u00a0", " ").replace("\u202f", " ")).strip())
    if match is None:
        return ()
    comparator = _COMPARATORS.get(match[1], match[1] or "")
    body = match[2].strip()
    groups = _BLANK_GROUPS.match(body)
    if groups is not None:
        body = re.sub(r"[ '’]", "", groups[0]) + body[groups.end() :]
    return tuple(comparator + number for number in _readings(body, locale.decimalPoint()))


def show_number(number: str, locale: QLocale) -> str:
    """Return a number of the record format with the decimal sign of the locale."""
    return number.replace(".", locale.decimalPoint())


def _readings(body: str, decimal: str) -> tuple[str, ...]:
    marks = [char for char in body if char in ".,"]
    if not all(_DIGITS.fullmatch(part) or not part for part in re.split(r"[.,]", body)):
        return ()
    if not any(char.isdigit() for char in body):
        return ()
    if not marks:
        return (body,)
    if len(set(marks)) == 2:
        return _grouped(body, marks[0], marks[-1])
    if len(marks) > 1:
        return _grouped(body, marks[0], "")
    whole, part = body.split(marks[0])
    as_decimal = f"{whole or '0'}.{part}" if part else whole
    if marks[0] != decimal and len(part) == 3 and 1 <= len(whole) <= 3 and whole[0] != "0":
        return (whole + part, as_decimal)
    return (as_decimal,)


def _grouped(body: str, group: str, decimal: str) -> tuple[str, ...]:
    tail = rf"{re.escape(decimal)}(\d+)" if decimal else "()"
    match = re.fullmatch(rf"(\d{{1,3}}(?:{re.escape(group)}\d{{3}})+){tail}", body, re.ASCII)
    if match is None:
        return ()
    whole = match[1].replace(group, "")
    return (f"{whole}.{match[2]}" if match[2] else whole,)
