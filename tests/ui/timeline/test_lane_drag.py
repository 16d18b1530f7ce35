"""Making a lane taller or shorter, by mouse and by key."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ironview.ui.timeline.geometry import LOWEST_LANE, Wishes, arrange
from ironview.ui.timeline.view import TimelineView
from ironview.ui.timeline_host import TimelineHost
from tests.ui.timeline.pictures import FERRITIN, HB, TSAT, elena

pytestmark = pytest.mark.usefixtures("dressed")

WISHES = Wishes(codes=(FERRITIN, TSAT, HB), right_gutter=120)


@pytest.fixture
def view(qtbot):
    shown = TimelineView()
    qtbot.addWidget(shown)
    shown.resize(1096, 640)
    shown.show_timeline(elena(), "Marchetti, Elena, MRN 0042")
    shown.show()
    return shown


def plots(view: TimelineView) -> list[float]:
    return [rect.plot.height() for rect in view.canvas.chart.plots()]


def drag(view: TimelineView, lane: int, by: int) -> None:
    edge = round(view.canvas.chart.plots()[lane].plot.bottom())
    port = view.canvas.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(400, edge))
    QTest.mouseMove(port, QPoint(400, edge + by))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(400, edge + by))


def test_a_lane_has_the_height_it_was_given_and_the_others_share_the_rest():
    given = arrange(1070, 700, replace(WISHES, heights={TSAT: 150}))
    plain = arrange(1070, 700, WISHES)
    heights = [rect.plot.height() for rect in given.lanes]
    assert heights[1] == 150
    assert heights[0] < plain.lanes[0].plot.height()
    assert heights[0] > heights[2]


def test_no_lane_becomes_lower_than_it_can_be_read():
    given = arrange(1070, 700, replace(WISHES, heights={TSAT: 3}))
    assert given.lanes[1].plot.height() == LOWEST_LANE


def test_lanes_that_all_have_a_height_leave_the_rest_empty():
    given = arrange(1070, 900, replace(WISHES, heights={FERRITIN: 90, TSAT: 80, HB: 70}))
    assert [rect.plot.height() for rect in given.lanes] == [90, 80, 70]


def test_lanes_too_tall_for_the_chart_are_reached_by_scrolling():
    given = arrange(1070, 420, replace(WISHES, heights={FERRITIN: 260}))
    assert given.hidden_lanes > 0


def test_dragging_a_lower_edge_resizes_the_lane_above_it(view, qtbot):
    before = plots(view)
    with qtbot.waitSignal(view.canvas.lanes_resized):
        drag(view, 1, 30)
    assert plots(view)[1] == pytest.approx(before[1] + 30, abs=1)
    assert plots(view)[0] < before[0]


def test_a_click_on_an_edge_is_still_a_click(view):
    before = plots(view)
    chart = view.canvas.chart
    x = round(chart.frame.scale.px(chart.frame.timeline.samples[1].x))
    edge = round(chart.plots()[0].plot.bottom())
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, edge))
    assert view.selected == view.timeline.samples[1].at
    assert plots(view) == before


def test_the_mouse_shows_where_an_edge_can_be_dragged(view):
    edge = round(view.canvas.chart.plots()[0].plot.bottom())
    port = view.canvas.viewport()
    QTest.mouseMove(port, QPoint(400, edge))
    assert port.cursor().shape() is Qt.CursorShape.SplitVCursor
    QTest.mouseMove(port, QPoint(400, edge - 30))
    assert port.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_shift_and_arrows_do_it_by_key(view, qtbot):
    view.select("tsat@2026-04-13")
    before = plots(view)
    with qtbot.waitSignal(view.canvas.lanes_resized):
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert plots(view)[1] == before[1] + 12
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert plots(view)[1] == before[1]


def test_the_host_keeps_heights_before_and_after_it_is_loaded(qtbot):
    host = TimelineHost()
    qtbot.addWidget(host)
    host.set_heights({TSAT: 120.0})
    host.load()
    assert host.view.canvas.lane_heights == {TSAT: 120.0}
    host.set_heights({})
    assert host.view.canvas.lane_heights == {}
    host.view.show_timeline(elena(), "Marchetti, Elena, MRN 0042")
    with qtbot.waitSignal(host.heights_chosen) as told:
        host.view.canvas.resize_lane(TSAT, 90.0)
        host.view.canvas.lanes_resized.emit()
    assert told.args[0][TSAT] == 90.0
