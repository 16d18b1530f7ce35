"""Events and fatigue scores: read, or held with the reason. Chapter 8."""

from datetime import date
from decimal import Decimal
from typing import Final

from ironview.domain.checks import HeldFor
from ironview.domain.guideline import ResponseNumbers
from ironview.domain.history import DatedEvent, DatedScore
from ironview.domain.quantities import read_quantity
from ironview.domain.record import Event, EventKind, Scale, Symptom

_KINDS: Final = {kind.value: kind for kind in EventKind}
_SCALES: Final = {scale.value: scale for scale in Scale}
_ONE: Final = Decimal(1)


def read_event(row: Event, born: date | None) -> DatedEvent | HeldFor:
    """Return the event, or why it is held.

    Args:
        born: The last day the birth date can mean; None when unknown.
    """
    if row.at is None:
        return HeldFor.NO_DATE
    units = _plain_number(row.units) if row.units.strip() else _ONE
    if units is None:
        return HeldFor.NOT_A_NUMBER
    if units < 0 or _is_before(row.at.day, born):
        return HeldFor.IMPLAUSIBLE
    kind = _KINDS.get(row.kind)
    if kind is None:
        return HeldFor.UNKNOWN_CODE
    return DatedEvent(kind=kind, at=row.at, units=units, event=row)


def read_score(row: Symptom, born: date | None, numbers: ResponseNumbers) -> DatedScore | HeldFor:
    """Return the fatigue score, or why it is held; 0 is the lowest of either scale."""
    if row.at is None:
        return HeldFor.NO_DATE
    score = _plain_number(row.score)
    if score is None:
        return HeldFor.NOT_A_NUMBER
    scale = _SCALES.get(row.scale)
    if score < 0 or _is_before(row.at.day, born) or score > _highest(scale, score, numbers):
        return HeldFor.IMPLAUSIBLE
    if scale is None:
        return HeldFor.UNKNOWN_CODE
    return DatedScore(scale=scale, at=row.at, score=score, symptom=row)


def _plain_number(text: str) -> Decimal | None:
    quantity = read_quantity(text)
    return None if quantity is None or quantity.is_censored else quantity.amount


def _is_before(day: date, born: date | None) -> bool:
    return born is not None and day < born


def _highest(scale: Scale | None, score: Decimal, numbers: ResponseNumbers) -> Decimal:
    """The highest score of a scale; of an unknown one any score may be."""
    if scale is None:
        return score
    if scale is Scale.FATIGUE_NRS:
        return numbers.fatigue_nrs_highest.amount
    return numbers.facit_f_highest.amount
