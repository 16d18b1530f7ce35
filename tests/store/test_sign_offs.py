"""Signatures are kept with what they froze, signed anew, opened again, and nothing is ever lost."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from playhouse.sqlcipher_ext import SqlCipherDatabase

from ironview.domain.findings import Finding, Severity
from ironview.domain.moments import Moment
from ironview.domain.record import Record
from ironview.domain.sign_off import (
    SignedContent,
    SignedFinding,
    SignedResult,
    SignOff,
    SignOffAction,
)
from ironview.store import migrations
from ironview.store.errors import ChangedMeanwhileError, UnknownRowError
from ironview.store.sign_offs import OPEN_AGAIN, SIGN
from tests.store.drawn import ELENA, ferritin
from tests.store.drawn import write as write_record

AT = datetime(2026, 6, 3, 8, 2, 11, tzinfo=UTC)
CONTENT = SignedContent(
    at=Moment(AT.date()),
    results=(
        SignedResult(
            reference="r1",
            analyte="ferritin",
            value="8,5",
            unit="µg/L",
            status="final",
            reading="interpretable",
            flag="L",
        ),
    ),
    findings=(
        SignedFinding(
            Finding(
                code="stores.absolute_deficiency",
                severity=Severity.NOTICE,
                rule="stores.absolute_deficiency",
                samples=(Moment(AT.date()),),
            ),
            is_overridden=False,
        ),
    ),
    window="steady",
    day=None,
    verdicts=(("stores", "absolute_deficiency"),),
    profile_id="general",
    profile_version="2026.1",
    program="0.1.0",
    sources=("who-2020",),
)
SIGNED = SignOff(
    content=CONTENT,
    is_relevant=True,
    action=SignOffAction.GIVE_IRON,
    comment="Infusion on 9 June.",
    responsible="Dr Weber",
    next_date=date(2026, 6, 9),
    by="Anna",
    at=AT,
)


@pytest.fixture
def patient(store):
    return write_record(store, Record(patient=ELENA, results=(ferritin(),)))


@pytest.fixture
def kept(store, patient):
    """Keep a signature; return it as it is read back."""

    def keep(sign_off=SIGNED):
        with store.writing("Anna", SIGN, patient_key=patient) as change:
            key = store.sign_offs.add(patient, sign_off, change)
        return next(one for one in store.sign_offs.of(patient) if one.key == key)

    return keep


def test_a_patient_has_no_signatures_at_first(store, patient):
    assert store.sign_offs.of(patient) == ()
    assert store.sign_offs.responsible() == ()


def test_a_signature_is_read_back_with_everything_it_froze(kept):
    sign_off = kept()

    assert sign_off.key
    assert replace(sign_off, key="") == SIGNED


def test_a_day_and_a_next_date_may_be_missing(kept):
    content = replace(CONTENT, day=17)
    sign_off = kept(replace(SIGNED, content=content, next_date=None))

    assert (sign_off.content.day, sign_off.next_date) == (17, None)


def test_it_is_there_when_the_store_is_opened_again(kept, store, patient):
    sign_off = kept()
    store.close()

    with store.again() as opened:
        assert opened.sign_offs.of(patient) == (sign_off,)


def test_signatures_come_in_order_of_entry(kept, store, patient):
    first, second = kept(), kept(replace(SIGNED, at=AT - timedelta(days=1)))

    assert store.sign_offs.of(patient) == (first, second)


def test_signed_anew_the_signature_before_stays_readable(kept, store, patient):
    before = kept()
    after = replace(before, by="Bea", at=AT + timedelta(hours=1))
    with store.writing("Bea", SIGN, patient_key=patient) as change:
        store.sign_offs.amend(after, change, seen=before)

    assert store.sign_offs.of(patient) == (after,)
    (step,) = store.chart_history.change(patient, change.number()).steps
    assert (step.before, step.now, step.version) == (before, after, 2)


def test_an_opened_signature_counts_no_more_and_comes_back_with_an_undo(kept, store, patient):
    sign_off = kept()
    with store.writing("Anna", OPEN_AGAIN, "by mistake", patient) as change:
        store.sign_offs.withdraw(sign_off, change)
    assert store.sign_offs.of(patient) == ()
    assert store.sign_offs.responsible() == ()

    with store.writing("Anna", "undo", patient_key=patient) as again:
        store.changes.undo(change.number(), again)

    assert store.sign_offs.of(patient) == (sign_off,)


@pytest.mark.parametrize(
    "write",
    [
        lambda store, seen, change: store.sign_offs.amend(replace(seen, by="A"), change, seen=seen),
        lambda store, seen, change: store.sign_offs.withdraw(seen, change),
    ],
    ids=["amend", "open_again"],
)
def test_a_signature_another_person_changed_meanwhile_is_left_alone(kept, store, patient, write):
    seen = kept()
    newer = replace(seen, by="Bea")
    with store.writing("Bea", SIGN, patient_key=patient) as change:
        store.sign_offs.amend(newer, change, seen=seen)

    with (
        pytest.raises(ChangedMeanwhileError),
        store.writing("Anna", SIGN, patient_key=patient) as change,
    ):
        write(store, seen, change)

    assert store.sign_offs.of(patient) == (newer,)


def test_a_signature_that_is_not_there_cannot_be_opened(store, patient):
    with (
        pytest.raises(UnknownRowError),
        store.writing("Anna", OPEN_AGAIN, patient_key=patient) as change,
    ):
        store.sign_offs.withdraw(replace(SIGNED, key="nobody"), change)


def test_nobody_signs_for_a_patient_who_is_not_there(store, patient):
    with store.writing("Anna", "remove_patient", patient_key=patient) as change:
        store.patients.remove(patient, change)

    for key in (patient, "nobody"):
        with pytest.raises(UnknownRowError):
            store.sign_offs.of(key)


def test_who_is_responsible_is_told_once_by_name(kept, store):
    for name in ("Dr Weber", "Anna", "Dr Weber", ""):
        kept(replace(SIGNED, responsible=name))

    assert store.sign_offs.responsible() == ("Anna", "Dr Weber")


def test_a_store_of_the_step_before_opens_and_takes_signatures(store, path, patient, clock):
    from ironview.store.database import open_store
    from tests.store.older import make_older

    store.close()
    make_older(path, 8)
    with open_store(path, clock) as opened:
        with opened.writing("Anna", SIGN, patient_key=patient) as change:
            opened.sign_offs.add(patient, SIGNED, change)
        assert len(opened.sign_offs.of(patient)) == 1
        assert opened.check(lambda *_: None).is_sound


def test_step_nine_stands_after_the_eight_before_it():
    database = SqlCipherDatabase(":memory:")
    migrations.migrate(database, migrations.STEPS[:9])
    tables = database.get_tables()
    database.close()

    assert "sign_off" in tables
