"""Each row of an import is accepted, held or rejected; what is stored is what was said."""

from dataclasses import replace
from datetime import UTC

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ironview.controller.import_bench import ImportBench
from ironview.controller.import_plan import Belongs, LostRowsError, RowState
from ironview.controller.workspace import Workspace
from ironview.domain.record import Identifier, Patient, Record
from ironview.interchange.record_writing import record_as_json
from ironview.store.database import open_store
from tests.controller.test_import_bench import (
    ELENA,
    FULL,
    NAMELESS,
    bench,
    commit,
    result,
    said,
    stage,
    take,
    values,
)

__all__ = ["bench", "commit", "said", "stage", "take"]

THREE = Record(patient=ELENA, results=(result("1", 3), result("2", 2), result("3", 1)))


def keys_of(plan, *wanted):
    """Return the keys of the results with these values."""
    return [
        key
        for patient in plan.patients
        for key, row in patient.keyed_rows()
        if getattr(row.row, "value", None) in wanted
    ]


def counted(plan):
    names = ("added", "amended", "unchanged", "asked", "left_out", "held", "rejected")
    return {name: plan.counts[name] for name in names if plan.counts[name]}


def test_a_held_row_waits_with_patient_and_content_and_the_others_are_stored(
    stage, bench, commit, workspace
):
    plan = stage(THREE)
    bench.choose(keys_of(plan, "2"), RowState.HELD, "asked the ward")

    assert counted(bench.plan) == {"added": 2, "held": 1}
    commit()

    assert sorted(values(workspace)) == ["1", "3"]
    (row,) = workspace.store.batches.waiting()
    assert (row.kind, row.reason) == ("result", "import.held_by_person")
    assert "asked the ward" in row.text
    assert '"value": "2"' in row.content


def test_a_rejected_row_is_kept_with_its_reason_and_waits_for_nobody(
    stage, bench, commit, workspace
):
    plan = stage(THREE)
    bench.choose(keys_of(plan, "2"), RowState.REJECTED, "another patient's tube")
    commit()

    assert sorted(values(workspace)) == ["1", "3"]
    assert workspace.store.batches.waiting() == ()
    (row,) = workspace.store.batches.rejected()
    assert "another patient's tube" in row.text


def test_accepting_takes_a_choice_back(stage, bench):
    plan = stage(THREE)
    keys = keys_of(plan, "1", "2")
    bench.choose(keys, RowState.REJECTED, "x")
    bench.choose(keys[:1], None)

    assert counted(bench.plan) == {"added": 2, "rejected": 1}


def test_undo_goes_back_step_by_step_and_then_no_further(stage, bench):
    plan = stage(THREE)
    assert not bench.can_undo
    bench.choose(keys_of(plan, "1"), RowState.HELD)
    bench.choose(keys_of(plan, "2"), RowState.REJECTED, "x")

    bench.undo()
    assert counted(bench.plan) == {"added": 2, "held": 1}
    bench.undo()
    assert bench.plan is plan
    bench.undo()
    assert bench.plan is plan


def test_nothing_can_be_undone_once_it_is_stored(stage, bench, commit):
    plan = stage(THREE)
    bench.choose(keys_of(plan, "1"), RowState.HELD)
    commit()

    assert not bench.can_undo


def test_nobody_is_made_when_all_rows_of_a_new_patient_are_rejected(
    stage, bench, commit, workspace
):
    plan = stage(THREE)
    bench.choose(keys_of(plan, "1", "2", "3"), RowState.REJECTED, "wrong clinic")

    assert bench.plan.counts["patients_new"] == 0
    commit()
    assert workspace.count() == 0


def test_what_a_file_says_of_a_patient_is_left_alone_when_all_its_rows_are_put_aside(
    take, stage, bench, commit, workspace
):
    take(Record(patient=ELENA, results=(result("9", 9),)))
    plan = stage(replace(THREE, patient=replace(ELENA, weight_kg=70)), name="other.json")
    bench.choose(keys_of(plan, "1", "2", "3"), RowState.REJECTED, "x")
    commit()

    (line,) = workspace.patients()
    assert workspace.open_chart(line.key).patient.weight_kg is None


def test_a_rejected_correction_leaves_the_stored_value(take, stage, bench, commit, workspace):
    take(Record(patient=ELENA, results=(result("9", id="r1", laboratory="North"),)))
    corrected = result("90", id="r1", laboratory="North")
    plan = stage(Record(patient=ELENA, results=(corrected,)), name="other.json")
    assert counted(plan) == {"amended": 1}

    bench.choose(keys_of(plan, "90"), RowState.REJECTED, "typing error")
    commit()

    assert values(workspace) == ["9"]


