"""Reference ranges in OBX-7: limits where the text says exactly one range, else the text."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final

from ironview.interchange.numbers import amount, plain_number

_NUMBER: Final = r"(\d[\d.,]*|\.\d+)"
_BETWEEN: Final = re.compile(
    rf"{_NUMBER} ?(?:-|–|—|\.\.|to|bis|à|a) ?{_NUMBER}(?: ?(?P<unit>\D.*))?"
)
_BOUND: Final = re.compile(
    rf"(?P<sign><=|>=|<|>|≤|≥|-|bis|up to|jusqu'à|unter|über|from|ab) ?{_NUMBER}"
    r"(?: ?(?P<unit>\D.*))?"
)
_OPEN_ABOVE: Final = re.compile(rf"{_NUMBER} ?-(?P<unit>)")
_LOW_SIGNS: Final = {">", ">=", "≥", "über", "from", "ab"}
_BRACKETS: Final = {"[": "]", "(": ")"}


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits in the reported unit, None where open; ``text`` when they are no two numbers."""

    low: Decimal | None = None
    high: Decimal | None = None
    text: str = ""


@lru_cache(maxsize=4096)
def limits_of(text: str, unit: str = "") -> Limits:
    """Read a range such as ``22 - 322``, ``[ 0.8 - 1.2 ]``, ``(<55)`` or ``> 0.9 mg/L``.

    Args:
        unit: Unit of the result; a range that names another one is kept as text.
    """
    text = " ".join(text.split())
    bare = _without_brackets(text)
    for pattern in (_BETWEEN, _OPEN_ABOVE, _BOUND):
        match = pattern.fullmatch(bare)
        if match is not None and (match["unit"] or unit).strip() == unit.strip():
            return _limits(match, pattern) or Limits(text=text)
    return Limits(text=text)


def _limits(match: re.Match[str], pattern: re.Pattern[str]) -> Limits | None:
    if pattern is _BETWEEN:
        low, high = _number(match[1]), _number(match[2])
        return Limits(low, high) if low is not None and high is not None and low <= high else None
    if pattern is _OPEN_ABOVE:
        low = _number(match[1])
        return Limits(low=low) if low is not None else None
    limit = _number(match[2])
    if limit is None:
        return None
    return Limits(low=limit) if match["sign"] in _LOW_SIGNS else Limits(high=limit)


def _without_brackets(text: str) -> str:
    if text[:1] in _BRACKETS and text.endswith(_BRACKETS[text[0]]):
        return text[1:-1].strip()
    return text


def _number(text: str) -> Decimal | None:
    return amount(plain_number(text))
