"""What the first screen says was looked at, and where its buttons lead."""

import shutil
from datetime import UTC

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from ironview.controller.backup_work import Backing
from ironview.controller.backups import Backups
from ironview.controller.workspace import Workspace
from ironview.store.database import open_store
from ironview.ui.backups_dialog import BackupsDialog
from ironview.ui.encryption_dialog import EncryptionDialog
from ironview.ui.first_checks import first_checks
from ironview.ui.installation.dialog import InstallationDialog
from ironview.ui.main_window import MainWindow
from tests.ui.people import TODAY


@pytest.fixture
def open_window(qtbot, settings, tmp_path, guideline, dressed):
    """Open a window on a store of its own, with or without a key."""
    opened = []

    def make(key="", executor=lambda work: work()):
        workspace = Workspace(
            open_store(tmp_path / "own.sqlite", key=key, analytes=guideline.analytes),
            guideline,
            zone=UTC,
            today=lambda: TODAY,
            user="Anna",
            executor=executor,
        )
        backups = Backups(workspace, Backing("Anna"), workspace)
        opened.append(MainWindow(workspace, settings, (), backups))
        qtbot.addWidget(opened[-1])
        return opened[-1]

    yield make
    for window in opened:
        window.store_desk.leave()
        window.workspace.close()


@pytest.fixture
def window(open_window):
    shown = open_window()
    shown.show()
    return shown


def check_of(window, name):
    return next(one for one in first_checks(window) if one.name == name)


def press(window, name, qtbot, kind):
    """Press a row's button; close the dialog of this kind that must come."""
    button = next(
        one
        for one in window.first_start.findChildren(QPushButton)
        if one.accessibleName().startswith(f"{name}: ")
    )
    closed = []

    def close():
        for one in QApplication.topLevelWidgets():
            if isinstance(one, kind) and one.isVisible():
                closed.append(one)
                one.reject()
                return
        QTimer.singleShot(10, window, close)

    QTimer.singleShot(0, window, close)
    button.click()
    qtbot.waitUntil(lambda: bool(closed))


def test_without_a_passphrase_and_a_second_place_both_are_asked_for(window):
    assert check_of(window, "Passphrase").is_good is False
    assert "who has the file can read it" in check_of(window, "Passphrase").text
    assert check_of(window, "Backups").is_good is False


def test_before_anybody_looked_nothing_is_said_of_backups(open_window):
    waiting = []
    window = open_window(executor=waiting.append)

    assert check_of(window, "Backups").is_good is None
    waiting.pop()()
    assert check_of(window, "Backups").is_good is False
    window.store_desk.leave()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Passphrase", EncryptionDialog),
        ("Backups", BackupsDialog),
        ("This installation", InstallationDialog),
    ],
)
def test_a_row_leads_to_where_it_is_seen_to(window, qtbot, name, kind):
    press(window, name, qtbot, kind)


def test_a_second_place_is_seen_as_soon_as_it_is_chosen(window, tmp_path):
    shown = window.first_start
    place = tmp_path / "second"
    place.mkdir()

    window.store_desk.backups.choose_second_place(place)

    check = check_of(window, "Backups")
    assert check.is_good is True
    assert check.text == f"also in {place}"
    assert any(check.text == label.text() for label in shown.findChildren(QLabel))


def test_a_second_place_that_is_gone_is_no_protection(window, tmp_path):
    place = tmp_path / "second"
    place.mkdir()
    backups = window.store_desk.backups
    backups.choose_second_place(place)
    shutil.rmtree(place)

    backups.look()

    check = check_of(window, "Backups")
    assert check.is_good is False
    assert check.text == f"no copy in {place} yet"


def test_a_passphrase_that_is_set_is_good(open_window):
    check = check_of(open_window(key="a key"), "Passphrase")

    assert check.is_good is True
    assert check.text == "set: who has only the file cannot read it"


def test_a_look_again_keeps_the_focus_where_it_is(window, qtbot):
    buttons = window.first_start.findChildren(QPushButton)
    button = next(one for one in buttons if one.text() == "Encryption…")
    button.setFocus()

    window.store_desk.backups.look()

    assert window.first_start.isAncestorOf(button)
    assert button.hasFocus()


def test_a_demo_is_thrown_away_and_needs_neither(qtbot, make_workspace, settings):
    window = MainWindow(make_workspace(is_demo=True), settings)
    qtbot.addWidget(window)

    names = [one.name for one in first_checks(window)]

    assert names == ["Store", "Network", "Time zone", "Rules", "This installation"]
    assert check_of(window, "This installation").is_good is None
