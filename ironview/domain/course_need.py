"""Whether a course gave what was needed (clinical rules, chapter 6)."""

from decimal import Decimal
from enum import StrEnum

from ironview.domain.assessment import Course
from ironview.domain.history import History
from ironview.domain.iron_need import ganzoni_needs, simplified_needs


class Need(StrEnum):
    """The iron of a course against its need. The values are written in stores: never change one."""

    UNDER = "under"
    MET = "met"
    OVER = "over"
    UNKNOWN = "unknown"


def judge_need(history: History, course: Course) -> Need:
    """Return how the iron of a course stands against what was needed.

    Unknown without a need, with a dose of unknown amount, and while a course that gave too little
    may still go on.
    """
    needs = (*ganzoni_needs(history, course), *simplified_needs(history, course))
    if not needs:
        return Need.UNKNOWN
    numbers = history.guideline.dosing
    largest, smallest = Decimal(max(needs)), Decimal(min(needs))
    if course.total_mg > largest * numbers.over_need_factor.amount:
        return Need.OVER
    if course.has_unknown_dose:
        return Need.UNKNOWN
    if course.total_mg >= smallest * numbers.under_need_factor.amount:
        return Need.MET
    waited = (history.as_of - course.last).days >= numbers.under_need_after_days.amount
    return Need.UNDER if waited else Need.UNKNOWN
