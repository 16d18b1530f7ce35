"""What a course did to TSAT and to fatigue (clinical rules, chapter 5)."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Course, Sample
from ironview.domain.history import DatedScore, History
from ironview.domain.record import Scale
from ironview.domain.values import value
from ironview.domain.verdicts import Fatigue, Window

SERVES_AS_BASELINE: Final = frozenset(
    {Window.BASELINE, Window.NO_INFUSION, Window.ACCEPTABLE, Window.STEADY}
)


def tsat_response(history: History, course: Course) -> tuple[Decimal | None, Decimal | None]:
    """Return TSAT in % before a course and after it.

    Before: the last that may serve as its baseline. After: the first after its last dose and
    before the next course. Only eligible exact values; None where missing, or where two values
    of that sample differ.
    """
    first, last = course.doses[0].index, course.doses[-1].index
    before = after = None
    for drawn_after, exact in history.once("exact TSAT", lambda: _exact_tsat(history)):
        if drawn_after < first and exact[0].window in SERVES_AS_BASELINE:
            before = exact
        if drawn_after == last and after is None:
            after = exact
    return _only_amount(before), _only_amount(after)


def _exact_tsat(history: History) -> list[tuple[int, list[AssessedResult]]]:
    """Eligible exact saturations of each sample, with the index of its last dose, else -1."""
    found = []
    for sample, results in history.series(AnalyteCode.TSAT):
        exact = [r for r in results if r.quantity and not r.quantity.comparator and r.is_eligible]
        if exact:
            found.append((sample.last_dose.index if sample.last_dose else -1, exact))
    return found


def _only_amount(results: list[AssessedResult] | None) -> Decimal | None:
    amounts = {result.quantity.amount for result in results or () if result.quantity}
    return amounts.pop() if len(amounts) == 1 else None


@value()
class FatigueChange:
    """Two scores of one scale around a course."""

    before: DatedScore
    after: DatedScore
    verdict: Fatigue


def judge_fatigue(history: History, course: Course) -> Fatigue | None:
    """Return how fatigue changed over a course; None without a score after its start."""
    change = fatigue_change(history, course)
    if change is not None:
        return change.verdict
    return Fatigue.NO_BASELINE if any(_followed_up(history, course)) else None


def fatigue_change(history: History, course: Course) -> FatigueChange | None:
    """Return the two scores a course is judged by, of the scale that was asked last; or None."""
    pairs = []
    for scale in Scale:
        before = [s for s in history.scores if s.scale is scale and s.at.day <= course.first]
        after = [s for s in _followed_up(history, course) if s.scale is scale]
        if before and after:
            pairs.append((before[-1], after[-1]))
    if not pairs:
        return None
    before_score, after_score = max(pairs, key=lambda pair: (pair[1].at.day, pair[0].at.day))
    return FatigueChange(before_score, after_score, _judge(history, before_score, after_score))


def _followed_up(history: History, course: Course) -> Iterator[DatedScore]:
    """Yield the scores that can show what a course did, in order."""
    numbers = history.guideline.response
    following = history.courses[course.number : course.number + 1]
    for score in history.scores:
        since_first = (score.at.day - course.first).days
        since_last = (score.at.day - course.last).days
        if since_first < numbers.fatigue_from_day.amount:
            continue
        if since_last > numbers.fatigue_to_day.amount:
            continue
        if not following or score.at.day < following[0].first:
            yield score


def _judge(history: History, before: DatedScore, after: DatedScore) -> Fatigue:
    numbers = history.guideline.response
    if before.scale is Scale.FATIGUE_NRS:
        better = before.score - after.score
        better_by, worse_by = numbers.fatigue_nrs_better_by, numbers.fatigue_nrs_worse_by
    else:
        better = after.score - before.score
        better_by, worse_by = numbers.facit_f_better_by, numbers.facit_f_worse_by
    if better >= better_by.amount:
        return Fatigue.IMPROVED
    return Fatigue.WORSE if -better >= worse_by.amount else Fatigue.UNCHANGED


def is_after(sample: Sample, dose_index: int) -> bool:
    """Whether a sample counts as drawn after a dose (``Dose.index``)."""
    return sample.last_dose is not None and sample.last_dose.index >= dose_index
