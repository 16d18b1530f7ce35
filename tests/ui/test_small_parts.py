"""Parts of the window that are a screenful of nothing else: ring, notice, progress, first start."""

import re

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTabBar, QVBoxLayout, QWidget

from ironview.domain.findings import Severity
from ironview.domain.readings import Reading
from ironview.ui import example_chart
from ironview.ui.bottom_line import BottomLine
from ironview.ui.bottom_line_card import BottomLineCard
from ironview.ui.buttons import IconButton
from ironview.ui.empty_state import Choice, EmptyState
from ironview.ui.example_chart import ExampleChart
from ironview.ui.first_start import Check, FirstStart
from ironview.ui.focus_ring import FocusRing
from ironview.ui.languages import available_languages
from ironview.ui.layout import layout_for
from ironview.ui.notice_bar import NoticeBar
from ironview.ui.progress_line import ProgressLine
from ironview.ui.rail import Destination, Rail
from ironview.ui.segments import Segments
from ironview.ui.theme import apply_theme, theme_named
from ironview.ui.verdict_tiles import Tile
from ironview.wording.explanations import Topic

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def show(qtbot, dressed):
    def show_now(widget, width=600, height=300):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        return widget

    return show_now


@pytest.fixture
def ringed(show):
    window = QWidget()
    window.first, window.second = QPushButton("First"), QPushButton("Second")
    window.field, window.tabs = QLineEdit(), QTabBar()
    window.tabs.addTab("One")
    window.tabs.addTab("Two")
    rows = QVBoxLayout(window)
    for part in (window.first, window.second, window.field, window.tabs):
        rows.addWidget(part)
    window.ring = FocusRing(window)
    return show(window)


def test_the_ring_stands_two_px_outside_the_focused_button(ringed):
    ringed.second.setFocus()

    assert ringed.ring.isVisible()
    assert ringed.ring.geometry() == ringed.second.geometry().adjusted(-4, -4, 4, 4)
    assert not ringed.ring.grab().isNull()


def test_fields_have_their_own_ring(ringed):
    ringed.second.setFocus()
    ringed.field.setFocus()

    assert not ringed.ring.isVisible()


def test_the_ring_follows_a_button_that_moves_or_goes(ringed):
    ringed.second.setFocus()

    ringed.second.move(40, 40)
    assert ringed.ring.geometry().topLeft() == ringed.second.geometry().topLeft() - _POINT

    ringed.second.deleteLater()
    ringed.first.setFocus()
    assert ringed.ring.geometry().topLeft() == ringed.first.geometry().topLeft() - _POINT


def test_the_ring_goes_from_tab_to_tab(ringed, qtbot):
    ringed.tabs.setFocus()
    before = ringed.ring.geometry()

    qtbot.keyClick(ringed.tabs, Qt.Key.Key_Right)

    assert ringed.ring.geometry().left() > before.left()


def test_a_notice_offers_undo_and_goes_after_it(show, qtbot):
    bar = NoticeBar()
    show(bar)

    bar.tell("6 results saved", can_undo=True)
    with qtbot.waitSignal(bar.undo_requested):
        qtbot.mouseClick(bar.undo, LEFT)

    assert not bar.isVisible()


def test_a_notice_goes_by_itself_unless_it_holds_the_focus(show):
    bar = show(NoticeBar())
    bar.tell("saved", can_undo=True)

    bar.undo.setFocus()
    bar._on_timer_timeout()
    assert bar.isVisible()

    bar.undo.clearFocus()
    bar._on_timer_timeout()
    assert not bar.isVisible()


def test_a_problem_stays_until_it_is_closed(show, qtbot):
    bar = show(NoticeBar())

    bar.complain("The disk is full.")
    assert not bar._timer.isActive()
    assert not bar.undo.isVisible()

    qtbot.mouseClick(bar._close, LEFT)
    assert not bar.isVisible()


def test_short_work_shows_no_bar_and_long_work_does(show, qtbot):
    line = show(ProgressLine())
    line.hide()

    line.begin("Reading")
    line.end()
    assert not line.isVisible()

    line.begin("Reading")
    qtbot.waitUntil(line.isVisible)
    line.show_step(3, 10)
    assert (line._bar.value(), line._bar.maximum()) == (3, 10)


def test_cancel_is_asked_for_once(show, qtbot):
    line = show(ProgressLine())

    with qtbot.waitSignal(line.cancelled):
        qtbot.mouseClick(line._cancel, LEFT)

    assert not line._cancel.isEnabled()


def test_the_rail_shows_where_one_is_and_what_waits(show, qtbot):
    pages = (
        Destination("patients", "users", "Patients", "Ctrl+1"),
        Destination("import", "inbox", "Import", "Ctrl+2"),
    )
    rail = Rail(pages, (Destination("settings", "settings", "Settings", "Ctrl+3"),))
    rail.set_layout(layout_for(1920))
    show(rail, 76, 500)
    rail.mark("patients")
    rail.button("import").set_count(5)

    with qtbot.waitSignal(rail.page_chosen) as chosen:
        qtbot.mouseClick(rail.button("import"), LEFT)

    assert chosen.args == ["import"]
    # 76, and what the word needs where the font is a wide one.
    assert 76 <= rail.width() <= 84
    assert not rail.grab().isNull()

    rail.set_layout(layout_for(960))
    assert rail.width() == 48
    assert rail.button("import").toolTip() == "Import (Ctrl+2)"


