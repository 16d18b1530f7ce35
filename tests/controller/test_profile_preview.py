"""Who would be told something else by other numbers, before they count."""

from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ironview.controller import profile_preview
from ironview.controller.clinic_choices import ClinicChoices, UnknownChoiceError
from ironview.controller.jobs import CancelledError, Done, Failed
from ironview.controller.own_profiles import OwnProfiles
from ironview.controller.profile_preview import ImpactPreview
from ironview.domain.moments import Moment
from ironview.domain.profile_impact import ChangeKind
from ironview.domain.record import Infusion, Patient, Record, Result
from tests.controller.conftest import TODAY

PREFERRED = ("preferred_days",)


def record(days_ago: int, family: str = "Marchetti", **who) -> Record:
    at = Moment(TODAY - timedelta(days=days_ago))
    return Record(
        patient=Patient(family_name=family, **who),
        infusions=(Infusion(product="ferric_carboxymaltose", dose_mg=Decimal(500), started=at),),
        results=(
            Result(analyte="ferritin", value="40", unit="ug/L", collected=Moment(TODAY)),
            Result(analyte="tsat", value="22", unit="%", collected=Moment(TODAY)),
        ),
    )


@pytest.fixture
def own(workspace) -> OwnProfiles:
    return OwnProfiles(workspace)


def saved(own: OwnProfiles, days: str = "63", profile_id: str = "general", new_id: str = ""):
    draft = own.copy(profile_id, new_id=new_id)
    return own.save(draft.with_number(PREFERRED, days, own.source("our assay")))


def outcome(job, executor) -> Done | Failed:
    found = []
    job.finished.connect(found.append)
    job.start()
    executor.run()
    return found[0]


def result(job, executor) -> ImpactPreview:
    return outcome(job, executor).value


def test_it_says_how_many_and_who_would_be_told_what(workspace, own, executor):
    workspace.add_records([record(55, "A"), record(56, "B"), record(62, "C"), record(63, "D")])
    executor.run()
    preview = result(own.trials.of(saved(own)), executor)

    assert (preview.read, preview.changed) == (4, 3)
    assert [one.line.family_name for one in preview.patients] == ["A", "B", "C"]
    counts = {(one.kind, one.before, one.after): one.patients for one in preview.counts}
    assert counts[ChangeKind.WINDOW, "acceptable", "provisional"] == 2
    assert counts[ChangeKind.NEXT_TEST, "done", "open"] == 2
    assert [one.patients for one in preview.counts] == sorted(counts.values(), reverse=True)
    assert counts[ChangeKind.NEXT_TEST, "open", "open"] == 1
    changes = preview.patients[1].changes
    assert {one.on for one in changes if one.kind is ChangeKind.WINDOW} == {TODAY}


def test_nothing_is_written_and_nothing_counts_yet(workspace, own, executor):
    (key,) = workspace.add_records([record(60)])
    version = saved(own)
    before = workspace.store.changes.latest()
    result(own.trials.of(version), executor)
    assert workspace.store.changes.latest() == before
    assert workspace.open_chart(key).interpretation.profile.version == "2026.1"


@pytest.mark.parametrize("new_id", ["", "ours"])
def test_an_unchanged_copy_changes_nothing(workspace, own, executor, new_id):
    workspace.add_records([record(day) for day in (3, 28, 60, 90)])
    version = own.save(own.copy("general", new_id=new_id))
    preview = result(own.trials.of(version), executor)
    assert (preview.read, preview.changed, preview.counts, preview.patients) == (4, 0, (), ())


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(st.integers(0, 200), min_size=1, max_size=5), st.data())
def test_an_unchanged_copy_of_any_profile_changes_nothing_for_anybody(
    workspace, own, executor, days, data
):
    profile = data.draw(st.sampled_from([one.id for one in own.profiles]))
    workspace.add_records([record(day, profile=profile) for day in days])
    preview = result(own.trials.of(own.save(own.copy(profile))), executor)
    assert preview.changed == 0
    assert preview.read == workspace.count()


def test_what_deactivating_would_change_is_the_way_back(workspace, own, executor):
    workspace.add_records([record(60)])
    own.activate(saved(own), "trial")
    executor.run()
    preview = result(own.trials.without("general"), executor)
    counts = {(one.kind, one.before, one.after) for one in preview.counts}
    assert (ChangeKind.WINDOW, "provisional", "acceptable") in counts


def test_without_a_profile_of_ones_own_those_who_chose_it_are_told(workspace, own, executor):
    own.activate(saved(own, new_id="ours"), "trial")
    workspace.add_records([record(60, profile="ours"), record(60)])
    executor.run()
    preview = result(own.trials.without("ours"), executor)
    assert (preview.read, preview.changed) == (2, 1)


