"""The worklist of a store is counted, sorted, filtered, and paged in the database."""

import contextlib
from dataclasses import replace
from datetime import date

import pytest
from sqlcipher3 import dbapi2

from ironview.domain.findings import Severity
from ironview.domain.record import Patient, Record
from ironview.domain.worklist import Lane, LastDoses, Place, Reason, Step, WorkEntry
from ironview.store import words_found
from ironview.store.database import open_store
from ironview.store.worklist import WorkFilter
from tests.store.drawn import ELENA, write
from tests.store.older import make_older
from tests.store.test_summaries import NOTHING
from tests.store.test_taking_back import take_back

EVERYBODY = WorkFilter()


def place(lane=Lane.DUE, severity=None, since=None) -> Place:
    return Place(
        lane=lane, reason=Reason.NOT_BOOKED, step=Step.TEST, severity=severity, since=since
    )


@pytest.fixture
def stand(store):
    """Write a patient who stands somewhere; return the key."""

    def add(name="Marchetti", *places, responsible="", product="", profile="general", dosed=None):
        key = write(store, Record(patient=Patient(family_name=name)))
        doses = None
        if product:
            doses = LastDoses(product=product, count=1, mg=None, day=dosed or date(2026, 1, 1))
        work = WorkEntry(places=places, responsible=responsible, doses=doses)
        summary = replace(NOTHING, profile=profile, last_dose=dosed, work=work)
        store.summaries.put(key, summary)
        return key

    return add


def keys(store, lane=Lane.DUE, wanted=EVERYBODY, limit=50, offset=0):
    return [row.key for row in store.worklist.rows(lane, wanted, limit, offset)]


def test_an_empty_store_has_nobody_anywhere(store):
    assert store.worklist.counts(EVERYBODY) == {}
    assert store.worklist.choices().responsible == ()


def test_everybody_is_counted_once_in_the_lane_they_stand_in(store, stand):
    stand("A", place(Lane.URGENT), place(Lane.DUE))
    stand("B", place(Lane.DUE))
    stand("C")

    assert store.worklist.counts(EVERYBODY) == {Lane.URGENT: 1, Lane.DUE: 1, None: 1}


def test_rows_come_back_with_patient_and_entry(store, stand):
    key = stand("Rossi", place(since=date(2026, 6, 3)), responsible="Dr Weber")

    (row,) = store.worklist.rows(Lane.DUE, EVERYBODY, 5)
    assert (row.key, row.patient.family_name) == (key, "Rossi")
    assert row.summary.work.responsible == "Dr Weber"
    assert row.summary.work.place == place(since=date(2026, 6, 3))


def test_the_most_severe_come_first_then_the_earliest(store, stand):
    quiet = stand("A", place(since=date(2026, 1, 1)))
    late = stand("B", place(severity=Severity.WARNING, since=date(2026, 3, 2)))
    early = stand("C", place(severity=Severity.WARNING, since=date(2026, 3, 1)))
    urgent = stand("D", place(severity=Severity.URGENT, since=date(2026, 9, 9)))

    assert keys(store) == [urgent, early, late, quiet]


def test_a_page_goes_on_where_the_one_before_ended(store, stand):
    all_of_them = [stand(name, place()) for name in "ABCDE"]

    assert keys(store, limit=2) + keys(store, limit=2, offset=2) == all_of_them[:4]
    assert keys(store, limit=2, offset=4) == all_of_them[4:]


def test_those_with_nothing_to_do_are_a_lane_too(store, stand):
    done = stand("A")
    stand("B", place())

    assert keys(store, None) == [done]


def test_who_was_removed_stands_nowhere(store, stand):
    key = stand("A", place())
    with store.writing("Anna", "remove_patient", patient_key=key) as change:
        store.patients.remove(key, change)

    assert store.worklist.counts(EVERYBODY) == {}
    assert keys(store) == []


def test_who_was_never_read_is_not_counted_as_done(store):
    write(store, Record(patient=ELENA))

    assert store.worklist.counts(EVERYBODY) == {}


@pytest.mark.parametrize(
    "wanted",
    [
        WorkFilter(responsible="Dr Weber"),
        WorkFilter(product="iron_sucrose"),
        WorkFilter(profile="ibd"),
        WorkFilter(dosed_from=date(2026, 5, 1)),
        WorkFilter(dosed_from=date(2026, 5, 1), dosed_to=date(2026, 5, 1)),
        WorkFilter(text="mar"),
        WorkFilter(text="mar", responsible="Dr Weber"),
    ],
)
def test_a_filter_leaves_the_others_out_of_rows_and_counts(store, stand, wanted):
    wanted_one = stand(
        "Marchetti",
        place(),
        responsible="Dr Weber",
        product="iron_sucrose",
        profile="ibd",
        dosed=date(2026, 5, 1),
    )
    stand("Rossi", place(), responsible="Anna", product="ferumoxytol", dosed=date(2026, 4, 30))

    assert keys(store, wanted=wanted) == [wanted_one]
    assert store.worklist.counts(wanted) == {Lane.DUE: 1}


