"""The haemoglobin a course started from, and the limits of anaemia (clinical rules, chapter 5)."""

import re
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Course, Sample
from ironview.domain.findings import Fact
from ironview.domain.history import History
from ironview.domain.moments import Moment
from ironview.domain.record import Condition, ConditionCode, Sex
from ironview.domain.sources import Limit
from ironview.domain.values import value

_HUNDREDTH: Final = Decimal("0.01")
_ANY_TRIMESTER: Final = re.compile(r"trimester|\bt[123]\b", re.IGNORECASE)
_SECOND_TRIMESTER: Final = re.compile(
    r"(?:second|2nd|(?<![a-z0-9])(?:2|ii))\W*_?trimester|trimester\W*_?(?:2|ii|two)(?![a-z0-9])"
    r"|\bt2\b",
    re.IGNORECASE,
)


@value()
class HbBaseline:
    """The last Hb before a course.

    Attributes:
        at: When it was drawn.
        values: g/dL, rounded half up to 0.01, lowest first; several where two results of the
            sample differ.
        results: The results themselves.
        is_confirmed: It is older than the rules take by themselves; a person took it.
    """

    at: Moment
    values: tuple[Decimal, ...]
    results: tuple[AssessedResult, ...]
    is_confirmed: bool = False

    @property
    def only(self) -> Decimal | None:
        """The one value, or None where two differ."""
        return self.values[0] if len(self.values) == 1 else None


def rounded_hb(g_dl: Decimal) -> Decimal:
    """Return an Hb as chapter 5 compares it."""
    return g_dl.quantize(_HUNDREDTH, ROUND_HALF_UP)


def baseline_of(history: History, course: Course) -> tuple[HbBaseline | None, HbBaseline | None]:
    """Return the baseline of a course, and else an older Hb that a person may confirm as one."""
    return history.once(("hb baseline", course.number), lambda: _baseline_of(history, course))


def _baseline_of(history: History, course: Course) -> tuple[HbBaseline | None, HbBaseline | None]:
    within = history.guideline.response.baseline_within_days.whole
    for sample, results in reversed(history.within(AnalyteCode.HB, date.min, course.first)):
        if is_before_course(sample, course) and (exact := exact_hb(results)):
            found = HbBaseline(sample.at, hb_amounts(exact), exact)
            if (course.first - sample.at.day).days <= within:
                return found, None
            if any(dose.infusion.baseline_hb == sample.at.day for dose in course.doses):
                return replace(found, is_confirmed=True), None
            return None, found
    return None, None


def confirmation_facts(
    history: History, course: Course, baseline: HbBaseline | None
) -> dict[str, Fact]:
    """Return how old a baseline was that a person took; nothing for any other."""
    if baseline is None or not baseline.is_confirmed:
        return {}
    return {
        "baseline_taken_days": (course.first - baseline.at.day).days,
        "baseline_within_days": history.guideline.response.baseline_within_days.whole,
    }


def exact_hb(results: tuple[AssessedResult, ...]) -> tuple[AssessedResult, ...]:
    """Return the eligible uncensored ones."""
    return tuple([r for r in results if r.quantity and not r.quantity.comparator and r.is_eligible])


def hb_amounts(results: tuple[AssessedResult, ...]) -> tuple[Decimal, ...]:
    """Return the different rounded amounts, g/dL, lowest first."""
    return tuple(sorted({rounded_hb(r.quantity.amount) for r in results if r.quantity}))


def is_before_course(sample: Sample, course: Course) -> bool:
    """Whether an Hb counts as before the first dose: on its date, unless times show otherwise."""
    first, last = course.doses[0], sample.last_dose
    if sample.at.day != first.day or last is None:
        return sample.at.day <= first.day
    return sample.settled == "unclear" or last.index < first.index


def anaemia_limit(history: History, on: date) -> Limit | None:
    """Return the Hb, g/dL, below which the patient is anaemic on a date; None below 6 months."""
    return history.once_a_date(_anaemia_limit, on)


def _anaemia_limit(history: History, on: date) -> Limit | None:
    numbers = history.guideline.response
    pregnancy = history.condition(ConditionCode.PREGNANCY, on)
    if pregnancy is not None or history.profile_on(on).pregnancy_anaemia:
        if pregnancy is not None and _is_second_trimester(history, pregnancy, on):
            return numbers.anaemia_second_trimester_below
        return numbers.anaemia_pregnancy_below
    months = history.age_months(on)
    if months is not None:
        for band in numbers.anaemia_by_age:
            if band.below_months is None or months < band.below_months:
                return band.limit
    is_male = history.patient.sex is Sex.MALE
    return numbers.anaemia_male_below if is_male else numbers.anaemia_female_below


def _is_second_trimester(history: History, pregnancy: Condition, on: date) -> bool:
    if _ANY_TRIMESTER.search(pregnancy.detail):
        return _SECOND_TRIMESTER.search(pregnancy.detail) is not None
    if pregnancy.since is None:
        return False
    numbers = history.guideline.samples
    days = (on - pregnancy.since).days
    start, end = numbers.second_trimester_from_days, numbers.second_trimester_to_days
    return start.amount <= days < end.amount
