"""The dates of the next test as marks on a timeline."""

from datetime import date

from ironview.domain.timeline_marks import PlanKind, PlanMark
from ironview.domain.timeline_parts import x_of_day
from ironview.domain.verdicts import NextTest, NextTestState

_Dates = list[tuple[PlanKind, date | None]]


def plan_marks(next_test: NextTest, today: date) -> tuple[PlanMark, ...]:
    """Return the dates still to come, in order; without any, the one that has passed.

    After ``done`` this is the recheck; before it earliest, preferred and steady, of which the
    preferred one (in ``redraw`` the earliest, else the first shown) carries the label. None
    without a dose.
    """
    state = next_test.state
    if state is NextTestState.NONE:
        return ()
    if state is NextTestState.DONE:
        return tuple(_marks([(PlanKind.RECHECK, next_test.recheck)], PlanKind.RECHECK, state))
    dates: _Dates = [
        (PlanKind.EARLIEST, next_test.earliest),
        (PlanKind.PREFERRED, next_test.preferred),
        (PlanKind.STEADY, next_test.definitive),
    ]
    coming: _Dates = [(kind, day) for kind, day in dates if day is not None and day >= today]
    shown = _first_of_each_day(coming or dates[1:2])
    kinds = [kind for kind, _ in shown]
    wanted = PlanKind.EARLIEST if state is NextTestState.REDRAW else PlanKind.PREFERRED
    main = wanted if wanted in kinds else next(iter(kinds), None)
    return tuple(_marks(shown, main, state))


def _first_of_each_day(dates: _Dates) -> _Dates:
    """Return the dates without those that fall on the day of an earlier one; preferred stays."""
    by_day: dict[date | None, PlanKind] = {}
    for kind, day in dates:
        if day not in by_day or kind is PlanKind.PREFERRED:
            by_day[day] = kind
    return [(kind, day) for day, kind in by_day.items()]


def _marks(dates: _Dates, main: PlanKind | None, state: NextTestState) -> list[PlanMark]:
    return [
        PlanMark(x_of_day(day) + 0.5, day, kind, state, kind is main)
        for kind, day in dates
        if day is not None
    ]
