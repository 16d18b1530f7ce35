"""The iron ledger line by line: what, how much, and what belongs to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ironview.domain.course_ledger import CourseLedger, course_ledger
from ironview.domain.interpretation import CourseSummary, Interpretation
from ironview.ui.words import NOTHING
from ironview.wording.dates import date_text
from ironview.wording.labels import product_name
from ironview.wording.numbers import NO_BREAK, number_text, plain_text, with_unit

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line.

    Attributes:
        starts: Whether another part of the ledger begins with it.
        course: Number of the course whose doses it counts, from 1; 0 for every other line.
    """

    name: str
    amount: str
    note: str = ""
    starts: bool = False
    course: int = 0


def ledger_lines(said: Interpretation) -> list[LedgerLine]:
    """Return the last course with its need, the courses before it, and everything ever given."""
    started = started_courses(said)
    lines = [_to_come(said, one) for one in said.courses[len(started) :]]
    if started:
        lines += _last_course(said, started[-1])
    for summary in reversed(started[:-1]):
        course = course_ledger(summary, said.as_of)
        name = translate("Ledger", "Given, course {n}").format(n=course.course.number)
        number = course.course.number
        lines.append(LedgerLine(name, _mg(course.given_mg), _doses(course), course=number))
    return [*lines, *_ever(said), *_blood(said)]


def started_courses(said: Interpretation) -> list[CourseSummary]:
    """Return the courses that had begun by the date of the interpretation."""
    return [one for one in said.courses if one.course.first <= said.as_of]


def _to_come(said: Interpretation, summary: CourseSummary) -> LedgerLine:
    course = course_ledger(summary, said.as_of)
    name = translate("Ledger", "Planned, next course")
    return LedgerLine(name, _mg(course.planned_mg), _doses(course), course=course.course.number)


def _last_course(said: Interpretation, summary: CourseSummary) -> Iterator[LedgerLine]:
    course = course_ledger(summary, said.as_of)
    yield LedgerLine(
        translate("Ledger", "Given, this course"),
        _mg(course.given_mg),
        _doses(course),
        course=course.course.number,
    )
    if course.planned_from is not None:
        note = translate("Ledger", "from {date}; not given yet, not counted as given")
        yield LedgerLine(
            translate("Ledger", "Planned, this course"),
            _mg(course.planned_mg),
            note.format(date=date_text(course.planned_from)),
        )
    yield LedgerLine(
        translate("Ledger", "Needed, by Ganzoni"),
        _mg(summary.ganzoni_mg),
        _why_no_need(said, summary) if summary.ganzoni_mg is None else "",
    )
    yield LedgerLine(
        translate("Ledger", "Needed, product table"),
        _mg(summary.simplified_mg),
        _why_no_table(said, summary) if summary.simplified_mg is None else "",
    )
    yield from _remaining(course)


def _remaining(course: CourseLedger) -> Iterator[LedgerLine]:
    if course.need_mg is None:
        return
    remaining = translate("Ledger", "Remaining")
    if course.remaining_mg is None:
        note = translate("Ledger", "not known: a dose has no known amount")
        yield LedgerLine(remaining, NOTHING, note)
        return
    share = abs(course.remaining_mg) / course.need_mg * 100 if course.need_mg else Decimal(0)
    percent = f"{number_text(share, 0)}{NO_BREAK}%"
    if course.remaining_mg < 0:
        name = translate("Ledger", "Beyond the need")
        note = translate("Ledger", "{percent} more than needed").format(percent=percent)
        yield LedgerLine(name, _mg(-course.remaining_mg), note)
    else:
        note = translate("Ledger", "{percent} of the need").format(percent=percent)
        yield LedgerLine(remaining, _mg(course.remaining_mg), note)


def _doses(course: CourseLedger) -> str:
    """Dates and products of the doses, and that one of them has no known amount."""
    of = course.course
    span = date_text(of.first)
    if of.last != of.first:
        span = translate("Ledger", "{first} to {last}").format(
            first=date_text(of.first), last=date_text(of.last)
        )
    parts = [span, *dict.fromkeys(product_name(dose.product.code) for dose in of.doses)]
    if course.has_unknown_dose:
        parts.append(translate("Ledger", "and a dose of unknown amount"))
    return ", ".join(parts)


def _why_no_need(said: Interpretation, summary: CourseSummary) -> str:
    has_weight = said.record.patient.weight_kg is not None
    if has_weight:
        return translate("Ledger", "no recent haemoglobin before the course")
    if summary.baseline_hb is not None and summary.baseline_hb.only is not None:
        return translate("Ledger", "weight missing")
    return translate("Ledger", "weight and recent haemoglobin missing")


def _why_no_table(said: Interpretation, summary: CourseSummary) -> str:
    products = {dose.infusion.product for dose in summary.course.doses}
    if len(products) > 1:
        return translate("Ledger", "no table for mixed products")
    if not summary.course.doses[0].product.need:
        return translate("Ledger", "no table for this product")
    return _why_no_need(said, summary)


def _ever(said: Interpretation) -> Iterator[LedgerLine]:
    ledger = said.ledger
    unknown = translate("Ledger", "and a dose of unknown amount")
    yield LedgerLine(
        translate("Ledger", "Given, last 12 months"),
        _mg(ledger.given_last_12_months_mg),
        starts=True,
    )
    yield LedgerLine(
        translate("Ledger", "Given, ever"),
        _mg(ledger.given_ever_mg),
        unknown if ledger.has_unknown_dose else "",
    )


def _blood(said: Interpretation) -> Iterator[LedgerLine]:
    received, donated = said.ledger.transfused_mg, said.ledger.donated_mg
    for name, amounts, note in (
        (
            translate("Ledger", "Red cells received"),
            received,
            translate("Ledger", "iron in the units, gained"),
        ),
        (
            translate("Ledger", "Blood donated"),
            donated,
            translate("Ledger", "iron in the donations, lost"),
        ),
    ):
        none = translate("Ledger", "none on record")
        yield LedgerLine(name, _span(amounts), note if any(amounts) else none)


def _mg(amount: Decimal | int | None) -> str:
    return NOTHING if amount is None else with_unit(plain_text(Decimal(amount)), "mg")


def _span(amounts: tuple[Decimal, Decimal]) -> str:
    low, high = (plain_text(amount) for amount in amounts)
    return with_unit(low if low == high else f"{low}–{high}", "mg")
