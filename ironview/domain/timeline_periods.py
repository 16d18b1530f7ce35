"""Which stretches of time the period buttons of a timeline show."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ironview.domain.moments import add_months
from ironview.domain.timeline_marks import DoseMark, PlanMark, SampleMark
from ironview.domain.timeline_parts import Period, x_of_day

_LEAST_DAYS = 60.0
_MARGIN_SHARE = 0.03
_ROOM_SHARE = 0.05


@dataclass(frozen=True, slots=True)
class Periods:
    """One stretch for each button."""

    three_months: Period
    twelve_months: Period
    course: Period
    all: Period


def periods_of(
    samples: Sequence[SampleMark],
    doses: Sequence[DoseMark],
    plans: Sequence[PlanMark],
    today: date,
) -> Periods:
    """Return the stretches to show.

    Three months are two before today and one after, twelve are eight before and four after, both
    on whole months; a course is 45 days before its first dose to 21 after the next test.
    """
    today_x = x_of_day(today)
    twelve = _months(today, 8, 4)
    marks = [today_x, *(s.x for s in samples), *(d.x for d in doses), *(p.x for p in plans)]
    length = max(marks) - min(marks)
    before, after = max(length * _MARGIN_SHARE, 14.0), max(length * _ROOM_SHARE, 14.0)
    last_course = max((dose.course for dose in doses), default=0)
    of_course = [dose.x for dose in doses if dose.course == last_course and last_course]
    end = max([today_x, *(plan.x for plan in plans)])
    course = Period(min(of_course) - 45, end + 21) if of_course else twelve
    return Periods(
        Period(today_x - 61, today_x + 31),
        twelve,
        course,
        _at_least(Period(min(marks) - before, max(marks) + after)),
    )


def _months(today: date, before: int, after: int) -> Period:
    first = add_months(today, -before).replace(day=1)
    last = add_months(today, after).replace(day=1)
    return Period(x_of_day(first), x_of_day(last))


def _at_least(period: Period) -> Period:
    missing = max(_LEAST_DAYS - (period.x1 - period.x0), 0.0)
    return Period(period.x0 - missing / 2, period.x1 + missing / 2)
