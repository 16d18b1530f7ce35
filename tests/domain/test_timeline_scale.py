"""Value axes: round numbers far enough apart, and no peak that flattens the rest."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.analytes import AnalyteCode
from ironview.domain.moments import Moment
from ironview.domain.quantities import Quantity
from ironview.domain.readings import Reading
from ironview.domain.timeline_parts import Lane, LimitLine, LimitName, LimitStep, Point, RangeStep
from ironview.domain.timeline_scale import point_radius, time_is_crowded, value_scale
from ironview.domain.verdicts import Flag
from tests.domain.records import on


def point(value: float, reading: Reading = Reading.READABLE) -> Point:
    at = Moment(on(0))
    return Point(
        key=str(value), sample=at, x=0.0, value=value, quantity=Quantity(Decimal(str(value))),
        reading=reading,
    )  # fmt: skip


def lane(code: AnalyteCode = AnalyteCode.FERRITIN, *values: float, limit: float = 200) -> Lane:
    step = LimitStep(0, 1, Decimal(str(limit)))
    return Lane(
        code=code,
        name=code.value,
        unit="",
        decimals=0,
        is_zero_based=code is not AnalyteCode.HB,
        is_windowed=True,
        shows_interference=False,
        points=tuple(point(value) for value in values),
        limits=(LimitLine(LimitName.OVERLOAD, Flag.HIGH, (step,)),),
    )


def test_a_peak_that_cannot_be_read_stays_off_the_readable_scale():
    shown = [point(9), point(1050, Reading.TOO_EARLY), point(160)]
    axis = value_scale(lane(), shown, 80)
    assert axis.high < 300
    assert axis.has_off_scale
    assert axis.is_off(1050)
    assert not axis.is_off(160)


def test_all_values_fits_the_peak():
    shown = [point(9), point(1050, Reading.TOO_EARLY)]
    axis = value_scale(lane(), shown, 80, all_values=True)
    assert axis.high >= 1050
    assert not axis.has_off_scale


def test_a_readable_value_is_never_off_scale():
    axis = value_scale(lane(), [point(5000)], 80)
    assert axis.high > 5000


def test_the_scale_reaches_the_limits_and_a_near_laboratory_range():
    wide = replace(lane(), ranges=(RangeStep(0, 1, Decimal(10), Decimal(250)),))
    assert value_scale(wide, [point(9)], 80).high >= 250


def test_a_laboratory_range_far_above_everything_does_not_flatten_the_rest():
    far = replace(lane(), ranges=(RangeStep(0, 1, Decimal(10), Decimal(900)),))
    assert value_scale(far, [point(9)], 80).high < 500


@pytest.mark.parametrize("values", [(12.0,), (11.9, 12.1), (9.0, 14.0)])
def test_haemoglobin_spans_at_least_six(values: tuple[float, ...]):
    axis = value_scale(lane(AnalyteCode.HB, limit=12), [point(v) for v in values], 73)
    assert axis.high - axis.low >= 6
    assert axis.low > 0


def test_an_empty_lane_has_an_axis():
    bare = replace(lane(), limits=())
    axis = value_scale(bare, [], 80)
    assert axis.low == 0
    assert axis.high > 0


def test_decimals_follow_the_step():
    axis = value_scale(
        replace(lane(AnalyteCode.PHOSPHATE, limit=0.8), is_zero_based=False), [point(1.04)], 64
    )
    assert axis.decimals == 1
    assert axis.ticks == tuple(round(tick, 1) for tick in axis.ticks)


AMOUNTS = st.floats(0.01, 90000, allow_nan=False)


@settings(max_examples=200)
@given(
    values=st.lists(AMOUNTS, max_size=8),
    limit=AMOUNTS,
    height=st.integers(30, 240),
    code=st.sampled_from([AnalyteCode.FERRITIN, AnalyteCode.HB, AnalyteCode.CRP]),
)
def test_any_axis_holds_its_values_on_few_round_numbers(values, limit, height, code):
    shown = [point(value) for value in values]
    axis = value_scale(lane(code, limit=limit), shown, height)
    assert axis.low <= min([*values, limit]) or not lane(code).is_zero_based
    assert axis.high >= max([*values, limit])
    assert not axis.has_off_scale
    assert 1 <= len(axis.ticks) <= 7
    assert all(axis.low - 1e-6 <= tick <= axis.high + 1e-6 for tick in axis.ticks)
    steps = {round(b - a, 6) for a, b in zip(axis.ticks, axis.ticks[1:], strict=False)}
    assert len(steps) <= 1
    for step in steps:
        assert step / (axis.high - axis.low) * max(height, 40) >= 13.9


@pytest.mark.parametrize(("count", "radius"), [(60, 4.5), (61, 3.5), (150, 3.5), (151, 2.2)])
def test_points_get_smaller_the_more_are_in_view(count: int, radius: float):
    assert point_radius(count) == radius


@pytest.mark.parametrize(("count", "crowded"), [(24, False), (25, True)])
def test_numbers_stand_beside_at_most_24_points(count: int, crowded: bool):
    assert time_is_crowded(count) is crowded


def test_a_lane_with_nothing_in_it_has_no_numbers():
    bare = replace(lane(), limits=())
    assert value_scale(bare, [], 80).ticks == ()
    assert value_scale(lane(), [], 80).ticks
    assert value_scale(bare, [point(9)], 80).ticks
