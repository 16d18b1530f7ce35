"""Where everything stands: what goes first when there is no room."""

import pytest

from ironview.domain.analytes import AnalyteCode
from ironview.ui.timeline.geometry import TimeScale, Wishes, arrange

THREE = (AnalyteCode.FERRITIN, AnalyteCode.TSAT, AnalyteCode.HB)
SEVEN = (*THREE, AnalyteCode.PHOSPHATE, AnalyteCode.CRP, AnalyteCode.MCV, AnalyteCode.IRON)


def test_with_room_everything_is_there():
    shown = arrange(1070, 470, Wishes(THREE, 126))
    assert len(shown.lanes) == 3
    assert not shown.legend.isEmpty()
    assert shown.minimap_has_years
    assert shown.legend.bottom() <= 470


def test_things_go_in_their_order_when_height_is_short():
    gone = []
    for height in range(480, 240, -4):
        shown = arrange(1070, height, Wishes(THREE, 126))
        gone.append(
            (
                not shown.legend.isEmpty(),
                shown.minimap_has_years,
                not shown.minimap.isEmpty(),
                len(shown.lanes) == 3,
            )
        )
    legend, years, minimap, lanes = (
        next(i for i, state in enumerate(gone) if not state[part]) for part in range(4)
    )
    assert legend <= years <= minimap <= lanes
    assert legend < lanes


def test_one_lane_at_least_stays():
    assert len(arrange(900, 120, Wishes(THREE, 126)).lanes) == 1


def test_lanes_that_do_not_fit_can_be_reached():
    reached = set()
    for first in range(7):
        shown = arrange(900, 330, Wishes(SEVEN, 126, first_lane=first))
        assert shown.hidden_lanes == 7 - len(shown.lanes)
        reached |= {lane.code for lane in shown.lanes}
    assert reached == set(SEVEN)


@pytest.mark.parametrize("height", [330, 420, 470, 640, 900])
def test_lanes_stack_without_overlap_and_end_above_the_axis(height: int):
    shown = arrange(1070, height, Wishes(THREE, 126))
    bottoms = [lane.plot.bottom() for lane in shown.lanes]
    tops = [lane.head.top() for lane in shown.lanes]
    assert all(top >= bottom for top, bottom in zip(tops[1:], bottoms, strict=False))
    assert bottoms[-1] <= shown.axis.top()


def test_spare_height_goes_to_ferritin_first():
    small = arrange(1070, 420, Wishes(THREE, 126)).lanes
    large = arrange(1070, 560, Wishes(THREE, 126)).lanes
    grown = [b.plot.height() - a.plot.height() for a, b in zip(small, large, strict=True)]
    assert grown[0] > grown[1] >= grown[2] - 1


def test_time_is_a_true_scale():
    scale = TimeScale(100, 200, 56, 500)
    assert scale.px(150) == 306
    assert scale.x(306) == 150
    assert scale.clamped(0) == 56
    assert scale.px(float("inf")) == 556
    assert scale.px(float("-inf")) == 56
