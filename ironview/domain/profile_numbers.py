"""The numbers of a profile one by one: what each may be, and what they must be to each other."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import Any

from ironview.domain.guideline import DeficiencyLimit, Profile, WaitStep
from ironview.domain.sources import Limit

NumberPath = tuple[str | int, ...]
"""Keys and, in lists, positions from 0: ``("wait_steps", 0, "days")``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRange:
    """What one number of a profile can mean.

    Attributes:
        key: Names of fields without positions, e.g. ``wait_steps.days``.
        group: What it belongs to: ``windows``, ``deficiency``, ``stores``, ``hold``, ``choice``.
        unit: ``d``, ``mg``, ``years``, or the canonical unit of what it is compared with.
        is_whole: Whether only whole numbers have a meaning.
        lowest / highest: Plausible amounts, both included.
    """

    key: str
    group: str
    unit: str
    is_whole: bool = False
    lowest: Limit
    highest: Limit


class ProblemCode(StrEnum):
    """What can be wrong with the numbers of a profile."""

    NOT_A_NUMBER = "not_a_number"
    NOT_WHOLE = "not_whole"
    TOO_LOW = "too_low"
    TOO_HIGH = "too_high"
    STEADY_BEFORE_PREFERRED = "steady_before_preferred"
    PREFERRED_BEFORE_WAIT = "preferred_before_wait"
    STEPS_NOT_OPEN = "steps_not_open"
    STEPS_NOT_RISING = "steps_not_rising"
    WAITS_FALL = "waits_fall"
    AGES_NOT_OPEN = "ages_not_open"
    AGES_NOT_RISING = "ages_not_rising"
    INFLAMED_BELOW_PLAIN = "inflamed_below_plain"
    EMPTY_RANGE = "empty_range"
    HIGH_WITHIN_DEFICIENCY = "high_within_deficiency"
    HOLD_WITHIN_DEFICIENCY = "hold_within_deficiency"
    NO_REASON = "no_reason"
    NO_PERSON = "no_person"
    UNKNOWN_SOURCE = "unknown_source"
    NO_PLACE = "no_place"
    NO_NAME = "no_name"
    LONG_NAME = "long_name"
    LONG_WHY = "long_why"
    NO_WHY = "no_why"
    BAD_ID = "bad_id"
    TAKEN_ID = "taken_id"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileProblem:
    """Something that keeps a profile from being used.

    Attributes:
        fields: What must change, one or the other; the first is the likeliest.
        amounts: Numbers its sentence names, in the order of ``fields``.
        text: What was written, where that is no number, no id or no source.
    """

    code: ProblemCode
    fields: tuple[NumberPath, ...]
    amounts: tuple[Decimal, ...] = ()
    text: str = ""


def numbers_of(value: Any, path: NumberPath = ()) -> Iterator[tuple[NumberPath, Limit]]:  # noqa: ANN401
    """Yield every number of a profile, or of a part of one, with its place; in file order."""
    if isinstance(value, Limit):
        yield path, value
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from numbers_of(item, (*path, index))
    elif is_dataclass(value):
        for field in fields(value):
            yield from numbers_of(getattr(value, field.name), (*path, field.name))


def with_numbers(value: Any, numbers: Mapping[NumberPath, Limit], path: NumberPath = ()) -> Any:  # noqa: ANN401
    """Return a profile, or a part of one, with other numbers at these places.

    Args:
        numbers: Places that hold a number now; others are passed over.
    """
    if isinstance(value, Limit):
        return numbers.get(path, value)
    if isinstance(value, tuple):
        return tuple(with_numbers(item, numbers, (*path, i)) for i, item in enumerate(value))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    parts = {
        field.name: with_numbers(getattr(value, field.name), numbers, (*path, field.name))
        for field in fields(value)
    }
    return replace(value, **parts)


def key_of(path: NumberPath) -> str:
    """Return the key of ``NumberRange`` for a place."""
    return ".".join(step for step in path if isinstance(step, str))


def find_problems(
    profile: Profile, ranges: Mapping[str, NumberRange]
) -> tuple[ProfileProblem, ...]:
    """Return everything that is wrong with the numbers of a profile, each by itself first.

    Args:
        ranges: By key, one for every number a profile can hold.
    """
    return (
        *(
            problem
            for path, limit in numbers_of(profile)
            for problem in range_problems(path, limit.amount, ranges[key_of(path)])
        ),
        *_order_of_windows(profile),
        *_order_of_steps(profile.wait_steps),
        *_order_of_ages(profile.deficiency),
        *_order_of_ferritin(profile),
        *_empty_ranges(profile),
    )


def range_problems(
    path: NumberPath, amount: Decimal, allowed: NumberRange
) -> Iterator[ProfileProblem]:
    """Yield what is wrong with one number, whatever the others are."""
    where, lowest, highest = (path,), allowed.lowest.amount, allowed.highest.amount
    if allowed.is_whole and amount != amount.to_integral_value():
        yield ProfileProblem(code=ProblemCode.NOT_WHOLE, fields=where, amounts=(amount,))
    if amount < lowest:
        code, limit = ProblemCode.TOO_LOW, lowest
    elif amount > highest:
        code, limit = ProblemCode.TOO_HIGH, highest
    else:
        return
    yield ProfileProblem(code=code, fields=where, amounts=(amount, limit))


