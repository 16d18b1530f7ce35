"""What each number of a profile may be, and what the numbers must be to each other."""

from dataclasses import replace
from decimal import Decimal

import pytest

from ironview.domain.guideline import DeficiencyLimit, IronIndicated, Profile, WaitStep
from ironview.domain.profile_numbers import (
    NumberRange,
    ProblemCode,
    find_problems,
    key_of,
    numbers_of,
    range_problems,
    with_numbers,
)
from ironview.domain.sources import Citation, Limit, Mark
from ironview.knowledge.catalogues import load_guideline
from ironview.knowledge.profile_numbers import load_number_ranges

PROFILES = load_guideline().profiles
GENERAL = PROFILES["general"]
RANGES = load_number_ranges()
OURS = (Citation("clinic-decision", "Dr A, 2026-06-03: because", Mark.DESIGN),)


def limit(amount: str | int) -> Limit:
    return Limit(Decimal(amount), OURS)


def changed(profile: Profile = GENERAL, **amounts: str | int) -> Profile:
    return replace(profile, **{name: limit(amount) for name, amount in amounts.items()})


def codes(profile: Profile) -> list[ProblemCode]:
    return [problem.code for problem in find_problems(profile, RANGES)]


def steps(*rows: tuple[int | None, int]) -> tuple[WaitStep, ...]:
    return tuple(
        WaitStep(up_to_mg=None if dose is None else limit(dose), days=limit(days))
        for dose, days in rows
    )


def ages(*rows: tuple[int | None, int, int]) -> tuple[DeficiencyLimit, ...]:
    return tuple(
        DeficiencyLimit(
            below_years=None if age is None else limit(age),
            limit=limit(plain),
            inflamed=limit(inflamed),
        )
        for age, plain, inflamed in rows
    )


@pytest.mark.parametrize("profile", PROFILES.values(), ids=lambda one: one.id)
def test_no_delivered_profile_has_a_problem(profile):
    assert find_problems(profile, RANGES) == ()


@pytest.mark.parametrize("allowed", RANGES.values(), ids=lambda one: one.key)
def test_the_plausible_limits_belong_to_the_range(allowed: NumberRange):
    step = Decimal(1) if allowed.is_whole else Decimal("0.1")
    lowest, highest, path = allowed.lowest.amount, allowed.highest.amount, ("here",)
    found = {
        amount: [problem.code for problem in range_problems(path, amount, allowed)]
        for amount in (lowest - step, lowest, lowest + step, highest - step, highest)
    }
    assert found == {
        lowest - step: [ProblemCode.TOO_LOW],
        lowest: [],
        lowest + step: [],
        highest - step: [],
        highest: [],
    }
    (above,) = range_problems(path, highest + step, allowed)
    assert (above.code, above.amounts) == (ProblemCode.TOO_HIGH, (highest + step, highest))


def test_half_a_day_is_no_number_of_days():
    (problem,) = find_problems(changed(preferred_days="56.5"), RANGES)
    assert (problem.code, problem.fields) == (ProblemCode.NOT_WHOLE, (("preferred_days",),))
    assert codes(changed(hold_tsat="45.5")) == []


@pytest.mark.parametrize(("steady", "found"), [(55, True), (56, False), (57, False)])
def test_steady_may_not_come_before_preferred(steady, found):
    problems = find_problems(changed(steady_days=steady), RANGES)
    assert bool(problems) is found
    if found:
        assert problems[0].fields == (("steady_days",), ("preferred_days",))
        assert problems[0].amounts == (55, 56)


