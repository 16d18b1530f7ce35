"""The file and its surroundings: rights, two windows, a full disk, a sudden death."""

import os
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from ironview.domain.record import Record
from ironview.store import database
from ironview.store.database import open_store, system_clock
from ironview.store.errors import (
    ChangedMeanwhileError,
    StoreBusyError,
    StoreDamagedError,
    StoreError,
    StoreFullError,
    StoreReadOnlyError,
)
from tests.store.drawn import ELENA, ferritin, write

posix = pytest.mark.skipif(os.name != "posix", reason="rights of files are POSIX rights")
KEY = "x'2DD29CA851E7B56E4697B0E1F08507293D761A05CE4D1B628663F411A8086D99'"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_the_file_its_log_and_its_folder_are_for_their_owner_only(tmp_path, clock):
    before = os.umask(0)
    try:
        path = tmp_path / "made" / "clinic.sqlite"
        with open_store(path, clock) as store:
            write(store, Record(patient=ELENA))
            assert {file.name: oct(mode(file)) for file in path.parent.iterdir()} == {
                "clinic.sqlite": "0o600",
                "clinic.sqlite-wal": "0o600",
                "clinic.sqlite-shm": "0o600",
            }
            assert mode(path.parent) == 0o700
    finally:
        os.umask(before)


@posix
def test_a_file_that_others_could_read_is_closed_to_them(path, clock):
    open_store(path, clock).close()
    path.chmod(0o664)

    open_store(path, clock).close()

    assert mode(path) == 0o600


def test_every_connection_is_durable_and_keeps_its_references(store):
    pragmas = {
        name: store._database.execute_sql(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    }
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 3000,
    }


def test_a_store_keeps_its_name_and_its_contents_over_a_restart(path, clock):
    with open_store(path, clock) as store:
        key, name = write(store, Record(patient=ELENA, results=(ferritin(),))), store.uuid
        before = store.patients.record(key)

    with open_store(path, clock) as store:
        assert store.uuid == name
        assert store.patients.record(key) == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_two_stores_can_be_open_at_once(tmp_path, clock):
    with open_store(tmp_path / "a.sqlite", clock) as a, open_store(tmp_path / "b.sqlite") as b:
        write(a, Record(patient=ELENA))
        assert (a.patients.count(), b.patients.count()) == (1, 0)
        assert a.uuid != b.uuid


def test_an_encrypted_file_opens_with_its_key_only_and_shows_nothing(path, clock):
    with open_store(path, clock, key=KEY) as store:
        key = write(store, Record(patient=ELENA))
    assert b"Marchetti" not in path.read_bytes()
    assert not path.read_bytes().startswith(b"SQLite")
    before = path.read_bytes()

    for wrong in ("", KEY.replace("2DD", "3DD")):
        with pytest.raises(StoreDamagedError):
            open_store(path, clock, key=wrong)

    assert path.read_bytes() == before
    with open_store(path, clock, key=KEY) as store:
        assert store.patients.record(key).patient.family_name == "Marchetti"


def test_a_second_window_reads_what_the_first_wrote_and_learns_of_it(path, clock, store):
    with open_store(path, clock) as other:
        before = other.data_version()
        key = write(store, Record(patient=ELENA))

        assert other.data_version() != before
        assert other.patients.record(key) == store.patients.record(key)


def test_a_windows_own_writing_is_no_news_to_it(store):
    before = store.data_version()
    write(store, Record(patient=ELENA))
    assert store.data_version() == before


def test_two_windows_that_amend_the_same_row_are_told(path, clock, store):
    key = write(store, Record(patient=ELENA, results=(ferritin(),)))
    with open_store(path, clock) as other:
        seen = other.patients.record(key).results[0]
        with store.writing("Anna", "amend") as change:
            store.rows.amend(seen.key, replace(seen, value="98"), change, seen=seen)

        with pytest.raises(ChangedMeanwhileError), other.writing("Ben", "amend") as change:
            other.rows.amend(seen.key, replace(seen, value="97"), change, seen=seen)

        assert other.patients.record(key).results[0].value == "98"


