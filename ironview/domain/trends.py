"""How an analyte moves: what a sparkline draws and what a delta says."""

from dataclasses import dataclass
from decimal import Decimal

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Sample
from ironview.domain.course_response import SERVES_AS_BASELINE, is_after
from ironview.domain.guideline import TrendNumbers
from ironview.domain.hb_baseline import baseline_of
from ironview.domain.history import History
from ironview.domain.moments import Moment
from ironview.domain.quantities import Quantity
from ironview.domain.sources import Limit

_PERCENT = Decimal(100)


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """An eligible value."""

    at: Moment
    quantity: Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """The last eligible values of an analyte and their change since the last course's baseline.

    Attributes:
        points: In order of time; one for each value, so two where a sample holds two.
        baseline: None without a course, or without a value before it that may serve.
        change: Last minus baseline, canonical unit; None without either, or when one of them is
            censored or has two values.
        change_percent: Of the baseline; None without a change, or of a baseline of 0.
        chance_percent: What chance alone explains; None where no number is known.
        is_beyond_chance: None without a change or such a number.
    """

    points: tuple[TrendPoint, ...]
    baseline: TrendPoint | None = None
    change: Decimal | None = None
    change_percent: Decimal | None = None
    chance_percent: Limit | None = None
    is_beyond_chance: bool | None = None


def trend(history: History, code: AnalyteCode, *, last: int | None = None) -> Trend:
    """Return the trend of an analyte.

    Args:
        last: How many points at most, the newest; None for all.
    """
    samples = [
        (sample, eligible)
        for sample, results in history.series(code)
        if (eligible := _eligible(results))
    ]
    points = tuple(
        TrendPoint(sample.at, quantity) for sample, quantities in samples for quantity in quantities
    )
    shown = points if last is None else points[max(0, len(points) - last) :]
    baseline = _baseline(history, code)
    chance = _chance(history.guideline.trends, code)
    if baseline is None or not samples:
        return Trend(points=shown, chance_percent=chance)
    change = _change(baseline[1], samples[-1][1]) if samples[-1][0] is not baseline[0] else None
    percent = _percent(change, baseline[1][0].amount)
    return Trend(
        points=shown,
        baseline=TrendPoint(baseline[0].at, baseline[1][0]),
        change=change,
        change_percent=percent,
        chance_percent=chance,
        is_beyond_chance=abs(percent) > chance.amount if percent is not None and chance else None,
    )


def _percent(change: Decimal | None, baseline: Decimal) -> Decimal | None:
    return change / baseline * _PERCENT if change is not None and baseline else None


def _eligible(results: tuple[AssessedResult, ...]) -> tuple[Quantity, ...]:
    quantities = (result.quantity for result in results if result.is_eligible)
    return tuple(dict.fromkeys(quantity for quantity in quantities if quantity))


def _baseline(history: History, code: AnalyteCode) -> tuple[Sample, tuple[Quantity, ...]] | None:
    """Return the sample the last course started from, with its values."""
    if not history.courses:
        return None
    course = history.courses[-1]
    if code is AnalyteCode.HB:
        hb, _ = baseline_of(history, course)
        return next(
            (
                (sample, _eligible(results))
                for sample, results in history.series(code)
                if hb and sample.at == hb.at
            ),
            None,
        )
    for sample, results in reversed(history.series(code)):
        serving = tuple(r for r in results if r.window is None or r.window in SERVES_AS_BASELINE)
        quantities = _eligible(serving)
        if quantities and not is_after(sample, course.doses[0].index):
            return sample, quantities
    return None


def _change(before: tuple[Quantity, ...], after: tuple[Quantity, ...]) -> Decimal | None:
    both = (*before, *after)
    if len(before) > 1 or len(after) > 1 or any(quantity.is_censored for quantity in both):
        return None
    return after[0].amount - before[0].amount


def _chance(numbers: TrendNumbers, code: AnalyteCode) -> Limit | None:
    return {
        AnalyteCode.TSAT: numbers.tsat_percent,
        AnalyteCode.FERRITIN: numbers.ferritin_percent,
        AnalyteCode.HB: numbers.hb_percent,
    }.get(code)
