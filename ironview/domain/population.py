"""What one patient adds to the numbers of a clinic: ferritins after doses, and courses.

Nothing is judged here: windows, responses, need and low phosphate are what the interpretation says.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Final

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import Course, Dose, Sample
from ironview.domain.course_need import Need, judge_need
from ironview.domain.history import History
from ironview.domain.interpretation import Interpretation, InterpretedSample
from ironview.domain.moments import add_months
from ironview.domain.phosphate_watch import LOW_CODES
from ironview.domain.sign_off import SignOffStanding
from ironview.domain.values import value
from ironview.domain.verdicts import HbVerdict, Window
from ironview.domain.worklist import Lane, WorkEntry

MIXED: Final = "mixed"
"""In place of a product's code: a course of several."""

_RESPONDED: Final = frozenset({HbVerdict.OPTIMAL, HbVerdict.ADEQUATE})


class Outcome(StrEnum):
    """What haemoglobin did after a course. The values are written in stores: never change one."""

    RESPONSE = "response"
    PARTIAL = "partial"
    NO_RESPONSE = "no_response"
    NOT_JUDGED = "not_judged"


class Phosphate(StrEnum):
    """Phosphate after a course. The values are written in stores: never change one."""

    NOT_TESTED = "not_tested"
    NOT_LOW = "not_low"
    LOW = "low"


_FAILED: Final = {
    HbVerdict.PARTIAL: Outcome.PARTIAL,
    HbVerdict.NON_RESPONSE: Outcome.NO_RESPONSE,
}


@value(kw_only=True)
class FerritinFact:
    """Ferritins of one month after doses of one product.

    Attributes:
        month: Of collection, ``YYYY-MM``.
        product: Code of the last dose's.
        clinician: Responsible by the sample's signature, else who signed; empty while unsigned.
        is_too_early: Whether the doses did not allow to read it yet.
        count: Of samples, at least 1.
    """

    month: str
    product: str
    clinician: str
    is_too_early: bool
    count: int = 1


@value(kw_only=True)
class CourseFact:
    """One course that has begun.

    Attributes:
        number: From 1, in order of time.
        month: Of the first dose, ``YYYY-MM``.
        product: Code, or ``MIXED``.
        response_days: From the first dose to the first Hb that shows a response; else None.
        again_days: From the last dose to the first of the next course; None without one.
        phosphate: From the first dose to some months after the last, before the next course.
        is_overdue: Whether the follow-up is late; None of a course that another one followed.
    """

    number: int
    month: str
    product: str
    need: Need
    outcome: Outcome
    response_days: int | None = None
    again_days: int | None = None
    phosphate: Phosphate = Phosphate.NOT_TESTED
    is_overdue: bool | None = None


@value(kw_only=True)
class PatientFacts:
    """What a patient adds; each in a fixed order."""

    ferritins: tuple[FerritinFact, ...] = ()
    courses: tuple[CourseFact, ...] = ()


def patient_facts(
    said: Interpretation, sign_offs: Sequence[SignOffStanding], work: WorkEntry
) -> PatientFacts:
    """Return what a patient adds to the numbers of the clinic, up to the day of a reading.

    Args:
        said: As read, with the findings a person set aside: a low phosphate stays one.
        sign_offs: One of each sample, in order of collection.
        work: Where the patient stands in the worklist.
    """
    history = said.history
    courses = [one.course for one in said.courses if one.course.first <= said.as_of]
    if history is None or not courses:
        return PatientFacts()
    is_overdue = any(place.lane is Lane.OVERDUE for place in work.places)
    return PatientFacts(
        ferritins=_ferritins(said, sign_offs),
        courses=tuple(
            _course_fact(history, said, course, following, is_overdue=is_overdue)
            for course, following in zip(courses, [*courses[1:], None], strict=True)
        ),
    )


def month_of(day: date) -> str:
    """Return ``YYYY-MM``."""
    return f"{day:%Y-%m}"


def _ferritins(
    said: Interpretation, sign_offs: Sequence[SignOffStanding]
) -> tuple[FerritinFact, ...]:
    """Count ferritins after doses, but for those of a dose's own day that may be before it."""
    counts = Counter(
        (
            month_of(one.sample.at.day),
            last.product.code,
            _clinician(standing),
            one.sample.window is Window.TOO_EARLY,
        )
        for one, standing in zip(said.samples, sign_offs, strict=True)
        if (last := _dose_before(one.sample, said.as_of)) is not None
    )
    return tuple(
        FerritinFact(
            month=month,
            product=product,
            clinician=clinician,
            is_too_early=is_too_early,
            count=count,
        )
        for (month, product, clinician, is_too_early), count in sorted(counts.items())
    )


def _dose_before(sample: Sample, as_of: date) -> Dose | None:
    """Return the last dose before a ferritin; None where the sample counts for nothing here."""
    if sample.at.day > as_of or not sample.of(AnalyteCode.FERRITIN):
        return None
    return None if sample.window is Window.SAME_DAY_UNCLEAR else sample.last_dose


def _clinician(standing: SignOffStanding) -> str:
    signature = standing.sign_off
    return "" if signature is None else signature.responsible or signature.by


def _course_fact(
    history: History,
    said: Interpretation,
    course: Course,
    following: Course | None,
    *,
    is_overdue: bool,
) -> CourseFact:
    outcome, days = _response(said, course)
    products = {dose.product.code for dose in course.doses}
    return CourseFact(
        number=course.number,
        month=month_of(course.first),
        product=products.pop() if len(products) == 1 else MIXED,
        need=judge_need(history, course),
        outcome=outcome,
        response_days=days,
        again_days=None if following is None else (following.first - course.last).days,
        phosphate=_phosphate(history, said, course),
        is_overdue=is_overdue if following is None else None,
    )


def _response(said: Interpretation, course: Course) -> tuple[Outcome, int | None]:
    """Return what a course did, and after how many days that was seen first, if it responded."""
    found = Outcome.NOT_JUDGED
    for one in said.samples:
        response = one.hb_response
        if response is None or response.days_from_first is None or one.sample.at.day > said.as_of:
            continue
        if (one.sample.at.day - course.first).days != response.days_from_first:
            continue
        if response.verdict in _RESPONDED:
            return Outcome.RESPONSE, response.days_from_first
        found = _FAILED.get(response.verdict, found)
    return found, None


def _phosphate(history: History, said: Interpretation, course: Course) -> Phosphate:
    months = history.guideline.safety.phosphate_repeat_months.whole
    until = min(add_months(course.last, months), said.as_of)
    members = {dose.index for dose in course.doses}
    tested = [
        one
        for one in said.samples
        if one.sample.last_dose is not None
        and one.sample.last_dose.index in members
        and one.sample.at.day <= until
        and one.sample.eligible(AnalyteCode.PHOSPHATE)
    ]
    if any(_is_low(one) for one in tested):
        return Phosphate.LOW
    return Phosphate.NOT_LOW if tested else Phosphate.NOT_TESTED


def _is_low(judged: InterpretedSample) -> bool:
    return any(finding.code in LOW_CODES for finding in judged.findings)
