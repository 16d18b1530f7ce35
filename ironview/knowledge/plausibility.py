"""Limits of limits: numbers no rule book can mean, and orders they must keep."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import Any, Final

from ironview.domain.guideline import Profile, WaitStep
from ironview.domain.sources import Limit
from ironview.knowledge.reading import Spot

_WHOLE: Final = ("day", "days", "month", "months", "hours", "years")
# Highest amount a field can mean, by a word of its name; the first that fits counts.
_HIGHEST: Final = (
    ("over", 100_000),
    ("factor", 100),
    ("highest", 1_000),
    ("days", 400),
    ("day", 400),
    ("months", 36),
    ("hours", 72),
    ("years", 120),
    ("tsat", 100),
    ("hb", 25),
    ("crp", 600),
    ("phosphate", 4),
    ("mg", 5_000),
    ("ferritin", 5_000),
)


def check_chapter(chapter: object, spot: Spot) -> None:
    """Raise where a number is negative, not whole where it counts days, or far too large.

    Raises:
        ResourceError: Names the key.
    """
    for here, name, limit in _limits(chapter, spot):
        words = name.split("_")
        if limit.amount < 0:
            raise here.error("a negative number has no meaning here.")
        if words[-1] in _WHOLE and limit.amount != limit.amount.to_integral_value():
            raise here.error("a whole number is expected.")
        highest = next((top for word, top in _HIGHEST if word in words), None)
        if highest is not None and limit.amount > highest:
            raise here.error(f"{limit.amount} is not plausible: more than {highest}.")


def check_range(lowest: Limit | None, highest: Limit | None, spot: Spot) -> None:
    """Raise where a plausible range is empty."""
    if lowest is not None and highest is not None and lowest.amount >= highest.amount:
        raise spot.at("lowest").error("the lowest amount must be below the highest.")


def check_profile(profile: Profile, spot: Spot) -> None:
    """Raise where a profile contradicts itself.

    Raises:
        ResourceError: Windows out of order, steps or ages that do not end open, an inflamed limit
            below the plain one.
    """
    _check_windows(profile, spot)
    _check_steps(profile.wait_steps, spot.at("wait_steps"))
    _check_ages(profile, spot.at("deficiency"))


def _check_windows(profile: Profile, spot: Spot) -> None:
    preferred, steady = profile.preferred_days.amount, profile.steady_days.amount
    if steady < preferred:
        raise spot.at("steady_days").error(
            f"{steady} days is before preferred_days ({preferred}); steady comes last."
        )
    # Only steps whose wait is known to count for the usual dose must end before `preferred_days`.
    shortest = min(step.days.amount for step in profile.wait_steps) if profile.wait_steps else 0
    longest = max((step.days.amount for step in profile.wait_steps), default=Decimal(0))
    if preferred < longest:
        raise spot.at("preferred_days").error(
            f"{preferred} days is before the end of wait_steps ({longest}, from {shortest})."
        )


def _check_steps(steps: tuple[WaitStep, ...], spot: Spot) -> None:
    if not steps or steps[-1].up_to_mg is not None:
        raise spot.error("the last step must have no up_to_mg: it counts for every other dose.")
    doses = [step.up_to_mg.amount for step in steps if step.up_to_mg is not None]
    if len(doses) != len(steps) - 1 or doses != sorted(set(doses)):
        raise spot.error("up_to_mg must rise from step to step.")


def _check_ages(profile: Profile, spot: Spot) -> None:
    rows = profile.deficiency
    if not rows or rows[-1].below_years is not None:
        raise spot.error("the last row must have no below_years: it counts for every other age.")
    ages = [row.below_years for row in rows if row.below_years is not None]
    if len(ages) != len(rows) - 1 or ages != sorted(set(ages)):
        raise spot.error("below_years must rise from row to row.")
    for index, row in enumerate(rows):
        if row.inflamed.amount < row.limit.amount:
            raise spot.at(index).at("inflamed").error("the inflamed limit is below the plain one.")


def _limits(value: Any, spot: Spot, name: str = "") -> Iterator[tuple[Spot, str, Limit]]:  # noqa: ANN401
    """Yield every number below a value with its place and the name of its field."""
    if isinstance(value, Limit):
        yield spot, name, value
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _limits(item, spot.at(index), name)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _limits(getattr(value, field.name), spot.at(field.name), field.name)
