"""A clinic's own profiles, from the copy to what they do to every reading."""

import re
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from ironview.controller.own_profiles import OwnProfiles
from ironview.controller.profile_refusals import UnusableProfileError
from ironview.domain.errors import IronViewError, ResourceError
from ironview.domain.moments import Moment
from ironview.domain.profile_numbers import ProblemCode
from ironview.domain.record import Infusion, Patient, Record, Result
from ironview.domain.sources import Mark
from ironview.domain.verdicts import Window
from ironview.knowledge.profile_drafts import start_draft
from ironview.knowledge.profile_files import delivered_text
from ironview.knowledge.profiles import check_profile_file
from ironview.store.errors import ChangedMeanwhileError, UnknownRowError
from tests.controller.conftest import TODAY

PREFERRED = ("preferred_days",)


def record(days_ago: int = 60, **who) -> Record:
    """A dose, and a ferritin today."""
    at = Moment(TODAY - timedelta(days=days_ago))
    return Record(
        patient=Patient(family_name="Marchetti", given_name="Elena", **who),
        infusions=(Infusion(product="ferric_carboxymaltose", dose_mg=Decimal(500), started=at),),
        results=(Result(analyte="ferritin", value="150", unit="ug/L", collected=Moment(TODAY)),),
    )


@pytest.fixture
def own(workspace) -> OwnProfiles:
    return OwnProfiles(workspace)


@pytest.fixture
def told(own) -> list[int]:
    seen: list[int] = []
    own.changed.connect(lambda: seen.append(len(own.entry("general").versions)))
    return seen


def changed(own: OwnProfiles, days: str = "63", **copied):
    draft = own.copy("general", **copied)
    return draft.with_number(PREFERRED, days, own.source("our assay"))


def window(workspace, key: str) -> Window:
    return workspace.open_chart(key).interpretation.samples[0].sample.window


def test_delivered_profiles_are_listed_in_the_order_of_the_automatic_choice(own, guideline):
    assert [one.id for one in own.profiles] == list(guideline.profiles)
    entry = own.entry("general")
    assert (entry.name, entry.is_own, entry.active, entry.versions) == ("General", False, None, ())
    assert entry.in_force == guideline.profiles["general"]
    with pytest.raises(UnusableProfileError, match="no profile ours"):
        own.entry("ours")


def test_a_saved_version_counts_for_nobody_yet(workspace, own, told):
    (key,) = workspace.add_records([record()])
    version = own.save(changed(own), note="first try")
    assert (version.version, version.number, version.note) == ("2026.1-own.1", 1, "first try")
    assert (version.by, version.is_active, version.name) == ("Anna", False, "General")
    assert window(workspace, key) is Window.ACCEPTABLE
    assert workspace.open_chart(key).interpretation.profile.version == "2026.1"
    assert told[-1] == 1


def test_an_active_version_is_what_everybody_is_read_with_and_is_named(workspace, own, told):
    (key,) = workspace.add_records([record()])
    chart = workspace.open_chart(key)
    seen = []
    chart.changed.connect(lambda: seen.append(chart.interpretation.profile.version))
    version = own.save(changed(own))
    own.activate(version, "new assay")

    assert seen == ["2026.1-own.1"]
    assert window(workspace, key) is Window.PROVISIONAL
    assert own.entry("general").active.key == version.key
    assert own.entry("general").in_force.preferred_days.amount == 63
    assert workspace.settings.rules(workspace.rule_book) != workspace.settings.rules(
        workspace.delivered_rule_book
    )
    assert "general 2026.1-own.1" in workspace.settings.rules(workspace.rule_book)


def test_summaries_are_made_again_by_the_active_version(workspace, own, executor):
    workspace.add_records([record(days_ago=60)])
    executor.run()
    (line,) = workspace.patients()
    assert line.next_state == "done"
    own.activate(own.save(changed(own)), "new assay")
    executor.run()
    (line,) = workspace.patients()
    assert (line.next_state, line.next_date) == ("open", TODAY - timedelta(days=32))


