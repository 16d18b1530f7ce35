"""Fields of ``ironview-record/1`` on their way in: kept as written, noted where unusable."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, tzinfo
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final, TypeVar

import msgspec

from ironview.domain.moments import Moment, read_moment
from ironview.interchange.numbers import amount

_LONGEST: Final = 80
_LONGEST_INTEGER: Final = 18
_DEEPEST: Final = 100
_ENCODER: Final = msgspec.json.Encoder(decimal_format="number")
_E = TypeVar("_E", bound=StrEnum)


class NumberText(str):
    """A JSON number exactly as it was written."""

    __slots__ = ()

    def plain(self) -> int | Decimal:
        """Return the number."""
        is_short = len(self) < _LONGEST_INTEGER and self.lstrip("-").isdigit()
        return int(self) if is_short else Decimal(self)


@dataclass(slots=True)
class Row:
    """One object of the format, and what could not be used of it.

    Attributes:
        values: By key, numbers as ``NumberText``.
        faults: Sentences about fields that were left out; their values stay in ``kept``.
        kept: Values that are written back although they could not be used.
    """

    values: Mapping[str, Any]
    zone: tzinfo
    faults: list[str] = field(default_factory=list)
    kept: dict[str, Any] = field(default_factory=dict)
    _asked: set[str] = field(default_factory=set)

    def value(self, key: str) -> Any:  # noqa: ANN401
        """Return what stands under a key, None for nothing; the key counts as known from now on."""
        self._asked.add(key)
        return self.values.get(key)

    def text(self, key: str) -> str:
        """Return a text; a number as written; empty for null; JSON for anything else."""
        return as_text(self.value(key))

    def truth(self, key: str) -> bool | None:
        """Return true, false, or None for everything else."""
        value = self.value(key)
        if value is not None and not isinstance(value, bool):
            self.fault(key, value, "is neither true nor false")
        return value if isinstance(value, bool) else None

    def number(self, key: str) -> Decimal | None:
        """Return a plain number; None for null and for what is none."""
        value = self.value(key)
        if value is None or value == "":
            return None
        found = amount(as_text(value))
        if found is None:
            self.fault(key, value, "is no number")
        return found

    def moment(self, key: str) -> tuple[Moment | None, str]:
        """Return the moment where one can be read, and what was written."""
        text = self.text(key)
        return (read_moment(text, self.zone) if text else None), text

    def optional_moment(self, key: str) -> Moment | None:
        """Return the moment; what is none is noted."""
        moment, text = self.moment(key)
        if text and moment is None:
            self.fault(key, self.value(key), "is no complete date")
        return moment

    def day(self, key: str) -> date | None:
        """Return the local date; what is none is noted."""
        moment = self.optional_moment(key)
        if moment is not None and moment.has_time:
            self.kept[key] = plain(self.value(key))
        return moment.day if moment is not None else None

    def choice(self, key: str, choices: type[_E]) -> _E | None:
        """Return a member; None for null and for what is none."""
        value = self.value(key)
        if value is None or value == "":
            return None
        try:
            return choices(as_text(value))
        except ValueError:
            self.fault(key, value, f"is none of {', '.join(choices)}")
            return None

    def fault(self, key: str, value: object, what: str) -> None:
        """Note that a field could not be used, and keep what was written."""
        self.kept[key] = plain(value)
        self.faults.append(f"{key} “{as_text(value)[:_LONGEST]}” {what}")

    def unknown(self) -> dict[str, Any]:
        """Return keys nobody asked for, and values that could not be used."""
        foreign = {key: plain(item) for key, item in self.values.items() if key not in self._asked}
        return foreign | self.kept


def load_exact(data: bytes) -> Any:  # noqa: ANN401
    """Return what JSON says, with every number as it was written."""
    return json.loads(data, parse_float=NumberText, parse_int=NumberText)


def as_text(value: object) -> str:
    """Return a JSON value as text; null is empty."""
    if value is None:
        return ""
    if isinstance(value, str):
        return str(value)
    return _ENCODER.encode(plain(value)).decode()


def plain(value: object, depth: int = 0) -> Any:  # noqa: ANN401
    """Return a value with its numbers as numbers again, exact ones as ``Decimal``.

    Raises:
        RecursionError: It is nested deeper than what we could write again.
    """
    if depth > _DEEPEST:
        raise RecursionError
    if isinstance(value, NumberText):
        return value.plain()
    if isinstance(value, dict):
        return {key: plain(item, depth + 1) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item, depth + 1) for item in value]
    return value
