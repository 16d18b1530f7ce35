"""Rows are amended, never overwritten, and every write is whole or nothing."""

from dataclasses import replace
from decimal import Decimal

import pytest

from ironview.domain.analytes import Analyte, AnalyteCode, UnitFactor
from ironview.domain.record import (
    Condition,
    Event,
    Exclusion,
    Record,
    Result,
    ResultStatus,
    Symptom,
)
from ironview.store.database import open_store
from ironview.store.errors import ChangedMeanwhileError, UnknownRowError
from ironview.store.row_columns import RESULTS
from ironview.store.versions import amend_row, find_row
from tests.store.drawn import DOSE, ELENA, MORNING, ferritin, write

FERRITIN = Analyte(
    code=AnalyteCode.FERRITIN,
    name="Ferritin",
    canonical_unit="ug/L",
    decimals=0,
    units=(
        UnitFactor(unit="ug/L", factor=Decimal(1), spellings=frozenset({"ug/l"}), citations=()),
        UnitFactor(
            unit="pmol/L", factor=Decimal("0.445"), spellings=frozenset({"pmol/l"}), citations=()
        ),
    ),
    lowest=None,
    highest=None,
)

ONE_OF_EACH = Record(
    patient=ELENA,
    conditions=(Condition(code="ibd", detail="active"),),
    infusions=(DOSE,),
    results=(ferritin(),),
    events=(Event(kind="rbc_transfusion", at=MORNING, units="2"),),
    symptoms=(Symptom(scale="fatigue_nrs", at=MORNING, score="4"),),
)


def amend(store, key, row, seen, by="Anna", reason="typing error"):
    with store.writing(by, "amend", reason) as change:
        store.rows.amend(key, row, change, seen=seen)
    return change.id


@pytest.mark.parametrize(
    ("row", "amended"),
    [
        (ferritin("105"), {"value": "1050"}),
        (ferritin("105"), {"excluded": Exclusion("clotted", "Anna", "2026-06-03")}),
        (ferritin("105"), {"status": ResultStatus.CORRECTED}),
        (DOSE, {"dose_mg": Decimal(500)}),
        (DOSE, {"started": None}),
        (ONE_OF_EACH.conditions[0], {"detail": "in remission"}),
        (ONE_OF_EACH.events[0], {"units": "1"}),
        (ONE_OF_EACH.symptoms[0], {"score": "5"}),
    ],
)
def test_an_amended_row_keeps_its_key_and_its_earlier_version(store, clock, row, amended):
    key = write(store, Record(patient=ELENA))
    with store.writing("Ben", "add") as change:
        (row_key,) = store.rows.add(key, [row], change)
    clock.advance(minutes=30)
    seen = replace(row, key=row_key)
    new = replace(seen, **amended)

    amend(store, row_key, new, seen)

    newest, first = store.changes.versions(row_key)
    assert (newest.row, newest.by, newest.reason, newest.number) == (new, "Anna", "typing error", 2)
    assert (first.row, first.by, first.action, first.number) == (seen, "Ben", "add", 1)
    assert (newest.at - first.at).total_seconds() == 1800
    record = store.patients.record(key)
    held = (
        *record.results,
        *record.infusions,
        *record.conditions,
        *record.events,
        *record.symptoms,
    )
    assert held == (new,)


def test_an_amendment_of_something_else_than_the_newest_version_is_refused(store):
    key = write(store, ONE_OF_EACH)
    seen = store.patients.record(key).results[0]
    amend(store, seen.key, replace(seen, value="98"), seen)

    with pytest.raises(ChangedMeanwhileError, match="Somebody else"):
        amend(store, seen.key, replace(seen, value="97"), seen, by="Ben")

    assert store.patients.record(key).results[0].value == "98"
    assert len(store.changes.versions(seen.key)) == 2


def test_saving_without_a_change_writes_nothing(store):
    key = write(store, ONE_OF_EACH)
    seen = store.patients.record(key).results[0]

    assert amend(store, seen.key, seen, seen) is None
    assert len(store.changes.versions(seen.key)) == 1


