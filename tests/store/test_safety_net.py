"""Everybody is counted once: in a lane, with nothing due, or unread; and can be looked up there."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ironview.domain.moments import PartialDate
from ironview.domain.record import Infusion, Patient, Record
from ironview.domain.safety_net import ACCOUNT, LeftOut, Quiet, Unchecked, quiet_of
from ironview.domain.verdicts import NextTestState
from ironview.domain.worklist import Lane, Place, Reason, Step, WorkEntry
from ironview.store.batches import HeldState, WaitingRow
from ironview.store.overrides import WITHDRAW
from ironview.store.safety_net import NetAsked
from tests.store.drawn import write
from tests.store.edits import OVERRIDE
from tests.store.test_summaries import NOTHING, TODAY, WAITS

DAY = timedelta(1)
ASKED = NetAsked(
    today=TODAY,
    rules="2026.1",
    profiles={
        LeftOut.NO_OVERLOAD: ("pregnancy", "paediatric"),
        LeftOut.NO_RESPONSE: ("haemodialysis",),
    },
)
DUE = WorkEntry(places=(Place(lane=Lane.DUE, reason=Reason.NOT_BOOKED, step=Step.TEST),))
BOOKED = WorkEntry(places=(), booked=WAITS.booked)
DONE = replace(NOTHING, next_state=NextTestState.DONE, next_date=TODAY + 90 * DAY)
OVER = replace(DONE, as_of=TODAY - DAY, changes_on=TODAY)


@pytest.fixture
def add(store):
    """Write a patient with what is kept of them, None for nothing; return the key."""

    def write_one(summary, name="Marchetti", **record):
        patient = Patient(family_name=name, birth_date=PartialDate(1991, 4, 2))
        key = write(store, Record(patient=record.pop("patient", patient), **record))
        if summary is not None:
            store.summaries.put(key, summary)
        return key

    return write_one


def counted(store):
    """Return the groups in which anybody is."""
    net = store.safety_net.counts(ASKED)
    assert net.adds_up
    return {group: count for group, count in net.of.items() if count}


def keys(store, group, limit=50, offset=0):
    return [row.key for row in store.safety_net.rows(group, ASKED, limit, offset)]


def test_an_empty_store_adds_up_to_nobody(store):
    net = store.safety_net.counts(ASKED)

    assert net.patients == 0
    assert net.adds_up
    assert set(net.of) == {*ACCOUNT, *LeftOut}


@pytest.mark.parametrize(
    ("summary", "group"),
    [
        (None, Unchecked.NEVER),
        (replace(NOTHING, work=DUE), Lane.DUE),
        (NOTHING, Quiet.NO_DOSE),
        (DONE, Quiet.RECHECK),
        (replace(DONE, work=BOOKED), Quiet.BOOKED),
        (replace(NOTHING, work=BOOKED), Quiet.BOOKED),
        (OVER, Unchecked.OTHER_DAY),
        (replace(OVER, changes_on=TODAY + DAY), Quiet.RECHECK),
        (replace(DONE, as_of=TODAY + DAY), Unchecked.OTHER_DAY),
        (replace(NOTHING, as_of=TODAY - DAY), Quiet.NO_DOSE),
        (replace(OVER, work=BOOKED), Unchecked.OTHER_DAY),
        (replace(OVER, work=DUE), Unchecked.OTHER_DAY),
        (replace(DONE, rules="2025.4"), Unchecked.OTHER_RULES),
        (replace(NOTHING, rules="2025.4"), Unchecked.OTHER_RULES),
        (replace(OVER, rules="2025.4"), Unchecked.OTHER_RULES),
        (replace(NOTHING, work=DUE, rules="2025.4"), Unchecked.OTHER_RULES),
    ],
)
def test_everybody_is_in_one_group_and_found_there(store, add, summary, group):
    key = add(summary)

    assert {one: n for one, n in counted(store).items() if one in ACCOUNT} == {group: 1}
    assert keys(store, group) == [key]


def test_who_is_unread_here_is_who_the_background_reads(store, add):
    summaries = (
        None,
        NOTHING,
        DONE,
        replace(DONE, rules="2025.4"),
        OVER,
    )
    for one in summaries:
        add(one)

    stale = set(store.summaries.stale(TODAY, "2026.1"))

    assert {key for group in Unchecked for key in keys(store, group)} == stale
    assert len(stale) == 3


def test_removed_patients_are_in_no_group(store, add):
    key = add(NOTHING)
    with store.writing("Anna", "remove_patient", "", key) as change:
        store.patients.remove(key, change)

    assert counted(store) == {}


def test_what_was_left_out_is_told_besides(store, add):
    held = add(replace(DONE, held=2), infusions=(Infusion(product="iron_sucrose"),))
    add(replace(DONE, held=0), infusions=(Infusion(product="iron_sucrose"),))
    pregnant = add(replace(DONE, profile="pregnancy"))
    dialysed = add(replace(DONE, profile="haemodialysis"))
    nobody = add(NOTHING, patient=Patient(family_name="Nameless"))

    assert keys(store, LeftOut.HELD_ROWS) == [held]
    assert keys(store, LeftOut.NO_OVERLOAD) == [pregnant]
    assert keys(store, LeftOut.NO_RESPONSE) == [dialysed]
    assert keys(store, LeftOut.NO_BIRTH_DATE) == [nobody]
    assert keys(store, LeftOut.NO_ENTRIES) == [nobody]
    assert counted(store) == {
        Quiet.RECHECK: 4,
        Quiet.NO_DOSE: 1,
        LeftOut.HELD_ROWS: 1,
        LeftOut.NO_OVERLOAD: 1,
        LeftOut.NO_RESPONSE: 1,
        LeftOut.NO_BIRTH_DATE: 1,
        LeftOut.NO_ENTRIES: 1,
    }


def test_an_infusion_taken_out_is_no_entry_any_more(store, add):
    key = add(NOTHING, infusions=(Infusion(product="iron_sucrose"),))
    assert keys(store, LeftOut.NO_ENTRIES) == []
    (row,) = store.patients.record(key).infusions
    with store.writing("Anna", "remove", "", key) as change:
        store.rows.remove(row.key, change, seen=row)

    assert keys(store, LeftOut.NO_ENTRIES) == [key]


def test_an_override_is_left_out_until_it_is_withdrawn(store, add):
    key = add(DONE)
    with store.writing("Anna", "override_finding", "", key) as change:
        store.overrides.add(key, OVERRIDE, change)
    assert keys(store, LeftOut.OVERRIDDEN) == [key]
    assert counted(store)[LeftOut.OVERRIDDEN] == 1

    (kept,) = store.overrides.of(key)
    with store.writing("Anna", WITHDRAW, "", key) as change:
        store.overrides.withdraw(kept, change)
    assert LeftOut.OVERRIDDEN not in counted(store)


def test_rows_that_wait_in_an_import_are_told_of_whom_they_name_and_of_nobody(store, add):
    key = add(NOTHING)
    rows = [
        WaitingRow(kind="result", source="a.csv:2", reason="r", text="t", patient_key=key),
        WaitingRow(kind="result", source="a.csv:3", reason="r", text="t"),
    ]
    with store.writing("Anna", "import") as change:
        batch = store.batches.add(change.new_key(), [], {}, "a.csv")
        change.belongs_to(batch)
        store.batches.hold(batch, rows, change)
        store.batches.hold(batch, rows, change, HeldState.REJECTED)

    assert keys(store, LeftOut.WAITING_IMPORT) == [key]
    net = store.safety_net.counts(ASKED)
    assert (net.of[LeftOut.WAITING_IMPORT], net.rows_of_nobody) == (1, 1)


def test_a_group_is_paged_by_name(store, add):
    written = [add(NOTHING, name=name) for name in ("Adler", "Bauer", "Cohn")]

    assert keys(store, Quiet.NO_DOSE, limit=2) == written[:2]
    assert keys(store, Quiet.NO_DOSE, limit=2, offset=2) == written[2:]


summaries = st.none() | st.builds(
    replace,
    st.sampled_from([NOTHING, DONE]),
    as_of=st.sampled_from([TODAY - DAY, TODAY]),
    rules=st.sampled_from(["2026.1", "2025.4"]),
    work=st.sampled_from([NOTHING.work, BOOKED, DUE, replace(BOOKED, places=DUE.places)]),
)


@given(st.lists(summaries, max_size=6))
@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_the_database_and_the_rules_put_everybody_into_the_same_group(store, drawn):
    keys = store.patients.keys()
    for key in keys:
        with store.writing("Anna", "remove_patient", "", key) as change:
            store.patients.remove(key, change)
    for one in drawn:
        key = write(store, Record(patient=Patient(family_name="A")))
        if one is not None:
            store.summaries.put(key, one)

    net = store.safety_net.counts(ASKED)

    assert net.adds_up
    assert net.patients == len(drawn)
    for group in ACCOUNT:
        found = store.safety_net.rows(group, ASKED, 50)
        assert len(found) == net.of[group]
        for one in found:
            if isinstance(group, Quiet):
                assert quiet_of(one.summary.work, one.summary.next_state) is group
