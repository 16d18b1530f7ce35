"""Overrides are kept, decided anew, withdrawn and taken back, and nothing is ever lost."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from playhouse.sqlcipher_ext import SqlCipherDatabase

from ironview.domain.findings import Finding, Severity, Skipped, Used
from ironview.domain.moments import Moment
from ironview.domain.overrides import Override
from ironview.domain.quantities import Quantity
from ironview.domain.record import Record
from ironview.store import migrations
from ironview.store.database import open_store
from ironview.store.errors import ChangedMeanwhileError, UnknownRowError
from ironview.store.overrides import WITHDRAW
from tests.store.drawn import ELENA, ferritin, write

AT = datetime(2026, 6, 3, 8, 2, 11, tzinfo=UTC)
COLLECTED = Moment(AT.date())
FINDING = Finding(
    code="stores.absolute_deficiency",
    severity=Severity.NOTICE,
    rule="stores.absolute_deficiency",
    samples=(COLLECTED,),
    used=(Used("k1", "ferritin", COLLECTED, "8,5 µg/L", Quantity(Decimal("8.5"))),),
    skipped=(Skipped("k2", "tsat", COLLECTED, "9 %", "invalid"),),
    facts={"deficiency_limit_ug_l": Decimal(30), "inflamed": False, "day": 200},
)


def decided(finding: Finding = FINDING, **more) -> Override:
    fields = {
        "profile_id": "general",
        "profile_version": "2026.1",
        "reason": "already_treated",
        "comment": "Infusion planned for 9 June.",
        "by": "Anna",
        "at": AT,
        **more,
    }
    return Override(finding=finding, **fields)


@pytest.fixture
def patient(store):
    return write(store, Record(patient=ELENA, results=(ferritin(),)))


@pytest.fixture
def kept(store, patient):
    """Keep an override; return it as it is read back."""

    def keep(override=None):
        with store.writing("Anna", "override_finding", "already_treated", patient) as change:
            key = store.overrides.add(patient, override or decided(), change)
        return next(one for one in store.overrides.of(patient) if one.key == key)

    return keep


def test_a_patient_has_no_overrides_at_first(store, patient):
    assert store.overrides.of(patient) == ()


def test_an_override_is_read_back_as_it_was_decided(kept):
    override = kept()

    assert override.key
    assert replace(override, key="") == decided()


def test_it_is_there_when_the_store_is_opened_again(kept, store, patient):
    override = kept()
    store.close()

    with store.again() as opened:
        assert opened.overrides.of(patient) == (override,)


def test_overrides_keep_the_order_of_entry(kept, store, patient):
    first, second = kept(), kept(decided(replace(FINDING, code="safety.hold_iron")))

    assert store.overrides.of(patient) == (first, second)


def test_each_patient_has_their_own(kept, store):
    kept()
    other = write(store, Record(patient=replace(ELENA, identifiers=(), family_name="Rossi")))

    assert store.overrides.of(other) == ()


def test_an_override_decided_again_replaces_the_one_before(kept, store, patient):
    before = kept()
    again = replace(before, comment="Now planned for July.", at=AT + timedelta(days=1))
    with store.writing("Anna", "override_finding", patient_key=patient) as change:
        store.overrides.amend(again, change, seen=before)

    assert store.overrides.of(patient) == (again,)


def test_a_withdrawn_override_counts_no_longer_and_comes_back(kept, store, patient):
    override = kept()
    with store.writing("Ben", "withdraw_override", "decided otherwise", patient) as change:
        store.overrides.withdraw(override, change)
    assert store.overrides.of(patient) == ()

    with store.writing("Ben", "undo", patient_key=patient) as undo:
        store.changes.undo(change.id, undo)
    assert store.overrides.of(patient) == (override,)


def test_a_withdrawal_is_kept_with_who_and_why(kept, store, patient, clock):
    first, second = kept(), kept(decided(replace(FINDING, code="safety.hold_iron")))
    for override, by in ((first, "Ben"), (second, "Cleo")):
        clock.advance(5)
        with store.writing(by, WITHDRAW, f"{by} decided otherwise", patient) as change:
            store.overrides.withdraw(override, change)

    latest, earlier = store.overrides.withdrawn(patient)
    assert (latest.override, latest.by) == (second, "Cleo")
    assert (earlier.override, earlier.by) == (first, "Ben")
    assert earlier.reason == "Ben decided otherwise"
    assert latest.at - earlier.at == timedelta(minutes=5)


def test_what_an_undo_took_back_was_not_withdrawn(kept, store, patient):
    assert store.overrides.withdrawn(patient) == ()
    kept()
    with store.writing("Anna", "undo", patient_key=patient) as undo:
        store.changes.undo(store.changes.latest(), undo)

    assert store.overrides.withdrawn(patient) == ()


def test_a_store_of_the_first_release_is_copied_and_takes_overrides(path, clock):
    first = SqlCipherDatabase(str(path))
    migrations.migrate(first, migrations.STEPS[:1])
    first.execute_sql("INSERT INTO store_info (id, uuid, created) VALUES (1, 'a', '2026-01-01')")
    first.close()

    with open_store(path, clock) as store:
        patient = write(store, Record(patient=ELENA))
        assert store.overrides.of(patient) == ()
        with store.writing("Anna", "override_finding", patient_key=patient) as change:
            store.overrides.add(patient, decided(), change)
        assert len(store.overrides.of(patient)) == 1
    assert path.with_name("clinic.before-upgrade-from-1.sqlite").exists()


def test_an_override_that_is_taken_back_was_never_made(kept, store, patient):
    kept()
    with store.writing("Anna", "undo", patient_key=patient) as undo:
        store.changes.undo(store.changes.latest(), undo)

    assert store.overrides.of(patient) == ()


def test_every_version_stays_in_the_store(kept, store, patient):
    before = kept()
    again = replace(before, comment="Now planned for July.")
    with store.writing("Anna", "override_finding", patient_key=patient) as change:
        store.overrides.amend(again, change, seen=before)
    with store.writing("Ben", "withdraw_override", "decided otherwise", patient) as change:
        store.overrides.withdraw(again, change)

    query = 'SELECT "version", "content" FROM "earlier_version" WHERE "kind" = \'override\''
    versions = store._database.execute_sql(query).fetchall()
    assert [number for number, _ in versions] == [1, 2]
    assert "9 June" in versions[0][1]
    assert "July" in versions[1][1]


def test_writing_the_same_decision_again_writes_nothing(kept, store, patient):
    override = kept()
    before = store.changes.latest()
    with store.writing("Anna", "override_finding", patient_key=patient) as change:
        store.overrides.amend(override, change, seen=override)

    assert store.overrides.of(patient) == (override,)
    query = 'SELECT count(*) FROM "earlier_version" WHERE "kind" = \'override\''
    assert store._database.execute_sql(query).fetchone() == (0,)
    assert store.changes.latest() - before <= 1


def test_what_somebody_else_decided_meanwhile_is_not_written_over(kept, store, patient):
    seen = kept()
    theirs = replace(seen, by="Ben", comment="Discussed with the clinic.")
    with store.writing("Ben", "override_finding", patient_key=patient) as change:
        store.overrides.amend(theirs, change, seen=seen)

    with (
        pytest.raises(ChangedMeanwhileError),
        store.writing("Anna", "override_finding", patient_key=patient) as change,
    ):
        store.overrides.amend(replace(seen, comment="mine"), change, seen=seen)
    with (
        pytest.raises(ChangedMeanwhileError),
        store.writing("Anna", "withdraw_override", patient_key=patient) as change,
    ):
        store.overrides.withdraw(seen, change)

    assert store.overrides.of(patient) == (theirs,)


def test_what_was_withdrawn_cannot_be_withdrawn_again(kept, store, patient):
    override = kept()
    with store.writing("Ben", "withdraw_override", patient_key=patient) as change:
        store.overrides.withdraw(override, change)

    with (
        pytest.raises(ChangedMeanwhileError),
        store.writing("Anna", "withdraw_override", patient_key=patient) as change,
    ):
        store.overrides.withdraw(override, change)


def test_an_override_nobody_kept_is_unknown(store, patient):
    with (
        pytest.raises(UnknownRowError),
        store.writing("Anna", "withdraw_override", patient_key=patient) as change,
    ):
        store.overrides.withdraw(decided(key="none"), change)


def test_nobody_overrides_for_a_patient_who_is_gone(store, patient):
    with store.writing("Anna", "remove_patient", patient_key=patient) as change:
        store.patients.remove(patient, change)

    for key in (patient, "nobody"):
        with pytest.raises(UnknownRowError, match="no longer in the store"):
            store.overrides.of(key)
        with (
            pytest.raises(UnknownRowError, match="no longer in the store"),
            store.writing("Anna", "override_finding") as change,
        ):
            store.overrides.add(key, decided(), change)


def test_a_failure_keeps_nothing(store, patient):
    def fail():
        with store.writing("Anna", "override_finding", patient_key=patient) as change:
            store.overrides.add(patient, decided(), change)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()

    assert store.overrides.of(patient) == ()