def test_an_activation_needs_a_reason(own):
    version = own.save(changed(own))
    with pytest.raises(UnusableProfileError, match="why"):
        own.activate(version, "  ")
    own.activate(version, "new assay")
    with pytest.raises(UnusableProfileError, match="why"):
        own.deactivate("general", "")


def test_deactivated_the_delivered_profile_counts_again(workspace, own):
    (key,) = workspace.add_records([record()])
    own.activate(own.save(changed(own)), "new assay")
    own.deactivate("general", "old assay again")
    assert window(workspace, key) is Window.ACCEPTABLE
    first, second = own.history("general")
    assert (first.action, first.reason, first.version) == (
        "deactivate_profile",
        "old assay again",
        None,
    )
    assert (second.by, second.version.version) == ("Anna", "2026.1-own.1")


def test_an_activation_can_be_undone_and_done_again(workspace, own):
    (key,) = workspace.add_records([record()])
    assert not own.can_undo("general")
    own.undo_activation("general")
    first = own.save(changed(own))
    second = own.save(changed(own, "70", version_key=first.key))
    own.activate(first, "one")
    own.activate(second, "two")
    own.undo_activation("general", "too strict")
    assert own.entry("general").active.number == 1
    assert own.can_undo("general")
    own.undo_activation("general")
    assert own.entry("general").active.number == 2
    assert workspace.open_chart(key).interpretation.profile.version == "2026.1-own.2"


def test_a_profile_of_its_own_counts_only_where_somebody_chooses_it(workspace, own):
    (key,) = workspace.add_records([record()])
    version = own.save(changed(own, new_id="ours", name="Our clinic"))
    entry = own.entry("ours")
    assert (entry.name, entry.is_own, entry.in_force) == ("Our clinic", True, None)
    own.activate(version, "trial")
    assert window(workspace, key) is Window.ACCEPTABLE
    (chosen,) = workspace.add_records([record(profile="ours", profile_reason="trial")])
    assert window(workspace, chosen) is Window.PROVISIONAL
    said = workspace.open_chart(chosen).interpretation.profile
    assert (said.id, said.version, said.why) == ("ours", "2026.1-own.1", "trial")


def test_an_id_that_is_taken_is_refused_before_and_while_it_is_saved(own):
    with pytest.raises(UnusableProfileError, match="already"):
        own.copy("general", new_id="ibd")
    one, other = changed(own, new_id="ours"), changed(own, new_id="ours")
    own.save(one)
    with pytest.raises(UnusableProfileError, match="already"):
        own.save(other)
    assert [problem.code for problem in own.new_id_problems("ours")] == [ProblemCode.TAKEN_ID]
    assert len(own.entry("ours").versions) == 1


def test_the_form_is_told_what_each_number_may_be(own):
    draft = own.copy("haemodialysis").with_number(("wait_steps", 1, "days"), "9", own.source("x"))
    numbers = {one.path: one for one in own.numbers(draft)}
    days = numbers["wait_steps", 1, "days"]
    assert (days.key, days.group, days.unit, days.row) == ("wait_steps.days", "windows", "d", 1)
    assert (days.value, days.copied, days.delivered, days.text) == (9, 7, 7, "9")
    assert (days.lowest, days.highest, days.row_upper) == (2, 180, 500)
    assert days.citations[0].key == "clinic-decision"
    assert days.range_citations
    assert days.is_changed
    assert days.is_whole
    assert numbers["wait_steps", 2, "days"].row_upper is None
    assert numbers["steady_days",].row is None
    assert not numbers["steady_days",].is_changed
    groups = [one.group for one in own.numbers(draft)]
    assert len([at for at, one in enumerate(groups) if at == 0 or groups[at - 1] != one]) == 4


