from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from ironview.controller.own_profiles import OwnProfiles
from ironview.controller.workspace import Workspace
from ironview.store.database import open_store
from ironview.ui.profiles.impact import ImpactPanel
from ironview.wording.dates import date_text
from tests.ui.people import TODAY, everybody, store_record


@pytest.fixture
def waiting(tmp_path, guideline, dressed):
    """A workspace whose background work waits until it is told to run."""
    queue = []
    workspace = Workspace(
        open_store(tmp_path / "waiting.sqlite", analytes=guideline.analytes),
        guideline,
        zone=ZoneInfo("UTC"),
        today=lambda: TODAY,
        user="A. Keller",
        executor=queue.append,
    )
    for record in everybody():
        store_record(workspace, record)
    queue.clear()
    yield workspace, queue
    workspace.close()


@pytest.fixture
def panel(qtbot):
    panel = ImpactPanel()
    qtbot.addWidget(panel)
    panel.resize(1000, 600)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def cells(panel, row):
    """Return what stands in a line of the table."""
    model = panel.model
    return [model.index(row, column).data() for column in range(model.columnCount())]


def run(queue):
    """Run what waits."""
    while queue:
        queue.pop(0)()


def preview_of(workspace, panel, *, confirm="Activate", limit="45"):
    """Begin to show what another limit of deficiency would change."""
    own = OwnProfiles(workspace, panel)
    draft = own.copy("general")
    path = ("deficiency", 0, "limit")
    draft = draft.with_number(path, limit, own.source("To see"))
    panel.begin(lambda: own.trials.of_draft(draft), confirm)


def test_counts_come_first_then_each_patient_with_was_and_would_be(panel, waiting):
    workspace, queue = waiting
    preview_of(workspace, panel)
    run(queue)

    assert panel.headline.text() == "1 of 6 patients changes"
    assert "Iron stores: Replete → Absolute deficiency: 1 patient" in panel.counts.text()
    assert cells(panel, 0) == [
        "Lindqvist, Henrik, MRN 0117",
        "Iron stores",
        date_text(date(2025, 8, 25)),
        "Replete",
        "Absolute deficiency",
    ]
    assert panel.table.isVisible()


def test_nobody_may_decide_before_every_patient_was_read(panel, waiting, qtbot):
    workspace, queue = waiting
    preview_of(workspace, panel)
    qtbot.keyClicks(panel.foot.reason, "Board decision")

    assert not panel.foot.button.isEnabled()
    assert panel.foot.said.text() == "Wait until every patient was read."
    assert panel.is_busy

    run(queue)

    assert panel.foot.button.isEnabled()
    assert not panel.is_busy


def test_a_decision_needs_a_reason_and_carries_it(panel, waiting, qtbot):
    workspace, queue = waiting
    preview_of(workspace, panel)
    run(queue)
    assert panel.foot.said.text() == "A reason is needed."

    qtbot.keyClicks(panel.foot.reason, "  Board decision ")
    with qtbot.waitSignal(panel.confirmed) as told:
        qtbot.keyClick(panel.foot.reason, Qt.Key.Key_Return)

    assert told.args == ["Board decision"]


def test_reading_can_be_cancelled_and_begun_again(panel, waiting):
    workspace, queue = waiting
    preview_of(workspace, panel)
    panel.progress.cancelled.emit()
    run(queue)

    assert panel.headline.text() == "Stopped. What would change is not known."
    assert panel.foot.said.text() == "See first what would change."
    assert not panel.foot.button.isEnabled()
    assert not panel.table.isVisible()

    panel.again.click()
    run(queue)

    assert panel.headline.text() == "1 of 6 patients changes"
    assert not panel.again.isVisible()


def test_progress_is_shown_while_it_lasts(panel, waiting, qtbot):
    workspace, queue = waiting
    preview_of(workspace, panel)
    qtbot.waitUntil(panel.progress.isVisible)
    run(queue)

    assert not panel.progress.isVisible()


def test_a_later_preview_is_not_overwritten_by_an_earlier_one(panel, waiting):
    workspace, queue = waiting
    preview_of(workspace, panel, limit="45")
    preview_of(workspace, panel, limit="30.5")
    run(queue)

    assert panel.headline.text().startswith("None of 6 patients changes")


def test_no_change_is_said_in_words(panel, waiting):
    workspace, queue = waiting
    preview_of(workspace, panel, limit="30.5")
    run(queue)

    assert panel.headline.text() == ("None of 6 patients changes: every answer stays as it is.")
    assert not panel.table.isVisible()
    assert panel.foot.said.text() == "A reason is needed."


def test_an_empty_store_says_so(panel, workspace):
    preview_of(workspace, panel)

    assert panel.headline.text() == "There is no patient yet, so nobody changes."


def test_enter_opens_the_patient(panel, waiting, qtbot):
    workspace, queue = waiting
    preview_of(workspace, panel)
    run(queue)
    with qtbot.waitSignal(panel.patient_chosen) as told:
        qtbot.keyClick(panel.table, Qt.Key.Key_Return)

    assert told.args == [panel.model.key_at(0)]
    assert workspace.open_chart(told.args[0]).patient.family_name == "Lindqvist"


def test_a_store_that_cannot_be_read_is_told(panel, waiting):
    workspace, queue = waiting
    preview_of(workspace, panel)
    path = workspace.store.path
    path.rename(path.with_suffix(".away"))
    path.mkdir()
    run(queue)

    assert str(path) in panel.headline.text()
    assert panel.again.isVisible()
    assert not panel.foot.button.isEnabled()


def test_a_draft_that_is_wrong_cannot_be_tried(panel, workspace):
    preview_of(workspace, panel, limit="101")

    assert "is below the plain one" in panel.headline.text()
    assert panel.again.isVisible()
