"""Moving and merging through a chart: both charts follow, and undo brings it all back."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from ironview.controller.belonging import (
    merge_patients,
    mergers_of,
    move_entries,
    separate_patients,
)
from ironview.controller.import_history import ImportHistory
from ironview.domain.moments import Moment
from ironview.domain.record import Identifier, Patient, Record, ResultStatus
from ironview.store.belonging import SeparatedTooLateError
from ironview.store.errors import ChangedMeanwhileError, UnknownRowError
from tests.controller.conftest import TODAY
from tests.controller.test_import_bench import ELENA, FULL, bench, commit, result, stage, take

__all__ = ["bench", "commit", "stage", "take"]

OTHER = Patient(
    family_name="Marquetti", given_name="Elena", identifiers=(Identifier("urn:mrn", "9"),)
)


@pytest.fixture
def two(workspace):
    """The charts of Elena with her whole record, and of somebody with one result."""
    keys = workspace.add_records([FULL, Record(patient=OTHER, results=(result("700"),))])
    return tuple(workspace.open_chart(key) for key in keys)


def values(chart):
    return sorted(row.value for row in chart.record.results)


def test_a_moved_result_is_in_the_other_chart_at_once(two):
    elena, other = two
    wrong = next(row for row in elena.record.results if row.value == "9")
    move_entries(elena, [wrong.key], other.key, "tube mixed up")

    assert values(elena) == ["105", "13.2"]
    assert values(other) == ["700", "9"]


def test_undo_brings_a_moved_result_home_in_both_charts(two):
    elena, other = two
    wrong = next(row for row in elena.record.results if row.value == "9")
    move_entries(elena, [wrong.key], other.key, "tube mixed up")
    elena.undo_last()

    assert values(elena) == ["105", "13.2", "9"]
    assert values(other) == ["700"]
    elena.redo_last()
    assert values(other) == ["700", "9"]


@pytest.fixture
def elsewhere(two, make_workspace):
    """Elena's chart in another window, which has not looked at the store since."""
    return make_workspace("Ben").open_chart(two[0].key)


def test_what_another_window_moved_is_not_moved_on_from_where_it_was(two, workspace, elsewhere):
    elena, other = two
    third = workspace.add_patient(replace(OTHER, family_name="Third"))
    wrong = next(row for row in elena.record.results if row.value == "9")
    move_entries(elena, [wrong.key], other.key, "tube mixed up")
    with pytest.raises(ChangedMeanwhileError):
        move_entries(elsewhere, [wrong.key], third, "tube mixed up")

    assert values(other) == ["700", "9"]
    assert values(workspace.open_chart(third)) == []


def test_what_another_window_corrected_is_looked_at_again_before_it_is_moved(two, elsewhere):
    elena, other = two
    wrong = next(row for row in elena.record.results if row.value == "9")
    elena.amend_result(wrong.key, replace(wrong, value="90"), "typing error")
    with pytest.raises(ChangedMeanwhileError):
        move_entries(elsewhere, [wrong.key], other.key, "tube mixed up")
    elsewhere.reload()
    move_entries(elsewhere, [wrong.key], other.key, "tube mixed up")
    other.reload()

    assert values(other) == ["700", "90"]


def test_edits_after_a_merge_are_taken_back_before_it_and_done_again_after_it(two, workspace):
    elena, other = two
    merge_patients(elena, other.key, "same person")
    moved = next(row for row in elena.record.results if row.value == "700")
    elena.amend_result(moved.key, replace(moved, value="70"), "typing error")
    (merger,) = mergers_of(workspace, elena.key)
    with pytest.raises(SeparatedTooLateError):
        separate_patients(elena, merger, "two persons")

    elena.undo_last()
    elena.undo_last()
    assert values(elena) == ["105", "13.2", "9"]
    elena.redo_last()
    elena.redo_last()
    assert values(elena) == ["105", "13.2", "70", "9"]
    elena.undo_last()
    separate_patients(elena, merger, "two persons")
    assert values(elena) == ["105", "13.2", "9"]


def test_nothing_is_added_to_an_emptied_patient_from_another_window(two, make_workspace):
    elena, other = two
    elsewhere = make_workspace("Ben").open_chart(other.key)
    merge_patients(elena, other.key, "same person")
    with pytest.raises(UnknownRowError):
        elsewhere.add_results([result("55")])

    assert values(elena) == ["105", "13.2", "700", "9"]