def test_a_held_row_is_compared_with_nothing_so_its_twin_is_the_correction(take, stage, bench):
    take(Record(patient=ELENA, results=(result("9", id="r1", laboratory="North"),)))
    twins = (
        result("90", id="r1", laboratory="North"),
        result("91", id="r1", laboratory="North"),
    )
    plan = stage(Record(patient=ELENA, results=twins), name="other.json")
    bench.choose(keys_of(plan, "90"), RowState.HELD)

    assert counted(bench.plan) == {"held": 1, "amended": 1}


def test_choices_stay_when_it_is_decided_whose_a_record_is(take, stage, bench, commit, workspace):
    take(Record(patient=ELENA, results=(result("9", 9),)))
    plan = stage(replace(THREE, patient=NAMELESS), name="other.json")
    assert counted(plan) == {"asked": 3}
    bench.choose(keys_of(plan, "2"), RowState.REJECTED, "x")
    assert counted(bench.plan) == {"asked": 2, "rejected": 1}

    (line,) = workspace.patients()
    bench.decide(0, Belongs.KNOWN, line.key)
    assert counted(bench.plan) == {"added": 2, "rejected": 1}
    commit()

    assert sorted(values(workspace)) == ["1", "3", "9"]


def test_a_rejected_row_does_not_wait_with_its_undecided_record(
    take, stage, bench, commit, workspace
):
    take(Record(patient=ELENA, results=(result("9", 9),)))
    plan = stage(replace(THREE, patient=NAMELESS), name="other.json")
    bench.choose(keys_of(plan, "2"), RowState.REJECTED, "x")
    commit()

    (row,) = workspace.store.batches.waiting()
    assert '"value": "1"' in row.content
    assert '"value": "2"' not in row.content


def test_taking_the_import_back_takes_back_what_waits_and_what_was_rejected(
    stage, bench, commit, workspace
):
    plan = stage(THREE)
    bench.choose(keys_of(plan, "1"), RowState.HELD)
    bench.choose(keys_of(plan, "2"), RowState.REJECTED, "x")
    commit()
    store = workspace.store
    (batch,) = store.batches.all()
    with store.writing("Anna", "undo_import", reason="wrong file") as change:
        store.batches.take_back(batch.key, change)

    assert store.batches.waiting() == store.batches.rejected() == ()


def test_a_plan_that_lost_a_row_is_never_stored(stage, bench, workspace):
    plan = stage(THREE)
    (patient,) = plan.patients
    lost = replace(plan, patients=(replace(patient, rows=patient.rows[1:]),))

    with pytest.raises(LostRowsError):
        lost.reckon()


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from([RowState.HELD, RowState.REJECTED, None, "undo"]),
            st.sets(st.sampled_from(["9", "105", "13.2", "7", "8"]), min_size=1),
        ),
        max_size=6,
    )
)
def test_whatever_is_chosen_what_is_stored_is_what_was_said(
    steps, executor, today, tmp_path_factory, guideline, qapp
):
    folder = tmp_path_factory.mktemp("said")
    other = Patient(family_name="Huber", identifiers=(Identifier("urn:mrn", "77"),))
    records = (FULL, Record(patient=other, results=(result("7", 4), result("8", 5))))
    path = folder / "both.json"
    path.write_bytes(b"[" + b",".join(record_as_json(one) for one in records) + b"]")
    store = open_store(folder / "own.sqlite", analytes=guideline.analytes)
    workspace = Workspace(store, guideline, zone=UTC, today=today, user="Anna", executor=executor)
    bench = ImportBench(workspace)
    bench.stage([path])
    executor.run()
    for state, wanted in steps:
        if state == "undo":
            bench.undo()
        else:
            bench.choose(keys_of(bench.plan, *wanted), state, "because")
        bench.plan.reckon()
    counts = bench.plan.counts
    bench.commit()
    executor.run()

    records = [store.patients.record(key) for key in tuple(store.patients.keys())]
    stored = [
        row
        for one in records
        for row in (*one.results, *one.infusions, *one.conditions, *one.events, *one.symptoms)
    ]
    assert len(stored) == counts["added"]
    assert len(records) == counts["patients_new"]
    assert len(store.batches.waiting()) == counts["held"]
    assert len(store.batches.rejected()) == counts["rejected"]
    workspace.close()
