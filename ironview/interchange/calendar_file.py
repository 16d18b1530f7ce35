"""A booked test as a calendar file, iCalendar (RFC 5545); it names no patient."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final

from ironview import __version__
from ironview.domain.bookings import Booking

_LONGEST: Final = 75
"""Bytes of a line; the rest goes on in the next one behind a space."""
_LASTS: Final = timedelta(minutes=15)


def calendar_file(booking: Booking, zone: tzinfo, title: str, note: str) -> bytes:
    """Return the file; the same booking gives the same entry, so that a moved one replaces it.

    Args:
        zone: In which the hour of the booking is told.
        title / note: What the entry is called, and what else stands in it.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//IronView//IronView {__version__}//EN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{booking.key}@ironview",
        f"DTSTAMP:{_moment(booking.at)}",
        f"SEQUENCE:{int(booking.at.timestamp())}",
        *_times(booking, zone),
        f"SUMMARY:{_escaped(title)}",
        *([f"DESCRIPTION:{_escaped(note)}"] if note else []),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line)).encode()


def _times(booking: Booking, zone: tzinfo) -> list[str]:
    if booking.clock is None:
        after = booking.day + timedelta(1)
        return [
            f"DTSTART;VALUE=DATE:{booking.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{after:%Y%m%d}",
        ]
    start = datetime.combine(booking.day, booking.clock, zone)
    return [f"DTSTART:{_moment(start)}", f"DTEND:{_moment(start.astimezone(UTC) + _LASTS)}"]


def _moment(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return "\\n".join(text.splitlines())


def _folded(line: str) -> Iterator[str]:
    """Yield a line in parts that are short enough; no letter is cut in two."""
    part, size = "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > _LONGEST:
            yield part
            part, size = " ", 1
        part, size = part + letter, size + width
    yield part
