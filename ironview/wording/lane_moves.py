"""What moved a patient from lane to lane, in sentences."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from ironview.domain.chart_changes import ChartChange
from ironview.domain.lane_steps import LaneMove, StepCause
from ironview.domain.worklist import Lane
from ironview.wording.chart_history import change_sentence
from ironview.wording.dates import date_text, moment_meta
from ironview.wording.worklist import lane_name

translate = QCoreApplication.translate


def move_sentence(move: LaneMove, change: ChartChange | None) -> str:
    """Return which lanes were left and entered, and why.

    Args:
        change: What did it; None where nobody changed anything, or it cannot be told.
    """
    if move.cause is StepCause.BEGAN:
        text = translate("History", "Stood in {lanes} when lanes began to be kept.")
        return text.format(lanes=_named(move.entered))
    told = "" if change is None else change_sentence(change)
    return f"{_moved(move)}. {_why(move, told)}"


def move_line(move: LaneMove) -> str:
    """Return the same below the change that did it, without a point at the end."""
    if move.cause is StepCause.FACTS:
        text = translate("History", "{moved}, because the facts changed")
        return text.format(moved=_moved(move))
    return translate("History", "{moved}, by this action").format(moved=_moved(move))


def move_meta(move: LaneMove, zone: tzinfo) -> str:
    """Return when it was written, and which day the patient was read for."""
    read_for = translate("History", "read for {day}").format(day=date_text(move.day))
    return f"{moment_meta(move.at, zone)} · {read_for}"


def _moved(move: LaneMove) -> str:
    if not move.left:
        return translate("History", "Entered {lanes}").format(lanes=_named(move.entered))
    if not move.entered:
        return translate("History", "Left {lanes}").format(lanes=_named(move.left))
    text = translate("History", "Left {left}, entered {entered}")
    return text.format(left=_named(move.left), entered=_named(move.entered))


def _named(lanes: Sequence[Lane]) -> str:
    quoted = translate("History", "“{lane}”")
    return ", ".join(quoted.format(lane=lane_name(lane)) for lane in lanes)


def _why(move: LaneMove, told: str) -> str:
    text = {
        StepCause.ACTION: translate("History", "By an action: {change}"),
        StepCause.FACTS: translate("History", "The facts changed: {change}"),
        StepCause.REMOVED: translate("History", "Taken out of the list: {change}"),
        StepCause.DAY: translate("History", "The facts changed: it is another day."),
        StepCause.RULES: translate(
            "History", "The facts changed: a profile or a choice of the clinic counts now."
        ),
        StepCause.DAY_AND_RULES: translate(
            "History", "The facts changed: it is another day, and other rules count."
        ),
    }[move.cause]
    if told or "{change}" not in text:
        return text.format(change=told)
    return f"{text.partition(':')[0]}."
