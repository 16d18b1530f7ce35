"""Old files come up to date whole; newer, foreign and damaged ones are left as they are."""

import contextlib
import hashlib
import stat
from pathlib import Path

import pytest
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2

from ironview.domain.record import Record
from ironview.store import data_file, database, migrations
from ironview.store.all_tables import TABLES
from ironview.store.database import open_store
from ironview.store.errors import StoreDamagedError, StoreTooNewError
from tests.store.drawn import ELENA, ferritin, write
from tests.store.older import make_older
from tests.store.test_summaries import NOTHING, put

LATEST = len(migrations.STEPS)


def sha(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def schema(opened: SqlCipherDatabase) -> dict[str, object]:
    """Return columns, foreign keys and indexes of every table, whatever their order in SQL."""
    found: dict[str, object] = {}
    names = opened.execute_sql("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (name,) in names:
        indexes = opened.execute_sql(f'PRAGMA index_list("{name}")').fetchall()
        found[name] = (
            opened.execute_sql(f'PRAGMA table_xinfo("{name}")').fetchall(),
            sorted(row[2:] for row in opened.execute_sql(f'PRAGMA foreign_key_list("{name}")')),
            sorted(
                (
                    row[2],
                    row[3],
                    tuple(opened.execute_sql(f'PRAGMA index_info("{row[1]}")').fetchall()),
                )
                for row in indexes
            ),
        )
    return found


@pytest.fixture
def raw(path):
    """A plain connection to the file, with nothing of ours in it."""

    def connect():
        return contextlib.closing(dbapi2.connect(str(path), isolation_level=None))

    return connect


def next_step(opened):
    opened.execute_sql("""ALTER TABLE "patient" ADD COLUMN "nickname" TEXT NOT NULL DEFAULT ''""")


def test_the_steps_build_exactly_the_declared_tables():
    declared, migrated = SqlCipherDatabase(":memory:"), SqlCipherDatabase(":memory:")
    with declared.bind_ctx(TABLES):
        declared.create_tables(TABLES, safe=False)
    migrations.migrate(migrated)

    assert schema(migrated) == schema(declared)
    assert len(schema(migrated)) == len(TABLES)
    declared.close()
    migrated.close()


def test_a_new_file_says_what_it_is_and_how_far_it_came(path, clock, raw):
    open_store(path, clock).close()
    with raw() as connection:
        assert connection.execute("PRAGMA application_id").fetchone()[0] == 0x49525657
        assert connection.execute("PRAGMA user_version").fetchone()[0] == len(migrations.STEPS)
    assert path.read_bytes()[68:72] == b"IRVW"


def test_an_older_file_keeps_its_values_and_is_copied_first(path, clock, monkeypatch, raw):
    with open_store(path, clock) as store:
        key = write(store, Record(patient=ELENA, results=(ferritin(),)))
        before = store.patients.record(key)
    steps = (*migrations.STEPS, next_step)
    monkeypatch.setattr(migrations, "STEPS", steps)
    monkeypatch.setattr(database, "STEPS", steps)
    monkeypatch.setattr(migrations.migrate, "__defaults__", (steps,))
    monkeypatch.setattr(migrations.refuse_newer, "__defaults__", (steps,))

    with open_store(path, clock) as store:
        assert store.patients.record(key) == before
    with raw() as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == LATEST + 1
        assert connection.execute('SELECT "nickname" FROM "patient"').fetchall() == [("",)]

    copy = path.with_name(f"clinic.before-upgrade-from-{LATEST}.sqlite")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with contextlib.closing(dbapi2.connect(str(copy))) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == LATEST
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert connection.execute('SELECT "value" FROM "result"').fetchall() == [("105",)]


def test_a_second_copy_of_the_same_version_does_not_replace_the_first(path, clock):
    open_store(path, clock).close()
    first = data_file.copy_aside(path, "", 1)
    second = data_file.copy_aside(path, "", 1)
    assert first != second
    assert first.exists()
    assert second.exists()


def test_the_copy_holds_what_still_lies_in_the_write_ahead_log(path, store):
    write(store, Record(patient=ELENA))
    assert path.with_name(path.name + "-wal").stat().st_size > 0

    copy = data_file.copy_aside(path, "", 1)

    with contextlib.closing(dbapi2.connect(str(copy))) as connection:
        assert connection.execute('SELECT count(*) FROM "patient"').fetchone() == (1,)


def test_a_step_that_fails_leaves_the_version_before_it(path, clock, raw):
    with open_store(path, clock) as store:
        key = write(store, Record(patient=ELENA))

        def half(opened):
            next_step(opened)
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            migrations.migrate(store._database, (*migrations.STEPS, half))

        assert store.patients.record(key).patient.family_name == "Marchetti"
    with raw() as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == LATEST
        columns = [row[1] for row in connection.execute('PRAGMA table_info("patient")')]
    assert "nickname" not in columns


def test_two_windows_that_migrate_at_once_do_it_once(path, clock):
    with open_store(path, clock) as one, open_store(path, clock) as two:
        steps = (*migrations.STEPS, next_step)
        migrations.migrate(one._database, steps)
        migrations.migrate(two._database, steps)

        assert migrations.version_of(two._database) == LATEST + 1


def test_a_newer_file_is_refused_and_not_a_byte_of_it_touched(path, clock, raw):
    open_store(path, clock).close()
    with raw() as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute("PRAGMA wal_checkpoint(truncate)")
    path.chmod(0o644)
    before = (sha(path), path.stat().st_mtime_ns, path.stat().st_mode)

    with pytest.raises(StoreTooNewError, match="newer IronView"):
        open_store(path, clock)

    assert (sha(path), path.stat().st_mtime_ns, path.stat().st_mode) == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_migrating_a_newer_file_is_refused_too(store):
    with pytest.raises(StoreTooNewError):
        migrations.migrate(store._database, ())


@pytest.mark.parametrize(
    "content",
    [
        b"not a database at all, " * 300,
        b"%PDF-1.7\n" + bytes(9000),
        b"SQLite format 3\0" + b"\xff" * 8176,
    ],
    ids=["text", "pdf", "torn header"],
)
def test_a_file_that_is_no_database_is_refused_and_left(path, clock, content):
    path.write_bytes(content)

    with pytest.raises(StoreDamagedError, match=r"left as it is|damaged"):
        open_store(path, clock)

    assert path.read_bytes() == content


def test_another_programs_database_is_refused_and_left(path, clock, raw):
    with raw() as connection:
        connection.execute("CREATE TABLE song (id INTEGER)")
    before = sha(path)

    with pytest.raises(StoreDamagedError, match="not an IronView store"):
        open_store(path, clock)

    assert sha(path) == before


@pytest.mark.parametrize("page", [2, 5, 9])
def test_a_damaged_store_is_refused_and_left(path, clock, page):
    with open_store(path, clock) as store:
        for number in range(40):
            write(store, Record(patient=ELENA, results=(ferritin(str(number)),)))
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    path.write_bytes(content)

    with pytest.raises(StoreDamagedError, match="backup"):
        open_store(path, clock)

    assert path.read_bytes() == bytes(content)


def test_a_store_cut_short_is_refused_and_left(path, clock):
    with open_store(path, clock) as store:
        for number in range(40):
            write(store, Record(patient=ELENA, results=(ferritin(str(number)),)))
    content = path.read_bytes()[: 4096 * 10]
    path.write_bytes(content)

    with pytest.raises(StoreDamagedError):
        open_store(path, clock)

    assert path.read_bytes() == content


def test_who_was_read_before_the_clinic_was_counted_is_read_again(path, clock):
    with open_store(path, clock) as store:
        key = write(store, Record(patient=ELENA))
        put(store, key, NOTHING)
        assert store.summaries.stale(NOTHING.as_of, NOTHING.rules) == ()
    make_older(path, 11)

    with open_store(path, clock) as store:
        assert store.summaries.of([key])[key].work == NOTHING.work
        assert store.summaries.stale(NOTHING.as_of, NOTHING.rules) == (key,)