def test_a_removed_row_leaves_the_record_and_stays_readable(store):
    key = write(store, ONE_OF_EACH)
    dose = store.patients.record(key).infusions[0]
    with store.writing("Anna", "remove", "other patient's") as change:
        store.rows.remove(dose.key, change, seen=dose)

    assert store.patients.record(key).infusions == ()
    newest, first = store.changes.versions(dose.key)
    assert (newest.removed, newest.reason, newest.row) == (True, "other patient's", dose)
    assert not first.removed


def test_a_removed_row_cannot_be_amended(store):
    key = write(store, ONE_OF_EACH)
    dose = store.patients.record(key).infusions[0]
    with store.writing("Anna", "remove") as change:
        store.rows.remove(dose.key, change, seen=dose)

    with pytest.raises(ChangedMeanwhileError):
        amend(store, dose.key, replace(dose, lot="7"), dose)


def test_a_row_nobody_knows_cannot_be_amended(store):
    with pytest.raises(UnknownRowError, match="no longer in the store"):
        amend(store, "nothing", ferritin(), ferritin())


def test_undo_takes_back_a_whole_panel(store):
    key = write(store, ONE_OF_EACH)
    with store.writing("Anna", "add_results") as change:
        store.rows.add(key, [ferritin("1"), ferritin("2"), ferritin("3")], change)
    number = change.id

    with store.writing("Anna", "undo") as change:
        store.changes.undo(number, change)

    assert [row.value for row in store.patients.record(key).results] == ["105"]


def test_undoing_an_undo_does_the_change_again(store):
    key = write(store, ONE_OF_EACH)
    seen = store.patients.record(key).results[0]
    number = amend(store, seen.key, replace(seen, value="98"), seen)
    for expected in ("105", "98", "105"):
        with store.writing("Anna", "undo") as change:
            store.changes.undo(number, change)
        number = change.id
        assert store.patients.record(key).results[0].value == expected

    assert [v.row.value for v in store.changes.versions(seen.key)] == [
        "105",
        "98",
        "105",
        "98",
        "105",
    ]


def test_what_was_changed_again_since_cannot_be_undone(store):
    key = write(store, ONE_OF_EACH)
    seen = store.patients.record(key).results[0]
    number = amend(store, seen.key, replace(seen, value="98"), seen)
    now = store.patients.record(key).results[0]
    amend(store, seen.key, replace(now, value="97"), now)

    with pytest.raises(ChangedMeanwhileError), store.writing("Anna", "undo") as change:
        store.changes.undo(number, change)

    assert store.patients.record(key).results[0].value == "97"


def test_part_of_a_panel_changed_since_keeps_all_of_it(store):
    key = write(store, Record(patient=ELENA))
    with store.writing("Anna", "add_results") as change:
        store.rows.add(key, [ferritin("1"), ferritin("2")], change)
    number = change.id
    first = store.patients.record(key).results[0]
    amend(store, first.key, replace(first, value="7"), first)

    with pytest.raises(ChangedMeanwhileError), store.writing("Anna", "undo") as change:
        store.changes.undo(number, change)

    assert [row.value for row in store.patients.record(key).results] == ["7", "2"]


def test_a_change_that_fails_half_way_leaves_nothing(store):
    key = write(store, ONE_OF_EACH)
    before = store.patients.record(key)

    def fail_half_way():
        with store.writing("Anna", "add_results") as change:
            store.rows.add(key, [ferritin("1")], change)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()

    assert store.patients.record(key) == before
    assert store._database.execute_sql('SELECT count(*) FROM "change"').fetchone() == (1,)


def test_rows_of_many_patients_are_written_at_once(store):
    keys = [write(store, Record(patient=ELENA)) for _ in range(3)]
    with store.writing("Anna", "import") as change:
        rows = [(keys[n % 3], ferritin(str(n))) for n in range(9)]
        written = store.rows.add_many(rows, change)

    values = [[row.value for row in store.patients.record(key).results] for key in keys]
    assert values == [["0", "3", "6"], ["1", "4", "7"], ["2", "5", "8"]]
    assert store.rows.count(RESULTS) == 9
    assert len(set(written)) == 9


