"""Nothing slides, fades or runs to and fro; the text cursor stands still where that is wanted."""

import re

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QProgressBar, QTreeView

from ironview.ui.main_window import MainWindow
from ironview.ui.motion import keep_still
from ironview.ui.progress_line import ProgressLine
from ironview.ui.settings_page import SettingsPage
from tests.conftest import PROJECT
from tests.ui import people

MOVING = re.compile(
    r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|QGraphicsOpacity|setAnimated\(True"
)


@pytest.fixture(autouse=True)
def as_before(qapp):
    yield
    QGuiApplication.styleHints().setCursorFlashTime(-1)


def test_menus_lists_and_tips_appear_at_once_whatever_the_desktop_does(qapp):
    for effect in Qt.UIEffect:
        QApplication.setEffectEnabled(effect, True)

    keep_still(cursor_blinks=True)

    assert [one for one in Qt.UIEffect if QApplication.isEffectEnabled(one)] == []


def test_the_cursor_blinks_as_the_system_has_it_until_it_is_to_stand_still(qapp):
    keep_still(cursor_blinks=True)
    usual = QApplication.cursorFlashTime()
    assert usual > 0

    keep_still(cursor_blinks=False)
    assert QApplication.cursorFlashTime() == 0
    keep_still(cursor_blinks=True)
    assert QApplication.cursorFlashTime() == usual


def test_the_choice_is_made_on_the_settings_page_and_read_back(qtbot, workspace, settings):
    page = SettingsPage(settings, workspace, ("en",))
    qtbot.addWidget(page)
    assert page.motion.currentText() == "As the system"

    with qtbot.waitSignal(settings.looks_changed):
        page.motion.activated.emit(1)

    assert settings.reduces_motion
    with qtbot.assertNotEmitted(settings.looks_changed):
        settings.reduces_motion = True
    again = SettingsPage(settings, workspace, ("en",))
    qtbot.addWidget(again)
    assert again.motion.currentText() == "None: nothing blinks"


def test_a_bar_of_progress_never_runs_to_and_fro(qtbot, dressed):
    line = ProgressLine()
    qtbot.addWidget(line)
    (bar,) = line.findChildren(QProgressBar)

    line.begin("Reading")
    assert (bar.minimum(), bar.maximum(), bar.value()) == (0, 1, 0)
    line.show_step(0, 0)
    assert bar.maximum() > bar.minimum()
    line.show_step(3, 12)
    assert (bar.maximum(), bar.value()) == (12, 3)


def test_no_animation_runs_on_any_page(qtbot, workspace, settings):
    key = people.store_record(workspace, people.elena())
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.open_patient(key)
    for name in ("patients", "worklist", "import", "settings"):
        window.go_to(name)
        QApplication.processEvents()
        running = [
            one
            for one in (*window.findChildren(QAbstractAnimation), *of_the_application())
            if one.state() is QAbstractAnimation.State.Running
        ]
        assert running == [], name
        assert [one for one in window.findChildren(QTreeView) if one.isAnimated()] == []


def of_the_application() -> list[QAbstractAnimation]:
    return QApplication.instance().findChildren(QAbstractAnimation)


def test_no_room_of_the_program_makes_anything_move():
    found = [
        str(path.relative_to(PROJECT))
        for path in (PROJECT / "ironview").rglob("*.py")
        if MOVING.search(path.read_text(encoding="utf-8"))
    ]

    assert found == []
