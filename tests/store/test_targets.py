"""Targets are kept, changed, ended, moved with their patient and taken back; nothing is lost."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from ironview.domain.analytes import AnalyteCode
from ironview.domain.record import Record
from ironview.domain.targets import Target
from ironview.store.database import open_store
from ironview.store.errors import ChangedMeanwhileError, UnknownRowError
from ironview.store.server_store import open_server_store
from ironview.store.targets import CHANGE_TARGET, END_TARGET, SET_TARGET
from tests.store.drawn import ELENA, ferritin
from tests.store.drawn import write as write_record
from tests.store.older import make_older

AT = datetime(2026, 6, 3, 8, 2, 11, tzinfo=UTC)
WANTED = Target(
    analyte=AnalyteCode.FERRITIN,
    low=Decimal(200),
    high=Decimal("500.50"),
    unit="µg/L",
    reason="Dialysis.",
    by="Anna",
    at=AT,
)
OPEN_BELOW = replace(WANTED, low=None, reason="")
OPEN_ABOVE = replace(WANTED, high=None)


def keep(store, patient, target=WANTED):
    """Keep a target; return it as it is read back."""
    with store.writing("Anna", SET_TARGET, patient_key=patient) as change:
        key = store.targets.add(patient, target, change)
    return next(one for one in store.targets.of(patient) if one.key == key)


@pytest.fixture
def patient(store):
    return write_record(store, Record(patient=ELENA, results=(ferritin(),)))


def test_a_patient_has_none_at_first(store, patient):
    assert store.targets.of(patient) == ()


@pytest.mark.parametrize("target", [WANTED, OPEN_BELOW, OPEN_ABOVE])
def test_a_target_is_read_back_as_it_was_set(store, patient, target):
    kept = keep(store, patient, target)

    assert replace(kept, key="") == target
    assert (str(kept.low), str(kept.high)) == (str(target.low), str(target.high))


def test_a_target_on_a_server_is_read_back_and_sealed(server_address, clock):
    with open_server_store(server_address, clock) as store:
        patient = write_record(store, Record(patient=ELENA))
        kept = keep(store, patient, OPEN_BELOW)
        with store.writing("Bea", END_TARGET, "reached", patient) as change:
            store.targets.withdraw(kept, change)

        assert replace(kept, key="") == OPEN_BELOW
        assert store.targets.of(patient) == ()
        assert store.check(lambda *_: None).is_sound


def test_a_changed_target_says_from_what_to_what(store, patient):
    before = keep(store, patient)
    after = replace(before, low=Decimal(300), reason="", by="Bea")
    with store.writing("Bea", CHANGE_TARGET, patient_key=patient) as change:
        store.targets.amend(after, change, seen=before)

    assert store.targets.of(patient) == (after,)
    (step,) = store.chart_history.change(patient, change.number()).steps
    assert (step.before, step.now) == (before, after)


def test_an_ended_target_counts_no_more_and_comes_back_with_an_undo(store, patient):
    target = keep(store, patient)
    with store.writing("Anna", END_TARGET, "transplanted", patient) as change:
        store.targets.withdraw(target, change)
    assert store.targets.of(patient) == ()
    assert [row["removed"] for row in store.targets.rows_of(patient)] == [1]

    with store.writing("Anna", "undo", patient_key=patient) as again:
        store.changes.undo(change.number(), again)

    assert store.targets.of(patient) == (target,)


def test_a_target_another_person_changed_meanwhile_is_left_alone(store, patient):
    seen = keep(store, patient)
    newer = replace(seen, low=Decimal(250))
    with store.writing("Bea", CHANGE_TARGET, patient_key=patient) as change:
        store.targets.amend(newer, change, seen=seen)

    with (
        pytest.raises(ChangedMeanwhileError),
        store.writing("Anna", END_TARGET, patient_key=patient) as change,
    ):
        store.targets.withdraw(seen, change)

    assert store.targets.of(patient) == (newer,)


def test_a_target_goes_with_the_rows_of_a_merged_patient_and_back(store, patient):
    other = write_record(store, Record(patient=replace(ELENA, family_name="Other")))
    target = keep(store, other)
    with store.writing("Anna", "merge_patients", "same", patient) as change:
        store.belonging.merge(other, patient, (), change)
    assert store.targets.of(patient) == (target,)

    (merger,) = store.belonging.mergers(patient)
    with store.writing("Anna", "separate_patients", "not the same", patient) as change:
        store.belonging.separate(merger.change, change)

    assert store.targets.of(patient) == ()
    assert store.targets.of(other) == (target,)


def test_there_is_no_target_of_a_patient_who_is_not_there(store):
    with pytest.raises(UnknownRowError):
        store.targets.of("nobody")


def test_what_was_set_is_sealed_and_an_edit_from_outside_is_found(store, path, patient):
    keep(store, patient)
    assert store.check(lambda *_: None).is_sound

    store._database.execute_sql("UPDATE target SET high = '900'")

    assert not store.check(lambda *_: None).is_sound


def test_a_store_of_the_step_before_opens_and_takes_targets(store, path, patient, clock):
    store.close()
    make_older(path, 14)
    with open_store(path, clock) as opened:
        target = keep(opened, patient)
        assert opened.targets.of(patient) == (target,)
        assert opened.check(lambda *_: None).is_sound