def test_an_age_that_chooses_a_profile_is_no_number_of_a_copy_that_nothing_chooses(own):
    paths = [one.path for one in own.numbers(own.copy("paediatric"))]
    assert paths[0] == ("applies_below_years",)
    assert ("deficiency", 0, "below_years") in paths
    copied = [one.path for one in own.numbers(own.copy("paediatric", new_id="ours"))]
    assert copied == paths[1:]


def test_a_number_of_an_own_copy_is_compared_with_the_delivered_one(own):
    first = own.save(changed(own, new_id="ours"))
    draft = own.copy("ours", first.key).with_number(PREFERRED, "70", own.source("x"))
    (number,) = [one for one in own.numbers(draft) if one.path == PREFERRED]
    assert (number.value, number.copied, number.delivered) == (70, 63, 56)


def test_a_draft_with_problems_is_not_saved_and_all_are_named(own):
    draft = changed(own, "100").with_number(("hold_tsat",), "99", own.source(""))
    assert [one.code for one in own.check(draft)] == [
        ProblemCode.NO_REASON,
        ProblemCode.TOO_HIGH,
        ProblemCode.STEADY_BEFORE_PREFERRED,
    ]
    with pytest.raises(UnusableProfileError) as refused:
        own.save(draft)
    assert len(str(refused.value).splitlines()) == 3
    assert own.entry("general").versions == ()


def test_a_number_the_delivered_profile_does_not_have_is_compared_with_nothing(own, tmp_path):
    path = tmp_path / "general.toml"
    own.files.export_delivered("general", path)
    with path.open("a", encoding="utf-8") as file:
        file.write("high_above = [500, 'clinic-decision, Dr Abel [D]']\n")
    draft, _ = own.files.read(path)
    (number,) = [one for one in own.numbers(draft) if one.key == "high_above"]
    assert (number.copied, number.delivered) == (500, None)


def test_a_general_profile_that_would_not_count_for_everyone_is_not_saved(own, guideline):
    text = delivered_text("general").replace("priority = 7\n", "")
    with pytest.raises(UnusableProfileError, match="counts for everyone"):
        own.save(start_draft(text, guideline))
    assert own.entry("general").versions == ()


def test_a_source_names_who_when_and_why(own, workspace):
    source = own.source("because", key="kdoqi-2006", place="table 1", mark=Mark.SECONDARY)
    assert (source.person, source.on, source.reason) == ("Anna", TODAY, "because")
    assert own.source("because", person="Dr Abel").person == "Dr Abel"
    assert next(iter(own.sources)) == "clinic-decision"
    assert set(own.sources) == set(workspace.rule_book.sources)


def test_what_a_version_says_otherwise_is_listed(own):
    (difference,) = own.differences(own.save(changed(own)))
    assert (difference.key, difference.shipped, difference.own) == ("preferred_days", "56", "63")


def test_another_window_follows_within_one_poll(make_workspace, executor):
    here, there = make_workspace(), make_workspace("Ben")
    (key,) = here.add_records([record()])
    there.poll()
    chart = there.open_chart(key)
    ours, theirs = OwnProfiles(here), OwnProfiles(there)
    seen = []
    theirs.changed.connect(lambda: seen.append(theirs.entry("general").active))
    settings = []
    there.settings_changed.connect(lambda: settings.append(True))

    version = ours.save(changed(ours))
    there.poll()
    assert (seen, settings) == ([None], [])
    ours.activate(version, "new assay")
    there.poll()
    assert settings == [True]
    assert seen[-1].version == "2026.1-own.1"
    assert chart.interpretation.profile.version == "2026.1-own.1"
    assert there.patients()[0].next_state is not None


def test_two_windows_cannot_activate_over_each_other(make_workspace):
    here, there = make_workspace(), make_workspace("Ben")
    ours = OwnProfiles(here)
    first = ours.save(changed(ours))
    theirs = OwnProfiles(there)
    second = theirs.save(changed(theirs, "70"))
    ours.activate(first, "one")
    with pytest.raises(ChangedMeanwhileError):
        theirs.activate(second, "two")
    there.poll()
    theirs.activate(second, "two")
    here.poll()
    assert ours.entry("general").active.number == 2


