"""The timeline as a widget: periods, selection, keys, mouse, minimap, lanes, speech, pictures."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPixmapCache,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from ironview.domain.analytes import AnalyteCode
from ironview.domain.interpretation import interpret
from ironview.domain.record import Scale
from ironview.domain.timeline import DEFAULT_LANES
from ironview.domain.timeline_parts import x_of_day
from ironview.ui.theme import apply_theme, theme_named
from ironview.ui.timeline.keys import key_lines, wish_of
from ironview.ui.timeline.view import TimelineView
from ironview.ui.typography import role_font
from tests.domain.records import GUIDELINE, dose, judge, panel, result
from tests.ui.people import TODAY, every_state
from tests.ui.people import elena as elena_record
from tests.ui.timeline.charts import overlaps, sample_on, texts
from tests.ui.timeline.pictures import elena, henrik, nobody, okafor, on

ELENA = "Marchetti, Elena, MRN 0042"


@pytest.fixture
def view(qtbot, dressed):
    shown = TimelineView()
    qtbot.addWidget(shown)
    shown.resize(1096, 518)
    shown.show_timeline(elena(), ELENA)
    shown.show()
    return shown


def press(view: TimelineView, *keys, held=Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(view, key, held)


def point_at(view: TimelineView, lane: int, day: str) -> QPoint:
    marks = view.canvas.chart.lanes[lane].marks
    place = next(
        i
        for i, index in enumerate(marks.places.tolist())
        if marks.data.lane.points[index].sample.day == on(day)
    )
    return QPointF(marks.px[place], marks.py[place]).toPoint()


def hover(view: TimelineView, at: QPoint) -> None:
    port = view.canvas.viewport()
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        QPointF(at),
        QPointF(port.mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(port, event)


def button(view: TimelineView, name: str) -> QPushButton:
    return next(b for b in view.findChildren(QPushButton) if b.accessibleName().endswith(name))


def test_it_opens_on_twelve_months_with_title_and_patient(view):
    assert view.canvas.box.period == view.timeline.twelve_months
    assert button(view, "12 mo").isChecked()
    assert ELENA in [label.text() for label in view.head.findChildren(type(view.head._line))]


@pytest.mark.parametrize(("height", "head"), [(307, 30), (339, 30), (340, 40)])
def test_two_lanes_stand_in_the_smallest_window(view, height, head):
    view.resize(888, height)
    QApplication.processEvents()
    assert len(view.canvas.chart.lanes) == 2
    assert view.head.height() == head
    assert view.head.tools.height() >= 28


def test_the_choice_of_scale_takes_no_room_once_it_is_hidden(view):
    tools = view.head.tools
    scales = sum(one.sizeHint().width() for one in tools._scales.buttons())
    beside = tools.set_level(1)
    assert tools.set_level(2) == beside - scales - tools._row.spacing()
    assert tools.set_level(1) == beside


def test_the_title_stands_wherever_it_has_room_beside_the_patient(view):
    head, title = view.head, view.head._title
    name = round(QFontMetricsF(role_font("caption")).horizontalAdvance(ELENA)) + 4
    edges = 26 + 2 * head.layout().spacing()
    enough = head.tools.set_level(2) + title.sizeHint().width() + name + edges
    head.resize(enough, head.height())
    assert title.isVisibleTo(head)
    head.resize(enough - 1, head.height())
    assert not title.isVisibleTo(head)


@pytest.mark.parametrize(
    ("name", "period"),
    [("3 mo", "three_months"), ("Course", "course"), ("All", "all")],
)
def test_a_period_button_shows_its_period(view, name, period):
    button(view, f"Period: {name}").click()
    wanted = getattr(view.timeline, period)
    assert view.canvas.box.period.x0 == pytest.approx(wanted.x0)
    assert view.canvas.box.period.x1 == pytest.approx(wanted.x1)
    assert button(view, f"Period: {name}").isChecked()


def test_zooming_leaves_no_period_marked_and_0_brings_it_back(view):
    press(view, Qt.Key.Key_Plus)
    shown = view.canvas.box.period
    assert shown.x1 - shown.x0 < 365
    assert not button(view, "12 mo").isChecked()
    press(view, Qt.Key.Key_0)
    assert view.canvas.box.period == view.timeline.twelve_months
    assert button(view, "12 mo").isChecked()


def test_zooming_keeps_the_crosshair_where_it_is(view):
    view.select_sample(sample_on(view.timeline, "2026-03-10").at)
    x = view.canvas.cursor_at.x
    before = view.canvas.chart.frame.scale.px(x)
    press(view, Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    assert view.canvas.chart.frame.scale.px(x) == pytest.approx(before, abs=0.5)


def test_arrows_walk_from_sample_to_sample_and_stop_at_the_ends(view, qtbot):
    chosen = []
    view.sample_selected.connect(chosen.append)
    press(view, Qt.Key.Key_Left)
    assert view.selected == view.timeline.samples[-1].at
    press(view, *[Qt.Key.Key_Left] * 9)
    assert view.selected == view.timeline.samples[0].at
    press(view, Qt.Key.Key_Right)
    assert view.selected == view.timeline.samples[1].at
    press(view, Qt.Key.Key_End)
    assert view.selected == view.timeline.samples[-1].at
    press(view, Qt.Key.Key_Home)
    assert view.selected == view.timeline.samples[0].at
    assert chosen[-1] == view.timeline.samples[0].at


def test_every_point_is_reachable_by_key_and_speaks(view):
    heard = set()
    press(view, Qt.Key.Key_Home)
    for _ in view.timeline.samples:
        press(view, *[Qt.Key.Key_Up] * 3)
        heard.add(view.accessibleDescription())
        for _ in view.timeline.lanes:
            press(view, Qt.Key.Key_Down)
            heard.add(view.accessibleDescription())
        press(view, *[Qt.Key.Key_Up] * 3, Qt.Key.Key_Right)
    spoken = " ".join(heard)
    for lane in view.timeline.lanes:
        for point in lane.points:
            assert f"{lane.name} {point.quantity.amount}" in spoken


def test_a_point_says_what_it_is(view):
    view.select("ferritin@2026-03-10")
    assert view.accessibleDescription() == (
        "Ferritin 1050 micrograms per litre, 10\u00a0Mar\u00a02026, day 8, too early, "
        "not interpreted."
    )
    assert "too early" in " ".join(
        label for label in texts(view.canvas.chart.labels()) if label.startswith("1050")
    )


def test_selecting_a_result_rings_its_sample(view):
    view.select("hb@2026-04-13")
    assert view.selected == sample_on(view.timeline, "2026-04-13").at
    view.select("nothing")
    assert view.selected == sample_on(view.timeline, "2026-04-13").at
    view.select_sample(None)
    assert view.selected is None


def test_a_selected_sample_out_of_view_is_brought_into_view(view):
    view.show_period("three_months")
    first = view.timeline.samples[0]
    view.select_sample(first.at)
    shown = view.canvas.box.period
    assert shown.x0 < first.x < shown.x1


def test_a_click_on_a_point_selects_result_and_sample(view, qtbot):
    keys, samples = [], []
    view.point_selected.connect(keys.append)
    view.sample_selected.connect(samples.append)
    at = point_at(view, 0, "2026-04-13")
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert keys == ["ferritin@2026-04-13"]
    assert [moment.day for moment in samples] == [on("2026-04-13")]
    assert view.hasFocus() or not view.isActiveWindow()


def test_a_double_click_or_enter_asks_for_the_card(view):
    keys = []
    view.point_activated.connect(keys.append)
    at = point_at(view, 2, "2026-06-01")
    QTest.mouseDClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    view.select("tsat@2026-04-13")
    press(view, Qt.Key.Key_Return)
    assert keys == ["hb@2026-06-01", "tsat@2026-04-13"]


def test_enter_without_a_chosen_result_opens_the_first_of_the_sample(view):
    keys = []
    view.point_activated.connect(keys.append)
    press(view, Qt.Key.Key_Enter)
    assert keys == []
    view.select_sample(view.timeline.samples[0].at)
    press(view, Qt.Key.Key_Enter)
    assert keys == ["ferritin@2025-11-12"]


def test_the_mouse_on_a_point_shows_its_exact_value_date_day_and_state(view):
    hover(view, point_at(view, 0, "2026-03-10"))
    cursor = view.canvas.cursor_at
    assert cursor.is_hover
    assert view.head._line.text() == ("Ferritin 1050 µg/L, 10\u00a0Mar\u00a02026, day 8, too early")
    shown = texts(view.canvas.chart.labels())
    assert "10\u00a0Mar, day 8" in shown
    assert "58 too early" in shown
    view.canvas.point_at(None)
    assert view.head._line.text() == ELENA


def test_between_samples_the_crosshair_shows_the_date_only(view):
    chart = view.canvas.chart
    x = chart.frame.scale.px(x_of_day(on("2026-01-05")))
    y = chart.lanes[0].marks.rect.plot.center().y()
    hover(view, QPointF(x, y).toPoint())
    assert view.canvas.cursor_at.sample is None
    assert view.canvas.chart.readouts == []


def test_shift_and_arrows_go_from_dose_to_dose(view):
    press(view, Qt.Key.Key_Right, held=Qt.KeyboardModifier.ShiftModifier)
    assert view.canvas.cursor_at.x == view.timeline.doses[0].x
    assert "Ferric carboxymaltose 1000" in view.accessibleDescription()


def test_a_switches_the_scale(view):
    highest = view.canvas.chart.lanes[0].marks.values.high
    press(view, Qt.Key.Key_A)
    assert view.canvas.chart.lanes[0].marks.values.high > 1050 > highest
    assert button(view, "All values").isChecked()
    press(view, Qt.Key.Key_A)
    assert view.canvas.chart.lanes[0].marks.values.high == highest


def test_e_shows_the_expected_course(view):
    view.show_timeline(henrik(), "Lindqvist, Henrik, MRN 0117")
    view.show_period("all")
    assert view.canvas.chart.lanes[0].marks.expected is None
    press(view, Qt.Key.Key_E)
    assert view.canvas.chart.lanes[0].marks.expected is not None
    assert any(text.startswith("expected, ill") for text in texts(view.canvas.chart.labels()))
    press(view, Qt.Key.Key_E)
    assert view.canvas.chart.lanes[0].marks.expected is None


def test_every_key_of_the_list_is_a_key_of_the_timeline():
    """The keys that stand in the list as letters or digits do something here."""
    keys = [key for key, _ in key_lines() if len(key) == 1]
    assert keys == ["0", "G", "A", "E", "L", "C", "P", "R", "T", "K", "1", "2", "3"]
    assert len(key_lines()) == len({text for _, text in key_lines()})
    for key in keys:
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key(ord(key)), Qt.KeyboardModifier.NoModifier, key.lower()
        )
        assert wish_of(event) is not None


def test_showing_and_hiding_the_expected_course_is_told_once(view):
    told = []
    view.expected_changed.connect(told.append)
    view.show_expected(True)
    view.show_expected(True)
    view.show_expected(False)
    assert told == [True, False]


def test_ctrl_and_wheel_zoom_and_the_wheel_alone_does_not(view, qtbot):
    at = point_at(view, 0, "2026-04-13")

    def turn(held) -> None:
        event = QWheelEvent(
            QPointF(at),
            QPointF(view.canvas.mapToGlobal(at)),
            QPoint(0, 120),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.canvas.viewport(), event)

    before = view.canvas.box.period
    turn(Qt.KeyboardModifier.NoModifier)
    assert view.canvas.box.period == before
    turn(Qt.KeyboardModifier.ControlModifier)
    after = view.canvas.box.period
    assert after.x1 - after.x0 < before.x1 - before.x0


def drag(view: TimelineView, start: QPoint, end: QPoint) -> None:
    port = view.canvas.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for step in (0.3, 0.6, 1.0):
        at = QPointF(start) + (QPointF(end) - QPointF(start)) * step
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            at,
            QPointF(port.mapToGlobal(at.toPoint())),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(port, event)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


def test_dragging_the_plot_pans(view):
    before = view.canvas.box.period
    y = int(view.canvas.chart.lanes[1].marks.rect.plot.center().y())
    drag(view, QPoint(600, y), QPoint(500, y))
    after = view.canvas.box.period
    assert after.x0 > before.x0
    assert after.x1 - after.x0 == pytest.approx(before.x1 - before.x0)


def test_dragging_a_handle_of_the_minimap_zooms_and_its_middle_pans(view):
    view.show_period("three_months")
    before = view.canvas.box.period
    minimap = view.canvas.chart.minimap
    left, middle = minimap.handles()[0].center(), minimap.window.center()
    drag(view, middle.toPoint(), (middle + QPointF(-60, 0)).toPoint())
    panned = view.canvas.box.period
    assert panned.x0 < before.x0
    assert panned.x1 - panned.x0 == pytest.approx(before.x1 - before.x0, rel=0.02)
    left = view.canvas.chart.minimap.handles()[0].center()
    drag(view, left.toPoint(), (left + QPointF(-80, 0)).toPoint())
    zoomed = view.canvas.box.period
    assert zoomed.x0 < panned.x0
    assert zoomed.x1 == pytest.approx(panned.x1, abs=2)


def test_a_press_beside_the_window_brings_it_there_and_a_double_click_shows_all(view):
    view.show_period("three_months")
    before = view.canvas.box.period
    minimap = view.canvas.chart.minimap
    beside = QPointF(minimap.track.left() + 20, minimap.track.center().y()).toPoint()
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert view.canvas.box.period.x1 < before.x1
    QTest.mouseDClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert view.canvas.box.period.x0 == pytest.approx(view.timeline.all.x0)


def test_lanes_can_be_chosen_and_one_always_stays(view):
    rows = (dose(0), *panel(-5, ferritin=9, hb=9, crp=2), result("phosphate", 0.9, 30))
    view.show_patient(judge(*rows, as_of=60), GUIDELINE, "Somebody, MRN 7")
    changes = []
    view.lanes_changed.connect(changes.append)
    offered = {action.data() for action in view.head.tools.lane_actions()}
    assert {AnalyteCode.CRP, AnalyteCode.PHOSPHATE, AnalyteCode.FERRITIN} <= offered
    view.set_lanes([AnalyteCode.CRP, AnalyteCode.HB])
    assert view.lanes == (AnalyteCode.HB, AnalyteCode.CRP)
    assert [lane.code for lane in view.timeline.lanes] == [AnalyteCode.HB, AnalyteCode.CRP]
    view.set_lanes([])
    assert len(view.lanes) == 1
    assert changes


def test_a_lane_is_switched_in_its_menu(view):
    rows = (dose(0), *panel(-5, ferritin=9, hb=9, crp=2))
    view.show_patient(judge(*rows, as_of=60), GUIDELINE, "Somebody, MRN 7")
    crp = next(a for a in view.head.tools.lane_actions() if a.data() == AnalyteCode.CRP)
    crp.trigger()
    assert AnalyteCode.CRP in view.lanes


def test_the_same_patient_again_keeps_period_and_selection(view):
    view.show_period("course")
    view.select("hb@2026-04-13")
    view.show_timeline(elena(), ELENA)
    assert view.selected is not None
    assert view.canvas.box.period.x0 == pytest.approx(view.timeline.course.x0)


def test_another_patient_opens_with_the_chosen_period_and_nothing_selected(view):
    view.show_timeline(elena(), ELENA)
    view.select("hb@2026-04-13")
    view.show_period("all")
    view.canvas.box.zoom(0.5, 0)
    assert view.period_name == ""
    view.show_timeline(henrik(), "Lindqvist, Henrik, MRN 0117")
    assert view.selected is None
    assert view.canvas.box.period == view.timeline.all


def test_excluded_results_can_be_left_out(view):
    rows = (result("ferritin", 9, -5, excluded=True), *panel(-4, ferritin=10, hb=9))
    view.show_patient(judge(*rows, as_of=60), GUIDELINE, "Somebody, MRN 7")
    assert len(view.canvas.chart.lanes[0].marks.places) == 2
    view.show_excluded(False)
    assert len(view.canvas.chart.lanes[0].marks.places) == 1


def test_lanes_that_do_not_fit_scroll(view):
    view.resize(936, 330)
    assert len(view.canvas.chart.lanes) == 2
    press(view, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    codes = [lane.marks.data.lane.code for lane in view.canvas.chart.lanes]
    assert codes == [AnalyteCode.TSAT, AnalyteCode.HB]


def test_the_picture_has_a_title_and_can_be_copied(view):
    image = view.pictures.image()
    assert image.width() == 2240
    press(view, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().image().size() == image.size()


def test_the_legend_opens_by_key_and_names_every_sign(view):
    press(view, Qt.Key.Key_L)
    popup = view.legend
    assert popup.isVisible()
    for word in ("readable", "too early", "provisional", "dose", "lab range"):
        assert word in popup.accessibleDescription()
    press(view, Qt.Key.Key_L)
    assert not popup.isVisible()


def test_where_the_line_of_the_legend_has_no_room_there_is_a_button(view):
    assert view.canvas.chart.legend
    assert not button(view, "Legend").isVisible()
    view.resize(860, 420)
    assert not view.canvas.chart.legend
    assert button(view, "Legend").isVisible()


def test_a_key_that_is_not_ours_goes_on(view):
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    view.keyPressEvent(event)
    assert not event.isAccepted()


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_a_new_theme_repaints_it(view, dressed, name):
    apply_theme(dressed, theme_named(name))
    view.grab()
    assert view.canvas.chart.frame.theme is theme_named(name)
    apply_theme(dressed, theme_named("light"))


def test_a_patient_without_anything_has_axes_today_and_a_sentence(view):
    view.show_timeline(nobody(), "New, Patient, MRN 1")
    shown = texts(view.canvas.chart.labels())
    assert "No results yet." in shown
    assert any(text.startswith("Today") for text in shown)
    press(view, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Home)
    assert view.selected is None


def test_many_doses_become_bars_and_bands_go(view):
    view.show_timeline(okafor(), "Okafor, Samuel, MRN 0061")
    view.show_period("all")
    chart = view.canvas.chart
    assert chart.frame.is_overview
    assert chart.doses.bars
    assert all(not lane.marks.bands and not lane.marks.stems for lane in chart.lanes)


def test_it_says_what_it_is_before_anything_is_chosen(view):
    assert "5 samples, 1 doses" in view.accessibleDescription()


def test_the_mouse_moves_over_pictures_that_fit_into_their_cache(view):
    """Four bytes for each pixel of the largest window there is, at twice the scale."""
    assert QPixmapCache.cacheLimit() * 1024 >= 4 * 2560 * 1440 * 4


@pytest.mark.parametrize(
    ("key", "code"),
    [
        (Qt.Key.Key_1, AnalyteCode.CRP),
        (Qt.Key.Key_2, AnalyteCode.PHOSPHATE),
        (Qt.Key.Key_3, Scale.FATIGUE_NRS),
    ],
)
def test_crp_phosphate_and_fatigue_are_one_key_away_and_told_to_be_remembered(
    qtbot, guideline, key, code
):
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(1096, 640)
    view.show_patient(interpret(every_state(), guideline, TODAY), guideline, "S")
    with qtbot.waitSignal(view.lanes_changed) as told:
        press(view, key)
    assert told.args[0] == [*DEFAULT_LANES, code]
    assert view.timeline.lane(code) is not None
    entries = {action.data(): action.text() for action in view.head.tools.lane_actions()}
    assert entries[code].endswith(f"\t{chr(key)}")
    press(view, key)
    assert view.lanes == DEFAULT_LANES


def test_a_score_of_fatigue_is_a_point_that_is_named_and_speaks(qtbot, guideline):
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(1200, 700)
    view.show_patient(interpret(elena_record(), guideline, TODAY), guideline, "S")
    press(view, Qt.Key.Key_3)
    lane = view.timeline.lane(Scale.FATIGUE_NRS)
    view.select(lane.points[-1].key)
    assert view.accessibleDescription().startswith("Fatigue score 0 to 10")
    assert "Fatigue score 0 to 10" in view.canvas.chart.lanes[3].head.labels[0].text
    assert overlaps(view.canvas.chart.labels()) == []
