"""The list's facts are kept with the patient, and known to be old when they are."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest

from ironview.domain.bookings import Booking, Call, CallOutcome
from ironview.domain.findings import Finding, Severity
from ironview.domain.record import Patient, Record
from ironview.domain.verdicts import NextTestState
from ironview.domain.worklist import Lane, LastDoses, Place, Reason, Step, WorkEntry
from ironview.store.summaries import Summary
from tests.store.drawn import ELENA, write

TODAY = date(2026, 6, 3)
AT = datetime(2026, 6, 3, 8, 0, tzinfo=UTC)
FINDING = Finding(code="timing.too_early", severity=Severity.NOTICE, rule="window.too_early")
WAITS = WorkEntry(
    places=(
        Place(
            lane=Lane.TOO_EARLY,
            reason=Reason.DRAWN_TOO_EARLY,
            step=Step.DRAW_AGAIN,
            day=date(2026, 6, 10),
            value="1050 ug/L",
            number=8,
            since=date(2026, 6, 30),
            better=date(2026, 7, 28),
        ),
        Place(
            lane=Lane.TO_SIGN,
            reason=Reason.NOT_SIGNED,
            step=Step.SIGN,
            finding=FINDING,
            severity=Severity.NOTICE,
        ),
    ),
    booked=Booking(
        day=date(2026, 7, 28),
        clock=time(8, 20),
        tests=("ferritin", "hb"),
        note="after work",
        by="Anna",
        at=AT,
        key="b1",
    ),
    responsible="Dr Weber",
    last_call=Call(outcome=CallOutcome.NOT_REACHED, note="", by="Anna", at=AT, key="c1"),
    doses=LastDoses(product="iron_sucrose", count=3, mg=Decimal(200), day=date(2026, 6, 2)),
)
WAITING = Summary(
    as_of=TODAY,
    rules="2026.1",
    next_state=NextTestState.WAITING,
    next_date=date(2026, 6, 30),
    changes_on=date(2026, 6, 4),
    top_finding="timing.too_early",
    severity=Severity.NOTICE,
    held=2,
    profile="general",
    last_dose=date(2026, 6, 2),
    work=WAITS,
)
NOTHING = Summary(
    as_of=TODAY,
    rules="2026.1",
    next_state=NextTestState.NONE,
    next_date=None,
    changes_on=date.max,
    top_finding="",
    severity=None,
    held=0,
    profile="general",
    last_dose=None,
    work=WorkEntry(places=()),
)
AHEAD = replace(NOTHING, changes_on=date(2026, 6, 8))
"""Nothing yet, and something else from a day on."""


@pytest.fixture
def key(store):
    return write(store, Record(patient=ELENA))


def put(store, key, summary):
    with store.transaction():
        store.summaries.put(key, summary)


@pytest.mark.parametrize("summary", [WAITING, NOTHING])
def test_a_summary_comes_back_with_the_patient(store, key, summary):
    put(store, key, WAITING)
    put(store, key, summary)

    (found,) = store.patients.find("", 10)

    assert found.summary == summary
    assert found.patient.family_name == "Marchetti"


def test_the_patients_own_profile_is_not_taken_for_the_one_in_force(store):
    key = write(store, Record(patient=replace(ELENA, profile="strict_12_week")))
    put(store, key, WAITING)

    (found,) = store.patients.find("", 10)

    assert found.patient.profile == "strict_12_week"
    assert found.summary is not None
    assert found.summary.profile == "general"


def test_a_patient_never_read_has_no_summary_and_is_stale(store, key):
    assert store.patients.find("", 10)[0].summary is None
    assert store.summaries.stale(TODAY, "2026.1") == (key,)


@pytest.mark.parametrize(
    ("summary", "today", "rules", "is_stale"),
    [
        (WAITING, TODAY, "2026.1", False),
        (WAITING, date(2026, 6, 4), "2026.1", True),
        (WAITING, date(2026, 6, 2), "2026.1", True),
        (WAITING, TODAY, "2026.2", True),
        (NOTHING, date(2026, 6, 4), "2026.1", False),
        (NOTHING, date(2026, 6, 2), "2026.1", True),
        (NOTHING, TODAY, "2026.2", True),
        (AHEAD, TODAY, "2026.1", False),
        (AHEAD, date(2026, 6, 7), "2026.1", False),
        (AHEAD, date(2026, 6, 8), "2026.1", True),
        (AHEAD, date(2026, 6, 9), "2026.1", True),
    ],
)
def test_a_summary_is_stale_after_a_new_day_or_other_rules(
    store, key, summary, today, rules, is_stale
):
    put(store, key, summary)

    assert store.summaries.stale(today, rules) == ((key,) if is_stale else ())
    assert summary.holds(today, rules) is not is_stale


def test_removed_patients_are_never_stale(store, key):
    with store.writing("Anna", "remove") as change:
        store.patients.remove(key, change)

    assert store.summaries.stale(TODAY, "2026.1") == ()


def test_summaries_of_patients_who_are_not_there_are_left_out(store, key):
    other = write(store, Record(patient=Patient(family_name="Zeta")))
    with store.transaction():
        store.summaries.put_all({key: WAITING, "nobody": WAITING, other: NOTHING})

    assert [found.summary for found in store.patients.find("", 10)] == [WAITING, NOTHING]
