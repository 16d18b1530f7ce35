"""Value, unit and flag of one entry, and whether the ways it names its unit agree."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from ironview.domain.analytes import Analyte, fold_unit
from ironview.domain.quantities import read_quantity
from ironview.interchange.tabular.decimals import Shown
from ironview.interchange.tabular.entries import Entry
from ironview.interchange.tabular.mapping import Mapping
from ironview.interchange.tabular.tables import text_of

_LONGEST: Final = 80
_FLAGS: Final = frozenset(
    {"h", "l", "hh", "ll", "n", "a", "*", "**", "+", "++", "-", "--", "!", "↑", "↓", "(h)", "(l)"}
)


@dataclass(frozen=True, slots=True)
class Amount:
    """What an entry reports.

    Attributes:
        value: In the spelling of the record format; text that is no number as written.
        unit: As written, or as the mapping states it; may be empty.
        flag: Behind the number; may be empty.
        conflict: Why two ways of naming the unit contradict each other.
    """

    value: str
    unit: str = ""
    flag: str = ""
    conflict: str = ""


def amount_of(entry: Entry, shown: Shown, analyte: Analyte | None, mapping: Mapping) -> Amount:
    """Return what an entry reports, given how its number reads."""
    unit, conflict = _unit(entry.units, analyte)
    tail, value, flag = shown.tail, shown.value, ""
    in_value = analyte.unit_of(tail) if analyte is not None and tail else None
    if in_value is not None and analyte is not None:
        own = analyte.unit_of(unit) if unit else None
        if unit and (own is None or own.factor != in_value.factor):
            conflict = conflict or f"its value says “{tail}”, its unit “{unit}”"
        unit = unit or tail
    elif tail.casefold() in _FLAGS:
        flag = tail
    elif tail:
        value = " ".join(text_of(entry.value).split())
    if not unit and analyte is not None:
        unit = mapping.units.get(analyte.code, "") or entry.heading.identity.implied_unit
    return Amount(value[:_LONGEST], unit, flag, conflict)


def disagreement(one: Shown, other: Shown) -> str:
    """Return what two columns of values say, when neither is the other one rounded."""
    first, second = read_quantity(one.value), read_quantity(other.value)
    if first is None or second is None or one.is_ambiguous or other.is_ambiguous:
        return ""
    finer, coarser = sorted((first.amount, second.amount), key=_exponent)
    unit_of_rounding = Decimal(1).scaleb(_exponent(coarser))
    if abs(finer - coarser) <= unit_of_rounding / 2:
        return ""
    return f"its columns of values say “{one.value}” and “{other.value}”"


def _exponent(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _unit(units: tuple[str, ...], analyte: Analyte | None) -> tuple[str, str]:
    if len({fold_unit(unit) for unit in units}) < 2:
        return (units[0] if units else ""), ""
    known = [found for unit in units if analyte and (found := analyte.unit_of(unit)) is not None]
    if len(known) == len(units) and len({found.factor for found in known}) == 1:
        return units[0], ""
    return units[0], f"its units say {' and '.join(f'“{unit}”' for unit in units)}"
