"""Body weight and height: no results, but the patient's data. The latest counts."""

from typing import Final

from ironview.domain.moments import Moment
from ironview.interchange.drafts import Draft, Measure
from ironview.interchange.fhir.resources import Valued
from ironview.interchange.fhir.values import reported
from ironview.interchange.numbers import amount

_WEIGHT: Final = frozenset({"29463-7", "3141-9", "3142-7", "8335-2", "75292-3"})
_HEIGHT: Final = frozenset({"8302-2", "3137-7", "3138-5", "8306-3", "8308-9"})
_UNITS: Final = {
    "weight": {"kg": "1", "g": "0.001", "[lb_av]": "0.45359237", "lb": "0.45359237"},
    "height": {"cm": "1", "m": "100", "mm": "0.1", "[in_i]": "2.54", "in": "2.54"},
}


def measured(codes: tuple[str, ...]) -> str:
    """Return ``weight`` or ``height`` for LOINC codes of these, else nothing."""
    if not _WEIGHT.isdisjoint(codes):
        return "weight"
    return "" if _HEIGHT.isdisjoint(codes) else "height"


def take_measure(draft: Draft, what: str, valued: Valued, at: Moment | None) -> str:
    """Keep a weight in kg or a height in cm if none is newer.

    Returns:
        What to say of it; nothing when it has no date, number or known unit.
    """
    shown = reported(valued, None)
    number, factor = amount(shown.value), _factor(what, valued, shown.unit)
    if at is None or number is None or factor is None or number <= 0:
        return ""
    converted = amount(factor) or number
    measure = Measure(at.day, (number * converted).normalize() + 0)
    current = draft.weight_kg if what == "weight" else draft.height_cm
    if current is None or current.day <= measure.day:
        if what == "weight":
            draft.weight_kg = measure
        else:
            draft.height_cm = measure
    return (
        f"Body {what} {shown.value} {shown.unit} of {measure.day.isoformat()} was taken over into "
        "the patient's data, where the latest counts."
    )


def _factor(what: str, valued: Valued, unit: str) -> str | None:
    code = valued.value_quantity.code if valued.value_quantity is not None else None
    known = _UNITS[what]
    return known.get(unit.strip().casefold()) or known.get(code or "")
