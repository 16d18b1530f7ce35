from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt

from ironview.ui.forms.range_field import RangeField, read_range, show_range

GERMAN = QLocale("de_DE")


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("", (None, None)),
        ("10-200", ("10", "200")),
        ("12,0–15,5", ("12.0", "15.5")),
        ("12,0 bis 15,5", ("12.0", "15.5")),
        ("< 5", (None, "5")),
        ("≤0,5", (None, "0.5")),
        ("> 60", ("60", None)),
    ],
)
def test_a_range_is_typed_as_it_is_printed(text, ends):
    read = read_range(text, GERMAN)
    assert read == tuple(None if end is None else Decimal(end) for end in ends)


@pytest.mark.parametrize("text", ["5", "abc", "10-", "200-10", "<5-10", "1.050-2"])
def test_a_text_that_is_no_range_is_none(text):
    assert read_range(text, GERMAN) is None


def test_a_range_reads_back_as_it_is_shown():
    for ends in (
        (Decimal("12.0"), Decimal("15.5")),
        (None, Decimal(5)),
        (Decimal(60), None),
        (None, None),
    ):
        assert read_range(show_range(ends, GERMAN), GERMAN) == ends


def test_an_earlier_range_fills_the_field_until_a_person_types(qtbot, dressed):
    field = RangeField()
    qtbot.addWidget(field)
    field.suggest((Decimal(10), Decimal(200)))
    assert field.text() == "10–200"
    assert not field.is_touched
    field.clear()
    qtbot.keyClicks(field, "< 300")
    field.suggest((Decimal(1), Decimal(2)))
    assert field.text() == "< 300"
    assert field.is_touched


def test_a_text_that_is_no_range_is_complained_about(qtbot, dressed):
    field = RangeField()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "ten")
    assert "ten is no range" in field.complaint.sentence
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, "5-6")
    assert field.complaint is None
