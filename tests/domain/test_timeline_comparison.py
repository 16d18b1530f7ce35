"""Two samples side by side: what may be compared, and what stands in the way."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.domain.analytes import AnalyteCode
from ironview.domain.timeline import build_timeline
from ironview.domain.timeline_comparison import LaneComparison, Obstacle, compare
from tests.domain.records import GUIDELINE, dose, judge, on, result

FERRITIN, HB = AnalyteCode.FERRITIN, AnalyteCode.HB


def compared(*rows, first: int, second: int, lanes=(FERRITIN,)) -> tuple[LaneComparison, ...]:
    timeline = build_timeline(judge(*rows, as_of=400), GUIDELINE, on(400), lanes)
    moments = {mark.at.day: mark.at for mark in timeline.samples}
    return compare(timeline, moments[on(first)], moments[on(second)])


def only(*rows, first: int = 0, second: int = 200) -> LaneComparison:
    (found,) = compared(*rows, first=first, second=second)
    return found


def test_two_readable_values_are_compared_without_reserve():
    found = only(result("ferritin", 12, 0), result("ferritin", 105, 200))
    assert found.difference == 93
    assert (found.obstacles, found.is_comparable) == ((), True)


def test_the_second_less_the_first_whichever_is_later():
    rows = result("ferritin", 12, 0), result("ferritin", 105, 200)
    assert only(*rows, first=200, second=0).difference == -93


def test_a_value_drawn_too_early_is_shown_with_its_difference_and_not_comparable():
    found = only(result("ferritin", 12, 0), dose(190), result("ferritin", 1050, 200))
    assert found.difference == 1038
    assert found.obstacles == (Obstacle.UNREADABLE,)
    assert not found.is_comparable


def test_a_provisional_value_is_compared_with_care():
    found = only(result("ferritin", 12, 0), dose(160), result("ferritin", 160, 200))
    assert found.obstacles == (Obstacle.PROVISIONAL,)
    assert found.is_comparable


def test_a_censored_value_has_no_difference():
    found = only(result("ferritin", "<5", 0), result("ferritin", 105, 200))
    assert found.difference is None
    assert found.obstacles == (Obstacle.CENSORED,)
    assert not found.is_comparable


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Nord", "Süd", (Obstacle.LABORATORY,)),
        ("Nord", "nord ", ()),
        ("Nord", "", ()),
    ],
)
def test_another_laboratory_asks_for_care(one, other, expected):
    found = only(
        result("ferritin", 12, 0, laboratory=one), result("ferritin", 15, 200, laboratory=other)
    )
    assert found.obstacles == expected
    assert found.is_comparable


def test_measured_against_computed_asks_for_care():
    rows = result("tsat", 20, 0), result("iron", 10, 200), result("tibc", 60, 200)
    (found,) = compared(*rows, first=0, second=200, lanes=(AnalyteCode.TSAT,))
    assert found.obstacles == (Obstacle.METHOD,)
    assert found.is_comparable


def test_a_missing_value_is_named_and_a_lane_without_either_left_out():
    rows = result("ferritin", 12, 0), result("hb", 10, 200)
    ferritin, hb = compared(*rows, first=0, second=200, lanes=(FERRITIN, HB, AnalyteCode.CRP))
    assert (ferritin.code, hb.code) == (FERRITIN, HB)
    assert ferritin.second is None
    assert hb.first is None
    assert ferritin.obstacles == hb.obstacles == (Obstacle.MISSING,)
    assert ferritin.difference is None


def test_of_two_results_the_one_that_takes_part_is_compared():
    found = only(
        result("ferritin", 9, 0, excluded=True),
        result("ferritin", 12, 0),
        result("ferritin", 105, 200),
    )
    assert found.difference == 93


@given(st.integers(1, 2000), st.integers(1, 2000))
def test_turned_round_only_the_sign_changes(low, high):
    rows = result("ferritin", low, 0), result("ferritin", high, 200)
    there, back = only(*rows), only(*rows, first=200, second=0)
    assert there.difference == -(back.difference or Decimal(0))
    assert there.obstacles == back.obstacles
