import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from ironview.store.errors import StoreError
from ironview.ui import crash
from ironview.ui.crash import CrashDialog, CrashReporter, report_text

SECRET = "Marchetti, Elena, ferritin 1050"


def raised():
    try:
        int(SECRET)
    except ValueError as error:
        return type(error), error, error.__traceback__


def remembered(monkeypatch):
    """Let dialogs be remembered instead of waited for."""
    shown = []

    def remember(self):
        shown.append(self)

    monkeypatch.setattr(crash.CrashDialog, "exec", remember)
    return shown


def test_a_report_says_where_and_never_what():
    kind, _, trace = raised()

    text = report_text(kind, trace)

    assert "ValueError" in text
    assert "test_crash.py" in text
    assert "raised" in text
    assert SECRET not in text
    assert "/" not in text.split("\n")[-1].split(":")[0]


def test_a_fault_is_written_shown_and_survived(tmp_path, qtbot, monkeypatch, capsys):
    shown = remembered(monkeypatch)
    reporter = CrashReporter(tmp_path / "log")

    reporter.report(*raised())

    (file,) = (tmp_path / "log").glob("fault-*.txt")
    assert SECRET not in file.read_text(encoding="utf-8")
    assert SECRET not in capsys.readouterr().err
    assert len(shown) == 1
    shown[0].deleteLater()


def test_a_fault_while_one_is_shown_opens_no_second_dialog(tmp_path, qtbot, monkeypatch, capsys):
    shown = []
    reporter = CrashReporter(tmp_path)

    def meet_another(self):
        shown.append(self)
        reporter.report(*raised())

    monkeypatch.setattr(crash.CrashDialog, "exec", meet_another)

    reporter.report(*raised())

    assert len(shown) == 1
    shown[0].deleteLater()


def test_a_folder_that_cannot_be_written_still_shows_the_report(
    tmp_path, qtbot, monkeypatch, capsys
):
    shown = remembered(monkeypatch)
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")

    CrashReporter(blocked / "log").report(*raised())

    assert len(shown) == 1
    assert "ValueError" in capsys.readouterr().err
    shown[0].deleteLater()


def test_ctrl_c_ends_the_program_without_a_report(tmp_path, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(crash.QCoreApplication, "quit", lambda: asked.append(1))

    CrashReporter(tmp_path).report(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert asked == [1]
    assert list(tmp_path.glob("*")) == []


def test_installing_takes_the_hook(tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    reporter = CrashReporter(tmp_path)

    reporter.install()

    assert sys.excepthook == reporter.report


def test_the_report_can_be_copied(tmp_path, qtbot):
    dialog = CrashDialog("the report", tmp_path / "fault.txt")
    qtbot.addWidget(dialog)
    copy = next(b for b in dialog.findChildren(QPushButton) if "Copy" in b.text())

    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)

    assert QApplication.clipboard().text() == "the report"


@pytest.mark.parametrize("file", [None])
def test_without_a_file_no_place_is_named(qtbot, file):
    dialog = CrashDialog("the report", file)
    qtbot.addWidget(dialog)

    assert not any("written" in label.text() for label in dialog.findChildren(_label()))


def _label():
    from PySide6.QtWidgets import QLabel

    return QLabel


def test_what_a_sentence_says_is_no_fault(tmp_path, qtbot, monkeypatch):
    shown = remembered(monkeypatch)
    reporter = CrashReporter(tmp_path / "log")
    error = StoreError("The server cannot be reached.")

    with qtbot.waitSignal(reporter.told) as told:
        reporter.report(StoreError, error, None)

    assert told.args == ["The server cannot be reached."]
    assert shown == []
    assert not (tmp_path / "log").exists()
