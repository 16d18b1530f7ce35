"""A price is an amount somebody typed, or none."""

from decimal import Decimal

import pytest

from ironview.domain.price import Price, PriceRefusedError, read_price


@pytest.mark.parametrize(
    ("amount", "read"), [("12.50", "12.50"), ("12,5", "12.5"), (" 7 ", "7"), ("999999", "999999")]
)
def test_an_amount_may_have_a_comma_or_a_point(amount, read):
    assert read_price(amount, " CHF ") == Price(Decimal(read), "CHF")


def test_an_empty_amount_is_no_price_whatever_the_currency():
    assert read_price(" ", "CHF") is None


@pytest.mark.parametrize(
    ("amount", "currency"),
    [("-3", ""), ("1e3", ""), ("1.234", ""), ("1000000", ""), ("12 CHF", ""), ("7", "x" * 13)],
)
def test_what_is_no_amount_is_refused_with_what_was_typed(amount, currency):
    with pytest.raises(PriceRefusedError, match=amount.split()[0].replace(".", r"\.")):
        read_price(amount, currency)


@pytest.mark.parametrize("unseen", ["\x00", "\x1b", "\x7f", "\u202e", "\u200b"])
def test_a_currency_with_letters_nobody_sees_is_refused_and_told_without_them(unseen):
    with pytest.raises(PriceRefusedError, match=r"^7 EUR is no price"):
        read_price("7", f"E{unseen}UR")


def test_the_longest_currency_is_kept():
    assert read_price("7", "x" * 12) == Price(Decimal(7), "x" * 12)


def test_so_many_tests_cost_so_many_times_the_price():
    assert Price(Decimal("12.50"), "EUR").of(3) == Decimal("37.50")
