"""Each time a patient entered or left a lane of the worklist, and what did it.

What was kept of a patient, told from the first step to the last, ends where the patient stands.
"""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from ironview.domain.left_lanes import LEAVES_BY
from ironview.domain.values import value
from ironview.domain.worklist import LANES, Lane


class StepCause(StrEnum):
    """What moved a patient. The values are written in stores: never change one."""

    ACTION = "action"
    FACTS = "facts"
    DAY = "day"
    RULES = "rules"
    DAY_AND_RULES = "day_and_rules"
    REMOVED = "removed"
    BEGAN = "began"


@value(kw_only=True)
class LaneStep:
    """One lane, entered or left.

    Attributes:
        cause: ``ACTION``: somebody did what leads into the lane or out of it. ``FACTS``: something
            was entered, imported, corrected or taken back. ``BEGAN``: where the patient stood when
            steps began to be kept.
    """

    lane: Lane
    is_in: bool
    cause: StepCause


@value(kw_only=True)
class LaneMove:
    """What moved together: the steps of one patient at one moment, for one cause.

    Attributes:
        at: When it was written, UTC.
        day: The day the patient was read for.
        change: Number of the change that did it; None where nobody changed anything.
        left / entered: The most urgent first.
    """

    at: datetime
    day: date
    change: int | None
    cause: StepCause
    left: tuple[Lane, ...] = ()
    entered: tuple[Lane, ...] = ()


_BOOKINGS: Final = frozenset({"book", "move_booking", "cancel_booking"})
_FINDINGS: Final = frozenset({"open_again", "withdraw_override"})
_ENTERS_BY: Final[Mapping[Lane, frozenset[str]]] = {
    Lane.URGENT: _FINDINGS,
    Lane.ABOVE_LIMITS: _FINDINGS,
    Lane.NOT_RESPONDING: _FINDINGS,
    Lane.OVERDUE: _BOOKINGS,
    Lane.TOO_EARLY: _BOOKINGS,
    Lane.DUE: _BOOKINGS,
    Lane.NOTHING_BOOKED: frozenset({"cancel_booking"}),
    Lane.TO_SIGN: frozenset({"open_again"}),
    Lane.HELD: frozenset(),
}


def lane_steps(
    before: AbstractSet[Lane], now: AbstractSet[Lane], cause: StepCause, action: str = ""
) -> tuple[LaneStep, ...]:
    """Return what lies between two places of a patient, lanes left first.

    Args:
        cause: Of a change, ``FACTS``: where its action itself leads out of a lane or into it, the
            step says ``ACTION``.
        action: Of the change, or of the one it took back or did again; empty without one.
    """
    left = [(lane, False) for lane in LANES if lane in before and lane not in now]
    entered = [(lane, True) for lane in LANES if lane in now and lane not in before]
    return tuple(
        LaneStep(lane=lane, is_in=is_in, cause=_cause_of(lane, cause, action))
        for lane, is_in in (*left, *entered)
    )


def _cause_of(lane: Lane, cause: StepCause, action: str) -> StepCause:
    """Both ways count for both: an action that is taken back leads where it came from."""
    leads = action in LEAVES_BY[lane] | _ENTERS_BY[lane]
    return StepCause.ACTION if cause is StepCause.FACTS and leads else cause


def lanes_after(steps: Iterable[LaneStep]) -> frozenset[Lane]:
    """Return the lanes in which steps from the first on end."""
    lanes: set[Lane] = set()
    for step in steps:
        (lanes.add if step.is_in else lanes.discard)(step.lane)
    return frozenset(lanes)