def test_one_segment_is_down(show, qtbot):
    segments = show(Segments(("All", "One", "None"), "Which"))
    buttons = segments._group.buttons()

    with qtbot.waitSignal(segments.chosen) as chosen:
        qtbot.mouseClick(buttons[1], LEFT)

    assert chosen.args == [1]
    assert segments.choice == 1
    assert [button.isChecked() for button in buttons] == [False, True, False]


def test_a_segment_has_room_for_its_text_up_or_down(show):
    segments = show(Segments(("Readable scale", "All values"), "Scale"))
    for button in segments._group.buttons():
        heavy = QFont(button.font())
        heavy.setWeight(QFont.Weight.DemiBold)
        needed = QFontMetrics(heavy).horizontalAdvance(button.text()) + 2 * 9
        assert button.sizeHint().width() >= needed
        assert button.width() >= needed


def test_an_empty_state_has_one_thing_to_do(show, qtbot):
    done = []
    state = EmptyState("Nothing yet", "Start here.", ("inbox", "Start", lambda: done.append(1)))
    show(state)

    qtbot.mouseClick(state.findChild(IconButton), LEFT)

    assert done == [1]


@pytest.mark.parametrize("width", [900, 1500])
def test_the_first_start_shows_choices_checks_and_an_example(show, qtbot, width):
    done = []
    choices = [
        Choice("user-round", "Add a patient", "Then a panel", "Ctrl+N", lambda: done.append("add")),
        Choice("inbox", "Import", "A file", "", lambda: done.append("import")),
    ]
    checks = [Check("Store", "here"), Check("Backups", "none yet", is_good=False)]
    start = show(FirstStart(choices, lambda: checks), width, 800)

    qtbot.keyClick(start.buttons[1], Qt.Key.Key_Space)
    qtbot.keyClick(start.buttons[0], Qt.Key.Key_Return)

    texts = [label.text() for label in start.findChildren(QLabel)]
    assert done == ["import", "add"]
    assert {"Store", "here", "Backups", "none yet"} <= set(texts)
    assert start.findChild(ExampleChart).isVisible()
    assert not start.grab().isNull()


@pytest.mark.parametrize("width", [320, 460, 700])
def test_the_example_names_its_rows_and_the_first_month_its_year(dressed, tmp_path, width):
    drawing = QSvgGenerator()
    drawing.setFileName(str(tmp_path / "example.svg"))
    painter = QPainter(drawing)
    example_chart._Picture(QRectF(0, 0, width, 300), theme_named("light"), painter).paint()
    painter.end()
    written = (tmp_path / "example.svg").read_text(encoding="utf-8")
    words = re.findall(r"<text[^>]*>([^<]*)", written)

    assert {"Doses", "Window", "Ferritin", "µg/L", "Mar 2026"} <= {word.strip() for word in words}


def test_the_card_wraps_grows_and_shrinks(show):
    card = BottomLineCard()
    line = BottomLine(
        severity=Severity.WARNING,
        reading=Reading.READABLE,
        state="<b>Warning</b>, day 91",
        headline="Pattern meets persistent iron overload.",
        facts="1 Jun 2026: ferritin 566.",
        aside="<b>Offered:</b> stop iron.",
        aside_reading=None,
        next_step="Next test 1 Sep 2026.",
    )
    tiles = tuple(
        Tile(topic=Topic.STORES, label=f"L{n}", value="V" * n, fact="F") for n in range(5)
    )
    show(card, 1400, 110)

    card.set_layout(layout_for(1920))
    card.show_line(line, tiles)
    assert card._state.isVisible()
    assert card._facts.text() == "1 Jun 2026: ferritin 566."

    card.set_layout(layout_for(1000))
    assert not card._state.isVisible()
    assert card._facts.text() == "Next test 1 Sep 2026."
    assert not card.has_tiles


def test_english_is_always_there():
    assert available_languages()[0] == "en"


@pytest.mark.parametrize("name", ["dark", "contrast", "light"])
def test_every_part_takes_another_theme(show, dressed, name):
    bar = NoticeBar()
    window = QWidget()
    rows = QVBoxLayout(window)
    start = FirstStart(
        [Choice("inbox", "Import", "A file", "", lambda: None)], lambda: [Check("a", "b")]
    )
    for part in (bar, start, IconButton("check", "Save", kind="primary")):
        rows.addWidget(part)
    show(window, 900, 700)
    bar.tell("saved", can_undo=True)

    apply_theme(dressed, theme_named(name))

    assert theme_named(name).ink.name() in bar.styleSheet()
    assert not window.grab().isNull()
    apply_theme(dressed, theme_named("light"))


def _point():
    from PySide6.QtCore import QPoint

    return QPoint(4, 4)


_POINT = _point()


@pytest.mark.parametrize("width", [280, 320, 460, 700])
def test_the_line_of_the_dose_cuts_neither_name_nor_unit_of_the_example(dressed, tmp_path, width):
    drawing = QSvgGenerator()
    drawing.setFileName(str(tmp_path / "example.svg"))
    painter = QPainter(drawing)
    picture = example_chart._Picture(QRectF(0, 0, width, 300), theme_named("light"), painter)
    picture.paint()
    painter.end()
    written = (tmp_path / "example.svg").read_text(encoding="utf-8")
    (x,) = re.findall(r'<text[^>]* x="([0-9.-]+)"[^>]*>\s*µg/L', written)

    assert float(x) + picture._metrics.horizontalAdvance("µg/L") < picture._x(0)
