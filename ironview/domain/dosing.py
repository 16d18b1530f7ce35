"""Whether doses keep to the label and courses to the need (clinical rules, chapter 6).

Entries of one product on one date are one dose. An unknown amount adds nothing, so what is said
to be too much is too much whatever it was.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal

from ironview.domain.assessment import Course, Dose
from ironview.domain.course_need import Need, judge_need
from ironview.domain.evidence import make_finding, use, use_dose
from ironview.domain.findings import Fact, Finding
from ironview.domain.hb_baseline import baseline_of, confirmation_facts
from ironview.domain.history import History
from ironview.domain.iron_need import ganzoni_needs, need_weight_kg, simplified_needs, weight_kg
from ironview.domain.products import Product
from ironview.domain.sources import Limit
from ironview.domain.values import value


@value()
class _DayDose:
    """All entries of one product on one date."""

    product: Product
    day: date
    entries: tuple[Dose, ...]

    @property
    def mg(self) -> Decimal:
        return sum((entry.mg for entry in self.entries if entry.mg is not None), Decimal(0))

    @property
    def is_limited_by_weight(self) -> bool:
        product = self.product
        return bool(product.single_max_mg_per_kg or product.week_max_mg_per_kg)

    @property
    def has_unknown_amount(self) -> bool:
        return any(entry.mg is None for entry in self.entries)


def check_doses(history: History) -> tuple[Finding, ...]:
    """Return every ``dose.*`` finding; each names the date of its dose or course in ``dose``."""
    findings: list[Finding] = []
    for doses in _by_product(history).values():
        if not doses[0].product.is_known:
            findings += (_unknown_product(history, dose) for dose in doses)
            continue
        for index, dose in enumerate(doses):
            findings += _over_single_max(history, dose)
            findings += _interval_too_short(history, doses[:index], dose)
            findings += _over_period_max(history, doses[: index + 1], dose)
    for course in history.courses:
        findings += _course_need(history, course)
    return tuple(findings)


def _by_product(history: History) -> Mapping[str, list[_DayDose]]:
    entries: dict[str, dict[date, list[Dose]]] = {}
    for dose in history.doses:
        days = entries.setdefault(dose.infusion.product, {})
        days.setdefault(dose.day, []).append(dose)
    return {
        code: [_DayDose(rows[0].product, day, tuple(rows)) for day, rows in days.items()]
        for code, days in entries.items()
    }


def _finding(
    history: History,
    code: str,
    dose: _DayDose,
    facts: Mapping[str, Fact],
    action: str,
    *,
    earlier: Iterable[_DayDose] = (),
    limits: Iterable[Limit | None] = (),
) -> Finding:
    return make_finding(
        history.guideline,
        code,
        dose=dose.day,
        used=[use_dose(entry) for given in (*earlier, dose) for entry in given.entries],
        facts={
            "product": dose.entries[0].infusion.product,
            "dose_mg": dose.mg,
            "unknown_amount": dose.has_unknown_amount,
            "weight_missing": dose.is_limited_by_weight and weight_kg(history) is None,
            **facts,
        },
        action=action,
        limits=limits,
    )


def _unknown_product(history: History, dose: _DayDose) -> Finding:
    facts: dict[str, Fact] = {"brand": dose.entries[0].infusion.brand}
    return _finding(history, "dose.unknown_product", dose, facts, "ask_for_product")


def _over_single_max(history: History, dose: _DayDose) -> Iterator[Finding]:
    product = dose.product
    per_kg = product.single_max_mg_per_kg
    applies_above = product.mg_per_kg_applies_above_mg
    if applies_above is not None and dose.mg <= applies_above.amount:
        per_kg = None
    facts = _excess(history, dose.mg, product.single_max_mg, per_kg)
    if facts:
        limits = (product.single_max_mg, per_kg)
        yield _finding(history, "dose.over_single_max", dose, facts, "check_dose", limits=limits)


def _over_period_max(history: History, doses: list[_DayDose], dose: _DayDose) -> Iterator[Finding]:
    period = history.guideline.dosing.period_days.whole
    within = [other for other in doses if (dose.day - other.day).days < period]
    total = sum((other.mg for other in within), Decimal(0))
    product = dose.product
    facts = _excess(history, total, product.week_max_mg, product.week_max_mg_per_kg)
    if facts:
        facts |= {"total_mg": total, "period_days": period, "from_day": within[0].day}
        yield _finding(
            history,
            "dose.over_period_max",
            dose,
            facts,
            "check_dose",
            earlier=within[:-1],
            limits=(product.week_max_mg, product.week_max_mg_per_kg),
        )


def _excess(
    history: History, mg: Decimal, max_mg: Limit | None, max_per_kg: Limit | None
) -> dict[str, Fact]:
    """Return what an amount exceeds; empty when it keeps to every limit that can be checked."""
    kg = weight_kg(history)
    by_weight = max_per_kg.amount * kg if max_per_kg and kg else None
    limits = [
        limit for limit in (max_mg.amount if max_mg else None, by_weight) if limit is not None
    ]
    if not limits or mg <= min(limits):
        return {}
    return {
        "limit_mg": min(limits),
        "max_mg": max_mg.amount if max_mg else None,
        "max_mg_per_kg": max_per_kg.amount if max_per_kg else None,
        "weight_kg": kg,
    }


def _interval_too_short(
    history: History, earlier: list[_DayDose], dose: _DayDose
) -> Iterator[Finding]:
    shortest = dose.product.interval_days
    if not earlier or shortest is None:
        return
    days = (dose.day - earlier[-1].day).days
    if days < shortest.amount:
        facts: dict[str, Fact] = {
            "days": days,
            "shortest_days": shortest.amount,
            "previous_on": earlier[-1].day,
        }
        yield _finding(
            history,
            "dose.interval_too_short",
            dose,
            facts,
            "check_dose_date",
            earlier=earlier[-1:],
            limits=(shortest,),
        )


def _course_need(history: History, course: Course) -> Iterator[Finding]:
    match judge_need(history, course):
        case Need.OVER:
            yield _need_finding(history, course, "dose.over_course_need", "check_course_total")
        case Need.UNDER:
            yield _need_finding(history, course, "dose.under_course_need", "plan_further_dose")


def _need_finding(history: History, course: Course, code: str, action: str) -> Finding:
    ganzoni, simplified = ganzoni_needs(history, course), simplified_needs(history, course)
    numbers = history.guideline.dosing
    baseline, _ = baseline_of(history, course)
    return make_finding(
        history.guideline,
        code,
        dose=course.first,
        used=(
            *map(use_dose, course.doses),
            *(map(use, baseline.results) if baseline else ()),
        ),
        facts={
            "course": course.number,
            "total_mg": course.total_mg,
            "unknown_amount": course.has_unknown_dose,
            "ganzoni_mg": max(ganzoni, default=None),
            "simplified_mg": max(simplified, default=None),
            "larger_need_mg": max((*ganzoni, *simplified)),
            "smaller_need_mg": min((*ganzoni, *simplified)),
            "over_factor": numbers.over_need_factor.amount,
            "under_factor": numbers.under_need_factor.amount,
            "weight_kg": need_weight_kg(history, course),
            "baseline_g_dl": baseline.only if baseline else None,
            "last_dose": course.last,
            **confirmation_facts(history, course, baseline),
        },
        action=action,
    )
