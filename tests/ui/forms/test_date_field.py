from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QVBoxLayout, QWidget

from ironview.domain.moments import PartialDate
from ironview.ui.forms.complaint import ComplaintKind
from ironview.ui.forms.date_field import DateField

TODAY = date(2026, 6, 3)


def shown(qtbot, field):
    window = QWidget()
    other = QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(other)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.shown = window
    return other


@pytest.fixture
def field(qtbot, dressed):
    field = DateField(TODAY)
    qtbot.addWidget(field)
    return field


def test_a_typed_date_is_spelled_out_when_the_field_is_left(qtbot, dressed):
    field = DateField(TODAY)
    other = shown(qtbot, field)
    qtbot.keyClicks(field, "10.3.26")
    other.setFocus()
    assert field.text() == "10 Mar 2026"
    assert field.day == date(2026, 3, 10)
    assert field.spelled_out == "Tuesday, 10 Mar 2026"


def test_a_wrong_date_stays_as_typed_when_the_field_is_left(qtbot, dressed):
    field = DateField(TODAY)
    other = shown(qtbot, field)
    qtbot.keyClicks(field, "31.2.26")
    other.setFocus()
    assert field.text() == "31.2.26"
    assert field.day is None
    assert field.complaint.kind is ComplaintKind.REFUSES
    assert "31.2.26 is no date" in field.complaint.sentence


def test_the_word_today_and_yesterday(field, qtbot):
    qtbot.keyClicks(field, "today")
    assert field.day == TODAY
    field.setText("Yesterday")
    assert field.day == date(2026, 6, 2)


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Up, date(2026, 4, 1)),
        (Qt.Key.Key_Down, date(2026, 3, 30)),
        (Qt.Key.Key_PageUp, date(2026, 4, 30)),
        (Qt.Key.Key_PageDown, date(2026, 2, 28)),
    ],
)
def test_arrow_keys_step_by_day_and_page_keys_by_month(field, qtbot, key, day):
    field.set_day(date(2026, 3, 31))
    qtbot.keyClick(field, key)
    assert field.day == day


def test_an_empty_field_steps_from_today(field, qtbot):
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.day == date(2026, 6, 2)


def test_a_text_that_is_no_date_is_not_stepped_over(field, qtbot):
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "abc"


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_the_calendar_opens_by_key_and_writes_the_picked_day(field, qtbot):
    field.set_day(date(2026, 3, 10))
    qtbot.keyClick(field, Qt.Key.Key_F4)
    (calendar,) = field.findChildren(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 3, 10)
    calendar.clicked.emit(QDate(2026, 3, 12))
    assert field.day == date(2026, 3, 12)


def test_dots_in_an_american_locale_ask_which_date_is_meant(field, qtbot):
    field.setLocale(QLocale("en_US"))
    qtbot.keyClicks(field, "10.3.25")
    assert field.day is None
    assert field.complaint.kind is ComplaintKind.ASKS
    labels = [choice.label for choice in field.complaint.choices]
    assert labels == ["10 Mar 2025", "3 Oct 2025"]
    field.answer(field.complaint.choices[1].answer)
    assert field.day == date(2025, 10, 3)
    assert field.complaint is None


def test_the_date_not_taken_is_kept_until_the_text_changes(qtbot, dressed):
    field = DateField(TODAY)
    other = shown(qtbot, field)
    qtbot.keyClicks(field, "5/3/26")
    other.setFocus()
    assert field.text() == "5 Mar 2026"
    assert field.alternative == date(2026, 5, 3)
    field.set_day(date(2026, 3, 5))
    assert field.alternative is None


def test_a_month_is_a_date_only_where_parts_are_enough(qtbot, dressed):
    whole, partial = DateField(TODAY), DateField(TODAY, accepts_partial=True)
    for field in (whole, partial):
        qtbot.addWidget(field)
        qtbot.keyClicks(field, "4/1991")
    assert whole.partial is None
    assert "lacks the day" in whole.complaint.sentence
    assert partial.partial == PartialDate(1991, 4)
    assert partial.day is None
    assert partial.spelled_out == "Apr 1991"


def test_a_german_reader_sees_german_dates(qtbot, dressed):
    field = DateField(TODAY)
    field.setLocale(QLocale("de_DE"))
    qtbot.addWidget(field)
    field.set_day(date(2026, 3, 10))
    assert field.text() == "10. März 2026"
    assert field.day == date(2026, 3, 10)


@pytest.mark.parametrize(
    ("place", "typed", "asks"),
    [
        ("en_GB", "3/5/1980", True),
        ("en_US", "3/5/1980", True),
        ("en_GB", "3 5 1980", True),
        ("en_GB", "3.5.1980", False),
        ("en_GB", "13/5/1980", False),
        ("en_GB", "5/5/1980", False),
        ("de_DE", "3/5/1980", False),
    ],
)
def test_a_date_of_birth_that_english_writes_both_ways_is_asked_about(
    qtbot, dressed, place, typed, asks
):
    field = DateField(TODAY, asks_for_order=True)
    field.setLocale(QLocale(place))
    qtbot.addWidget(field)
    qtbot.keyClicks(field, typed)

    assert (field.complaint is not None) is asks
    assert (field.day is None) is asks


def test_the_answer_to_which_is_the_day_is_taken(qtbot, dressed):
    field = DateField(TODAY, asks_for_order=True)
    field.setLocale(QLocale("en_GB"))
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "3/5/1980")
    assert field.complaint is not None
    assert field.complaint.sentence == "3/5/1980 could be 3 May 1980 or 5 Mar 1980."

    field.answer(field.complaint.choices[1].answer)

    assert field.day == date(1980, 3, 5)
    assert field.complaint is None
