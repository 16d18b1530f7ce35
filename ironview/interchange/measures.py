"""Body weight and height: no results, but the patient's data. The latest counts."""

from collections.abc import Iterable
from typing import Final

from ironview.domain.moments import Moment
from ironview.domain.told import tell
from ironview.interchange.drafts import Draft, Measure
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


def take_measure(
    draft: Draft, what: str, value: str, units: Iterable[str], at: Moment | None
) -> str:
    """Keep a weight in kg or a height in cm if none is newer.

    Args:
        units: Ways in which the source writes the unit; the first that is known counts.

    Returns:
        What to say of it; nothing when it has no date, number or known unit.
    """
    written = list(units)
    known = (_UNITS[what].get(unit.strip().casefold()) for unit in written)
    factor = amount(next((one for one in known if one is not None), ""))
    number = amount(value)
    if at is None or number is None or factor is None or number <= 0:
        return ""
    measure = Measure(at.day, (number * factor).normalize() + 0)
    current = draft.weight_kg if what == "weight" else draft.height_cm
    if current is None or current.day <= measure.day:
        if what == "weight":
            draft.weight_kg = measure
        else:
            draft.height_cm = measure
    if what == "weight":
        return tell(
            "Body weight {value} {unit} of {date} was taken over into the patient's "
            "data, where the latest counts.",
            value=value,
            unit=written[0],
            date=measure.day.isoformat(),
        )
    return tell(
        "Body height {value} {unit} of {date} was taken over into the patient's "
        "data, where the latest counts.",
        value=value,
        unit=written[0],
        date=measure.day.isoformat(),
    )
