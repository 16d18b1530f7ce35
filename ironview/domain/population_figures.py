"""The numbers of a clinic as bars: shares with intervals, and days with quartiles."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from ironview.domain.clinic_numbers import PopulationNumbers
from ironview.domain.course_need import Need
from ironview.domain.intervals import quartiles, wilson_interval
from ironview.domain.population import FerritinFact, Outcome, Phosphate
from ironview.domain.values import value


class Measure(StrEnum):
    """What is counted."""

    TOO_EARLY = "too_early"
    RESPONSE = "response"
    NO_RESPONSE = "no_response"
    RESPONSE_DAYS = "response_days"
    AGAIN_DAYS = "again_days"
    PHOSPHATE_TESTED = "phosphate_tested"
    PHOSPHATE_LOW = "phosphate_low"
    OVERDUE = "overdue"


class Split(StrEnum):
    """By what it is split into bars."""

    MONTH = "month"
    PRODUCT = "product"
    CLINICIAN = "clinician"
    NEED = "need"


SPLITS: Final[Mapping[Measure, tuple[Split, ...]]] = {
    Measure.TOO_EARLY: (Split.MONTH, Split.PRODUCT, Split.CLINICIAN),
    Measure.RESPONSE: (Split.PRODUCT, Split.NEED),
    Measure.NO_RESPONSE: (Split.PRODUCT, Split.NEED),
    Measure.RESPONSE_DAYS: (Split.PRODUCT, Split.NEED),
    Measure.AGAIN_DAYS: (Split.PRODUCT,),
    Measure.PHOSPHATE_TESTED: (Split.PRODUCT,),
    Measure.PHOSPHATE_LOW: (Split.PRODUCT,),
    Measure.OVERDUE: (Split.PRODUCT,),
}
"""Every figure there is, in reading order."""

IN_DAYS: Final = frozenset({Measure.RESPONSE_DAYS, Measure.AGAIN_DAYS})
_NEEDS: Final = tuple(Need)


@value(kw_only=True)
class CourseCount:
    """How many courses are alike in all of this; as in ``CourseFact``."""

    product: str
    need: Need
    outcome: Outcome
    phosphate: Phosphate
    is_overdue: bool | None
    count: int


@value(kw_only=True)
class DaysCount:
    """How many courses took so many days."""

    product: str
    need: Need
    days: int
    count: int


@value(kw_only=True)
class Population:
    """Everything the figures are made from, as counted in one store.

    Attributes:
        ferritins: Drawn after a dose.
        response_days: From the first dose to the first Hb that shows a response.
        again_days: From the last dose of a course to the first of the next.
    """

    ferritins: tuple[FerritinFact, ...] = ()
    courses: tuple[CourseCount, ...] = ()
    response_days: tuple[DaysCount, ...] = ()
    again_days: tuple[DaysCount, ...] = ()


@value(kw_only=True)
class ShareBar:
    """So many of so many.

    Attributes:
        name: Month, code, or person; empty for what nobody signed, and for the whole clinic.
        low / high: Wilson interval of the share, from 0 to 1.
        is_small: Too few for the share to say much.
    """

    name: str
    part: int
    whole: int
    low: float
    high: float
    is_small: bool

    @property
    def share(self) -> float | None:
        """From 0 to 1; None of nothing."""
        return self.part / self.whole if self.whole else None


@value(kw_only=True)
class DaysBar:
    """How long it took.

    Attributes:
        whole: How many courses.
        lower / median / upper: Days within which a quarter, half and three quarters came.
    """

    name: str
    whole: int
    lower: int
    median: int
    upper: int
    is_small: bool


Bar = ShareBar | DaysBar


@value(kw_only=True)
class Figure:
    """One chart.

    Attributes:
        bars: Months in order and without a gap, codes of need in theirs, others by size.
        total: Everything as one bar; None where there is nothing.
    """

    measure: Measure
    split: Split
    bars: tuple[Bar, ...]
    total: Bar | None


def figure(
    population: Population, measure: Measure, split: Split, numbers: PopulationNumbers
) -> Figure:
    """Return one chart."""
    if measure in IN_DAYS:
        return _days_figure(population, measure, split, numbers)
    counts: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for name, part, whole in _shares(population, measure, split):
        before = counts[name]
        counts[name] = (before[0] + part, before[1] + whole)
    named = {name: counted for name, counted in counts.items() if counted[1]}
    sizes = {name: whole for name, (_, whole) in named.items()}
    bars = [_share_bar(name, *named.get(name, (0, 0)), numbers) for name in _in_order(sizes, split)]
    part = sum(one for one, _ in named.values())
    total = _share_bar("", part, sum(sizes.values()), numbers) if named else None
    return Figure(measure=measure, split=split, bars=tuple(bars), total=total)


def _shares(
    population: Population, measure: Measure, split: Split
) -> Iterable[tuple[str, int, int]]:
    """Yield names, each with what counts and what it is counted among."""
    if measure is Measure.TOO_EARLY:
        for one in population.ferritins:
            name = {Split.MONTH: one.month, Split.PRODUCT: one.product}.get(split, one.clinician)
            yield name, one.count * one.is_too_early, one.count
        return
    for course in population.courses:
        counted, whole = _counted(course, measure)
        if whole:
            name = course.need.value if split is Split.NEED else course.product
            yield name, course.count * counted, course.count


def _counted(course: CourseCount, measure: Measure) -> tuple[bool, bool]:
    """Whether a course counts, and whether it is among those it is counted among."""
    match measure:
        case Measure.RESPONSE:
            is_judged = course.outcome is not Outcome.NOT_JUDGED
            return course.outcome is Outcome.RESPONSE, is_judged
        case Measure.NO_RESPONSE:
            is_judged = course.outcome is not Outcome.NOT_JUDGED
            return course.outcome is Outcome.NO_RESPONSE, is_judged
        case Measure.PHOSPHATE_TESTED:
            return course.phosphate is not Phosphate.NOT_TESTED, True
        case Measure.PHOSPHATE_LOW:
            is_tested = course.phosphate is not Phosphate.NOT_TESTED
            return course.phosphate is Phosphate.LOW, is_tested
        case _:
            return course.is_overdue is True, course.is_overdue is not None


def _days_figure(
    population: Population, measure: Measure, split: Split, numbers: PopulationNumbers
) -> Figure:
    is_response = measure is Measure.RESPONSE_DAYS
    counted = population.response_days if is_response else population.again_days
    of_name: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for one in counted:
        name = one.need.value if split is Split.NEED else one.product
        of_name[name].append((one.days, one.count))
    sizes = {name: sum(count for _, count in days) for name, days in of_name.items()}
    bars = [_days_bar(name, of_name[name], numbers) for name in _in_order(sizes, split)]
    everything = [day for days in of_name.values() for day in days]
    total = _days_bar("", everything, numbers) if everything else None
    return Figure(measure=measure, split=split, bars=tuple(bars), total=total)


def _in_order(sizes: Mapping[str, int], split: Split) -> list[str]:
    if split is Split.MONTH:
        return _months_between(min(sizes), max(sizes)) if sizes else []
    if split is Split.NEED:
        return [need.value for need in _NEEDS if need.value in sizes]
    return sorted(sizes, key=lambda name: (not name, -sizes[name], name))


def _months_between(first: str, last: str) -> list[str]:
    """Return every month of a stretch, those included in which nothing was drawn."""
    begin, end = (12 * int(one[:4]) + int(one[5:]) - 1 for one in (first, last))
    return [f"{month // 12:04}-{month % 12 + 1:02}" for month in range(begin, end + 1)]


def _share_bar(name: str, part: int, whole: int, numbers: PopulationNumbers) -> ShareBar:
    low, high = wilson_interval(part, whole, float(numbers.interval_percent.amount))
    is_small = whole < numbers.small_below.amount
    return ShareBar(name=name, part=part, whole=whole, low=low, high=high, is_small=is_small)


def _days_bar(name: str, days: list[tuple[int, int]], numbers: PopulationNumbers) -> DaysBar:
    lower, median, upper = quartiles(days)
    whole = sum(count for _, count in days)
    return DaysBar(
        name=name,
        whole=whole,
        lower=lower,
        median=median,
        upper=upper,
        is_small=whole < numbers.small_below.amount,
    )
