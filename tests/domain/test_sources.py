"""Numbers with their sources."""

from dataclasses import replace
from decimal import Decimal

import pytest

from ironview.domain.sources import Citation, Limit, Mark

PLACE = (Citation("somewhere", "table 2", Mark.DESIGN),)


@pytest.mark.parametrize(("amount", "whole"), [("28", 28), ("28.0", 28), ("53.7", 53)])
def test_days_are_whole(amount, whole):
    assert Limit(Decimal(amount), PLACE).whole == whole


def test_a_changed_amount_is_whole_again():
    assert replace(Limit(Decimal(28), PLACE), amount=Decimal(56)).whole == 56


def test_equal_limits_are_equal_whatever_their_digits():
    assert Limit(Decimal("28.0"), PLACE) == Limit(Decimal(28), PLACE)
    assert Limit(Decimal(28), PLACE) != Limit(Decimal(28), ())
