"""Every key of the program stands on the sheet, once, and every action has one."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ironview.ui.key_sheet import KeyGroup, KeyLine, found, key_sheet, part_groups, window_groups
from ironview.ui.keys_dialog import KeysDialog
from ironview.ui.main_window import MainWindow
from ironview.ui.timeline import keys as timeline_keys
from ironview.ui.timeline.keys import Wish
from ironview.ui.window_actions import WindowActions
from tests.ui import people

_SIGNS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "-": "−"}


@pytest.fixture
def window(qtbot, workspace, settings):
    key = people.store_record(workspace, people.elena())
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_patient(key)
    return window


def pages(window):
    """Show every page in turn."""
    yield window.page
    for name in ("import", "settings"):
        window.go_to(name)
        yield window.shell.pages.currentWidget()
    window.settings_page.show_profiles()
    profiles = window.settings_page.profiles
    yield profiles
    profiles.open_entry(profiles.own.entry("general"))
    yield profiles.form


def native(key: QKeySequence) -> str:
    return key.toString(QKeySequence.SequenceFormat.NativeText)


def written(groups: tuple[KeyGroup, ...]) -> Counter[str]:
    return Counter(key for group in groups for line in group.lines for key in line.key.split(", "))


def live_shortcuts(window) -> list[QShortcut]:
    """Return the shortcuts that a press of keys could reach now."""
    return [
        shortcut
        for shortcut in window.findChildren(QShortcut)
        if isinstance(owner := shortcut.parent(), QWidget) and owner.isVisible()
    ]


def test_every_action_of_the_window_has_a_key_and_no_two_share_one(window):
    actions = window.commands.all
    keys = Counter(native(key) for action in actions for key in action.shortcuts())

    assert [action.text() for action in actions if not action.shortcuts()] == []
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_shortcut_of_any_page_is_missing_on_the_sheet_or_doubled(window):
    seen = 0
    for page in pages(window):
        live = {native(one.key()) for one in live_shortcuts(window)}
        live |= {
            native(key)
            for action in window.findChildren(QAction)
            for key in action.shortcuts()
            if action in window.commands.all or action.associatedObjects()
        }
        sheet = key_sheet(window.commands, window)
        of_window = tuple(g for g in sheet if g not in part_groups())
        assert live - set(written(of_window)) == set(), page
        assert [key for key, count in written(of_window).items() if count > 1] == [], page
        seen += len(live)
    assert seen > 150


def test_every_shortcut_says_what_it_does(window):
    for _ in pages(window):
        for line in (line for g in key_sheet(window.commands, window) for line in g.lines):
            assert line.key
            assert line.text


def test_buttons_have_no_keys_of_their_own_beside_their_letters(window):
    for page in pages(window):
        for button in page.findChildren(QAbstractButton):
            letter = QKeySequence.mnemonic(button.text())
            assert button.shortcut() in (letter, QKeySequence()), button.text()


def test_every_key_of_the_timeline_is_on_its_list():
    told = " ".join(key for key, _ in timeline_keys.key_lines())
    other_ways = {Qt.Key.Key_Equal, Qt.Key.Key_Enter, Qt.Key.Key_Return}
    for key, wish in timeline_keys._PLAIN.items():
        name = QKeySequence(key).toString()
        if key not in other_ways:
            assert _SIGNS.get(name, name) in told.split(), wish
    assert {Wish.EVENT_BEFORE, Wish.EVENT_AFTER} <= set(timeline_keys._SHIFTED.values())
    assert "Shift+← →" in told


def test_each_action_stands_in_one_group(qapp):
    owner = QWidget()
    actions = WindowActions(owner)
    told = Counter(line.text for group in window_groups(actions) for line in group.lines)

    assert told == Counter(action.text() for action in actions.all)
    assert all(group.lines for group in window_groups(actions))
    owner.deleteLater()


def test_an_action_that_is_switched_off_is_listed_and_says_so(qtbot, dressed):
    owner = QWidget()
    actions = WindowActions(owner)
    actions.enable_patient(False)
    dialog = KeysDialog(window_groups(actions))
    qtbot.addWidget(dialog)

    assert ("Ctrl+P", "Print… (not now)") in dialog.lines()
    assert ("Ctrl+K", "Switch patient") in dialog.lines()
    owner.deleteLater()


def test_the_words_of_an_action_keep_their_own_and_sign(qapp):
    owner = QWidget()
    actions = WindowActions(owner)
    actions.undo.setText("Undo: Smith && Jones")

    lines = [line.text for group in window_groups(actions) for line in group.lines]
    assert "Undo: Smith & Jones" in lines
    owner.deleteLater()


@pytest.mark.parametrize(
    ("wanted", "keys"),
    [
        ("", ["Ctrl+P", "G"]),
        ("print", ["Ctrl+P"]),
        ("PRI p", ["Ctrl+P"]),
        ("ctrl+p", ["Ctrl+P"]),
        ("timeline", ["G"]),
        ("date print", []),
    ],
)
def test_searching_keeps_lines_that_hold_every_word(wanted, keys):
    groups = (
        KeyGroup("Patient", (KeyLine("Ctrl+P", "Print…"),)),
        KeyGroup("Timeline", (KeyLine("G", "Go to a date"),)),
    )

    assert [line.key for group in found(groups, wanted) for line in group.lines] == keys
    assert all(group.lines for group in found(groups, wanted))


def test_typing_narrows_the_sheet_and_an_empty_answer_teaches(qtbot, window):
    dialog = KeysDialog(key_sheet(window.commands, window), window)
    qtbot.addWidget(dialog)
    dialog.show()
    whole = len(dialog.lines())

    qtbot.keyClicks(dialog.search, "infusion")
    assert dialog.lines() == [("Ctrl+D", "Add infusion…")]
    qtbot.keyClicks(dialog.search, "xyz")
    assert dialog.lines() == []
    assert dialog.none.isVisible()
    assert not dialog.list.isVisible()
    dialog.search.clear()
    assert len(dialog.lines()) == whole
    assert dialog.list.isVisible()


def test_f1_opens_the_sheet(qtbot, window):
    seen = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        seen.append(type(dialog))
        if dialog is not None:
            dialog.close()

    QTimer.singleShot(0, window, look)
    qtbot.keyClick(window, Qt.Key.Key_F1)

    assert seen == [KeysDialog]
