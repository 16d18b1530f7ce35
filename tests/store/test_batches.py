"""An import is remembered with its file, its counts and what still waits."""

import pytest

from ironview.domain.record import Record
from ironview.store.batches import ImportedFile, WaitingRow
from ironview.store.errors import UnknownRowError
from tests.store.drawn import ELENA, ferritin, write

COUNTS = {"patients": 1, "added": 2, "held": 1}
ASK = WaitingRow(
    kind="record", source="a.json:1", reason="import.who", text="Whose is it?", content="{}"
)


def take(store, name="a.json", sha="ab" * 32, waiting=()):
    """Import two results of one patient from a file; return the change's number."""
    with store.transaction():
        number = store.batches.add(name, [ImportedFile(name, sha, 120)], COUNTS)
        with store.writing("Anna", "import", batch=number) as change:
            key = store.patients.add(ELENA, change)
            store.rows.add(key, [ferritin("1"), ferritin("2")], change)
            store.batches.hold(number, waiting, change)
    return change.id


def test_an_import_is_found_by_its_content(store, clock):
    number = take(store)

    (batch,) = store.batches.with_content("ab" * 32)

    assert (batch.name, batch.by, batch.change) == ("a.json", "Anna", number)
    assert not batch.is_undone
    assert batch.counts == COUNTS
    assert batch.at == clock()
    assert store.batches.with_content("cd" * 32) == ()


def test_imports_are_listed_newest_first(store):
    take(store, "a.json")
    take(store, "b.json")
    assert [batch.name for batch in store.batches.all()] == ["b.json", "a.json"]


def test_every_row_knows_the_file_it_came_with(store):
    take(store)
    key = store.patients.keys()[0]
    row = store.patients.record(key).results[0]

    assert store.changes.versions(row.key)[0].source == "a.json"
    assert store._database.execute_sql('SELECT DISTINCT "batch_id" FROM "result"').fetchall() == [
        (1,)
    ]


def test_a_typed_row_knows_no_file(store):
    key = write(store, Record(patient=ELENA, results=(ferritin(),)))
    assert store.changes.versions(store.patients.record(key).results[0].key)[0].source == ""


def test_a_whole_import_is_undone_at_once(store):
    number = take(store, waiting=[ASK])
    with store.writing("Anna", "undo") as change:
        store.changes.undo(number, change)

    assert store.batches.all()[0].is_undone
    assert store.patients.count() == 0
    assert store.batches.waiting() == ()


def test_waiting_rows_wait_until_they_are_settled(store):
    take(store, waiting=[ASK, ASK])
    first, second = store.batches.waiting()
    assert (first.text, first.batch_key, first.content) == ("Whose is it?", "a.json", "{}")

    with store.writing("Anna", "settle") as change:
        store.batches.settle(first.key, change)

    assert store.batches.waiting() == (second,)


def test_settling_what_does_not_wait_is_said(store):
    with pytest.raises(UnknownRowError), store.writing("Anna", "settle") as change:
        store.batches.settle("nothing", change)


def test_versions_of_what_is_no_part_of_a_record_are_not_shown_as_such(store):
    take(store, waiting=[ASK])
    with pytest.raises(UnknownRowError):
        store.changes.versions(store.batches.waiting()[0].key)
