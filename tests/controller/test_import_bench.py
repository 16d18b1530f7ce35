"""Files are staged, shown, asked about, and written all or not at all."""

import gzip
import json
import os
import sys
import zipfile
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from ironview.controller.import_bench import ImportBench
from ironview.controller.import_plan import Belongs, Doubt, RowState
from ironview.domain.moments import Moment, PartialDate
from ironview.domain.record import (
    Condition,
    Event,
    Identifier,
    Infusion,
    Patient,
    Record,
    Result,
    ResultStatus,
    Sex,
    Symptom,
)
from ironview.interchange.record_writing import record_as_json
from ironview.store.database import open_store
from tests.controller.conftest import TODAY

ELENA = Patient(
    family_name="Marchetti",
    given_name="Elena",
    sex=Sex.FEMALE,
    birth_date=PartialDate(1991, 11, 17),
    identifiers=(Identifier("urn:mrn", "0042"),),
)
NAMELESS = replace(ELENA, identifiers=())


def result(value="105", days_ago=1, **more) -> Result:
    at = Moment(TODAY - timedelta(days=days_ago))
    return replace(Result(analyte="ferritin", value=value, unit="ug/L", collected=at), **more)


FULL = Record(
    patient=replace(ELENA, weight_kg=Decimal(62)),
    conditions=(Condition(code="ibd", detail="active"),),
    infusions=(
        Infusion(
            product="ferric_carboxymaltose",
            dose_mg=Decimal(1000),
            started=Moment(TODAY - timedelta(days=60)),
        ),
    ),
    results=(result("9", 70), result("105"), result("13.2", analyte="hb", unit="g/dL")),
    events=(Event(kind="surgery", at=Moment(TODAY - timedelta(days=200))),),
    symptoms=(Symptom(scale="fatigue_nrs", at=Moment(TODAY), score="4"),),
)


@pytest.fixture
def bench(workspace):
    return ImportBench(workspace)


@pytest.fixture
def said(bench):
    seen = []
    bench.committed.connect(lambda outcome: seen.append(outcome.plan.counts["added"]))
    bench.failed.connect(seen.append)
    bench.cancelled.connect(lambda: seen.append("cancelled"))
    return seen


@pytest.fixture
def stage(bench, executor, tmp_path):
    """Write records to a file, stage it, return the plan."""

    def do(*records: Record, name: str = "results.json"):
        path = tmp_path / name
        path.write_bytes(b"[" + b",".join(record_as_json(one) for one in records) + b"]")
        bench.stage([path])
        executor.run()
        return bench.plan

    return do


@pytest.fixture
def commit(bench, executor):
    def do():
        bench.commit()
        executor.run()

    return do


@pytest.fixture
def take(stage, commit):
    """Import records without a question."""

    def do(*records: Record, name: str = "results.json"):
        plan = stage(*records, name=name)
        commit()
        return plan

    return do


def states(plan):
    return [row.state for patient in plan.patients for row in patient.rows]


def values(workspace, query="march"):
    (line,) = workspace.patients(query)
    return [row.value for row in workspace.open_chart(line.key).record.results]


def test_nothing_is_written_before_it_is_agreed_to(stage, workspace, bench):
    plan = stage(FULL)

    assert workspace.count() == 0
    assert plan.counts["patients_new"] == 1
    assert plan.counts["added"] == 7
    assert plan is bench.plan

    bench.discard()
    assert bench.plan is None
    assert workspace.count() == 0


def test_a_new_patient_comes_with_every_row_and_its_place(take, workspace, said, bench):
    take(FULL)

    assert said == [7]
    assert bench.plan is None
    (line,) = workspace.patients()
    record = workspace.open_chart(line.key).record
    assert record.patient.weight_kg == 62
    assert len(record.results) == 3
    assert record.results[0].origin.startswith("results.json")
    assert workspace.store.changes.versions(record.results[0].key)[0].source == "results.json"


def test_the_list_learns_what_the_import_means(take, workspace, executor):
    take(FULL)
    executor.run()

    (line,) = workspace.patients()
    assert line.next_state is not None
    assert line.as_of == TODAY


