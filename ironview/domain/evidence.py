"""How findings name what they rest on: rows by reference, rules and citations by code."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from ironview.domain.assessment import AssessedResult, Dose, Sample
from ironview.domain.findings import Fact, Finding, OtherProfile, Severity, Skipped, Used
from ironview.domain.guideline import Guideline
from ironview.domain.history import DatedEvent
from ironview.domain.moments import Moment
from ironview.domain.record import Condition, Event, Infusion, Record, Result, Symptom
from ironview.domain.sources import Citation, Limit

_SEVERITIES: Final = {severity.value: severity for severity in Severity}


def make_finding(
    guideline: Guideline,
    code: str,
    *,
    samples: Iterable[Sample] = (),
    dose: date | None = None,
    used: Iterable[Used] = (),
    skipped: Iterable[Skipped] = (),
    facts: Mapping[str, Fact] | None = None,
    action: str = "",
    other_profiles: Iterable[OtherProfile] = (),
    limits: Iterable[Limit | None] = (),
) -> Finding:
    """Return a finding with the severity, rule and citations the rule book gives its code.

    Args:
        limits: Numbers it was compared with; their sources follow those of the rule.
    """
    text = guideline.rule_texts[code]
    return Finding(
        code=code,
        severity=_SEVERITIES[text.severity],
        rule=text.rule,
        samples=tuple([sample.at for sample in samples]),
        dose=dose,
        used=tuple(used),
        skipped=tuple(skipped),
        facts=dict(facts or {}),
        action=action,
        citations=_citations(text.citations, limits),
        other_profiles=tuple(other_profiles),
    )


def _citations(
    of_rule: tuple[Citation, ...], limits: Iterable[Limit | None]
) -> tuple[Citation, ...]:
    """Add the sources of the numbers to those of the rule, each once."""
    of_limits = [one for limit in limits if limit is not None for one in limit.citations]
    return tuple(dict.fromkeys((*of_rule, *of_limits))) if of_limits else of_rule


def result_reference(row: Result) -> str:
    """Return the store's key, else the laboratory's id, else ``analyte@collected``."""
    if row.key or row.id:
        return row.key or row.id
    moment = row.collected.isoformat() if row.collected else row.collected_text
    return f"{row.analyte}@{moment}"


def infusion_reference(row: Infusion) -> str:
    """Return the store's key, else ``product@started``, else the product."""
    return row.key or _dated(row.product, row.started)


def event_reference(row: Event) -> str:
    """Return the store's key, else ``kind@at``, else the kind."""
    return row.key or _dated(row.kind, row.at)


def score_reference(row: Symptom) -> str:
    """Return the store's key, else ``scale@at``, else the scale."""
    return row.key or _dated(row.scale, row.at)


def condition_reference(row: Condition) -> str:
    """Return the store's key, else the code."""
    return row.key or row.code


def _dated(what: str, at: Moment | None) -> str:
    return what if at is None else f"{what}@{at.isoformat()}"


class RowName(NamedTuple):
    """What a finding says of which row it means.

    Attributes:
        reference: As in ``Used`` and ``Skipped``.
        what: Analyte, product, kind of event, scale or condition.
        at: None for a row without a date, and for every condition.
    """

    reference: str
    what: str
    at: Moment | None


def keyless_names(record: Record) -> dict[str, RowName]:
    """Return by the store's key how a row is named where it has none: in a file.

    Rows that nobody can tell apart without their keys are named the same.
    """
    found = {}
    for result in record.results:
        bare = result_reference(replace(result, key=""))
        found[result.key] = RowName(bare, result.analyte or result.name, result.collected)
    for infusion in record.infusions:
        bare = infusion_reference(replace(infusion, key=""))
        found[infusion.key] = RowName(bare, infusion.product, infusion.started)
    for event in record.events:
        found[event.key] = RowName(event_reference(replace(event, key="")), event.kind, event.at)
    for score in record.symptoms:
        found[score.key] = RowName(score_reference(replace(score, key="")), score.scale, score.at)
    for condition in record.conditions:
        found[condition.key] = RowName(condition.code, condition.code, None)
    return {key: name for key, name in found.items() if key}


def reported_text(row: Result) -> str:
    """Return value and unit as reported."""
    return f"{row.value} {row.unit}".strip()


def use(result: AssessedResult) -> Used:
    """Name a result a finding rests on; a computed one shows its canonical amount."""
    return Used(
        result_reference(result.row),
        result.code,
        result.row.collected,
        _amount_text(result),
        result.quantity,
    )


def skip(result: AssessedResult, why: str = "") -> Skipped:
    """Name a result a finding did not use; ``why`` defaults to its interpretability."""
    reason = why or result.why_excluded or result.interpretability.value
    return Skipped(
        result_reference(result.row),
        result.code,
        result.row.collected,
        _amount_text(result),
        reason,
    )


def use_dose(dose: Dose) -> Used:
    """Name a dose a finding rests on."""
    row = dose.infusion
    amount = "" if dose.mg is None else f"{dose.mg:f} mg"
    return Used(infusion_reference(row), row.product, dose.at, amount)


def use_event(event: DatedEvent) -> Used:
    """Name an event a finding rests on."""
    row = event.event
    return Used(event_reference(row), event.kind, event.at, row.units)


def use_condition(condition: Condition) -> Used:
    """Name a condition a finding rests on."""
    since = Moment(condition.since) if condition.since else None
    return Used(condition_reference(condition), condition.code, since, condition.detail)


def _amount_text(result: AssessedResult) -> str:
    if result.row.value or result.quantity is None:
        return reported_text(result.row)
    return f"{result.quantity.amount:.4g} {result.analyte.canonical_unit}"
