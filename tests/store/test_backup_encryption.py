"""Backups from before the encryption are found, and become encrypted ones that restore."""

import json
import shutil
import zipfile

import pytest

from ironview.domain.record import Record
from ironview.guess_cost import GuessCost
from ironview.store import backup as backup_room
from ironview.store.backup import make_backup, prove_backup
from ironview.store.backup_encryption import encrypt_backup, plain_backups, plain_copies
from ironview.store.backup_folder import backups_in
from ironview.store.conversion import encrypt_store
from ironview.store.data_file import copy_aside
from ironview.store.errors import StoreDamagedError, StoreError
from ironview.store.key_file import key_file_bytes, new_key_file, read_key_file
from ironview.store.opening import open_unlocked
from ironview.store.restoring import restore
from tests.store.drawn import ELENA, ferritin, write

CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)


def no_step(_done, _total):
    pass


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "backups"


@pytest.fixture
def plain(store, path, folder):
    """A backup from before the store was encrypted; the store is closed and encrypted now."""
    write(store, Record(patient=ELENA, results=(ferritin("105"),)))
    backup = make_backup(store, folder, "closing", no_step)
    keys, opened = new_key_file(store.uuid, is_encrypted=False)
    store.close()
    encrypt_store(path, keys.with_person("anna", "hers", opened, CHEAP), opened, no_step)
    return backup


@pytest.fixture
def opened(plain, path):
    return read_key_file(path).open("anna", "hers")


def encrypted(plain, path, opened):
    keys = key_file_bytes(read_key_file(path))
    return encrypt_backup(plain, path.stem, opened.newest.for_sqlcipher, keys, no_step)


def test_plain_backups_are_found_and_encrypted_ones_are_not(plain, path, opened, folder, clock):
    assert plain_backups(folder, plain.store) == (plain,)
    with open_unlocked(path, clock, keys=opened) as store:
        make_backup(store, folder, "closing", no_step)
    assert plain_backups(folder, plain.store) == (plain,)


def test_a_plain_backup_becomes_an_encrypted_one_of_the_same_moment(
    plain, path, opened, folder, clock
):
    raw = plain.path.read_bytes()
    made = encrypted(plain, path, opened)
    assert (made.made, made.why, made.rows, made.end) == (
        plain.made,
        plain.why,
        plain.rows,
        plain.end,
    )
    assert made.is_encrypted
    assert backups_in(folder, plain.store) == (made,)
    assert list(folder.iterdir()) == [made.path]
    content = made.path.read_bytes()
    assert raw != content
    for planted in (ELENA.family_name, "ferritin", "1991-11-17", "SQLite format"):
        assert planted.encode() not in content
    assert prove_backup(made.path, opened.newest.for_sqlcipher, no_step) == made
    path.unlink()
    restore(path, made, None, opened, no_step)
    with open_unlocked(path, clock, keys=opened) as store:
        assert store.patients.count() == 1


def test_a_damaged_plain_backup_stays_as_it_is(plain, path, opened, folder):
    raw = bytearray(plain.path.read_bytes())
    raw[200] ^= 0xFF
    plain.path.write_bytes(raw)
    with pytest.raises(StoreDamagedError):
        encrypted(plain, path, opened)
    assert plain.path.read_bytes() == raw
    assert list(folder.iterdir()) == [plain.path]


def test_what_does_not_read_back_never_takes_the_place(plain, path, opened, folder, monkeypatch):
    raw = plain.path.read_bytes()
    monkeypatch.setattr(backup_room, "count_rows", lambda _database: {"patient": 2})
    with pytest.raises(StoreDamagedError):
        encrypted(plain, path, opened)
    assert plain.path.read_bytes() == raw
    assert list(folder.iterdir()) == [plain.path]


def described(plain, folder, rows):
    """Write a plain backup anew with another description of its rows."""
    with zipfile.ZipFile(plain.path) as packed:
        content = json.loads(packed.read("backup.json"))
        data = packed.read("data.sqlite")
    with zipfile.ZipFile(plain.path, "w") as packed:
        packed.writestr("data.sqlite", data)
        packed.writestr("backup.json", json.dumps(content | {"rows": rows}))
    (found,) = plain_backups(folder, plain.store)
    return found


def test_a_plain_backup_that_does_not_hold_what_it_says_stays_as_it_is(plain, path, opened, folder):
    lying = described(plain, folder, {"patient": 2})
    with pytest.raises(StoreDamagedError, match="as it was"):
        encrypted(lying, path, opened)
    assert list(folder.iterdir()) == [plain.path]


def test_a_plain_backup_of_a_program_that_knew_fewer_kinds_of_rows_is_encrypted(
    plain, path, opened, folder
):
    older = described(plain, folder, {kind: n for kind, n in plain.rows.items() if n})
    assert encrypted(older, path, opened).is_encrypted


def test_a_full_disk_leaves_the_plain_one(plain, path, opened, small_disk):
    moved = small_disk / plain.path.name
    shutil.move(plain.path, moved)
    (small_disk / "filler").write_bytes(bytes(400_000))
    (found,) = plain_backups(small_disk, plain.store)
    with pytest.raises(StoreError, match="disk is full"):
        encrypted(found, path, opened)
    assert sorted(one.name for one in small_disk.iterdir()) == sorted(["filler", moved.name])


def test_copies_beside_the_store_are_named_while_anybody_can_read_them(store, path):
    assert plain_copies(path) == ()
    copied = copy_aside(path, "", 3)
    damaged = path.with_name(f"{path.name}.damaged-20260603-080211")
    damaged.write_bytes(b"SQLite format 3\x00" + bytes(100))
    path.with_name(f"{path.name}.damaged-20260603-080212").write_bytes(bytes(200))
    path.with_name("clinic.notes").write_bytes(damaged.read_bytes())
    assert plain_copies(path) == (copied, damaged)
