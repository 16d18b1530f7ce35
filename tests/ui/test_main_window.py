import gc
import threading

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QThreadPool, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)

from ironview.interchange.record_writing import record_as_json
from ironview.ui.layout import WindowClass
from ironview.ui.main_window import MainWindow
from ironview.ui.theme import apply_theme, theme_named
from tests.ui import people

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_window(qtbot, settings):
    def open_one(workspace, width=1920, height=1040):
        window = MainWindow(workspace, settings)
        qtbot.addWidget(window)
        window.resize(width, height)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return window

    return open_one


@pytest.fixture
def keys(workspace):
    return [people.store_record(workspace, record) for record in people.everybody()[:4]]


@pytest.fixture
def window(open_window, workspace, keys):
    return open_window(workspace)


def shown(window):
    return window.shell.pages.currentWidget()


def test_an_empty_store_opens_on_the_first_start(open_window, workspace):
    window = open_window(workspace)

    assert shown(window) is window.first_start
    assert window.windowTitle() == "IronView"
    assert not window.patients.isVisible()
    assert window.first_start.buttons[0].hasFocus()


def test_patients_without_a_chosen_one_ask_for_a_choice(window):
    assert shown(window) is window.nobody
    assert window.patients.isVisible()


@pytest.mark.parametrize("width", [960, 1366])
def test_the_list_lies_over_the_page_while_nobody_is_chosen(open_window, workspace, keys, width):
    window = open_window(workspace, width, 768)

    assert shown(window) is window.nobody
    assert window.patients.search.hasFocus()
    window.open_patient(keys[0])
    assert not window.patients.isVisible()
    assert window.page.isAncestorOf(QApplication.focusWidget())


def test_what_needs_no_patient_can_be_asked_for_with_the_mouse(window):
    asked = []
    for name, action in (("new", window.commands.new_patient), ("all", window.commands.export_all)):
        action.triggered.disconnect()
        action.triggered.connect(lambda *_, name=name: asked.append(name))
    buttons = window.patients.findChildren(QAbstractButton)
    named = {button.toolTip(): button for button in buttons if button.isVisible()}
    named["New patient (Ctrl+N)"].click()
    named["Export all patients (Ctrl+Shift+S)"].click()

    assert asked == ["new", "all"]


def test_title_and_banner_show_one_identity(window, keys):
    window.open_patient(keys[0])

    assert window.windowTitle() == "Marchetti, Elena, MRN 0042 – IronView"
    assert window.page.banner.identity is window.page.identity
    assert window.page.identity.title == window.windowTitle()
    assert window.page.identity.patient is window.page.chart.patient


def test_the_next_patient_takes_over_everything(window, keys):
    window.open_patient(keys[0])
    window.open_patient(keys[2])

    assert window.windowTitle().startswith("Lindqvist, Henrik, MRN 0117")
    assert window.page.banner.identity.name == "Lindqvist, Henrik"
    assert window.patients.chosen_key() == keys[2]


@pytest.mark.parametrize(
    ("width", "kind", "docked"),
    [
        (2560, WindowClass.WIDE, True),
        (1920, WindowClass.LARGE, True),
        (1280, WindowClass.MEDIUM, False),
        (960, WindowClass.SMALL, False),
    ],
)
def test_every_window_class_keeps_banner_and_bottom_line(
    open_window, workspace, keys, width, kind, docked
):
    window = open_window(workspace, width, 700)
    window.open_patient(keys[0])

    assert window.shell.layout_now.kind is kind
    assert window.patients.isVisible() is docked
    assert window.page.banner.isVisible()
    assert window.page.card.isVisible()
    assert all(tile.isVisible() for tile in window.page.card.tiles) is (
        kind is not WindowClass.SMALL
    )


def test_the_window_rearranges_itself_and_keeps_the_selection(window, keys, qtbot):
    window.open_patient(keys[0])
    at = window.page.chart.interpretation.samples[2].sample.at
    window.page.select_sample(at)

    for width in (1280, 960, 2560, 1920):
        window.resize(width, 800)
        QApplication.processEvents()

        assert window.page.findings.currentIndex().isValid()
        assert (
            window.page.table.model.moment_of(window.page.table.values.currentIndex().column())
            == at
        )


def test_ctrl_k_finds_the_next_patient_without_the_mouse(window, keys, qtbot):
    window.open_patient(keys[0])

    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    qtbot.waitUntil(window.patients.search.hasFocus)
    qtbot.keyClicks(window.patients.search, "bauer")
    qtbot.keyClick(window.patients.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.patients.view, Qt.Key.Key_Return)

    assert window.windowTitle().startswith("Bauer, Katharina")


