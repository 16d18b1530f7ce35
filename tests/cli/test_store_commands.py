"""``verify``, ``backup`` and ``restore``, on plain and on locked stores, as scripts use them."""

import contextlib
import json

import pytest
from sqlcipher3 import dbapi2

from ironview.domain.roles import Role
from ironview.guess_cost import GuessCost
from ironview.store.backup import SUFFIX
from ironview.store.conversion import change_key, encrypt_store
from ironview.store.database import open_store
from ironview.store.key_file import key_file_path, new_key_file, read_key_file
from ironview.store.opening import data_key
from tests.cli.conftest import RECORD

CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)
PASSPHRASE = "anna's passphrase"


@pytest.fixture
def store(run, write, tmp_path):
    path = tmp_path / "clinic.sqlite"
    assert run("import", "--store", path, write(RECORD)).code == 0
    return path


@pytest.fixture
def locked(store, tmp_path):
    """The store, encrypted for two people, and a file with the passphrase of Anna."""
    with open_store(store) as opened:
        keys, data = new_key_file(opened.uuid, is_encrypted=False)
    keys = keys.with_person("anna", PASSPHRASE, data, CHEAP)
    encrypt_store(store, keys.with_person("berta", "hers", data, CHEAP), data, lambda *_: None)
    file = tmp_path / "passphrase"
    file.write_text(f"{PASSPHRASE}\nanother line\n")
    return store, file


def tampered(path, sql):
    with contextlib.closing(dbapi2.connect(str(path), isolation_level=None)) as raw:
        raw.execute(sql)


def test_a_sound_store_is_said_to_be_sound(run, store):
    ran = run("verify", "--store", store)
    assert ran.code == 0
    assert ran.out.splitlines()[-1] == "All is as it was written."
    assert ran.err == ""


def test_an_altered_value_is_found_and_named(run, store):
    tampered(store, """UPDATE "result" SET "value" = '105'""")
    ran = run("verify", "--store", store, "--json")
    assert ran.code == 1
    assert not ran.answer["sound"]
    (fault,) = ran.answer["faults"]
    assert fault["fault"] == "version_altered"
    assert fault["place"].startswith("result ")
    assert "not what was written" in ran.err
    assert "Something was altered." in run("verify", "--store", store).out


def test_a_store_put_back_beside_the_program_is_found_by_its_backups(run, write, store):
    before = store.read_bytes()
    run("import", "--store", store, write(RECORD | {"patient": RECORD["patient"] | {"id": "P-2"}}))
    assert run("backup", "--store", store).code == 0
    store.write_bytes(before)
    ran = run("verify", "--store", store, "--json")
    assert ran.code == 1
    assert [fault["fault"] for fault in ran.answer["faults"]] == ["chain_short"]
    assert ran.answer["audit"]["ends_seen_in_backups"] == 1


def test_a_backup_is_made_listed_and_noted(run, store):
    made = run("backup", "--store", store)
    assert made.code == 0
    assert "1 patients, 1 results" in made.out
    assert "restored into a scratch place and checked" in made.out
    (backup,) = store.with_name("clinic-backups").glob(f"*{SUFFIX}")
    assert str(backup) in run("backup", "--store", store, "--list").out
    with open_store(store) as opened:
        assert opened.audit.last_of("make_backup").reason == backup.name


def test_backups_in_a_named_folder_are_thinned_only_when_asked(run, store, tmp_path):
    folder = tmp_path / "usb"
    folder.mkdir()
    (folder / "letter.txt").write_text("of somebody else")
    for _ in range(4):
        assert run("backup", "--store", store, "-o", folder).code == 0
    assert len(list(folder.glob(f"*{SUFFIX}"))) == 4
    ran = run("backup", "--store", store, "-o", folder, "--thin")
    assert ran.code == 0
    kept = list(folder.glob(f"*{SUFFIX}"))
    assert len(kept) == 3
    assert any(str(one) in ran.out for one in kept)
    assert (folder / "letter.txt").exists()


def test_a_backup_goes_where_it_is_told(run, store, tmp_path):
    assert "no backup" in run("backup", "--store", store, "--list", "-o", tmp_path / "usb").out
    assert run("backup", "--store", store, "-o", tmp_path / "usb").code == 0
    assert len(list((tmp_path / "usb").glob(f"*{SUFFIX}"))) == 1
    assert not store.with_name("clinic-backups").exists()


def test_restoring_says_what_would_be_lost_and_does_it_only_when_told(run, write, store):
    run("backup", "--store", store)
    (backup,) = store.with_name("clinic-backups").glob(f"*{SUFFIX}")
    run("import", "--store", store, write(RECORD | {"patient": RECORD["patient"] | {"id": "P-2"}}))
    asked = run("restore", backup, "--store", store)
    assert asked.code == 0
    assert "1 changes were made since the backup and would be lost." in asked.out
    assert "import" in asked.out
    assert "Nothing was changed." in asked.out
    with open_store(store) as opened:
        assert opened.patients.count() == 2

    done = run("restore", backup, "--store", store, "--yes")
    assert done.code == 0, done.err
    assert "What the store held is in" in done.out
    with open_store(store) as opened:
        assert opened.patients.count() == 1
        assert opened.audit.last_of("restore_backup").reason == backup.name
    assert run("verify", "--store", store).code == 0
    assert len(list(backup.parent.iterdir())) == 2


