"""What somebody has to sign is counted, sorted and paged in the database, by who was asked."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ironview.domain.findings import Finding, Severity
from ironview.domain.moments import Moment
from ironview.domain.readings import Reading
from ironview.domain.record import Patient, Record
from ironview.domain.unsigned import OpenReason, UnsignedSample
from tests.store.drawn import write
from tests.store.test_summaries import NOTHING
from tests.store.test_taking_back import take_back

DAY = date(2026, 3, 1)


def sample(day=DAY, severity=None, responsible="", *, together=False) -> UnsignedSample:
    finding = None if severity is None else Finding(code="stores.low", severity=severity, rule="R1")
    return UnsignedSample(
        at=Moment(day),
        reason=OpenReason.NOT_SIGNED,
        reading=Reading.READABLE,
        finding=finding,
        change=None,
        changes=0,
        waiting=0,
        responsible=responsible,
        together=together,
    )


@pytest.fixture
def wait(store):
    """Write a patient whose samples wait; return the key."""

    def add(*samples, name="Marchetti"):
        key = write(store, Record(patient=Patient(family_name=name)))
        store.summaries.put(key, replace(NOTHING, unsigned=samples))
        return key

    return add


def found(store, people=None, limit=50, offset=0, **more):
    return [one.sample for one in store.unsigned.rows(people, limit, offset, **more)]


def test_an_empty_store_has_nothing_to_sign(store):
    assert store.unsigned.count() == 0
    assert store.unsigned.rows(None, 10) == ()


def test_every_sample_of_a_patient_is_a_row_with_who_it_is(store, wait):
    first, second = sample(), sample(DAY + timedelta(1))
    key = wait(first, second, name="Rossi")

    rows = store.unsigned.rows(None, 10)
    assert [(one.key, one.patient.family_name, one.sample) for one in rows] == [
        (key, "Rossi", first),
        (key, "Rossi", second),
    ]
    assert store.unsigned.of((key, "nobody")) == {key: (first, second)}
    assert store.unsigned.count() == 2


def test_the_most_severe_come_first_then_the_oldest(store, wait):
    quiet = sample(DAY - timedelta(90))
    late = sample(DAY + timedelta(1), Severity.WARNING)
    early = sample(DAY, Severity.WARNING)
    urgent = sample(DAY + timedelta(9), Severity.URGENT)
    wait(quiet, late)
    wait(early, urgent)

    assert found(store) == [urgent, early, late, quiet]


def test_a_page_goes_on_where_the_one_before_ended(store, wait):
    for number in range(5):
        wait(sample(DAY + timedelta(number)))

    assert found(store, limit=2) + found(store, limit=2, offset=2) == found(store)[:4]
    assert found(store, limit=2, offset=4) == found(store)[4:]


def test_who_was_asked_is_found_in_any_case_and_nobody_is_a_name_too(store, wait):
    mine, nobodys = sample(responsible="Dr  WEBER"), sample(DAY + timedelta(1))
    other = sample(DAY + timedelta(2), responsible="Bea")
    wait(mine, nobodys, other)

    assert found(store, ("dr weber",)) == [mine]
    assert found(store, ("Dr Weber", "")) == [mine, nobodys]
    assert found(store) == [mine, nobodys, other]
    assert (store.unsigned.count(("dr weber", "")), store.unsigned.count()) == (2, 3)


def test_only_what_may_be_signed_together_is_asked_for(store, wait):
    plain = sample(together=True, responsible="Anna")
    wait(plain, sample(DAY + timedelta(1), responsible="Anna"))

    assert found(store, together=True) == [plain]
    assert found(store, ("anna",), together=True) == [plain]
    assert store.unsigned.count(together=True) == 1
    assert store.unsigned.count(("bea",), together=True) == 0


def test_a_new_reading_replaces_what_stood_there(store, wait):
    key = wait(sample(), sample(DAY + timedelta(1)))
    store.summaries.put(key, replace(NOTHING, unsigned=(sample(),)))
    assert store.unsigned.count() == 1

    store.summaries.forget((key,))
    assert store.unsigned.count() == 0


def test_who_was_removed_has_nothing_to_sign_and_who_comes_back_is_read_again(store, wait):
    key = wait(sample())
    with store.writing("Anna", "remove_patient", patient_key=key) as change:
        store.patients.remove(key, change)
    assert store.unsigned.count() == 0

    take_back(store, change.id)
    assert key in store.summaries.stale(date(2026, 6, 3), NOTHING.rules)
