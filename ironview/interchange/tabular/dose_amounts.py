"""How much elemental iron a cell of a table says was given."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from ironview.interchange.numbers import amount
from ironview.interchange.tabular.decimals import Shown

_MG: Final = {
    **dict.fromkeys(("mg", "milligram", "milligrams", "milligramm", "milligramme"), Decimal(1)),
    **dict.fromkeys(("g", "gm", "gram", "grams", "gramm", "gramme"), Decimal(1000)),
}
_OF_IRON: Final = (" fe", " iron", " eisen", " fer", " hierro", " elemental iron")


@dataclass(frozen=True, slots=True)
class DoseAmount:
    """What a cell says.

    Attributes:
        mg: None where it says nothing, or nothing that is an amount of iron.
        is_without_unit: It is a number, and nothing names its unit.
        conflict: The units that contradict each other, or the one that is no amount of iron.
    """

    mg: Decimal | None = None
    is_without_unit: bool = False
    conflict: str = ""


def dose_amount(shown: Shown, units: tuple[str, ...], stated: str) -> DoseAmount:
    """Return what was given.

    Args:
        shown: The cell, with its decimal mark understood; not ambiguous.
        units: Of the header and of a column of units; may be empty.
        stated: What a mapping says of all doses; counts where nothing else does.
    """
    number = amount(shown.value)
    named = [unit for unit in (*units, shown.tail) if unit] or [unit for unit in (stated,) if unit]
    if number is None or number <= 0:
        return DoseAmount(conflict=f"{shown.value} {shown.tail}".strip())
    if not named:
        return DoseAmount(is_without_unit=True)
    factors = {_MG.get(_folded(unit)) for unit in named}
    factor = factors.pop() if len(factors) == 1 else None
    if factor is None:
        return DoseAmount(conflict=" / ".join(dict.fromkeys(named)))
    return DoseAmount(number * factor)


def _folded(unit: str) -> str:
    text = " ".join(unit.casefold().replace(".", "").split())
    for ending in _OF_IRON:
        text = text.removesuffix(ending)
    return text
