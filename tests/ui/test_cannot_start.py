from PySide6.QtWidgets import QMessageBox

from ironview.ui.cannot_start import message_of, tell_at_start

PROBLEM = "The data file may not be written. Nothing was changed."


def test_the_sentence_is_on_standard_error(dressed, capsys):
    tell_at_start(PROBLEM)

    assert capsys.readouterr().err == f"ironview: {PROBLEM}\n"


def test_the_message_says_the_same_and_can_be_closed(dressed, qtbot):
    message = message_of(PROBLEM)
    qtbot.addWidget(message)

    assert message.text() == PROBLEM
    assert message.button(QMessageBox.StandardButton.Close) is not None
