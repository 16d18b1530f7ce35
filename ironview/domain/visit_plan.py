"""Options for a visit: which doses the labels allow, how much is needed, and what to test when.

Nothing is decided here. Each product of the catalogue is an option; its doses are the largest the
label allows until the need of the course is covered, and the record with these doses is read like
any other, so a plan says exactly what the record will say once they are given.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from enum import StrEnum
from typing import Final

from ironview.domain.before_iron import BeforeIron, look_before_iron
from ironview.domain.findings import Finding
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import CourseSummary, Interpretation, interpret
from ironview.domain.moments import Moment
from ironview.domain.products import Product
from ironview.domain.profile_choice import applicable_profiles
from ironview.domain.record import Infusion, Record
from ironview.domain.sources import Limit
from ironview.domain.values import value
from ironview.domain.verdicts import NextTest

_OF_DOSES: Final = ("dose.", "safety.")


class WhyNot(StrEnum):
    """Why an option cannot be reckoned."""

    CHILD = "child"
    LATER_DOSE = "later_dose"
    NEED_UNKNOWN = "need_unknown"
    NEED_COVERED = "need_covered"
    WEIGHT_MISSING = "weight_missing"
    LIMIT_TOO_LOW = "limit_too_low"


@value()
class PlannedDose:
    """One visit; ``mg`` of elemental iron."""

    day: date
    mg: Decimal


@value(kw_only=True)
class ProductOption:
    """What one product would mean.

    Attributes:
        doses: In order of time; empty where ``why_not`` says why.
        ganzoni_mg / simplified_mg: Need of the course the doses would belong to; None as there.
        given_mg: Iron of that course before the visit.
        left_mg: What the doses are to cover; None where the need is unknown.
        next_test: After the last of the doses; None without doses.
        findings: What the doses would raise beyond what stands today.
    """

    product: Product
    doses: tuple[PlannedDose, ...] = ()
    why_not: WhyNot | None = None
    ganzoni_mg: int | None = None
    simplified_mg: int | None = None
    given_mg: Decimal = Decimal(0)
    left_mg: Decimal | None = None
    next_test: NextTest | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def total_mg(self) -> Decimal:
        """Iron of all planned doses."""
        return sum((dose.mg for dose in self.doses), Decimal(0))


@value(kw_only=True)
class VisitPlan:
    """Everything to weigh for a visit.

    Attributes:
        day: Of the visit.
        options: One of each product; those with the fewest visits first.
        before: Without a verdict on iron stores that asks, the need is reckoned from Hb alone.
    """

    day: date
    options: tuple[ProductOption, ...]
    before: BeforeIron


@value()
class _Caps:
    """What the label of a product allows one patient, mg; None where it names no limit."""

    single: Decimal
    week: Decimal | None
    interval_days: int
    week_days: int


def plan_visit(said: Interpretation, guideline: Guideline, day: date) -> VisitPlan:
    """Return the options for a visit.

    Args:
        said: The record as it is read today.
        day: Of the visit.
    """
    options = [_option(said, guideline, one, day) for one in guideline.products.values()]
    return VisitPlan(
        day=day,
        options=tuple(sorted(options, key=_visits)),
        before=look_before_iron(said),
    )


def _visits(option: ProductOption) -> tuple[bool, int, date]:
    """Sort by the number of visits, then by the day of the last; what cannot be planned last."""
    last = option.doses[-1].day if option.doses else date.max
    return not option.doses, len(option.doses), last


def _option(
    said: Interpretation, guideline: Guideline, product: Product, day: date
) -> ProductOption:
    record = said.record
    profiles = applicable_profiles(guideline, record.patient, record.conditions, day)
    given = [dose for one in said.courses for dose in one.course.doses]
    if any(one.applies_below_years is not None for one in profiles):
        return ProductOption(product=product, why_not=WhyNot.CHILD)
    if any(dose.day > day for dose in given):
        return ProductOption(product=product, why_not=WhyNot.LATER_DOSE)
    step = guideline.planning.dose_step_mg.amount
    option, left = _with_need(said, guideline, product, day)
    if left is None:
        return replace(option, why_not=WhyNot.NEED_UNKNOWN)
    if left <= 0:
        return replace(option, why_not=WhyNot.NEED_COVERED)
    caps = _caps(product, guideline, record.patient.weight_kg)
    if caps is None:
        return replace(option, why_not=WhyNot.WEIGHT_MISSING)
    if caps.single < step:
        return replace(option, why_not=WhyNot.LIMIT_TOO_LOW)
    earlier = [(one.day, one.mg) for one in given if one.product.code == product.code]
    doses = tuple(_doses(caps, earlier, left, day, step))
    return _read_with(said, guideline, replace(option, doses=doses))


def _with_need(
    said: Interpretation, guideline: Guideline, product: Product, day: date
) -> tuple[ProductOption, Decimal | None]:
    """Return the option with its need, and what is left of it; None where it is unknown.

    The need is that of the course a dose of this day would belong to: the label's table where the
    product has one, else the formula.
    """
    trial = PlannedDose(day, guideline.planning.dose_step_mg.amount)
    infusion = _infusion(product, trial)
    course = _course_of(_interpreted(said.record, guideline, [infusion], day), infusion)
    given = course.course.total_mg - trial.mg
    need = course.ganzoni_mg if course.simplified_mg is None else course.simplified_mg
    left = None if need is None else Decimal(need) - given
    option = ProductOption(
        product=product,
        ganzoni_mg=course.ganzoni_mg,
        simplified_mg=course.simplified_mg,
        given_mg=given,
        left_mg=None if left is None else max(left, Decimal(0)),
    )
    return option, left


def _caps(product: Product, guideline: Guideline, kg: Decimal | None) -> _Caps | None:
    """Return the limits of the label in mg; None where they need a weight that is not known."""
    per_kg = (product.single_max_mg_per_kg, product.week_max_mg_per_kg)
    has_weight = kg is not None and kg > 0
    if any(one is not None for one in per_kg) and not has_weight:
        return None
    step = guideline.planning.dose_step_mg.amount
    by_weight, week_by_weight = (_by_weight(one, kg) for one in per_kg)
    if by_weight is not None and product.mg_per_kg_applies_above_mg is not None:
        by_weight = max(by_weight, product.mg_per_kg_applies_above_mg.amount)
    week = _least(_amount(product.week_max_mg), week_by_weight)
    single = _least(_amount(product.single_max_mg), by_weight, week)
    return _Caps(
        single=Decimal(0) if single is None else _down(single, step),
        week=week,
        interval_days=product.interval_days.whole if product.interval_days is not None else 1,
        week_days=guideline.dosing.period_days.whole,
    )


def _amount(limit: Limit | None) -> Decimal | None:
    return None if limit is None else limit.amount


def _by_weight(limit: Limit | None, kg: Decimal | None) -> Decimal | None:
    return None if limit is None or kg is None else limit.amount * kg


def _least(*amounts: Decimal | None) -> Decimal | None:
    return min((one for one in amounts if one is not None), default=None)


def _down(mg: Decimal, step: Decimal) -> Decimal:
    return (mg / step).to_integral_value(ROUND_FLOOR) * step


def _up(mg: Decimal, step: Decimal) -> Decimal:
    return (mg / step).to_integral_value(ROUND_CEILING) * step


def _doses(
    caps: _Caps,
    earlier: Iterable[tuple[date, Decimal | None]],
    left: Decimal,
    day: date,
    step: Decimal,
) -> Iterator[PlannedDose]:
    """Yield the largest doses the label allows, each on the first day that allows it.

    Args:
        earlier: Doses of the same product, with their mg; None for an unknown amount, which lets
            no other dose into the same days.
    """
    given = list(earlier)
    while left > 0:
        mg = min(caps.single, _up(left, step))
        while not _is_allowed(caps, given, day, mg):
            day += timedelta(1)
        yield PlannedDose(day, mg)
        given.append((day, mg))
        left -= mg


def _is_allowed(
    caps: _Caps, given: Sequence[tuple[date, Decimal | None]], day: date, mg: Decimal
) -> bool:
    if any((day - on).days < caps.interval_days for on, _ in given):
        return False
    if caps.week is None:
        return True
    within = [amount for on, amount in given if (day - on).days < caps.week_days]
    known = [amount for amount in within if amount is not None]
    return len(known) == len(within) and sum(known, mg) <= caps.week


def _read_with(said: Interpretation, guideline: Guideline, option: ProductOption) -> ProductOption:
    """Return the option with what the record will say once its doses are given."""
    last = option.doses[-1].day
    planned = [_infusion(option.product, one) for one in option.doses]
    then = _interpreted(said.record, guideline, planned, last)
    today = {(one.code, one.dose) for one in said.findings}
    raised = [
        one
        for one in then.findings
        if one.code.startswith(_OF_DOSES) and (one.code, one.dose) not in today
    ]
    return replace(option, next_test=then.next_test, findings=tuple(raised))


def _infusion(product: Product, dose: PlannedDose) -> Infusion:
    return Infusion(product=product.code, dose_mg=dose.mg, started=Moment(dose.day))


def _interpreted(
    record: Record, guideline: Guideline, planned: Iterable[Infusion], as_of: date
) -> Interpretation:
    with_them = replace(record, infusions=(*record.infusions, *planned))
    return interpret(with_them, guideline, as_of)


def _course_of(said: Interpretation, infusion: Infusion) -> CourseSummary:
    return next(
        one for one in said.courses if any(dose.infusion is infusion for dose in one.course.doses)
    )
