"""What a test costs this clinic: a setting for everyone who uses the store, empty by default."""

from typing import TYPE_CHECKING, Final

from ironview.domain.price import Price, PriceRefusedError, read_price
from ironview.domain.roles import SAVE_SETTINGS
from ironview.store.database import Store
from ironview.store.errors import StoreError

if TYPE_CHECKING:
    from ironview.controller.chart import Chart

_AMOUNT: Final = "test_price"
_CURRENCY: Final = "test_currency"


def kept_price(store: Store) -> Price | None:
    """Return the price per test; None while nobody said one, or where what is kept is none.

    Raises:
        StoreError: The store cannot be read.
    """
    kept = store.settings.all()
    try:
        return read_price(str(kept.get(_AMOUNT, "")), str(kept.get(_CURRENCY, "")))
    except PriceRefusedError:
        return None


def price_of(chart: "Chart") -> Price | None:
    """Return the price per test for a sentence beside other work, which goes on without it."""
    try:
        return kept_price(chart.store)
    except StoreError:
        return None


def keep_price(store: Store, user: str, amount: str, currency: str) -> Price | None:
    """Keep a price as it was typed; an empty amount takes it back.

    Raises:
        PriceRefusedError: It is no price; nothing was changed.
        StoreError: Nothing was changed.
    """
    price = read_price(amount, currency)
    written = {
        _AMOUNT: "" if price is None else str(price.amount),
        _CURRENCY: "" if price is None else price.currency,
    }
    with store.writing(user, SAVE_SETTINGS) as change:
        for name, text in written.items():
            store.settings.put(name, text, change)
    return price
