from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication, QPushButton

from ironview.domain.interpretation import interpret
from ironview.ui.sample_header import sample_width
from ironview.ui.sample_rows import sample_table
from ironview.ui.sample_table import SampleTableView
from ironview.ui.sample_table_delegate import VALUE_EDGE
from ironview.ui.theme import theme_named
from ironview.ui.typography import role_font
from tests.ui import people


@pytest.fixture
def view(qtbot, dressed, guideline):
    view = SampleTableView()
    qtbot.addWidget(view)
    view.resize(1090, 240)
    view.show_table(sample_table(interpret(people.elena(), guideline, people.TODAY), guideline))
    with qtbot.waitExposed(view):
        view.show()
    return view


def press(qtbot, view, key):
    qtbot.keyClick(view.values, key)


def test_arrows_move_from_sample_to_sample_and_tell(view, qtbot):
    told = []
    view.sample_selected.connect(lambda at: told.append(at.day.isoformat()))
    view.values.setCurrentIndex(view.model.index(0, 3))

    press(qtbot, view, Qt.Key.Key_Right)
    press(qtbot, view, Qt.Key.Key_Right)

    assert told == ["2026-02-26", "2026-03-10", "2026-04-13"]


def test_a_click_on_a_head_selects_its_sample(view, qtbot):
    head = view.values.horizontalHeader()
    x = head.sectionViewportPosition(4) + 20

    with qtbot.waitSignal(view.sample_selected) as told:
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 10))

    assert told.args[0].day.isoformat() == "2026-03-10"


def test_a_sample_selected_from_outside_is_framed_without_telling(view, qtbot):
    told = []
    view.sample_selected.connect(told.append)

    view.select_sample(view.model.moment_of(4))

    assert view.values.currentIndex().column() == 4
    assert told == []

    view.select_sample(None)

    assert view._delegate.selected_column is None


def test_space_opens_the_result(view, qtbot):
    view.values.setCurrentIndex(view.model.index(0, 4))

    with qtbot.waitSignal(view.cell_opened) as told:
        press(qtbot, view, Qt.Key.Key_Space)

    assert told.args[0].results[0].row.value == "1050"


def test_f2_and_enter_change_and_del_excludes(view, qtbot):
    view.values.setCurrentIndex(view.model.index(0, 4))

    for key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(view.edit_requested):
            press(qtbot, view, key)
    with qtbot.waitSignal(view.exclusion_requested):
        press(qtbot, view, Qt.Key.Key_Delete)


def test_keys_on_an_empty_cell_do_nothing(view, qtbot):
    told = []
    for signal in (view.edit_requested, view.exclusion_requested, view.cell_opened):
        signal.connect(told.append)
    rows = [view.model.index(row, 0).data() for row in range(view.model.rowCount())]
    view.values.setCurrentIndex(view.model.index(rows.index("Phosphate"), 2))

    for key in (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Space):
        press(qtbot, view, key)

    assert told == []


def test_copy_takes_the_whole_sentence(view, qtbot):
    view.values.setCurrentIndex(view.model.index(0, 6))

    qtbot.keyClick(view.values, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QApplication.clipboard().text().startswith("Ferritin 105")


def test_an_unreadable_value_stands_on_hatch_and_has_no_flag_colour(view):
    theme = theme_named("light")
    image = view.values.grab().toImage()
    rect = view.values.visualRect(view.model.index(0, 4))
    top = view.values.viewport().y()
    colors = _colors(image, rect.translated(view.values.viewport().x(), top))

    assert theme.too_early_fill.rgb() in colors
    assert theme.high.rgb() not in colors


def _colors_of_the_strip(view, left, right):
    cell = view.values.visualRect(view.model.index(0, 3))
    image = view.values.viewport().grab().toImage()
    return _colors(image, QRect(left, cell.top() + 2, right - left, cell.height() - 4))


def test_a_value_of_which_digits_are_scrolled_away_is_not_shown_in_part(view):
    low = theme_named("light").low.rgb()
    view.resize(700, 240)
    bar = view.values.horizontalScrollBar()
    bar.setValue(0)
    begin = view.values.columnViewportPosition(3)
    end = begin + view.values.columnWidth(3)
    assert low in _colors_of_the_strip(view, begin, end)

    bar.setValue(end - VALUE_EDGE - 4)
    assert bar.value() == end - VALUE_EDGE - 4

    assert low not in _colors_of_the_strip(view, 0, VALUE_EDGE + 4)


@pytest.mark.parametrize(("begin_of_date_is_at", "is_told"), [(1, True), (-1, False)])
def test_a_date_of_which_letters_are_scrolled_away_is_not_shown_in_part(
    view, begin_of_date_is_at, is_told
):
    view.resize(700, 240)
    QApplication.processEvents()
    head, bar = view.values.horizontalHeader(), view.values.horizontalScrollBar()
    date_line = view.model.headerData(3, Qt.Orientation.Horizontal).split("\n")[0]
    wide = QFontMetricsF(role_font("strong")).horizontalAdvance(date_line)
    end = head.sectionPosition(3) + head.sectionSize(3) - VALUE_EDGE
    bar.setValue(round(end - wide) - begin_of_date_is_at)
    image = head.viewport().grab().toImage()
    told = _colors(image, QRect(0, 4, round(wide), head.height() // 2 - 4))

    assert (theme_named("light").ink.rgb() in told) is is_told


class _Tool(QPushButton):
    def __init__(self, width) -> None:
        super().__init__("x")
        self._wide = width

    def sizeHint(self):
        return QSize(self._wide, 24)


def test_trends_give_way_before_a_column_is_cut(view):
    names, values = view._names, view.values
    beside = sum(sample_width(one) for one in view.model.table.samples)
    whole = names.columnWidth(0) + 100 + beside + sum(view._trailing_widths())

    for width, trend, cut in (
        (whole + 1, 100, 0),
        (whole - 1, 99, 0),
        (whole - 32, 68, 0),
        (whole - 33, 100, 33),
    ):
        view.resize(width, 400)
        QApplication.processEvents()
        assert (names.columnWidth(1), values.horizontalScrollBar().maximum()) == (trend, cut)


@pytest.mark.parametrize("width", [20, 60, 180, 300])
def test_the_button_in_the_head_stands_on_no_word(view, width):
    tool = _Tool(width)
    view.take_tool(tool)

    head = view.model.headerData(0, Qt.Orientation.Horizontal)
    word = max(map(QFontMetrics(role_font("caption")).horizontalAdvance, head.split("\n")))
    assert tool.x() >= 14 + word
    assert tool.geometry().right() < view._names.columnWidth(0)


def test_all_columns_fit_when_there_is_room(view):
    view.resize(view.width() + 200, view.height())
    assert view.values.horizontalScrollBar().maximum() == 0


def test_many_samples_open_at_the_newest(qtbot, dressed, guideline):
    view = SampleTableView()
    qtbot.addWidget(view)
    view.resize(900, 240)
    with qtbot.waitExposed(view):
        view.show()

    view.show_table(
        sample_table(interpret(people.many_results(), guideline, people.TODAY), guideline)
    )

    bar = view.values.horizontalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()


def test_no_samples_leave_the_frame_standing(view, guideline):
    record = replace(people.elena(), results=(), symptoms=())
    said = interpret(record, guideline, people.TODAY)

    view.show_table(sample_table(said, guideline))

    assert view.model.rowCount() == 0
    assert not view.grab().isNull()


def _colors(image: QImage, rect):
    return {
        image.pixel(x, y)
        for x in range(rect.left() + 1, rect.right())
        for y in range(rect.top() + 1, rect.bottom())
    }