def test_the_same_file_twice_adds_nothing(take, workspace, said):
    take(FULL)
    before = workspace.store.changes.latest()

    plan = take(FULL)

    assert set(states(plan)) == {RowState.UNCHANGED}
    assert plan.known_files == ("results.json",)
    assert workspace.store.changes.latest() == before
    assert said == [7, 0]


def test_the_same_rows_in_another_file_add_nothing(take, workspace):
    take(FULL)
    plan = take(FULL, Record(patient=Patient(id="P-9")), name="other.json")

    assert set(states(plan)) == {RowState.UNCHANGED}
    assert plan.known_files == ()
    assert len(values(workspace)) == 3


@pytest.mark.parametrize(("stored", "read"), [(None, TODAY), (TODAY, None)])
def test_a_dose_is_the_same_whatever_baseline_was_taken_for_its_course(
    take, workspace, stored, read
):
    def with_baseline(day):
        return replace(FULL, infusions=(replace(FULL.infusions[0], baseline_hb=day),))

    take(with_baseline(stored))
    plan = take(with_baseline(read), name="other.json")

    assert set(states(plan)) == {RowState.UNCHANGED}
    (line,) = workspace.patients()
    (dose,) = workspace.open_chart(line.key).record.infusions
    assert dose.baseline_hb == stored


def test_the_same_value_twice_in_one_file_is_two_rows_and_stays_two(take, workspace):
    twice = Record(patient=ELENA, results=(result(), result()))
    take(twice)
    plan = take(twice, name="other.json")

    assert values(workspace) == ["105", "105"]
    assert states(plan) == [RowState.UNCHANGED, RowState.UNCHANGED]


@pytest.fixture
def stage_together(bench, executor, tmp_path):
    """Write each record to a file of its own, stage all at once, return the plan."""

    def do(**records: Record):
        for name, record in records.items():
            (tmp_path / f"{name}.json").write_bytes(record_as_json(record))
        bench.stage([tmp_path / f"{name}.json" for name in records])
        executor.run()
        return bench.plan

    return do


def test_what_two_files_staged_together_say_alike_is_stored_once(stage_together, commit, workspace):
    more = replace(FULL, results=(*FULL.results, result("44", 3)))
    plan = stage_together(labs=FULL, labs_again=more)
    commit()

    assert plan.counts["added"] == 8
    assert plan.counts["unchanged"] == 7
    assert sorted(values(workspace)) == ["105", "13.2", "44", "9"]
    (line,) = workspace.patients("march")
    assert len(workspace.open_chart(line.key).record.infusions) == 1


def test_together_or_one_after_the_other_stores_the_same(stage_together, take, commit, workspace):
    take(FULL)
    more = replace(FULL, results=(*FULL.results, result("44", 3)))
    plan = stage_together(labs=more, labs_again=more)
    commit()

    assert plan.counts["added"] == 1
    assert sorted(values(workspace)) == ["105", "13.2", "44", "9"]


def test_twins_of_one_file_stay_two_when_another_file_says_them_too(
    stage_together, commit, workspace
):
    twice = Record(patient=ELENA, results=(result(), result()))
    once = Record(patient=ELENA, results=(result(),))
    stage_together(once=once, twice=twice, again=twice)
    commit()

    assert values(workspace) == ["105", "105"]


def test_only_what_is_new_is_added_to_a_known_patient(take, workspace):
    take(FULL)
    plan = take(replace(FULL, results=(*FULL.results, result("88", 0))), name="later.json")

    assert plan.count(RowState.ADD) == 1
    assert plan.count_patients(Belongs.KNOWN) == 1
    assert values(workspace) == ["9", "105", "13.2", "88"]


def test_a_correction_amends_the_row_with_the_same_number(take, workspace):
    first = result("88", id="L7", laboratory="LabNord")
    take(Record(patient=ELENA, results=(first,)))
    corrected = replace(first, value="98", status=ResultStatus.CORRECTED)

    plan = take(Record(patient=ELENA, results=(corrected,)), name="later.json")

    assert states(plan) == [RowState.AMEND]
    assert values(workspace) == ["98"]
    (line,) = workspace.patients()
    chart = workspace.open_chart(line.key)
    assert [v.row.value for v in chart.history_of(chart.record.results[0].key)] == ["98", "88"]


