"""Times of day as people type them, on a 24-hour clock."""

import re
from datetime import time
from typing import Final

_TYPED: Final = re.compile(
    r"(\d{1,2})(?:\s*[:.hH ]\s*(\d{1,2})|(\d{2}))?\s*(?:h|Uhr)?\s*([ap]\.?m\.?)?",
    re.ASCII | re.IGNORECASE,
)
_NOON: Final = 12


def read_time(text: str) -> time | None:
    """Read ``8:15``, ``0815``, ``815``, ``8``, ``8.15``, ``8h15``, ``2:30 pm``; None otherwise."""
    match = _TYPED.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or match[3] or 0)
    half = (match[4] or "").casefold()
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half.startswith("p") else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None
