import json

import pytest
from PySide6.QtGui import QGuiApplication

from ironview.controller.export_work import ExportFormat
from ironview.ui.export_dialog import ExportDialog, open_export
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
