"""Encrypting, decrypting, a new key and restoring: done while nobody has the store open."""

import contextlib

import pytest
from sqlcipher3 import dbapi2

from ironview.controller import errands
from ironview.controller.backup_work import Backing
from ironview.controller.errands import (
    Opener,
    decryption,
    encryption,
    encryption_with,
    has_keys_of,
    keys_of_backup,
    new_key,
    newest_backup,
    restoring,
)
from ironview.controller.jobs import CancelledError
from ironview.controller.plain_leftovers import PlainLeftovers, leftovers_of
from ironview.controller.restore_preview import Previewing
from ironview.controller.store_keys import Secret, StoreKeys
from ironview.domain.record import Patient
from ironview.guess_cost import GuessCost
from ironview.store import replacing
from ironview.store.backup_folder import backups_in, folder_of
from ironview.store.data_file import copy_aside
from ironview.store.database import open_store
from ironview.store.errors import StoreBusyError, StoreDamagedError, StoreError
from ironview.store.key_file import key_file_path, read_key_file
from ironview.store.opening import is_plain
from tests.controller.conftest import fixed_clock

CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)
ANNA = Secret("Anna", "anna's long passphrase")


def no_step(_done, _total):
    pass


@pytest.fixture
def filled(path):
    """A closed, plain store with one patient, and a backup of it."""
    with open_store(path, fixed_clock) as store:
        add(store, "Marchetti")
        Backing("Anna").back_up(store, "asked", no_step)
    return path


@pytest.fixture
def encrypted(filled):
    """The store after it was encrypted; what opens it, and the code of its sheet."""
    return encryption(filled, "Anna", ANNA.text, CHEAP)(no_step)


@pytest.fixture
def locked_workspace(encrypted, path, guideline, executor, today, qapp):
    from zoneinfo import ZoneInfo

    from ironview.controller.workspace import Workspace

    workspace = Workspace(
        open_store(path, fixed_clock, key=encrypted.opener.key, analytes=guideline.analytes),
        guideline,
        zone=ZoneInfo("Europe/Berlin"),
        today=today,
        user="Anna",
        executor=executor,
    )
    executor.run()
    yield workspace
    workspace.close()


def add(store, name):
    with store.writing("Anna", "add_patient") as change:
        return store.patients.add(Patient(id=name, family_name=name), change)


def count(path, opener):
    with open_store(path, key=opener.key) as store:
        return store.patients.count()


def opened(path):
    return ANNA.open(read_key_file(path))


def no_trace(path, *planted):
    return all(name.encode() not in path.read_bytes() for name in planted)


def test_an_encrypted_store_opens_with_passphrase_and_code_and_with_nothing_else(filled, encrypted):
    assert encrypted.is_newly_encrypted
    assert not is_plain(filled)
    assert no_trace(filled, "Marchetti", "SQLite format")
    assert count(filled, encrypted.opener) == 1
    keys = read_key_file(filled)
    assert keys.people == ("Anna",)
    assert ANNA.open(keys).newest == encrypted.opener.keys.newest
    assert Secret("", encrypted.code, is_code=True).open(keys) == ANNA.open(keys)
    for wrong in (Secret("Anna", "another"), Secret("Berta", ANNA.text)):
        with pytest.raises(StoreError):
            wrong.open(keys)
    with pytest.raises(StoreDamagedError):
        open_store(filled)


def test_what_was_done_stands_in_the_audit(filled, encrypted):
    with open_store(filled, key=encrypted.opener.key) as store:
        assert store.audit.last_of("encrypt_store").by == "Anna"


def test_decrypted_it_is_plain_again_and_the_passphrases_stay(filled, encrypted):
    after = decryption(filled, "Anna", opened(filled))(no_step)
    assert is_plain(filled)
    assert (after.opener.key, count(filled, after.opener)) == ("", 1)
    assert not read_key_file(filled).is_encrypted
    again = encryption_with(filled, "Anna", opened(filled))(no_step)
    assert count(filled, again.opener) == 1
    assert not is_plain(filled)
    assert (again.code, again.is_newly_encrypted) == ("", True)


def test_a_new_key_opens_with_the_same_passphrase_and_sheet(filled, encrypted):
    after = new_key(filled, "Anna", opened(filled))(no_step)
    assert after.opener.key != encrypted.opener.key
    assert count(filled, after.opener) == 1
    sheet = Secret("", encrypted.code, is_code=True)
    assert sheet.open(read_key_file(filled)) == opened(filled) == after.opener.keys


