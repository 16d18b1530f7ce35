"""When something happened, on the clinic's own calendar.

Order goes by local date first; instants decide only within one local date. Nothing here reads
a clock or a zone database: zones come in as arguments.
"""

import re
from calendar import monthrange
from dataclasses import field
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Final

from ironview.domain.values import value

# Beyond these a date is a slip of the pen, and day arithmetic would leave the calendar.
_EARLIEST: Final = date(1850, 1, 1)
_LATEST: Final = date(2199, 12, 31)
_FARTHEST_OFFSET: Final = timedelta(hours=18)
_TEXT: Final = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})"
    r"(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?[0-5]\d)?)?",
    re.ASCII,
)


@value()
class Moment:
    """A local calendar date, with a time of day where it is known.

    Attributes:
        day: Local date; it decides which calendar day something belongs to.
        clock: Local time of day, or None when unknown ("that day").
        offset: Local time minus UTC at that moment; None exactly when ``clock`` is None.
        text: What was written, for display and export; takes no part in comparisons.
    """

    day: date
    clock: time | None = None
    offset: timedelta | None = None
    text: str = field(default="", compare=False)

    @property
    def has_time(self) -> bool:
        """Whether the time of day is known."""
        return self.clock is not None

    @property
    def instant(self) -> datetime | None:
        """The moment in UTC, or None when the time of day is unknown."""
        if self.clock is None or self.offset is None:
            return None
        return datetime.combine(self.day, self.clock, timezone(self.offset)).astimezone(UTC)

    @property
    def order_in_day(self) -> int | None:
        """Microseconds that order moments of one local date, or None when the time is unknown.

        Instants decide: moments of one date with other offsets are ordered by their UTC time.
        """
        if self.clock is None or self.offset is None:
            return None
        clock, offset = self.clock, self.offset
        seconds = clock.hour * 3600 + clock.minute * 60 + clock.second
        ahead = offset.days * 86400 + offset.seconds
        return (seconds - ahead) * 1_000_000 + clock.microsecond - offset.microseconds

    @property
    def sort_key(self) -> tuple[date, bool, int]:
        """Order of time for lists: by local date, "that day" first, then by instant."""
        order = self.order_in_day
        return self.day, order is not None, order or 0

    def certainly_before(self, other: "Moment") -> bool:
        """Whether this lies before the other, whatever unknown times may be."""
        if self.day != other.day:
            return self.day < other.day
        mine, theirs = self.order_in_day, other.order_in_day
        return mine is not None and theirs is not None and mine < theirs

    def certainly_not_after(self, other: "Moment") -> bool:
        """Whether this lies at or before the other, whatever unknown times may be."""
        if self.day != other.day:
            return self.day < other.day
        mine, theirs = self.order_in_day, other.order_in_day
        return mine is not None and theirs is not None and mine <= theirs

    def isoformat(self) -> str:
        """Return ``YYYY-MM-DD``, or local ISO 8601 to the minute with its offset."""
        if self.clock is None or self.offset is None:
            return self.day.isoformat()
        return datetime.combine(self.day, self.clock, timezone(self.offset)).isoformat(
            timespec="minutes"
        )

    def to_the_second(self) -> str:
        """Return the same with seconds where there are any."""
        minutes = self.isoformat()
        if self.clock is None or not self.clock.second:
            return minutes
        return f"{minutes[:16]}:{self.clock.second:02d}{minutes[16:]}"


