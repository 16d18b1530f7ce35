"""One patient: everything written is read back, judged, and can be taken back."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from ironview.controller.chart import TYPED
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
from ironview.domain.verdicts import NextTestState, Window
from ironview.store.errors import (
    ChangedMeanwhileError,
    StoreReadOnlyError,
    UnknownRowError,
)
from tests.controller.conftest import TODAY

ELENA = Patient(
    family_name="Marchetti",
    given_name="Elena",
    sex=Sex.FEMALE,
    birth_date=PartialDate(1991, 11, 17),
    identifiers=(Identifier("urn:mrn", "0042"),),
)


def ago(days: int) -> Moment:
    return Moment(TODAY - timedelta(days=days))


def ferritin(value: str = "1050", days_ago: int = 1, **more) -> Result:
    return Result(analyte="ferritin", value=value, unit="ug/L", collected=ago(days_ago), **more)


DOSE = Infusion(product="ferric_carboxymaltose", dose_mg=Decimal(1000), started=ago(9))


@pytest.fixture
def chart(workspace):
    opened = workspace.open_chart(workspace.add_patient(ELENA))
    workspace.edits.forget()
    return opened


@pytest.fixture
def changes(chart):
    seen = []
    chart.changed.connect(lambda: seen.append(len(chart.record.results)))
    return seen


def window_of(interpretation):
    return interpretation.samples[-1].sample.window


def test_a_new_chart_is_empty_and_judged(chart):
    assert chart.record == Record(patient=chart.patient)
    assert chart.patient.family_name == "Marchetti"
    assert chart.interpretation.as_of == TODAY == chart.today
    assert chart.interpretation.next_test.state is NextTestState.NONE


def test_a_panel_is_written_whole_and_told_once(chart, changes):
    keys = chart.add_results([ferritin("9"), replace(ferritin("8.4"), analyte="hb", unit="g/dL")])

    assert changes == [2]
    assert [row.key for row in chart.record.results] == list(keys)
    assert {row.origin for row in chart.record.results} == {TYPED + "Anna"}


def test_what_was_written_is_there_after_a_restart(chart, workspace, make_workspace):
    chart.add_infusion(DOSE)
    chart.add_results([ferritin()])

    again = make_workspace().open_chart(chart.key)

    assert again.record == chart.record
    assert again.interpretation == chart.interpretation


def test_a_dose_changes_what_the_sample_says(chart):
    chart.add_results([ferritin(days_ago=1)])
    assert window_of(chart.interpretation) is Window.NO_INFUSION

    chart.add_infusion(DOSE)

    assert window_of(chart.interpretation) is Window.TOO_EARLY
    assert chart.interpretation.next_test.state is NextTestState.REDRAW


def test_every_kind_of_row_is_written(chart):
    chart.add_condition(Condition(code="ibd", detail="active"))
    chart.add_event(Event(kind="rbc_transfusion", at=ago(30), units="2"))
    chart.add_symptom(Symptom(scale="fatigue_nrs", at=ago(3), score="4"))

    assert [row.code for row in chart.record.conditions] == ["ibd"]
    assert [row.kind for row in chart.record.events] == ["rbc_transfusion"]
    assert [row.score for row in chart.record.symptoms] == ["4"]
    assert chart.interpretation.profile.id == "ibd"


def test_amending_keeps_the_history_with_its_reason(chart):
    (key,) = chart.add_results([ferritin("105")])
    chart.amend_result(key, replace(chart.record.results[0], value="150"), "typing error")

    new, old = chart.history_of(key)

    assert (new.row.value, new.reason, new.by) == ("150", "typing error", "Anna")
    assert old.row.value == "105"


@pytest.mark.parametrize(
    ("add", "amend", "row", "new"),
    [
        ("add_infusion", "amend_infusion", DOSE, {"lot": "B7"}),
        ("add_event", "amend_event", Event(kind="surgery", at=ago(9)), {"note": "hip"}),
        (
            "add_symptom",
            "amend_symptom",
            Symptom(scale="facit_f", at=ago(2), score="30"),
            {"score": "31"},
        ),
        ("add_condition", "amend_condition", Condition(code="ibd"), {"until": date(2026, 1, 1)}),
    ],
)
def test_every_kind_of_row_can_be_amended_and_removed(chart, add, amend, row, new):
    key = getattr(chart, add)(row)
    getattr(chart, amend)(key, replace(row, key=key, **new), "better known")
    assert chart.history_of(key)[0].row == replace(row, key=key, **new)

    chart.remove(key, "other patient's")

    assert chart.record == Record(patient=chart.patient)
    assert chart.history_of(key)[0].removed


def test_a_sample_is_changed_as_one_thing(chart, changes):
    first, second = chart.add_results([ferritin("1"), ferritin("2", 2)])
    rows = [replace(row, value="9") for row in chart.record.results]
    changes.clear()

    (third,) = chart.change_results(rows, [ferritin("3", 3)], "typing error")

    assert [row.value for row in chart.record.results] == ["9", "9", "3"]
    assert [row.key for row in chart.record.results] == [first, second, third]
    assert changes == [3]
    chart.undo_last()
    assert [row.value for row in chart.record.results] == ["1", "2"]


def test_a_sample_of_which_one_row_is_unknown_is_not_changed_at_all(chart):
    chart.add_results([ferritin("1")])
    row = chart.record.results[0]
    with pytest.raises(UnknownRowError):
        chart.change_results([replace(row, value="9"), replace(row, key="nothing")])
    assert [row.value for row in chart.record.results] == ["1"]


def test_the_charts_rule_book_is_the_one_in_force(chart, guideline):
    assert chart.guideline == guideline


def test_an_excluded_result_stays_visible_and_counts_again_when_included(chart):
    (key,) = chart.add_results([ferritin("9", days_ago=40)])
    chart.exclude_result(key, "clotted")

    row = chart.record.results[0]
    assert (row.excluded.reason, row.excluded.by) == ("clotted", "Anna")
    assert row.excluded.at.startswith("2026-06-03T08:02")
    assert chart.interpretation.samples[0].sample.results[0].why_excluded == "user"

    chart.include_result(key)

    assert chart.record.results[0].excluded is None
    assert [version.action for version in chart.history_of(key)] == [
        "include_result",
        "exclude_result",
        "add_results",
    ]


def test_a_result_entered_in_error_stays_in_its_sample(chart):
    (key,) = chart.add_results([ferritin()])
    chart.remove(key, "other patient's")

    assert chart.record.results[0].status is ResultStatus.ENTERED_IN_ERROR
    assert chart.interpretation.samples[0].sample.results[0].why_excluded == "entered_in_error"


def test_undo_takes_back_step_by_step_and_redo_brings_back(chart):
    chart.add_results([ferritin("1"), ferritin("2", 2)])
    key = chart.record.results[0].key
    chart.amend_result(key, replace(chart.record.results[0], value="7"))

    def values():
        return [row.value for row in chart.record.results]

    assert values() == ["7", "2"]
    chart.undo_last()
    assert (values(), chart.can_redo) == (["1", "2"], True)
    chart.undo_last()
    assert (values(), chart.can_undo) == ([], False)
    chart.undo_last()
    assert values() == []
    chart.redo_last()
    chart.redo_last()
    assert (values(), chart.can_undo, chart.can_redo) == (["7", "2"], True, False)
    chart.undo_last()
    assert values() == ["1", "2"]


def test_a_new_entry_ends_what_could_be_redone(chart):
    chart.add_results([ferritin("1")])
    chart.undo_last()
    chart.add_results([ferritin("2")])

    assert not chart.can_redo


def test_a_new_chart_has_nothing_to_take_back(chart, changes):
    chart.undo_last()
    chart.redo_last()
    assert changes == []


def test_saving_without_a_change_can_not_be_undone_and_tells_nothing(chart, changes):
    chart.save_patient(chart.patient)
    assert (chart.can_undo, changes) == (False, [])


def test_the_patient_is_saved_with_history(chart, changes):
    chart.save_patient(replace(chart.patient, weight_kg=Decimal(62)), "weighed")

    assert chart.patient.weight_kg == 62
    assert changes == [0]
    assert chart.history_of(chart.key)[0].reason == "weighed"


def test_removing_the_patient_closes_the_chart_and_undo_opens_it_again(chart, workspace, qtbot):
    chart.add_results([ferritin()])
    with qtbot.waitSignal(chart.gone):
        chart.remove_patient("duplicate")
    assert workspace.patients() == ()

    chart.undo_last()

    assert [line.key for line in workspace.patients()] == [chart.key]
    assert len(chart.record.results) == 1


def test_preview_says_what_saving_would_say_and_writes_nothing(chart, changes):
    chart.add_infusion(DOSE)
    before = chart.record

    preview = chart.preview(results=[ferritin(days_ago=1)])

    assert window_of(preview) is Window.TOO_EARLY
    assert chart.record == before
    chart.add_results([ferritin(days_ago=1)])
    assert window_of(chart.interpretation) is Window.TOO_EARLY


def test_preview_of_an_amended_row_replaces_it(chart):
    key = chart.add_infusion(DOSE)
    chart.add_results([ferritin(days_ago=1)])

    preview = chart.preview(infusions=[replace(DOSE, key=key, started=ago(60))])

    assert window_of(preview) is Window.ACCEPTABLE
    assert len(preview.record.infusions) == 1


def test_preview_takes_other_facts_too(chart):
    preview = chart.preview(
        patient=replace(chart.patient, sex=Sex.MALE),
        conditions=[Condition(code="haemodialysis")],
        events=[Event(kind="surgery", at=ago(3))],
        symptoms=[Symptom(scale="fatigue_nrs", at=ago(3), score="2")],
    )

    assert preview.profile.id == "haemodialysis"
    assert preview.record.patient.sex is Sex.MALE
    assert chart.patient.sex is Sex.FEMALE


def test_prefill_takes_the_closest_earlier_result(chart):
    chart.add_results(
        [
            ferritin("1", 30, laboratory="LabNord", reference_high=Decimal(200)),
            replace(ferritin("2", 10), unit="ng/mL", laboratory="LabSued"),
            replace(ferritin("3", 2), unit="pmol/L"),
        ]
    )

    assert chart.prefill("ferritin").unit == "pmol/L"
    assert chart.prefill("ferritin", ago(10).day).laboratory == "LabSued"
    assert chart.prefill("ferritin", ago(11).day).reference_high == 200
    assert chart.prefill("ferritin", ago(99).day).laboratory == "LabNord"
    assert chart.prefill("hb") is None


def test_a_write_that_fails_changes_nothing_on_screen(chart, workspace, changes):
    chart.add_results([ferritin("1")])
    changes.clear()
    workspace.store._database.pragma("query_only", 1)

    with pytest.raises(StoreReadOnlyError):
        chart.add_results([ferritin("2")])
    with pytest.raises(StoreReadOnlyError):
        chart.undo_last()

    workspace.store._database.pragma("query_only", 0)
    assert [row.value for row in chart.record.results] == ["1"]
    assert (chart.can_undo, changes) == (True, [])


def test_another_windows_amendment_is_told_and_shown_at_once(chart, make_workspace, qtbot):
    (key,) = chart.add_results([ferritin("1")])
    other = make_workspace("Ben").open_chart(chart.key)
    other.amend_result(key, replace(other.record.results[0], value="2"))

    with qtbot.waitSignal(chart.changed), pytest.raises(ChangedMeanwhileError):
        chart.amend_result(key, replace(chart.record.results[0], value="3"))

    assert chart.record.results[0].value == "2"
    assert chart.history_of(key)[0].by == "Ben"


def test_a_patient_removed_in_another_window_is_gone_here(chart, make_workspace, workspace, qtbot):
    make_workspace("Ben").open_chart(chart.key).remove_patient("duplicate")

    with qtbot.waitSignal(chart.gone):
        workspace.poll()


def test_a_row_nobody_knows_is_said(chart):
    with pytest.raises(UnknownRowError):
        chart.exclude_result("nothing", "x")
    with pytest.raises(UnknownRowError):
        chart.remove("nothing", "x")


def test_the_patients_own_time_zone_goes_first(chart):
    assert chart.zone.key == "Europe/Berlin"
    chart.save_patient(replace(chart.patient, time_zone="America/New_York"))
    assert chart.zone.key == "America/New_York"
    chart.save_patient(replace(chart.patient, time_zone="Nowhere/None"))
    assert chart.zone.key == "Europe/Berlin"


def test_reading_again_without_a_change_tells_nothing(chart, changes):
    chart.reload()
    assert changes == []
