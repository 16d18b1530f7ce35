import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QInputDialog, QWidget

from ironview.controller.overriding import override_choices, override_finding
from ironview.store.errors import StoreReadOnlyError
from ironview.ui import override_dialog
from ironview.ui.override_dialog import OverrideDialog, ask_override, ask_withdrawal_reason
from tests.ui import people

LABEL = "Lindqvist, Henrik, MRN 0117"


@pytest.fixture
def chart(chart_of):
    return chart_of(people.henrik())


@pytest.fixture
def open_dialog(qtbot, chart):
    def make(finding=None):
        dialog = OverrideDialog(chart, finding or chart.interpretation.findings[0], LABEL)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return make


def choose(dialog, code):
    number = list(override_choices().reasons).index(code)
    dialog.reasons.button(number).setChecked(True)


def test_it_names_the_patient_and_the_finding_and_offers_every_reason(open_dialog):
    dialog = open_dialog()

    assert LABEL in dialog.windowTitle()
    assert len(dialog.reasons.buttons()) == len(override_choices().reasons)
    assert dialog.reason == ""
    assert not dialog.save.isEnabled()


@pytest.mark.parametrize(
    ("reason", "comment", "enough"),
    [
        ("already_treated", "", True),
        ("already_treated", "since May", True),
        ("other", "", False),
        ("other", "  ", False),
        ("other", "x", True),
    ],
)
def test_it_can_be_saved_once_all_is_there(open_dialog, reason, comment, enough):
    dialog = open_dialog()
    choose(dialog, reason)
    dialog.comment.setPlainText(comment)

    assert dialog.save.isEnabled() is enough


def test_the_field_says_when_a_comment_is_needed(open_dialog):
    dialog = open_dialog()
    choose(dialog, "already_treated")
    assert "more to say" in dialog._comment_name.text()

    choose(dialog, "other")
    assert "needed" in dialog._comment_name.text()


def test_saving_keeps_reason_and_comment_and_closes(open_dialog, chart, qtbot):
    dialog = open_dialog()
    choose(dialog, "already_treated")
    dialog.comment.setPlainText(" Venesection since May. ")

    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    (standing,) = chart.overrides
    assert dialog.result() == QDialog.DialogCode.Accepted.value
    assert standing.override.reason == "already_treated"
    assert standing.override.comment == "Venesection since May."


def test_it_is_filled_in_by_keys_alone(open_dialog, chart, qtbot):
    dialog = open_dialog()
    dialog.activateWindow()
    dialog.reasons.buttons()[0].setFocus()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    assert dialog.reason == "already_treated"

    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.comment
    qtbot.keyClicks(dialog.comment, "by keys")
    qtbot.keyClick(dialog.comment, Qt.Key.Key_Tab)
    assert dialog.comment.toPlainText() == "by keys"
    dialog.save.setFocus()
    qtbot.keyClick(dialog.save, Qt.Key.Key_Return)

    assert chart.overrides[0].override.comment == "by keys"


def test_a_failure_stays_with_what_was_typed(open_dialog, chart, monkeypatch):
    def refuse(*_args):
        raise StoreReadOnlyError("The data file may not be written.")

    monkeypatch.setattr(chart.store.overrides, "add", refuse)
    dialog = open_dialog()
    choose(dialog, "already_treated")
    dialog.comment.setPlainText("kept")

    dialog.save.click()

    assert dialog.isVisible()
    assert "may not be written" in dialog.failure.sentence
    assert dialog.comment.toPlainText() == "kept"

    dialog.comment.setPlainText("kept and more")
    assert dialog.failure.sentence == ""


def test_a_finding_that_is_open_again_begins_with_what_was_decided(open_dialog, chart):
    finding = chart.interpretation.findings[0]
    override_finding(chart, finding, "other_cause", "Hepatitis.")

    dialog = open_dialog(finding)

    assert dialog.reason == "other_cause"
    assert dialog.comment.toPlainText() == "Hepatitis."


def test_asking_tells_whether_it_was_overridden(chart, qtbot, monkeypatch):
    parent = QWidget()
    qtbot.addWidget(parent)
    finding = chart.interpretation.findings[0]
    for accepted in (QDialog.DialogCode.Accepted, QDialog.DialogCode.Rejected):
        monkeypatch.setattr(OverrideDialog, "exec", lambda _dialog, code=accepted: code.value)
        done = ask_override(chart, finding, LABEL, parent)

        assert done is (accepted is QDialog.DialogCode.Accepted)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [((" not agreed ", True), "not agreed"), (("not agreed", False), ""), (("  ", True), "")],
)
def test_a_withdrawal_needs_a_reason(chart, qtbot, monkeypatch, answer, reason):
    parent = QWidget()
    qtbot.addWidget(parent)
    override_finding(chart, chart.interpretation.findings[0], "already_treated", "")
    asked = []

    def ask(_parent, title, text):
        asked.append(text)
        return answer

    monkeypatch.setattr(override_dialog.QInputDialog, "getText", ask)

    assert ask_withdrawal_reason(parent, chart.overrides[0].override, "Elena") == reason
    assert asked[0].startswith("Elena\n")
    assert "asks again" in asked[0]
    assert QInputDialog is override_dialog.QInputDialog