def test_an_older_file_never_brings_back_what_was_corrected(take, workspace):
    first = result("88", id="L7")
    take(Record(patient=ELENA, results=(first,)))
    corrected = replace(first, value="98", status=ResultStatus.CORRECTED)
    take(Record(patient=ELENA, results=(corrected,)), name="later.json")

    plan = take(Record(patient=ELENA, results=(first,)), name="export.json")

    assert states(plan) == [RowState.UNCHANGED]
    assert values(workspace) == ["98"]


@pytest.mark.parametrize(
    ("stored", "given", "state"),
    [
        ({"status": ResultStatus.FINAL}, {"status": ResultStatus.PRELIMINARY}, RowState.ADD),
        ({"status": ResultStatus.PRELIMINARY}, {"status": ResultStatus.FINAL}, RowState.AMEND),
        ({"status": ResultStatus.FINAL}, {"status": ResultStatus.CANCELLED}, RowState.AMEND),
        ({"reported": Moment(TODAY)}, {"reported": None}, RowState.ADD),
        ({"reported": None}, {"reported": Moment(TODAY)}, RowState.AMEND),
        (
            {"reported": Moment(TODAY)},
            {"reported": Moment(TODAY - timedelta(days=1))},
            RowState.ADD,
        ),
        ({}, {"laboratory": "another"}, RowState.ADD),
        ({}, {"analyte": "tsat"}, RowState.ADD),
        ({"id": ""}, {"id": ""}, RowState.ADD),
    ],
)
def test_only_a_newer_row_of_the_same_number_corrects(take, stored, given, state):
    first = replace(result("88", id="L7"), **stored)
    take(Record(patient=ELENA, results=(first,)))

    plan = take(
        Record(patient=ELENA, results=(replace(result("98", id="L7"), **given),)), name="b.json"
    )

    assert states(plan) == [state]


def test_what_a_person_excluded_or_removed_stays_so(take, workspace):
    take(FULL)
    (line,) = workspace.patients()
    chart = workspace.open_chart(line.key)
    ferritin, late, _ = chart.record.results
    chart.exclude_result(ferritin.key, "clotted")
    chart.remove(late.key, "other patient's")
    chart.remove(chart.record.infusions[0].key, "not given")
    before = chart.record

    plan = take(FULL, name="again.json")

    assert set(states(plan)) == {RowState.UNCHANGED}
    assert chart.record == before


def test_a_correction_of_an_excluded_row_keeps_it_excluded(take, workspace):
    first = result("88", id="L7")
    take(Record(patient=ELENA, results=(first,)))
    (line,) = workspace.patients()
    chart = workspace.open_chart(line.key)
    chart.exclude_result(chart.record.results[0].key, "clotted")

    take(Record(patient=ELENA, results=(replace(first, value="98"),)), name="b.json")

    assert chart.record.results[0].value == "98"
    assert chart.record.results[0].excluded.reason == "clotted"


def test_an_import_that_was_undone_can_be_done_again(take, workspace):
    workspace.add_patient(ELENA)
    take(FULL)
    (batch,) = workspace.store.batches.all()
    with workspace.store.writing("Anna", "undo") as change:
        workspace.store.changes.undo(batch.change, change)
    workspace.poll()

    plan = take(FULL)

    assert plan.count(RowState.ADD) == 7
    assert plan.known_files == ()
    assert values(workspace) == ["9", "105", "13.2"]


def test_the_file_fills_in_what_the_store_does_not_know(take, workspace):
    workspace.add_patient(replace(ELENA, given_name="", birth_date=None, weight_kg=Decimal(70)))
    other = Identifier("urn:lab", "L-9")
    given = replace(
        ELENA, weight_kg=Decimal(62), identifiers=(*ELENA.identifiers, other, Identifier("x", ""))
    )

    take(Record(patient=given, results=(result(),)))

    (line,) = workspace.patients()
    patient = workspace.open_chart(line.key).patient
    assert (patient.given_name, patient.weight_kg) == ("Elena", 70)
    assert patient.birth_date == PartialDate(1991, 11, 17)
    assert patient.identifiers == (*ELENA.identifiers, other)


