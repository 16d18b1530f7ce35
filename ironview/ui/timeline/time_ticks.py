"""Which dates the time axis names: days, Mondays, months, quarters or years, as room allows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from ironview.domain.moments import add_months
from ironview.domain.timeline_parts import day_of, x_of_day
from ironview.ui.timeline.geometry import TimeScale
from ironview.ui.words import short_day

_MONTH_DAYS, _YEAR_DAYS = 30.44, 365.25


@dataclass(frozen=True, slots=True)
class Tick:
    """A date on the axis.

    Attributes:
        text: Empty for a tick without words.
        is_major: The first of a year, or the first shown.
    """

    x: float
    text: str
    is_major: bool = False


def time_ticks(scale: TimeScale) -> list[Tick]:
    """Return the ticks in view, in order.

    Below 21 days: days; below 90: Mondays; then by px for each month: every month from 36, every
    second from 18, quarters from 16, half-years from 9 (where words of quarters would not all have
    room), else years (with quarter ticks from 168 px for each year).
    """
    days = scale.x1 - scale.x0
    per_month = scale.px_per_day * _MONTH_DAYS
    if days < 21:
        return _days(scale)
    if days < 90:
        return _mondays(scale)
    for least, step in ((36, 1), (18, 2), (16, 3), (9, 6)):
        if per_month >= least:
            return _months(scale, step)
    return _years(scale)


def _days(scale: TimeScale) -> list[Tick]:
    first = day_of(scale.x0) + timedelta(days=1)
    return [_dated(scale, first + timedelta(days=i)) for i in range(int(scale.x1 - scale.x0) + 1)]


def _mondays(scale: TimeScale) -> list[Tick]:
    first = day_of(scale.x0)
    first += timedelta(days=(7 - first.weekday()) % 7)
    count = int((scale.x1 - scale.x0) / 7) + 1
    return [_dated(scale, first + timedelta(days=7 * i)) for i in range(count)]


def _dated(scale: TimeScale, day: date) -> Tick:
    return Tick(scale.px(x_of_day(day)), short_day(day))


def _months(scale: TimeScale, step: int) -> list[Tick]:
    ticks: list[Tick] = []
    for month in _starts(scale, 1):
        named = (month.month - 1) % step == 0
        is_major = named and (month.month == 1 or not any(tick.text for tick in ticks))
        text = QLocale().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat)
        text = f"{text.rstrip('.')} {month.year}" if is_major else text.rstrip(".")
        ticks.append(Tick(scale.px(x_of_day(month)), text if named else "", is_major))
    return ticks


def _years(scale: TimeScale) -> list[Tick]:
    has_quarters = scale.px_per_day * _YEAR_DAYS >= 168
    ticks: list[Tick] = []
    for month in _starts(scale, 3):
        x = scale.px(x_of_day(month))
        if month.month == 1:
            ticks.append(Tick(x, str(month.year), is_major=True))
        elif has_quarters:
            ticks.append(Tick(x, ""))
    return ticks


def _starts(scale: TimeScale, months: int) -> Iterator[date]:
    month = day_of(scale.x0).replace(day=1)
    month = month.replace(month=(month.month - 1) // months * months + 1)
    while x_of_day(month) <= scale.x1:
        if x_of_day(month) >= scale.x0:
            yield month
        month = add_months(month, months)