def test_ctrl_l_brings_the_list_over_a_narrow_page_and_choosing_puts_it_away(
    open_window, workspace, keys, qtbot
):
    window = open_window(workspace, 1280, 720)
    window.open_patient(keys[0])

    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)

    assert window.patients.isVisible()
    assert window.patients.width() == 320

    window.open_patient(keys[2])

    assert not window.patients.isVisible()


def test_ctrl_l_hides_and_shows_the_docked_list(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    assert not window.patients.isVisible()

    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    assert window.patients.isVisible()


@pytest.mark.parametrize(
    ("key", "title"),
    [
        (Qt.Key.Key_2, "Worklist – IronView"),
        (Qt.Key.Key_3, "Import – IronView"),
        (Qt.Key.Key_4, "Clinic – IronView"),
        (Qt.Key.Key_5, "Settings – IronView"),
    ],
)
def test_ctrl_and_a_number_go_to_a_page_and_back(window, keys, qtbot, key, title):
    window.open_patient(keys[0])

    qtbot.keyClick(window, key, CTRL)
    assert window.windowTitle() == title
    assert not window.patients.isVisible()

    qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
    assert window.windowTitle().startswith("Marchetti, Elena")
    assert window.patients.isVisible()


def test_the_lock_stands_at_the_foot_of_the_rail_while_there_is_something_to_ask(window, qtbot):
    button, asked = window.rail.button("lock"), []
    window.commands.lock.triggered.connect(lambda: asked.append(1))
    assert button.isHidden()

    window.commands.lock.setEnabled(True)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert button.isVisible()
    assert asked == [1]
    assert not button.isChecked()
    assert window.rail.button("patients").isChecked()


def test_a_click_on_the_rail_goes_to_a_page(window, qtbot):
    qtbot.mouseClick(window.rail.button("settings"), Qt.MouseButton.LeftButton)

    assert shown(window) is window.settings_page
    assert window.rail.button("settings").isChecked()


def test_f6_walks_through_every_part_and_comes_back(window, keys, qtbot):
    window.open_patient(keys[0])
    timeline = window.page.timeline
    qtbot.waitUntil(lambda: timeline.view is not None and timeline.view.isVisible(), timeout=20_000)
    window.patients.search.setFocus()

    forwards = [walked(window, qtbot) for _ in window.panes()]
    back = walked(window, qtbot, Qt.KeyboardModifier.ShiftModifier)

    assert len(set(forwards)) == len(forwards)
    assert back == forwards[-2]


def walked(window, qtbot, modifier=Qt.KeyboardModifier.NoModifier):
    """Press F6 and return which part holds the focus."""
    qtbot.keyClick(window, Qt.Key.Key_F6, modifier)
    focused = QApplication.focusWidget()
    return next(
        position
        for position, pane in enumerate(window.panes())
        if pane is focused or pane.isAncestorOf(focused)
    )


def test_actions_of_a_patient_wait_for_one(window, keys):
    assert not window.commands.enter_results.isEnabled()

    window.open_patient(keys[0])

    assert window.commands.enter_results.isEnabled()
    assert window.commands.add_infusion.isEnabled()


def test_undo_takes_back_and_redo_writes_again(window, keys, qtbot):
    window.open_patient(keys[0])
    chart = window.page.chart
    chart.add_results(people.panel("2026-06-02", ferritin="77"))
    window.desk.refresh()
    before = len(chart.record.results)

    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert len(chart.record.results) == before - 1

    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert len(chart.record.results) == before


def test_a_removed_patient_leaves_the_page(window, keys):
    window.open_patient(keys[0])

    window.page.chart.remove_patient("entered twice")

    assert shown(window) is window.nobody
    assert window.windowTitle() == "IronView"
    assert not window.commands.enter_results.isEnabled()


def test_a_patient_who_is_gone_is_said_in_words(window, keys, workspace):
    workspace.open_chart(keys[0]).remove_patient("entered twice")
    workspace.close_chart(keys[0])

    window.open_patient(keys[0])

    assert window.status.problem.isVisible()
    assert shown(window) is window.nobody


def test_what_another_window_writes_appears(window, keys, make_workspace):
    window.open_patient(keys[0])
    other = make_workspace()

    other.open_chart(keys[0]).add_results(people.panel("2026-06-02", ferritin="77"))
    window.workspace.poll()

    assert len(window.page.table.model.table.samples) == 6


def test_dropped_files_are_previewed_not_written(window, qtbot, tmp_path):
    file = tmp_path / "results.json"
    file.write_text("[]", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    enter = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    drop = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    window.dragEnterEvent(enter)
    window.dropEvent(drop)

    assert enter.isAccepted()
    qtbot.waitUntil(lambda: shown(window) is window.import_page)


def test_an_import_of_one_patient_opens_the_chart_and_says_there_what_was_stored(
    window, qtbot, tmp_path
):
    file = tmp_path / "results.json"
    file.write_bytes(record_as_json(people.many_results(5)))
    window.preview_files([str(file)])
    window.import_page.commit()

    qtbot.waitUntil(lambda: window.page.chart is not None)
    assert window.page.notice.text.text().startswith("Stored. Rows added: ")


def test_text_that_is_dragged_over_is_not_taken(window):
    data = QMimeData()
    data.setText("hello")
    enter = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()

    window.dragEnterEvent(enter)

    assert not enter.isAccepted()


def test_choosing_no_file_changes_nothing(window, monkeypatch, qtbot):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))

    qtbot.keyClick(window, Qt.Key.Key_I, CTRL)

    assert shown(window) is window.nobody


