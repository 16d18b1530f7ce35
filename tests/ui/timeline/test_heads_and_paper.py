"""Notes in heads, paper, and the small dialogs of the timeline."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPicture
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog

from ironview.domain.expected_course import Refusal
from ironview.domain.timeline_parts import ExpectedBand, LimitName, NoLimits, Period, x_of_day
from ironview.domain.verdicts import Flag
from ironview.ui.theme import theme_named
from ironview.ui.timeline.chart import paint_chart
from ironview.ui.timeline.date_dialog import DateDialog
from ironview.ui.timeline.export import timeline_chart
from ironview.ui.timeline.frame import State
from ironview.ui.timeline.phrases import limit_word, range_word
from ironview.ui.timeline.view import TimelineView
from ironview.wording.expected_sentences import refusal_text
from tests.ui.timeline.charts import chart_of, overlaps, painted, texts
from tests.ui.timeline.pictures import elena, henrik, on

pytestmark = pytest.mark.usefixtures("dressed")


@pytest.mark.parametrize("why", NoLimits)
def test_a_head_says_why_there_is_no_overload_limit(why):
    shown = elena()
    first = replace(shown.lanes[0], no_limits=why, limits=())
    chart = chart_of(replace(shown, lanes=(first, *shown.lanes[1:])))
    assert any("no overload limit" in text for text in texts(chart.lanes[0].head.labels))
    assert overlaps(chart.labels()) == []


def test_a_head_says_why_there_is_no_expected_course_only_when_it_is_asked_for():
    shown = elena()
    first = replace(shown.lanes[0], expected=ExpectedBand(refusal=Refusal.NO_WEIGHT.value))
    refused = replace(shown, lanes=(first, *shown.lanes[1:]))
    quiet = chart_of(refused)
    asked = chart_of(refused, state=State(show_expected=True))
    note = "no expected course: weight missing"
    assert note not in texts(quiet.lanes[0].head.labels)
    assert note in texts(asked.lanes[0].head.labels)


def test_every_refusal_a_reader_can_change_has_words():
    silent = {code for code in Refusal if not refusal_text(code.value)}
    assert silent == {Refusal.ANALYTE, Refusal.NO_COURSE}


def test_every_limit_has_a_word():
    assert all(limit_word(name) for name in LimitName)
    assert {Flag.HIGH, Flag.LOW} == set(Flag)


def test_open_ranges_are_written_as_such():
    from decimal import Decimal

    texts_ = [range_word(low, high, 0) for low, high in (
        (Decimal(10), Decimal(200)), (None, Decimal(5)), (Decimal(60), None), (None, None),
    )]  # fmt: skip
    assert [text.replace("\u00a0", " ") for text in texts_] == [
        "lab 10–200", "lab < 5", "lab > 60", "",
    ]  # fmt: skip


def test_on_paper_letters_stay_letters():
    picture = QPicture()
    painter = QPainter(picture)
    shown = elena()
    paint_chart(painter, timeline_chart(shown, shown.all, theme_named("print"), (690, 400)))
    painter.end()
    assert picture.size() > 5000
    assert picture.boundingRect().width() <= 760


def test_a_selected_sample_can_be_painted_with_its_ring():
    shown = henrik()
    plain = painted(chart_of(shown, shown.all))
    ringed = painted(chart_of(shown, shown.all, selected=shown.samples[1].at))
    assert plain != ringed


def test_the_date_dialog_returns_what_was_typed(qtbot):
    dialog = DateDialog(date(2026, 3, 2))
    qtbot.addWidget(dialog)
    assert dialog.day == date(2026, 3, 2)
    assert dialog.windowTitle() == "Go to date"


@pytest.fixture
def view(qtbot):
    shown = TimelineView()
    qtbot.addWidget(shown)
    shown.resize(1096, 518)
    shown.show_timeline(elena(), "Marchetti, Elena, MRN 0042")
    shown.show()
    return shown


def press_in_dialog(which: QDialogButtonBox.StandardButton) -> None:
    dialog = QApplication.activeModalWidget()
    dialog.findChild(QDialogButtonBox).button(which).click()


def test_g_goes_to_a_date_and_cancel_stays(view):
    view.show_period("three_months")
    before = view.canvas.box.period
    QTimer.singleShot(0, lambda: press_in_dialog(QDialogButtonBox.StandardButton.Cancel))
    QTest.keyClick(view, Qt.Key.Key_G)
    assert view.canvas.box.period == before
    QTimer.singleShot(0, lambda: press_in_dialog(QDialogButtonBox.StandardButton.Ok))
    QTest.keyClick(view, Qt.Key.Key_G)
    now = view.canvas.box.period
    assert (now.x0 + now.x1) / 2 == pytest.approx(x_of_day(on("2026-06-03")), abs=0.1)


@pytest.mark.parametrize("place", ["picture.png", "no-such-folder/picture.png"])
def test_an_image_is_saved_or_the_reader_is_told_why_not(view, tmp_path, monkeypatch, place):
    chosen = str(tmp_path / place)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, ""))
    view.head.tools.export_requested.emit()
    said = view.head._line.text()
    if place == "picture.png":
        assert (tmp_path / place).stat().st_size > 1000
        assert said == "Image saved."
    else:
        assert "could not be written" in said


def test_a_drawing_is_saved_where_the_kind_or_the_name_asks_for_it(view, tmp_path, monkeypatch):
    for chosen, kind, written in (
        ("one.svg", "", "one.svg"),
        ("two.png", "SVG drawing (*.svg)", "two.svg"),
        ("no-such-folder/three.svg", "", ""),
    ):
        name = str(tmp_path / chosen)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, n=name, k=kind: (n, k))
        view.head.tools.export_requested.emit()
        if written:
            assert b"Marchetti, Elena" in (tmp_path / written).read_bytes()
        else:
            assert "could not be written" in view.head._line.text()


def test_a_dialog_that_is_left_saves_nothing(view, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    view.head.tools.export_requested.emit()
    assert "Image" not in view.head._line.text()


def test_the_legend_is_painted_and_closes_at_a_click(view):
    view.open_legend()
    assert view.legend.grab().toImage().pixelColor(20, 20).isValid()
    QTest.mouseClick(view.legend, Qt.MouseButton.LeftButton)
    assert not view.legend.isVisible()


def test_the_focus_is_a_frame_of_two_px(view, qtbot):
    plain = view.grab().toImage().pixelColor(0, 300)
    view.setFocus()
    view.activateWindow()
    if view.hasFocus():
        assert view.grab().toImage().pixelColor(0, 300) != plain


def test_a_narrow_card_keeps_the_patients_name_whole(view):
    for width in (1400, 1096, 940, 870, 760):
        view.resize(width, 518)
        QApplication.sendPostedEvents()
        line = view.head._line
        needed = line.fontMetrics().horizontalAdvance(line.text())
        assert line.width() >= needed * 0.9, width


def test_a_far_zoom_stays_within_the_data(view):
    for _ in range(60):
        QTest.keyClick(view, Qt.Key.Key_Minus)
    wide = view.canvas.box.period
    assert wide.x1 - wide.x0 < 40_000
    for _ in range(90):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    close = view.canvas.box.period
    assert close.x1 - close.x0 == pytest.approx(7, rel=0.01)
    assert overlaps(view.canvas.chart.labels()) == []


def test_moving_beyond_the_last_dose_says_nothing_new(view):
    view.canvas.show_period(Period(x_of_day(on("2030-01-01")), x_of_day(on("2030-03-01"))))
    before = view.accessibleDescription()
    view.step_to_event(1)
    view.step_to_event(1)
    assert view.accessibleDescription() in (before, view.head.event_sentence(
        view.timeline, view.timeline.doses[0].x
    ))  # fmt: skip
