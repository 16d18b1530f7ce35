"""Who was removed by hand is found again, whenever that was."""

import pytest

from ironview.ui.removed_dialog import RemovedDialog
from tests.ui import people


@pytest.fixture
def dialog(workspace, qtbot):
    """Elena was removed by somebody in another window, long closed."""

    def make():
        dialog = RemovedDialog(workspace)
        qtbot.addWidget(dialog)
        return dialog

    return make


def test_nobody_removed_says_so(dialog):
    shown = dialog()

    assert shown.told.text().startswith("Nobody was removed by hand.")
    assert not shown.bring_back.isEnabled()


def test_a_removed_patient_is_named_and_comes_back_with_every_entry(dialog, workspace, chart_of):
    chart = chart_of(people.elena())
    before = chart.record
    chart.remove_patient("entered twice")
    workspace.edits.forget()
    shown = dialog()
    line = shown.list.item(0).text()
    assert line.startswith("Marchetti, Elena, MRN 0042")
    assert line.endswith("A. Keller · entered twice")

    shown.bring_back.click()
    assert shown.brought_back == chart.key
    assert workspace.open_chart(chart.key).record == before
    assert workspace.edits.to_undo is not None


def test_one_who_came_back_meanwhile_is_refused_with_a_sentence(dialog, workspace, chart_of):
    chart = chart_of(people.elena())
    chart.remove_patient("entered twice")
    shown = dialog()
    workspace.edits.undo()
    shown.bring_back.click()

    assert shown.brought_back == ""
    assert shown.notice.text.text()
