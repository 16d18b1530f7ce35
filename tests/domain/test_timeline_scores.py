"""Fatigue as a lane of the timeline."""

import pytest

from ironview.domain.analytes import AnalyteCode
from ironview.domain.record import Scale
from ironview.domain.timeline import build_timeline
from ironview.domain.timeline_log_scale import log_scale
from ironview.domain.timeline_parts import EVERY_LANE, lane_code, x_of_day
from ironview.domain.timeline_scale import value_scale
from ironview.domain.verdicts import Window
from tests.domain.records import GUIDELINE, dose, judge, on, result, score

FERRITIN, NRS = AnalyteCode.FERRITIN, Scale.FATIGUE_NRS


def shown(*rows, lanes=(FERRITIN, NRS)):
    return build_timeline(judge(*rows, as_of=600), GUIDELINE, on(600), lanes)


def test_scores_are_points_in_order_joined_by_a_line():
    lane = shown(score(7, 30), score(4, 0)).lane(NRS)
    assert [point.value for point in lane.points] == [4, 7]
    (piece,) = lane.segments
    assert (piece.y0, piece.y1, piece.is_dashed) == (4, 7, False)


@pytest.mark.parametrize(("days", "pieces"), [(399, 1), (400, 1), (401, 0)])
def test_the_line_breaks_after_400_days_without_a_score(days, pieces):
    assert len(shown(score(7, 0), score(4, days)).lane(NRS).segments) == pieces


def test_a_score_of_a_date_with_a_sample_stands_with_it():
    timeline = shown(result("ferritin", 12, 0, "08:15"), score(7, 0))
    (sample,) = timeline.samples
    assert timeline.lane(NRS).points[0].sample == sample.at


def test_a_score_alone_on_its_date_is_a_date_of_its_own_with_its_day():
    timeline = shown(dose(0), result("ferritin", 12, 90), score(7, 30))
    early, late = timeline.samples
    assert (early.x, early.day, early.window) == (x_of_day(on(30)) + 0.5, 30, Window.PROVISIONAL)
    assert late.at.day == on(90)


def test_a_score_before_any_dose_has_no_day():
    (mark,) = shown(score(7, 30), dose(60)).samples
    assert mark.day is None


def test_without_its_lane_a_score_is_offered_and_adds_no_date():
    timeline = shown(result("ferritin", 12, 0), score(7, 30), lanes=(FERRITIN,))
    assert len(timeline.samples) == 1
    assert timeline.available == (FERRITIN, NRS)


def test_the_other_scale_is_another_lane():
    timeline = shown(score(30, 0, scale="facit_f"), lanes=(NRS, Scale.FACIT_F))
    assert timeline.lane(NRS).points == ()
    assert timeline.lane(Scale.FACIT_F).points[0].value == 30


@pytest.mark.parametrize("code", EVERY_LANE)
def test_every_lane_is_found_by_its_code(code):
    assert lane_code(code.value) is code


@pytest.mark.parametrize(("scale", "ticks"), [(NRS, (0, 5, 10)), (Scale.FACIT_F, (0, 26, 52))])
def test_the_axis_of_a_score_ends_where_the_score_does(scale, ticks):
    lane = shown(lanes=(scale,)).lanes[0]
    for axis in (value_scale(lane, (), 60), log_scale(lane, (), 60)):
        assert (axis.ticks, axis.decimals, axis.is_log) == (ticks, 0, False)
        assert not axis.has_off_scale


def test_an_unknown_code_is_no_lane():
    assert lane_code("zinc") is None
