"""A whole import is taken back at any later time, unless somebody has built on it."""

from dataclasses import replace
from decimal import Decimal

import pytest

from ironview.domain.record import Record
from ironview.store.errors import UnknownRowError
from ironview.store.import_undo import BuiltOnError
from tests.store.drawn import ELENA, ferritin, write
from tests.store.test_batches import ASK, take


def take_back(store, key="a.json"):
    with store.writing("Berta", "undo_import", reason="wrong file") as change:
        return store.batches.take_back(key, change)


def add(store, key, row):
    with store.writing("Anna", "add_results") as change:
        return store.rows.add(key, [row], change)[0]


def remove(store, key, row):
    with store.writing("Anna", "remove") as change:
        store.rows.remove(row.key, change, seen=row)


def test_all_it_added_goes_and_the_patients_are_named(store):
    take(store, waiting=[ASK])
    keys = store.patients.keys()
    assert take_back(store) == keys
    assert store.patients.count() == 0
    assert store.batches.waiting() == ()
    assert store.batches.all()[0].is_undone


def test_other_imports_and_typed_patients_stay(store):
    take(store, "a.json")
    take(store, "b.json")
    typed = write(store, Record(patient=ELENA, results=(ferritin(),)))
    take_back(store, "a.json")
    assert len(store.patients.keys()) == 2
    assert store.patients.is_present(typed)
    assert [batch.is_undone for batch in store.batches.all()] == [False, True]


def test_rows_it_added_to_a_patient_who_was_there_go_and_the_patient_stays(store):
    key = write(store, Record(patient=ELENA, results=(ferritin("9"),)))
    with store.transaction():
        number = store.batches.add("c.json", [], {})
        with store.writing("Anna", "import", batch=number) as change:
            store.rows.add(key, [ferritin("1")], change)
    add(store, key, ferritin("7"))
    assert take_back(store, "c.json") == (key,)
    assert [row.value for row in store.patients.record(key).results] == ["9", "7"]


def test_an_entry_added_since_to_a_patient_that_came_with_it_refuses_and_names_them(store):
    take(store)
    (key,) = store.patients.keys()
    add(store, key, ferritin("7"))
    with pytest.raises(BuiltOnError, match=ELENA.family_name):
        take_back(store)
    assert len(store.patients.record(key).results) == 3


def test_an_entry_that_was_added_and_then_corrected_since_refuses_as_well(store):
    take(store)
    (key,) = store.patients.keys()
    added = add(store, key, ferritin("7"))
    row = next(one for one in store.patients.record(key).results if one.key == added)
    with store.writing("Anna", "amend_result") as change:
        store.rows.amend(row.key, replace(row, value="8"), change, seen=row)
    with pytest.raises(BuiltOnError, match=ELENA.family_name):
        take_back(store)
    assert len(store.patients.record(key).results) == 3


def test_an_entry_refuses_also_where_the_patient_was_changed_and_changed_back(store):
    take(store)
    (key,) = store.patients.keys()
    seen = store.patients.patient(key)
    with store.writing("Anna", "amend_patient") as change:
        store.patients.amend(key, replace(seen, weight_kg=Decimal(60)), change, seen=seen)
    with store.writing("Anna", "undo") as undoing:
        store.changes.undo(change.id, undoing)
    add(store, key, ferritin("7"))
    with pytest.raises(BuiltOnError, match=ELENA.family_name):
        take_back(store)
    assert len(store.patients.record(key).results) == 3


def test_an_entry_that_was_added_and_taken_out_again_is_no_hindrance(store):
    take(store)
    (key,) = store.patients.keys()
    added = add(store, key, ferritin("7"))
    row = next(one for one in store.patients.record(key).results if one.key == added)
    remove(store, key, row)
    take_back(store)
    assert store.patients.count() == 0


def test_a_row_corrected_since_refuses_and_changes_nothing(store):
    take(store)
    (key,) = store.patients.keys()
    row = store.patients.record(key).results[0]
    with store.writing("Anna", "amend_result") as change:
        store.rows.amend(row.key, replace(row, value="8"), change, seen=row)
    with pytest.raises(BuiltOnError, match="corrected or taken out since"):
        take_back(store)
    assert "8" in [one.value for one in store.patients.record(key).results]


def test_more_than_three_patients_are_counted(store):
    with store.transaction():
        number = store.batches.add("many.json", [], {})
        with store.writing("Anna", "import", batch=number) as change:
            keys = [store.patients.add(replace(ELENA, id=""), change) for _ in range(5)]
    for key in keys:
        add(store, key, ferritin("7"))
    with pytest.raises(BuiltOnError, match="and 2 more"):
        take_back(store, "many.json")


def test_what_was_taken_back_is_not_taken_back_twice(store):
    take(store)
    take_back(store)
    with pytest.raises(UnknownRowError, match="already"):
        take_back(store)