@pytest.mark.parametrize(
    ("given", "doubt"),
    [
        (replace(ELENA, birth_date=PartialDate(1961, 7, 11)), Doubt.BIRTH_DATE),
        (replace(ELENA, sex=Sex.MALE), Doubt.SEX),
        (replace(ELENA, family_name="Rossi"), Doubt.FAMILY_NAME),
        (NAMELESS, Doubt.NO_SHARED_NUMBER),
        (replace(NAMELESS, family_name="MARCHETTI"), Doubt.NO_SHARED_NUMBER),
        (replace(NAMELESS, identifiers=(Identifier("urn:mrn", ""),)), Doubt.NO_SHARED_NUMBER),
        (replace(NAMELESS, identifiers=(Identifier("", "0042"),)), Doubt.NO_SHARED_NUMBER),
    ],
)
def test_where_it_is_not_certain_a_person_is_asked(stage, workspace, commit, given, doubt):
    key = workspace.add_patient(ELENA)
    plan = stage(Record(patient=given, results=(result(),)))

    (patient,) = plan.patients
    assert (patient.belongs, patient.doubt) == (Belongs.ASK, doubt)
    assert [one.key for one in patient.candidates] == [key]
    assert states(plan) == [RowState.ASK]

    commit()
    assert workspace.count() == 1
    assert values(workspace) == []


@pytest.mark.parametrize(
    "given",
    [
        replace(NAMELESS, birth_date=None),
        replace(NAMELESS, birth_date=PartialDate(1991, 11, 18)),
        replace(NAMELESS, sex=Sex.MALE),
        replace(ELENA, identifiers=(Identifier("urn:other", "0042"),), birth_date=None),
    ],
)
def test_a_name_alone_matches_nobody(stage, workspace, given):
    workspace.add_patient(ELENA)
    plan = stage(Record(patient=given, results=(result(),)))
    assert plan.patients[0].belongs is Belongs.NEW


def test_two_patients_with_the_numbers_of_one_record_are_both_offered(stage, workspace):
    first = workspace.add_patient(ELENA)
    second = workspace.add_patient(replace(ELENA, identifiers=(Identifier("urn:lab", "L-9"),)))
    both = replace(ELENA, identifiers=(*ELENA.identifiers, Identifier("urn:lab", "L-9")))

    (patient,) = stage(Record(patient=both, results=(result(),))).patients

    assert patient.doubt is Doubt.SEVERAL
    assert {one.key for one in patient.candidates} == {first, second}


def test_the_answer_decides_and_can_be_taken_back(stage, workspace, bench, commit):
    key = workspace.add_patient(ELENA)
    stage(Record(patient=NAMELESS, results=(result(),)))

    bench.decide(0, Belongs.KNOWN, key)
    assert states(bench.plan) == [RowState.ADD]
    bench.decide(0, Belongs.ASK)
    assert states(bench.plan) == [RowState.ASK]
    bench.decide(0, Belongs.LEFT_OUT)
    assert states(bench.plan) == [RowState.LEFT_OUT]
    bench.decide(0, Belongs.KNOWN, key)
    assert bench.plan.patients[0].doubt is Doubt.NO_SHARED_NUMBER

    commit()

    assert values(workspace) == ["105"]
    assert workspace.count() == 1


def test_a_person_may_say_that_it_is_somebody_new(stage, workspace, bench, commit):
    workspace.add_patient(ELENA)
    stage(Record(patient=NAMELESS, results=(result(),)))
    bench.decide(0, Belongs.NEW)
    commit()

    assert workspace.count() == 2


def test_what_was_left_out_is_not_written(stage, workspace, bench, commit):
    workspace.add_patient(ELENA)
    stage(Record(patient=NAMELESS, results=(result(),)))
    bench.decide(0, Belongs.LEFT_OUT)
    commit()

    assert workspace.count() == 1
    assert workspace.store.batches.waiting() == ()


