"""Points, lines, ranges and held marks of a lane."""

from decimal import Decimal
from math import inf

import pytest

from ironview.domain.analytes import AnalyteCode
from ironview.domain.quantities import Comparator, Quantity
from ironview.domain.readings import Reading
from ironview.domain.timeline import build_timeline
from ironview.domain.timeline_parts import Lane, x_of_day
from ironview.domain.verdicts import Flag
from tests.domain.records import GUIDELINE, dose, judge, on, result

FERRITIN, TSAT, HB = AnalyteCode.FERRITIN, AnalyteCode.TSAT, AnalyteCode.HB


def lane(code: AnalyteCode, *rows, as_of: int = 400) -> Lane:
    judged = judge(*rows, as_of=as_of)
    found = build_timeline(judged, GUIDELINE, on(as_of)).lane(code)
    assert found is not None
    return found


def test_a_point_is_what_was_measured_in_the_canonical_unit():
    (point,) = lane(HB, result("hb", 84, 0, "08:15", unit="g/L", low=120, high=155)).points
    assert point.quantity.amount == Decimal("8.4")
    assert point.value == pytest.approx(8.4)
    assert (point.low, point.high) == (Decimal("12.0"), Decimal("15.5"))
    assert point.flag is Flag.LOW
    assert point.x == pytest.approx(x_of_day(on(0)) + (8 + 15 / 60) / 24)


def test_a_date_without_time_stands_at_noon():
    (point,) = lane(HB, result("hb", 10, 0)).points
    assert point.x == x_of_day(on(0)) + 0.5


@pytest.mark.parametrize(
    ("day", "reading"),
    [(-3, Reading.READABLE), (8, Reading.TOO_EARLY), (30, Reading.PROVISIONAL)],
)
def test_a_ferritin_has_the_shape_of_its_window(day: int, reading: Reading):
    (point,) = lane(FERRITIN, dose(0), result("ferritin", 300, day)).points
    assert point.reading is reading
    assert point.day == (day if day > 0 else None)


def test_a_tsat_soon_after_a_dose_is_interference():
    (point,) = lane(TSAT, dose(0), result("tsat", 90, 2)).points
    assert point.reading is Reading.INTERFERENCE
    assert point.flag is None


def test_a_haemolysed_iron_is_invalid_and_not_interference():
    iron = result("tsat", 30, 100, haemolysed=True)
    (point,) = lane(TSAT, dose(0), iron).points
    assert point.reading is Reading.INVALID


def test_a_sample_on_the_day_of_the_dose_is_unclear():
    (point,) = lane(FERRITIN, dose(0), result("ferritin", 300, 0)).points
    assert point.reading is Reading.UNCLEAR


def test_an_excluded_value_stays_a_point_and_carries_no_flag():
    (point,) = lane(FERRITIN, result("ferritin", 3, 0, excluded=True)).points
    assert point.reading is Reading.EXCLUDED
    assert point.flag is None


def test_a_superseded_value_stands_beside_what_replaced_it():
    rows = (
        result("ferritin", 120, 100, status="preliminary", id="a"),
        result("ferritin", 190, 100, status="final", id="b"),
    )
    (point,) = lane(FERRITIN, *rows).points
    assert point.value == 190
    assert point.was is not None
    assert point.was.amount == 120


def test_values_before_that_stand_behind_it_and_repeats_are_left_out():
    rows = (
        result("ferritin", 110, 100, status="preliminary", id="a", reported=100),
        result("ferritin", 120, 100, status="corrected", id="a", reported=101),
        result("ferritin", 190, 100, status="corrected", id="a", reported=102),
    )
    (point,) = lane(FERRITIN, *rows).points
    assert (point.value, point.was, point.earlier) == (
        190,
        Quantity(Decimal(120)),
        (Quantity(Decimal(110)),),
    )


def test_a_censored_value_keeps_its_sign():
    (point,) = lane(FERRITIN, result("ferritin", "<5", 0)).points
    assert point.quantity.comparator is Comparator.LESS


def test_the_line_runs_through_eligible_values_only():
    shown = lane(
        FERRITIN,
        dose(0),
        *(result("ferritin", value, day) for value, day in ((10, -5), (900, 8), (150, 40))),
    )
    (segment,) = shown.segments
    assert (segment.y0, segment.y1) == (10, 150)
    assert segment.is_dashed


def test_a_line_without_a_dose_in_between_is_solid():
    shown = lane(FERRITIN, dose(0), result("ferritin", 150, 40), result("ferritin", 120, 90))
    assert [segment.is_dashed for segment in shown.segments] == [False]


def test_a_line_to_a_censored_value_is_dashed():
    shown = lane(FERRITIN, result("ferritin", "<5", 0), result("ferritin", 12, 20))
    assert [segment.is_dashed for segment in shown.segments] == [True]


def test_haemoglobin_is_never_dashed_across_a_dose_and_never_interrupted():
    shown = lane(HB, dose(0), *(result("hb", value, day) for value, day in ((8, -5), (9, 8))))
    assert [segment.is_dashed for segment in shown.segments] == [False]


@pytest.mark.parametrize(("days", "pieces"), [(399, 1), (400, 1), (401, 0)])
def test_a_line_is_broken_after_400_days(days: int, pieces: int):
    shown = lane(HB, result("hb", 10, 0), result("hb", 11, days), as_of=500)
    assert len(shown.segments) == pieces


def test_a_range_steps_half_way_between_samples_that_differ():
    shown = lane(
        FERRITIN,
        result("ferritin", 50, 0, low=10, high=200),
        result("ferritin", 60, 10, low=10, high=200),
        result("ferritin", 70, 30, low=20, high=300),
    )
    first, second = shown.ranges
    middle = x_of_day(on(20)) + 0.5
    assert (first.x0, first.x1, first.high) == (-inf, middle, 200)
    assert (second.x0, second.x1, second.high) == (middle, inf, 300)


def test_a_result_without_range_leaves_a_gap_and_one_side_may_be_open():
    shown = lane(
        AnalyteCode.FERRITIN,
        result("ferritin", 50, 0),
        result("ferritin", 60, 10, high=200),
    )
    (step,) = shown.ranges
    assert step.x0 == x_of_day(on(5)) + 0.5
    assert step.low is None


def test_a_held_row_is_a_mark_of_its_lane_and_no_point():
    shown = lane(FERRITIN, result("ferritin", "94", 0, unit=""), result("ferritin", 50, 5))
    assert [mark.x for mark in shown.held] == [x_of_day(on(0)) + 0.5]
    assert len(shown.points) == 1


def test_two_values_of_one_sample_are_two_points_at_one_moment():
    shown = lane(FERRITIN, result("ferritin", 50, 0, id="a"), result("ferritin", 60, 0, id="b"))
    assert len({point.x for point in shown.points}) == 1
    assert len({point.key for point in shown.points}) == len(shown.points)


def test_points_are_in_order_of_time_whatever_the_order_of_entry():
    rows = [result("hb", 10, day) for day in (30, 10, 20)]
    xs = [point.x for point in lane(HB, *rows).points]
    assert xs == sorted(xs)
