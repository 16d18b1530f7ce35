"""Dates as people read them: the month is a word in every language."""

from datetime import date, datetime, timedelta, tzinfo
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from ironview.domain.moments import Moment
from ironview.wording.numbers import NO_BREAK, isolated

translate = QCoreApplication.translate

_HALF_A_YEAR: Final = timedelta(days=182)


def date_text(day: date, locale: QLocale | None = None) -> str:
    """Return a date such as "2 Mar 2026", kept on one line."""
    return _dated(day, "d MMM yyyy", locale or QLocale())


def short_date_text(day: date, locale: QLocale | None = None) -> str:
    """Return a date whose year is known from elsewhere, such as "2 Mar"."""
    return _dated(day, "d MMM", locale or QLocale())


def near_date_text(day: date, today: date, locale: QLocale | None = None) -> str:
    """Return a date beside today: "2 Mar", or with its year where another 2 March is nearer."""
    if abs(day - today) <= _HALF_A_YEAR:
        return short_date_text(day, locale)
    return date_text(day, locale)


def moment_text(at: Moment, locale: QLocale | None = None) -> str:
    """Return a date, with the time of day where it is known."""
    day = date_text(at.day, locale)
    if at.clock is None:
        return day
    clock = (locale or QLocale()).toString(QTime(at.clock.hour, at.clock.minute), "HH:mm")
    return translate("Wording", "{date}, {time}").format(date=day, time=clock)


def _dated(day: date, pattern: str, locale: QLocale) -> str:
    """Write a date; languages that put a point after the day of the month get it."""
    if "d." in locale.dateFormat(QLocale.FormatType.LongFormat):
        pattern = pattern.replace("d ", "d. ")
    text = locale.toString(QDate(day.year, day.month, day.day), pattern)
    return isolated(text.replace(" ", NO_BREAK), locale)


def moment_meta(at: datetime, zone: tzinfo) -> str:
    """Return day and minute of something done, on the clock of a zone."""
    local = at.astimezone(zone)
    return f"{date_text(local.date())}, {local:%H:%M}"
