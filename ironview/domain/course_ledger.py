"""One course in the iron ledger: given, planned, needed, remaining (clinical rules, chapter 6)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ironview.domain.assessment import Course
from ironview.domain.interpretation import CourseSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseLedger:
    """The iron of a course, in mg of elemental iron.

    Attributes:
        given_mg: Up to the date the ledger is read on.
        planned_mg / planned_from: Of doses dated after it; 0 and None without any.
        has_unknown_dose: Some dose up to that date has no known amount and adds nothing.
        need_mg: By Ganzoni's formula, else by the product's table; None when neither is known.
        remaining_mg: Need minus what was given, negative beyond the need; None without a need,
            or with an unknown dose.
    """

    course: Course
    given_mg: Decimal
    planned_mg: Decimal
    planned_from: date | None
    has_unknown_dose: bool
    need_mg: int | None
    remaining_mg: Decimal | None


def course_ledger(summary: CourseSummary, as_of: date) -> CourseLedger:
    """Return the iron of a course as it stands on a date."""
    course = summary.course
    given = [dose for dose in course.doses if dose.day <= as_of]
    planned = [dose for dose in course.doses if dose.day > as_of]
    given_mg = sum((dose.mg for dose in given if dose.mg is not None), Decimal(0))
    need = summary.simplified_mg if summary.ganzoni_mg is None else summary.ganzoni_mg
    is_unknown = any(dose.mg is None for dose in given)
    return CourseLedger(
        course=course,
        given_mg=given_mg,
        planned_mg=sum((dose.mg for dose in planned if dose.mg is not None), Decimal(0)),
        planned_from=planned[0].day if planned else None,
        has_unknown_dose=is_unknown,
        need_mg=need,
        remaining_mg=None if need is None or is_unknown else need - given_mg,
    )
