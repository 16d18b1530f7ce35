"""A logarithmic axis of a lane: off by itself, chosen by name, and called so."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ironview.ui.timeline.frame import State
from ironview.ui.timeline.view import TimelineView
from tests.ui.timeline.charts import chart_of, overlaps, texts
from tests.ui.timeline.pictures import FERRITIN, TSAT, elena, henrik, okafor, tan

pytestmark = pytest.mark.usefixtures("dressed")

LOG = State(log_lanes=frozenset({FERRITIN}))


def name_of(chart, lane: int) -> str:
    return chart.lanes[lane].head.labels[0].text


def test_no_axis_is_logarithmic_by_itself():
    chart = chart_of(elena())
    assert not any(lane.marks.values.is_log for lane in chart.lanes)
    assert not any("log" in name_of(chart, lane) for lane in range(3))


def test_the_lane_that_is_chosen_says_so_beside_its_unit_and_no_other_does():
    chart = chart_of(elena(), state=LOG)
    assert name_of(chart, 0) == "Ferritin µg/L, log"
    assert name_of(chart, 1) == "TSAT %"


def test_equal_ratios_are_equal_distances():
    marks = chart_of(elena(), state=LOG).lanes[0].marks
    ys = marks.ys(np.array([10.0, 20.0, 40.0]))
    assert ys[0] - ys[1] == pytest.approx(ys[1] - ys[2])
    assert marks.y(marks.values.low / 10) == pytest.approx(marks.area.bottom())


def test_all_values_fit_into_a_logarithmic_axis_too():
    state = State(log_lanes=frozenset({FERRITIN}), all_values=True)
    marks = chart_of(elena(), state=state).lanes[0].marks
    assert marks.values.high >= 1050
    assert not marks.off.any()


@pytest.mark.parametrize("make", [elena, henrik, tan, okafor])
@pytest.mark.parametrize("size", [(1070, 470), (700, 330), (1546, 900)])
def test_no_label_covers_another_on_logarithmic_axes(make, size):
    timeline = make()
    state = State(log_lanes=frozenset(lane.code for lane in timeline.lanes))
    for period in (timeline.twelve_months, timeline.all):
        assert overlaps(chart_of(timeline, period, size=size, state=state).labels()) == []


@pytest.fixture
def view(qtbot):
    shown = TimelineView()
    qtbot.addWidget(shown)
    shown.resize(1096, 518)
    shown.show_timeline(elena(), "Marchetti, Elena, MRN 0042")
    shown.show()
    return shown


def test_k_switches_the_first_lane_or_that_of_the_chosen_result(view):
    QTest.keyClick(view, Qt.Key.Key_K)
    assert view.canvas.state.log_lanes == {FERRITIN}
    view.select("tsat@2026-04-13")
    QTest.keyClick(view, Qt.Key.Key_K)
    assert view.canvas.state.log_lanes == {FERRITIN, TSAT}
    QTest.keyClick(view, Qt.Key.Key_K)
    assert view.canvas.state.log_lanes == {FERRITIN}


def test_the_menu_offers_each_lane(view):
    menu = next(a.menu() for a in view.head.tools._menu.actions() if a.text().endswith("\tK"))
    assert [a.text() for a in menu.actions()] == ["Ferritin", "TSAT", "Haemoglobin"]
    menu.actions()[1].trigger()
    assert view.canvas.state.log_lanes == {TSAT}
    assert "log" in " ".join(texts(view.canvas.chart.lanes[1].head.labels))
