"""All tests in one plot, each result at its place in its own laboratory range."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from ironview.ui.theme import THEMES, theme_named
from ironview.ui.timeline.export import svg_of, timeline_picture
from ironview.ui.timeline.frame import State
from ironview.ui.timeline.picking import nearest_point
from ironview.ui.timeline.signs import legend_signs
from ironview.ui.timeline.view import TimelineView
from tests.ui.timeline.charts import chart_of, overlaps, painted, sample_on, texts
from tests.ui.timeline.pictures import (
    FERRITIN,
    HB,
    TSAT,
    Drawn,
    elena,
    henrik,
    nobody,
    okafor,
    tan,
)

pytestmark = pytest.mark.usefixtures("dressed")

ONE_PLOT = State(relative=True)


def drawn(timeline, **more):
    return chart_of(timeline, more.pop("period", None), state=ONE_PLOT, **more)


def test_one_plot_has_the_height_of_all_lanes_and_every_name():
    chart = drawn(elena())
    assert chart.lanes == []
    assert chart.relative.rect.plot.height() > 200
    assert {"Ferritin", "TSAT", "Haemoglobin"} <= set(texts(chart.relative.labels))


def test_its_axis_is_named_with_its_unit_and_has_values():
    said = texts(drawn(elena()).relative.labels)
    assert "Place in its own lab range %" in said
    assert {"0", "100"} <= set(said)


def test_the_ends_of_every_range_stand_at_the_same_height():
    chart = drawn(elena())
    plot = chart.relative
    ferritin = plot.rows[0].spots[-1]
    assert ferritin.at.y() == pytest.approx(plot.y((105 - 10) / 190))
    hb = plot.rows[2].spots[-1]
    assert hb.at.y() == pytest.approx(plot.y((13.2 - 12.0) / 3.5))


def test_a_value_far_beyond_its_range_stands_in_the_strip_over_the_scale():
    plot = drawn(elena()).relative
    early = plot.rows[0].spots[2]
    assert early.point.value == 1050
    assert early.at.y() < plot.area.top()


def test_no_line_leads_to_an_unreadable_value():
    row = drawn(elena()).relative.rows[0]
    ends = {round(stroke.x2(), 3) for stroke in row.strokes}
    assert round(row.spots[2].at.x(), 3) not in ends
    assert len(row.strokes) == 3


def test_lines_are_told_apart_by_their_pattern_not_by_colour():
    patterns = [row.pattern for row in drawn(elena()).relative.rows]
    assert len(set(patterns)) == 3


def test_the_crosshair_reads_every_line_under_its_name():
    timeline = elena()
    at = sample_on(timeline, "2026-03-10").at
    chart = chart_of(timeline, state=ONE_PLOT, selected=at)
    said = texts([readout.label for readout in chart.readouts])
    assert "1050 too early" in said
    assert overlaps(chart.labels()) == []


def test_a_point_is_found_under_the_mouse():
    chart = drawn(elena())
    spot = chart.relative.rows[1].spots[1]
    assert nearest_point(chart, spot.at, 24) is spot.point
    assert nearest_point(chart, QPointF(-500, -500), 24) is None


def test_a_test_without_a_range_is_named_and_not_drawn():
    timeline = elena()
    bare = replace(
        timeline.lanes[2],
        points=tuple(replace(p, low=None, high=None) for p in timeline.lanes[2].points),
    )
    chart = drawn(replace(timeline, lanes=(*timeline.lanes[:2], bare)))
    assert [row.line.code for row in chart.relative.rows] == [FERRITIN, TSAT]
    assert "no lab range: Haemoglobin" in texts(chart.relative.labels)


def test_excluded_results_can_be_left_out():
    with_all = drawn(tan()).relative.rows[0].spots
    without = chart_of(tan(), state=State(relative=True, show_excluded=False))
    assert len(without.relative.rows[0].spots) == len(with_all) - 1


def test_the_legend_has_no_sign_that_the_one_plot_does_not_use():
    words = [text for _, text in legend_signs(drawn(tan()).frame)]
    assert "across a dose" not in words
    assert "before a correction" not in words
    assert "lab range" in words


@pytest.mark.parametrize("name", sorted(THEMES))
def test_it_paints_in_every_theme(name):
    chart = drawn(henrik(), theme=theme_named(name))
    assert painted(chart) != painted(chart_of(henrik(), theme=theme_named(name)))


def test_an_svg_holds_it_too():
    timeline = elena()
    picture = timeline_picture(
        timeline, timeline.all, "M", theme_named("print"), state=ONE_PLOT, for_paper=True
    )
    assert b"Place in its own lab range" in svg_of(picture)


@pytest.mark.parametrize("make", [elena, henrik, tan, okafor, nobody])
@pytest.mark.parametrize("size", [(1070, 470), (560, 280), (1546, 640), (2200, 900)])
def test_no_label_covers_another_in_one_plot(make, size):
    timeline = make()
    for period in (timeline.twelve_months, timeline.all):
        for mark in (None, *timeline.samples[:3]):
            chart = drawn(timeline, period=period, size=size, selected=mark.at if mark else None)
            assert overlaps(chart.labels()) == []
            assert all(
                label.rect.left() >= 0 and label.rect.right() <= size[0] for label in chart.labels()
            )


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    days=st.lists(st.integers(0, 250), min_size=1, max_size=20, unique=True),
    ferritin=st.lists(st.integers(1, 3000), min_size=20, max_size=20),
    view=st.tuples(st.integers(500, 1600), st.integers(260, 900), st.integers(0, 19)),
)
@example(days=[0], ferritin=[581] * 20, view=(500, 263, 0))
def test_no_label_covers_another_in_one_plot_for_any_patient(dressed, days, ferritin, view):
    width, height, pick = view
    begin = date(2025, 10, 5)
    samples = [
        {
            "d": (begin + timedelta(days=day)).isoformat(),
            FERRITIN: value,
            TSAT: value % 101,
            HB: f"{5 + value % 90 / 10:.1f}",
        }
        for day, value in zip(sorted(days), ferritin, strict=False)
    ]
    timeline = Drawn([("2026-01-10", "fcm", 500)], samples).timeline()
    chosen = timeline.samples[pick % len(timeline.samples)].at
    chart = drawn(timeline, size=(width, height), selected=chosen)
    assert overlaps(chart.labels()) == []


@pytest.fixture
def view(qtbot):
    shown = TimelineView()
    qtbot.addWidget(shown)
    shown.resize(1096, 518)
    shown.show_timeline(elena(), "Marchetti, Elena, MRN 0042")
    shown.show()
    return shown


def test_r_shows_one_plot_and_once_more_the_lanes(view):
    QTest.keyClick(view, Qt.Key.Key_R)
    assert view.canvas.chart.relative is not None
    QTest.keyClick(view, Qt.Key.Key_R)
    assert view.canvas.chart.relative is None
    assert len(view.canvas.chart.lanes) == 3


def test_the_walk_from_lane_to_lane_goes_on_in_one_plot(view):
    QTest.keyClick(view, Qt.Key.Key_R)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(view, key)
    assert "TSAT" in view.accessibleDescription()


def test_the_menu_of_lanes_offers_one_plot(view):
    entries = [a for a in view.head.tools._menu.actions() if a.text().endswith("\tR")]
    entries[0].trigger()
    assert view.canvas.chart.relative is not None