def test_a_demo_says_so_in_every_window(open_window, make_workspace):
    window = open_window(make_workspace(is_demo=True))

    assert window.status.demo.isVisible()
    assert "DEMO" in window.status.demo.text()
    assert len(window.first_start.buttons) == 2


def test_look_around_asks_for_a_demo(open_window, workspace, qtbot):
    window = open_window(workspace)

    with qtbot.waitSignal(window.demo_requested):
        qtbot.mouseClick(window.first_start.buttons[2], Qt.MouseButton.LeftButton)


def test_the_place_of_the_window_is_remembered(window, settings):
    window.close()

    assert not settings.geometry().isEmpty()


def test_splitters_return_to_the_design(window, keys, settings):
    window.open_patient(keys[0])
    splitter = window.page.work._splitters["page"]
    before = splitter.sizes()
    splitter.setSizes([600, 900])
    window.page.work.remember()

    window.commands.reset_layout.trigger()

    assert splitter.sizes() == before


NAME = QAccessible.Text.Name
CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit)


def test_every_control_has_a_name_for_screen_readers(window, keys, qtbot):
    window.open_patient(keys[0])
    timeline = window.page.timeline
    qtbot.waitUntil(lambda: timeline.view is not None and timeline.view.isVisible(), timeout=20_000)
    controls = [one for one in window.findChildren(QWidget) if isinstance(one, CONTROLS)]
    nameless = [
        one
        for one in controls
        if one.isVisible() and not QAccessible.queryAccessibleInterface(one).text(NAME)
    ]

    assert len(controls) > 20
    assert nameless == []


def test_a_closed_window_leaves_no_widget_timer_or_thread_behind(
    workspace, keys, settings, qtbot, dressed
):
    before = set(QApplication.allWidgets())
    window = MainWindow(workspace, settings)
    window.resize(1920, 1000)
    window.show()
    window.open_patient(keys[0])
    window.go_to("import")
    window.go_to("settings")
    window.page.timeline.load()
    threads = threading.active_count()

    window.close()
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    del window
    gc.collect()

    assert set(QApplication.allWidgets()) - before == set()
    assert threading.active_count() <= threads
    assert QThreadPool.globalInstance().activeThreadCount() == 0


@pytest.mark.parametrize("name", ["dark", "contrast", "light"])
def test_a_theme_changes_under_an_open_patient(window, keys, dressed, name):
    window.open_patient(keys[0])
    window.page.timeline.load()
    window.go_to("import")
    window.go_to("patients")

    apply_theme(dressed, theme_named(name), 1.3)

    image = window.grab().toImage()
    assert image.pixelColor(window.width() - 3, 3) == theme_named(name).surface
    assert window.page.findings.currentIndex().isValid()
    apply_theme(dressed, theme_named("light"))


def test_undo_is_of_patients_entries_and_waits_on_every_other_page(window, workspace):
    key = people.store_record(workspace, people.elena())
    window.open_patient(key)
    assert window.commands.undo.isEnabled()

    for page in ("import", "settings"):
        window.go_to(page)
        assert not window.commands.undo.isEnabled()
    window.go_to("patients")
    assert window.commands.undo.isEnabled()


def test_a_removed_patient_comes_back_and_is_shown_again(window, workspace, qtbot):
    key = people.store_record(workspace, people.elena())
    window.open_patient(key)
    window.page.chart.remove_patient("twice")
    assert window.page.chart is None

    window.commands.undo.trigger()
    assert window.page.chart is not None
    assert window.page.chart.key == key
    assert "brought back" not in window.page.notice.text.text()
    assert window.page.notice.text.text() == "Taken back: patient removed from the list"


def test_ctrl_h_opens_the_history_and_f6_goes_through_it(window, workspace):
    window.open_patient(people.store_record(workspace, people.elena()))
    window.commands.history.trigger()
    drawer = window.desk.history.drawer

    assert drawer.isVisible()
    assert drawer in window.panes()
    window.commands.history.trigger()
    assert drawer not in window.panes()
