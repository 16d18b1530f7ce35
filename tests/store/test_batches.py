"""An import is remembered with its file, its counts and what still waits."""

from dataclasses import replace

import pytest

from ironview.domain.record import Record
from ironview.store.batches import HeldState, ImportedFile, WaitingRow
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


def test_a_rejected_row_waits_for_nobody_and_keeps_its_reason(store):
    row = replace(ASK, reason="sent twice", patient="P1", patient_key="k", raw="r")
    with store.transaction():
        number = store.batches.add("key", [], {}, "Rows that waited")
        with store.writing("Anna", "import", batch=number) as change:
            store.batches.hold(number, [row], change, HeldState.REJECTED)

    (kept,) = store.batches.rejected()
    assert (kept.reason, kept.patient, kept.patient_key, kept.raw) == ("sent twice", "P1", "k", "r")
    assert store.batches.count_waiting() == 0
    assert store.batches.all()[0].name == "Rows that waited"


def test_a_row_is_decided_about_once(store):
    take(store, waiting=[ASK])
    (row,) = store.batches.waiting()
    assert store.batches.count_waiting() == 1
    with store.writing("Anna", "import") as change:
        store.batches.settle(row.key, change, state=HeldState.REJECTED, decision="no")

    with pytest.raises(UnknownRowError), store.writing("Anna", "import") as change:
        store.batches.settle(row.key, change)
    assert len(store.batches.rejected()) == 1
