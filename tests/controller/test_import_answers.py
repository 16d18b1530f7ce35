"""What a table leaves open is asked once, with its own cells, and remembered by name."""

from datetime import date

import pytest

from ironview.controller.import_mappings import (
    NO_OTHER_IS_OURS,
    NONE_OF_OURS,
    NOTHING_DECIDED,
    Asked,
    MappingDesk,
    statements,
    statements_of,
)
from ironview.controller.import_plan import Belongs, RowState
from ironview.store.mappings import MappingNameTakenError
from tests.controller.test_import_bench import bench, commit, said

__all__ = ["bench", "commit", "said"]

HEADER = "Patient ID;Test;Ergebnis;Einheit;Entnahme;Labor\n"
AMBIGUOUS = HEADER + (
    "P1;Ferritin;105;ug/L;03/05/2026;LABOR NORD\n"
    "P1;TSAT;21;%;04/05/2026;LABOR NORD\n"
    "P2;Ferritin;12;ug/L;05/06/2026;LABOR NORD\n"
    "P2;Kalium;4.1;mmol/L;05/06/2026;LABOR NORD\n"
)


@pytest.fixture
def lab(bench, executor, tmp_path):
    """Stage a table and return its plan."""

    def do(text=AMBIGUOUS, name="lab.csv", on=None):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        wanted = on or bench
        wanted.stage([path])
        executor.run()
        return wanted.plan

    return do


@pytest.fixture
def answer(bench, executor):
    def do(reply, asked=None):
        question = next(
            one for one in bench.plan.open_questions if asked is None or one.asked is asked
        )
        bench.answer(question, reply)
        executor.run()
        return bench.plan

    return do


def collected(plan):
    return [row.row.collected.day for patient in plan.patients for row in patient.rows]


def test_one_question_for_a_column_with_three_of_its_cells_read_each_way(lab):
    (question,) = lab().open_questions

    assert (question.asked, question.subject, question.rows) == (
        Asked.DATE_ORDER,
        "Entnahme",
        3,
    )
    assert question.options == ("dmy", "mdy")
    assert [(one.written, *one.readings) for one in question.examples] == [
        ("03/05/2026", "2026-05-03", "2026-03-05"),
        ("04/05/2026", "2026-05-04", "2026-04-05"),
        ("05/06/2026", "2026-06-05", "2026-05-06"),
    ]


@pytest.mark.parametrize(("reply", "first"), [("dmy", date(2026, 5, 3)), ("mdy", date(2026, 3, 5))])
def test_an_answer_reads_the_file_again_and_every_row_is_still_there(lab, answer, reply, first):
    before = lab()
    plan = answer(reply)

    assert collected(plan)[0] == first
    assert plan.counts["added"] == before.counts["held"] == 3
    assert plan.counts["rejected"] == before.counts["rejected"] == 1
    assert plan.open_questions == ()


def test_who_does_not_know_leaves_the_rows_held(lab, bench, commit, workspace):
    (question,) = lab().open_questions
    bench.leave_open(question)
    assert bench.plan.open_questions == ()
    commit()

    assert len(workspace.store.batches.waiting()) == 3
    assert workspace.store.mappings.all() == ()


def test_an_open_question_can_be_asked_again(lab, bench):
    (question,) = lab().open_questions
    bench.leave_open(question)
    bench.ask_again()

    assert bench.plan.open_questions == (question,)


def test_an_answer_can_be_undone(lab, answer, bench):
    before = lab()
    answer("dmy")
    bench.undo()

    assert bench.plan is before


def test_choices_stay_when_an_answer_makes_the_plan_anew(lab, answer, bench, commit, workspace):
    plan = lab()
    ((key, _, _),) = [one for one in plan.keyed_asides() if one[1].value == "21"]
    bench.choose([key], RowState.REJECTED, "measured twice")
    plan = answer("dmy")

    assert (plan.counts["added"], plan.counts["rejected"]) == (2, 2)
    commit()
    (row,) = workspace.store.batches.rejected()
    assert '"value": "21"' in row.content


