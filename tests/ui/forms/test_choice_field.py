"""A list that is chosen from by typing: names with blanks, and keys that type nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ironview.ui.forms.choice_field import ChoiceField

NAMES = ("Ferumoxytol", "Ferric carboxymaltose", "Ferric derisomaltose", "Iron sucrose")


@pytest.fixture
def field(qtbot, dressed):
    shown = ChoiceField((name, name) for name in NAMES)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.setFocus()
    return shown


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        ("i", "Iron sucrose"),
        ("ferric", "Ferric carboxymaltose"),
        ("ferric d", "Ferric derisomaltose"),
        ("FERRIC D", "Ferric derisomaltose"),
        ("iron s", "Iron sucrose"),
        ("xyz", "Ferumoxytol"),
    ],
)
def test_a_name_is_typed_with_its_blanks(field, typed, chosen):
    said = []
    field.activated.connect(said.append)

    QTest.keyClicks(field, typed)

    assert field.currentText() == chosen
    assert bool(said) is (chosen != "Ferumoxytol")
    assert not field.view().isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_blank_alone_opens_the_list(field, qtbot):
    QTest.keyClick(field, Qt.Key.Key_Space)

    qtbot.waitUntil(field.view().isVisible)
    field.hidePopup()


def test_a_pause_begins_another_name(field, qtbot):
    before = QApplication.keyboardInputInterval()
    QTest.keyClicks(field, "ferric d")
    QApplication.setKeyboardInputInterval(1)
    qtbot.waitUntil(lambda: field._since.hasExpired(1))
    QTest.keyClicks(field, "iron"[:1])
    QApplication.setKeyboardInputInterval(before)

    assert field.currentText() == "Iron sucrose"


def test_arrows_go_on_as_in_any_list(field):
    QTest.keyClick(field, Qt.Key.Key_Down)

    assert field.currentText() == "Ferric carboxymaltose"
