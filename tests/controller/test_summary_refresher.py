"""Everybody is read anew in the background: told, stopped, gone on with, begun again."""

from datetime import timedelta

import pytest

from ironview.controller.viewpoint import ClinicSettings
from ironview.domain.interpretation import interpret
from ironview.domain.record import Patient, Record
from tests.controller.conftest import TODAY


@pytest.fixture
def many(workspace, executor):
    """Three pages of patients, none of whom was read."""
    keys = workspace.add_records(
        [Record(patient=Patient(family_name=f"P{number}")) for number in range(120)]
    )
    workspace.store.summaries.forget(keys)
    return keys


@pytest.fixture
def told(workspace):
    """What the refresher tells."""
    heard = {"steps": [], "ended": [], "refreshed": 0, "failed": []}
    summaries = workspace.summaries
    summaries.progressed.connect(lambda done, total: heard["steps"].append((done, total)))
    summaries.ended.connect(heard["ended"].append)
    summaries.failed.connect(heard["failed"].append)
    return heard


def stale(workspace):
    used = workspace.read_with()
    return len(workspace.store.summaries.stale(used.today, used.rules))


def test_it_says_how_far_it_is_and_that_nothing_is_left(workspace, many, told, executor):
    workspace.summaries.begin()
    assert workspace.summaries.is_running
    executor.run()

    assert told["steps"] == [(0, 120), (50, 120), (100, 120)]
    assert told["ended"] == [0]
    assert not workspace.summaries.is_running
    assert stale(workspace) == 0


def test_stopped_it_keeps_what_was_read_and_says_what_is_left(workspace, many, told, executor):
    summaries = workspace.summaries
    summaries.progressed.connect(lambda done, _total: done and summaries.stop())
    summaries.begin()
    executor.run()

    assert told["ended"] == [120 - told["steps"][-1][0]]
    assert told["failed"] == []
    assert 0 < stale(workspace) < 120


def test_stopped_within_a_page_it_keeps_what_was_read_there(
    make_workspace, workspace, many, executor
):
    read = []

    def interpreter(*given):
        read.append(given)
        if len(read) == 57:
            summaries.stop()
        return interpret(*given)

    # It would read them first, if it looked whether the day is another meanwhile.
    workspace.close()
    other = make_workspace("Ben", interpreter=interpreter)
    summaries, left = other.summaries, []
    summaries.ended.connect(left.append)
    summaries.begin()
    executor.run()

    assert len(read) == 57
    assert left == [63]
    assert stale(other) == 63


def test_begun_again_it_goes_on_where_it_stopped(workspace, many, told, executor):
    summaries = workspace.summaries
    stops = summaries.progressed.connect(lambda done, _total: done and summaries.stop())
    summaries.begin()
    executor.run()
    summaries.progressed.disconnect(stops)
    left = stale(workspace)

    summaries.begin()
    executor.run()

    assert told["steps"][-1][1] == left
    assert told["ended"][-1] == 0
    assert stale(workspace) == 0


def test_what_is_begun_while_it_runs_begins_anew_for_the_new_day(
    workspace, many, told, executor, today
):
    workspace.summaries.begin()
    today.day = TODAY + timedelta(400)
    workspace.summaries.begin()
    executor.run()
    executor.run()

    assert told["ended"] == [0]
    assert stale(workspace) == 0


def test_a_patient_who_is_removed_meanwhile_is_left_out(workspace, many, told, executor):
    workspace.summaries.begin()
    with workspace.store.writing("Anna", "remove_patient", patient_key=many[3]) as change:
        workspace.store.patients.remove(many[3], change)
    executor.run()

    assert told["failed"] == []
    assert stale(workspace) == 0


def test_stopping_what_does_not_run_does_nothing(workspace, told):
    workspace.summaries.stop()

    assert told["ended"] == []


def test_another_version_of_the_engine_reads_everybody_anew(
    workspace, many, told, executor, monkeypatch
):
    workspace.summaries.begin()
    executor.run()
    assert stale(workspace) == 0

    monkeypatch.setattr("ironview.controller.viewpoint.__version__", "99.1")
    assert stale(workspace) == 120
    workspace.poll()
    executor.run()

    assert stale(workspace) == 0
    assert told["ended"] == [0, 0]


def test_another_window_that_has_not_heard_of_new_rules_does_not_read_by_the_old_ones(
    workspace, make_workspace, many, executor
):
    other = make_workspace("Ben")
    workspace.save_settings(ClinicSettings(default_profile="heart_failure"))
    executor.run()
    assert stale(workspace) == 0

    other.refresh_list()
    executor.run()

    assert stale(workspace) == stale(other) == 0


def test_on_a_new_day_another_window_hears_of_new_rules_before_it_reads_anybody(
    workspace, make_workspace, many, executor, today
):
    other = make_workspace("Ben")
    other.poll()
    executor.run()
    workspace.save_settings(ClinicSettings(default_profile="heart_failure"))
    executor.run()
    today.day = TODAY + timedelta(400)

    other.poll()
    executor.run()

    assert stale(other) == stale(workspace) == 0
    assert other.settings.default_profile == "heart_failure"
