"""The lines of the bottom-line card: the headline and what it rests on."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult
from ironview.domain.findings import Finding, Severity
from ironview.domain.interpretation import Interpretation, InterpretedSample
from ironview.domain.readings import Reading, reading_of, reading_of_window
from ironview.ui import words
from ironview.wording import bottom_line as wording
from ironview.wording.dates import date_text
from ironview.wording.labels import analyte_within
from ironview.wording.numbers import with_unit
from ironview.wording.verdict_labels import severity_label, why_text

_TOLD = (AnalyteCode.FERRITIN, AnalyteCode.TSAT, AnalyteCode.HB)
_SHOUTING = (Severity.URGENT, Severity.WARNING)


@dataclass(frozen=True, slots=True, kw_only=True)
class BottomLine:
    """What the card says, from the answer to what was left out.

    Attributes:
        severity: Set when the state line speaks of a finding; else ``reading`` is its shape.
        state: Word and reason, rich text.
        facts: The newest sample with its values.
        aside: What was not used and why, or what is offered; empty when there is neither.
        aside_reading: Shape and colour of ``aside``; None for an offer.
        next_step: When to test next; stands alone where the card has two lines.
    """

    severity: Severity | None
    reading: Reading
    state: str
    headline: str
    facts: str
    aside: str
    aside_reading: Reading | None
    next_step: str


def bottom_line(interpretation: Interpretation) -> BottomLine:
    """Return the lines for an interpretation."""
    newest = interpretation.samples[-1] if interpretation.samples else None
    told = wording.bottom_line(interpretation)
    loud = told.finding if told.finding and told.finding.severity in _SHOUTING else None
    aside, reading = _unused(interpretation)
    if loud is not None and told.offered:
        offered = QCoreApplication.translate("BottomLine", "<b>Offered:</b> {steps}")
        aside, reading = offered.format(steps=escape(told.offered)), None
    return BottomLine(
        severity=loud.severity if loud else None,
        reading=reading_of_window(newest.sample.window) if newest else Reading.READABLE,
        state=_state(newest, loud),
        headline=told.headline,
        facts=_facts(newest) if newest else "",
        aside=aside,
        aside_reading=reading,
        next_step=words.next_step(interpretation.next_test),
    )


def _state(newest: InterpretedSample | None, loud: Finding | None) -> str:
    translate = QCoreApplication.translate
    if newest is None:
        return translate("BottomLine", "<b>No results</b> yet")
    if loud is not None:
        return f"<b>{severity_label(loud.severity)}</b>, {words.window_line(newest)}"
    reading = reading_of_window(newest.sample.window)
    word = words.reading_word(reading)
    capital = word[:1].upper() + word[1:]
    if reading is Reading.READABLE:
        return f"<b>{capital}</b>, {words.window_line(newest)}"
    if newest.sample.day is None:
        return f"<b>{capital}</b>"
    day = translate("BottomLine", "day {n}").format(n=newest.sample.day)
    return f"<b>{capital}</b>, {day}"


def _facts(newest: InterpretedSample) -> str:
    translate = QCoreApplication.translate
    told = (r for code in _TOLD for r in newest.sample.of(code)[:1] if not r.why_invalid)
    values = ", ".join(_value(result) for result in told)
    at = date_text(newest.sample.at.day)
    dose = newest.sample.last_dose
    if dose is not None and newest.sample.day is not None:
        at = translate("BottomLine", "{date}, day {n} after {dose}").format(
            date=at, n=newest.sample.day, dose=words.dose_text(dose)
        )
    return f"{at}: {values}." if values else f"{at}."


def _unused(interpretation: Interpretation) -> tuple[str, Reading | None]:
    """Say which ferritin and TSAT of the newest unreadable sample take part in nothing."""
    for sample in reversed(interpretation.samples):
        left_out = [
            result
            for code in (AnalyteCode.FERRITIN, AnalyteCode.TSAT)
            for result in sample.sample.of(code)[:1]
            if not result.is_eligible
        ]
        if left_out:
            return _not_used(sample, left_out), reading_of(left_out[0])
    return "", None


def _not_used(sample: InterpretedSample, left_out: list[AssessedResult]) -> str:
    translate = QCoreApplication.translate
    names = translate("BottomLine", " and ").join(analyte_within(r.analyte.code) for r in left_out)
    return translate("BottomLine", "Not used: {tests} of {date}, {window}.").format(
        tests=names,
        date=date_text(sample.sample.at.day),
        window=why_text(left_out[0].why_invalid)
        if left_out[0].why_invalid
        else words.window_line(sample),
    )


def _value(result: AssessedResult) -> str:
    name = analyte_within(result.analyte.code)
    if result.code is AnalyteCode.HB:
        name = QCoreApplication.translate("BottomLine", "Hb")
    if result.quantity is None:
        return name
    amount = words.quantity(result.quantity, result.analyte.decimals)
    unit = result.analyte.canonical_unit.replace("/", "/\u2060")
    return f"{name} {with_unit(amount, unit)}"
