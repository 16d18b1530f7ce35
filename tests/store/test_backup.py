"""A backup counts once it was restored and checked, and brings back exactly what was."""

import json
import random
import stat
import subprocess
import sys
import zipfile
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from ironview.domain.record import Record
from ironview.guess_cost import GuessCost
from ironview.store import replacing
from ironview.store.backup import SUFFIX, make_backup, prove_backup, read_backup
from ironview.store.backup_folder import (
    KEPT,
    backups_in,
    copy_to_second_place,
    superfluous,
    thin,
)
from ironview.store.conversion import change_key, encrypt_store
from ironview.store.database import open_store
from ironview.store.errors import StoreBusyError, StoreDamagedError, StoreError
from ironview.store.key_file import key_file_path, new_key_file, read_key_file, write_key_file
from ironview.store.opening import open_unlocked
from ironview.store.restoring import loss_of, restore
from tests.store.drawn import ELENA, ferritin, write

CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)
PASSPHRASE = "anna's passphrase"


def no_step(_done, _total):
    pass


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "backups"


@pytest.fixture
def filled(store):
    write(store, Record(patient=ELENA, results=(ferritin("105"),)))
    return store


@pytest.fixture
def keys(path, filled):
    """Encrypt the store, which is closed then, and return its keys."""
    made, opened = new_key_file(filled.uuid, is_encrypted=False)
    filled.close()
    encrypt_store(path, made.with_person("anna", PASSPHRASE, opened, CHEAP), opened, no_step)
    return opened


def value_of(store):
    (key,) = store.patients.keys()
    return store.patients.record(key).results[0].value


def amend(store, value):
    (key,) = store.patients.keys()
    row = store.patients.record(key).results[0]
    with store.writing("Anna", "amend_result", patient_key=key) as change:
        store.rows.amend(row.key, replace(row, value=value), change, seen=row)


