import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from ironview.controller.export_work import ExportFormat
from ironview.controller.package_work import unlock_package
from ironview.ui.export_dialog import ExportDialog, open_export
from ironview.ui.passphrase_dialog import PassphraseDialog
from tests.ui import people


@pytest.fixture
def key(workspace):
    return people.store_record(workspace, people.elena())


@pytest.fixture
def dialog(qtbot, workspace, key):
    shown = ExportDialog(workspace, key)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def choose(dialog, format_):
    dialog.format.setCurrentIndex(dialog.format.findData(format_))


def test_it_says_what_is_left_out_before_anything_is_written(dialog):
    assert dialog.without_names.isChecked()
    assert "names" in dialog.said.text()
    dialog.without_names.setChecked(False)
    assert "as they are" in dialog.said.text()


def test_a_case_on_the_clipboard_names_nobody(dialog):
    dialog.copy.click()
    text = QGuiApplication.clipboard().text()
    assert json.loads(text)["patient"]["id"].startswith("case-")
    assert "Marchetti" not in text
    assert "0042" not in text
    assert "clipboard" in dialog.outcome.text()


@pytest.mark.parametrize("format_", list(ExportFormat))
def test_every_format_is_written_and_the_buttons_come_back(dialog, tmp_path, format_):
    choose(dialog, format_)
    path = tmp_path / "out"
    dialog.save_to(path)
    assert path.stat().st_size > 0
    assert b"Marchetti" not in path.read_bytes()
    assert str(path) in dialog.outcome.text()
    assert dialog.save.isEnabled()


@pytest.mark.parametrize("format_", list(ExportFormat))
def test_the_proposed_name_is_taken_as_it_is_and_nothing_is_written_over_unasked(
    dialog, tmp_path, monkeypatch, format_
):
    choose(dialog, format_)
    asked = []

    def accept(_parent, _title, proposed, kinds):
        asked.append(Path(proposed).name)
        return str(tmp_path / asked[-1]), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", accept)
    dialog.save.click()

    assert len(asked) == 1
    assert [path.name for path in tmp_path.glob("ironview-*")] == asked


def test_without_de_identification_the_record_is_written_as_it_is(dialog, tmp_path):
    dialog.without_names.setChecked(False)
    dialog.save_to(tmp_path / "out.json")
    assert json.loads((tmp_path / "out.json").read_text())["patient"]["family_name"] == "Marchetti"


def test_a_folder_that_is_not_there_is_told(dialog, tmp_path):
    dialog.save_to(tmp_path / "none" / "out.json")
    assert "could not be written" in dialog.outcome.text()
    assert dialog.save.isEnabled()


def test_all_patients_go_into_one_file_and_there_is_no_case_of_all(qtbot, workspace, key, tmp_path):
    people.store_record(workspace, people.elena())
    dialog = ExportDialog(workspace)
    qtbot.addWidget(dialog)
    assert dialog.copy.isHidden()
    dialog.save_to(tmp_path / "all.json")
    assert len((tmp_path / "all.json").read_text().splitlines()) == 2


def test_the_command_opens_it_for_the_patient(workspace, key, monkeypatch, qtbot):
    opened = []
    monkeypatch.setattr(ExportDialog, "exec", lambda dialog: opened.append(dialog.windowTitle()))
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    open_export(workspace, parent, key)
    assert opened == ["Export"]


def test_a_package_is_locked_and_its_fingerprint_told(dialog, tmp_path):
    dialog.format.setCurrentIndex(dialog.format.count() - 1)
    assert not dialog.without_names.isVisibleTo(dialog)
    assert "passphrase" in dialog.said.text()
    path = tmp_path / "elena.ivpackage"
    dialog.save_package_to(path, "correct horse battery")
    opened = unlock_package(path, "correct horse battery")
    assert opened.count == 1
    assert b"Marchetti" in opened.records
    assert b"Marchetti" not in path.read_bytes()
    assert opened.sender.fingerprint in dialog.outcome.text()


def test_a_new_passphrase_is_long_enough_and_typed_twice_alike(qtbot):
    asked = PassphraseDialog()
    qtbot.addWidget(asked)
    asked.first.setText("x" * 11)
    asked.again.setText("x" * 11)
    assert not asked.go_on.isEnabled()
    assert asked.complaint.text().startswith("1 ")
    asked.first.setText("x" * 12)
    assert not asked.go_on.isEnabled()
    asked.again.setText("x" * 12)
    assert asked.go_on.isEnabled()


def test_the_passphrase_of_a_package_that_arrived_is_asked_once(qtbot):
    asked = PassphraseDialog("elena.ivpackage")
    qtbot.addWidget(asked)
    assert not asked.go_on.isEnabled()
    asked.first.setText("x")
    assert asked.go_on.isEnabled()
    assert not asked.again.isVisibleTo(asked)
