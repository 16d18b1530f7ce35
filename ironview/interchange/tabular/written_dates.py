"""Dates and times of day as people and programs write them."""

import re
from dataclasses import dataclass
from datetime import time
from functools import lru_cache
from typing import Final

from ironview.interchange.tabular.header_words import fold_header

_MONTHS: Final = {
    word: number
    for number, words in enumerate(
        (
            "jan january januar janner jaenner janv janvier ene enero",
            "feb february februar fev fevr fevrier febrero",
            "mar march marz maerz mrz mars marzo",
            "apr april avr avril abr abril",
            "may mai mayo",
            "jun june juni juin junio",
            "jul july juli juil juillet julio",
            "aug august aout ago agosto",
            "sep sept september septembre septiembre set",
            "oct october okt oktober octobre octubre",
            "nov november novembre noviembre",
            "dec december dez dezember decembre dic diciembre",
        ),
        1,
    )
    for word in words.split()
}
_CLOCK: Final = (
    r"(?P<hour>\d{1,2})(?:[:hH.]|(?=\d\d$))(?P<minute>\d{2})"
    r"(?:[:.](?P<second>\d{2})(?:[.,]\d+)?)?\s*(?P<half>[aApP]\.?[mM]\.?)?(?:\s*(?:Uhr|h))?"
)
_TIME: Final = re.compile(_CLOCK, re.ASCII)
_DATE: Final = re.compile(
    r"(?:(?P<iso>(?P<iy>\d{4})(?P<is>[-/.])(?P<im>\d{1,2})(?P=is)(?P<id>\d{1,2}))"
    r"|(?P<first>\d{1,2})(?P<mark>[-/.])\s?(?P<second_part>\d{1,2})(?P=mark)\s?"
    r"(?P<year>\d{4}|\d{2})"
    r"|(?P<nd>\d{1,2})(?:st|nd|rd|th)?[-./ ]*(?P<nm>[^\W\d_]{3,10})\.?[-./ ,]*(?P<ny>\d{4}|\d{2})"
    r"|(?P<um>[^\W\d_]{3,10})\.?[- ]*(?P<ud>\d{1,2})(?:st|nd|rd|th)?,?[- ]+(?P<uy>\d{4}))"
    rf"(?:(?:\s*,?\s+|[T_])(?P<clock>{_CLOCK}))?\s*(?P<offset>Z|UTC|[+-]\d{{2}}:?\d{{2}})?"
)
_COMPACT: Final = re.compile(r"((?:19|20|21)\d{2})([01]\d)([0-3]\d)(?:T?(\d{4}(?:\d{2})?))?")
_CENTURY_FROM: Final = 70


@dataclass(frozen=True, slots=True)
class Written:
    """A date as written.

    Attributes:
        first: The first of two numbers of which either may be the day; None when ``day`` and
            ``month`` are certain.
        clock: None when no time is written, or no such time exists.
        offset: ``Z``, ``+02:00`` or empty.
    """

    year: int
    month: int = 0
    day: int = 0
    first: int | None = None
    second: int | None = None
    clock: time | None = None
    offset: str = ""


@lru_cache(maxsize=65536)
def read_written(text: str) -> Written | None:
    """Return the date a text holds; None when it holds none, or more than a date."""
    text = text.strip()
    if compact := _COMPACT.fullmatch(text):
        year, month, day, clock = compact.groups()
        return Written(int(year), int(month), int(day), clock=_packed(clock or ""))
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    clock = read_clock(match["clock"] or "")
    if match["clock"] and clock is None:
        return None
    offset = "Z" if match["offset"] == "UTC" else match["offset"] or ""
    if match["iso"]:
        year, month, day = int(match["iy"]), int(match["im"]), int(match["id"])
        return Written(year, month, day, clock=clock, offset=offset)
    if match["first"]:
        return _numeric(match, clock, offset)
    named = match["nm"] or match["um"]
    found = _MONTHS.get(fold_header(named))
    if found is None:
        return None
    day = int(match["nd"] or match["ud"])
    return Written(_year(match["ny"] or match["uy"]), found, day, clock=clock, offset=offset)


@lru_cache(maxsize=4096)
def read_clock(text: str) -> time | None:
    """Return a time of day: ``13:15``, ``13h15``, ``1:15 pm``, ``1315``; else None."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    hour, half = int(match["hour"]), (match["half"] or "").casefold()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    try:
        return time(hour, int(match["minute"]), int(match["second"] or 0))
    except ValueError:
        return None


def _numeric(match: re.Match[str], clock: time | None, offset: str) -> Written | None:
    first, second, year = int(match["first"]), int(match["second_part"]), _year(match["year"])
    if not (1 <= first <= 31 and 1 <= second <= 31) or min(first, second) > 12:
        return None
    if match["mark"] != ".":
        return Written(year, first=first, second=second, clock=clock, offset=offset)
    # Points stand in dates of countries that write the day first.
    if second > 12:
        return None
    return Written(year, second, first, clock=clock, offset=offset)


def _year(text: str) -> int:
    number = int(text)
    if len(text) == 4:
        return number
    return number + (1900 if number >= _CENTURY_FROM else 2000)


def _packed(digits: str) -> time | None:
    try:
        return time(int(digits[:2]), int(digits[2:4]), int(digits[4:] or 0)) if digits else None
    except ValueError:
        return None
