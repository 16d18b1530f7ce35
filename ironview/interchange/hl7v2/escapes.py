"""Escape sequences of HL7 v2 text. What is not known stays as it is written."""

import re
from dataclasses import dataclass
from typing import Final

_ESCAPE: Final = re.compile(r"\\([A-Za-z.][A-Za-z0-9.+-]*)\\")
_HEX: Final = re.compile(r"(?:[0-9A-Fa-f]{2})+")
_LAYOUT: Final = re.compile(r"\.(br|sp|ce|sk|in|ti|fi|nf)([+-]?\d{0,3})", re.IGNORECASE)
# Turns to another character set within a text; the set of the message was undone before.
_CHARACTER_SET: Final = re.compile(r"C[0-9A-Fa-f]{4}|M[0-9A-Fa-f]{4}(?:[0-9A-Fa-f]{2})?")
_LINES: Final = {"br", "sp", "ce"}
_MOST_LINES: Final = 20
_SURROGATES: Final = range(0xD800, 0xE000)


@dataclass(frozen=True, slots=True)
class Separators:
    """What a message puts between its parts."""

    field: str = "|"
    component: str = "^"
    repetition: str = "~"
    escape: str = "\\"
    subcomponent: str = "&"


def unescape(text: str, separators: Separators) -> str:
    """Return a text without escape sequences."""
    if separators.escape not in text:
        return text
    if separators.escape == "\\":
        return _ESCAPE.sub(lambda match: _meaning(match, separators), text)
    plain = text.replace("\\", "\0").replace(separators.escape, "\\")
    plain = _ESCAPE.sub(lambda match: _meaning(match, separators), plain)
    return plain.replace("\\", separators.escape).replace("\0", "\\")


def _meaning(match: re.Match[str], separators: Separators) -> str:
    code = match[1]
    marks = {
        "F": separators.field,
        "S": separators.component,
        "R": separators.repetition,
        "T": separators.subcomponent,
        "E": separators.escape,
        "H": "",
        "N": "",
    }
    if code in marks:
        return marks[code]
    layout = _LAYOUT.fullmatch(code)
    if layout is not None:
        return _space(layout[1].lower(), layout[2])
    if _CHARACTER_SET.fullmatch(code):
        return ""
    digits = code[1:]
    if code[0] == "X" and _HEX.fullmatch(digits):
        return _from_bytes(bytes.fromhex(digits))
    # Met in real files: a character of Unicode by its number, as in \\Z03BC\\g/L.
    if code[0] == "Z" and len(digits) == 4 and _HEX.fullmatch(digits):
        number = int(digits, 16)
        return match[0] if number in _SURROGATES else _visible(chr(number))
    return match[0]


def _space(command: str, count: str) -> str:
    if command in _LINES:
        return "\n" * min(max(int(count or 1), 1), _MOST_LINES)
    return " " if command == "sk" else ""


def _from_bytes(data: bytes) -> str:
    try:
        return _visible(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _visible(data.decode("latin-1"))


def _visible(text: str) -> str:
    """Return a text without control characters; line ends become line feeds."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(char for char in plain if char >= " " or char in "\n\t")
