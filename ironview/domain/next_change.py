"""When a record says something else although nobody changed it.

Every comparison with the day a record is read on, in the rules and in the worklist, has its day
here. Between two of these days nothing depends on today: one reading stands for all of them.
"""

import math
from collections.abc import Iterator
from datetime import date, timedelta

from ironview.domain.bookings import Booking
from ironview.domain.clinic_numbers import WorklistNumbers
from ironview.domain.history import History
from ironview.domain.interpretation import Interpretation
from ironview.domain.moments import add_months
from ironview.domain.profile_choice import choose_profile
from ironview.domain.sources import Limit
from ironview.domain.verdicts import NextTest
from ironview.domain.worklist import week_begin


def next_change(said: Interpretation, booked: Booking | None, numbers: WorklistNumbers) -> date:
    """Return the first day after ``as_of`` on which it may; ``date.max`` where no day is known.

    Args:
        booked: The next open booking, which the day can make one of this week, or a missed one.
    """
    history = said.history
    if history is None:
        # Not made by a reading: nothing tells what it depends on.
        return said.as_of + timedelta(1)
    days = (
        *_doses(history),
        *_courses(history),
        *_tests(history, said.next_test, numbers),
        *([] if booked is None else _booking(booked, numbers)),
        *(sample.at.day for sample in history.samples),
        *(event.at.day for event in history.events),
        *_profiles(history, said.profile.id),
    )
    return min((day for day in days if day > said.as_of), default=date.max)


def _doses(history: History) -> Iterator[date]:
    """Yield the day of each dose, and the days after the times that doses are looked back on."""
    ledger = history.guideline.dosing.ledger_months
    phosphate = history.guideline.safety.phosphate_repeat_months
    for dose in history.doses:
        yield dose.day
        for months in (ledger, phosphate, dose.product.mri_months):
            if months is not None:
                yield _after(add_months(dose.day, months.whole), 1)


def _courses(history: History) -> Iterator[date]:
    """Yield from when a course that gave too little no longer goes on."""
    for course in history.courses:
        waits = math.ceil(history.guideline.dosing.under_need_after_days.amount)
        yield _after(course.last, waits)


def _tests(history: History, test: NextTest, numbers: WorklistNumbers) -> Iterator[date]:
    if test.earliest is not None:
        yield test.earliest
    if test.preferred is not None:
        yield test.preferred
        yield week_begin(test.preferred)
    if test.definitive is not None:
        yield _from(test.definitive, history.guideline.next_test.overdue_after_days)
    if test.recheck is not None:
        yield week_begin(test.recheck)
        yield _from(test.recheck, numbers.recheck_overdue_after_days)


def _booking(booked: Booking, numbers: WorklistNumbers) -> Iterator[date]:
    yield week_begin(booked.day)
    yield _after(_from(booked.day, numbers.booking_missed_after_days), 1)


def _from(day: date, days: Limit) -> date:
    return _after(day, days.whole)


def _after(day: date, days: int) -> date:
    """Return a later day; the last there is where the calendar ends before it."""
    return day + timedelta(min(days, (date.max - day).days))


def _profiles(history: History, present: str) -> Iterator[date]:
    """Yield the first day on which another profile is in force."""
    for day in sorted(day for day in _turns(history) if day > history.as_of):
        _, chosen = choose_profile(history.guideline, history.patient, history.conditions, day)
        if chosen.id != present:
            yield day
            return


def _turns(history: History) -> Iterator[date]:
    """Yield the days on which a condition begins or is over, or an age is reached."""
    for condition in history.conditions:
        if condition.since is not None:
            yield condition.since
        if condition.until is not None:
            yield _after(condition.until, 1)
    born = history.patient.born
    for profile in history.guideline.profiles.values():
        if born is not None and profile.applies_below_years is not None:
            years = profile.applies_below_years.whole
            if born.year + years <= date.max.year:
                yield _birthday(born, years)


def _birthday(born: date, years: int) -> date:
    """Return the day of an age; whoever was born on 29 February has it on 1 March."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)