def test_what_was_not_decided_waits_in_the_store(stage, workspace, commit):
    workspace.add_patient(ELENA)
    stage(Record(patient=NAMELESS, results=(result(),)), FULL)
    commit()

    (waiting,) = workspace.store.batches.waiting()
    assert (waiting.kind, waiting.reason) == ("record", "import.no_shared_number")
    assert json.loads(waiting.content)["results"][0]["value"] == "105"
    assert values(workspace) == ["9", "105", "13.2"]


def test_a_patient_of_this_store_comes_back_by_the_stores_own_key(take, workspace):
    key = workspace.add_patient(NAMELESS)
    plan = take(Record(patient=replace(NAMELESS, id=key), results=(result(),)))

    assert plan.patients[0].belongs is Belongs.KNOWN
    assert values(workspace) == ["105"]


def test_the_id_of_another_file_only_asks(take, stage, workspace):
    take(Record(patient=Patient(id="P-1"), results=(result(),)))
    plan = stage(Record(patient=Patient(id="P-1"), results=(result("7"),)), name="b.json")

    assert plan.patients[0].doubt is Doubt.SAME_FILE_ID


def test_a_file_of_people_without_any_name_is_not_imported_twice(take, workspace):
    plan = take(Record(patient=Patient(), results=(result(),)))
    assert plan.patients[0].doubt is Doubt.NOBODY
    plan = take(Record(patient=Patient(), results=(result(),)))

    assert plan.patients[0].doubt is Doubt.IMPORTED_BEFORE
    assert workspace.count() == 0


def test_a_store_that_changed_since_the_preview_is_looked_at_again(
    stage, workspace, make_workspace, commit, said
):
    key = workspace.add_patient(ELENA)
    stage(FULL)
    make_workspace("Ben").open_chart(key).add_results([result("105")])

    commit()

    assert "preview" in said[0]
    assert [row.value for row in make_workspace().open_chart(key).record.results] == ["105"]


def test_a_change_elsewhere_in_the_store_does_not_matter(stage, make_workspace, commit, said):
    stage(FULL)
    make_workspace("Ben").add_patient(Patient(family_name="Zeta"))

    commit()

    assert said == [7]


def test_reading_that_is_stopped_leaves_nothing(bench, executor, workspace, tmp_path, said):
    (tmp_path / "a.json").write_bytes(record_as_json(FULL))
    bench.stage([tmp_path / "a.json"])
    assert bench.is_busy
    bench.cancel()
    executor.run()

    assert (said, bench.plan, bench.is_busy) == (["cancelled"], None, False)


def test_writing_that_is_stopped_half_way_leaves_the_store_as_it_was(
    stage, bench, executor, workspace, said, monkeypatch
):
    people = [
        replace(FULL, patient=replace(ELENA, identifiers=(Identifier("urn:mrn", str(n)),)))
        for n in range(250)
    ]
    stage(*people)
    steps = []

    def stop_at_the_second_page(done, total):
        steps.append(done)
        if done == 100:
            bench.cancel()

    bench.progressed.connect(stop_at_the_second_page)
    bench.commit()
    executor.run()

    assert steps == [0, 100]
    assert said == ["cancelled"]
    assert workspace.count() == 0
    assert workspace.store.batches.all() == ()
    assert bench.plan is not None


def test_progress_runs_up_once(bench, executor, tmp_path):
    (tmp_path / "a.json").write_bytes(record_as_json(FULL))
    seen = []
    bench.progressed.connect(lambda done, total: seen.append(done / total))
    bench.stage([tmp_path / "a.json"])
    executor.run()

    assert seen == sorted(seen)
    assert seen[0] == 0


def test_a_write_that_fails_keeps_the_plan_and_says_why(stage, workspace, commit, said, bench):
    stage(FULL)
    with open_store(workspace.store.path) as other, other.writing("Ben", "x") as change:
        other.settings.put("x", 1, change)
        workspace_path = workspace.store.path
        workspace.store.path = workspace_path.parent
        commit()

    assert "not there any more" in said[0]
    assert bench.plan is not None
    workspace.store.path = workspace_path
    commit()
    assert workspace.count() == 1


