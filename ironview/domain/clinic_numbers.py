"""The numbers of a clinic's day in the rule book: visits to plan, tests to book and to repeat."""

from dataclasses import dataclass

from ironview.domain.sources import Limit


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningNumbers:
    """What a plan of doses is rounded to."""

    dose_step_mg: Limit  # 50


@dataclass(frozen=True, slots=True, kw_only=True)
class PopulationNumbers:
    """How shares of a whole clinic are told."""

    small_below: Limit  # 10
    interval_percent: Limit  # 95


@dataclass(frozen=True, slots=True, kw_only=True)
class WorklistNumbers:
    """When a booked or a repeated test counts as answered, missed or late."""

    booking_answered_before_days: Limit  # 3
    booking_missed_after_days: Limit  # 7
    recheck_overdue_after_days: Limit  # 28
