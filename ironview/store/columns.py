"""Single values of a row and how they are written: as text, exactly as they were given."""

import json
from collections.abc import Mapping
from datetime import date, time, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from ironview.domain.moments import Moment, PartialDate, read_partial_date

Columns = dict[str, Any]
"""Column name -> text, whole number or None: what every database holds alike, and JSON too."""


def moment_columns(name: str, moment: Moment | None) -> Columns:
    """Return the four columns of a moment."""
    in_day, in_clock, in_offset, in_written = _moment_names(name)
    if moment is None:
        return {in_day: None, in_clock: None, in_offset: None, in_written: ""}
    offset = moment.offset
    return {
        in_day: moment.day.isoformat(),
        in_clock: moment.clock.isoformat() if moment.clock is not None else None,
        in_offset: None if offset is None else offset // timedelta(seconds=1),
        in_written: moment.text,
    }


@cache
def _moment_names(name: str) -> tuple[str, str, str, str]:
    return f"{name}_day", f"{name}_clock", f"{name}_offset", f"{name}_written"


def read_moment_columns(name: str, row: Columns) -> Moment | None:
    """Return the moment of four columns."""
    day = row[f"{name}_day"]
    if day is None:
        return None
    clock, offset = row[f"{name}_clock"], row[f"{name}_offset"]
    return Moment(
        date.fromisoformat(day),
        time.fromisoformat(clock) if clock is not None else None,
        timedelta(seconds=offset) if offset is not None else None,
        row[f"{name}_written"],
    )


def day_text(day: date | None) -> str | None:
    """Return ``YYYY-MM-DD``."""
    return day.isoformat() if day is not None else None


def read_day(text: str | None) -> date | None:
    """Return the date of ``day_text``."""
    return date.fromisoformat(text) if text is not None else None


def partial_date_text(day: PartialDate | None) -> str | None:
    """Return ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``."""
    return day.isoformat() if day is not None else None


def read_partial_date_text(text: str | None) -> PartialDate | None:
    """Return the date of ``partial_date_text``."""
    return read_partial_date(text) if text is not None else None


def number_text(number: Decimal | None) -> str | None:
    """Return every digit of a number, trailing zeros too."""
    return str(number) if number is not None else None


def read_number(text: str | None) -> Decimal | None:
    """Return the number of ``number_text``."""
    return Decimal(text) if text is not None else None


def answer_number(answer: bool | None) -> int | None:
    """Return 1, 0 or None."""
    return None if answer is None else int(answer)


def read_answer(number: int | None) -> bool | None:
    """Return the answer of ``answer_number``."""
    return None if number is None else bool(number)


def json_text(content: Mapping[str, Any]) -> str:
    """Return JSON; empty for an empty mapping, as most are."""
    if not content:
        return ""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), default=_plain)


def read_json(text: str) -> dict[str, Any]:
    """Return the mapping of ``json_text``."""
    return json.loads(text) if text else {}


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, tuple | frozenset | set):
        return list(value)
    return str(value)
