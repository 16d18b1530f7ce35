"""Read from right to left, every page opens whole, and time still runs from left to right."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from ironview.ui.icons import icon_pixmap
from ironview.ui.leading import Leading
from ironview.ui.main_window import MainWindow
from ironview.ui.segments import Segments
from ironview.ui.theme import active_theme
from tests.ui import people
from tests.ui.right_to_left import reading_from_the_right
from tests.ui.timeline.charts import overlaps

WIDTHS = (1920, 1280, 960)
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


@pytest.fixture(autouse=True)
def mirrored(english, dressed):
    with reading_from_the_right(dressed):
        yield


@pytest.fixture
def open_window(qtbot, workspace, settings):
    keys = [people.store_record(workspace, record) for record in people.everybody()]

    def open_one(width: int = 1920) -> MainWindow:
        window = MainWindow(workspace, settings)
        qtbot.addWidget(window)
        window.resize(width, 1040 if width > 1000 else 640)
        with qtbot.waitExposed(window):
            window.show()
        window.open_patient(keys[0])
        window.page.timeline.load()
        QApplication.processEvents()
        return window

    return open_one


def shown(root: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in root.findChildren(kind) if one.isVisible() and one.text()]


def area(widget: QWidget, root: QWidget) -> QRectF:
    return QRectF(QPointF(widget.mapTo(root, QPointF(0, 0))), QRectF(widget.rect()).size())


def hidden_words(page: QWidget) -> list[str]:
    """Return the buttons that lie over each other or leave the page."""
    buttons = [one for one in shown(page, QAbstractButton) if one.visibleRegion().rectCount()]
    placed = [(one.text(), area(one, page).adjusted(1, 1, -1, -1)) for one in buttons]
    whole = QRectF(page.rect())
    found = [text for text, rect in placed if not whole.contains(rect)]
    for place, (text, rect) in enumerate(placed):
        found += [f"{text} on {other}" for other, o in placed[:place] if rect.intersects(o)]
    return found


@pytest.mark.parametrize("width", WIDTHS)
def test_every_page_opens_and_no_button_covers_another(open_window, width):
    window = open_window(width)
    for name in ("patients", "worklist", "import", "settings"):
        window.go_to(name)
        QApplication.processEvents()
        page = window.shell.pages.currentWidget()

        assert not window.grab().isNull()
        assert window.rail.x() + window.rail.width() == window.shell.width()
        if name != "settings":
            assert hidden_words(page) == [], name


def test_every_part_of_the_page_is_painted(open_window):
    window = open_window(960)
    for name in ("timeline", "results", "findings", "evidence", "ledger"):
        window.page.work.reveal(name)
        QApplication.processEvents()
        assert not window.page.grab().isNull()


def test_time_runs_from_left_to_right_in_plot_table_and_trend(open_window):
    window = open_window()
    chart = window.page.timeline.view.canvas.chart
    places = [chart.frame.scale.px(mark.x) for mark in chart.frame.timeline.samples]
    table = window.page.table
    columns = [
        table.values.columnViewportPosition(table.model.sample_column(sample.sample.at))
        for sample in table.model.table.samples
    ]

    assert all(a < b for a, b in pairwise(places))
    assert all(a < b for a, b in pairwise(columns))
    assert table.values.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_no_label_of_the_plot_covers_another(open_window):
    window = open_window()
    view = window.page.timeline.view
    for period in ("twelve_months", "all"):
        view.show_period(period)
        assert overlaps(view.canvas.chart.labels()) == []


def test_numbers_keep_sign_unit_and_order(open_window):
    window = open_window()
    values = [tile.tile.value for tile in window.page.card.tiles]
    facts = " ".join(tile.tile.fact for tile in window.page.card.tiles)
    ranges = [label.text for label in window.page.timeline.view.canvas.chart.labels()]

    assert "\u20681000\u00a0mg\u2069" in values
    assert "\u2212" in facts
    assert any("\u206810–200\u2069" in text for text in ranges)


def test_the_rail_marks_the_open_page_at_the_edge_of_the_window(open_window):
    window = open_window()
    button = window.rail.button("patients")
    picture = button.grab().toImage()
    ratio, middle = picture.devicePixelRatio(), picture.height() // 2

    assert picture.pixelColor(picture.width() - round(ratio), middle) == active_theme().accent
    assert picture.pixelColor(0, middle) != active_theme().accent


def test_names_of_patients_stand_at_the_right(open_window):
    window = open_window()
    view = window.patients.view
    rect = view.visualRect(view.currentIndex())
    picture = view.viewport().grab(rect).toImage()
    ratio = picture.devicePixelRatio()
    ink = active_theme().ink

    columns = {
        x
        for x in range(picture.width())
        for y in range(picture.height() // 2)
        if picture.pixelColor(x, y) == ink
    }

    assert columns
    assert min(columns) / ratio > rect.width() * 0.3
    assert picture.pixelColor(picture.width() - 2, picture.height() // 2) == active_theme().accent


@pytest.mark.parametrize(
    ("direction", "expected"),
    [(Qt.LayoutDirection.LeftToRight, QRectF(20, 5, 30, 8)), (RIGHT_TO_LEFT, QRectF(60, 5, 30, 8))],
)
def test_a_box_is_mirrored_inside_its_row(qapp, direction, expected):
    image = QImage(200, 20, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    leading = Leading(painter, QRectF(10, 0, 90, 20), direction)

    assert leading.box(QRectF(20, 5, 30, 8)) == expected
    assert leading.box(leading.box(QRectF(20, 5, 30, 8))) in (expected, QRectF(20, 5, 30, 8))
    painter.end()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, RIGHT_TO_LEFT])
@pytest.mark.parametrize("at_end", [False, True])
def test_words_stand_at_the_edge_the_reading_begins_or_ends(qapp, direction, at_end):
    image = QImage(200, 20, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    leading = Leading(painter, QRectF(image.rect()), direction)
    leading.words(QRectF(0, 0, 200, 20), "+4.8", at_end=at_end)
    painter.end()

    inked = {
        x for x in range(200) for y in range(20) if image.pixelColor(x, y) != Qt.GlobalColor.white
    }
    is_right = (direction is RIGHT_TO_LEFT) is not at_end
    assert inked
    assert (min(inked) > 100) is is_right


def test_icons_keep_clear_of_the_text_on_its_side(qapp):
    ink = active_theme().ink
    right = icon_pixmap("plus", ink, gap=True).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    left = icon_pixmap("plus", ink, gap=True).toImage()

    assert right.size() == left.size()
    assert edge(right, 0) > edge(left, 0)


def edge(image: QImage, start: int) -> int:
    """Return the first column with ink."""
    return next(
        x
        for x in range(start, image.width())
        if any(image.pixelColor(x, y).alpha() for y in range(image.height()))
    )


def test_joined_buttons_are_round_at_the_outer_edges(qtbot):
    segments = Segments(("a", "b", "c"), "which")
    qtbot.addWidget(segments)

    assert [one.property("seg") for one in segments._group.buttons()] == ["last", "mid", "first"]


def test_the_banner_says_everything_that_identifies(open_window):
    window = open_window(960)
    told = window.page.banner.findChildren(QLabel)

    assert any("0042" in label.text() for label in told)
    assert any("Marchetti, Elena" in label.text() for label in told)
