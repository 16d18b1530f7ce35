import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from ironview.store.errors import StoreError
from ironview.ui import crash
from ironview.ui.crash import CrashDialog, CrashReporter
from ironview.ui.window_actions import WindowActions

SECRET = "Marchetti, Elena, ferritin 1050"


def raised():
    try:
        int(SECRET)
    except ValueError as error:
        return type(error), error, error.__traceback__


@pytest.fixture
def shown(monkeypatch):
    """Dialogs with what stood in them, instead of dialogs that wait."""
    seen = []
    monkeypatch.setattr(
        crash.CrashDialog, "exec", lambda dialog: seen.append(dialog.text.toPlainText())
    )
    return seen


@pytest.fixture
def dialog(tmp_path, qtbot):
    made = CrashDialog("the report", tmp_path)
    qtbot.addWidget(made)
    return made


def test_a_fault_is_shown_and_survived_and_nothing_is_written(tmp_path, qtbot, shown, capsys):
    CrashReporter(tmp_path / "log").report(*raised())

    (text,) = shown
    assert "ValueError" in text
    assert "tests.ui.test_crash" in text
    assert SECRET not in text
    assert SECRET not in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_what_was_chosen_in_the_window_is_told_by_name(tmp_path, qtbot, qapp, shown, capsys):
    actions = WindowActions(qapp)
    actions.add_page(SECRET, 2, lambda: None)
    actions.undo.setText(f"Undo: {SECRET}")

    actions.undo.trigger()
    actions.all[-1].trigger()
    CrashReporter(tmp_path).report(*raised())

    (text,) = shown
    assert "before  undo\n" in text
    assert "before  page_2\n" in text
    assert SECRET not in text
    actions.deleteLater()


def test_a_fault_while_one_is_shown_is_added_to_it(tmp_path, qtbot, monkeypatch, capsys):
    seen = []
    reporter = CrashReporter(tmp_path)

    def meet_another(dialog):
        reporter.report(*raised())
        seen.append(dialog.text.toPlainText())

    monkeypatch.setattr(crash.CrashDialog, "exec", meet_another)

    reporter.report(*raised())

    (text,) = seen
    assert text.count("builtins.ValueError") == 2


def test_a_program_without_a_console_shows_the_report_too(tmp_path, qtbot, shown, monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)

    CrashReporter(tmp_path).report(*raised())

    assert len(shown) == 1


def test_ctrl_c_ends_the_program_without_a_report(tmp_path, qtbot, monkeypatch, shown):
    asked = []
    monkeypatch.setattr(crash.QCoreApplication, "quit", lambda: asked.append(1))

    CrashReporter(tmp_path).report(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert asked == [1]
    assert shown == []


def test_installing_takes_the_hook(tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    reporter = CrashReporter(tmp_path)

    reporter.install()

    assert sys.excepthook == reporter.report


def test_what_a_sentence_says_is_no_fault(tmp_path, qtbot, shown):
    reporter = CrashReporter(tmp_path)
    error = StoreError("The server cannot be reached.")

    with qtbot.waitSignal(reporter.told) as told:
        reporter.report(StoreError, error, None)

    assert told.args == ["The server cannot be reached."]
    assert shown == []


def test_the_report_can_be_copied(dialog, qtbot):
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)

    assert QApplication.clipboard().text() == "the report"


def test_what_is_shown_is_what_is_saved(dialog, tmp_path, qtbot, monkeypatch):
    file = tmp_path / "for IT.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    dialog.add("another")

    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    assert file.read_text(encoding="utf-8") == "the report\nanother\n"
    assert str(file) in dialog.note.text()
    assert not dialog.note.isHidden()


def test_choosing_no_file_saves_nothing(dialog, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))

    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    assert list(tmp_path.iterdir()) == []
    assert dialog.note.isHidden()


def test_a_place_that_cannot_be_written_is_told(dialog, tmp_path):
    dialog.save_to(tmp_path)

    assert "could not be written" in dialog.note.text()
    assert "Choose another place." in dialog.note.text()


@pytest.mark.parametrize("is_there", [True, False])
def test_asking_for_a_file_begins_where_reports_lie_if_that_is_there(
    tmp_path, qtbot, monkeypatch, is_there
):
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: (asked.append(given[2]) or "", "")
    )
    monkeypatch.setenv("HOME", "/somewhere")
    dialog = CrashDialog("the report", tmp_path if is_there else tmp_path / "log")
    qtbot.addWidget(dialog)

    dialog.ask_where_to_save()

    assert asked[0].startswith(f"{tmp_path if is_there else '/somewhere'}/ironview-fault-")