def test_an_active_profile_is_previewed_against_itself(workspace, own, executor):
    workspace.add_records([record(60)])
    version = saved(own)
    own.activate(version, "trial")
    executor.run()
    assert result(own.trials.of(version), executor).changed == 0


def test_progress_counts_patients_from_none_to_all(workspace, own, executor):
    workspace.add_records([record(60) for _ in range(12)])
    job = own.trials.of(saved(own))
    executor.run()
    seen = []
    job.progressed.connect(lambda done, total: seen.append((done, total)))
    result(job, executor)
    assert seen == [(0, 12), (5, 12), (10, 12), (12, 12)]


def test_an_empty_store_is_read_at_once(own, executor):
    preview = result(own.trials.of(saved(own)), executor)
    assert (preview.read, preview.changed) == (0, 0)


def test_it_stops_when_the_person_says_so(workspace, own, executor):
    workspace.add_records([record(60) for _ in range(12)])
    job = own.trials.of(saved(own))
    executor.run()
    seen = []

    def stop_at_five(done: int, _total: int) -> None:
        seen.append(done)
        if done == 5:
            job.cancel()

    job.progressed.connect(stop_at_five)
    found = outcome(job, executor)
    assert isinstance(found, Failed)
    assert isinstance(found.error, CancelledError)
    assert seen == [0, 5]


def test_a_patient_removed_meanwhile_is_passed_over(workspace, own, executor):
    keys = workspace.add_records([record(60) for _ in range(8)])
    job = own.trials.of(saved(own))
    executor.run()

    def remove(done: int, _total: int) -> None:
        if done == 0:
            workspace.open_chart(keys[6]).remove_patient("wrong person")

    job.progressed.connect(remove)
    preview = result(job, executor)
    assert (preview.read, preview.changed) == (8, 7)


def test_everybody_is_counted_and_the_first_are_named(workspace, own, executor, monkeypatch):
    workspace.add_records([record(60, str(number)) for number in range(4)])
    monkeypatch.setattr(profile_preview, "SHOWN", 3)
    preview = result(own.trials.of(saved(own)), executor)
    assert preview.changed == 4
    assert [one.line.family_name for one in preview.patients] == ["0", "1", "2"]


def test_the_job_outlives_whoever_asked(workspace, executor):
    own = OwnProfiles(workspace)
    workspace.add_records([record(60)])
    job = own.trials.of(saved(own))
    job.setParent(None)
    own.deleteLater()
    assert result(job, executor).changed == 1


def test_the_clinic_chooses_default_profile_and_overlays(workspace, executor):
    (key,) = workspace.add_records([record(60)])
    choices = ClinicChoices(workspace)
    assert list(choices.profiles) == list(workspace.rule_book.profiles)
    assert choices.deficiency_overlays["aga"] == "AGA 2020"
    assert choices.overload_overlays["easl"] == "EASL 2022"
    assert choices.present.default_profile == ""

    choices.choose(deficiency="aga")
    chart = workspace.open_chart(key)
    assert chart.interpretation.samples[0].stores == "absolute_deficiency"
    choices.choose(profile="strict_12_week", overload="acg")
    assert chart.interpretation.profile.id == "strict_12_week"
    present = choices.present
    assert (present.deficiency_overlay, present.overload_overlay) == ("aga", "acg")
    choices.choose(profile="", deficiency="", overload="")
    assert chart.interpretation.profile.id == "general"
    assert choices.present.deficiency_overlay == ""


def test_a_choice_that_is_none_leaves_no_trace(workspace):
    before = workspace.store.changes.latest()
    ClinicChoices(workspace).choose(profile="", deficiency=None)
    assert workspace.store.changes.latest() == before


def test_a_choice_of_another_window_is_not_taken_back_by_ours(make_workspace):
    here, there = make_workspace(), make_workspace("Ben")
    ClinicChoices(there).choose(overload="uk")
    ClinicChoices(here).choose(deficiency="who")
    assert here.settings.overload_overlay == "uk"
    there.poll()
    assert there.settings.deficiency_overlay == "who"


@pytest.mark.parametrize("wrong", [{"profile": "ours"}, {"deficiency": "x"}, {"overload": "x"}])
def test_what_does_not_exist_cannot_be_chosen(workspace, wrong):
    with pytest.raises(UnknownChoiceError, match="Nothing was changed"):
        ClinicChoices(workspace).choose(**wrong)


def test_a_choice_is_previewed_like_a_profile(workspace, executor, qapp):
    workspace.add_records([record(60)])
    executor.run()
    job = ClinicChoices(workspace).preview(workspace, deficiency="aga")
    preview = result(job, executor)
    assert preview.changed == 1
    assert preview.patients[0].changes[0].after == "absolute_deficiency"
    assert workspace.settings.deficiency_overlay == ""
