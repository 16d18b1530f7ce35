"""The answer first: one headline, what it rests on, what it leaves out, what is offered."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Dose
from ironview.domain.findings import Finding, Severity
from ironview.domain.interpretation import Interpretation, InterpretedSample
from ironview.domain.readings import Reading, reading_of, reading_of_window
from ironview.domain.verdicts import Interpretability, Window
from ironview.wording.dates import date_text
from ironview.wording.facts import joined
from ironview.wording.findings import finding_action
from ironview.wording.headlines import (
    finding_headline,
    is_before_last_dose,
    quiet_headline,
    unreadable_headline,
)
from ironview.wording.labels import analyte_within, product_name
from ironview.wording.numbers import plain_text, quantity_text, with_unit
from ironview.wording.verdict_labels import (
    interpretability_label,
    severity_label,
    why_text,
    window_label,
)

translate = QCoreApplication.translate

_TOLD: Final = (AnalyteCode.FERRITIN, AnalyteCode.TSAT, AnalyteCode.HB)
_WINDOWED: Final = (AnalyteCode.FERRITIN, AnalyteCode.TSAT)
_LOUD: Final = (Severity.URGENT, Severity.WARNING)


@dataclass(frozen=True, slots=True, kw_only=True)
class BottomLine:
    """What a person reads first.

    Attributes:
        severity: Set when the state speaks of a finding; else ``reading`` is its shape.
        word: The state in a word.
        reasons: What the word rests on, and what else is to be known of the whole; in order.
        headline: At most 60 characters in English.
        facts: Date, day, last dose and values of the newest sample; empty without one.
        not_used: Which results of the newest unreadable sample take part in nothing, and why.
        not_used_reading: How those are shown; None where there are none.
        offered: Next steps; empty when there are none.
        finding: The finding the headline speaks of; None where it speaks of none.
    """

    severity: Severity | None
    reading: Reading
    word: str
    reasons: tuple[str, ...]
    headline: str
    facts: str
    not_used: str
    not_used_reading: Reading | None
    offered: str
    finding: Finding | None = None

    @property
    def state(self) -> str:
        """Word and reasons in one line."""
        return ", ".join((self.word, *self.reasons))


def bottom_line(interpretation: Interpretation, locale: QLocale | None = None) -> BottomLine:
    """Return what an interpretation says, from the answer to what was left out."""
    here = locale or QLocale()
    newest = newest_told(interpretation)
    finding = leading_finding(interpretation)
    severity = finding.severity if finding and finding.severity in _LOUD else None
    word, reasons = _state(newest, severity, interpretation)
    not_used, reading = _not_used(interpretation, here)
    return BottomLine(
        severity=severity,
        reading=reading_of_window(newest.sample.window) if newest else Reading.READABLE,
        word=word,
        reasons=reasons,
        headline=headline(interpretation, here),
        facts=_facts(newest, here) if newest else "",
        not_used=not_used,
        not_used_reading=reading,
        offered=finding_action(finding, here) if finding else "",
        finding=finding,
    )


def headline(interpretation: Interpretation, locale: QLocale | None = None) -> str:
    """Return what the tests mean today, in at most 60 characters of English."""
    here = locale or QLocale()
    finding = leading_finding(interpretation)
    if finding is not None:
        return finding_headline(finding, here)
    newest = newest_told(interpretation)
    if newest is not None and _is_unreadable(newest):
        return unreadable_headline(newest, interpretation, here)
    return quiet_headline(newest, interpretation, here)


def newest_told(interpretation: Interpretation) -> InterpretedSample | None:
    """Return the newest sample with a ferritin, TSAT or haemoglobin, or None."""
    told = [one for one in interpretation.samples if one.sample.of(*_TOLD)]
    return told[-1] if told else None


def leading_finding(interpretation: Interpretation) -> Finding | None:
    """Return the finding that speaks first, or None.

    An urgent or warning finding of the newest sample, else of the doses after it; then, when its
    ferritin can be read and no dose came after it, the first notice of it. A sample that cannot be
    read speaks by its window.
    """
    newest = newest_told(interpretation)
    for finding in interpretation.findings:
        if finding.severity in _LOUD and _is_present(finding, newest):
            return finding
    if newest is None or _is_unreadable(newest) or is_before_last_dose(newest, interpretation):
        return None
    spoken = ("stores.", "overload.", "response.", "safety.", "data.")
    found = (f for f in newest.findings if f.severity is Severity.NOTICE)
    return next((f for f in found if f.code.startswith(spoken)), None)


def _is_present(finding: Finding, newest: InterpretedSample | None) -> bool:
    if finding.samples:
        return newest is not None and newest.sample.at in finding.samples
    if finding.dose is not None:
        return newest is None or finding.dose > newest.sample.at.day
    return finding.code.startswith("safety.")


def _is_unreadable(newest: InterpretedSample) -> bool:
    ferritins = newest.sample.of(AnalyteCode.FERRITIN)
    blocked = (Interpretability.TOO_EARLY, Interpretability.UNCLEAR, Interpretability.INVALID)
    return bool(ferritins) and all(r.interpretability in blocked for r in ferritins)


def _state(
    newest: InterpretedSample | None, severity: Severity | None, interpretation: Interpretation
) -> tuple[str, tuple[str, ...]]:
    """Return the state in a word, and what the word rests on."""
    if severity is not None:
        return severity_label(severity), (window_text(newest),) if newest else ()
    if newest is None:
        return translate("Wording", "No results yet"), ()
    if is_before_last_dose(newest, interpretation):
        # It was readable, and is not what the tests mean today.
        return translate("Wording", "Before the last dose"), ()
    if reading_of_window(newest.sample.window) is Reading.READABLE:
        word, reason = interpretability_label(Interpretability.INTERPRETABLE), window_text(newest)
    else:
        word, reason = window_label(newest.sample.window), _day_text(newest)
    return f"{word[:1].upper()}{word[1:]}", (reason,) if reason else ()


def window_text(newest: InterpretedSample) -> str:
    """Return "day 42, provisional", or the word alone before any dose."""
    window = window_label(newest.sample.window)
    if newest.sample.day is None or newest.sample.window is Window.BASELINE:
        return window
    return translate("Wording", "day {day}, {window}").format(day=newest.sample.day, window=window)


def _day_text(newest: InterpretedSample) -> str:
    if newest.sample.day is None:
        return ""
    return translate("Wording", "day {day}").format(day=newest.sample.day)


def _facts(newest: InterpretedSample, locale: QLocale) -> str:
    sample = newest.sample
    told = (result for code in _TOLD for result in sample.of(code)[:1] if not result.why_invalid)
    values = ", ".join(_value(result, locale) for result in told)
    when = date_text(sample.at.day, locale)
    if sample.last_dose is not None and sample.day is not None:
        when = translate("Wording", "{date}, day {day} after {dose}").format(
            date=when, day=sample.day, dose=dose_text(sample.last_dose, locale)
        )
    if not values:
        return translate("Wording", "{when}.").format(when=when)
    return translate("Wording", "{when}: {values}.").format(when=when, values=values)


def dose_text(dose: Dose, locale: QLocale | None = None) -> str:
    """Return product and amount inside a sentence."""
    name = product_name(dose.infusion.product)
    if dose.mg is None:
        return translate("Wording", "{product}, amount unknown").format(product=name)
    return f"{name} {with_unit(plain_text(dose.mg, locale), 'mg')}"


def _value(result: AssessedResult, locale: QLocale) -> str:
    name = analyte_within(result.code)
    if result.code is AnalyteCode.HB:
        name = translate("Wording", "Hb")
    if result.quantity is None:
        return f"{name} {result.row.value}".strip()
    return f"{name} {quantity_text(result.code, result.quantity, locale)}"


def _not_used(interpretation: Interpretation, locale: QLocale) -> tuple[str, Reading | None]:
    """Say which ferritin and TSAT of the newest unreadable sample take part in nothing."""
    for sample in reversed(interpretation.samples):
        left_out = [
            result
            for code in _WINDOWED
            for result in sample.sample.of(code)[:1]
            if not result.is_eligible
        ]
        if left_out:
            return _left_out_text(sample, left_out, locale), reading_of(left_out[0])
    return "", None


def _left_out_text(
    sample: InterpretedSample, left_out: Sequence[AssessedResult], locale: QLocale
) -> str:
    reason = left_out[0].why_invalid
    return translate("Wording", "Not used: {tests} of {date}, {why}.").format(
        tests=joined([analyte_within(result.code) for result in left_out]),
        date=date_text(sample.sample.at.day, locale),
        why=why_text(reason) if reason else window_text(sample),
    )