def test_rows_that_reach_no_record_are_shown_and_kept(bench, executor, tmp_path, workspace):
    wrong = {
        "format": "ironview-record/1",
        "patient": {"id": "P-1"},
        "results": ["not a row", {"analyte": "ferritin", "value": "9", "unit": "ug/L"}],
    }
    (tmp_path / "a.json").write_text(json.dumps(wrong))
    (tmp_path / "b.json").write_text("no JSON at all")
    bench.stage([tmp_path / "a.json", tmp_path / "b.json", tmp_path / "missing.json", tmp_path])
    executor.run()

    plan = bench.plan
    assert [file.name for file in plan.files] == ["a.json", "b.json"]
    assert len(plan.rejected) + len(plan.held) == 4
    assert plan.counts["patients"] == 1


def test_what_was_held_waits_in_the_store(shared, bench, executor, workspace):
    folder = shared / "data" / "public"
    files = sorted(folder.rglob("*.json"), key=lambda one: one.stat().st_size)[:60]
    bench.stage(files)
    executor.run()
    plan = bench.plan
    rows = sum(len(patient.rows) for patient in plan.patients)
    bench.commit()
    executor.run()

    counts = plan.counts
    total = sum(counts[name] for name in ("added", "amended", "unchanged", "asked", "left_out"))
    assert total == rows
    assert len(workspace.store.batches.waiting()) == counts["held"] + counts["patients_asked"]
    bench.stage(files)
    executor.run()
    assert bench.plan.count(RowState.ADD) == 0
    assert bench.plan.count(RowState.AMEND) == 0


def test_a_compressed_file_is_one_file(bench, executor, tmp_path, workspace):
    (tmp_path / "a.json.gz").write_bytes(gzip.compress(record_as_json(FULL)))
    bench.stage([tmp_path / "a.json.gz"])
    executor.run()

    assert [file.name for file in bench.plan.files] == ["a.json.gz"]
    assert len(bench.plan.files[0].sha256) == 64
    assert bench.plan.counts["added"] == 7


def test_one_thing_at_a_time(bench, executor, tmp_path):
    (tmp_path / "a.json").write_bytes(record_as_json(FULL))
    bench.commit()
    bench.decide(0, Belongs.NEW)
    bench.cancel()
    assert executor.waiting == []
    bench.stage([tmp_path / "a.json"])
    bench.stage([tmp_path / "a.json"])
    bench.discard()
    bench.commit()
    assert len(executor.waiting) == 1


def test_two_records_of_one_patient_in_a_file_count_as_one_after_the_other(take, workspace, said):
    other = Identifier("urn:lab", "L-9")
    workspace.add_patient(replace(ELENA, identifiers=(*ELENA.identifiers, other)))
    by_first = Record(
        patient=replace(ELENA, weight_kg=Decimal(62)), results=(result("88", id="L7"), result("5"))
    )
    by_other = Record(
        patient=replace(ELENA, identifiers=(other,), height_cm=Decimal(168)),
        results=(result("88", id="L7"), result("6")),
    )

    plan = take(by_first, by_other)

    assert states(plan) == [RowState.ADD, RowState.ADD, RowState.UNCHANGED, RowState.ADD]
    assert values(workspace) == ["88", "5", "6"]
    (line,) = workspace.patients()
    patient = workspace.open_chart(line.key).patient
    assert (patient.weight_kg, patient.height_cm) == (62, 168)


def test_two_corrections_of_one_row_in_a_file_follow_each_other(take, workspace):
    other = Identifier("urn:lab", "L-9")
    take(
        Record(
            patient=replace(ELENA, identifiers=(*ELENA.identifiers, other)),
            results=(result("88", id="L7"),),
        )
    )
    plan = take(
        Record(patient=ELENA, results=(result("90", id="L7"),)),
        Record(patient=replace(ELENA, identifiers=(other,)), results=(result("92", id="L7"),)),
        name="b.json",
    )

    assert states(plan) == [RowState.AMEND, RowState.AMEND]
    assert values(workspace) == ["92"]