def test_patients_merged_one_into_another_come_apart_one_by_one(two, workspace):
    elena, other = two
    third = workspace.open_chart(workspace.add_patient(replace(OTHER, family_name="Third")))
    merge_patients(elena, other.key, "same person")
    merge_patients(third, elena.key, "same person")
    assert values(third) == ["105", "13.2", "700", "9"]

    (merger,) = mergers_of(workspace, third.key)
    separate_patients(third, merger, "two persons")
    (merger,) = mergers_of(workspace, elena.key)
    separate_patients(workspace.open_chart(elena.key), merger, "two persons")
    assert [values(workspace.open_chart(one.key)) for one in (third, elena, other)] == [
        [],
        ["105", "13.2", "9"],
        ["700"],
    ]


def test_the_list_knows_of_both_after_a_move(two, workspace, executor):
    elena, other = two
    executor.run()
    newest = next(row for row in elena.record.results if row.value == "105")
    move_entries(elena, [newest.key], other.key, "")
    executor.run()
    store, rules = workspace.store, workspace.settings.rules(workspace.rule_book)

    assert store.summaries.stale(workspace.today, rules) == ()


def test_an_infusion_moves_like_a_result(two):
    elena, other = two
    move_entries(elena, [elena.record.infusions[0].key], other.key, "other arm")

    assert elena.record.infusions == ()
    assert [row.dose_mg for row in other.record.infusions] == [1000]


def test_the_same_file_read_again_does_not_bring_a_moved_result_back(take, workspace):
    take(FULL)
    other = workspace.add_patient(OTHER)
    (line,) = workspace.patients("marchetti")
    elena = workspace.open_chart(line.key)
    wrong = next(row for row in elena.record.results if row.value == "9")
    move_entries(elena, [wrong.key], other, "tube mixed up")
    plan = take(FULL, name="again.json")

    assert plan.counts["added"] == 0
    assert values(elena) == ["105", "13.2"]


def test_a_merge_fills_in_what_was_missing_and_keeps_what_was_there(two, workspace):
    elena, other = two
    gone = []
    elena.gone.connect(lambda: gone.append(elena.key))
    merge_patients(other, elena.key, "same person")

    patient = other.patient
    assert patient.family_name == "Marquetti"
    assert patient.birth_date == ELENA.birth_date
    assert [one.value for one in patient.identifiers] == ["9", "0042"]
    assert values(other) == ["105", "13.2", "700", "9"]
    assert gone == [elena.key]
    assert workspace.count() == 1


def test_what_both_charts_say_stands_once_after_a_merge(workspace):
    first, second = workspace.add_records(
        [FULL, replace(FULL, patient=replace(OTHER), results=(*FULL.results, result("44")))]
    )
    chart = workspace.open_chart(first)
    merge_patients(chart, second, "")

    assert values(chart) == ["105", "13.2", "44", "9"]
    assert len(chart.record.infusions) == 1


def test_a_result_that_was_moved_over_comes_back_with_a_merge(two):
    elena, other = two
    wrong = next(row for row in elena.record.results if row.value == "9")
    move_entries(elena, [wrong.key], other.key, "tube mixed up")
    merge_patients(elena, other.key, "same person after all")

    assert values(elena) == ["105", "13.2", "700", "9"]


def test_a_result_in_error_in_one_chart_does_not_hide_that_of_the_other(workspace):
    first, second = workspace.add_records([FULL, replace(FULL, patient=replace(OTHER))])
    chart = workspace.open_chart(first)
    twin = next(row for row in chart.record.results if row.value == "9")
    chart.remove(twin.key, "typed into the wrong chart")
    merge_patients(chart, second, "")

    standing = [row for row in chart.record.results if row.value == "9"]
    assert [row.status for row in standing].count(twin.status) == 1


def test_undo_separates_and_everything_is_as_it_was(two, workspace):
    elena, other = two
    before = elena.record, other.record
    merge_patients(other, elena.key, "same person")
    other.undo_last()

    assert workspace.open_chart(elena.key).record == before[0]
    assert other.record == before[1]
    assert mergers_of(workspace, other.key) == ()


def test_a_merge_is_separated_later_by_name(two, workspace):
    elena, other = two
    before = elena.record
    merge_patients(other, elena.key, "same person")
    (merger,) = mergers_of(workspace, other.key)
    assert merger.name == "Marchetti, Elena"

    separate_patients(other, merger, "two persons after all")
    assert workspace.store.patients.record(elena.key) == before
    assert values(other) == ["700"]


