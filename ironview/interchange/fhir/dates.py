"""When a FHIR resource says something happened."""

from dataclasses import dataclass
from datetime import tzinfo

from ironview.domain.moments import Moment, read_moment
from ironview.interchange.fhir.resources import Period


@dataclass(slots=True)
class When:
    """A moment where one could be read, and what was written in any case."""

    moment: Moment | None = None
    text: str = ""

    def __bool__(self) -> bool:
        return bool(self.text)


def when(date_time: str | None, period: Period | None, zone: tzinfo) -> When:
    """Read a date, or a period that begins and ends on one day (or has no end yet)."""
    if date_time:
        return When(read_moment(date_time, zone), date_time)
    if period is None or not (period.start or period.end):
        return When()
    text = f"{period.start or ''}/{period.end or ''}"
    start = read_moment(period.start or "", zone)
    if start is None or not period.end:
        return When(start, text)
    end = read_moment(period.end, zone)
    return When(start if end is not None and end.day == start.day else None, text)


def start_of(date_time: str | None, period: Period | None, zone: tzinfo) -> When:
    """Read a date, or the start of a period whatever its end is."""
    if date_time or period is None:
        return when(date_time, period, zone)
    return when(period.start or period.end, None, zone)
