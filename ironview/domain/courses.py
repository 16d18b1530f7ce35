"""Infusions in order of time, and the courses they form. Chapter 1."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from ironview.domain.assessment import Course, Dose
from ironview.domain.guideline import Guideline, SampleNumbers
from ironview.domain.record import CourseChoice, DoseStatus, Infusion


def starts_the_clock(infusion: Infusion) -> bool:
    """Whether iron was given: neither ``not_given`` nor a dose of 0 mg."""
    return infusion.status is not DoseStatus.NOT_GIVEN and infusion.dose_mg != 0


def order_doses(infusions: Iterable[Infusion], guideline: Guideline) -> tuple[Dose, ...]:
    """Return the given, dated doses in order of time.

    Within one date those without a time come first, in the order of the record. A negative
    amount is no amount: the dose counts as unknown.
    """
    given = [
        (infusion.started, infusion)
        for infusion in infusions
        if infusion.started is not None and starts_the_clock(infusion)
    ]
    given.sort(key=lambda pair: pair[0].sort_key)
    return tuple(
        Dose(
            infusion=infusion,
            product=guideline.products.get(infusion.product, guideline.unknown_product),
            at=at,
            mg=_known_amount(infusion),
            index=index,
        )
        for index, (at, infusion) in enumerate(given)
    )


def group_courses(doses: Iterable[Dose], numbers: SampleNumbers) -> tuple[Course, ...]:
    """Return the courses that doses in order of time form, numbered from 1."""
    gap, length = numbers.course_gap_days.whole, numbers.course_length_days.whole
    groups: list[list[Dose]] = []
    for dose in doses:
        if groups and _continues(groups[-1], dose, gap, length):
            groups[-1].append(dose)
        else:
            groups.append([dose])
    return tuple(
        Course(number=number, doses=tuple(group)) for number, group in enumerate(groups, start=1)
    )


def mg_by_date(doses: Iterable[Dose]) -> dict[date, Decimal | None]:
    """Return the sum of each date's entries over all products; None with an unknown one."""
    sums: dict[date, Decimal | None] = {}
    for dose in doses:
        sums[dose.day] = _sum(sums.get(dose.day, Decimal(0)), dose.mg)
    return sums


def mg_by_product_and_date(doses: Iterable[Dose]) -> dict[tuple[str, date], Decimal | None]:
    """Return the sum of each date's entries of one product; None with an unknown one."""
    sums: dict[tuple[str, date], Decimal | None] = {}
    for dose in doses:
        key = dose.infusion.product, dose.day
        sums[key] = _sum(sums.get(key, Decimal(0)), dose.mg)
    return sums


def _sum(left: Decimal | None, right: Decimal | None) -> Decimal | None:
    return None if left is None or right is None else left + right


def _known_amount(infusion: Infusion) -> Decimal | None:
    mg = infusion.dose_mg
    return mg if mg is not None and mg > 0 else None


def _continues(course: list[Dose], dose: Dose, gap: int, length: int) -> bool:
    if dose.infusion.course is not None:
        return dose.infusion.course is CourseChoice.SAME
    return (dose.day - course[-1].day).days <= gap and (dose.day - course[0].day).days <= length
