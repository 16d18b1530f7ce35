"""Booked tests and calls are kept, moved, cancelled and taken back, and nothing is ever lost."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from ironview.domain.bookings import Booking, Call, CallOutcome
from ironview.domain.record import Record
from ironview.store.bookings import BOOK, CALL, CANCEL_BOOKING, MOVE_BOOKING
from ironview.store.database import open_store
from ironview.store.errors import ChangedMeanwhileError, UnknownRowError
from tests.store.drawn import ELENA, ferritin
from tests.store.drawn import write as write_record
from tests.store.older import make_older

AT = datetime(2026, 6, 3, 8, 2, 11, tzinfo=UTC)
BOOKED = Booking(
    day=date(2026, 7, 6),
    clock=time(8, 20),
    tests=("ferritin", "tsat", "hb"),
    note="Family doctor draws it.",
    by="Anna",
    at=AT,
)
CALLED = Call(outcome=CallOutcome.OTHER, note="Moved to Basel.", by="Anna", at=AT)


@pytest.fixture
def patient(store):
    return write_record(store, Record(patient=ELENA, results=(ferritin(),)))


@pytest.fixture
def kept(store, patient):
    """Keep a booking; return it as it is read back."""

    def keep(booking=BOOKED):
        with store.writing("Anna", BOOK, patient_key=patient) as change:
            key = store.bookings.add(patient, booking, change)
        return next(one for one in store.bookings.of(patient) if one.key == key)

    return keep


def test_a_patient_has_neither_at_first(store, patient):
    assert store.bookings.of(patient) == ()
    assert store.calls.of(patient) == ()


@pytest.mark.parametrize("booking", [BOOKED, replace(BOOKED, clock=None, note="")])
def test_a_booking_is_read_back_as_it_was_made(kept, booking):
    assert replace(kept(booking), key="") == booking


def test_a_call_is_read_back_as_it_ended(store, patient):
    with store.writing("Anna", CALL, patient_key=patient) as change:
        key = store.calls.add(patient, CALLED, change)

    assert store.calls.of(patient) == (replace(CALLED, key=key),)


def test_bookings_come_in_order_of_entry(kept, store, patient):
    later, sooner = kept(), kept(replace(BOOKED, day=date(2026, 6, 9)))

    assert store.bookings.of(patient) == (later, sooner)


def test_a_moved_booking_says_from_where_to_where(kept, store, patient):
    before = kept()
    after = replace(before, day=date(2026, 7, 13), clock=None)
    with store.writing("Bea", MOVE_BOOKING, patient_key=patient) as change:
        store.bookings.amend(after, change, seen=before)

    assert store.bookings.of(patient) == (after,)
    (step,) = store.chart_history.change(patient, change.number()).steps
    assert (step.before, step.now) == (before, after)


def test_a_cancelled_booking_counts_no_more_and_comes_back_with_an_undo(kept, store, patient):
    booking = kept()
    with store.writing("Anna", CANCEL_BOOKING, "away", patient) as change:
        store.bookings.withdraw(booking, change)
    assert store.bookings.of(patient) == ()

    with store.writing("Anna", "undo", patient_key=patient) as again:
        store.changes.undo(change.number(), again)

    assert store.bookings.of(patient) == (booking,)


@pytest.mark.parametrize(
    "write",
    [
        lambda store, seen, change: store.bookings.amend(
            replace(seen, note="mine"), change, seen=seen
        ),
        lambda store, seen, change: store.bookings.withdraw(seen, change),
    ],
    ids=["amend", "cancel"],
)
def test_a_booking_another_person_changed_meanwhile_is_left_alone(kept, store, patient, write):
    seen = kept()
    newer = replace(seen, note="theirs")
    with store.writing("Bea", MOVE_BOOKING, patient_key=patient) as change:
        store.bookings.amend(newer, change, seen=seen)

    with (
        pytest.raises(ChangedMeanwhileError),
        store.writing("Anna", MOVE_BOOKING, patient_key=patient) as change,
    ):
        write(store, seen, change)

    assert store.bookings.of(patient) == (newer,)


def test_a_booking_that_is_not_there_cannot_be_cancelled(store, patient):
    with (
        pytest.raises(UnknownRowError),
        store.writing("Anna", CANCEL_BOOKING, patient_key=patient) as change,
    ):
        store.bookings.withdraw(replace(BOOKED, key="nobody"), change)


def test_nothing_is_booked_for_a_patient_who_is_not_there(store, patient):
    with store.writing("Anna", "remove_patient", patient_key=patient) as change:
        store.patients.remove(patient, change)

    for key in (patient, "nobody"):
        with pytest.raises(UnknownRowError):
            store.bookings.of(key)
        with pytest.raises(UnknownRowError):
            store.calls.of(key)


def test_a_store_of_the_step_before_opens_and_takes_bookings(store, path, patient, clock):
    store.close()
    make_older(path, 9)
    with open_store(path, clock) as opened:
        with opened.writing("Anna", BOOK, patient_key=patient) as change:
            opened.bookings.add(patient, BOOKED, change)
        assert len(opened.bookings.of(patient)) == 1
        assert opened.check(lambda *_: None).is_sound
