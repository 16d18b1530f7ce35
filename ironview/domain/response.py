"""How haemoglobin answers to a course of iron (clinical rules, chapter 5)."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Course, Dose, Sample
from ironview.domain.confounders import STIMULANTS, events_before
from ironview.domain.evidence import make_finding, use, use_event
from ironview.domain.findings import Fact, Finding
from ironview.domain.guideline import ResponseNumbers
from ironview.domain.hb_baseline import (
    HbBaseline,
    anaemia_limit,
    baseline_of,
    confirmation_facts,
    exact_hb,
    hb_amounts,
    is_before_course,
)
from ironview.domain.history import DatedEvent, History
from ironview.domain.possibilities import possible_amounts
from ironview.domain.record import EventKind
from ironview.domain.sources import Limit
from ironview.domain.values import value
from ironview.domain.verdicts import HbResponse, HbVerdict

_CARDS = {
    HbVerdict.PARTIAL: "repeat_hb_and_check_dose",
    HbVerdict.NON_RESPONSE: "work_up_non_response",
    HbVerdict.CONFOUNDED: "",
}
_BLOOD = frozenset({EventKind.RBC_TRANSFUSION, EventKind.BLOOD_DONATION})
_LOSS = frozenset({EventKind.MAJOR_BLEED, EventKind.SURGERY, EventKind.DELIVERY})


@value()
class _Measured:
    """The Hb of a sample after a course, with all it is judged by.

    Attributes:
        exact: Those of the results that are eligible and uncensored.
        amounts: The different amounts of these, rounded, lowest first.
    """

    sample: Sample
    results: tuple[AssessedResult, ...]
    exact: tuple[AssessedResult, ...]
    amounts: tuple[Decimal, ...]
    course: Course
    from_first: int
    from_last: int
    baseline: HbBaseline | None
    offered: HbBaseline | None
    limit: Limit | None
    baseline_limit: Limit | None
    confounders: tuple[DatedEvent, ...]


def judge_hb(history: History, sample: Sample) -> tuple[HbResponse | None, tuple[Finding, ...]]:
    """Return the response a sample shows, and its ``response.*`` finding.

    Returns:
        None without an uncensored Hb after a dose, at most 180 days after the last one.
    """
    measured = _measure(history, sample)
    if measured is None:
        return None, ()
    response = _respond(history, measured)
    if response.verdict not in _CARDS:
        return response, ()
    return response, (_finding(history, measured, response),)


def _measure(history: History, sample: Sample) -> _Measured | None:
    results = sample.of(AnalyteCode.HB)
    exact = exact_hb(results)
    if not exact:
        return None
    last = _last_dose(history, sample)
    judged_within = history.guideline.response.judged_within_days.amount
    if last is None or (sample.at.day - last.day).days > judged_within:
        return None
    course = _course_of(history, last)
    baseline, offered = baseline_of(history, course)
    return _Measured(
        sample=sample,
        results=results,
        exact=exact,
        amounts=hb_amounts(exact),
        course=course,
        from_first=(sample.at.day - course.first).days,
        from_last=(sample.at.day - last.day).days,
        baseline=baseline,
        offered=offered,
        limit=anaemia_limit(history, sample.at.day),
        baseline_limit=anaemia_limit(history, baseline.at.day) if baseline else None,
        confounders=_confounding_events(history, sample, course, baseline) if baseline else (),
    )


def _last_dose(history: History, sample: Sample) -> Dose | None:
    """Return the last dose before an Hb; on a course's first date it is before unless shown."""
    last = sample.last_dose
    if last is None or not is_before_course(sample, _course_of(history, last)):
        return last
    earlier = _course_of(history, last).doses[0].index - 1
    return history.doses[earlier] if earlier >= 0 else None


def _course_of(history: History, dose: Dose) -> Course:
    courses = history.once(
        "course of dose",
        lambda: {member.index: course for course in history.courses for member in course.doses},
    )
    return courses[dose.index]


def _confounding_events(
    history: History, sample: Sample, course: Course, baseline: HbBaseline
) -> tuple[DatedEvent, ...]:
    if not history.events:
        return ()
    numbers = history.guideline.response
    since_baseline = (sample.at.day - baseline.at.day).days
    blood_days = min(since_baseline, numbers.transfusion_within_days.whole)
    esa_from = course.first - timedelta(numbers.esa_before_course_days.whole)
    losses = events_before(history, sample, _LOSS, since_baseline)
    return (
        *events_before(history, sample, _BLOOD, blood_days),
        *events_before(history, sample, STIMULANTS, (sample.at.day - esa_from).days),
        *(event for event in losses if not event.at.certainly_before(baseline.at)),
    )


def _respond(history: History, measured: _Measured) -> HbResponse:
    numbers = history.guideline.response
    baseline, offered = measured.baseline, measured.offered
    values = measured.amounts if len(measured.exact) == len(measured.results) else ()
    delta = None
    if baseline and baseline.only is not None and len(values) == 1:
        delta = values[0] - baseline.only
    return HbResponse(
        verdict=_verdict(numbers, measured),
        delta_g_dl=delta,
        normalised=_normalised(measured),
        baseline_at=baseline.at if baseline else None,
        baseline_g_dl=baseline.only if baseline else None,
        days_from_first=measured.from_first,
        days_from_last=measured.from_last,
        offered_at=offered.at if offered else None,
        offered_g_dl=offered.only if offered else None,
        baseline_is_confirmed=baseline is not None and baseline.is_confirmed,
    )