def test_whose_a_record_is_stays_decided_when_an_answer_makes_the_plan_anew(
    lab, answer, bench, commit, workspace
):
    lab(HEADER + "P1;Ferritin;9;ug/L;13/05/2026;N\n", "first.csv")
    commit()
    text = AMBIGUOUS.replace("03/05/2026", "2026-05-03")
    plan = lab(text, "second.csv")
    (asked,) = [one for one in plan.patients if one.doubt is not None]
    bench.decide(asked.index, Belongs.LEFT_OUT)
    plan = answer("dmy", Asked.DATE_ORDER)

    (decided,) = [one for one in plan.patients if one.record.patient.id == "P1"]
    assert decided.belongs is Belongs.LEFT_OUT
    assert len(decided.rows) == 2


@pytest.mark.parametrize(("mark", "value"), [(",", "1.050"), (".", "1050")])
def test_the_decimal_mark_is_asked_for_its_column(lab, answer, mark, value):
    plan = lab(HEADER + "P1;Ferritin;1,050;ug/L;2026-05-03;N\n")
    (question,) = plan.open_questions
    assert (question.asked, question.subject) == (Asked.DECIMAL_MARK, "Ergebnis")
    assert question.examples[0].readings == ("1.050", "1050")

    (patient,) = answer(mark).patients
    assert patient.rows[0].row.value == value


def test_a_unit_is_asked_among_those_in_which_the_values_are_possible(lab, answer):
    plan = lab(HEADER + "P1;Hb;131;;2026-05-03;N\nP1;Hb;128;;2026-05-04;N\n")
    (question,) = plan.open_questions
    assert (question.asked, question.subject) == (Asked.UNIT, "hb")
    assert question.options == ("g/L",)
    assert question.examples[0].readings == ("131 g/L",)

    (patient,) = answer("g/L").patients
    assert {row.row.unit for row in patient.rows} == {"g/L"}


def test_values_that_no_unit_makes_possible_are_not_asked_about(lab):
    plan = lab(HEADER + "P1;Hb;99999;;2026-05-03;N\n")

    assert plan.open_questions == ()


NUMBERED = (
    "Patient ID,Labtyp_no,Wert,Einheit,Datum\n"
    "7,11,13.1,g/dL,2026-05-03\n7,12,4.1,mmol/L,2026-05-03\n7,13,9,g/L,2026-05-03\n"
)


def test_tests_called_by_numbers_are_asked_one_after_the_other(lab, answer):
    plan = lab(NUMBERED)
    subjects = [one.subject for one in plan.open_questions]
    assert subjects == ["Labtyp_no 11", "Labtyp_no 12", "Labtyp_no 13"]

    plan = answer("hb")
    assert [one.subject for one in plan.open_questions] == subjects[1:]
    assert (plan.counts["added"], plan.counts["held"]) == (1, 2)
    plan = answer(NONE_OF_OURS)
    assert (plan.counts["held"], plan.counts["rejected"]) == (1, 1)


def test_the_rest_of_numbered_tests_is_none_of_ours_only_when_a_person_says_so(lab, answer):
    lab(NUMBERED)
    answer("hb")
    plan = answer(NO_OTHER_IS_OURS)

    assert plan.open_questions == ()
    assert (plan.counts["added"], plan.counts["rejected"]) == (1, 2)


def test_what_was_decided_is_remembered_by_the_name_of_the_laboratory(
    lab, answer, commit, workspace
):
    lab()
    answer("dmy")
    commit()

    (kept,) = workspace.store.mappings.all()
    assert (kept.name, kept.by) == ("LABOR NORD", "Anna")
    (says,) = statements_of(kept)
    assert (says.asked, says.subject, says.answer) == (Asked.DATE_ORDER, "Entnahme", "dmy")


def test_without_a_name_nothing_is_remembered(lab, answer, bench, commit, workspace):
    plan = lab()
    answer("dmy")
    bench.name_mapping(plan.mappings[0].headers, " ")
    commit()

    assert workspace.store.mappings.all() == ()


def test_a_file_of_the_same_shape_is_read_as_decided_and_says_so(
    lab, answer, commit, bench, executor
):
    lab()
    answer("dmy")
    commit()
    plan = lab(AMBIGUOUS.replace("P1", "P8").replace("P2", "P9"), "june.csv")

    (shape,) = plan.mappings
    assert shape.proposed is not None
    assert (shape.proposed.name, shape.is_changed) == ("LABOR NORD", False)
    assert plan.counts["added"] == 3
    assert collected(plan)[0] == date(2026, 5, 3)

    bench.read_as(shape.headers, NOTHING_DECIDED)
    executor.run()
    assert bench.plan.counts["held"] == 3
    assert len(bench.plan.open_questions) == 1


