"""A lane is left by a recorded deed or because the facts became others, and it says which."""

import pytest

from ironview.domain.left_lanes import LeftLane, lanes_left
from ironview.domain.worklist import LANES, Lane, Place, Reason, Step, WorkEntry
from tests.domain.records import dose, judge
from tests.domain.test_worklist import entry


def test_a_lane_that_is_left_names_the_action_that_did_it():
    before, now = entry(judge(dose(0), as_of=1)), entry(judge(as_of=1))

    assert lanes_left(before, now, "book") == (LeftLane(lane=Lane.NOTHING_BOOKED, action="book"),)
    assert lanes_left(before, now, "add_results") == (LeftLane(lane=Lane.NOTHING_BOOKED),)
    assert lanes_left(before, now, "") == (LeftLane(lane=Lane.NOTHING_BOOKED),)
    assert lanes_left(before, before, "book") == ()


def stands(*lanes: Lane) -> WorkEntry:
    return WorkEntry(
        places=tuple(Place(lane=one, reason=Reason.FINDING, step=Step.DECIDE) for one in lanes)
    )


@pytest.mark.parametrize(
    ("lane", "deeds"),
    [
        (Lane.URGENT, {"sign_off", "override_finding"}),
        (Lane.ABOVE_LIMITS, {"sign_off", "override_finding"}),
        (Lane.NOT_RESPONDING, {"sign_off", "override_finding"}),
        (Lane.OVERDUE, {"book", "move_booking", "cancel_booking"}),
        (Lane.TOO_EARLY, {"book", "move_booking", "cancel_booking"}),
        (Lane.DUE, {"book", "move_booking", "cancel_booking"}),
        (Lane.NOTHING_BOOKED, {"book"}),
        (Lane.TO_SIGN, {"sign_off"}),
        (Lane.HELD, set()),
    ],
)
def test_each_lane_is_left_by_its_own_deeds(lane, deeds):
    every = ("sign_off", "override_finding", "book", "move_booking", "cancel_booking", "call")

    named = {deed for deed in every if lanes_left(stands(lane), stands(), deed)[0].action}

    assert named == deeds


def test_a_lane_that_became_a_mark_is_not_left():
    assert lanes_left(stands(Lane.DUE), stands(Lane.URGENT, Lane.DUE), "book") == ()


def test_who_stood_in_every_lane_can_leave_them_all_at_once():
    left = lanes_left(stands(*LANES), stands(), "")

    assert [one.lane for one in left] == list(LANES)
    assert {one.action for one in left} == {""}