def test_a_change_that_touched_nothing_cannot_be_undone(store):
    with pytest.raises(ChangedMeanwhileError), store.writing("Anna", "undo") as change:
        store.changes.undo(99, change)


def test_what_was_undone_cannot_be_undone_again(store):
    key = write(store, Record(patient=ELENA))
    with store.writing("Anna", "add_results") as change:
        store.rows.add(key, [ferritin("1")], change)
    number = change.id
    with store.writing("Anna", "undo") as change:
        store.changes.undo(number, change)

    with pytest.raises(ChangedMeanwhileError), store.writing("Anna", "undo") as change:
        store.changes.undo(number, change)


def test_history_of_what_nobody_knows_is_said(store):
    with pytest.raises(UnknownRowError):
        store.changes.versions("nothing")


def test_a_version_that_another_window_replaced_is_not_overwritten(store):
    key = write(store, ONE_OF_EACH)
    row = store.patients.record(key).results[0]
    _, old = find_row(store._database, row.key)
    amend(store, row.key, replace(row, value="98"), row)

    with pytest.raises(ChangedMeanwhileError), store.writing("Ben", "amend") as change:
        amend_row(store._database, "result", {**old, "version": 7}, {"value": "1"}, change.number())

    assert store.patients.record(key).results[0].value == "98"


def test_every_version_ever_is_known_but_for_what_was_undone(store):
    key = write(store, ONE_OF_EACH)
    row = store.patients.record(key).results[0]
    amend(store, row.key, replace(row, value="98"), row)
    dose = store.patients.record(key).infusions[0]
    with store.writing("Anna", "remove") as change:
        store.rows.remove(dose.key, change, seen=dose)
    with store.writing("Anna", "add_results") as change:
        store.rows.add(key, [ferritin("1")], change)
    number = change.id
    with store.writing("Anna", "undo") as change:
        store.changes.undo(number, change)

    known = {one.row.key: one for one in store.rows.known(key)}

    assert len(known) == 5
    assert [one.value for one in known[row.key].earlier] == ["105"]
    assert not known[dose.key].is_present


def test_writing_no_rows_is_no_change(store):
    with store.writing("Anna", "add_results") as change:
        assert store.rows.add("nobody", [], change) == ()
    assert change.id is None


@pytest.mark.parametrize(
    ("value", "unit", "canonical"),
    [
        ("105", "ug/L", ("105", None, "ug/L")),
        ("<100", "pmol/L", ("44.500", "<", "ug/L")),
        ("105", "furlongs", (None, None, None)),
        ("haemolysed", "ug/L", (None, None, None)),
    ],
)
def test_the_converted_value_stands_beside_the_reported_one(path, clock, value, unit, canonical):
    with open_store(path, clock, analytes={AnalyteCode.FERRITIN: FERRITIN}) as store:
        row = Result(analyte="ferritin", value=value, unit=unit, collected=MORNING)
        write(store, Record(patient=ELENA, results=(row,)))
        sql = (
            'SELECT "canonical_amount", "canonical_comparator", "canonical_unit", "value"'
            ' FROM "result"'
        )

        assert store._database.execute_sql(sql).fetchone() == (*canonical, value)


def test_every_change_moves_the_number_of_the_newest(store):
    assert store.changes.latest() == 0
    write(store, ONE_OF_EACH)
    assert store.changes.latest() == 1


def test_a_change_can_be_given_its_import_while_it_is_made(store):
    with store.writing("Anna", "import") as change:
        change.belongs_to(store.batches.add(change.new_key(), [], {}))
        key = store.patients.add(ELENA, change)
        store.rows.add(key, [ferritin()], change)

    (batch,) = store.batches.all()
    assert batch.change == change.id
    assert store._database.execute_sql('SELECT "batch_id" FROM "result"').fetchone() == (1,)
