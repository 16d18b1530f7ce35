"""How an analyte moves: what a sparkline draws and what a delta says."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Course, Sample
from ironview.domain.course_response import SERVES_AS_BASELINE, is_after
from ironview.domain.guideline import TrendNumbers
from ironview.domain.hb_baseline import baseline_of
from ironview.domain.history import History
from ironview.domain.moments import Moment
from ironview.domain.quantities import Quantity
from ironview.domain.readings import Reading, reading_of
from ironview.domain.sources import Limit
from ironview.domain.verdicts import Flag

_PERCENT = Decimal(100)


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """A value that takes part, and how it may be read."""

    at: Moment
    quantity: Quantity
    reading: Reading
    flag: Flag | None = None

    @property
    def is_eligible(self) -> bool:
        """Whether verdicts may rest on it; a line goes through such points only."""
        return self.reading.is_eligible


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """The last values of an analyte and its change since the baseline.

    Attributes:
        points: In order of time; one for each value, so two where a sample holds two.
        baseline: Of the last course that had started, as far as a value before it may serve;
            without any course the first eligible value. None without such a value.
        course: Number of the course whose baseline it is; None where it is the first value.
        last: The newest eligible value, to which the change is counted; None without one.
        change: Last minus baseline, canonical unit; None without either, where they are the same
            sample, or when one of them is censored or has two values.
        change_percent: Of the baseline; None without a change, or of a baseline of 0.
        chance_percent: What chance alone explains, of the baseline; None where no number is known.
        chance: The same in the canonical unit; None also without an exact baseline.
        is_beyond_chance: None without ``change_percent`` or ``chance_percent``.
    """

    points: tuple[TrendPoint, ...]
    baseline: TrendPoint | None = None
    course: int | None = None
    last: TrendPoint | None = None
    change: Decimal | None = None
    change_percent: Decimal | None = None
    chance_percent: Limit | None = None
    chance: Decimal | None = None
    is_beyond_chance: bool | None = None


_Measured = tuple[Sample, tuple[TrendPoint, ...]]
"""A sample with its different eligible values of one analyte."""


def trend(
    history: History, code: AnalyteCode, *, last: int | None = None, until: Sample | None = None
) -> Trend:
    """Return the trend of an analyte.

    Args:
        last: How many points at most, the newest; None for all.
        until: Read it as of this sample: later samples, and courses it does not lie after, are
            left out. None reads all values, and the courses up to ``as_of``.
    """
    series = [one for one in history.series(code) if until is None or _is_up_to(one[0], until)]
    points = tuple(point for sample, results in series for point in _points(sample, results))
    measured = [(sample, usable) for sample, rs in series if (usable := _usable(sample, rs))]
    course = _course(history, until)
    baseline = _baseline(history, code, course, measured)
    change = _change(baseline, measured[-1]) if baseline else None
    percent = _percent(change, baseline)
    chance = _chance(history.guideline.trends, code)
    return Trend(
        points=points if last is None else points[max(0, len(points) - last) :],
        baseline=baseline[1][0] if baseline else None,
        course=course.number if baseline and course else None,
        last=measured[-1][1][-1] if measured else None,
        change=change,
        change_percent=percent,
        chance_percent=chance,
        chance=_share(chance, baseline),
        is_beyond_chance=abs(percent) > chance.amount if percent is not None and chance else None,
    )


def _is_up_to(sample: Sample, until: Sample) -> bool:
    return sample.at.sort_key <= until.at.sort_key


def _points(sample: Sample, results: Iterable[AssessedResult]) -> Iterator[TrendPoint]:
    read = ((result, result.quantity) for result in results if result.quantity)
    for result, quantity in read:
        yield TrendPoint(sample.at, quantity, reading_of(result), result.flag)


def _usable(sample: Sample, results: tuple[AssessedResult, ...]) -> tuple[TrendPoint, ...]:
    """The eligible ones, once for each different value."""
    eligible = tuple(result for result in results if result.is_eligible)
    different = {point.quantity: point for point in reversed([*_points(sample, eligible)])}
    return tuple(reversed(different.values()))


def _course(history: History, until: Sample | None) -> Course | None:
    """The last course that had started by ``as_of``, or by the sample."""
    started = [
        course
        for course in history.courses
        if (
            course.first <= history.as_of
            if until is None
            else is_after(until, course.doses[0].index)
        )
    ]
    return started[-1] if started else None


def _baseline(
    history: History, code: AnalyteCode, course: Course | None, measured: Sequence[_Measured]
) -> _Measured | None:
    """The sample the change is counted from."""
    if course is None:
        return measured[0] if measured else None
    if code is AnalyteCode.HB:
        hb, _ = baseline_of(history, course)
        return next((one for one in measured if hb and one[0].at == hb.at), None)
    for sample, values in reversed(measured):
        if not is_after(sample, course.doses[0].index) and _serves(sample, code):
            return sample, values
    return None


def _serves(sample: Sample, code: AnalyteCode) -> bool:
    """Whether an eligible value of the sample may be the baseline of a later course."""
    return all(
        result.window is None or result.window in SERVES_AS_BASELINE
        for result in sample.of(code)
        if result.is_eligible
    )


def _change(baseline: _Measured, newest: _Measured) -> Decimal | None:
    if baseline[0] is newest[0] or not _is_exact(baseline) or not _is_exact(newest):
        return None
    return newest[1][0].quantity.amount - baseline[1][0].quantity.amount


def _is_exact(measured: _Measured) -> bool:
    """Whether a sample holds one value, and that uncensored."""
    return len(measured[1]) == 1 and not measured[1][0].quantity.is_censored


def _percent(change: Decimal | None, baseline: _Measured | None) -> Decimal | None:
    if change is None or baseline is None or not baseline[1][0].quantity.amount:
        return None
    return change / baseline[1][0].quantity.amount * _PERCENT


def _share(chance: Limit | None, baseline: _Measured | None) -> Decimal | None:
    if chance is None or baseline is None or not _is_exact(baseline):
        return None
    return baseline[1][0].quantity.amount * chance.amount / _PERCENT


def _chance(numbers: TrendNumbers, code: AnalyteCode) -> Limit | None:
    return {
        AnalyteCode.TSAT: numbers.tsat_percent,
        AnalyteCode.FERRITIN: numbers.ferritin_percent,
        AnalyteCode.HB: numbers.hb_percent,
    }.get(code)
