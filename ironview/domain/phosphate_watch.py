"""Low phosphate, and when it should be looked for (clinical rules, chapters 5 and 6)."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Course, Dose, Sample
from ironview.domain.course_response import fatigue_change, is_after
from ironview.domain.evidence import make_finding, score_reference, use, use_dose
from ironview.domain.findings import Fact, Finding, Used
from ironview.domain.history import DatedScore, History
from ironview.domain.moments import add_months
from ironview.domain.verdicts import Fatigue

LOW: Final = "safety.phosphate_low"
SEVERE: Final = "safety.phosphate_severe"
LOW_CODES: Final = frozenset({LOW, SEVERE})
"""Codes of the findings by which a sample's phosphate is low."""


def find_low_phosphate(history: History) -> Iterator[Finding]:
    """Yield ``safety.phosphate_low`` and ``safety.phosphate_severe``, by sample."""
    for sample, _ in history.series(AnalyteCode.PHOSPHATE):
        yield from history.of_sample(_low_phosphate, sample)


def _low_phosphate(history: History, sample: Sample) -> tuple[Finding, ...]:
    numbers = history.guideline.safety
    eligible = sample.eligible(AnalyteCode.PHOSPHATE)
    amounts = [result.quantity for result in eligible if result.quantity]
    low_below, severe_at_most = numbers.phosphate_low_below, numbers.phosphate_severe_at_most
    found: list[Finding] = []
    if amounts and all(amount.certainly_below(low_below.amount) for amount in amounts):
        moderate_below = numbers.phosphate_moderate_below.amount
        facts: dict[str, Fact] = {
            "is_moderate": all(amount.certainly_below(moderate_below) for amount in amounts),
            "moderate_below_mmol_l": moderate_below,
        }
        found.append(_low_finding(history, sample, LOW, eligible, facts))
    if any(amount.certainly_at_most(severe_at_most.amount) for amount in amounts):
        found.append(_low_finding(history, sample, SEVERE, eligible, {}))
    return tuple(found)


def _low_finding(
    history: History,
    sample: Sample,
    code: str,
    results: Iterable[AssessedResult],
    facts: dict[str, Fact],
) -> Finding:
    numbers = history.guideline.safety
    last = sample.last_dose
    return make_finding(
        history.guideline,
        code,
        samples=(sample,),
        used=map(use, results),
        facts={
            "low_below_mmol_l": numbers.phosphate_low_below.amount,
            "severe_at_most_mmol_l": numbers.phosphate_severe_at_most.amount,
            "day": sample.day,
            "product": last.infusion.product if last else "",
            **facts,
        },
        action="treat_phosphate_urgently" if code == SEVERE else "treat_phosphate",
    )


def phosphate_check_due(history: History) -> bool:
    """Whether some ``safety.phosphate_check_due`` holds."""
    return bool(find_checks_due(history))


def find_checks_due(history: History) -> tuple[Finding, ...]:
    """Return every ``safety.phosphate_check_due``: for repeated doses and for growing fatigue.

    One for each date: where both reasons fall on it, the repeated dose speaks.
    """
    return history.once("phosphate checks due", lambda: _checks_due(history))


def _checks_due(history: History) -> tuple[Finding, ...]:
    found: dict[date | None, Finding] = {}
    for finding in (*_repeated_courses(history), *_growing_fatigue(history)):
        found.setdefault(finding.dose, finding)
    return tuple(found.values())


def _repeated_courses(history: History) -> Iterator[Finding]:
    months = history.guideline.safety.phosphate_repeat_months.whole
    earlier: Dose | None = None
    for course in history.courses:
        watched = _watched(course)
        for dose in watched:
            if (
                earlier is not None
                and dose.day <= add_months(earlier.day, months)
                and history.as_of <= add_months(dose.day, months)
                and not _has_phosphate_before(history, dose)
            ):
                yield _repeat_finding(history, earlier, dose)
        earlier = watched[-1] if watched else earlier


def _watched(course: Course) -> list[Dose]:
    """Return the doses of a course that may lower phosphate, one for each date."""
    return list({d.day: d for d in reversed(course.doses) if d.product.phosphate_watch}.values())[
        ::-1
    ]


def _has_phosphate_before(history: History, dose: Dose) -> bool:
    within = history.guideline.safety.phosphate_before_days.amount
    return any(
        0 <= (dose.day - sample.at.day).days <= within
        and (sample.settled == "unclear" or not is_after(sample, dose.index))
        for sample in _phosphate_samples(history)
    )


def _phosphate_samples(history: History) -> list[Sample]:
    return [
        sample
        for sample, results in history.series(AnalyteCode.PHOSPHATE)
        if any(result.is_eligible for result in results)
    ]


def _repeat_finding(history: History, earlier: Dose, dose: Dose) -> Finding:
    numbers = history.guideline.safety
    months = numbers.phosphate_repeat_months.whole
    return make_finding(
        history.guideline,
        "safety.phosphate_check_due",
        dose=dose.day,
        used=(use_dose(earlier), use_dose(dose)),
        facts={
            "reason": "repeated_course",
            "product": dose.infusion.product,
            "earlier_on": earlier.day,
            "dose_on": dose.day,
            "within_months": months,
            "before_days": numbers.phosphate_before_days.amount,
            "until": add_months(dose.day, months),
        },
        action="check_phosphate",
    )


def _growing_fatigue(history: History) -> Iterator[Finding]:
    numbers = history.guideline.response
    first, last = numbers.fatigue_phosphate_from_day, numbers.fatigue_phosphate_to_day
    for course in history.courses:
        change = fatigue_change(history, course)
        if change is None or change.verdict is not Fatigue.WORSE:
            continue
        scored_on = change.after.at.day
        for dose in reversed(history.doses):
            days = (scored_on - dose.day).days
            is_near = dose.product.phosphate_watch and first.amount <= days <= last.amount
            if is_near and not _has_phosphate_since(history, dose):
                yield _fatigue_finding(history, course, change.after, dose)
                break


def _has_phosphate_since(history: History, dose: Dose) -> bool:
    return any(is_after(sample, dose.index) for sample in _phosphate_samples(history))


def _fatigue_finding(history: History, course: Course, score: DatedScore, dose: Dose) -> Finding:
    symptom = score.symptom
    return make_finding(
        history.guideline,
        "safety.phosphate_check_due",
        dose=course.first,
        used=(
            Used(score_reference(symptom), symptom.scale, score.at, symptom.score),
            use_dose(dose),
        ),
        facts={
            "reason": "growing_fatigue",
            "product": dose.infusion.product,
            "dose_on": dose.day,
            "scored_on": score.at.day,
            "days": (score.at.day - dose.day).days,
            "scale": score.scale.value,
            "course": course.number,
            "from_day": history.guideline.response.fatigue_phosphate_from_day.whole,
            "to_day": history.guideline.response.fatigue_phosphate_to_day.whole,
        },
        action="check_phosphate",
    )
