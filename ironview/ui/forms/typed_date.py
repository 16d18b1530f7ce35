"""Dates as people type them; day and month are never swapped in silence."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QDate, QLocale

from ironview.domain.moments import PartialDate
from ironview.wording.dates import date_text
from ironview.wording.numbers import NO_BREAK

_NUMBERS: Final = re.compile(r"(\d{1,4})\s*([./\- ])\s*(\d{1,2})(?:\s*[./\- ]\s*(\d{1,4}))?\.?")
_MONTH_YEAR: Final = re.compile(r"(\d{1,2})\s*[./\- ]\s*(\d{4})")
_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_COMPACT: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_YEAR: Final = re.compile(r"\d{4}")
_DAY_FIRST_NAME: Final = re.compile(r"(\d{1,2})[.\s\-]*([^\W\d]+)[.,\s\-]*(\d{2}|\d{4})?")
_NAME_FIRST: Final = re.compile(r"([^\W\d]+)[.\s]*(\d{1,2})[,.\s]+(\d{2}|\d{4})")
_NAME_YEAR: Final = re.compile(r"([^\W\d]+)[.,\s]+(\d{4})")
_SHORTEST_NAME: Final = 3


class _Seen(NamedTuple):
    """From where a date without a year is seen, and to which side."""

    today: date
    looks_ahead: bool

    def takes(self, day: date) -> bool:
        return day >= self.today if self.looks_ahead else day <= self.today


def read_date(
    text: str,
    locale: QLocale,
    today: date,
    words: Mapping[str, date] | None = None,
    *,
    looks_ahead: bool = False,
) -> tuple[PartialDate, ...]:
    """Return every date the text can mean.

    ``10.3.26``, ``10/3/2026``, ``10 Mar 2026``, ``2026-03-10``, ``10.3.`` (this year, or the last
    one when that would lie ahead), ``Mar 2026``, ``1991``, and the ``words`` given. Where day and
    month can be swapped the order of the locale decides, except for dots in a locale that puts
    the month first: such a text has two readings.

    Args:
        looks_ahead: ``10.3.`` is the next such day, today among them: of what is planned.

    Returns:
        Nothing when it is no date; partly known dates lack day or month.
    """
    typed = " ".join(text.split())
    found = (words or {}).get(typed.casefold())
    if found is not None:
        return (_whole(found),)
    for reader in (_read_iso, _read_names, _read_numbers):
        readings = tuple(dict.fromkeys(reader(typed, locale, _Seen(today, looks_ahead))))
        if readings:
            return readings
    return ()


def swapped(text: str, read: PartialDate, today: date) -> date | None:
    """Return the other date that digits could mean with day and month swapped, or None."""
    match = _NUMBERS.fullmatch(" ".join(text.split()))
    if match is None or _ISO.fullmatch(text.strip()) or read.month is None or read.day is None:
        return None
    if read.day == read.month or read.day > 12 or len(match[1]) == 4:
        return None
    other = _date(read.year, read.day, read.month)
    return other.last_day if other is not None and other.last_day <= today else None


def show_date(day: date, locale: QLocale) -> str:
    """Return the date spelled with the month's short name, e.g. ``10 Mar 2026``."""
    return date_text(day, locale).replace(NO_BREAK, " ")


def show_partial_date(partial: PartialDate, locale: QLocale) -> str:
    """Return as much of the date as is known."""
    if partial.month is None:
        return str(partial.year)
    if partial.day is None:
        return locale.toString(QDate(partial.year, partial.month, 1), "MMM yyyy")
    return show_date(partial.last_day, locale)


def puts_month_first(locale: QLocale) -> bool:
    """Return whether the locale writes the month before the day."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return pattern.find("M") < pattern.find("d") and not pattern.startswith("y")


def speaks_both_orders(locale: QLocale) -> bool:
    """Return whether people of this language write the month first in one place only."""
    return locale.language() is QLocale.Language.English


def _read_iso(text: str, _locale: QLocale, _seen: _Seen) -> Iterator[PartialDate]:
    match = _ISO.fullmatch(text) or _COMPACT.fullmatch(text)
    if match is not None:
        yield from _known(int(match[1]), int(match[2]), int(match[3]) if match[3] else None)
    elif _YEAR.fullmatch(text) and 1900 <= int(text) <= 2100:
        yield PartialDate(int(text))


def _read_names(text: str, locale: QLocale, seen: _Seen) -> Iterator[PartialDate]:
    if match := _DAY_FIRST_NAME.fullmatch(text):
        day, name, year = match.groups()
    elif match := _NAME_FIRST.fullmatch(text):
        name, day, year = match.groups()
    elif match := _NAME_YEAR.fullmatch(text):
        name, year, day = match[1], match[2], None
    else:
        return
    month = _month(name, locale)
    if month is None:
        return
    if day is None:
        yield from _known(int(year), month, None)
    else:
        yield from _completed(year, month, int(day), seen)


def _read_numbers(text: str, locale: QLocale, seen: _Seen) -> Iterator[PartialDate]:
    if match := _MONTH_YEAR.fullmatch(text):
        yield from _known(int(match[2]), int(match[1]), None)
        return
    match = _NUMBERS.fullmatch(text)
    if match is None:
        return
    first, mark, second, third = match[1], match[2], match[3], match[4]
    if len(first) == 4:
        if third is not None:
            yield from _known(int(first), int(second), int(third))
        return
    if third is not None and len(third) not in (2, 4):
        return
    day_first = tuple(_completed(third, int(second), int(first), seen))
    month_first = tuple(_completed(third, int(first), int(second), seen))
    if mark == ".":
        yield from day_first
        if puts_month_first(locale):
            yield from month_first
    elif not puts_month_first(locale):
        yield from day_first or month_first
    else:
        yield from month_first or day_first


def _completed(year: str | None, month: int, day: int, seen: _Seen) -> Iterator[PartialDate]:
    today = seen.today
    if year is not None:
        yield from _known(_full_year(year, today), month, day)
        return
    for guess in (today.year, today.year + (1 if seen.looks_ahead else -1)):
        found = _date(guess, month, day)
        if found is not None and seen.takes(found.last_day):
            yield found
            return


def _full_year(text: str, today: date) -> int:
    year = int(text)
    if len(text) == 4:
        return year
    return 2000 + year if 2000 + year <= today.year + 1 else 1900 + year


def _known(year: int, month: int, day: int | None) -> Iterator[PartialDate]:
    found = _date(year, month, day)
    if found is not None:
        yield found


def _date(year: int, month: int, day: int | None) -> PartialDate | None:
    partial = PartialDate(year, month, day)
    try:
        _ = partial.last_day
    except ValueError:
        return None
    return partial if 1 <= month <= 12 and year >= 1 else None


def _whole(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)


def _month(name: str, locale: QLocale) -> int | None:
    typed = name.casefold().strip(".")
    if len(typed) < _SHORTEST_NAME:
        return None
    known = _month_names(locale.name())
    found = {month for full, month in known.items() if full.startswith(typed)}
    return found.pop() if len(found) == 1 else None


@lru_cache(maxsize=8)
def _month_names(locale_name: str) -> Mapping[str, int]:
    """Return every way a month is written here or in English."""
    names = {}
    for locale in (QLocale(locale_name), QLocale.c()):
        for length in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
            for month in range(1, 13):
                for written in (
                    locale.monthName(month, length),
                    locale.standaloneMonthName(month, length),
                ):
                    names[written.casefold().strip(".")] = month
    return names
