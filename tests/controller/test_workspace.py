"""The list, the search, the settings, and what other windows do."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from ironview.controller.jobs import Done
from ironview.controller.viewpoint import ClinicSettings
from ironview.domain.findings import Severity
from ironview.domain.moments import Moment, PartialDate
from ironview.domain.record import Identifier, Infusion, Patient, Record, Result, Sex
from ironview.domain.verdicts import NextTestState
from ironview.store.errors import ChangedMeanwhileError, StoreError, UnknownRowError
from tests.controller.conftest import TODAY

ELENA = Patient(
    family_name="Marchetti",
    given_name="Elena",
    sex=Sex.FEMALE,
    birth_date=PartialDate(1991, 11, 17),
    identifiers=(Identifier("urn:mrn", "0042"),),
)


def dosed(days_ago: int, patient: Patient = ELENA) -> Record:
    at = Moment(TODAY - timedelta(days=days_ago))
    return Record(
        patient=patient,
        infusions=(Infusion(product="ferric_carboxymaltose", dose_mg=Decimal(1000), started=at),),
    )


@pytest.fixture
def told(workspace):
    seen = []
    workspace.patients_changed.connect(lambda: seen.append(workspace.count()))
    return seen


def test_a_new_store_has_no_patients(workspace):
    assert (workspace.count(), workspace.patients(), workspace.is_demo) == (0, (), False)


def test_a_new_patient_is_listed_with_what_there_is_to_know(workspace, told):
    key = workspace.add_patient(ELENA)

    (line,) = workspace.patients("march")
    assert (line.key, line.mrn, line.age, line.sex) == (key, "0042", 34, Sex.FEMALE)
    assert (line.next_state, line.next_date, line.held) == (NextTestState.NONE, None, 0)
    assert line.as_of == TODAY
    assert told == [1]


@pytest.mark.parametrize(
    ("birth", "age"), [(PartialDate(1991, 6, 3), 35), (PartialDate(1991, 6, 4), 34), (None, None)]
)
def test_age_counts_completed_years(workspace, birth, age):
    workspace.add_patient(replace(ELENA, birth_date=birth))
    assert workspace.patients()[0].age == age


@pytest.mark.parametrize(
    ("days_ago", "state", "on"),
    [
        (9, NextTestState.WAITING, TODAY + timedelta(days=19)),
        (27, NextTestState.WAITING, TODAY + timedelta(days=1)),
        (28, NextTestState.OPEN, TODAY),
        (56, NextTestState.DUE, TODAY),
        (112, NextTestState.OVERDUE, TODAY - timedelta(days=28)),
    ],
)
def test_the_list_says_when_to_test_next(workspace, days_ago, state, on):
    workspace.add_records([dosed(days_ago)])

    (line,) = workspace.patients()

    assert (line.next_state, line.next_date) == (state, on)


def test_the_list_shows_the_redraw_and_the_recheck(workspace):
    early = Result(
        analyte="ferritin", value="1050", unit="ug/L", collected=Moment(TODAY - timedelta(days=1))
    )
    late = replace(early, value="105")
    workspace.add_records(
        [
            replace(dosed(9), results=(early,)),
            replace(dosed(91, replace(ELENA, family_name="Zeta")), results=(late,)),
        ]
    )

    redraw, done = workspace.patients()

    assert (redraw.next_state, redraw.next_date) == (
        NextTestState.REDRAW,
        TODAY + timedelta(days=19),
    )
    assert (redraw.top_finding, redraw.severity) == ("timing.too_early", Severity.NOTICE)
    assert (done.next_state, done.next_date) == (NextTestState.DONE, date(2026, 9, 2))


def test_rows_that_wait_for_an_answer_are_counted(workspace):
    no_unit = Result(analyte="ferritin", value="9", collected=Moment(TODAY))
    workspace.add_records([Record(patient=ELENA, results=(no_unit, no_unit))])

    assert workspace.patients()[0].held == 2


def test_the_list_is_cut_at_the_limit(workspace):
    workspace.add_records(
        [Record(patient=Patient(family_name=f"N{number:02d}")) for number in range(7)]
    )
    assert [line.family_name for line in workspace.patients(limit=3)] == ["N00", "N01", "N02"]
    assert workspace.count() == 7


def test_a_change_of_a_chart_reaches_the_list(workspace, told):
    chart = workspace.open_chart(workspace.add_patient(ELENA))
    chart.add_infusion(dosed(56).infusions[0])

    assert workspace.patients()[0].next_state is NextTestState.DUE
    assert len(told) == 2


def test_similar_patients_are_named_with_the_reason(workspace):
    key = workspace.add_patient(ELENA)

    (same_number,) = workspace.similar_patients(replace(ELENA, family_name="Rossi"))
    (same_name,) = workspace.similar_patients(replace(ELENA, identifiers=()))

    assert (same_number.line.key, same_number.same_identifier) == (key, True)
    assert (same_name.line.key, same_name.same_identifier) == (key, False)
    assert workspace.similar_patients(Patient(family_name="Marchetti")) == ()


def test_another_given_name_of_the_same_family_and_birth_date_is_asked_about(workspace):
    workspace.add_patient(ELENA)
    twin = replace(ELENA, given_name="Elenor", identifiers=())
    (near,) = workspace.similar_patients(twin)

    assert (near.same_identifier, near.same_given_name) == (False, False)
    assert workspace.similar_patients(replace(twin, birth_date=PartialDate(1990, 1, 1))) == ()
    assert workspace.similar_patients(replace(twin, family_name="Marchettini")) == ()


def test_the_same_patient_opens_the_same_chart_until_it_is_closed(workspace):
    key = workspace.add_patient(ELENA)
    chart = workspace.open_chart(key)
    assert workspace.open_chart(key) is chart

    workspace.close_chart(key)
    workspace.close_chart(key)

    assert workspace.open_chart(key) is not chart


def test_a_patient_who_is_not_there_cannot_be_opened(workspace):
    with pytest.raises(UnknownRowError):
        workspace.open_chart("nobody")


def test_settings_change_every_open_chart_and_are_kept(workspace, make_workspace, qtbot):
    workspace.add_records(
        [
            replace(
                dosed(40),
                results=(
                    Result(
                        analyte="ferritin",
                        value="60",
                        unit="ug/L",
                        collected=Moment(TODAY - timedelta(days=1)),
                    ),
                ),
            )
        ]
    )
    chart = workspace.open_chart(workspace.patients()[0].key)
    chosen = ClinicSettings(default_profile="strict_12_week", time_zone="Asia/Tokyo")

    with qtbot.waitSignals([workspace.settings_changed, chart.changed]):
        workspace.save_settings(chosen)

    assert chart.interpretation.profile.id == "strict_12_week"
    assert (workspace.zone.key, chart.zone.key) == ("Asia/Tokyo", "Asia/Tokyo")
    assert make_workspace().settings == chosen


def test_a_patients_own_profile_goes_before_the_clinics(workspace):
    workspace.save_settings(ClinicSettings(default_profile="strict_12_week"))
    chart = workspace.open_chart(workspace.add_patient(replace(ELENA, profile="ibd")))

    assert chart.interpretation.profile.id == "ibd"


def test_overlays_of_the_clinic_are_laid_over_the_rule_book(workspace, guideline):
    assert workspace.guideline == guideline
    workspace.save_settings(ClinicSettings(deficiency_overlay="who", overload_overlay="uk"))
    assert workspace.guideline.deficiency_overlay == "who"
    assert workspace.guideline.overload_overlay == "uk"


def test_another_windows_patient_appears(workspace, make_workspace, told):
    workspace.poll()
    assert told == []
    make_workspace("Ben").add_patient(ELENA)

    workspace.poll()
    workspace.poll()

    assert told == [1]


def test_another_windows_settings_count_here_too(workspace, make_workspace):
    make_workspace("Ben").save_settings(ClinicSettings(default_profile="ibd"))
    workspace.poll()
    assert workspace.settings.default_profile == "ibd"


def test_what_another_window_chose_meanwhile_stays(workspace, make_workspace):
    make_workspace("Ben").save_settings(ClinicSettings(default_profile="ibd"))
    workspace.save_settings(replace(workspace.settings, time_zone="Asia/Tokyo"))

    both = ClinicSettings(default_profile="ibd", time_zone="Asia/Tokyo")
    assert workspace.settings == both
    assert make_workspace().settings == both


def test_the_same_choice_made_otherwise_in_another_window_is_said(workspace, make_workspace):
    other = make_workspace("Ben")
    other.save_settings(ClinicSettings(default_profile="ibd"))
    with pytest.raises(ChangedMeanwhileError, match="Nothing was changed"):
        workspace.save_settings(ClinicSettings(default_profile="general"))

    assert make_workspace().settings.default_profile == "ibd"
    same = ClinicSettings(default_profile="ibd")
    workspace.save_settings(same)
    assert workspace.settings == same


def test_a_profile_that_was_withdrawn_meanwhile_is_not_chosen(workspace):
    with pytest.raises(ChangedMeanwhileError, match="withdrew it"):
        workspace.save_settings(ClinicSettings(default_profile="withdrawn"))

    assert workspace.settings.default_profile == ""


def test_a_new_day_is_a_change(workspace, today, told):
    workspace.add_records([dosed(27)])
    chart = workspace.open_chart(workspace.patients()[0].key)
    told.clear()
    today.day = TODAY + timedelta(days=1)

    workspace.poll()

    assert chart.interpretation.next_test.state is NextTestState.OPEN
    assert told


def test_the_timer_looks_by_itself(workspace, make_workspace, qtbot):
    other = make_workspace("Ben")
    with qtbot.waitSignal(workspace.patients_changed, timeout=5000):
        other.add_patient(ELENA)


def test_a_store_that_cannot_be_read_is_told_in_a_sentence(workspace, path, qtbot, monkeypatch):
    def fail():
        raise StoreError("The disk reported an error.")

    monkeypatch.setattr(workspace.store, "data_version", fail)
    with qtbot.waitSignal(workspace.store_problem) as told:
        workspace.poll()
    assert told.args == ["The disk reported an error."]


def test_the_lists_facts_are_brought_up_to_a_new_day(workspace, executor, today):
    workspace.add_records([dosed(27), Record(patient=replace(ELENA, family_name="Zeta"))])
    today.day = TODAY + timedelta(days=1)
    outcomes = []
    job = workspace.refresh_summaries()
    job.finished.connect(outcomes.append)
    job.start()
    executor.run()

    assert outcomes == [Done(1)]
    assert workspace.patients()[0].next_state is NextTestState.OPEN
    assert workspace.patients()[1].as_of == TODAY

    workspace.refresh_list()
    executor.run()


def test_refreshing_can_be_stopped_and_failures_are_told(workspace, executor, qtbot):
    workspace.add_records([dosed(27)])
    workspace.save_settings(ClinicSettings(default_profile="ibd"))
    job = workspace.refresh_summaries()
    job.start()
    job.cancel()
    executor.run()
    assert workspace.patients()[0].top_finding == ""

    workspace.store.path = workspace.store.path.parent
    with qtbot.waitSignal(workspace.store_problem) as told:
        workspace.refresh_list()
        executor.run()
    assert "not there any more" in told.args[0]


def test_a_demo_says_that_it_is_one(make_workspace, path):
    workspace = make_workspace(is_demo=True)
    assert workspace.is_demo
    assert workspace.place == str(path)
    assert workspace.user == "Anna"


def hb(value, day):
    return Result(analyte="hb", value=value, unit="g/L", collected=Moment(day))


def test_an_urgent_finding_that_a_later_sample_answers_is_urgent_in_neither_list(workspace):
    old = hb("62", TODAY - timedelta(days=420))
    answered = (old, hb("131", TODAY - timedelta(days=9)))
    workspace.add_records(
        [
            Record(patient=ELENA, results=answered),
            Record(patient=replace(ELENA, family_name="Zeta", identifiers=()), results=(old,)),
        ]
    )

    answered_one, open_one = workspace.patients()

    assert answered_one.top_finding != "safety.hb_critical"
    assert answered_one.severity is not Severity.URGENT
    assert (open_one.top_finding, open_one.severity) == ("safety.hb_critical", Severity.URGENT)