def test_a_write_while_another_window_writes_ends_in_a_sentence(path, clock, store, monkeypatch):
    quick = tuple((n, 20 if n == "busy_timeout" else v) for n, v in database._PRAGMAS)
    monkeypatch.setattr(database, "_PRAGMAS", quick)
    key = write(store, Record(patient=ELENA))
    with open_store(path, clock) as other:
        with store.writing("Anna", "add") as change:
            store.rows.add(key, [ferritin()], change)
            assert other.patients.record(key).results == ()
            with pytest.raises(StoreBusyError, match="Another window"):
                write(other, Record(patient=ELENA))

        assert len(other.patients.record(key).results) == 1
        assert other.patients.count() == 1


def test_a_record_is_read_as_of_one_moment(path, clock, store):
    key = write(store, Record(patient=ELENA))
    with open_store(path, clock) as other, other._database.atomic():
        assert other.patients.record(key).results == ()
        with store.writing("Anna", "add") as change:
            store.rows.add(key, [ferritin()], change)

        assert other.patients.record(key).results == ()
    assert len(store.patients.record(key).results) == 1


def add_panels(store, key, written: list[int], size: int = 40) -> None:
    """Add panels of results, far more than there is room for, and count those kept."""
    for _ in range(500):
        with store.writing("Anna", "add_results") as change:
            store.rows.add(key, [ferritin(str(n)) for n in range(size)], change)
        written.append(size)


def test_a_full_disk_leaves_the_store_as_it_was(path, clock, store):
    key = write(store, Record(patient=ELENA, results=(ferritin(),)))
    pages = store._database.pragma("page_count")
    store._database.pragma("max_page_count", pages)

    written = []
    with pytest.raises(StoreFullError, match="Free some space"):
        add_panels(store, key, written)

    assert len(store.patients.record(key).results) == sum(written) + 1
    store._database.pragma("max_page_count", 1_000_000)
    with store.writing("Anna", "add_results") as change:
        store.rows.add(key, [ferritin("7")], change)
    assert store.patients.record(key).results[-1].value == "7"


@posix
def test_a_disk_that_really_fills_up_leaves_every_acknowledged_row(small_disk, clock):
    path = small_disk / "clinic.sqlite"
    subprocess.run(["mount", "-o", "remount,size=900k", small_disk], check=True)
    with open_store(path, clock) as store:
        key = write(store, Record(patient=ELENA))
        written = []
        with pytest.raises(StoreError, match="Nothing was changed"):
            add_panels(store, key, written, size=4)
        assert len(written) > 0
        assert len(store.patients.record(key).results) == sum(written)

    with open_store(path, clock) as store:
        assert len(store.patients.record(key).results) == sum(written)
        assert store._database.execute_sql("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_a_store_that_turned_read_only_says_so(store):
    store._database.pragma("query_only", 1)
    with pytest.raises(StoreReadOnlyError, match="may not be written"):
        write(store, Record(patient=ELENA))
    store._database.pragma("query_only", 0)
    assert store.patients.count() == 0


_AS_NOBODY = """
import os, sys
from pathlib import Path
from ironview.store.database import open_store
from ironview.store.errors import StoreError
if os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)
try:
    open_store(Path(sys.argv[1]))
except StoreError as error:
    print(type(error).__name__, error)
"""


def open_without_rights(path: Path) -> str:
    """Open a store in a process that may not write where root may."""
    done = subprocess.run(
        [sys.executable, "-c", _AS_NOBODY, path], capture_output=True, text=True, check=True
    )
    return done.stdout


@pytest.fixture
def readable(tmp_path):
    """A folder that everybody can reach, its parents too."""
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_uid == os.getuid() and folder != Path(folder.anchor):
            folder.chmod(folder.stat().st_mode | 0o055)
    return tmp_path


@posix
def test_a_new_store_in_a_folder_that_may_not_be_written_is_refused(readable):
    folder = readable / "locked"
    folder.mkdir()
    folder.chmod(0o555)

    said = open_without_rights(folder / "clinic.sqlite")

    assert said.startswith("StoreReadOnlyError")
    assert "Nothing was changed" in said
    assert list(folder.iterdir()) == []


@posix
def test_a_store_in_a_folder_that_may_not_be_written_is_left_as_it_is(readable, clock):
    folder = readable / "locked"
    folder.mkdir()
    path = folder / "clinic.sqlite"
    open_store(path, clock).close()
    path.chmod(0o666)
    folder.chmod(0o555)
    before = path.read_bytes()

    assert open_without_rights(path).startswith("StoreReadOnlyError")
    assert path.read_bytes() == before
    assert list(folder.iterdir()) == [path]


def test_a_folder_is_no_store(tmp_path, clock):
    with pytest.raises(StoreError, match="is a folder"):
        open_store(tmp_path, clock)


def test_a_file_in_the_way_of_the_folder_is_said(tmp_path, clock):
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreError):
        open_store(tmp_path / "file" / "clinic.sqlite", clock)


