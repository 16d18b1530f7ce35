"""What the window does with the store as a whole."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ironview.controller.backup_work import Backing
from ironview.controller.backups import Backups
from ironview.domain.record import Patient
from ironview.store.backup_folder import folder_of
from ironview.ui.backups_dialog import BackupsDialog
from ironview.ui.encryption_dialog import EncryptionDialog
from ironview.ui.main_window import MainWindow
from ironview.ui.plain_leftovers_dialog import PlainLeftoversDialog


@pytest.fixture
def window(qtbot, workspace, settings):
    backups = Backups(workspace, Backing(workspace.user), workspace)
    window = MainWindow(workspace, settings, (), backups)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.store_desk.leave()


def when_open(window, kind, act):
    """Act on the dialog of a kind as soon as it is open."""

    def look():
        for one in QApplication.topLevelWidgets():
            if isinstance(one, kind) and one.isVisible():
                act(one)

    QTimer.singleShot(0, window, look)


def test_the_foot_and_the_settings_lead_to_the_backups(window):
    seen = []

    def close(dialog):
        seen.append(dialog.list.topLevelItemCount())
        dialog.reject()

    when_open(window, BackupsDialog, close)
    window.store_desk.fact.click()
    when_open(window, BackupsDialog, close)
    window.settings_page.store.backups.click()
    assert seen == [0, 0]


def test_an_errand_of_a_dialog_is_handed_on(window, qtbot):
    window.workspace.add_patient(Patient(id="P-1", family_name="Marchetti"))

    def encrypt(dialog):
        dialog.encrypt.click()
        dialog.first._one.setText("four words of anna")
        dialog.first._two.setText("four words of anna")
        dialog.go.click()

    when_open(window, EncryptionDialog, encrypt)
    with qtbot.waitSignal(window.store_desk.errand_wanted) as wanted:
        window.settings_page.store.encryption.click()
    assert wanted.args[0].path == window.workspace.store.path


def test_before_a_merge_there_is_a_backup(window):
    window.workspace.add_patient(Patient(id="P-1", family_name="Marchetti"))
    assert window.desk.is_backed_up()
    assert window.store_desk.backups.survey.last.why == "before_merge"


def test_leftovers_are_shown_on_demand_even_when_there_are_none(window, qtbot):
    window.store_desk._show_leftovers(even_none=True)
    (dialog,) = window.findChildren(PlainLeftoversDialog)
    assert dialog.isVisible()
    assert "Nothing is left" in dialog.said.text()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_the_window_does_not_close_when_a_person_stays(window, monkeypatch):
    window.workspace.add_patient(Patient(id="P-1", family_name="Marchetti"))
    folder_of(window.workspace.store.path).write_text("in the way")
    from ironview.ui.backup_first import BackupFirst

    monkeypatch.setattr(BackupFirst, "exec", lambda dialog: dialog.result())
    assert not window.close()
    assert window.isVisible()
    folder_of(window.workspace.store.path).unlink()
    assert window.close()
    assert window.store_desk.backups.survey.last.why == "closing"


def test_how_an_errand_failed_is_said_in_the_window(window):
    window.store_desk.tell_after(None, "Nothing was changed.")
    assert window.status.problem._text.text() == "Nothing was changed."