def test_a_file_of_the_merged_patient_reaches_the_one_who_stayed(take, workspace):
    take(FULL)
    (first,) = workspace.store.patients.keys()
    namesake = workspace.add_patient(replace(OTHER, family_name="Marchetti"))
    chart = workspace.open_chart(namesake)
    merge_patients(chart, first, "same person")
    plan = take(replace(FULL, results=(*FULL.results, result("44"))), name="later.json")

    assert plan.counts["added"] == 1
    assert values(chart) == ["105", "13.2", "44", "9"]


def lab_result(value, status=ResultStatus.FINAL, hour=8, **more):
    at = Moment(TODAY, time(hour), timedelta(0))
    return replace(result(value, 0, id="L-7", status=status, reported=at), **more)


def lab_record(*results):
    return Record(patient=FULL.patient, results=results)


@pytest.fixture
def moved(take, workspace):
    """Elena's laboratory result, given to another patient; the charts of both."""
    take(lab_record(lab_result("105")))
    other = workspace.open_chart(workspace.add_patient(OTHER))
    (line,) = workspace.patients("marchetti")
    elena = workspace.open_chart(line.key)
    (wrong,) = elena.record.results
    move_entries(elena, [wrong.key], other.key, "tube mixed up")
    return elena, other


@pytest.mark.parametrize(
    ("value", "status"),
    [("96", ResultStatus.CORRECTED), ("105", ResultStatus.CANCELLED)],
)
def test_a_correction_reported_under_the_old_patient_reaches_the_moved_row(
    moved, take, workspace, executor, value, status
):
    elena, other = moved
    plan = take(lab_record(lab_result(value, status, 9)), name="corrected.json")
    executor.run()

    assert (plan.counts["amended"], plan.counts["added"]) == (1, 0)
    elena.reload()
    other.reload()
    assert values(elena) == []
    (row,) = other.record.results
    assert (row.value, row.status) == (value, status)
    assert [version.row.value for version in other.history_of(row.key)][-1] == "105"
    store, rules = workspace.store, workspace.settings.rules(workspace.rule_book)
    assert store.summaries.stale(workspace.today, rules) == ()


def test_the_correction_of_a_moved_row_twice_changes_nothing_more(moved, take):
    corrected = lab_record(lab_result("96", ResultStatus.CORRECTED, 9))
    take(corrected, name="corrected.json")
    plan = take(corrected, name="again.json")

    assert (plan.counts["amended"], plan.counts["added"], plan.counts["unchanged"]) == (0, 0, 1)


def test_an_older_report_does_not_correct_a_moved_row(moved, take):
    plan = take(lab_record(lab_result("96", hour=7)), name="older.json")

    assert (plan.counts["amended"], plan.counts["added"]) == (0, 1)


def test_a_correction_that_may_mean_either_of_two_moved_rows_is_held(take, workspace):
    take(lab_record(lab_result("105"), lab_result("9", hour=7)))
    other = workspace.open_chart(workspace.add_patient(OTHER))
    (line,) = workspace.patients("marchetti")
    elena = workspace.open_chart(line.key)
    move_entries(elena, [row.key for row in elena.record.results], other.key, "tube mixed up")
    plan = take(lab_record(lab_result("96", ResultStatus.CORRECTED, 9)), name="corrected.json")

    assert (plan.counts["amended"], plan.counts["added"], plan.counts["held"]) == (0, 0, 1)
    assert values(other) == ["105", "9"]
    (waiting,) = workspace.store.batches.waiting()
    assert waiting.reason == "import.moved_elsewhere"
    assert "several results that were moved" in waiting.text


def test_undoing_the_import_takes_the_correction_back_where_the_row_is_now(
    moved, take, workspace, executor
):
    _, other = moved
    take(lab_record(lab_result("96", ResultStatus.CORRECTED, 9)), name="corrected.json")
    history = ImportHistory(workspace)
    history.take_back(history.imports[0].key, "wrong file")
    executor.run()
    other.reload()

    assert values(other) == ["105"]


def test_a_moved_row_that_was_removed_there_is_not_corrected(moved, take):
    _, other = moved
    (row,) = other.record.results
    other.remove(row.key, "entered in error")
    plan = take(lab_record(lab_result("96", ResultStatus.CORRECTED, 9)), name="corrected.json")

    assert (plan.counts["amended"], plan.counts["added"]) == (0, 1)
