"""What entering an infusion will do: the clock, the checks of the dose, the share of the need."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ironview.domain.findings import Finding, Severity
from ironview.domain.interpretation import CourseSummary, Interpretation
from ironview.domain.readings import Reading
from ironview.domain.record import DoseStatus, Infusion
from ironview.ui import words
from ironview.ui.forms.consequence_box import MOST_LINES, Consequence, IconSign
from ironview.ui.forms.finding_consequences import finding_consequence
from ironview.ui.forms.foreseen_changes import (
    changed_samples,
    new_findings,
    samples_change,
)
from ironview.ui.forms.waiting_dates import waiting_dates

translate = QCoreApplication.translate

_ABOUT_DOSES = ("dose.", "safety.")


def infusion_consequences(
    before: Interpretation, after: Interpretation, draft: Infusion
) -> list[Consequence]:
    """Return the sentences for an infusion that ``after`` already holds."""
    if not starts_clock(draft):
        said = translate(
            "InfusionConsequences", "It is kept on record. A dose not given starts <b>no clock</b>."
        )
        return [Consequence(Reading.EXCLUDED, said)]
    findings = [f for f in new_findings(before, after) if f.code.startswith(_ABOUT_DOSES)]
    lines = [_clock(before, after, draft)]
    lines += [finding_consequence(finding) for finding in _most_severe(findings)]
    lines += _changed(before, after, draft)
    lines += _share(after, draft)
    return lines[:MOST_LINES]


def starts_clock(draft: Infusion) -> bool:
    """Return whether the rules count the entry as a dose."""
    return draft.status is not DoseStatus.NOT_GIVEN and draft.dose_mg != 0


def _clock(before: Interpretation, after: Interpretation, draft: Infusion) -> Consequence:
    test = after.next_test
    given = draft.started.day if draft.started is not None else None
    if test.last_dose != given:
        last = words.day(test.last_dose) if test.last_dose is not None else "–"
        said = translate(
            "InfusionConsequences", "The clock still runs from the later dose of <b>{date}</b>."
        ).format(date=last)
        return Consequence(IconSign("hourglass", "ink2"), said)
    if before.courses:
        said = translate(
            "InfusionConsequences",
            "The clock starts again: ferritin and TSAT are readable from {dates}.",
        )
    else:
        said = translate(
            "InfusionConsequences",
            "The clock starts: ferritin and TSAT are readable from {dates}.",
        )
    return Consequence(Reading.TOO_EARLY, said.format(dates=waiting_dates(test)))


def _most_severe(findings: list[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: finding.severity.rank)[:3]


def _changed(before: Interpretation, after: Interpretation, draft: Infusion) -> list[Consequence]:
    stored = next(
        (row for row in before.record.infusions if row.key and row.key == draft.key), None
    )
    if stored is not None and replace(draft, baseline_hb=stored.baseline_hb) == stored:
        return samples_change(before, after)
    count = changed_samples(before, after)
    if count == 0:
        return []
    if count == 1:
        said = translate(
            "InfusionConsequences", "<b>1 sample</b> reads differently: this dose changes its day."
        )
    else:
        said = translate(
            "InfusionConsequences",
            "<b>{count} samples</b> read differently: this dose changes their day.",
        ).format(count=count)
    return [Consequence(Severity.NOTICE, said)]


def _share(after: Interpretation, draft: Infusion) -> list[Consequence]:
    summary = course_of(after, draft)
    if summary is None:
        return []
    need = summary.ganzoni_mg if summary.ganzoni_mg is not None else summary.simplified_mg
    if not need:
        said = translate(
            "InfusionConsequences", "The need cannot be told without weight and haemoglobin."
        )
        return [Consequence(IconSign("info", "muted"), said)]
    total = summary.course.total_mg
    share = (total * 100 / Decimal(need)).quantize(Decimal(1))
    said = translate(
        "InfusionConsequences",
        "{total} mg in this course cover <b>{share} %</b> of about {need} mg needed.",
    ).format(total=words.whole(total), share=words.whole(share), need=need)
    return [Consequence(IconSign("info", "ink2"), said.replace(" mg", "\u00a0mg"))]


def course_of(after: Interpretation, draft: Infusion) -> CourseSummary | None:
    """Return the course an infusion stands in, or None."""
    for summary in after.courses:
        if any(dose.infusion == draft for dose in summary.course.doses):
            return summary
    return None
