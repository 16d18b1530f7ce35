import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from ironview.ui.forms.complaint import Choice, Complaint, ComplaintKind, ComplaintLine, mark
from ironview.ui.theme import apply_theme, theme_named

QUESTION = Complaint(
    ComplaintKind.ASKS, "8.2 could be two units.", (Choice("g/dL", 1), Choice("mmol/L", 2))
)


@pytest.fixture
def line(qtbot, dressed):
    line = ComplaintLine()
    qtbot.addWidget(line)
    return line


def test_nothing_stands_there_without_a_complaint(line):
    assert line.isHidden()
    assert line.buttons == ()


def test_each_answer_is_a_button_that_says_it(line, qtbot):
    line.show_complaint(QUESTION)
    assert [button.text() for button in line.buttons] == ["g/dL", "mmol/L"]
    with qtbot.waitSignal(line.chosen) as chosen:
        qtbot.mouseClick(line.buttons[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [2]


def test_a_screen_reader_hears_the_question_with_the_answer(line):
    line.show_complaint(QUESTION)
    assert line.buttons[0].accessibleDescription() == QUESTION.sentence


def test_another_complaint_replaces_the_answers(line):
    line.show_complaint(QUESTION)
    line.show_complaint(Complaint(ComplaintKind.REFUSES, "abc is no number."))
    assert line.buttons == ()
    assert line.complaint.sentence == "abc is no number."
    line.show_complaint(None)
    assert line.isHidden()


def test_the_glyph_follows_the_theme(line):
    line.show_complaint(QUESTION)
    line.show()
    before = line._glyph.pixmap().toImage()
    apply_theme(QApplication.instance(), theme_named("dark"))
    assert line._glyph.pixmap().toImage() != before


def test_a_marked_field_keeps_its_mark(qtbot, dressed):
    field = QLineEdit()
    qtbot.addWidget(field)
    mark(field, "state", "error")
    mark(field, "state", "error")
    assert field.property("state") == "error"
