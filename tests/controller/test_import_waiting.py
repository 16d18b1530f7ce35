"""Rows that wait come back to the bench, and leave the list only by a decision that is kept."""

import json
from dataclasses import replace

import pytest

from ironview.controller.import_plan import Belongs, Doubt, RowState
from ironview.controller.import_planning import answers_of, named
from ironview.domain.record import Record
from tests.controller.test_import_answers import AMBIGUOUS, HEADER, answer, lab
from tests.controller.test_import_bench import (
    ELENA,
    NAMELESS,
    bench,
    commit,
    result,
    said,
    stage,
    take,
    values,
)
from tests.controller.test_import_choices import THREE, keys_of

__all__ = ["answer", "bench", "commit", "lab", "said", "stage", "take"]


@pytest.fixture
def reopen(bench, executor):
    def do():
        bench.stage_waiting("Rows that waited")
        executor.run()
        return bench.plan

    return do


def waiting(workspace):
    return len(workspace.store.batches.waiting())


def test_a_row_a_person_held_is_stored_later(stage, bench, commit, reopen, workspace):
    bench.choose(keys_of(stage(THREE), "2"), RowState.HELD)
    commit()
    assert bench.waiting == 1
    plan = reopen()

    assert plan.counts["added"] == 1
    commit()
    assert sorted(values(workspace)) == ["1", "2", "3"]
    assert bench.waiting == 0


def test_a_row_that_is_held_again_goes_on_waiting_once(stage, bench, commit, reopen, workspace):
    bench.choose(keys_of(stage(THREE), "2"), RowState.HELD)
    commit()
    bench.choose(keys_of(reopen(), "2"), RowState.HELD)
    commit()

    assert waiting(workspace) == 1
    assert sorted(values(workspace)) == ["1", "3"]


def test_a_row_that_is_rejected_later_keeps_the_reason(stage, bench, commit, reopen, workspace):
    bench.choose(keys_of(stage(THREE), "2"), RowState.HELD)
    commit()
    bench.choose(keys_of(reopen(), "2"), RowState.REJECTED, "the ward says no")
    commit()

    assert waiting(workspace) == 0
    assert len(workspace.store.batches.rejected()) == 1


def test_discarding_decides_nothing(stage, bench, commit, reopen, workspace):
    bench.choose(keys_of(stage(THREE), "2"), RowState.HELD)
    commit()
    reopen()
    bench.discard()

    assert waiting(workspace) == 1


def test_a_record_nobody_decided_about_comes_back_whole(
    take, stage, commit, reopen, bench, workspace
):
    take(Record(patient=ELENA, results=(result("9", 9),)))
    stage(replace(THREE, patient=NAMELESS), name="other.json")
    commit()
    plan = reopen()
    assert plan.counts["asked"] == 3

    (line,) = workspace.patients()
    bench.decide(0, Belongs.KNOWN, line.key)
    commit()
    assert sorted(values(workspace)) == ["1", "2", "3", "9"]
    assert waiting(workspace) == 0


def test_a_record_waits_as_long_as_one_of_its_rows_does(
    take, stage, commit, reopen, bench, workspace
):
    take(Record(patient=ELENA, results=(result("9", 9),)))
    stage(replace(THREE, patient=NAMELESS), name="other.json")
    commit()
    plan = reopen()
    (line,) = workspace.patients()
    bench.decide(0, Belongs.KNOWN, line.key)
    bench.choose(keys_of(plan, "2"), RowState.HELD)
    commit()
    assert waiting(workspace) == 1
    assert sorted(values(workspace)) == ["1", "3", "9"]

    reopen()
    bench.decide(0, Belongs.KNOWN, line.key)
    assert (bench.plan.counts["unchanged"], bench.plan.counts["added"]) == (2, 1)
    commit()
    assert sorted(values(workspace)) == ["1", "2", "3", "9"]
    assert waiting(workspace) == 0


def test_rows_of_a_table_are_asked_about_and_read_again(
    lab, answer, commit, reopen, workspace, bench
):
    lab()
    commit()
    assert waiting(workspace) == 3
    plan = reopen()
    assert plan.counts["held"] == 3
    (question,) = plan.open_questions
    assert question.rows == 3

    plan = answer("dmy")
    assert plan.counts["added"] == 3
    commit()
    assert waiting(workspace) == 0
    assert workspace.count() == 2
    assert len(workspace.store.mappings.all()) == 1


def test_a_line_alone_proves_nothing_about_its_column(lab, answer, commit, reopen, bench):
    """In the file 31/12 and 12/31 contradict each other; of what waits only one is left."""
    lab(
        HEADER + "P1;Ferritin;1,050;ug/L;31/12/2025;N\n"
        "P1;Ferritin;12;ug/L;12/31/2025;N\nP1;Ferritin;13;ug/L;03/04/2026;N\n"
    )
    commit()
    plan = reopen()
    assert plan.counts["held"] == 2
    plan = answer(",", plan.open_questions[0].asked)

    (held,) = plan.held
    assert held.reason in {"import.date_ambiguous", "import.number_ambiguous"}
    assert held.at == "03/04/2026" or held.value == "1,050"


def test_what_the_column_had_told_is_kept_with_the_line(lab, commit, reopen, answer):
    lab(HEADER + "P1;Ferritin;1,050;ug/L;03/04/2026;N\nP1;Ferritin;12;ug/L;31/12/2025;N\n")
    commit()
    reopen()
    plan = answer(",")

    ((_, row),) = plan.rows(RowState.ADD, RowState.ASK)
    assert row.row.collected.isoformat() == "2026-04-03"


