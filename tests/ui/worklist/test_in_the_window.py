"""The worklist in the whole window: its key, its count, the way to a patient and back."""

import pytest
from PySide6.QtCore import Qt

from ironview.domain.worklist import Lane
from ironview.ui.main_window import MainWindow
from ironview.ui.worklist.rail_count import RailCount
from tests.ui import people
from tests.ui.people import store_record

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def keys(workspace):
    return [store_record(workspace, one) for one in (people.dosed_lately(), people.henrik())]


@pytest.fixture
def window(workspace, keys, settings, qtbot):
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    window.resize(1700, 1000)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def test_the_rail_counts_who_needs_something(window, workspace, qtbot):
    button = window.rail.button("worklist")
    qtbot.waitUntil(lambda: button.count == 2)

    workspace.open_chart(workspace.add_patient(people.namesake().patient))
    window.rail.findChild(RailCount).count()
    assert button.count == 2

    store_record(workspace, people.namesake())
    qtbot.waitUntil(lambda: button.count == 3)


def test_enter_opens_the_patient_and_the_key_leads_back_to_the_place(window, keys, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    page = window.worklist_page
    page.tiles.chosen.emit(Lane.TOO_EARLY)
    qtbot.waitUntil(lambda: page.drawer is not None)

    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert window.page.chart.key == keys[0]
    assert "Bauer" in window.windowTitle()

    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    assert page.table.current_line().key == keys[0]
    page.close_drawer()
    assert window.page.chart.interpretation is not None


def test_ctrl_f_searches_the_list_that_is_on_screen(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    assert window.worklist_page.search.hasFocus()

    qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    assert window.patients.search.hasFocus()


def test_the_other_side_of_the_worklist_has_a_key_a_button_and_a_way_back(window, keys, qtbot):
    shift = CTRL | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_N, shift)
    page = window.net_way.page
    assert window.shell.pages.currentWidget() is page
    assert window.windowTitle().startswith("Worklist")
    assert page.net.patients == 2

    qtbot.keyClick(page.groups, Qt.Key.Key_Escape)
    assert window.shell.pages.currentWidget() is window.worklist_page
    qtbot.mouseClick(window.worklist_page.net, Qt.MouseButton.LeftButton)
    assert window.shell.pages.currentWidget() is page
    page.groups.choose(Lane.TOO_EARLY)
    page.table.doubleClicked.emit(page.model.index(0, 0))
    assert window.page.chart.key == keys[0]


def test_ctrl_f_on_the_other_side_finds_a_patient(window, qtbot):
    window.net_way.show()
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)

    assert window.shell.pages.currentWidget() is not window.net_way.page
    assert window.patients.isVisible()
