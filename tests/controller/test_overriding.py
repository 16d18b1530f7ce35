"""A finding is set aside, asks again when something changes, and both windows know."""

from dataclasses import replace

import pytest

from ironview.controller.belonging import merge_patients
from ironview.controller.overriding import (
    gone,
    overridden,
    override_choices,
    override_finding,
    override_of,
    withdraw_override,
    withdrawals_of,
)
from ironview.domain.findings import Severity
from ironview.domain.override_choices import OverrideRefusedError
from ironview.domain.record import Result
from ironview.store.errors import ChangedMeanwhileError, StoreReadOnlyError, UnknownRowError
from tests.controller.test_chart import ELENA, ago, ferritin

DEFICIENT = "stores.absolute_deficiency"


@pytest.fixture
def chart(workspace):
    chart = workspace.open_chart(workspace.add_patient(ELENA))
    chart.add_results([ferritin("9")])
    return chart


@pytest.fixture
def told(chart):
    told = []
    chart.changed.connect(lambda: told.append(states(chart)))
    return told


def finding(chart, code=DEFICIENT):
    return next(one for one in chart.interpretation.findings if one.code == code)


def override(chart, code=DEFICIENT, reason="already_treated", comment=""):
    override_finding(chart, finding(chart, code), reason, comment)


def states(chart):
    return [one.state.value for one in chart.overrides]


def correct(chart, value):
    row = chart.record.results[0]
    chart.amend_result(row.key, replace(row, value=value))


def test_nothing_is_overridden_at_first(chart):
    assert chart.overrides == ()
    assert overridden(chart.overrides) == gone(chart.overrides) == ()
    assert override_of(chart.overrides, finding(chart)) is None


def test_an_override_is_kept_signed_and_told_once(chart, told):
    override(chart, comment="  Infusion on Monday. ")

    (standing,) = chart.overrides
    assert told == [["stands"]]
    assert overridden(chart.overrides) == (finding(chart),)
    assert (standing.override.by, standing.override.reason) == ("Anna", "already_treated")
    assert standing.override.comment == "Infusion on Monday."
    assert standing.override.at == chart.store.now()
    assert (standing.override.profile_id, standing.override.profile_version) == (
        "general",
        chart.guideline.version,
    )


def test_what_the_engine_says_stays_as_it_is(chart):
    before = chart.interpretation

    override(chart)

    assert chart.interpretation == before
    assert finding(chart) in chart.interpretation.findings


def test_the_list_is_no_longer_led_by_it(workspace, chart):
    assert workspace.patients()[0].top_finding == DEFICIENT

    override(chart)
    assert workspace.patients()[0].top_finding != DEFICIENT

    withdraw_override(chart, chart.overrides[0].override, "decided otherwise")
    assert workspace.patients()[0].top_finding == DEFICIENT


def test_a_list_read_again_in_the_background_leaves_it_out_too(workspace, chart, executor):
    override(chart)
    found = workspace.store.summaries

    workspace.save_settings(replace(workspace.settings, time_zone="UTC"))
    assert found.stale(workspace.today, workspace.settings.rules(workspace.rule_book))
    executor.run()

    assert not found.stale(workspace.today, workspace.settings.rules(workspace.rule_book))
    assert workspace.patients()[0].top_finding != DEFICIENT


def test_a_corrected_result_opens_it_again(chart, told):
    override(chart)

    correct(chart, "10")

    (standing,) = chart.overrides
    assert told == [["stands"], ["reopened"]]
    assert standing.finding == finding(chart)
    assert overridden(chart.overrides) == ()
    assert override_of(chart.overrides, finding(chart)) == standing


def test_an_excluded_result_takes_the_finding_and_undo_brings_both_back(chart):
    override(chart)

    chart.exclude_result(chart.record.results[0].key, "wrong patient")
    assert states(chart) == ["gone"]
    assert gone(chart.overrides)[0].code == DEFICIENT
    assert override_of(chart.overrides, gone(chart.overrides)[0]) == chart.overrides[0]

    chart.undo_last()
    assert states(chart) == ["stands"]


def test_another_profile_opens_it_again(chart, workspace):
    override(chart)

    workspace.save_settings(replace(workspace.settings, default_profile="ibd"))

    assert states(chart) == ["reopened"]


def test_what_is_open_again_is_decided_anew(chart):
    override(chart)
    key = chart.overrides[0].override.key
    correct(chart, "10")

    override(chart, reason="other", comment="Seen again.")

    (standing,) = chart.overrides
    assert standing.state.value == "stands"
    assert (standing.override.key, standing.override.comment) == (key, "Seen again.")


def test_undo_and_redo_go_through_the_override(chart):
    override(chart)

    chart.undo_last()
    assert chart.overrides == ()

    chart.redo_last()
    assert states(chart) == ["stands"]


def test_a_withdrawn_override_asks_again_and_can_come_back(chart, told):
    override(chart)

    withdraw_override(chart, chart.overrides[0].override, "decided otherwise")
    assert chart.overrides == ()

    chart.undo_last()
    assert told == [["stands"], [], ["stands"]]


