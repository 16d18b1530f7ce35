"""The normal range of a result; worked out once for each way it is written."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from ironview.domain.analytes import Analyte
from ironview.interchange.fhir.resources import (
    CodeableConcept,
    Quantity,
    ReferenceRange,
    codings,
    number_text,
)
from ironview.interchange.numbers import amount


@dataclass(frozen=True, slots=True)
class Range:
    """Limits in the reported unit; the text where they cannot be given as numbers."""

    low: Decimal | None = None
    high: Decimal | None = None
    text: str = ""


NO_RANGE: Final = Range()


class Ranges:
    """Remembers the ranges of one document."""

    def __init__(self) -> None:
        self._known: dict[object, Range] = {}

    def of(self, given: list[ReferenceRange], unit: str, analyte: Analyte | None) -> Range:
        """Return the one normal range; where several remain, or units differ, only their text."""
        if len(given) != 1:
            return _range(given, unit, analyte)
        key = (unit, analyte.code if analyte is not None else None, *_key(given[0]))
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = _range(given, unit, analyte)
        return found


def _key(one: ReferenceRange) -> tuple[object, ...]:
    low, high = one.low, one.high
    return (
        one.text,
        _kinds(one.type),
        (bytes(low.value), low.unit, low.code) if low is not None else None,
        (bytes(high.value), high.unit, high.code) if high is not None else None,
    )


def _range(given: list[ReferenceRange], unit: str, analyte: Analyte | None) -> Range:
    ranges = [one for one in given if _is_normal(one)]
    if len(ranges) != 1 or not _same_unit(ranges[0], unit, analyte):
        return Range(text="; ".join(filter(None, map(_range_text, ranges))))
    only = ranges[0]
    return Range(_limit(only.low), _limit(only.high), only.text or "")


def _limit(limit: Quantity | None) -> Decimal | None:
    return amount(number_text(limit.value)) if limit is not None else None


def _kinds(concept: CodeableConcept | None) -> tuple[str | None, ...]:
    return tuple(coding.code for coding in codings(concept)) if concept is not None else ()


def _is_normal(one: ReferenceRange) -> bool:
    kinds = _kinds(one.type)
    return not kinds or "normal" in kinds


def _same_unit(one: ReferenceRange, unit: str, analyte: Analyte | None) -> bool:
    for limit in (one.low, one.high):
        own = (limit.unit or limit.code) if limit is not None else None
        if not own or own == unit:
            continue
        mine = analyte.unit_of(own) if analyte is not None else None
        theirs = analyte.unit_of(unit) if analyte is not None else None
        if mine is None or theirs is None or mine.factor != theirs.factor:
            return False
    return True


def _range_text(one: ReferenceRange) -> str:
    if one.text:
        return one.text
    limits = [
        f"{number_text(limit.value)} {limit.unit or limit.code or ''}".strip() if limit else ""
        for limit in (one.low, one.high)
    ]
    return " - ".join(limits) if any(limits) else ""
