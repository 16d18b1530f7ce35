"""Whether a patient is inflamed on a date, and what says so (clinical rules, chapter 3)."""

import re
from datetime import date, timedelta
from typing import Final

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult
from ironview.domain.evidence import use, use_condition
from ironview.domain.findings import Used
from ironview.domain.history import History
from ironview.domain.moments import days_around
from ironview.domain.record import Condition, ConditionCode
from ironview.domain.values import value

_ACTIVE: Final = re.compile(r"\bactive\b", re.IGNORECASE)
_ALWAYS: Final = (ConditionCode.INFLAMMATION, ConditionCode.INFECTION)


@value()
class Inflammation:
    """What says that a patient is inflamed; nothing of it when the patient is not.

    Attributes:
        crps: The raised CRP nearest to the date.
        conditions: Those that hold on the date.
    """

    crps: tuple[AssessedResult, ...]
    conditions: tuple[Condition, ...]

    @property
    def is_present(self) -> bool:
        """Whether the patient counts as inflamed."""
        return bool(self.crps or self.conditions)

    @property
    def used(self) -> tuple[Used, ...]:
        """The rows it rests on."""
        return (*map(use, self.crps), *map(use_condition, self.conditions))


def is_inflamed(history: History, on: date) -> bool:
    """Whether the nearest CRP or a condition says inflamed on this date."""
    return inflammation_on(history, on).is_present


def inflammation_on(history: History, on: date) -> Inflammation:
    """Return what says inflamed on this date."""
    return history.once_a_date(_inflammation_on, on)


def _inflammation_on(history: History, on: date) -> Inflammation:
    return Inflammation(_raised_crps(history, on), _inflaming_conditions(history, on))


def _raised_crps(history: History, on: date) -> tuple[AssessedResult, ...]:
    """Return the nearest CRPs that are raised; of two equally near dates both are asked."""
    numbers = history.guideline.stores
    reach = timedelta(numbers.inflamed_crp_within_days.whole)
    near = [
        (abs(sample.at.day - on), crp)
        for sample, _ in history.within(AnalyteCode.CRP, *days_around(on, reach))
        for crp in sample.eligible(AnalyteCode.CRP)
    ]
    nearest = min((apart for apart, _ in near), default=reach)
    limit = numbers.inflamed_crp_above.amount
    return tuple(
        [
            crp
            for apart, crp in near
            if apart == nearest and crp.quantity and crp.quantity.certainly_above(limit)
        ]
    )


def _inflaming_conditions(history: History, on: date) -> tuple[Condition, ...]:
    return tuple(
        condition
        for condition in history.conditions
        if condition.holds_on(on)
        and (
            condition.code in _ALWAYS
            or (condition.code == ConditionCode.IBD and _ACTIVE.search(condition.detail))
        )
    )