def test_a_file_of_another_shape_is_asked_about_again(lab, answer, commit):
    lab()
    answer("dmy")
    commit()
    text = AMBIGUOUS.replace("Entnahme", "Blutentnahme").replace("P1", "P8")

    assert len(lab(text, "other.csv").open_questions) == 1


def test_another_answer_for_the_same_laboratory_is_a_new_version(
    lab, answer, commit, bench, executor, workspace
):
    lab()
    answer("dmy")
    commit()
    plan = lab(AMBIGUOUS.replace("P1", "P8").replace("P2", "P9"), "june.csv")
    bench.read_as(plan.mappings[0].headers, NOTHING_DECIDED)
    executor.run()
    answer("mdy")
    commit()

    (kept,) = workspace.store.mappings.all()
    assert kept.version == 2
    told = [statements_of(one)[0].answer for one in workspace.store.mappings.versions(kept.key)]
    assert told == ["mdy", "dmy"]


def test_taking_an_import_back_leaves_what_is_remembered(lab, answer, commit, workspace):
    lab()
    answer("dmy")
    commit()
    store = workspace.store
    (batch,) = store.batches.all()
    with store.writing("Anna", "undo_import", reason="wrong file") as change:
        store.batches.take_back(batch.key, change)

    assert len(store.mappings.all()) == 1


def test_a_file_that_changed_since_it_was_read_is_not_read_another_way(
    lab, bench, executor, said, tmp_path
):
    plan = lab()
    (tmp_path / "lab.csv").write_text(AMBIGUOUS + "P3;Ferritin;1;ug/L;01/02/2026;N\n")
    bench.answer(plan.open_questions[0], "dmy")
    executor.run()

    assert "lab.csv was changed" in said[0]
    assert bench.plan is plan


def test_the_desk_renames_asks_again_and_forgets(lab, answer, commit, workspace):
    lab()
    answer("dmy")
    commit()
    desk = MappingDesk(workspace)
    (kept,) = desk.mappings
    desk.rename(kept, "North")
    (kept,) = desk.mappings
    desk.take_out(kept, statements_of(kept)[0])
    (kept,) = desk.mappings

    assert (kept.name, statements_of(kept)) == ("North", ())
    assert [one.version for one in desk.versions(kept)] == [3, 2, 1]
    desk.forget(kept)
    assert desk.mappings == ()
    assert lab(AMBIGUOUS.replace("P1", "P8"), "june.csv").counts["held"] == 3


def test_a_mapping_called_what_it_is_called_already_is_no_change(lab, answer, commit, workspace):
    lab()
    answer("dmy")
    commit()
    desk = MappingDesk(workspace)
    (kept,) = desk.mappings
    before = workspace.store.changes.latest()

    desk.rename(kept, kept.name)

    assert desk.mappings == (kept,)
    assert workspace.store.changes.latest() == before


def test_two_laboratories_never_share_a_name(lab, answer, commit, workspace):
    lab()
    answer("dmy")
    commit()
    lab(AMBIGUOUS.replace("Entnahme", "Blutentnahme").replace("NORD", "SUED"), "south.csv")
    answer("mdy")
    commit()
    desk = MappingDesk(workspace)
    north, south = desk.mappings

    with pytest.raises(MappingNameTakenError):
        desk.rename(south, "labor nord")
    assert desk.mappings == (north, south)


def test_a_plan_read_without_answers_says_nothing_of_mappings(lab):
    (shape,) = lab().mappings

    assert statements(shape.mapping) == ()
    assert not shape.is_kept


def test_columns_without_a_header_are_asked_one_by_one_and_remembered(lab, answer, commit):
    text = "P-1;Ferritin;12.5;ug/L;2026-03-02\nP-2;Hb;13.1;g/dL;2026-03-04\n"
    assert lab(text).counts["held"] == 2
    for part in ("patient", "test", "value", "unit", "collected"):
        plan = answer(part, Asked.PART)
    assert plan.open_questions == ()
    assert plan.counts["added"] == 2
    commit()
    again = lab(text.replace("12.5", "14.5"), name="next.csv")
    assert again.open_questions == ()
    assert [row.row.value for one in again.patients for row in one.rows] == ["14.5", "13.1"]