_WRITER = """
import sys
from pathlib import Path
from ironview.domain.record import Record
from ironview.store.database import open_store
from tests.store.drawn import ELENA, ferritin, write
with open_store(Path(sys.argv[1])) as store:
    key = write(store, Record(patient=ELENA))
    print(key, flush=True)
    for number in range(100000):
        with store.writing("writer", "add_results") as change:
            store.rows.add(key, [ferritin(str(number)), ferritin(str(number))], change)
        print(number, flush=True)
"""


@pytest.mark.parametrize("after", [1, 7, 40, 111])
def test_what_was_acknowledged_before_a_sudden_death_is_there_and_nothing_half(path, clock, after):
    process = subprocess.Popen(
        [sys.executable, "-c", _WRITER, path],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(after + 1)]
    process.kill()
    lines += process.stdout.read().splitlines()
    process.wait()
    process.stdout.close()

    with open_store(path, clock) as store:
        values = [row.value for row in store.patients.record(lines[0].strip()).results]
        assert store._database.execute_sql("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert store._database.execute_sql("PRAGMA foreign_key_check").fetchall() == []
    assert len(values) % 2 == 0
    assert len(values) // 2 >= after
    assert values == [str(number) for number in range(len(values) // 2) for _ in range(2)]


def test_the_time_of_a_change_comes_from_the_clock_that_was_given(store, clock):
    write(store, Record(patient=ELENA))
    sql = 'SELECT "at" FROM "change"'
    assert store._database.execute_sql(sql).fetchone() == ("2026-06-03T08:02:11+00:00",)


def test_the_computers_clock_knows_its_zone():
    assert system_clock().utcoffset() is not None


def test_a_large_file_is_not_read_whole_at_the_start(path, clock, monkeypatch):
    open_store(path, clock).close()
    content = bytearray(path.read_bytes())
    content[4096 * 5 : 4096 * 6] = b"\xa5" * 4096
    path.write_bytes(content)
    with pytest.raises(StoreDamagedError):
        open_store(path, clock)

    monkeypatch.setattr(database, "_CHECKED_BELOW_BYTES", 1)
    open_store(path, clock).close()


def test_a_window_that_signs_the_same_new_file_a_moment_later_leaves_its_name(store, path, clock):
    name = store.uuid
    database.sign(store, store._database)
    assert store.uuid == name


def test_closing_twice_is_harmless(path, clock):
    store = open_store(path, clock)
    store.close()
    store.close()


def test_trouble_that_is_a_bug_of_ours_is_not_dressed_up(store):
    with pytest.raises(Exception, match="no such table"), store.transaction():
        store._database.execute_sql("SELECT * FROM nowhere")


def test_the_driver_is_the_one_that_can_encrypt(store):
    assert isinstance(store._database.connection(), dbapi2.Connection)


def test_a_file_that_was_taken_away_is_not_made_anew_for_another_thread(store, path):
    away = path.rename(path.with_name("elsewhere.sqlite"))
    with pytest.raises(StoreError, match="not there any more"):
        store.again()
    assert not path.exists()

    away.rename(path)
    with store.again() as other:
        assert other.patients.count() == 0
