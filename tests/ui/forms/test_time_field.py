from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ironview.ui.forms.time_field import TimeField


@pytest.fixture
def field(qtbot, dressed):
    field = TimeField()
    qtbot.addWidget(field)
    return field


def test_nothing_typed_is_an_unknown_time_and_no_mistake(field):
    assert field.clock is None
    assert field.complaint is None


def test_arrow_keys_move_by_five_minutes(field, qtbot):
    field.set_clock(time(8, 15))
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "08:20"
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "08:10"


def test_stepping_over_midnight_stays_a_time_of_day(field, qtbot):
    field.set_clock(time(23, 58))
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "00:03"


def test_a_wrong_time_stays_and_is_named(field, qtbot):
    qtbot.keyClicks(field, "25:00")
    assert field.complaint.sentence == "25:00 is no time of day."
    assert field.text() == "25:00"


def test_a_time_is_written_out_when_the_field_is_left(qtbot, dressed):
    window, field, other = QWidget(), TimeField(), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(other)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.keyClicks(field, "815")
    other.setFocus()
    assert field.text() == "08:15"
