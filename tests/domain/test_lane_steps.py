"""Lanes entered and left: told one after the other they end where the patient stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.domain.lane_steps import LaneStep, StepCause, lane_steps, lanes_after
from ironview.domain.worklist import LANES, Lane

DEEDS = (
    "sign_off",
    "open_again",
    "override_finding",
    "withdraw_override",
    "book",
    "move_booking",
    "cancel_booking",
)
BOOKINGS = {"book", "move_booking", "cancel_booking"}
FINDINGS = {"sign_off", "open_again", "override_finding", "withdraw_override"}
places = st.frozensets(st.sampled_from(LANES))


@given(st.lists(places, max_size=8))
def test_the_steps_between_any_places_end_at_the_last(stood):
    told, before = [], frozenset()
    for now in stood:
        told += lane_steps(before, now, StepCause.DAY)
        before = now

    assert lanes_after(told) == before


@given(places, places)
def test_every_lane_is_told_once_and_only_where_it_became_another(before, now):
    told = lane_steps(before, now, StepCause.DAY)

    assert {one.lane for one in told} == before ^ now
    assert len(told) == len(before ^ now)


def test_lanes_left_are_told_before_those_entered_the_most_urgent_first():
    before, now = frozenset({Lane.HELD, Lane.OVERDUE}), frozenset({Lane.TO_SIGN, Lane.URGENT})

    told = [(one.lane, one.is_in) for one in lane_steps(before, now, StepCause.RULES)]

    assert told == [
        (Lane.OVERDUE, False),
        (Lane.HELD, False),
        (Lane.URGENT, True),
        (Lane.TO_SIGN, True),
    ]


@pytest.mark.parametrize("is_in", [True, False])
@pytest.mark.parametrize(
    ("lane", "deeds"),
    [
        (Lane.URGENT, FINDINGS),
        (Lane.ABOVE_LIMITS, FINDINGS),
        (Lane.NOT_RESPONDING, FINDINGS),
        (Lane.OVERDUE, BOOKINGS),
        (Lane.TOO_EARLY, BOOKINGS),
        (Lane.DUE, BOOKINGS),
        (Lane.NOTHING_BOOKED, {"book", "cancel_booking"}),
        (Lane.TO_SIGN, {"sign_off", "open_again"}),
        (Lane.HELD, set()),
    ],
)
def test_what_leads_into_a_lane_or_out_of_it_counts_for_both_ways(lane, deeds, is_in):
    before, now = (frozenset[Lane](), {lane}) if is_in else ({lane}, frozenset[Lane]())

    named = {
        deed
        for deed in (*DEEDS, "add_results")
        if lane_steps(before, now, StepCause.FACTS, deed)[0].cause is StepCause.ACTION
    }

    assert named == deeds


@pytest.mark.parametrize("cause", [one for one in StepCause if one is not StepCause.FACTS])
def test_only_what_a_change_did_can_be_the_deed_of_its_action(cause):
    told = lane_steps({Lane.DUE}, frozenset(), cause, "book")

    assert told == (LaneStep(lane=Lane.DUE, is_in=False, cause=cause),)
