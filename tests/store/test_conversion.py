"""A store is converted whole or not at all, whatever happens, and holds the same afterwards."""

import contextlib
import random
import subprocess
import sys

import pytest

from ironview.domain.record import Record
from ironview.guess_cost import GuessCost
from ironview.store import opening, replacing
from ironview.store.conversion import change_key, decrypt_store, encrypt_store, settled
from ironview.store.database import open_store
from ironview.store.errors import StoreBusyError, StoreDamagedError
from ironview.store.key_file import (
    WrongPassphraseError,
    key_file_path,
    new_key_file,
    read_key_file,
    write_key_file,
)
from ironview.store.opening import StoreLockedError, data_key, is_plain, open_unlocked
from ironview.whole_file import UnwritableFileError
from tests.store.drawn import ELENA, ferritin, write

CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)
PASSPHRASE = "anna's passphrase"


def no_step(_done, _total):
    pass


@pytest.fixture
def filled(path, clock):
    """A plain store with Elena, closed; and what it holds."""
    with open_store(path, clock) as store:
        key = write(store, Record(patient=ELENA, results=(ferritin("105"),)))
        return store.patients.record(key), store.audit.end()


@pytest.fixture
def keys(path, clock, filled):
    with open_store(path, clock) as store:
        made, opened = new_key_file(store.uuid, is_encrypted=False)
    return made.with_person("anna", PASSPHRASE, opened, CHEAP), opened


@pytest.fixture
def encrypted(path, keys):
    return encrypt_store(path, *keys, no_step), keys[1]


def refuse_to_write(*_):
    raise UnwritableFileError("the disk is full")


def held(path, clock, opened):
    with open_unlocked(path, clock, keys=opened) as store:
        assert store.check(no_step).is_sound
        (key,) = store.patients.keys()
        return store.patients.record(key), store.audit.end()


def test_an_encrypted_store_holds_what_it_held_and_shows_nothing_of_it(
    path, clock, filled, encrypted
):
    _, opened = encrypted
    assert held(path, clock, opened) == filled
    assert not is_plain(path)
    found = b"".join(one.read_bytes() for one in path.parent.iterdir())
    for planted in (ELENA.family_name, ELENA.given_name, "ferritin", "1991-11-17", "0042"):
        assert planted.encode() not in found
    assert sorted(one.name for one in path.parent.iterdir()) == [path.name, f"{path.name}.keys"]


def test_it_opens_with_the_passphrase_and_not_without(path, clock, encrypted):
    with pytest.raises(StoreLockedError, match="a name and a passphrase"):
        open_unlocked(path, clock, keys=None)
    read = read_key_file(path)
    assert read == encrypted[0]
    assert read.is_encrypted
    assert read.open("anna", PASSPHRASE) == encrypted[1]
    with pytest.raises(WrongPassphraseError):
        read.open("anna", "another")
    with pytest.raises(StoreDamagedError):
        open_store(path, clock)


def test_without_its_key_file_it_says_what_is_missing(path, clock, encrypted):
    key_file_path(path).unlink()
    with pytest.raises(StoreDamagedError, match=r"clinic\.sqlite\.keys is missing"):
        open_unlocked(path, clock, keys=None)


def test_the_encryption_can_be_taken_away_again(path, clock, filled, encrypted):
    plain = decrypt_store(path, *encrypted, no_step)
    assert is_plain(path)
    assert not plain.is_encrypted
    assert read_key_file(path) == plain
    assert held(path, clock, encrypted[1]) == filled


def test_another_key_opens_it_and_the_old_one_no_more(path, clock, filled, encrypted):
    before = data_key(path, encrypted[1])
    keys, opened = change_key(path, *encrypted, no_step)
    assert held(path, clock, opened) == filled
    assert read_key_file(path).open("anna", PASSPHRASE) == opened
    assert keys == read_key_file(path)
    with pytest.raises(StoreDamagedError):
        open_store(path, clock, key=before)


@pytest.mark.parametrize("convert", [decrypt_store, change_key])
def test_a_store_somebody_has_open_is_not_converted(path, clock, encrypted, convert, monkeypatch):
    monkeypatch.setattr(replacing, "_PATIENCE_MS", 50)
    with open_unlocked(path, clock, keys=encrypted[1]) as store:
        assert store.patients.count() == 1
        with pytest.raises(StoreBusyError, match="has the data file open"):
            convert(path, *encrypted, no_step)
    assert read_key_file(path) == encrypted[0]


def test_a_conversion_that_is_stopped_leaves_everything_as_it_was(path, clock, filled, keys):
    def stop(_done, _total):
        raise InterruptedError

    before = path.read_bytes()
    with pytest.raises(InterruptedError):
        encrypt_store(path, *keys, stop)
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    assert held(path, clock, None) == filled
    assert len(path.read_bytes()) == len(before)


