"""A logarithmic axis: round ends, numbers that keep apart, nothing cut off below."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from math import log10

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.quantities import Quantity
from ironview.domain.readings import Reading
from ironview.domain.timeline_log_scale import log_scale
from tests.domain.test_timeline_scale import lane, point


def test_it_ends_on_1_2_or_5_and_names_them():
    shown = lane(limit=200).points
    axis = log_scale(lane(limit=200), (*shown, point(6), point(160)), 120)
    assert (axis.low, axis.high) == (5, 500)
    assert axis.ticks == (5, 10, 20, 50, 100, 200, 500)
    assert axis.is_log


def test_where_room_is_short_only_decades_are_named():
    axis = log_scale(lane(limit=200), (point(1), point(900)), 60)
    assert axis.ticks == (1, 10, 100, 1000)
    flat = log_scale(lane(limit=200), (point(0.001), point(100000)), 60)
    assert all(round(log10(tick)) % 3 == 0 for tick in flat.ticks)


def test_a_peak_that_cannot_be_read_stays_off_the_scale_until_all_values_are_wanted():
    shown = (point(6), point(160), point(5000, Reading.TOO_EARLY))
    assert log_scale(lane(limit=200), shown, 120).has_off_scale
    whole = log_scale(lane(limit=200), shown, 120, all_values=True)
    assert not whole.has_off_scale
    assert whole.high >= 5000


def test_a_value_before_a_correction_fits_too():
    corrected = replace(point(160), was=Quantity(Decimal(3)), earlier=(Quantity(Decimal("0.4")),))
    assert log_scale(lane(limit=200), (corrected,), 120).low <= 0.4


def test_small_values_have_as_many_decimals_as_their_lowest_number():
    axis = log_scale(lane(limit=2), (point(0.3), point(0.9)), 120)
    assert (axis.low, axis.decimals) == (0.2, 1)


def test_nothing_above_0_is_drawn_on_a_linear_axis():
    bare = replace(lane(), limits=())
    assert not log_scale(bare, (), 120).is_log
    assert not log_scale(bare, (point(0),), 120).is_log


@settings(deadline=None)
@given(
    st.lists(st.floats(0.01, 1e5), min_size=1, max_size=12),
    st.floats(0.1, 1e4),
    st.integers(30, 400),
)
def test_every_readable_value_and_limit_is_inside_and_numbers_keep_apart(values, limit, height):
    shown = tuple(point(value) for value in values)
    axis = log_scale(lane(limit=limit), shown, height)
    assert all(axis.low <= value * (1 + 1e-9) for value in [*values, limit])
    assert all(value <= axis.high for value in [*values, limit])
    apart = [log10(b / a) / log10(axis.high / axis.low) * max(height, 40)
             for a, b in pairwise(axis.ticks)]  # fmt: skip
    assert all(px >= 17.9 for px in apart)
    assert list(axis.ticks) == sorted(axis.ticks)


@pytest.mark.parametrize("value", [0.5, 1, 2, 5, 10, 1000])
def test_a_value_on_a_round_number_is_the_end_itself(value):
    assert log_scale(lane(limit=value), (point(value),), 120).low == value
