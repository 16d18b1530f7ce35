from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ironview.controller.import_bench import ImportBench
from ironview.controller.import_history import ImportHistory
from ironview.ui.imports_dialog import ImportsDialog
from tests.ui.test_import_page import ELENA, file_of, row  # noqa: F401  # a fixture


@pytest.fixture
def dialog(qtbot, workspace, file_of):  # noqa: F811
    bench = ImportBench(workspace)
    bench.stage([Path(file_of({"patient": ELENA, "results": [row("hb", "12", "g/dL")]}))])
    qtbot.waitUntil(lambda: bench.plan is not None)
    with qtbot.waitSignal(bench.committed):
        bench.commit()
    dialog = ImportsDialog(ImportHistory(workspace), workspace.zone)
    qtbot.addWidget(dialog)
    return dialog


def press(qtbot, dialog):
    qtbot.mouseClick(dialog.take_back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.history.is_busy)


def test_each_import_says_its_file_and_its_counts(dialog):
    text = dialog.list.item(0).text()
    assert text.splitlines()[0].endswith(": records.json")
    assert text.endswith("1 added, 0 corrected, 0 unchanged, 0 held")


def test_nothing_is_taken_back_without_a_reason(dialog):
    assert not dialog.take_back.isEnabled()
    dialog.reason.field.setEditText("Wrong file")
    assert dialog.take_back.isEnabled()


def test_a_whole_import_is_taken_back_and_shown_so(dialog, qtbot, workspace):
    dialog.show()
    dialog.reason.field.setEditText("Wrong file")
    press(qtbot, dialog)
    assert workspace.count() == 0
    assert "Taken back." in dialog.list.item(0).text()
    assert not dialog.take_back.isEnabled()
    assert not dialog.reason.isVisible()


def test_a_store_without_imports_says_so(qtbot, workspace):
    dialog = ImportsDialog(ImportHistory(workspace), workspace.zone)
    qtbot.addWidget(dialog)
    assert dialog.list.count() == 0
    assert "Nothing was imported" in dialog.told.text()
    assert not dialog.take_back.isEnabled()
