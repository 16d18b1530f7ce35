"""Which lanes a patient left with a change, and whether somebody's deed did it."""

from collections.abc import Mapping
from typing import Final

from ironview.domain.values import value
from ironview.domain.worklist import Lane, WorkEntry


@value(kw_only=True)
class LeftLane:
    """A lane a patient no longer stands in.

    Attributes:
        action: What was done that took the patient out; empty where the facts became others.
    """

    lane: Lane
    action: str = ""


LEAVES_BY: Final[Mapping[Lane, frozenset[str]]] = {
    Lane.URGENT: frozenset({"sign_off", "override_finding"}),
    Lane.ABOVE_LIMITS: frozenset({"sign_off", "override_finding"}),
    Lane.NOT_RESPONDING: frozenset({"sign_off", "override_finding"}),
    Lane.OVERDUE: frozenset({"book", "move_booking", "cancel_booking"}),
    Lane.TOO_EARLY: frozenset({"book", "move_booking", "cancel_booking"}),
    Lane.DUE: frozenset({"book", "move_booking", "cancel_booking"}),
    Lane.NOTHING_BOOKED: frozenset({"book"}),
    Lane.TO_SIGN: frozenset({"sign_off"}),
    Lane.HELD: frozenset(),
}


def lanes_left(before: WorkEntry, now: WorkEntry, action: str) -> tuple[LeftLane, ...]:
    """Return the lanes a patient left with a change, and whether its action did it.

    Args:
        action: Of the change that lies between; empty for none, such as another day.
    """
    there = {one.lane for one in now.places}
    return tuple(
        LeftLane(lane=one.lane, action=action if action in LEAVES_BY[one.lane] else "")
        for one in before.places
        if one.lane not in there
    )
