"""A search of the worklist is looked up once, and anew as soon as anything is another."""

from dataclasses import replace

import pytest

from ironview.controller.worklist import Worklist, WorkWanted
from tests.controller.test_chart import ELENA


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
