"""The dates of the next test on the timeline: what is still to come, and what carries the label."""

from datetime import date

from ironview.domain.timeline_marks import PlanKind
from ironview.domain.timeline_plans import plan_marks
from ironview.domain.verdicts import NextTest, NextTestState

WAITING = NextTest(
    state=NextTestState.WAITING,
    earliest=date(2026, 3, 30),
    preferred=date(2026, 4, 27),
    definitive=date(2026, 5, 25),
)


def kinds(next_test: NextTest, today: date) -> list[PlanKind]:
    return [mark.kind for mark in plan_marks(next_test, today)]


def test_while_waiting_three_dates_lie_ahead():
    assert kinds(WAITING, date(2026, 3, 10)) == [
        PlanKind.EARLIEST,
        PlanKind.PREFERRED,
        PlanKind.STEADY,
    ]


def test_what_has_passed_is_not_shown_while_something_is_to_come():
    assert kinds(WAITING, date(2026, 4, 27)) == [PlanKind.PREFERRED, PlanKind.STEADY]
    assert kinds(WAITING, date(2026, 4, 28)) == [PlanKind.STEADY]


def test_when_all_has_passed_the_preferred_date_remains():
    assert kinds(WAITING, date(2026, 6, 1)) == [PlanKind.PREFERRED]


def test_dates_that_fall_together_are_one_mark_the_preferred_one():
    together = NextTest(
        state=NextTestState.WAITING,
        earliest=date(2026, 5, 25),
        preferred=date(2026, 5, 25),
        definitive=date(2026, 5, 25),
    )

    assert kinds(together, date(2026, 3, 10)) == [PlanKind.PREFERRED]


def test_without_a_dose_nothing_is_planned():
    assert plan_marks(NextTest(state=NextTestState.NONE), date(2026, 3, 10)) == ()
