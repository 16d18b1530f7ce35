"""Numbers as people read them: fixed decimals, a true minus, a no-break space before the unit."""

from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from PySide6.QtCore import QLocale, Qt

from ironview.domain.quantities import Quantity

NO_BREAK: Final = "\u00a0"
_MINUS: Final = "\u2212"
_ISOLATE: Final = "\u2068"
_POP_ISOLATE: Final = "\u2069"
# As in resources/analytes.toml, for sentences about findings; a test compares the two.
_PRINTED: Final[Mapping[str, tuple[int, str]]] = {
    "ferritin": (0, "µg/L"),
    "tsat": (0, "%"),
    "iron": (1, "µmol/L"),
    "tibc": (0, "µmol/L"),
    "uibc": (0, "µmol/L"),
    "transferrin": (2, "g/L"),
    "hb": (1, "g/dL"),
    "hct": (1, "%"),
    "mcv": (1, "fL"),
    "mch": (1, "pg"),
    "rdw": (1, "%"),
    "reticulocytes": (1, "%"),
    "ret_he": (1, "pg"),
    "crp": (1, "mg/L"),
    "alt": (0, "U/L"),
    "ast": (0, "U/L"),
    "ggt": (0, "U/L"),
    "phosphate": (2, "mmol/L"),
    "stfr": (2, "mg/L"),
    "creatinine": (0, "µmol/L"),
    "egfr": (0, "mL/min/1.73 m²"),
}


def isolated(text: str, locale: QLocale | None = None) -> str:
    """Return what keeps its own order in a sentence that is read from right to left.

    Else "−33 %" would become "% 33−" and "10–200" would become "200–10" beside Hebrew or Arabic
    letters; a date with a word of such letters is read like them. In languages read from left to
    right the text is returned as it is.
    """
    direction = (locale or QLocale()).textDirection()
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft and bool(text)
    return f"{_ISOLATE}{text}{_POP_ISOLATE}" if is_mirrored else text


def number_text(amount: Decimal, decimals: int, locale: QLocale | None = None) -> str:
    """Return a number rounded half up to so many decimals."""
    rounded = amount.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    text = f"{abs(rounded):f}".replace(".", (locale or QLocale()).decimalPoint())
    return f"{_MINUS}{text}" if rounded < 0 else text


def plain_text(amount: Decimal, locale: QLocale | None = None) -> str:
    """Return a number as exact as it is, without needless zeros."""
    return number_text(amount, _decimals(amount), locale)


def signed_text(amount: Decimal, decimals: int, locale: QLocale | None = None) -> str:
    """Return a difference with its sign; zero has none."""
    text = number_text(amount, decimals, locale)
    is_positive = amount > 0 and any(digit in text for digit in "123456789")
    return isolated(f"+{text}" if is_positive else text, locale)


def with_unit(text: str, unit: str, locale: QLocale | None = None) -> str:
    """Return a number and its unit, kept on one line; no unit, no space."""
    return isolated(f"{text}{NO_BREAK}{unit}" if unit else text, locale)


def amount_text(code: str, amount: Decimal, locale: QLocale | None = None) -> str:
    """Return an amount of an analyte in its canonical unit."""
    decimals, unit = _PRINTED[code]
    return with_unit(number_text(amount, decimals, locale), unit, locale)


def limit_text(code: str, limit: Decimal, locale: QLocale | None = None) -> str:
    """Return a limit of an analyte without its unit, exact but with at least its decimals."""
    return number_text(limit, max(_PRINTED[code][0], _decimals(limit)), locale)


def quantity_text(
    code: str, quantity: Quantity, locale: QLocale | None = None, beside: Iterable[Decimal] = ()
) -> str:
    """Return a result in its canonical unit, with its comparator.

    Args:
        beside: Limits printed in the same sentence: where rounding would make the result look
            like a limit it is not, more decimals are shown.
    """
    decimals, unit = _PRINTED[code]
    limits = tuple(beside)
    if not quantity.amount.is_zero():
        exact = [_decimals(limit) for limit in limits if decimals]
        decimals = max(decimals, min(max(exact, default=0), _decimals(quantity.amount)))
    while _looks_like_a_limit(quantity.amount, decimals, limits):
        decimals += 1
    sign = quantity.comparator.value if quantity.comparator else ""
    spelled = {"<=": "≤", ">=": "≥"}.get(sign, sign)
    return with_unit(f"{spelled}{number_text(quantity.amount, decimals, locale)}", unit, locale)


def unit_text(code: str) -> str:
    """Return the canonical unit of an analyte."""
    return _PRINTED[code][1]


def decimals_of(code: str) -> int:
    """Return how many decimals an analyte is printed with."""
    return _PRINTED[code][0]


def _decimals(amount: Decimal) -> int:
    """Return how many decimals an amount needs."""
    exponent = amount.normalize().as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0


def _looks_like_a_limit(amount: Decimal, decimals: int, limits: tuple[Decimal, ...]) -> bool:
    rounded = amount.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    return any(amount != limit and rounded == limit for limit in limits)