@pytest.mark.parametrize(("preferred", "found"), [(27, True), (28, False), (29, False)])
def test_preferred_may_not_come_before_the_end_of_too_early(preferred, found):
    problems = find_problems(changed(preferred_days=preferred), RANGES)
    assert bool(problems) is found
    if found:
        assert problems[0].code is ProblemCode.PREFERRED_BEFORE_WAIT
        assert problems[0].fields == (("preferred_days",), ("wait_steps", 0, "days"))


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (steps((None, 28)), []),
        (steps((125, 3), (500, 7), (None, 28)), []),
        (steps((125, 7), (500, 7), (None, 28)), []),
        (steps((125, 8), (500, 7), (None, 28)), [ProblemCode.WAITS_FALL]),
        (steps((500, 3), (500, 7), (None, 28)), [ProblemCode.STEPS_NOT_RISING]),
        (steps((501, 3), (500, 7), (None, 28)), [ProblemCode.STEPS_NOT_RISING]),
        (steps((499, 3), (500, 7), (None, 28)), []),
        (steps((None, 3), (500, 7), (None, 28)), [ProblemCode.STEPS_NOT_RISING]),
        (steps((125, 3)), [ProblemCode.STEPS_NOT_OPEN]),
        ((), [ProblemCode.STEPS_NOT_OPEN]),
    ],
)
def test_steps_rise_and_the_last_is_open(rows, found):
    assert codes(replace(GENERAL, wait_steps=rows)) == found


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (ages((None, 30, 100)), []),
        (ages((5, 12, 30), (None, 15, 70)), []),
        (ages((5, 12, 30), (6, 12, 30), (None, 15, 70)), []),
        (ages((5, 12, 30), (5, 12, 30), (None, 15, 70)), [ProblemCode.AGES_NOT_RISING]),
        (ages((6, 12, 30), (5, 12, 30), (None, 15, 70)), [ProblemCode.AGES_NOT_RISING]),
        (ages((None, 12, 30), (None, 15, 70)), [ProblemCode.AGES_NOT_RISING]),
        (ages((5, 12, 30)), [ProblemCode.AGES_NOT_OPEN]),
        ((), [ProblemCode.AGES_NOT_OPEN]),
        (ages((None, 30, 29)), [ProblemCode.INFLAMED_BELOW_PLAIN]),
        (ages((None, 30, 30)), []),
    ],
)
def test_ages_rise_the_last_is_open_and_inflammation_only_raises_a_limit(rows, found):
    assert codes(replace(GENERAL, deficiency=rows)) == found


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("high_above", ProblemCode.HIGH_WITHIN_DEFICIENCY),
        ("hold_ferritin_above", ProblemCode.HOLD_WITHIN_DEFICIENCY),
    ],
)
def test_a_ferritin_cannot_be_too_low_and_too_high_at_once(name, code):
    inflamed = replace(GENERAL, deficiency=ages((None, 30, 300)))
    assert codes(changed(inflamed, **{name: 301})) == []
    assert codes(changed(inflamed, **{name: 300})) == []
    (problem,) = find_problems(changed(inflamed, **{name: 299}), RANGES)
    assert (problem.code, problem.amounts) == (code, (299, 300))
    assert problem.fields == ((name,), ("deficiency", 0, "inflamed"))


@pytest.mark.parametrize(
    ("name", "end", "found"),
    [
        ("ferritin_below", 99, True),
        ("ferritin_below", 100, True),
        ("ferritin_below", 101, False),
        ("ferritin_at_most", 99, True),
        ("ferritin_at_most", 100, False),
        ("ferritin_at_most", 101, False),
    ],
)
def test_a_pair_that_no_ferritin_can_meet_is_a_problem(name, end, found):
    numbers = dict.fromkeys(
        ("ferritin_from", "ferritin_below", "ferritin_at_most", "tsat_below", "tsat_at_most")
    )
    pair = IronIndicated(**(numbers | {"ferritin_from": limit(100), name: limit(end)}))
    problems = find_problems(replace(GENERAL, iron_indicated=(pair,)), RANGES)
    assert [problem.code for problem in problems] == [ProblemCode.EMPTY_RANGE] * found


def test_every_problem_is_named_not_only_the_first():
    wrong = changed(steady_days=20, hold_tsat=99, preferred_days="27.5")
    assert codes(wrong) == [
        ProblemCode.NOT_WHOLE,
        ProblemCode.TOO_LOW,
        ProblemCode.TOO_HIGH,
        ProblemCode.STEADY_BEFORE_PREFERRED,
        ProblemCode.PREFERRED_BEFORE_WAIT,
    ]


@pytest.mark.parametrize("profile", PROFILES.values(), ids=lambda one: one.id)
def test_every_number_has_a_place_and_can_be_replaced_there(profile):
    for path, number in numbers_of(profile):
        other = Limit(number.amount + 1, OURS)
        found = dict(numbers_of(with_numbers(profile, {path: other})))
        assert found == {**dict(numbers_of(profile)), path: other}


def test_nothing_is_replaced_at_a_place_that_holds_no_number():
    assert with_numbers(GENERAL, {("high_above",): limit(700)}) == GENERAL
    assert with_numbers(GENERAL, {}) == GENERAL


def test_rows_of_a_list_share_a_key():
    assert key_of(("wait_steps", 2, "days")) == "wait_steps.days"
    assert key_of(("hold_tsat",)) == "hold_tsat"