def test_two_undecided_records_given_to_one_patient_add_the_same_row_once(
    stage, workspace, bench, commit
):
    key = workspace.add_patient(ELENA)
    stage(
        Record(patient=replace(NAMELESS, id="P-1"), results=(result(),)),
        Record(patient=replace(NAMELESS, id="P-2"), results=(result(),)),
    )
    bench.decide(0, Belongs.KNOWN, key)
    bench.decide(1, Belongs.KNOWN, key)
    assert states(bench.plan) == [RowState.ADD, RowState.UNCHANGED]
    bench.decide(0, Belongs.LEFT_OUT)
    assert states(bench.plan) == [RowState.LEFT_OUT, RowState.ADD]

    commit()

    assert values(workspace) == ["105"]


def test_an_answer_that_names_nobody_leaves_the_question(stage, workspace, bench):
    workspace.add_patient(ELENA)
    stage(Record(patient=NAMELESS, results=(result(),)))
    bench.decide(0, Belongs.KNOWN, "nobody")
    assert bench.plan.patients[0].belongs is Belongs.ASK


def test_answers_hold_when_the_store_changed_elsewhere(
    stage, workspace, bench, commit, make_workspace, said
):
    key = workspace.add_patient(ELENA)
    stage(Record(patient=NAMELESS, results=(result(),)))
    bench.decide(0, Belongs.KNOWN, key)
    make_workspace("Ben").add_patient(Patient(family_name="Zeta"))

    commit()

    assert said == [1]
    assert values(workspace) == ["105"]


def test_a_bug_in_the_reading_is_not_dressed_up(bench, executor, qtbot, monkeypatch):
    def broken(*_, **__):
        raise ZeroDivisionError

    monkeypatch.setattr("ironview.controller.import_sources.read_for_import", broken)
    with qtbot.captureExceptions() as caught:
        bench.stage([])
        executor.run()

    assert caught[0][0] is ZeroDivisionError
    assert not bench.is_busy


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes on Linux alone")
def test_a_file_whose_name_is_no_text_is_imported_under_a_name_that_is(
    bench, executor, commit, workspace, tmp_path
):
    path = tmp_path / os.fsdecode(b"labor_m\xfcller.json")
    path.write_bytes(record_as_json(FULL))
    bench.stage([path])
    executor.run()
    commit()

    assert workspace.count() == 1
    assert workspace.store.batches.all()[0].name == "labor_m\ufffdller.json"


def test_the_store_itself_is_not_read(bench, workspace, said, executor):
    bench.stage([workspace.store.path])
    executor.run()

    assert "cannot be imported into itself" in said[0]
    assert bench.plan is None


def test_copies_of_one_name_in_two_folders_count_once(bench, executor, commit, workspace, tmp_path):
    paths = [tmp_path / ward / "labs.json" for ward in ("north", "south")]
    for path in paths:
        path.parent.mkdir()
        path.write_bytes(record_as_json(FULL))
    bench.stage(paths)
    executor.run()
    assert [file.name for file in bench.plan.files] == ["north/labs.json", "south/labs.json"]
    commit()

    assert sorted(values(workspace)) == ["105", "13.2", "9"]


def test_copies_inside_one_archive_count_once(bench, executor, commit, workspace, tmp_path):
    path = tmp_path / "week.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("monday.json", "tuesday.json"):
            archive.writestr(name, record_as_json(FULL))
    bench.stage([path])
    executor.run()
    commit()

    assert sorted(values(workspace)) == ["105", "13.2", "9"]


def test_a_file_that_is_named_twice_is_read_once(bench, executor, tmp_path):
    path = tmp_path / "labs.json"
    path.write_bytes(record_as_json(FULL))
    bench.stage([path, tmp_path / "." / "labs.json"])
    executor.run()

    assert bench.plan.counts["added"] == 7
    assert len(bench.plan.files) == 1
