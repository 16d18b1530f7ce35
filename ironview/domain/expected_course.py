"""The illustrative course of ferritin and Hb after iron (clinical rules, chapter 9).

A mass balance: what the dose leaves for stores after new haemoglobin raises ferritin, more in the
first weeks than for good. It comes from published groups, describes no single patient, and raises
no alarm.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import Course
from ironview.domain.course_response import SERVES_AS_BASELINE
from ironview.domain.guideline import CourseFactor
from ironview.domain.hb_baseline import baseline_of
from ironview.domain.history import History
from ironview.domain.iron_need import need_weight_kg
from ironview.domain.quantities import Quantity
from ironview.domain.record import ConditionCode

_TENTHS = 10
_THREE_QUARTERS = 0.75


class Refusal(StrEnum):
    """Why no course is expected; the reason stands on the screen."""

    ANALYTE = "analyte"
    NO_COURSE = "no_course"
    CHILD = "child"
    PREGNANCY = "pregnancy"
    HAEMODIALYSIS = "haemodialysis"
    NO_WEIGHT = "no_weight"
    UNKNOWN_DOSE = "unknown_dose"
    NO_BASELINE_HB = "no_baseline_hb"
    NO_BASELINE_FERRITIN = "no_baseline_ferritin"
    FERRITIN_NOT_LOW = "ferritin_not_low"


@dataclass(frozen=True, slots=True)
class ExpectedPoint:
    """What published groups make likely on a date: the middle, and where 9 of 10 lie between."""

    day: date
    low: Decimal
    middle: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class ExpectedCourse:
    """Points in order of time, canonical unit; none of them when refused."""

    code: AnalyteCode
    points: tuple[ExpectedPoint, ...] = ()
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a value lies: below (or above) so many of 10 patients of published groups.

    Attributes:
        of_ten: 5 to 9; the groups are too small to say 10.
        is_in_middle_half: Neither in their lowest quarter nor in their highest.
    """

    is_below: bool
    of_ten: int
    is_in_middle_half: bool


@dataclass(frozen=True, slots=True)
class _Start:
    """What a course starts from, all of it known."""

    kg: Decimal
    mg: Decimal
    hb: Decimal
    ferritin: Decimal


def expect_course(history: History, course: Course | None, code: AnalyteCode) -> ExpectedCourse:
    """Return the expected ferritin or Hb after a course, up to the next one; or why there is none.

    A baseline of several values counts with the lowest.
    """
    if code not in (AnalyteCode.FERRITIN, AnalyteCode.HB):
        return ExpectedCourse(code, refusal=Refusal.ANALYTE)
    if course is None:
        return ExpectedCourse(code, refusal=Refusal.NO_COURSE)
    start = _patient_refusal(history, course) or _start(history, course)
    if isinstance(start, Refusal):
        return ExpectedCourse(code, refusal=start)
    band = _ferritin_band if code is AnalyteCode.FERRITIN else _hb_band
    following = history.courses[course.number : course.number + 1]
    return ExpectedCourse(
        code,
        tuple(
            point
            for point in band(history, course, start)
            if not following or point.day <= following[0].first
        ),
    )


def _patient_refusal(history: History, course: Course) -> Refusal | None:
    on = course.first
    profile = history.profile_on(on)
    age = history.age_years(on)
    numbers = history.guideline.expected_course
    if age is not None and age < numbers.refused_below_years.amount:
        return Refusal.CHILD
    if history.condition(ConditionCode.PREGNANCY, on) or profile.pregnancy_anaemia:
        return Refusal.PREGNANCY
    if history.condition(ConditionCode.HAEMODIALYSIS, on) or not profile.judges_hb_response:
        return Refusal.HAEMODIALYSIS
    return Refusal.UNKNOWN_DOSE if course.has_unknown_dose else None


def _start(history: History, course: Course) -> _Start | Refusal:
    kg = need_weight_kg(history, course)
    hb, _ = baseline_of(history, course)
    ferritin = _baseline_ferritin(history, course)
    if kg is None:
        return Refusal.NO_WEIGHT
    if hb is None:
        return Refusal.NO_BASELINE_HB
    if ferritin is None:
        return Refusal.NO_BASELINE_FERRITIN
    if ferritin >= history.guideline.expected_course.refused_from_baseline_ferritin.amount:
        return Refusal.FERRITIN_NOT_LOW
    return _Start(kg, course.total_mg, hb.values[0], ferritin)