def test_an_undo_takes_back_what_this_window_saw_and_nothing_newer(make_workspace):
    here, there = make_workspace(), make_workspace("Ben")
    ours = OwnProfiles(here)
    ours.activate(ours.save(changed(ours)), "new assay")
    theirs = OwnProfiles(there)
    ours.deactivate("general", "enough")
    with pytest.raises(ChangedMeanwhileError):
        theirs.undo_activation("general")
    assert ours.entry("general").active is None

    there.poll()
    theirs.undo_activation("general")
    here.poll()
    assert ours.entry("general").active.number == 1


def test_what_another_window_activated_a_moment_ago_is_in_the_history(make_workspace):
    here, there = make_workspace(), make_workspace("Ben")
    ours, theirs = OwnProfiles(here), OwnProfiles(there)
    ours.activate(ours.save(changed(ours)), "new assay")

    (one,) = theirs.history("general")
    assert (one.by, one.version.version) == ("Anna", "2026.1-own.1")


@pytest.fixture
def ranked(tmp_path):
    """Save a profile of its own that is chosen by condition, in the order of ``priority``."""

    def save(own: OwnProfiles, profile_id: str, priority: int):
        path = tmp_path / f"{profile_id}.toml"
        own.files.export_delivered("ibd", path)
        text = re.sub("(?m)^id = .*$", f'id = "{profile_id}"', path.read_text("utf-8"))
        path.write_text(re.sub("(?m)^priority = .*$", f"priority = {priority}", text), "utf-8")
        draft, problems = own.files.read(path)
        assert problems == ()
        return own.save(draft)

    return save


def test_two_windows_cannot_let_two_profiles_of_one_rank_count(make_workspace, ranked):
    here, there = make_workspace(), make_workspace("Ben")
    ours = OwnProfiles(here)
    first, second = ranked(ours, "ours", 50), ranked(ours, "theirs", 50)
    theirs = OwnProfiles(there)
    ours.activate(first, "one")
    with pytest.raises(ResourceError, match="the same priority"):
        theirs.activate(second, "two")
    there.poll()

    assert there.rule_problems == ()
    assert theirs.entry("ours").active == theirs.entry("ours").versions[0]
    assert theirs.entry("theirs").active is None


def test_an_undo_does_not_let_two_profiles_of_one_rank_count(workspace, own, ranked):
    first, second = ranked(own, "ours", 50), ranked(own, "theirs", 50)
    own.activate(first, "one")
    own.deactivate("ours", "enough")
    own.activate(second, "two")
    with pytest.raises(ResourceError, match="the same priority"):
        own.undo_activation("ours")
    assert workspace.rule_problems == ()
    assert own.entry("ours").active is None

    own.deactivate("theirs", "enough")
    own.undo_activation("ours")
    assert own.entry("ours").active.number == 1


def test_a_profile_that_was_unreadable_before_keeps_no_other_from_counting(workspace, own):
    broken(workspace)
    workspace.reread_rules()
    own.activate(own.save(changed(own, new_id="ours")), "trial")

    assert own.entry("ours").active is not None
    assert len(workspace.rule_problems) == 1


def test_a_restart_reads_by_what_was_active(make_workspace):
    first = make_workspace()
    own = OwnProfiles(first)
    own.activate(own.save(changed(own)), "new assay")
    second = make_workspace()
    assert second.rule_book.profiles["general"].preferred_days.amount == 63
    assert second.delivered_rule_book.profiles["general"].preferred_days.amount == 56


def test_an_exported_version_is_accepted_by_the_check_and_read_back(own, tmp_path):
    version = own.save(changed(own, new_id="ours", name="Our clinic"))
    path = tmp_path / "ours.toml"
    own.files.export(version, path)
    assert check_profile_file(path).profile == version.profile
    draft, problems = own.files.read(path)
    assert problems == ()
    again = own.save(draft)
    assert (again.profile_id, again.version) == ("ours", "2026.1-own.2")
    assert again.profile.preferred_days == version.profile.preferred_days