def _normalised(measured: _Measured) -> bool | None:
    if measured.limit is None:
        return None
    edges = (measured.limit.amount,)
    said = {hb >= measured.limit.amount for hb in _possible_hb(measured, edges)}
    return said.pop() if len(said) == 1 else None


def _possible_hb(measured: _Measured, edges: tuple[Decimal, ...]) -> Iterator[Decimal]:
    yield from measured.amounts
    for result in measured.results:
        if result.quantity is not None and result.quantity.is_censored:
            yield from possible_amounts(result.quantity, edges)


def _verdict(numbers: ResponseNumbers, measured: _Measured) -> HbVerdict:
    if measured.baseline is None:
        return HbVerdict.NO_BASELINE
    said = set()
    for start in measured.baseline.values:
        for hb in _possible_hb(measured, _edges(numbers, measured, start)):
            said.add(_verdict_of(numbers, measured, start, hb))
    return said.pop() if len(said) == 1 else HbVerdict.NOT_ASSESSABLE


def _edges(numbers: ResponseNumbers, measured: _Measured, start: Decimal) -> tuple[Decimal, ...]:
    deltas = (numbers.partial_delta, numbers.adequate_delta, numbers.optimal_delta)
    limits = () if measured.limit is None else (measured.limit.amount,)
    return (*(start + delta.amount for delta in deltas), *limits)


def _verdict_of(
    numbers: ResponseNumbers, measured: _Measured, start: Decimal, hb: Decimal
) -> HbVerdict:
    """Judge one Hb against one baseline, by the first row that applies."""
    limit, baseline_limit = measured.limit, measured.baseline_limit
    if limit is None or baseline_limit is None or start >= baseline_limit.amount:
        return HbVerdict.NOT_APPLICABLE
    if not measured.sample.profile.judges_hb_response:
        return HbVerdict.NOT_APPLICABLE
    if measured.confounders:
        return HbVerdict.CONFOUNDED
    if measured.from_first < numbers.too_soon_before_day.amount:
        return HbVerdict.TOO_SOON
    if measured.from_first < numbers.early_sign_before_day.amount:
        return HbVerdict.EARLY_SIGN
    delta = hb - start
    if measured.from_first < numbers.interim_before_day.amount:
        is_rising = delta >= numbers.adequate_delta.amount
        return HbVerdict.ON_TRACK if is_rising else HbVerdict.NOT_YET
    return _late_verdict(numbers, measured, delta, is_normal=hb >= limit.amount)


def _late_verdict(
    numbers: ResponseNumbers, measured: _Measured, delta: Decimal, *, is_normal: bool
) -> HbVerdict:
    if delta >= numbers.optimal_delta.amount:
        return HbVerdict.OPTIMAL
    if delta >= numbers.adequate_delta.amount or is_normal:
        return HbVerdict.ADEQUATE
    if measured.from_last < numbers.verdict_after_last_from_day.amount:
        return HbVerdict.NOT_YET
    is_within_failure = measured.from_last < numbers.failure_after_last_from_day.amount
    if is_within_failure and delta >= numbers.partial_delta.amount:
        return HbVerdict.PARTIAL
    return HbVerdict.NON_RESPONSE


def _finding(history: History, measured: _Measured, response: HbResponse) -> Finding:
    confounders = measured.confounders if response.verdict is HbVerdict.CONFOUNDED else ()
    before = measured.baseline.results if measured.baseline else ()
    facts: dict[str, Fact] = {
        "delta_g_dl": response.delta_g_dl,
        "baseline_g_dl": response.baseline_g_dl,
        "baseline_at": response.baseline_at,
        "expected_delta_g_dl": history.guideline.response.adequate_delta.amount,
        "partial_delta_g_dl": history.guideline.response.partial_delta.amount,
        "partial_before_day": history.guideline.response.failure_after_last_from_day.whole,
        "hb_limit_g_dl": measured.limit.amount if measured.limit else None,
        "normalised": response.normalised,
        "days_from_first": measured.from_first,
        "days_from_last": measured.from_last,
        "course": measured.course.number,
        "total_mg": measured.course.total_mg,
        "unknown_dose": measured.course.has_unknown_dose,
        "fatigue_scored": bool(history.scores),
        "confounded_by": confounders[-1].kind.value if confounders else "",
        "confounded_on": confounders[-1].at.day if confounders else None,
        **confirmation_facts(history, measured.course, measured.baseline),
    }
    return make_finding(
        history.guideline,
        f"response.{response.verdict.value}",
        samples=(measured.sample,),
        used=(
            *map(use, before),
            *map(use, measured.exact),
            *map(use_event, confounders),
        ),
        facts=facts,
        action=_CARDS[response.verdict],
    )
