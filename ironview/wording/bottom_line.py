"""The answer first: one headline, what it rests on, what it leaves out, what is offered."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Dose
from ironview.domain.findings import Finding, Severity
from ironview.domain.interpretation import Interpretation, InterpretedSample
from ironview.domain.verdicts import Interpretability
from ironview.wording.dates import date_text
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
    next_test_label,
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
        state: Word of severity or window with its reason.
        headline: At most 60 characters in English.
        facts: Date, day, last dose and values of the newest sample; empty without one.
        not_used: What of it takes part in nothing, and why; empty when all does.
        offered: Next steps; empty when there are none.
        finding: The finding the headline speaks of; None where it speaks of none.
    """

    state: str
    headline: str
    facts: str
    not_used: str
    offered: str
    finding: Finding | None = None


def bottom_line(interpretation: Interpretation, locale: QLocale | None = None) -> BottomLine:
    """Return what an interpretation says, in five lines."""
    here = locale or QLocale()
    newest = newest_told(interpretation)
    finding = leading_finding(interpretation)
    return BottomLine(
        state=_state(interpretation, newest, finding),
        headline=headline(interpretation, here),
        facts=_facts(newest, here) if newest else "",
        not_used=_not_used(newest, here) if newest else "",
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
    interpretation: Interpretation, newest: InterpretedSample | None, finding: Finding | None
) -> str:
    if newest is None:
        return next_test_label(interpretation.next_test.state)
    window = window_label(newest.sample.window)
    if newest.sample.day is not None:
        window = translate("Wording", "day {day}, {window}").format(
            day=newest.sample.day, window=window
        )
    if finding is None or finding.severity not in _LOUD:
        return window[:1].upper() + window[1:]
    return f"{severity_label(finding.severity)}, {window}"


def _facts(newest: InterpretedSample, locale: QLocale) -> str:
    sample = newest.sample
    values = ", ".join(_value(result, locale) for code in _TOLD for result in sample.of(code)[:1])
    when = date_text(sample.at.day, locale)
    if sample.last_dose is not None and sample.day is not None:
        when = translate("Wording", "{date}, day {day} after {dose}").format(
            date=when, day=sample.day, dose=dose_text(sample.last_dose, locale)
        )
    return translate("Wording", "{when}: {values}.").format(when=when, values=values)


def dose_text(dose: Dose, locale: QLocale | None = None) -> str:
    """Return product and amount inside a sentence."""
    name = product_name(dose.infusion.product)
    if dose.mg is None:
        return translate("Wording", "{product}, amount unknown").format(product=name)
    return f"{name} {with_unit(plain_text(dose.mg, locale), 'mg')}"


def _value(result: AssessedResult, locale: QLocale) -> str:
    name = analyte_within(result.code)
    if result.quantity is None:
        return f"{name} {result.row.value}".strip()
    return f"{name} {quantity_text(result.code, result.quantity, locale)}"


def _not_used(newest: InterpretedSample, locale: QLocale) -> str:
    left_out = [
        result
        for code in _WINDOWED
        for result in newest.sample.of(code)[:1]
        if not result.is_eligible
    ]
    if not left_out:
        return ""
    names = _names(left_out)
    text = translate("Wording", "Not used: {tests} of {date}, {why}.")
    reason = left_out[0].why_invalid or left_out[0].interpretability.value
    return text.format(
        tests=names, date=date_text(newest.sample.at.day, locale), why=why_text(reason)
    )


def _names(results: Sequence[AssessedResult]) -> str:
    names = [analyte_within(result.code) for result in results]
    if len(names) < 2:
        return "".join(names)
    return translate("Wording", "{first} and {last}").format(
        first=", ".join(names[:-1]), last=names[-1]
    )