def _order_of_windows(profile: Profile) -> Iterator[ProfileProblem]:
    preferred, steady = profile.preferred_days.amount, profile.steady_days.amount
    if steady < preferred:
        yield ProfileProblem(
            code=ProblemCode.STEADY_BEFORE_PREFERRED,
            fields=(("steady_days",), ("preferred_days",)),
            amounts=(steady, preferred),
        )
    for index, step in enumerate(profile.wait_steps):
        if preferred < step.days.amount:
            yield ProfileProblem(
                code=ProblemCode.PREFERRED_BEFORE_WAIT,
                fields=(("preferred_days",), ("wait_steps", index, "days")),
                amounts=(preferred, step.days.amount),
            )


def _order_of_steps(steps: tuple[WaitStep, ...]) -> Iterator[ProfileProblem]:
    if not steps or steps[-1].up_to_mg is not None:
        yield ProfileProblem(code=ProblemCode.STEPS_NOT_OPEN, fields=(("wait_steps",),))
    for index, (step, following) in enumerate(pairwise(steps), start=1):
        if step.up_to_mg is None:
            where = ("wait_steps", index - 1)
            yield ProfileProblem(code=ProblemCode.STEPS_NOT_RISING, fields=(where,))
        elif following.up_to_mg is not None and following.up_to_mg.amount <= step.up_to_mg.amount:
            yield _pair(
                ProblemCode.STEPS_NOT_RISING,
                ("wait_steps", index, "up_to_mg", following.up_to_mg),
                ("wait_steps", index - 1, "up_to_mg", step.up_to_mg),
            )
        if following.days.amount < step.days.amount:
            yield _pair(
                ProblemCode.WAITS_FALL,
                ("wait_steps", index, "days", following.days),
                ("wait_steps", index - 1, "days", step.days),
            )


def _order_of_ages(rows: tuple[DeficiencyLimit, ...]) -> Iterator[ProfileProblem]:
    if not rows or rows[-1].below_years is not None:
        yield ProfileProblem(code=ProblemCode.AGES_NOT_OPEN, fields=(("deficiency",),))
    for index, (row, following) in enumerate(pairwise(rows), start=1):
        if row.below_years is None:
            where = ("deficiency", index - 1)
            yield ProfileProblem(code=ProblemCode.AGES_NOT_RISING, fields=(where,))
        elif (
            following.below_years is not None
            and following.below_years.amount <= row.below_years.amount
        ):
            yield _pair(
                ProblemCode.AGES_NOT_RISING,
                ("deficiency", index, "below_years", following.below_years),
                ("deficiency", index - 1, "below_years", row.below_years),
            )
    for index, row in enumerate(rows):
        if row.inflamed.amount < row.limit.amount:
            yield _pair(
                ProblemCode.INFLAMED_BELOW_PLAIN,
                ("deficiency", index, "inflamed", row.inflamed),
                ("deficiency", index, "limit", row.limit),
            )


def _order_of_ferritin(profile: Profile) -> Iterator[ProfileProblem]:
    """Iron cannot be wanted and too much at the same ferritin."""
    uppers = (
        (ProblemCode.HIGH_WITHIN_DEFICIENCY, "high_above", profile.high_above),
        (ProblemCode.HOLD_WITHIN_DEFICIENCY, "hold_ferritin_above", profile.hold_ferritin_above),
    )
    for index, row in enumerate(profile.deficiency):
        name, lower = max(
            (("limit", row.limit), ("inflamed", row.inflamed)), key=lambda pair: pair[1].amount
        )
        for code, key, upper in uppers:
            if upper is not None and upper.amount < lower.amount:
                yield ProfileProblem(
                    code=code,
                    fields=((key,), ("deficiency", index, name)),
                    amounts=(upper.amount, lower.amount),
                )


def _empty_ranges(profile: Profile) -> Iterator[ProfileProblem]:
    for index, pair in enumerate(profile.iron_indicated):
        start = pair.ferritin_from
        for name, end, may_be_equal in (
            ("ferritin_below", pair.ferritin_below, False),
            ("ferritin_at_most", pair.ferritin_at_most, True),
        ):
            if start is None or end is None or end.amount > start.amount:
                continue
            if not (may_be_equal and end.amount == start.amount):
                yield _pair(
                    ProblemCode.EMPTY_RANGE,
                    ("iron_indicated", index, name, end),
                    ("iron_indicated", index, "ferritin_from", start),
                )


def _pair(
    code: ProblemCode, first: tuple[str, int, str, Limit], second: tuple[str, int, str, Limit]
) -> ProfileProblem:
    return ProfileProblem(
        code=code,
        fields=(first[:3], second[:3]),
        amounts=(first[3].amount, second[3].amount),
    )
