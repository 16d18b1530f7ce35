"""What tests cost, in words: those drawn too early, and one that has to be drawn again."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.population_figures import ShareBar
from ironview.domain.price import Price
from ironview.wording.numbers import NO_BREAK
from ironview.wording.population import count_text

translate = QCoreApplication.translate


def cost_text(early: ShareBar | None, price: Price | None, locale: QLocale | None = None) -> str:
    """Return what the tests that were drawn too early cost; empty without a price."""
    if price is None or early is None or not early.part:
        return ""
    text = translate("Clinic", "Tests drawn too early: {n}. They cost {sum}, at {price} each.")
    return text.format(
        n=count_text(early.part, locale),
        sum=money_text(price.of(early.part), price.currency, locale),
        price=price_text(price, locale),
    )


def price_text(price: Price, locale: QLocale | None = None) -> str:
    """Return the price of one test."""
    return money_text(price.amount, price.currency, locale)


def money_text(amount: Decimal, currency: str, locale: QLocale | None = None) -> str:
    """Return an amount with the currency as somebody typed it."""
    number = (locale or QLocale()).toString(float(amount), "f", 2)
    return f"{number}{NO_BREAK}{currency}" if currency else number


def repeat_cost_text(price: Price | None, locale: QLocale | None = None) -> str:
    """Return what a test costs that has to be drawn again; ``price`` None while nobody said one."""
    if price is None:
        return translate("Clinic", "That costs a second test of ferritin.")
    text = translate("Clinic", "That costs a second test of ferritin: {price}.")
    return text.format(price=price_text(price, locale))