def test_a_withdrawn_override_is_remembered_by_what_it_was_about(chart):
    override(chart, comment="On Monday.")
    assert withdrawals_of(chart, finding(chart)) == ()

    withdraw_override(chart, chart.overrides[0].override, "decided otherwise")

    correct(chart, "10")
    (withdrawal,) = withdrawals_of(chart, finding(chart))
    assert (withdrawal.by, withdrawal.reason) == ("Anna", "decided otherwise")
    assert withdrawal.override.comment == "On Monday."
    other = replace(finding(chart), code="stores.high")
    assert withdrawals_of(chart, other) == ()


def test_each_finding_has_its_own(chart):
    chart.add_results([Result(analyte="hb", value="6.5", unit="g/dL", collected=ago(1))])

    override(chart)
    override(chart, "safety.hb_critical", comment="Transfused today.")

    assert sorted(one.code for one in overridden(chart.overrides)) == [
        "safety.hb_critical",
        DEFICIENT,
    ]


@pytest.mark.parametrize(
    ("reason", "comment"), [("", ""), ("because", "x"), ("other", ""), ("other", "  ")]
)
def test_what_is_incomplete_is_refused_and_not_kept(chart, told, reason, comment):
    with pytest.raises(OverrideRefusedError):
        override(chart, reason=reason, comment=comment)

    assert chart.overrides == ()
    assert told == []


def test_an_urgent_finding_needs_a_comment_whatever_the_reason(chart):
    chart.add_results([Result(analyte="hb", value="6.5", unit="g/dL", collected=ago(1))])
    assert finding(chart, "safety.hb_critical").severity is Severity.URGENT
    assert not override_choices().reasons["already_treated"]

    with pytest.raises(OverrideRefusedError, match="comment"):
        override(chart, "safety.hb_critical")


def test_the_other_window_sees_it_by_looking(chart, make_workspace):
    other = make_workspace("Ben")
    theirs = other.open_chart(chart.key)
    seen = []
    theirs.changed.connect(lambda: seen.append(states(theirs)))

    override(chart)
    other.poll()
    assert seen == [["stands"]]
    assert theirs.overrides[0].override.by == "Anna"

    withdraw_override(theirs, theirs.overrides[0].override, "not agreed")
    chart.reload()
    assert chart.overrides == ()


def test_two_windows_do_not_decide_the_same_finding_twice(chart, make_workspace):
    theirs = make_workspace("Ben").open_chart(chart.key)
    override(chart)

    with pytest.raises(ChangedMeanwhileError, match="another window"):
        override(theirs, reason="result_doubted")

    theirs.reload()
    assert [one.override.by for one in theirs.overrides] == ["Anna"]


def test_a_finding_that_changed_in_the_other_window_is_not_overridden_blindly(
    chart, make_workspace
):
    theirs = make_workspace("Ben").open_chart(chart.key)
    correct(theirs, "8")

    with pytest.raises(ChangedMeanwhileError, match="Look at it again"):
        override(chart)

    chart.reload()
    assert chart.overrides == ()
    override(chart)
    assert states(chart) == ["stands"]


def test_an_override_that_was_withdrawn_elsewhere_cannot_be_withdrawn(chart, make_workspace):
    override(chart)
    theirs = make_workspace("Ben").open_chart(chart.key)
    withdraw_override(theirs, theirs.overrides[0].override, "not agreed")

    with pytest.raises(ChangedMeanwhileError):
        withdraw_override(chart, chart.overrides[0].override, "mine too")


def test_a_chart_opened_later_knows_it(workspace, chart):
    override(chart)
    before = chart.overrides
    workspace.close_chart(chart.key)

    assert workspace.open_chart(chart.key).overrides == before


def test_an_override_goes_with_its_result_when_patients_are_merged(workspace, chart):
    override(chart)
    kept = chart.overrides[0].override
    twin = workspace.open_chart(workspace.add_patient(replace(ELENA, identifiers=())))

    merge_patients(twin, chart.key, "the same person")
    assert [(one.state.value, one.override) for one in twin.overrides] == [("stands", kept)]

    twin.undo_last()
    assert twin.overrides == ()


def test_a_patient_who_is_gone_cannot_be_overridden(chart, make_workspace):
    asked = finding(chart)
    make_workspace("Ben").open_chart(chart.key).remove_patient("twice in the list")

    with pytest.raises(UnknownRowError):
        override_finding(chart, asked, "already_treated", "")


def test_a_store_that_cannot_be_written_keeps_everything(chart, path, monkeypatch):
    def refuse(*_args, **_kwargs):
        raise StoreReadOnlyError("The data file may not be written.")

    monkeypatch.setattr(chart.store.overrides, "add", refuse)

    with pytest.raises(StoreReadOnlyError):
        override(chart)

    assert chart.overrides == ()
    assert chart.store.overrides.of(chart.key) == ()
