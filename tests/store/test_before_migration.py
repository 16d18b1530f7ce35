"""An older store is backed up, and shown to come up to date, before it is touched."""

import contextlib
import hashlib

import pytest
from sqlcipher3 import dbapi2

from ironview.domain.record import Record
from ironview.guess_cost import GuessCost
from ironview.store.backup import prove_backup
from ironview.store.backup_folder import backups_in, ends_noted_in
from ironview.store.before_migration import back_up_before_migration, needs_migration
from ironview.store.conversion import encrypt_store
from ironview.store.database import open_store
from ironview.store.errors import StoreDamagedError, StoreError
from ironview.store.key_file import new_key_file
from ironview.store.migrations import STEPS
from ironview.store.opening import open_unlocked
from ironview.store.restoring import loss_of, restore
from tests.store.drawn import ELENA, ferritin, write
from tests.store.older import make_older

CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)


def no_step(_done, _total):
    pass


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "backups"


BEFORE_THE_AUDIT = 5


@pytest.fixture
def filled(path, clock):
    with open_store(path, clock) as store:
        write(store, Record(patient=ELENA, results=(ferritin("105"),)))
    return path


@pytest.fixture
def older(filled):
    make_older(filled, BEFORE_THE_AUDIT)
    return filled


def test_only_an_older_store_needs_it(older, tmp_path, clock):
    assert needs_migration(older, "")
    open_store(older, clock).close()
    assert not needs_migration(older, "")
    assert not needs_migration(tmp_path / "nowhere", "")


def test_an_older_store_is_backed_up_as_it_is_and_not_touched(older, folder, clock):
    before = hashlib.sha256(older.read_bytes()).hexdigest()
    backup = back_up_before_migration(older, "", folder, no_step, clock)
    assert hashlib.sha256(older.read_bytes()).hexdigest() == before
    assert (backup.why, backup.made) == ("before_migration", clock())
    assert (backup.rows["patient"], backup.rows["result"]) == (1, 1)
    assert prove_backup(backup.path, "", no_step) == backup
    assert list(folder.iterdir()) == [backup.path]


def test_it_is_an_earlier_state_of_the_store_that_was_brought_up_to_date(older, folder, clock):
    backup = back_up_before_migration(older, "", folder, no_step, clock)
    with open_store(older, clock) as store:
        loss = loss_of(store, backup)
        assert (loss.is_earlier_state, loss.count) == (True, 0)
        assert loss.rows == backup.rows
        assert backups_in(folder, store.uuid) == (backup,)
        assert store.check(no_step, ends_noted_in(folder, store)).is_sound
    restore(older, backup, None, None, no_step)
    assert needs_migration(older, "")
    with open_store(older, clock) as store:
        assert store.check(no_step).is_sound
        (key,) = store.patients.keys()
        assert store.patients.record(key).results[0].value == "105"


@pytest.mark.parametrize("version", range(1, len(STEPS)))
def test_a_store_of_every_earlier_version_is_backed_up_and_comes_back(
    filled, folder, clock, version
):
    make_older(filled, version)
    backup = back_up_before_migration(filled, "", folder, no_step, clock)
    filled.unlink()
    restore(filled, backup, None, None, no_step)
    with open_store(filled, clock) as store:
        (key,) = store.patients.keys()
        assert store.patients.record(key).results[0].value == "105"
        assert store.check(no_step).is_sound
        assert loss_of(store, backup).is_earlier_state


def test_an_encrypted_older_store_is_backed_up_under_its_key(filled, folder, clock):
    keys, opened = new_key_file("a store", is_encrypted=False)
    encrypt_store(filled, keys.with_person("anna", "hers", opened, CHEAP), opened, no_step)
    key = opened.newest.for_sqlcipher
    make_older(filled, BEFORE_THE_AUDIT, key)
    backup = back_up_before_migration(filled, key, folder, no_step, clock)
    assert backup.is_encrypted
    assert b"ferritin" not in backup.path.read_bytes()
    filled.unlink()
    restore(filled, backup, None, opened, no_step)
    with open_unlocked(filled, clock, keys=opened) as store:
        assert store.patients.count() == 1


def test_a_store_that_nobody_used_yet_gives_none(path, clock, folder):
    open_store(path, clock).close()
    with contextlib.closing(dbapi2.connect(str(path), isolation_level=None)) as raw:
        raw.execute('DELETE FROM "store_info"')
    assert back_up_before_migration(path, "", folder, no_step, clock) is None
    assert list(folder.iterdir()) == []


def test_a_store_that_cannot_come_up_to_date_is_refused_before_it_is_tried(older, folder, clock):
    with contextlib.closing(dbapi2.connect(str(older), isolation_level=None)) as raw:
        raw.execute("""UPDATE "result" SET "patient_id" = 77""")
    with pytest.raises(StoreDamagedError):
        back_up_before_migration(older, "", folder, no_step, clock)
    assert list(folder.iterdir()) == []


def test_a_full_disk_leaves_the_store_and_no_half_backup(small_disk, older, clock):
    (small_disk / "filler").write_bytes(bytes(400_000))
    with pytest.raises(StoreError, match="disk is full"):
        back_up_before_migration(older, "", small_disk / "backups", no_step, clock)
    assert list((small_disk / "backups").iterdir()) == []
    assert needs_migration(older, "")
