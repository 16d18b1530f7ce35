"""Numbers with comparators: what is certain of an interval, and what is only possible."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.domain.quantities import Comparator, Quantity, read_quantity

LIMIT = Decimal(30)

# (text, certainly_below, certainly_at_most, certainly_above, certainly_at_least) of 30
CERTAINTIES = [
    ("29.9", True, True, False, False),
    ("30", False, True, False, True),
    ("30.1", False, False, True, True),
    ("<29.9", True, True, False, False),
    ("<30", True, True, False, False),
    ("<30.1", False, False, False, False),
    ("<=29.9", True, True, False, False),
    ("<=30", False, True, False, False),
    (">29.9", False, False, False, False),
    (">30", False, False, True, True),
    (">30.1", False, False, True, True),
    (">=29.9", False, False, False, False),
    (">=30", False, False, False, True),
    (">=30.1", False, False, True, True),
]


@pytest.mark.parametrize(("text", "below", "at_most", "above", "at_least"), CERTAINTIES)
def test_a_comparison_is_certain_only_when_it_holds_for_the_whole_interval(
    text, below, at_most, above, at_least
):
    quantity = read_quantity(text)

    assert quantity is not None
    assert quantity.certainly_below(LIMIT) is below
    assert quantity.certainly_at_most(LIMIT) is at_most
    assert quantity.certainly_above(LIMIT) is above
    assert quantity.certainly_at_least(LIMIT) is at_least


@pytest.mark.parametrize(
    ("text", "possible"),
    [
        ("29.9", "below at_most"),
        ("30", "at_most at_least"),
        ("30.1", "above at_least"),
        ("<30", "below at_most"),
        (">30", "above at_least"),
        ("<31", "below at_most above at_least"),
        ("<=30", "below at_most at_least"),
        (">=30", "at_most above at_least"),
    ],
)
def test_a_comparison_is_possible_when_it_holds_for_some_value_of_the_interval(text, possible):
    quantity = read_quantity(text)

    assert quantity is not None
    found = {
        "below": quantity.possibly_below(LIMIT),
        "at_most": quantity.possibly_at_most(LIMIT),
        "above": quantity.possibly_above(LIMIT),
        "at_least": quantity.possibly_at_least(LIMIT),
    }
    assert {name for name, holds in found.items() if holds} == set(possible.split())


@pytest.mark.parametrize(
    ("text", "amount", "comparator"),
    [
        ("12.50", "12.50", None),
        (" <5 ", "5", Comparator.LESS),
        ("> 1650", "1650", Comparator.GREATER),
        ("<=0.6", "0.6", Comparator.LESS_OR_EQUAL),
        ("≤0.6", "0.6", Comparator.LESS_OR_EQUAL),
        (">=3", "3", Comparator.GREATER_OR_EQUAL),
        ("≥3", "3", Comparator.GREATER_OR_EQUAL),
        ("1e3", "1000", None),
        (".5", "0.5", None),
        ("5.", "5", None),
        ("-1", "-1", None),
    ],
)
def test_numbers_are_read_exactly_with_their_comparator(text, amount, comparator):
    assert read_quantity(text) == Quantity(Decimal(amount), comparator)


@pytest.mark.parametrize(
    "text",
    ["", " ", "abc", "5 mg", "5,0", "1 000", "<", "5-6", "NaN", "inf", "1e9999", "٣", "<>5", "--5"],
)
def test_text_that_is_not_exactly_one_number_is_no_number(text):
    assert read_quantity(text) is None


def test_scaling_keeps_the_comparator():
    assert Quantity(Decimal(5), Comparator.LESS).scaled(Decimal("0.1")) == Quantity(
        Decimal("0.5"), Comparator.LESS
    )


amounts = st.decimals(min_value=0, max_value=100, places=1)
quantities = st.builds(Quantity, amounts, st.none() | st.sampled_from(Comparator))


@given(quantities, amounts)
def test_below_and_at_least_are_never_both_certain_nor_both_impossible(quantity, limit):
    assert not (quantity.certainly_below(limit) and quantity.certainly_at_least(limit))
    assert quantity.possibly_below(limit) or quantity.possibly_at_least(limit)
    assert quantity.possibly_at_most(limit) or quantity.possibly_above(limit)


@given(amounts, amounts)
def test_an_exact_value_is_as_certain_as_the_number_itself(amount, limit):
    quantity = Quantity(amount)

    assert not quantity.is_censored
    assert quantity.certainly_below(limit) == quantity.possibly_below(limit) == (amount < limit)
    assert quantity.certainly_above(limit) == quantity.possibly_above(limit) == (amount > limit)
