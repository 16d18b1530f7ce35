"""Walking through a timeline without a screen."""

from ironview.ui.timeline.walk import next_lane, next_mark, next_sample, point_in
from tests.ui.timeline.pictures import FERRITIN, HB, TSAT, Drawn, elena, nobody, tan


def test_from_nowhere_the_newest_sample_comes_first():
    timeline = elena()
    assert next_sample(timeline, None, -1) == timeline.samples[-1]
    assert next_sample(nobody(), None, 1) is None


def test_a_walk_stops_at_both_ends():
    timeline = elena()
    assert next_sample(timeline, timeline.samples[0].at, -5) == timeline.samples[0]
    assert next_sample(timeline, timeline.samples[-1].at, 5) == timeline.samples[-1]


def test_doses_are_visited_one_after_the_other():
    timeline = tan()
    xs = [dose.x for dose in timeline.doses]
    assert next_mark(timeline, 0, 1) == xs[0]
    assert next_mark(timeline, xs[0], 1) == xs[1]
    assert next_mark(timeline, xs[-1], 1) is None
    assert next_mark(timeline, xs[1], -1) == xs[0]


def test_lanes_without_a_result_of_the_sample_are_passed_over():
    timeline = Drawn([], [{"d": "2026-01-01", FERRITIN: 20, HB: "9.0"}]).timeline()
    at = timeline.samples[0].at
    assert point_in(timeline.lanes[1], at) is None
    found = next_lane(timeline.lanes, "ferritin@2026-01-01", at, 1)
    assert found is not None
    assert found[0].code is HB
    assert next_lane(timeline.lanes, "hb@2026-01-01", at, 1) is None
    back = next_lane(timeline.lanes, "hb@2026-01-01", at, -1)
    assert back is not None
    assert back[0].code is FERRITIN
    assert TSAT in [lane.code for lane in timeline.lanes]