def _baseline_ferritin(history: History, course: Course) -> Decimal | None:
    """Return the last exact eligible ferritin of the weeks before a course, µg/L.

    Iron given since would have changed it, so none from before another dose.
    """
    within = history.guideline.windows.baseline_lead_days.amount
    first = course.doses[0].index
    for sample, results in reversed(history.series(AnalyteCode.FERRITIN)):
        drawn_after = sample.last_dose.index if sample.last_dose else -1
        exact = [
            result.quantity.amount
            for result in results
            if result.is_eligible
            and result.quantity
            and not result.quantity.is_censored
            and result.window in SERVES_AS_BASELINE
        ]
        if exact and drawn_after < first:
            is_recent = (course.first - sample.at.day).days <= within
            return min(exact) if is_recent and drawn_after == first - 1 else None
    return None


def _rise(history: History, start: _Start) -> Decimal:
    """Return how far Hb rises: to where published groups end, or as far as the iron goes."""
    numbers = history.guideline.expected_course
    by_iron = start.mg / (numbers.hb_iron_factor.amount * start.kg)
    return max(Decimal(0), min(numbers.hb_target.amount - start.hb, by_iron))


def _ferritin_band(history: History, course: Course, start: _Start) -> Iterator[ExpectedPoint]:
    numbers = history.guideline.expected_course
    in_blood = numbers.hb_iron_factor.amount * start.kg * _rise(history, start)
    gain = max(Decimal(0), start.mg - in_blood) / numbers.mg_per_ferritin.amount
    spread = numbers.spread.amount
    for day, factor in _dated(course.last, numbers.factors):
        middle = start.ferritin + factor * gain
        yield ExpectedPoint(day, middle / spread, middle, middle * spread)


def _hb_band(history: History, course: Course, start: _Start) -> Iterator[ExpectedPoint]:
    numbers = history.guideline.expected_course
    rise, spread = _rise(history, start), numbers.hb_spread.amount
    yield ExpectedPoint(course.first, start.hb, start.hb, start.hb)
    for day, share in _dated(course.first, numbers.hb_factors):
        middle, half = start.hb + share * rise, share * spread
        yield ExpectedPoint(day, middle - half, middle, middle + half)


def _dated(start: date, factors: tuple[CourseFactor, ...]) -> Iterator[tuple[date, Decimal]]:
    for row in factors:
        yield start + timedelta(row.day.whole), row.factor.amount


def standing(
    history: History, expected: ExpectedCourse, day: date, quantity: Quantity
) -> Standing | None:
    """Return where a value lies among published groups.

    Returns:
        None for a censored value, outside the days of the band, or where it has no width.
    """
    if quantity.is_censored:
        return None
    for earlier, later in pairwise(expected.points):
        if earlier.day <= day <= later.day:
            share = Decimal((day - earlier.day).days) / (later.day - earlier.day).days
            middle = earlier.middle + share * (later.middle - earlier.middle)
            high = earlier.high + share * (later.high - earlier.high)
            return _standing(history, expected.code, quantity.amount, middle, high)
    return None


def _standing(
    history: History, code: AnalyteCode, amount: Decimal, middle: Decimal, high: Decimal
) -> Standing | None:
    if high <= middle:
        return None
    if code is AnalyteCode.FERRITIN:
        ratio = math.log(high / middle)
        spreads = math.log(amount / middle) / ratio if amount > 0 else -math.inf
    else:
        spreads = float((amount - middle) / (high - middle))
    deviations = spreads * float(history.guideline.expected_course.spread_deviations.amount)
    share_below = (1 + math.erf(deviations / math.sqrt(2))) / 2
    is_below = deviations < 0
    share = 1 - share_below if is_below else share_below
    of_ten = min(_TENTHS - 1, round(share * _TENTHS))
    return Standing(is_below, of_ten, is_in_middle_half=share <= _THREE_QUARTERS)
