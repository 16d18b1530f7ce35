"""Limits of limits: numbers no rule book can mean, and orders they must keep."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, Final

from ironview.domain.errors import ResourceError
from ironview.domain.guideline import Profile
from ironview.domain.profile_drafts import id_problems
from ironview.domain.profile_numbers import find_problems
from ironview.domain.sources import Limit
from ironview.knowledge.profile_numbers import load_number_ranges
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


def profile_errors(profile: Profile, spot: Spot) -> list[ResourceError]:
    """Return everything that is wrong with id and numbers of a profile; each names its key."""
    from ironview.wording.profile_numbers import problem_sentence

    errors = []
    wrong = (*id_problems(profile.id, ()), *find_problems(profile, load_number_ranges()))
    for problem in wrong:
        here = spot
        for step in problem.fields[0]:
            here = here.at(step)
        errors.append(here.error(problem_sentence(problem)))
    return errors


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