def test_equal_rows_of_two_files_of_one_name_are_two_rows(
    lab, commit, reopen, answer, bench, tmp_path, executor, workspace
):
    for folder, patient in (("a", "P1"), ("b", "P7")):
        (tmp_path / folder).mkdir()
        lab(AMBIGUOUS.replace("P1", patient), f"{folder}/lab.csv")
        commit()
    assert waiting(workspace) == 6
    plan = reopen()
    places = [aside.source for aside in plan.held]

    assert len(set(places)) == 6
    assert answer("dmy").counts["held"] == 0


def test_a_line_that_names_nobody_is_given_to_whom_a_person_says(
    lab, commit, reopen, bench, workspace
):
    lab(
        "Test;Ergebnis;Einheit;Entnahme;Patient ID\nFerritin;12;ug/L;2026-05-03;\n"
        "Ferritin;13;ug/L;2026-05-03;P1\n"
    )
    commit()
    assert waiting(workspace) == 1
    reopen()
    (line,) = workspace.patients()
    bench.decide(0, Belongs.KNOWN, line.key)
    commit()

    assert sorted(values(workspace, "")) == ["12", "13"]
    assert waiting(workspace) == 0


def test_a_row_that_cannot_be_read_again_can_still_be_rejected(
    lab, commit, reopen, bench, workspace
):
    lab(
        "Patient ID;Medikament;Dosis mg;Verabreicht\n;Ferinject;500;2026-05-03\n"
        "P1;Ferinject;500;2026-05-03\n"
    )
    commit()
    assert waiting(workspace) == 1
    plan = reopen()
    ((key, _, state),) = list(plan.keyed_asides())
    assert state is RowState.HELD
    bench.choose([key], RowState.REJECTED, "nobody's")
    commit()

    assert waiting(workspace) == 0


OWNERLESS = (
    "MSH|^~\\&|LAB|NORTH|IV|CL|20260310||ORU^R01|1|P|2.5\rPID|1\r"
    "OBR|1|||FER^Ferritin^L|||20260301\r"
    "OBX|1|NM|2276-4^Ferritin^LN||41|ug/L|10-200||||F|||20260301\r"
    "OBX|2|NM|718-7^Hb^LN||9.4|g/dL|12-16||||F|||20260301\r"
    "MSH|^~\\&|LAB|NORTH|IV|CL|20260310||ORU^R01|2|P|2.5\rPID|1\r"
    "OBR|1|||FER^Ferritin^L|||20260302\r"
    "OBX|1|NM|2276-4^Ferritin^LN||42|ug/L|10-200||||F|||20260302\r"
)


def test_rows_of_a_message_that_names_nobody_are_given_to_whom_a_person_says(
    take, lab, commit, reopen, bench, workspace
):
    take(Record(patient=ELENA, results=(result("9", 9),)))
    lab(OWNERLESS, "lab.hl7")
    commit()
    assert waiting(workspace) == 3

    plan = reopen()
    assert [len(one.rows) for one in plan.patients] == [2, 1]
    assert {one.doubt for one in plan.patients} == {Doubt.NOBODY}
    (line,) = workspace.patients()
    bench.decide(0, Belongs.KNOWN, line.key)
    commit()
    assert sorted(values(workspace)) == ["41", "9", "9.4"]
    assert waiting(workspace) == 1


def test_an_answer_about_one_record_without_a_name_is_none_about_the_next(
    take, lab, commit, reopen, bench, executor, workspace
):
    take(Record(patient=ELENA, results=(result("9", 9),)))
    lab(OWNERLESS, "lab.hl7")
    commit()
    reopen()
    (line,) = workspace.patients()
    bench.decide(1, Belongs.KNOWN, line.key)
    said = answers_of(bench.plan)
    again = [named(one.record) in said for one in bench.plan.patients]
    assert again == [False, True]


OBSERVATION = {
    "resourceType": "Observation",
    "id": "o1",
    "status": "final",
    "code": {"coding": [{"system": "http://loinc.org", "code": "2276-4"}]},
    "effectiveDateTime": "2026-03-01",
    "valueQuantity": {"value": 12, "unit": "ug/L"},
}
BUNDLE = {
    "resourceType": "Bundle",
    "type": "collection",
    "entry": [
        {"resource": OBSERVATION},
        {"resource": OBSERVATION | {"id": "o2", "valueQuantity": {"value": 13, "unit": "ug/L"}}},
    ],
}


def test_observations_that_name_nobody_are_asked_about_one_by_one(
    take, lab, commit, reopen, bench, workspace
):
    take(Record(patient=ELENA, results=(result("9", 9),)))
    lab(json.dumps(BUNDLE), "lab.json")
    commit()
    plan = reopen()
    assert [len(one.rows) for one in plan.patients] == [1, 1]
    (line,) = workspace.patients()
    bench.decide(1, Belongs.KNOWN, line.key)
    commit()
    assert sorted(values(workspace)) == ["13", "9"]
    assert waiting(workspace) == 1


def test_a_lone_observation_that_names_nobody_makes_no_patient(lab, commit, workspace):
    lab(json.dumps(OBSERVATION), "lab.json")
    commit()
    assert workspace.patients() == ()
    assert waiting(workspace) == 1