def test_a_delivered_profile_is_exported_to_start_from(own, tmp_path):
    path = tmp_path / "ibd.toml"
    own.files.export_delivered("ibd", path)
    assert check_profile_file(path).differences == ()


def test_a_file_that_cannot_be_used_is_refused_with_every_problem(own, tmp_path):
    path = tmp_path / "ours.toml"
    own.files.export_delivered("ibd", path)
    text = path.read_text("utf-8").replace("steady_days = [84", "steady_days = [20")
    path.write_text(text.replace("hold_tsat = [50", "hold_tsat = [99"), "utf-8")
    draft, problems = own.files.read(path)
    assert draft is None
    assert len(problems) == 3
    assert any("steady_days" in one for one in problems)


def test_a_file_that_is_not_there_is_a_problem_not_a_crash(own, tmp_path):
    draft, (problem,) = own.files.read(tmp_path / "none.toml")
    assert draft is None
    assert "cannot be read" in problem


def test_an_export_never_replaces_the_store(own, path):
    before = path.read_bytes()
    with pytest.raises(IronViewError, match="the store itself"):
        own.files.export_delivered("ibd", path)
    assert path.read_bytes() == before


def test_the_default_profile_cannot_be_taken_away(workspace, own):
    version = own.save(changed(own, new_id="ours"))
    own.activate(version, "trial")
    workspace.save_settings(replace(workspace.settings, default_profile="ours"))
    for take_away in (lambda: own.deactivate("ours", "x"), lambda: own.undo_activation("ours")):
        with pytest.raises(UnusableProfileError, match="default profile"):
            take_away()
    assert own.entry("ours").active == own.entry("ours").versions[0]
    workspace.save_settings(replace(workspace.settings, default_profile=""))
    own.deactivate("ours", "x")
    assert own.entry("ours").active is None


def test_an_own_version_of_a_delivered_profile_may_go_although_it_is_the_default(workspace, own):
    own.activate(own.save(changed(own)), "trial")
    workspace.save_settings(replace(workspace.settings, default_profile="general"))
    own.deactivate("general", "x")
    assert own.entry("general").active is None


def broken(workspace, text: str = "id = 'general'") -> str:
    """Write what a later program might have written, and let it count."""
    store = workspace.store
    with store.writing("Ben", "save_profile") as change:
        key = store.own_profiles.add("general", 1, text, change)
        store.own_profiles.activate(key, change, seen="")
    return key


def test_a_version_this_program_cannot_read_is_said_and_the_delivered_one_counts(
    workspace, own, guideline
):
    told = []
    workspace.store_problem.connect(told.append)
    broken(workspace)
    workspace.reread_rules()
    workspace.poll()
    workspace.poll()
    assert len(told) == 1
    assert "The own profile general cannot be read" in told[0]
    assert own.problems == (told[0],)
    assert workspace.rule_book.profiles["general"] == guideline.profiles["general"]
    version = own.entry("general").active
    assert (version.profile, version.version, version.name) == (None, "", "general")
    assert own.entry("general").in_force == guideline.profiles["general"]
    with pytest.raises(ResourceError):
        own.trials.of(version)
    own.deactivate("general", "unreadable")
    assert own.problems == ()


def test_a_version_that_cannot_be_read_is_not_activated(workspace, own):
    broken(workspace)
    workspace.reread_rules()
    version = own.entry("general").active
    own.deactivate("general", "unreadable")
    with pytest.raises(ResourceError):
        own.activate(version, "again")


def test_a_version_that_is_gone_is_not_activated(workspace, own):
    version = own.save(changed(own))
    with workspace.store.writing("Anna", "undo") as change:
        workspace.store.changes.undo(workspace.store.changes.latest(), change)
    own._follow(is_told=True)
    with pytest.raises(UnknownRowError):
        own.activate(version, "gone")
