"""The worklist follows every change: a search is looked up anew, and so is everybody in time."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from ironview.controller.worklist import Worklist, WorkWanted
from ironview.domain.record import Infusion
from ironview.domain.worklist import Lane
from tests.controller.test_chart import ELENA, ago


@pytest.fixture
def worklist(workspace):
    return Worklist(workspace)


def names(worklist):
    return [one.line.family_name for one in worklist.lines(None, 9)]


def test_a_search_meets_who_came_since(workspace, worklist):
    workspace.add_patient(ELENA)
    worklist.want(WorkWanted(text="mar"))
    assert worklist.counts()[None] == 1

    workspace.add_patient(replace(ELENA, family_name="Marx", identifiers=()))

    assert worklist.counts()[None] == 2
    assert sorted(names(worklist)) == ["Marchetti", "Marx"]


def test_another_search_is_looked_up_anew(workspace, worklist):
    workspace.add_patient(ELENA)
    worklist.want(WorkWanted(text="nobody"))
    assert names(worklist) == []

    worklist.want(WorkWanted(text="mar"))

    assert names(worklist) == ["Marchetti"]


def test_a_search_meets_what_another_window_wrote_once_it_is_noticed(
    make_workspace, workspace, worklist
):
    worklist.want(WorkWanted(text="mar"))
    assert names(worklist) == []

    make_workspace("Ben").add_patient(ELENA)
    workspace.poll()

    assert names(worklist) == ["Marchetti"]


@pytest.mark.parametrize(("days", "stands_in"), [(2, None), (3, Lane.NOTHING_BOOKED)])
def test_a_dose_that_was_entered_ahead_asks_from_its_day_on(
    workspace, worklist, executor, today, days, stands_in
):
    chart = workspace.open_chart(workspace.add_patient(ELENA))
    dose = Infusion(product="iron_sucrose", dose_mg=Decimal(200), started=ago(-3))
    chart.add_infusion(dose)
    workspace.poll()
    executor.run()
    assert worklist.counts()[None] == 1

    today.day += timedelta(days=days)
    workspace.poll()
    executor.run()

    assert worklist.counts()[stands_in] == 1


def test_another_version_of_the_program_reads_everybody_anew(workspace, worklist, monkeypatch):
    workspace.add_patient(ELENA)
    assert worklist.waiting == 0

    monkeypatch.setattr("ironview.controller.viewpoint.__version__", "99")

    assert worklist.waiting == 1
