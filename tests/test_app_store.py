"""The program closes a store for an errand, opens it again, and makes backups by itself."""

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from ironview.app import Program
from ironview.controller.errands import Errand, Opener, decryption, encryption
from ironview.domain.errors import IronViewError
from ironview.domain.record import Patient
from ironview.guess_cost import GuessCost
from ironview.store.backup_folder import backups_in, folder_of
from ironview.store.key_file import read_key_file
from ironview.store.opening import is_plain
from ironview.ui.damaged_store_dialog import DamagedStoreDialog
from ironview.ui.errand_dialog import ErrandDialog
from ironview.ui.plain_leftovers_dialog import PlainLeftoversDialog
from ironview.ui.recovery_sheet_dialog import RecoverySheetDialog
from ironview.ui.settings import Settings
from tests.store.older import make_older

CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)
PASSPHRASE = "four words of anna"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "clinic.sqlite"


@pytest.fixture
def program(qapp, tmp_path, qtbot):
    settings = Settings(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    program = Program(qapp, settings)
    yield program
    program.close()
    for window in program.windows:
        with qtbot.waitSignal(window.destroyed):
            window.deleteLater()
    program.deleteLater()


@pytest.fixture
def window(program, path):
    window = program.open(path)
    window.workspace.add_patient(Patient(id="P-1", family_name="Marchetti"))
    return window


def whys(path):
    return [one.why for one in backups_in(folder_of(path), None)]


def test_closing_the_window_makes_a_backup_once(window, path, qtbot):
    window.close()
    assert not window.isVisible()
    assert whys(path) == ["closing"]
    window.close()
    assert whys(path) == ["closing"]


def test_a_demo_gets_no_backups(program):
    window = program.open_demo()
    assert window.store_desk.backups is None
    window.close()
    assert not folder_of(window.workspace.store.path).exists()


def test_an_encrypted_store_comes_back_open_with_its_sheet_and_what_is_left(
    program, window, path, qtbot
):
    window.close()
    seen = []

    def close_the_sheet():
        (sheet,) = [
            one for one in QApplication.topLevelWidgets() if isinstance(one, RecoverySheetDialog)
        ]
        seen.append(sheet._sheet)
        sheet.kept.setChecked(True)
        sheet.accept()

    work = encryption(path, window.workspace.user, PASSPHRASE, CHEAP)
    QTimer.singleShot(1500, program, close_the_sheet)
    program.do_errand(Errand(path=path, before=Opener(key=""), work=work))
    (again,) = program.windows
    assert again.isVisible()
    assert again.workspace.store.key
    assert again.workspace.count() == 1
    assert read_key_file(path).recover(seen[0].code)
    qtbot.waitUntil(lambda: again.findChildren(PlainLeftoversDialog) != [])
    (left,) = again.findChildren(PlainLeftoversDialog)
    qtbot.waitUntil(left.isVisible)
    left.reject()
    qtbot.waitUntil(lambda: backups_in(folder_of(path), None)[0].is_encrypted)
    again.close()

    keys = again.workspace
    opened = read_key_file(path).open(keys.user, PASSPHRASE)
    opener = Opener(key=keys.store.key)
    program.do_errand(Errand(path=path, before=opener, work=decryption(path, keys.user, opened)))
    (plain,) = program.windows
    assert is_plain(path)
    assert plain.workspace.count() == 1


def test_an_errand_that_fails_opens_the_store_as_it_was_and_says_why(program, window, path):
    (folder_of(path)).mkdir()
    other = folder_of(path) / "clinic.ironview-backup"
    other.write_bytes(b"no backup")

    def fail(_step):
        raise IronViewError("It could not be done.")

    program.do_errand(Errand(path=path, before=Opener(key=""), work=fail))
    (again,) = program.windows
    assert again is not window
    assert again.status.problem._text.text() == "It could not be done."
    assert again.workspace.count() == 1


def test_a_damaged_store_is_restored_at_the_start(program, window, path, monkeypatch):
    window.close()
    program.close()
    program.windows.clear()
    window.deleteLater()
    path.write_bytes(b"\x00" * 9000)

    def agree(dialog):
        dialog.restore.click()
        return dialog.result()

    monkeypatch.setattr(DamagedStoreDialog, "exec", agree)
    program.open_or_restore(path)
    (again,) = program.windows
    assert again.workspace.count() == 1
    assert list(path.parent.glob("*.damaged-*")) != []


def test_a_damaged_backup_is_passed_over_for_the_one_before(program, window, path, monkeypatch):
    window.close()
    program.close()
    program.windows.clear()
    window.deleteLater()
    (good,) = backups_in(folder_of(path), None)
    raw = bytearray(good.path.read_bytes())
    raw[300] ^= 0xFF
    bad = good.path.with_name(f"clinic-20990101-000000{good.path.suffix}")
    path.write_bytes(b"\x00" * 9000)
    bad.write_bytes(raw)
    offered = []

    def agree(dialog):
        offered.append(dialog.offered)
        dialog.restore.click()
        return dialog.result()

    monkeypatch.setattr(DamagedStoreDialog, "exec", agree)
    program.open_or_restore(path)
    assert sorted(offered) == sorted({good.path, bad} & set(offered))
    assert program.windows[0].workspace.count() == 1


def test_an_older_store_is_backed_up_before_it_is_brought_up_to_date(program, window, path):
    window.close()
    program.close()
    program.windows.clear()
    window.deleteLater()
    make_older(path, version=5)
    program.open(path)
    assert "before_migration" in whys(path)


def test_an_errand_cannot_be_left_half_way(qtbot, qapp, path):
    waiting = []
    errand = Errand(path=path, before=Opener(key=""), work=lambda _step: None)
    dialog = ErrandDialog(errand, waiting.append)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reject()
    assert dialog.isVisible()