def read_moment(text: str, zone: tzinfo) -> Moment | None:
    """Read ``YYYY-MM-DD`` or ISO 8601 as ``clinical rules, section 1`` says.

    A time in UTC is moved to ``zone``; another offset keeps its own local date; a time without
    offset is local time of ``zone`` (one that occurs twice is the first; one that does not exist
    is read with the offset before the change).

    Returns:
        The moment, or None when the text is no complete date between 1850 and 2199.
    """
    if len(text) == 10 and text[4] == text[7] == "-" and text.isascii():
        return _whole_day(text)
    match = _TEXT.fullmatch(text.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second, offset = match.groups()
    try:
        on = date(int(year), int(month), int(day))
        if not _EARLIEST <= on <= _LATEST:
            return None
        if hour is None:
            return Moment(on, text=text)
        clock = time(int(hour), int(minute), int(second or 0))
        return _with_time(datetime.combine(on, clock), offset, zone, text)
    except (ValueError, OverflowError):
        return None


def _whole_day(text: str) -> Moment | None:
    """Read ``YYYY-MM-DD``; most dates have no time, and files hold thousands of them."""
    try:
        on = date.fromisoformat(text)
    except ValueError:
        return None
    return Moment(on, text=text) if _EARLIEST <= on <= _LATEST else None


def local_moment(wall: datetime, zone: tzinfo, text: str = "") -> Moment:
    """Return the moment of a wall-clock time without offset in ``zone``."""
    offset = wall.replace(tzinfo=zone, fold=0).utcoffset()
    return Moment(wall.date(), wall.time(), offset or timedelta(0), text)


def _with_time(wall: datetime, offset: str | None, zone: tzinfo, text: str) -> Moment | None:
    if offset is None:
        return local_moment(wall, zone, text)
    shift = _offset(offset)
    if abs(shift) > _FARTHEST_OFFSET:
        return None
    if shift:
        return Moment(wall.date(), wall.time(), shift, text)
    local = wall.replace(tzinfo=UTC).astimezone(zone)
    return Moment(local.date(), local.time(), local.utcoffset() or timedelta(0), text)


def _offset(text: str) -> timedelta:
    if text == "Z":
        return timedelta(0)
    sign = -1 if text[0] == "-" else 1
    digits = text[1:].replace(":", "")
    return sign * timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))


@value()
class PartialDate:
    """A date of which the day, or the month too, may be unknown (birth dates)."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def last_day(self) -> date:
        """The last calendar day it can mean."""
        if self.month is None:
            return date(self.year, 12, 31)
        if self.day is not None:
            return date(self.year, self.month, self.day)
        return add_months(date(self.year, self.month, 1), 1) - timedelta(days=1)

    def isoformat(self) -> str:
        """Return ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``."""
        parts = [
            f"{self.year:04d}",
            *(f"{part:02d}" for part in (self.month, self.day) if part is not None),
        ]
        return "-".join(parts)


def read_partial_date(text: str) -> PartialDate | None:
    """Read ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; None when it is none of them."""
    match = re.fullmatch(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", text.strip(), re.ASCII)
    if match is None:
        return None
    year, month, day = match.groups()
    partial = PartialDate(int(year), int(month) if month else None, int(day) if day else None)
    try:
        last_day = partial.last_day
    except ValueError:
        return None
    return partial if _EARLIEST <= last_day <= _LATEST else None


def add_months(day: date, months: int) -> date:
    """Return the same day of a later (or earlier) month, clamped to its end and the calendar's."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return date.max if months > 0 else date.min
    _, last = monthrange(year, month + 1)
    return date(year, month + 1, min(day.day, last))


def days_around(day: date, reach: timedelta) -> tuple[date, date]:
    """Return the first and the last day within reach, as far as the calendar goes."""
    before, after = min(reach, day - date.min), min(reach, date.max - day)
    return day - before, day + after


def completed_years(birth: PartialDate, on: date) -> int:
    """Return the age in whole years; 29 February counts as 1 March in other years."""
    born = birth.last_day
    had_birthday = (on.month, on.day) >= (born.month, born.day)
    return on.year - born.year - (not had_birthday)


def completed_months(birth: PartialDate, on: date) -> int:
    """Return the age in whole months."""
    born = birth.last_day
    return (on.year - born.year) * 12 + on.month - born.month - (on.day < born.day)
