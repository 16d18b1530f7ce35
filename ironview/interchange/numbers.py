"""Numbers in files: kept as written, read only where the record needs an amount."""

import re
from decimal import Decimal
from typing import Final

from ironview.domain.quantities import read_quantity

_LARGEST: Final = Decimal("1e12")
# Three digits after a comma may be thousands; one, two, four or more can only be decimals.
_DECIMAL_COMMA: Final = re.compile(r"((?:<=|>=|[<>≤≥])?\s*[+-]?\d+),(\d{1,2}|\d{4,})")


def amount(text: str) -> Decimal | None:
    """Return a plain number; None for a censored one, or one that is no number of this world."""
    quantity = read_quantity(text)
    if quantity is None or quantity.is_censored or abs(quantity.amount) > _LARGEST:
        return None
    return quantity.amount


def plain_number(text: str) -> str:
    """Return a number with a decimal comma with a point; any other text, and 1,234, unchanged."""
    match = _DECIMAL_COMMA.fullmatch(text.strip())
    return text if match is None else f"{match[1]}.{match[2]}"
