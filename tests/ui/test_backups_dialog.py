"""The backups on screen: the foot of the window, the list, restoring, and waiting for one."""

import shutil
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from ironview.controller.backup_work import ASKED, CLOSING, Backing
from ironview.controller.backups import Backups
from ironview.controller.workspace import Workspace
from ironview.domain.record import Patient
from ironview.store.backup_folder import folder_of
from ironview.store.database import open_store
from ironview.ui.backup_fact import BackupFact, BackupLine
from ironview.ui.backup_first import BackupFirst, backed_up_first
from ironview.ui.backups_dialog import BackupsDialog
from ironview.ui.damaged_store_dialog import DamagedStoreDialog
from ironview.ui.restore_dialog import RestoreDialog
from tests.ui.people import TODAY


class ManualClock:
    """A clock that stands until somebody moves it."""

    def __init__(self):
        self.moment = datetime(2026, 6, 3, 8, 2, tzinfo=UTC)

    def __call__(self):
        return self.moment

    def advance(self, **span):
        self.moment += timedelta(**span)


class Later:
    """Keeps work until somebody runs it; until then runs it at once."""

    def __init__(self):
        self.holds = False
        self.waiting = []

    def __call__(self, work):
        if self.holds:
            self.waiting.append(work)
        else:
            work()

    def run(self):
        self.holds = False
        while self.waiting:
            self.waiting.pop(0)()


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
def executor():
    return Later()


@pytest.fixture
def workspace(tmp_path, guideline, dressed, clock, executor):
    workspace = Workspace(
        open_store(tmp_path / "clinic.sqlite", clock, analytes=guideline.analytes),
        guideline,
        zone=ZoneInfo("UTC"),
        today=lambda: TODAY,
        user="A. Keller",
        executor=executor,
        backing=Backing("A. Keller"),
    )
    yield workspace
    workspace.close()


@pytest.fixture
def backups(workspace):
    backups = Backups(workspace, workspace.backing)
    yield backups
    backups.rest()