@pytest.mark.parametrize("many", [False, True])
def test_a_word_in_either_spelling_finds_whoever_has_one_and_nobody_else(
    store, stand, monkeypatch, many
):
    if many:
        monkeypatch.setattr(words_found, "_FEW", 0)
    found = {stand("Müller", place()), stand("Mueller", place(Lane.URGENT)), stand("Muller")}
    stand("Marchetti", place())
    gone = stand("Müller", place())
    with store.writing("Anna", "remove_patient", patient_key=gone) as change:
        store.patients.remove(gone, change)
    wanted = WorkFilter(text="mül")

    assert store.worklist.counts(wanted) == {Lane.DUE: 1, Lane.URGENT: 1, None: 1}
    lanes = (Lane.DUE, Lane.URGENT, None)
    assert {key for lane in lanes for key in keys(store, lane, wanted)} == found


@pytest.mark.parametrize(
    "wanted", [EVERYBODY, WorkFilter(product="iron_sucrose"), WorkFilter(text="mar")]
)
def test_lanes_are_counted_and_ordered_by_an_index_alone(store, stand, monkeypatch, wanted):
    """No row is read that is not shown, and nothing is sorted but a page."""
    stand("Marchetti", place(), product="iron_sucrose")
    monkeypatch.setattr(words_found, "_FEW", 0)
    asked = []
    execute = store._database.execute_sql
    monkeypatch.setattr(
        store._database, "execute_sql", lambda *given: asked.append(given) or execute(*given)
    )
    found = store.worklist.look_up(wanted.text)
    asked.clear()

    store.worklist.counts(wanted, found)
    store.worklist.rows(Lane.DUE, wanted, 20, 0, found)

    counting, paging = (execute(f"EXPLAIN QUERY PLAN {sql}", values) for sql, values in asked)
    lines = [[line for *_, line in plan.fetchall()] for plan in (counting, paging)]
    covered = "USING COVERING INDEX summaryrow_ordered"
    assert all(any(covered in line for line in plan) for plan in lines)
    assert not any("TEMP B-TREE" in line for line in lines[0])


def test_the_last_day_of_a_period_belongs_to_it(store, stand):
    stand("A", place(), product="x", dosed=date(2026, 5, 2))

    assert keys(store, wanted=WorkFilter(dosed_to=date(2026, 5, 1))) == []
    assert len(keys(store, wanted=WorkFilter(dosed_to=date(2026, 5, 2)))) == 1


def test_a_filter_offers_what_there_is(store, stand):
    stand("A", place(), responsible="Dr Weber", product="iron_sucrose", profile="ibd")
    stand("B", place(), responsible="Anna")

    choices = store.worklist.choices()
    assert choices.responsible == ("Anna", "Dr Weber")
    assert choices.products == ("iron_sucrose",)
    assert choices.profiles == ("general", "ibd")


def test_who_comes_back_is_counted_after_being_read_again(store, stand):
    key = stand("A", place())
    with store.writing("Anna", "remove_patient", patient_key=key) as change:
        store.patients.remove(key, change)
    take_back(store, change.id)

    assert store.patients.is_present(key)
    assert store.worklist.counts(EVERYBODY) == {}
    assert key in store.summaries.stale(date(2026, 6, 3), "2026.1")


def test_removed_patients_of_an_older_store_leave_the_counts(store, stand, tmp_path):
    removed, stays = stand("A", place()), stand("B", place())
    with store.writing("Anna", "remove_patient", patient_key=removed) as change:
        store.patients.remove(removed, change)
    path = store.path
    store.close()
    make_older(path, 10)
    with contextlib.closing(dbapi2.connect(str(path), isolation_level=None)) as raw:
        columns = "as_of, rules, next_state, top_finding, held, summary_profile, lane, responsible"
        raw.execute(
            f"INSERT INTO summary (patient_id, {columns}) "
            "SELECT id, '2026-06-03', '', 'none', '', 0, '', 'due', '' FROM patient "
            "WHERE removed <> 0"
        )

    with open_store(path) as newer:
        assert newer.worklist.counts(EVERYBODY) == {Lane.DUE: 1}
        assert keys(newer) == [stays]
