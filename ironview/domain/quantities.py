"""Numbers as laboratories report them: with a comparator, exact, and honest about intervals.

A censored value such as ``<5`` is an interval. A comparison is *certain* when it holds for every
value of the interval; *possible* when it holds for some.
"""

import re
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Final

from ironview.domain.values import value


class Comparator(StrEnum):
    """What stands before a censored number."""

    LESS = "<"
    LESS_OR_EQUAL = "<="
    GREATER = ">"
    GREATER_OR_EQUAL = ">="


_SPELLINGS: Final = {
    "<": Comparator.LESS,
    "<=": Comparator.LESS_OR_EQUAL,
    "≤": Comparator.LESS_OR_EQUAL,
    ">": Comparator.GREATER,
    ">=": Comparator.GREATER_OR_EQUAL,
    "≥": Comparator.GREATER_OR_EQUAL,
}
_NUMBER: Final = re.compile(
    r"\s*(<=|>=|[<>≤≥])?\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?)\s*", re.ASCII
)


@value()
class Quantity:
    """An amount in a unit that its owner knows.

    Attributes:
        amount: The number; the bound when ``comparator`` is set.
        comparator: None for an exact value.
    """

    amount: Decimal
    comparator: Comparator | None = None

    @property
    def is_censored(self) -> bool:
        """Whether only a bound is known."""
        return self.comparator is not None

    @property
    def _open_below(self) -> bool:
        return self.comparator in (Comparator.LESS, Comparator.LESS_OR_EQUAL)

    @property
    def _open_above(self) -> bool:
        return self.comparator in (Comparator.GREATER, Comparator.GREATER_OR_EQUAL)

    def certainly_below(self, limit: Decimal) -> bool:
        """Whether every possible value is < limit."""
        if self.comparator is None:
            return self.amount < limit
        if self.comparator is Comparator.LESS:
            return self.amount <= limit
        return self._open_below and self.amount < limit

    def certainly_at_most(self, limit: Decimal) -> bool:
        """Whether every possible value is <= limit."""
        return not self._open_above and self.amount <= limit

    def certainly_above(self, limit: Decimal) -> bool:
        """Whether every possible value is > limit."""
        if self.comparator is None:
            return self.amount > limit
        if self.comparator is Comparator.GREATER:
            return self.amount >= limit
        return self._open_above and self.amount > limit

    def certainly_at_least(self, limit: Decimal) -> bool:
        """Whether every possible value is >= limit."""
        return not self._open_below and self.amount >= limit

    def possibly_below(self, limit: Decimal) -> bool:
        """Whether some possible value is < limit."""
        return not self.certainly_at_least(limit)

    def possibly_at_most(self, limit: Decimal) -> bool:
        """Whether some possible value is <= limit."""
        return not self.certainly_above(limit)

    def possibly_above(self, limit: Decimal) -> bool:
        """Whether some possible value is > limit."""
        return not self.certainly_at_most(limit)

    def possibly_at_least(self, limit: Decimal) -> bool:
        """Whether some possible value is >= limit."""
        return not self.certainly_below(limit)

    def scaled(self, factor: Decimal) -> "Quantity":
        """Return the same value in another unit; ``factor`` is positive."""
        return Quantity(self.amount * factor, self.comparator)


@lru_cache(maxsize=65536)
def read_quantity(text: str) -> Quantity | None:
    """Read a number in the record format: a dot for decimals, an optional comparator before it.

    Returns:
        The quantity, or None when the text is not exactly one number.
    """
    match = _NUMBER.fullmatch(text)
    if match is None:
        return None
    sign, digits = match.groups()
    return Quantity(Decimal(digits), _SPELLINGS[sign] if sign else None)
