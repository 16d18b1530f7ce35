"""Numbers in files: kept as written, read only where the record needs an amount."""

from decimal import Decimal
from typing import Final

from ironview.domain.quantities import read_quantity

_LARGEST: Final = Decimal("1e12")


def amount(text: str) -> Decimal | None:
    """Return a plain number; None for a censored one, or one that is no number of this world."""
    quantity = read_quantity(text)
    if quantity is None or quantity.is_censored or abs(quantity.amount) > _LARGEST:
        return None
    return quantity.amount