def test_encryption_cut_short_before_the_new_file_took_its_place(path, clock, filled, keys):
    made, opened = keys
    plain = made.encrypted(opened, is_encrypted=False)
    write_key_file(path, plain)
    assert held(path, clock, opened) == filled
    assert settled(path, read_key_file(path), opened) == (plain, opened)


def test_a_conversion_cut_short_beside_an_encrypted_file_is_settled_when_it_opens(
    path, clock, filled, encrypted
):
    sealed, opened = encrypted
    write_key_file(path, sealed.encrypted(opened, is_encrypted=False))
    assert held(path, clock, opened) == filled
    assert read_key_file(path) == sealed


def test_a_plain_file_in_the_place_of_an_encrypted_one_is_refused(path, clock, encrypted):
    path.unlink()
    open_store(path, clock).close()
    before = path.read_bytes()
    with pytest.raises(StoreDamagedError, match="another file was put in its place"):
        open_unlocked(path, clock, keys=encrypted[1])
    assert path.read_bytes() == before
    assert read_key_file(path) == encrypted[0]


@pytest.mark.parametrize("is_there", [False, True])
def test_a_lost_data_file_is_never_made_anew_beside_its_key_file(path, clock, encrypted, is_there):
    path.unlink()
    if is_there:
        path.touch()
    with pytest.raises(StoreDamagedError, match="missing or empty"):
        open_unlocked(path, clock, keys=encrypted[1])
    assert path.exists() == is_there


def test_what_a_killed_conversion_left_is_removed_when_the_store_opens(path, clock, encrypted):
    for part in ("", "-wal", "-shm", "-journal"):
        path.with_name(f".{path.name}.converting{part}").write_text(ELENA.family_name)
    held(path, clock, encrypted[1])
    assert sorted(one.name for one in path.parent.iterdir()) == [path.name, f"{path.name}.keys"]


def test_a_conversion_that_has_to_wait_leaves_that_of_another_program_alone(
    path, clock, encrypted, monkeypatch
):
    monkeypatch.setattr(replacing, "_PATIENCE_MS", 50)
    with open_unlocked(path, clock, keys=encrypted[1]):
        made = path.with_name(f".{path.name}.converting")
        made.write_bytes(b"of another program")
        with pytest.raises(StoreBusyError):
            decrypt_store(path, *encrypted, no_step)
        assert made.exists()


@pytest.mark.parametrize("took_place", [False, True])
def test_a_change_of_key_cut_short_opens_with_whichever_key_it_is_written(
    path, clock, filled, encrypted, took_place, monkeypatch
):
    monkeypatch.setattr(opening, "write_key_file", refuse_to_write)
    between, both = encrypted[0].with_next_key(encrypted[1])
    if took_place:
        after, _ = change_key(path, *encrypted, no_step)
        opened = after.open("anna", PASSPHRASE)
        between, both = after.with_next_key(opened)
    write_key_file(path, between)
    assert held(path, clock, both) == filled
    assert read_key_file(path) == between
    monkeypatch.undo()
    fitting, left = settled(path, between, both)
    assert list(left.by_generation) == [both.generation - 1]
    assert held(path, clock, left) == filled
    assert read_key_file(path) == fitting


def test_a_key_file_that_fits_is_not_written_again(path, encrypted):
    before = key_file_path(path).stat()
    assert settled(path, *encrypted) == encrypted
    assert key_file_path(path).stat() == before


KILLED = """
import sys
from pathlib import Path
from ironview.store import opening, replacing
from ironview.store.conversion import change_key, decrypt_store, encrypt_store, settled
from ironview.store.key_file import read_key_file
path = Path(sys.argv[1])
keys = read_key_file(path)
keys, opened = settled(path, keys, keys.open("anna", sys.argv[2]))
print("ready", flush=True)
while True:
    keys = encrypt_store(path, keys, opened, lambda *_: None)
    keys, opened = change_key(path, keys, opened, lambda *_: None)
    keys = decrypt_store(path, keys, opened, lambda *_: None)
"""


@pytest.mark.parametrize("seed", range(4))
def test_killed_at_any_moment_it_opens_and_holds_everything(path, clock, filled, keys, seed):
    write_key_file(path, keys[0].encrypted(keys[1], is_encrypted=False))
    moment = random.Random(seed)
    for _ in range(3):
        command = [sys.executable, "-c", KILLED, str(path), PASSPHRASE]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout.readline() == b"ready\n"
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=moment.uniform(0, 0.2))
            process.kill()
        opened = read_key_file(path).open("anna", PASSPHRASE)
        assert held(path, clock, opened) == filled
