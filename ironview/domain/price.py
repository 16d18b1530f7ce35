"""What a test costs a clinic: an amount, and the currency as somebody typed it."""

import re
from decimal import Decimal
from typing import Final

from ironview.domain.errors import IronViewError
from ironview.domain.told import tell
from ironview.domain.values import value

LONGEST_CURRENCY: Final = 12
_AMOUNT: Final = re.compile(r"\d{1,6}(?:[.,]\d{1,2})?")


class PriceRefusedError(IronViewError):
    """What was typed is no price. Nothing was changed."""


@value()
class Price:
    """A price per test; ``currency`` may be empty."""

    amount: Decimal
    currency: str

    def of(self, tests: int) -> Decimal:
        """Return what so many tests cost."""
        return self.amount * tests


def read_price(amount: str, currency: str) -> Price | None:
    """Return the price that was typed, with a comma or a point; None for an empty one.

    Raises:
        PriceRefusedError: It is no amount of at most six digits and two decimals, or the currency
            is too long or holds letters that nobody sees.
    """
    typed, name = amount.strip(), " ".join(currency.split())
    if not typed:
        return None
    if not _AMOUNT.fullmatch(typed) or len(name) > LONGEST_CURRENCY or not name.isprintable():
        raise PriceRefusedError(
            tell(
                "{typed} is no price. Nothing was changed. Type an amount such as 12.50, and the "
                "currency beside it.",
                typed="".join(filter(str.isprintable, f"{typed} {name}")).strip(),
            )
        )
    return Price(Decimal(typed.replace(",", ".")), name)
