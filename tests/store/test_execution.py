"""Many rows in one statement: what is empty in all of them is not bound."""

import pytest

from ironview.domain.record import Patient, Record
from ironview.store.changes import Change
from tests.store.drawn import ELENA, ferritin, write


@pytest.mark.parametrize("count", [63, 64, 65])
def test_rows_with_and_without_empty_columns_come_back_as_they_were(store, count):
    rows = tuple(ferritin(str(number)) for number in range(count))
    key = write(store, Record(patient=ELENA, results=rows))
    stored = store.patients.record(key).results
    assert [one.value for one in stored] == [one.value for one in rows]
    assert {(one.reported, one.excluded, one.reference_low) for one in stored} == {
        (rows[0].reported, rows[0].excluded, rows[0].reference_low)
    }
    assert store.check(lambda *_: None).is_sound


def test_one_filled_value_among_many_is_kept(store):
    rows = [ferritin(str(number)) for number in range(80)]
    rows[70] = ferritin("70", note="the only note", code_conflict="of two codes")
    key = write(store, Record(patient=ELENA, results=tuple(rows)))
    stored = store.patients.record(key).results
    assert [one.note for one in stored if one.note] == ["the only note"]
    assert [one.code_conflict for one in stored if one.code_conflict] == ["of two codes"]


def test_many_new_keys_are_as_single_ones(store):
    with store.writing("Anna", "add_patient") as change:
        assert isinstance(change, Change)
        keys = change.new_keys(500)
        single = change.new_key()
        store.patients.add(Patient(family_name="New"), change)
    assert len(set(keys)) == 500
    assert {len(key) for key in keys} == {len(single)}
    assert {key[:12] for key in keys} == {single[:12]}
