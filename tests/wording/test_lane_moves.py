"""What moved a patient is said with why, whatever it was."""

from datetime import UTC, date, datetime

import pytest

from ironview.domain.chart_changes import ChartChange
from ironview.domain.lane_steps import LaneMove, StepCause
from ironview.domain.worklist import Lane
from ironview.wording.lane_moves import move_line, move_meta, move_sentence

AT = datetime(2026, 6, 3, 8, 2, tzinfo=UTC)


def move(cause, *, left=(Lane.DUE,), entered=(Lane.OVERDUE,)):
    return LaneMove(
        at=AT, day=date(2026, 6, 3), change=None, cause=cause, left=left, entered=entered
    )


CHANGE = ChartChange(
    number=7,
    at=AT,
    by="Anna",
    workstation="w",
    action="add_results",
    reason="",
    count=2,
)


@pytest.mark.parametrize(
    ("cause", "why"),
    [
        (StepCause.ACTION, "By an action: Anna entered 2 entries."),
        (StepCause.FACTS, "The facts changed: Anna entered 2 entries."),
        (StepCause.REMOVED, "Taken out of the list: Anna entered 2 entries."),
        (StepCause.DAY, "The facts changed: it is another day."),
        (StepCause.RULES, "The facts changed: a profile or a choice of the clinic counts now."),
        (
            StepCause.DAY_AND_RULES,
            "The facts changed: it is another day, and other rules count.",
        ),
    ],
)
def test_every_cause_is_said(qapp, cause, why):
    said = move_sentence(move(cause), CHANGE)

    assert said == f"Left “Due this week”, entered “Overdue”. {why}"


@pytest.mark.parametrize(
    ("cause", "why"),
    [
        (StepCause.ACTION, "By an action."),
        (StepCause.FACTS, "The facts changed."),
        (StepCause.REMOVED, "Taken out of the list."),
    ],
)
def test_without_the_change_nobody_is_named(qapp, cause, why):
    assert move_sentence(move(cause), None).endswith(f"“Overdue”. {why}")


def test_what_was_only_left_or_only_entered_says_no_more(qapp):
    left = move(StepCause.DAY, entered=(), left=(Lane.DUE, Lane.TO_SIGN))
    entered = move(StepCause.DAY, left=())

    assert move_sentence(left, None).startswith("Left “Due this week”, “To sign”. ")
    assert move_sentence(entered, None).startswith("Entered “Overdue”. ")


def test_where_it_began_is_no_move(qapp):
    said = move_sentence(move(StepCause.BEGAN, left=()), None)
    assert said == "Stood in “Overdue” when lanes began to be kept."


def test_below_its_change_it_says_whether_the_action_did_it(qapp):
    moved = "Left “Due this week”, entered “Overdue”"

    assert move_line(move(StepCause.ACTION)) == f"{moved}, by this action"
    assert move_line(move(StepCause.FACTS)) == f"{moved}, because the facts changed"


def test_when_and_for_what_day_stand_beside_it(qapp):
    said = move_meta(move(StepCause.DAY), UTC).replace("\u00a0", " ")
    assert said == "3 Jun 2026, 08:02 · read for 3 Jun 2026"
