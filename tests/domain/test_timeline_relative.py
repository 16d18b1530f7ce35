"""Results at their place in their own laboratory range."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.domain.analytes import AnalyteCode
from ironview.domain.timeline import build_timeline
from ironview.domain.timeline_relative import relative_lines
from tests.domain.records import GUIDELINE, judge, on, result


def places(*rows, code: AnalyteCode = AnalyteCode.FERRITIN) -> list[float]:
    timeline = build_timeline(judge(*rows, as_of=400), GUIDELINE, on(400), (code,))
    (line,) = relative_lines(timeline.lanes)
    return [one.place for one in line.points]


@pytest.mark.parametrize(
    ("value", "place"), [(10, 0.0), (105, 0.5), (200, 1.0), (390, 2.0), (9.5, -0.5 / 190)]
)
def test_the_ends_of_the_range_are_0_and_1(value, place):
    assert places(result("ferritin", value, 0, low=10, high=200)) == [pytest.approx(place)]


def test_each_result_is_measured_by_its_own_range():
    rows = (
        result("ferritin", 105, 0, low=10, high=200),
        result("ferritin", 105, 200, low=5, high=105),
    )
    assert places(*rows) == [pytest.approx(0.5), pytest.approx(1.0)]


def test_an_open_low_end_is_0_and_an_open_high_end_twice_the_low_one():
    assert places(result("crp", 5, 0, high=5), code=AnalyteCode.CRP) == [1.0]
    assert places(result("hb", 18, 0, low=12), code=AnalyteCode.HB) == [pytest.approx(0.5)]


def test_a_result_without_a_range_or_with_an_empty_one_has_no_place():
    assert places(result("ferritin", 50, 0)) == []
    assert places(result("ferritin", 50, 0, low=0)) == []


@given(st.integers(1, 500), st.integers(1, 500), st.integers(1, 3000), st.integers(1, 3000))
def test_more_is_never_lower(low, width, one, other):
    small, large = sorted((one, other))
    rows = [
        result("ferritin", value, day, low=low, high=low + width)
        for day, value in ((0, small), (200, large))
    ]
    first, second = places(*rows)
    assert first <= second
