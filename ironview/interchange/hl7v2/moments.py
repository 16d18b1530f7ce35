"""HL7 v2 times: ``YYYYMMDD[HH[MM[SS[.s]]]][+-ZZZZ]``, and the ways real files depart from it."""

import re
from datetime import tzinfo
from functools import lru_cache
from typing import Final

from ironview.domain.moments import Moment, PartialDate, read_moment, read_partial_date

_TIME: Final = re.compile(
    r"(\d{4})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:\.\d*|\d{1,4})?)?)?)?)?)?"
    r"\s*(Z|[+-]\d{2}:?\d{2})?",
    re.ASCII,
)
_MIDNIGHT: Final = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-].*)?")
_UNKNOWN_PART: Final = "00"


@lru_cache(maxsize=4096)
def read_time(text: str, zone: tzinfo) -> Moment | None:
    """Read a time; midnight exactly is that day, time unknown; a month or year is no date.

    ISO 8601 is read too: it cannot be mistaken for anything else.
    """
    text = text.strip()
    match = _TIME.fullmatch(text)
    if match is None:
        midnight = _MIDNIGHT.fullmatch(text)
        moment = read_moment(midnight[1] if midnight is not None else text, zone)
    elif match[3] is None:
        return None
    else:
        year, month, day, hour, minute, second, offset = match.groups()
        iso = f"{year}-{month}-{day}"
        if hour is not None and not _is_midnight(hour, minute, second):
            iso += f"T{hour}:{minute or '00'}:{second or '00'}{offset or ''}"
        moment = read_moment(iso, zone)
    return None if moment is None else Moment(moment.day, moment.clock, moment.offset, text)


def read_birth(text: str) -> PartialDate | None:
    """Read a birth date; its time does not matter, and a month or day of ``00`` is unknown."""
    text = text.strip()
    match = _TIME.fullmatch(text)
    if match is None:
        return read_partial_date(text[:10])
    parts = [match[1]]
    for part in match.groups()[1:3]:
        if part is None or part == _UNKNOWN_PART:
            break
        parts.append(part)
    return read_partial_date("-".join(parts))


def _is_midnight(hour: str, minute: str | None, second: str | None) -> bool:
    return {hour, minute or "00", second or "00"} == {"00"}
