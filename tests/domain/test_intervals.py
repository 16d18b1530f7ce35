"""Intervals of shares agree with published values; quartiles are values that were counted."""

import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.domain.intervals import quartiles, wilson_interval


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    [
        # Newcombe RG, Stat Med 1998;17:857-872, table I, method 3.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_interval_is_that_of_the_published_comparison(part, whole, low, high):
    assert wilson_interval(part, whole, 95) == pytest.approx((low, high), abs=0.00006)


def test_of_nothing_everything_is_possible():
    assert wilson_interval(0, 0, 95) == (0.0, 1.0)


@given(st.integers(1, 10_000), st.data())
def test_the_interval_holds_the_share_and_stays_between_nothing_and_all(whole, data):
    part = data.draw(st.integers(0, whole))
    low, high = wilson_interval(part, whole, 95)
    wider = wilson_interval(part, whole, 99)
    other = wilson_interval(whole - part, whole, 95)

    assert 0 <= low <= part / whole + 1e-12
    assert part / whole - 1e-12 <= high <= 1
    assert wider[0] - 1e-12 <= low < high <= wider[1] + 1e-12
    assert other == pytest.approx((1 - high, 1 - low), abs=1e-9)


@given(st.lists(st.integers(0, 400), min_size=1, max_size=60))
def test_quartiles_are_the_first_values_that_enough_do_not_exceed(values):
    counted = [(one, values.count(one)) for one in set(values)]
    ordered = sorted(values)
    expected = tuple(
        next(one for one in ordered if sum(other <= one for other in ordered) >= need)
        for need in (len(values) / 4, len(values) / 2, 3 * len(values) / 4)
    )

    assert quartiles(counted) == expected
    assert quartiles(counted)[1] == statistics.median_low(values)
