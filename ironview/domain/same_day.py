"""Was a sample drawn before or after the dose of its date? Its values may settle it. Chapter 1."""

from collections.abc import Iterable
from typing import Final

from ironview.domain.analytes import AnalyteCode
from ironview.domain.guideline import SampleNumbers
from ironview.domain.quantities import Quantity

BEFORE: Final = "before"
AFTER: Final = "after"
UNCLEAR: Final = "unclear"


def settle_order(quantities: Iterable[tuple[AnalyteCode, Quantity]], numbers: SampleNumbers) -> str:
    """Return ``before``, ``after`` or ``unclear``.

    A censored value counts only if its whole interval qualifies; contradictory signs settle
    nothing.

    Args:
        quantities: TSAT (a computed one too) and iron that may settle it: none of a sample in
            which a result is marked haemolysed.
    """
    signs = {sign for code, quantity in quantities if (sign := _sign(code, quantity, numbers))}
    return signs.pop() if len(signs) == 1 else UNCLEAR


def _sign(code: AnalyteCode, quantity: Quantity, numbers: SampleNumbers) -> str:
    if code is AnalyteCode.TSAT:
        if quantity.certainly_at_most(numbers.settled_before_tsat_at_most.amount):
            return BEFORE
        if quantity.certainly_at_least(numbers.settled_after_tsat_at_least.amount):
            return AFTER
    elif code is AnalyteCode.IRON and quantity.certainly_at_least(
        numbers.settled_after_iron_at_least.amount
    ):
        return AFTER
    return ""
