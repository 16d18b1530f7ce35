"""Invented patients for ``ironview --demo``, moved so that their newest results are fresh."""

import json
import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from ironview.domain.errors import ResourceError
from ironview.knowledge.resources import resource_path

_WRITTEN_FOR: Final = date(2026, 6, 15)
_WEEK: Final = 7
_DATED: Final = frozenset(
    {"collected", "reported", "started", "ended", "date", "since", "until", "at"}
)
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


def demo_records(today: date) -> tuple[dict[str, Any], ...]:
    """Return the records in the form ``ironview-record/1``, in the order of their files.

    Every date but those of birth moves by the same whole number of weeks, so that days between
    doses and samples, weekdays and times of day stay as they are written.

    Args:
        today: The newest samples lie in the days before it.

    Raises:
        ResourceError: A file is missing or is no JSON.
    """
    weeks = (today - _WRITTEN_FOR).days // _WEEK
    shift = timedelta(weeks=weeks)
    paths = sorted(resource_path("demo").glob("*.json"))
    if not paths:
        raise ResourceError("demo: there are no invented patients in the resources.")
    records = []
    for path in paths:
        try:
            record = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise ResourceError(f"demo/{path.name}: this is not JSON: {error}.") from error
        records.append(_moved(record, shift))
    return tuple(records)


def _moved(record: Mapping[str, Any], shift: timedelta) -> dict[str, Any]:
    return {key: _moved_value(key, value, shift) for key, value in record.items()}


def _moved_value(key: str, value: Any, shift: timedelta) -> Any:  # noqa: ANN401
    if isinstance(value, list):
        return [_moved_value(key, item, shift) for item in value]
    if isinstance(value, Mapping):
        return _moved(value, shift)
    if key in _DATED and isinstance(value, str) and _DATE.match(value):
        day = date.fromisoformat(value[:10]) + shift
        return day.isoformat() + value[10:]
    return value
