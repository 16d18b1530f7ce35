"""The time axis names what there is room for."""

from datetime import date
from itertools import pairwise

import pytest

from ironview.domain.timeline_parts import x_of_day
from ironview.ui.timeline.geometry import TimeScale
from ironview.ui.timeline.time_ticks import time_ticks


def scale(first: date, last: date, width: float = 880) -> TimeScale:
    return TimeScale(x_of_day(first), x_of_day(last), 56, width)


def words(found) -> list[str]:
    return [tick.text.replace("\u00a0", " ") for tick in found if tick.text]


def test_a_year_names_every_month_and_the_year_at_the_first_and_in_january():
    found = words(time_ticks(scale(date(2025, 10, 1), date(2026, 10, 1))))
    assert found[:5] == ["Oct 2025", "Nov", "Dec", "Jan 2026", "Feb"]
    assert len(found) == 13


def test_below_90_days_mondays_are_named():
    found = words(time_ticks(scale(date(2026, 3, 1), date(2026, 5, 1))))
    assert found[0] == "2 Mar"
    assert found[1] == "9 Mar"


def test_below_21_days_every_day_is_named():
    found = words(time_ticks(scale(date(2026, 3, 1), date(2026, 3, 15))))
    assert found[:2] == ["2 Mar", "3 Mar"]


@pytest.mark.parametrize(("years", "second"), [(3, "Mar"), (5, "Jul"), (12, "2016")])
def test_longer_stretches_name_fewer_dates(years: int, second: str):
    found = words(time_ticks(scale(date(2015, 1, 1), date(2015 + years, 1, 1))))
    assert found[1] == second


def test_ticks_are_in_order_inside_the_plot():
    for years in (1, 2, 4, 8, 16):
        shown = scale(date(2010, 5, 7), date(2010 + years, 5, 7))
        xs = [tick.x for tick in time_ticks(shown)]
        assert xs == sorted(xs)
        assert all(shown.left <= x <= shown.right + 1 for x in xs)


def test_equal_time_is_equal_distance_across_a_change_of_clocks():
    shown = scale(date(2026, 3, 20), date(2026, 4, 5))
    xs = [tick.x for tick in time_ticks(shown)]
    gaps = {round(b - a, 6) for a, b in pairwise(xs)}
    assert len(gaps) == 1
