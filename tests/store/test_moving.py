"""A store moves to a server and back, whole and with its audit; it is written in one place."""

from dataclasses import replace

import pytest

from ironview.domain.record import Record
from ironview.store import moving, replacing
from ironview.store.audit_check import Fault
from ironview.store.backup import make_backup, prove_backup
from ironview.store.database import open_store
from ironview.store.errors import StoreBusyError, StoreError
from ironview.store.moving import NotTheSameError, move_to_file, move_to_server
from ironview.store.server_address import read_server_address
from ironview.store.server_store import StoreMovedError, open_server_store
from tests.store.drawn import ELENA, ferritin, write

KEY = "x'2DD29CA851E7B56E4697B0E1F08507293D761A05CE4D1B628663F411A8086D99'"


def no_step(_done, _total):
    pass


@pytest.fixture
def address(cluster):
    name = cluster.make_database()
    yield read_server_address(cluster.address(name))
    cluster.drop_database(name)


def fill(path, clock, key=""):
    """Write more than a page of rows, an amended one, a removed one and a look."""
    with open_store(path, clock, key=key) as store:
        results = tuple(ferritin(str(number)) for number in range(1, 1003))
        patient = write(store, Record(patient=ELENA, results=results))
        (first, *_) = store.patients.record(patient).results
        with store.writing("Anna", "amend_result", "typed wrong", patient) as change:
            store.rows.amend(first.key, replace(first, value="9"), change, seen=first)
        write(store, Record(patient=replace(ELENA, id="P-2", family_name="Ängström")))
        with store.writing("Anna", "remove_patient") as change:
            store.patients.remove(store.patients.key_of("P-2"), change)
        store.log("Berta", "read_patient", patient_key=patient)
        return everything(store)


def everything(store):
    (key,) = store.patients.keys()
    record = store.patients.record(key)
    return (
        store.uuid,
        store.audit.end(),
        record,
        [store.changes.versions(row.key) for row in record.results[:2]],
        store.patients.find("marc", 5),
    )


def is_sound(store):
    return store.check(no_step).is_sound


@pytest.mark.parametrize("key", ["", KEY], ids=["plain", "encrypted"])
def test_a_store_moves_to_a_server_and_back_and_its_audit_goes_on(path, clock, address, key):
    before = fill(path, clock, key)

    there = move_to_server(path, key, address, "", no_step)

    assert there.end == before[1]
    assert (there.rows["patient"], there.rows["result"]) == (2, 1002)
    with open_server_store(address, clock) as store:
        assert everything(store) == before
        assert is_sound(store)
        write(store, Record(patient=replace(ELENA, id="P-3")))
        assert is_sound(store)
        with store.writing("Anna", "remove_patient") as change:
            store.patients.remove(store.patients.key_of("P-3"), change)
        after = everything(store)

    back = path.with_name("back.sqlite")
    moved = move_to_file(address, "", back, key, no_step)

    assert moved.end == after[1]
    with open_store(back, clock, key=key) as store:
        assert everything(store) == after
        assert is_sound(store)
        write(store, Record(patient=ELENA))
        assert is_sound(store)


def test_the_file_is_put_aside_so_that_nobody_goes_on_in_it(path, clock, address):
    before = fill(path, clock)
    moved = move_to_server(path, "", address, "", no_step)
    assert not path.exists()
    with open_store(moved.aside, clock) as store:
        assert everything(store) == before


def test_a_server_whose_store_was_moved_away_refuses_every_write_and_says_where_it_is(
    path, clock, address
):
    fill(path, clock)
    move_to_server(path, "", address, "", no_step)
    with open_server_store(address, clock) as window:
        move_to_file(address, "", path, "", no_step)

        for write_something in (
            lambda: write(window, Record(patient=ELENA)),
            lambda: window.log("Anna", "read_patient"),
        ):
            with pytest.raises(StoreMovedError, match=r"clinic\.sqlite"):
                write_something()
        assert window.patients.count() == 1
    with pytest.raises(StoreError, match=r"moved to .* before"):
        move_to_file(address, "", path.with_name("again.sqlite"), "", no_step)
    assert not path.with_name("again.sqlite").exists()


def test_a_file_somebody_has_open_is_not_moved(path, clock, address, monkeypatch):
    monkeypatch.setattr(replacing, "_PATIENCE_MS", 20)
    fill(path, clock)
    with open_store(path, clock), pytest.raises(StoreBusyError):
        move_to_server(path, "", address, "", no_step)
    assert path.exists()


def test_a_database_with_a_store_takes_no_other(path, clock, address):
    open_server_store(address, clock).close()
    fill(path, clock)
    with pytest.raises(StoreError, match="There is a store at"):
        move_to_server(path, "", address, "", no_step)
    assert path.exists()
    with open_server_store(address, clock) as store:
        assert store.patients.count() == 0


def test_a_file_that_is_there_is_not_replaced(path, clock, address):
    open_server_store(address, clock).close()
    path.write_bytes(b"mine")
    with pytest.raises(StoreError, match="is there already"):
        move_to_file(address, "", path, "", no_step)
    assert path.read_bytes() == b"mine"


def test_a_copy_that_is_not_the_same_is_not_kept(path, clock, address, monkeypatch):
    """A server that gives back another text than it was given, as a trigger of somebody's would."""
    fill(path, clock)
    copy = moving._copy

    def altered(source, target, step):
        target.execute_sql(
            """CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN NEW."note" = 'x'; RETURN NEW; END $$"""
        )
        target.execute_sql(
            'CREATE TRIGGER shouts BEFORE INSERT ON "result" FOR EACH ROW EXECUTE FUNCTION shout()'
        )
        return copy(source, target, step)

    monkeypatch.setattr(moving, "_copy", altered)
    with pytest.raises(NotTheSameError):
        move_to_server(path, "", address, "", no_step)
    monkeypatch.undo()
    assert path.exists()
    move_to_server(path, "", address, "", no_step)


def test_a_store_that_was_tampered_with_is_not_moved(path, clock, address):
    fill(path, clock)
    with open_store(path, clock) as store:
        store._database.execute_sql("""UPDATE "result" SET "value" = '8' WHERE "value" = '9'""")
        found = {one.fault for one in store.check(no_step).audit.faults}
        assert found == {Fault.VERSION_ALTERED}
    with pytest.raises(NotTheSameError, match="ironview verify"):
        move_to_server(path, "", address, "", no_step)
    assert path.exists()


def test_a_move_that_is_stopped_leaves_nothing(path, clock, address):
    before = fill(path, clock)

    def stop(_done, _total):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        move_to_server(path, "", address, "", stop)
    with open_store(path, clock) as store:
        assert everything(store) == before
    move_to_server(path, "", address, "", no_step)
    with pytest.raises(InterruptedError):
        move_to_file(address, "", path, "", stop)
    assert [one.name for one in path.parent.iterdir() if "moved" not in one.name] == []
    with open_server_store(address, clock) as store:
        write(store, Record(patient=replace(ELENA, id="P-9")))


def test_a_backup_of_a_server_is_a_checked_file_of_one_moment(path, clock, address, tmp_path):
    fill(path, clock)
    move_to_server(path, "", address, "", no_step)
    with open_server_store(address, clock) as store:
        backup = make_backup(store, tmp_path / "stick", "asked", no_step)
        assert (backup.store, backup.end) == (store.uuid, store.audit.end())
        write(store, Record(patient=replace(ELENA, id="P-9")))
    assert prove_backup(backup.path, "", no_step).rows["result"] == 1002