@pytest.mark.parametrize("what", ["decrypt", "rekey", "restore"])
def test_a_store_that_another_window_has_open_stays_as_it_is(filled, encrypted, what, monkeypatch):
    monkeypatch.setattr(replacing, "_PATIENCE_MS", 50)
    keys, before = opened(filled), encrypted.opener
    (backup,) = backups_in(folder_of(filled), None)
    work = {
        "decrypt": decryption(filled, "Anna", keys),
        "rekey": new_key(filled, "Anna", keys),
        "restore": restoring(filled, backup, "Anna", before, None),
    }[what]
    with open_store(filled, key=before.key) as other:
        add(other, "Lindqvist")
        with pytest.raises(StoreBusyError):
            work(no_step)
    assert count(filled, before) == 2
    assert opened(filled).newest == keys.newest


@pytest.mark.parametrize("what", ["encrypt", "decrypt", "rekey"])
def test_stopped_half_way_nothing_has_changed(filled, what, request):
    def stop(_done, _total):
        raise CancelledError

    opener = Opener(key="")
    work = encryption(filled, "Anna", ANNA.text, CHEAP)
    if what != "encrypt":
        opener = request.getfixturevalue("encrypted").opener
        make = decryption if what == "decrypt" else new_key
        work = make(filled, "Anna", opened(filled))
    was_plain = is_plain(filled)
    with pytest.raises(CancelledError):
        work(stop)
    assert is_plain(filled) is was_plain
    assert count(filled, opener) == 1
    assert [one.name for one in filled.parent.glob(".*")] == []


def test_restoring_brings_back_what_was_and_keeps_what_is(filled):
    (backup,) = backups_in(folder_of(filled), None)
    with open_store(filled) as store:
        add(store, "Lindqvist")
    after = restoring(filled, backup, "Anna", Opener(key=""), None)(no_step)
    assert count(filled, after.opener) == 1
    newest, _ = backups_in(folder_of(filled), backup.store)
    assert (newest.why, newest.rows["patient"]) == ("before_restore", 2)
    assert newest.path.name in after.said
    with open_store(filled) as store:
        assert store.audit.last_of("restore_backup").reason == backup.path.name


def test_where_no_backup_of_what_is_there_can_be_made_nothing_is_restored(filled, tmp_path):
    (backup,) = backups_in(folder_of(filled), None)
    moved = tmp_path / backup.path.name
    backup.path.rename(moved)
    with open_store(filled) as store:
        add(store, "Lindqvist")
    folder_of(filled).rmdir()
    folder_of(filled).write_text("in the way")
    chosen = errands.described_backup(moved)
    with pytest.raises(StoreError):
        restoring(filled, chosen, "Anna", Opener(key=""), None)(no_step)
    assert count(filled, Opener(key="")) == 2


def test_a_damaged_store_is_kept_aside(filled):
    (backup,) = backups_in(folder_of(filled), None)
    filled.write_bytes(b"damaged" * 1000)
    assert newest_backup(filled) == backup
    after = restoring(filled, backup, "Anna", None, None)(no_step)
    (aside,) = filled.parent.glob("*.damaged-*")
    assert aside.read_bytes() == b"damaged" * 1000
    assert aside.name in after.said
    assert count(filled, after.opener) == 1


def test_a_backup_under_an_earlier_key_opens_with_what_opened_it_then(filled, encrypted):
    with open_store(filled, key=encrypted.opener.key) as store:
        Backing("Anna").back_up(store, "asked", no_step)
    (backup, _) = backups_in(folder_of(filled), None)
    assert has_keys_of(backup, filled)
    newer = new_key(filled, "Anna", opened(filled))(no_step)
    assert not has_keys_of(backup, filled)
    keys = ANNA.open(keys_of_backup(backup))
    after = restoring(filled, backup, "Anna", newer.opener, keys)(no_step)
    assert after.opener.key == encrypted.opener.key
    assert count(filled, after.opener) == 1
    assert opened(filled).newest == encrypted.opener.keys.newest


def test_a_plain_backup_over_an_encrypted_store_leaves_a_plain_one_that_says_so(filled, encrypted):
    (backup,) = backups_in(folder_of(filled), None)
    after = restoring(filled, backup, "Anna", encrypted.opener, None)(no_step)
    assert is_plain(filled)
    assert count(filled, after.opener) == 1
    assert not read_key_file(filled).is_encrypted
    assert opened(filled) == encrypted.opener.keys


def test_an_encrypted_backup_over_a_missing_store_brings_its_keys(filled, encrypted):
    with open_store(filled, key=encrypted.opener.key) as store:
        Backing("Anna").back_up(store, "asked", no_step)
    (backup, _) = backups_in(folder_of(filled), None)
    filled.unlink()
    key_file_path(filled).unlink()
    keys = ANNA.open(keys_of_backup(backup))
    after = restoring(filled, backup, "Anna", None, keys)(no_step)
    assert count(filled, after.opener) == 1
    assert opened(filled) == keys