def test_a_backup_says_what_it_holds_and_only_its_owner_may_read_it(filled, folder, clock):
    backup = make_backup(filled, folder, "closing", no_step)
    assert backup.path.name == f"clinic-20260603-080211{SUFFIX}"
    assert (backup.made, backup.why, backup.store) == (clock(), "closing", filled.uuid)
    assert (backup.rows["patient"], backup.rows["result"]) == (1, 1)
    assert backup.end == filled.audit.end()
    assert read_backup(backup.path) == backup
    assert stat.S_IMODE(backup.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [one.name for one in folder.iterdir()] == [backup.path.name]


def test_two_backups_of_one_second_have_two_names(filled, folder):
    names = {make_backup(filled, folder, "closing", no_step).path.name for _ in range(3)}
    assert len(names) == 3
    assert len(backups_in(folder, filled.uuid)) == 3


def test_it_proves_itself_again_later_and_leaves_nothing_beside_it(filled, folder):
    backup = make_backup(filled, folder, "closing", no_step)
    assert prove_backup(backup.path, "", no_step, filled.audit.end()) == backup
    amend(filled, "106")
    with pytest.raises(StoreDamagedError):
        prove_backup(backup.path, "", no_step, filled.audit.end())
    assert len(list(folder.iterdir())) == 1


def test_a_backup_of_an_encrypted_store_shows_nothing_and_brings_its_keys(
    path, clock, folder, keys
):
    with open_unlocked(path, clock, keys=keys) as store:
        backup = make_backup(store, folder, "closing", no_step)
    raw = backup.path.read_bytes()
    assert backup.is_encrypted
    for planted in (ELENA.family_name, ELENA.given_name, "ferritin", "0042"):
        assert planted.encode() not in raw
    with pytest.raises(StoreDamagedError):
        prove_backup(backup.path, "", no_step)
    path.unlink()
    key_file_path(path).unlink()
    assert restore(path, backup, None, keys, no_step) is None
    opened = read_key_file(path).open("anna", PASSPHRASE)
    with open_unlocked(path, clock, keys=opened) as store:
        assert value_of(store) == "105"


@pytest.mark.parametrize("part", ["data", "zip", "description"])
def test_a_backup_with_any_altered_byte_is_refused(filled, folder, part):
    backup = make_backup(filled, folder, "closing", no_step)
    raw = backup.path.read_bytes()
    with zipfile.ZipFile(backup.path) as packed:
        description = packed.getinfo("backup.json")
    spans = {
        "data": range(60, description.header_offset),
        "description": range(description.header_offset, packed.start_dir),
        "zip": range(packed.start_dir, len(raw)),
    }
    drawn = random.Random(part)
    for at in drawn.sample(spans[part], 25):
        altered = raw[:at] + bytes([raw[at] ^ 0xFF]) + raw[at + 1 :]
        backup.path.write_bytes(altered)
        try:
            # What a reader of zip files has no use for may be altered: the digests still fit.
            assert prove_backup(backup.path, "", no_step) == backup
        except StoreDamagedError:
            continue
        except StoreError as error:
            pytest.fail(f"byte {at}: {error}")


@pytest.mark.parametrize(
    "change",
    [
        {"rows": {"patient": 2}},
        {"audit": {"number": 9, "digest": "0"}},
        {"audit": {"number": 2, "digest": "0"}},
        {"files": {"data.sqlite": "0"}},
        {"files": {}},
        {"files": {"../escaped": "0", "data.sqlite": "0"}},
        {"format": "ironview-backup/2"},
        {"made": "yesterday"},
    ],
    ids=str,
)
def test_a_description_that_does_not_fit_is_refused(filled, folder, change):
    backup = make_backup(filled, folder, "closing", no_step)
    with zipfile.ZipFile(backup.path) as packed:
        content = json.loads(packed.read("backup.json"))
        data = packed.read("data.sqlite")
    with zipfile.ZipFile(backup.path, "w") as packed:
        packed.writestr("data.sqlite", data)
        packed.writestr("backup.json", json.dumps(content | change))
    with pytest.raises(StoreDamagedError, match="cannot be relied on"):
        prove_backup(backup.path, "", no_step)


def described(backup, rows):
    """Write a backup anew with another description of its rows."""
    with zipfile.ZipFile(backup.path) as packed:
        content = json.loads(packed.read("backup.json"))
        data = packed.read("data.sqlite")
    with zipfile.ZipFile(backup.path, "w") as packed:
        packed.writestr("data.sqlite", data)
        packed.writestr("backup.json", json.dumps(content | {"rows": rows}))


def test_a_kind_of_rows_its_program_did_not_know_may_be_missing_only_while_there_are_none(
    filled, folder
):
    backup = make_backup(filled, folder, "closing", no_step)
    assert backup.rows["symptom"] == 0
    described(backup, {kind: n for kind, n in backup.rows.items() if kind != "symptom"})
    assert "symptom" not in prove_backup(backup.path, "", no_step).rows
    described(backup, {kind: n for kind, n in backup.rows.items() if kind != "result"})
    with pytest.raises(StoreDamagedError, match="cannot be relied on"):
        prove_backup(backup.path, "", no_step)


@pytest.mark.parametrize("content", [b"", b"PK", b"PK\x03\x04" + bytes(100), b"x" * 1000])
def test_what_is_no_backup_is_refused_and_passed_over_in_a_list(filled, folder, content):
    backup = make_backup(filled, folder, "closing", no_step)
    other = folder / f"other{SUFFIX}"
    other.write_bytes(content)
    with pytest.raises(StoreDamagedError):
        read_backup(other)
    assert backups_in(folder, filled.uuid) == (backup,)
    assert backups_in(folder, "another store") == ()
    assert backups_in(folder / "nowhere", filled.uuid) == ()


def test_a_stopped_backup_leaves_nothing(filled, folder):
    def stop(_done, _total):
        raise StopIteration

    with pytest.raises(StopIteration):
        make_backup(filled, folder, "closing", stop)
    assert list(folder.iterdir()) == []


def test_a_tampered_store_gives_no_backup(filled, folder):
    filled._database.execute_sql('DROP TRIGGER "audit_refuses_update"')
    filled._database.execute_sql("""UPDATE "audit" SET "by" = 'Carla' WHERE "number" = 2""")
    with pytest.raises(StoreDamagedError):
        make_backup(filled, folder, "closing", no_step)
    assert list(folder.iterdir()) == []


def test_the_loss_is_what_was_done_since(filled, folder):
    backup = make_backup(filled, folder, "closing", no_step)
    assert loss_of(filled, backup).count == 0
    filled.log("Anna", "read_patient")
    amend(filled, "106")
    amend(filled, "107")
    loss = loss_of(filled, backup)
    assert (loss.is_earlier_state, loss.count) == (True, 2)
    assert [entry.action for entry in loss.entries] == ["amend_result", "amend_result"]


def test_a_backup_of_another_store_is_no_earlier_state(filled, folder, tmp_path, clock):
    with open_store(tmp_path / "other.sqlite", clock) as other:
        backup = make_backup(other, folder, "closing", no_step)
    assert not loss_of(filled, backup).is_earlier_state
    assert loss_of(filled, backup).count == 1


def test_a_restored_store_is_what_it_was(filled, path, clock, folder):
    backup = make_backup(filled, folder, "closing", no_step)
    amend(filled, "106")
    filled.close()
    assert restore(path, backup, None, None, no_step) is None
    with open_store(path, clock) as store:
        assert value_of(store) == "105"
        assert store.audit.end() == backup.end
        assert store.check(no_step).is_sound
    assert sorted(one.name for one in path.parent.iterdir()) == ["backups", path.name]


def test_a_store_somebody_has_open_is_not_restored(filled, path, folder, monkeypatch):
    monkeypatch.setattr(replacing, "_PATIENCE_MS", 50)
    backup = make_backup(filled, folder, "closing", no_step)
    amend(filled, "106")
    with pytest.raises(StoreBusyError):
        restore(path, backup, None, None, no_step)
    assert value_of(filled) == "106"


def test_a_damaged_store_is_put_aside_and_kept(filled, path, clock, folder):
    backup = make_backup(filled, folder, "closing", no_step)
    filled.close()
    damaged = b"\x00" * 5000
    path.write_bytes(damaged)
    path.with_name(f"{path.name}-wal").write_bytes(b"the newest changes")
    aside = restore(path, backup, None, None, no_step)
    assert aside.read_bytes() == damaged
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"the newest changes"
    with open_store(path, clock) as store:
        assert value_of(store) == "105"


def test_a_damaged_backup_is_never_put_in_place(filled, path, folder):
    backup = make_backup(filled, folder, "closing", no_step)
    raw = bytearray(backup.path.read_bytes())
    raw[200] ^= 0xFF
    backup.path.write_bytes(raw)
    filled.close()
    before = path.read_bytes()
    with pytest.raises(StoreDamagedError):
        restore(path, backup, None, None, no_step)
    assert path.read_bytes() == before


def test_a_plain_backup_takes_the_place_of_an_encrypted_store_only_for_who_can_open_that(
    filled, path, clock, folder
):
    backup = make_backup(filled, folder, "closing", no_step)
    made, opened = new_key_file(filled.uuid, is_encrypted=False)
    uuid = filled.uuid
    filled.close()
    encrypt_store(path, made.with_person("anna", PASSPHRASE, opened, CHEAP), opened, no_step)
    before = path.read_bytes(), read_key_file(path)
    _, stranger = new_key_file(uuid, is_encrypted=True)
    for keys in (None, stranger):
        with pytest.raises(StoreError, match="nobody signed in"):
            restore(path, backup, keys, None, no_step)
        assert (path.read_bytes(), read_key_file(path)) == before

    restore(path, backup, opened, None, no_step)
    assert not read_key_file(path).is_encrypted
    with open_unlocked(path, clock, keys=read_key_file(path).open("anna", PASSPHRASE)) as store:
        assert value_of(store) == "105"


def test_a_backup_from_before_a_change_of_key_brings_its_own_key_file(path, clock, folder, keys):
    with open_unlocked(path, clock, keys=keys) as store:
        backup = make_backup(store, folder, "closing", no_step)
    _, newer = change_key(path, read_key_file(path), keys, no_step)
    restore(path, backup, newer, keys, no_step)
    opened = read_key_file(path).open("anna", PASSPHRASE)
    assert opened == keys
    with open_unlocked(path, clock, keys=opened) as store:
        assert value_of(store) == "105"


def test_a_key_file_that_opens_the_backup_stays(path, clock, folder, keys):
    with open_unlocked(path, clock, keys=keys) as store:
        backup = make_backup(store, folder, "closing", no_step)
    changed = read_key_file(path).with_passphrase("anna", PASSPHRASE, "a newer one", keys, CHEAP)
    write_key_file(path, changed)
    restore(path, backup, keys, keys, no_step)
    assert read_key_file(path) == changed


def test_thinning_keeps_hours_of_a_day_days_of_weeks_and_the_newest(filled, folder, clock):
    backup = make_backup(filled, folder, "closing", no_step)
    now = clock()
    made = [
        replace(backup, made=now - timedelta(minutes=20 * step)) for step in range(3 * 24 * 400)
    ]
    going = set(map(id, superfluous(made, now)))
    kept = [one for one in made if id(one) not in going]
    assert kept[:3] == made[:3]
    assert kept[0] not in superfluous(made, now)
    for oldest, distance in KEPT:
        near = [one.made for one in kept[3:] if now - one.made <= oldest]
        assert all(a - b >= timedelta(hours=1) for a, b in pairwise(near))
        assert len(near) <= oldest / distance + sum(a / b for a, b in KEPT) + 1
    assert 24 + 13 <= len(kept) <= 75
    assert superfluous([], now) == ()
    assert superfluous([replace(backup, made=now - timedelta(days=9999))], now) == ()


def test_thinning_deletes_only_what_is_superfluous(filled, folder, clock):
    for _ in range(5):
        make_backup(filled, folder, "hourly", no_step)
        clock.advance(5)
    gone = thin(folder, filled.uuid, clock())
    left = backups_in(folder, filled.uuid)
    assert len(gone) == 2
    assert len(left) == 3
    assert left[0].made == clock() - timedelta(minutes=5)
    assert thin(folder, filled.uuid, clock()) == ()


def test_a_second_place_gets_the_same_bytes_and_is_never_made_up(filled, folder, tmp_path):
    backup = make_backup(filled, folder, "closing", no_step)
    stick = tmp_path / "stick"
    with pytest.raises(StoreError, match="is not there"):
        copy_to_second_place(backup, stick)
    stick.mkdir()
    copied = copy_to_second_place(backup, stick)
    assert copied.path.read_bytes() == backup.path.read_bytes()
    assert backups_in(stick, filled.uuid) == (copied,)
    assert len(list(stick.iterdir())) == 1


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(filled, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError) as told:
        make_backup(filled, tmp_path / "file" / "backups", "closing", no_step)
    assert str(told.value).endswith(".")


KILLED = """
import sys
from pathlib import Path
from ironview.store.backup import make_backup
from ironview.store.database import open_store
with open_store(Path(sys.argv[1])) as store:
    print("ready", flush=True)
    while True:
        make_backup(store, Path(sys.argv[2]), "hourly", lambda *_: None)
"""


@pytest.mark.parametrize("seed", range(2))
def test_killed_while_backing_up_every_backup_with_a_name_is_whole(filled, path, folder, seed):
    moment = random.Random(seed)
    for _ in range(3):
        command = [sys.executable, "-c", KILLED, str(path), str(folder)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout.readline() == b"ready\n"
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout=moment.uniform(0.02, 0.3))
            process.kill()
    found = [one for one in folder.iterdir() if one.name.endswith(SUFFIX)]
    assert len(backups_in(folder, filled.uuid)) == len(found)
    for one in found[-3:]:
        prove_backup(one, "", no_step)
