"""What is this? By mouse, by key and for a screen reader, for whatever has the focus."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from ironview.domain.readings import Reading
from ironview.ui.bottom_line_card import TileButton
from ironview.ui.explaining.desk import ExplainingDesk
from ironview.ui.explaining.dialog import ExplanationDialog
from ironview.ui.explaining.mark import HelpMark
from ironview.ui.main_window import MainWindow
from ironview.ui.point_card import PointCard
from ironview.ui.sample_table_model import Role
from ironview.wording import finding_title
from tests.ui import people

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot, workspace, settings):
    key = people.store_record(workspace, people.every_state())
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    window.resize(1920, 1040)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_patient(key)
    window.page.timeline.load()
    return window


@pytest.fixture
def answers():
    """Close every explanation that opens; return titles in the order they came."""
    seen = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ExplanationDialog):
            seen.append(dialog.explanation.title)
            if seen.wants_manual:
                dialog.read_on.click()
            else:
                dialog.close()

    class Seen(list):
        wants_manual = False

        def after(self, act):
            QTimer.singleShot(0, look)
            act()
            return self

    seen = Seen()
    return seen


def press_key(qtbot, window):
    return lambda: qtbot.keyClick(window, Qt.Key.Key_F1, SHIFT)


def desk_of(window) -> ExplainingDesk:
    return window.page.findChild(ExplainingDesk)


def test_a_press_on_the_mark_of_a_tile_says_what_the_tile_means(window, answers):
    for button in window.page.card.tiles:
        answers.after(button.mark.click)
    assert answers == ["Stores", "Overload", "Hb response", "Iron given", "Next test"]


def test_while_the_newest_sample_is_older_than_the_last_dose_the_next_test_is_explained(
    qtbot, workspace, settings
):
    elena = people.elena()
    key = people.store_record(workspace, replace(elena, results=elena.results[:1]))
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    window.open_patient(key)
    assert window.page.card.line.headline.startswith(("Waiting", "No test since", "Ferritin is"))

    explanation, _beside = desk_of(window).of_focus(None)

    assert explanation.title == "Next test"


def test_a_tile_without_a_finding_explains_itself_and_one_with_a_finding_selects_it(
    window, answers
):
    tile = next(one for one in window.page.card.tiles if one.tile.finding is None)
    answers.after(tile.click)
    assert answers == [tile.tile.label]

    leading = next(one for one in window.page.card.tiles if one.tile.finding is not None)
    leading.click()
    assert window.page.evidence.finding == leading.tile.finding


def test_the_key_explains_the_tile_in_focus(qtbot, window, answers):
    window.page.card.tiles[1].setFocus()
    assert answers.after(press_key(qtbot, window)) == ["Overload"]


def test_every_tile_can_be_reached_by_keyboard(window):
    assert all(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in window.page.card.tiles)
    assert all(one.isEnabled() for one in window.page.card.tiles)


def test_a_screen_reader_hears_what_a_tile_means(window):
    for button in window.page.card.tiles:
        spoken = QAccessible.queryAccessibleInterface(button)
        assert spoken.text(QAccessible.Text.Help) == button.tile.explained().told


def test_every_mark_names_what_it_asks_about(window):
    marks = [one for one in window.findChildren(HelpMark) if one.isVisible()]
    names = [one.accessibleName() for one in marks]

    assert len(marks) > 6
    assert all(name.startswith("What is this?") for name in names)
    assert len(set(names)) == len(names)


def test_the_key_explains_the_state_of_the_result_in_focus(qtbot, window, answers):
    table = window.page.table
    table.values.setFocus()
    model = table.model
    wanted = {}
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            cell = model.index(row, column).data(Role.CELL)
            if cell is not None and cell.results:
                wanted.setdefault(cell.reading, (row, column))
    assert len(wanted) >= 4, wanted
    for row, column in wanted.values():
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        table.values.setFocus()
        table.values.setCurrentIndex(model.index(row, column))
        answers.after(press_key(qtbot, window))
    titles = {
        Reading.READABLE: "Readable",
        Reading.PROVISIONAL: "Provisional",
        Reading.TOO_EARLY: "Too early",
        Reading.INTERFERENCE: "Assay interference",
        Reading.INVALID: "Invalid",
        Reading.UNCLEAR: "Before or after the dose?",
        Reading.HELD: "Held",
        Reading.EXCLUDED: "Excluded",
    }
    assert answers == [titles[reading] for reading in wanted]


def test_the_key_explains_the_selected_finding(qtbot, window, answers):
    finding = window.page.findings.finding_model.findings[-1]
    window.page.select_finding(finding)
    window.page.findings.setFocus()
    assert answers.after(press_key(qtbot, window)) == [finding_title(finding)]


def test_the_mark_beside_a_finding_explains_it(window, answers):
    finding = window.page.evidence.finding
    (mark,) = window.page.evidence.findChildren(HelpMark)
    assert answers.after(mark.click) == [finding_title(finding)]


def test_on_the_timeline_the_key_explains_the_selected_sample(qtbot, window, answers):
    samples = window.page.chart.interpretation.samples
    early = next(one for one in samples if one.sample.window.value == "too_early")
    window.page.select_sample(early.sample.at)
    explanation, beside = desk_of(window).of_focus(window.page.timeline.view)
    assert explanation.title == "Too early"
    assert beside is window.page.timeline


def test_elsewhere_on_the_page_the_key_explains_the_answer(qtbot, window, answers):
    window.page.banner.setFocus()
    explanation, beside = desk_of(window).of_focus(None)
    assert beside is window.page.card
    assert answers.after(window.page.card.mark.click) == [explanation.title]


def test_the_manual_opens_where_the_explanation_says(qtbot, window, answers):
    answers.wants_manual = True
    with qtbot.waitSignal(window.commands.manual_wanted) as told:
        answers.after(window.page.card.tiles[0].mark.click)
    assert told.args == ["verdict", "tiles"]


def test_on_another_page_the_key_asks_for_the_manual(qtbot, window):
    window.go_to("worklist")
    with qtbot.waitSignal(window.commands.manual.triggered):
        qtbot.keyClick(window, Qt.Key.Key_F1, SHIFT)


def test_the_card_of_a_result_explains_its_state_and_makes_way_for_the_manual(
    qtbot, window, answers
):
    table = window.page.table.model.table
    card = PointCard(
        window.page.chart, window.page.identity, table.rows[0].cells[0], table.samples[0], window
    )
    qtbot.addWidget(card)
    card.show()
    assert card.focusWidget().text() == "Change…"
    answers.after(card.mark.click)
    assert answers
    assert card.isVisible()

    answers.wants_manual = True
    with qtbot.waitSignal(window.commands.manual_wanted):
        answers.after(card.mark.click)
    assert not card.isVisible()


def test_an_explanation_is_closed_by_escape_and_has_the_focus_on_close(qtbot, window):
    tile: TileButton = window.page.card.tiles[0]
    dialog = ExplanationDialog(tile.tile.explained(), window.page.chart.guideline, window)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.focusWidget() is dialog.close_button
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
