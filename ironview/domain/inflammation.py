"""Whether a patient is inflamed on a date, and what says so (clinical rules, chapter 3)."""

import re
from datetime import date, timedelta
from typing import Final

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult
from ironview.domain.evidence import use, use_condition
from ironview.domain.findings import Used
from ironview.domain.history import History
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
    by_day = history.once("eligible CRP", lambda: _eligible_crps(history))
    if not by_day:
        return ()
    numbers = history.guideline.stores
    limit = numbers.inflamed_crp_above.amount
    for apart in range(numbers.inflamed_crp_within_days.whole + 1):
        days = (on - timedelta(apart), on + timedelta(apart)) if apart else (on,)
        found = [crp for day in days for crp in by_day.get(day, ())]
        if found:
            return tuple(r for r in found if r.quantity and r.quantity.certainly_above(limit))
    return ()


def _eligible_crps(history: History) -> dict[date, list[AssessedResult]]:
    by_day: dict[date, list[AssessedResult]] = {}
    for sample, _ in history.series(AnalyteCode.CRP):
        for result in sample.eligible(AnalyteCode.CRP):
            by_day.setdefault(sample.at.day, []).append(result)
    return by_day


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