@pytest.fixture
def stick(tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


def add(workspace, name="Marchetti"):
    workspace.add_patient(Patient(id=name, family_name=name))


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    widget.show()
    return widget


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def column(dialog, number):
    return [
        dialog.list.topLevelItem(row).text(number) for row in range(dialog.list.topLevelItemCount())
    ]


@pytest.mark.parametrize(
    ("days", "text", "tone"),
    [
        (0, "Backup verified today 08:02", "ok"),
        (1, "Backup verified yesterday 08:02", "ok"),
        (2, "Backup last verified 2 days ago", "ok"),
        (7, "Backup last verified 7 days ago", "ok"),
        (8, "Backup last verified 8 days ago", "warning"),
    ],
)
def test_the_foot_says_when_the_last_one_was_verified(
    qtbot, workspace, backups, clock, days, text, tone
):
    fact = shown(qtbot, BackupFact(backups, workspace.zone))
    add(workspace)
    backups.back_up(ASKED)
    clock.advance(days=days)
    fact.show_state()
    assert (fact.text(), fact.tone) == (text, tone)


def test_the_foot_says_that_there_is_none_yet_and_that_one_failed(qtbot, workspace, backups):
    fact = shown(qtbot, BackupFact(backups, workspace.zone))
    backups.look()
    assert (fact.text(), fact.tone) == ("No verified backup yet", "warning")
    folder_of(workspace.store.path).write_text("in the way")
    backups.back_up(ASKED)
    assert (fact.text(), fact.tone) == ("Backup failed", "urgent")
    assert fact.toolTip() == backups.problem


def test_a_calm_line_asks_for_the_second_place_until_it_is_put_off_or_done(
    qtbot, workspace, backups, clock, stick
):
    line = BackupLine(backups, workspace.zone)
    qtbot.addWidget(line)
    add(workspace)
    backups.choose_second_place(stick)
    assert line.isHidden()
    shutil.rmtree(stick)
    clock.advance(days=8)
    backups.tick()
    assert not line.isHidden()
    assert "8 days old" in line.text.text()
    press(qtbot, line.later)
    backups.look()
    assert line.isHidden()
    clock.advance(days=1)
    backups.look()
    assert not line.isHidden()
    stick.mkdir()
    backups.back_up(ASKED)
    assert line.isHidden()


def test_the_list_says_when_why_what_how_big_and_whether_it_is_sound(qtbot, workspace, backups):
    add(workspace)
    dialog = shown(qtbot, BackupsDialog(workspace, backups))
    assert dialog.list.topLevelItemCount() == 0
    assert not dialog.restore.isEnabled()
    press(qtbot, dialog.back_up)
    assert column(dialog, 0) == ["3\u00a0Jun\u00a02026, 08:02"]
    assert column(dialog, 1) == ["Asked for"]
    assert column(dialog, 2) == ["Patients 1, results 0, not encrypted"]
    assert "kB" in column(dialog, 3)[0]
    assert column(dialog, 4) == ["Restored and checked when made"]
    press(qtbot, dialog.check)
    assert column(dialog, 4) == ["Sound just now"]


def test_a_backup_that_decayed_is_called_damaged(qtbot, workspace, backups):
    add(workspace)
    dialog = shown(qtbot, BackupsDialog(workspace, backups))
    press(qtbot, dialog.back_up)
    path = dialog.chosen.path
    raw = bytearray(path.read_bytes())
    raw[200] ^= 0xFF
    path.write_bytes(raw)
    press(qtbot, dialog.check)
    assert column(dialog, 4) == ["Damaged"]
    assert "cannot be relied on" in dialog.notice.text.text()


def test_a_backup_that_cannot_be_made_is_a_sentence_in_the_list(qtbot, workspace, backups):
    add(workspace)
    dialog = shown(qtbot, BackupsDialog(workspace, backups))
    folder_of(workspace.store.path).write_text("in the way")
    press(qtbot, dialog.back_up)
    assert dialog.notice.text.text() == backups.problem
    assert dialog.notice.isVisible()


def test_the_second_place_is_chosen_told_and_given_up(qtbot, workspace, backups, stick, tmp_path):
    add(workspace)
    dialog = shown(qtbot, BackupsDialog(workspace, backups))
    assert "None is chosen" in dialog.second.text.text()
    dialog.second.use(stick)
    assert f"Backups in {stick}: 1." in dialog.second.text.text()
    dialog.second.days.activated.emit(dialog.second.days.findData(3))
    assert backups.survey.places.stale_days == 3
    shutil.rmtree(stick)
    backups.look()
    assert "is not there now" in dialog.second.text.text()
    dialog.second.use(tmp_path / "nowhere")
    assert dialog.notice.isVisible()
    press(qtbot, dialog.second.none)
    assert "None is chosen" in dialog.second.text.text()


def test_restoring_shows_the_loss_and_needs_consent(qtbot, workspace, backups):
    add(workspace)
    backups.back_up(ASKED)
    add(workspace, "Lindqvist")
    dialog = shown(qtbot, RestoreDialog(workspace, backups.survey.last))
    assert "which would be lost: 1." in dialog.loss.text()
    item = dialog.counts.topLevelItem(0)
    assert [item.text(at) for at in range(3)] == ["Patients", "2", "1"]
    assert "A. Keller added a patient" in dialog.changes.item(0).text()
    assert not dialog.go.isEnabled()
    dialog.agree.setChecked(True)
    press(qtbot, dialog.go)
    assert dialog.errand.path == workspace.store.path
    workspace.close()
    after = dialog.errand.work(lambda *_: None)
    with open_store(workspace.store.path) as store:
        assert store.patients.count() == 1
    assert after.opener.key == ""


def test_where_nothing_would_be_lost_nothing_has_to_be_agreed_to(qtbot, workspace, backups):
    add(workspace)
    backups.back_up(ASKED)
    dialog = shown(qtbot, RestoreDialog(workspace, backups.survey.last))
    assert "nothing would be lost" in dialog.loss.text()
    assert dialog.go.isEnabled()
    assert not dialog.agree.isVisible()


def test_a_backup_before_something_shows_nothing_when_none_is_due(qtbot, workspace, backups):
    add(workspace)
    backups.back_up(ASKED)
    assert backed_up_first(backups, CLOSING, "Close", None)
    assert backed_up_first(None, CLOSING, "Close", None)
    assert len(backups.survey.backups) == 1


def waiting(qtbot, backups, executor, workspace):
    add(workspace)
    executor.holds = True
    dialog = shown(qtbot, BackupFirst(backups, CLOSING, "Close without a backup", None))
    dialog.begin()
    return dialog


def test_waiting_ends_with_the_backup(qtbot, workspace, backups, executor):
    dialog = waiting(qtbot, backups, executor, workspace)
    assert not dialog.is_done
    executor.run()
    assert dialog.result() == BackupFirst.DialogCode.Accepted
    assert backups.survey.last.why == CLOSING


@pytest.mark.parametrize("goes_on", [True, False])
def test_nobody_has_to_wait(qtbot, workspace, backups, executor, goes_on):
    dialog = waiting(qtbot, backups, executor, workspace)
    press(qtbot, dialog.go_on if goes_on else dialog.stay)
    assert dialog.result() == int(goes_on)
    executor.run()
    assert backups.survey is None
    assert list(folder_of(workspace.store.path).iterdir()) == []


def test_a_backup_that_fails_is_said_and_leaves_the_choice(qtbot, workspace, backups, executor):
    folder_of(workspace.store.path).write_text("in the way")
    dialog = waiting(qtbot, backups, executor, workspace)
    executor.run()
    assert dialog.isVisible()
    assert "could not be made" in dialog.said.text()
    assert "stored safely" in dialog.said.text()
    press(qtbot, dialog.go_on)
    assert dialog.result() == BackupFirst.DialogCode.Accepted


def damaged_dialog(qtbot, path, **more):
    dialog = DamagedStoreDialog(path, "It is damaged.", user="A. Keller", zone=UTC, **more)
    return shown(qtbot, dialog)


def test_a_damaged_store_is_offered_its_newest_backup(qtbot, workspace, backups, clock):
    path = workspace.store.path
    add(workspace)
    backups.back_up(ASKED)
    clock.advance(hours=1)
    add(workspace, "Lindqvist")
    backups.back_up(ASKED)
    newest, older = backups.survey.backups
    workspace.close()
    path.write_bytes(b"\x00" * 5000)
    dialog = damaged_dialog(qtbot, path)
    assert "patients 2" in dialog.said.text()
    assert dialog.offered == newest.path
    assert damaged_dialog(qtbot, path, but_not=[newest.path]).offered == older.path
    press(qtbot, dialog.restore)
    dialog.errand.work(lambda *_: None)
    with open_store(path) as store:
        assert store.patients.count() == 2


def test_without_a_backup_there_is_nothing_to_restore(qtbot, dressed, tmp_path):
    dialog = damaged_dialog(qtbot, tmp_path / "clinic.sqlite")
    assert not dialog.restore.isEnabled()
    assert "no backup beside it" in dialog.said.text()
    press(qtbot, dialog.quit)
    assert dialog.errand is None