def test_what_would_be_lost_is_counted_and_named(workspace, executor):
    made = Backing("Anna").back_up(workspace.store, "asked", no_step).backup
    key = workspace.add_patient(Patient(id="P-1", family_name="Marchetti", given_name="Elena"))
    workspace.store.log("Anna", "read_patient", patient_key=key)
    chart = workspace.open_chart(key)
    chart.save_patient(Patient(id="P-1", family_name="Marchetti", given_name="Elena Rosa"))
    previewing, shown = Previewing(workspace), []
    previewing.shown.connect(shown.append)
    executor.run()
    previewing.compare(made)
    executor.run()
    (preview,) = shown
    assert preview.is_earlier_state
    assert (preview.now["patient"], preview.then["patient"], preview.count) == (1, 0, 2)
    latest = preview.changes[0]
    assert (latest.by, latest.action, latest.patient) == (
        "Anna",
        "amend_patient",
        "Marchetti Elena Rosa",
    )
    assert latest.at == workspace.store.now()


def test_a_renewed_sheet_voids_the_one_before(locked_workspace, executor, encrypted, path):
    keys, made, told = StoreKeys(locked_workspace), [], []
    keys.sheet_made.connect(made.append)
    keys.failed.connect(told.append)
    keys.renew_sheet(Secret("Anna", "a wrong passphrase"))
    executor.run()
    assert len(told) == 1
    assert read_key_file(path).recover(encrypted.code)
    keys.renew_sheet(ANNA)
    executor.run()
    (sheet,) = made
    assert sheet.code != encrypted.code
    assert read_key_file(path).recover(sheet.code) == opened(path)
    with pytest.raises(StoreError):
        read_key_file(path).recover(encrypted.code)
    assert (sheet.store_name, sheet.store_id) == (path.name, locked_workspace.store.uuid)
    assert locked_workspace.store.audit.last_of("renew_recovery_sheet").by == "Anna"


def test_the_key_file_opens_in_the_background_or_says_why_not(locked_workspace, executor, path):
    keys, found, told = StoreKeys(locked_workspace), [], []
    keys.opened.connect(found.append)
    keys.failed.connect(told.append)
    keys.open(ANNA)
    executor.run()
    assert found == [opened(path)]
    key_file_path(path).unlink()
    keys.open(ANNA)
    executor.run()
    assert "no key file" in told[0]
    assert ANNA.text not in repr(ANNA)


def test_plain_leftovers_are_named_encrypted_and_removed(
    locked_workspace, executor, path, tmp_path, encrypted
):
    aside = copy_aside(path, encrypted.opener.key, 3)
    with contextlib.closing(dbapi2.connect(str(path.with_name(f"{path.name}.damaged-1")))) as raw:
        raw.execute("CREATE TABLE secret (name TEXT)")
    stick = tmp_path / "stick"
    stick.mkdir()
    (backup,) = backups_in(folder_of(path), None)
    (stick / backup.path.name).write_bytes(backup.path.read_bytes())
    with locked_workspace.store.writing("Anna", "x") as change:
        locked_workspace.store.settings.put("backup_second_place", str(stick), change)
    left = leftovers_of(locked_workspace.store)
    assert [one.path.parent for one in left.backups] == [folder_of(path), stick]
    assert [one.name for one in left.copies] == [f"{path.name}.damaged-1"]
    assert aside not in left.paths

    leftovers, found = PlainLeftovers(locked_workspace), []
    leftovers.found.connect(found.append)
    leftovers.encrypt(left)
    executor.run()
    assert found[-1].backups == ()
    assert all(one.is_encrypted for one in backups_in(stick, None))
    assert len(backups_in(folder_of(path), None)) == 1
    leftovers.remove(found[-1])
    executor.run()
    assert found[-1].paths == ()


def test_a_plain_store_has_no_leftovers(workspace):
    Backing("Anna").back_up(workspace.store, "asked", no_step)
    assert leftovers_of(workspace.store).paths == ()


def test_a_damaged_leftover_is_said_and_stays(locked_workspace, executor, path):
    (backup,) = leftovers_of(locked_workspace.store).backups
    raw = bytearray(backup.path.read_bytes())
    raw[200] ^= 0xFF
    backup.path.write_bytes(raw)
    leftovers, found, told = PlainLeftovers(locked_workspace), [], []
    leftovers.found.connect(found.append)
    leftovers.failed.connect(told.append)
    leftovers.encrypt(leftovers_of(locked_workspace.store))
    executor.run()
    assert found[-1].backups == (backup,)
    assert "cannot be relied on" in told[0]