def test_a_damaged_store_is_restored_and_kept_aside(run, store):
    run("backup", "--store", store)
    (backup,) = store.with_name("clinic-backups").glob(f"*{SUFFIX}")
    store.write_bytes(b"\x00" * 4096)
    done = run("restore", backup, "--store", store, "--yes")
    assert done.code == 0, done.err
    assert "kept as" in done.out
    assert run("verify", "--store", store).code == 0


def test_a_missing_store_is_restored(run, store):
    run("backup", "--store", store)
    (backup,) = store.with_name("clinic-backups").glob(f"*{SUFFIX}")
    store.unlink()
    assert "nothing is lost" in run("restore", backup, "--store", store, "--yes").out
    assert run("verify", "--store", store).code == 0


@pytest.mark.parametrize("content", [b"", b"no backup"])
def test_what_is_no_backup_is_refused(run, store, tmp_path, content):
    file = tmp_path / f"x{SUFFIX}"
    file.write_bytes(content)
    ran = run("restore", file, "--store", store, "--yes")
    assert ran.code == 3
    assert "cannot be relied on" in ran.err
    assert run("restore", tmp_path / "nowhere", "--store", store).code == 3


@pytest.mark.parametrize(
    "command", [["verify"], ["backup"], ["export", "--all", "--format", "csv"]]
)
def test_a_locked_store_opens_with_a_passphrase_file(run, locked, tmp_path, command):
    store, file = locked
    more = ["-o", tmp_path / "out"] if command[0] != "verify" else []
    known = ["--user", "anna", "--passphrase-file", file]
    assert run(*command, "--store", store, *known, *more).code == 0
    assert run("--store", store, *known, *command, *more).code == 0


def test_the_passphrase_may_stand_in_the_environment(run, locked, monkeypatch):
    monkeypatch.setenv("IRONVIEW_PASSPHRASE", PASSPHRASE)
    assert run("verify", "--store", locked[0], "--user", "anna").code == 0
    wrong = run("verify", "--store", locked[0], "--user", "berta")
    assert wrong.code == 3
    assert "name or the passphrase" in wrong.err


def test_without_anybody_to_ask_a_locked_store_stays_locked(run, locked, monkeypatch):
    monkeypatch.delenv("IRONVIEW_PASSPHRASE", raising=False)
    ran = run("verify", "--store", locked[0], "--user", "anna")
    assert ran.code == 3
    assert "--passphrase-file" in ran.err


def test_a_passphrase_file_that_cannot_be_read_is_said(run, locked, tmp_path):
    store, _ = locked
    for content in (None, b"\xff\xfe\x00"):
        file = tmp_path / "other"
        if content is not None:
            file.write_bytes(content)
        ran = run("verify", "--store", store, "--passphrase-file", file)
        assert ran.code == 3
        assert "could not be read" in ran.err


def test_a_backup_under_an_earlier_key_comes_back_with_its_own_key_file(run, locked):
    store, file = locked
    known = ["--user", "anna", "--passphrase-file", file]
    run("backup", "--store", store, *known)
    (backup,) = store.with_name("clinic-backups").glob(f"*{SUFFIX}")
    keys = read_key_file(store)
    change_key(store, keys, keys.open("anna", PASSPHRASE), lambda *_: None)
    done = run("restore", backup, "--store", store, "--yes", *known)
    assert done.code == 0, done.err
    assert run("verify", "--store", store, *known).code == 0


def test_a_locked_store_that_lost_its_key_file_comes_back_from_a_backup(run, locked):
    store, file = locked
    known = ["--user", "anna", "--passphrase-file", file]
    run("backup", "--store", store, *known)
    (backup,) = store.with_name("clinic-backups").glob(f"*{SUFFIX}")
    key_file_path(store).unlink()
    assert run("verify", "--store", store, *known).code == 3
    done = run("restore", backup, "--store", store, "--yes", *known)
    assert done.code == 0, done.err
    ran = run("verify", "--store", store, "--json", *known)
    assert ran.code == 0
    assert json.loads(ran.out)["rows"]["patient"] == 1


def test_commands_do_what_the_role_of_their_user_covers(run, write, locked):
    store, file = locked
    with open_store(store, key=key_of(store)) as opened, opened.writing("x", "add") as change:
        opened.accounts.add("anna", Role.ADMINISTRATOR, change)
        opened.accounts.add("berta", Role.READER, change)
    hers = file.with_name("hers")
    hers.write_text("hers")
    record = write(RECORD | {"patient": RECORD["patient"] | {"id": "P-2"}})
    as_berta = ("--store", store, "--user", "berta", "--passphrase-file", hers)
    as_anna = ("--store", store, "--user", "anna", "--passphrase-file", file)

    for refused in (
        ("import", record),
        ("export", "--all", "--format", "csv", "-o", f"{file}.csv"),
    ):
        ran = run(refused[0], *as_berta, *refused[1:])
        assert ran.code not in (0, 4)
        assert "Readers of this store may look at everything" in ran.err
    assert run("verify", *as_berta).code == 0
    assert run("import", *as_anna, record).code == 0
    with open_store(store, key=key_of(store)) as opened:
        assert opened.patients.count() == 2
        assert opened.audit.last_of("import").by == "anna"


def key_of(store):
    keys = read_key_file(store).open("anna", PASSPHRASE)
    return data_key(store, keys)
