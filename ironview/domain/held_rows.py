"""Rows that are held, and the one question for each reason. Chapter 8."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from ironview.domain.checks import HeldFor, ReadRow
from ironview.domain.evidence import (
    condition_reference,
    event_reference,
    infusion_reference,
    make_finding,
    reported_text,
    result_reference,
    score_reference,
)
from ironview.domain.findings import Fact, Finding, Held, Skipped
from ironview.domain.guideline import Guideline
from ironview.domain.record import Condition, Event, Infusion, Symptom

_HELD: Final = "held"


def hold_result(read: ReadRow, reason: HeldFor) -> Held:
    """Return the held entry of a laboratory row."""
    row = read.row
    facts: dict[str, Fact] = {}
    if reason is HeldFor.CODE_CONFLICT:
        facts["conflict"] = row.code_conflict
    if reason is HeldFor.IMPLAUSIBLE and read.analyte is not None:
        analyte = read.analyte
        facts["unit"] = analyte.canonical_unit
        facts["amount"] = None if read.quantity is None else read.quantity.amount
        facts["lowest"] = None if analyte.lowest is None else analyte.lowest.amount
        facts["highest"] = None if analyte.highest is None else analyte.highest.amount
    return Held(
        kind="result",
        reason=reason.value,
        origin=row.origin,
        key=row.key,
        reference=result_reference(row),
        name=row.analyte or row.name,
        reported=reported_text(row),
        at_text=row.collected_text if row.collected is None else row.collected.isoformat(),
        at=row.collected,
        facts=facts,
    )


def hold_infusion(row: Infusion) -> Held:
    """Return the held entry of an infusion without a usable date."""
    return Held(
        kind="infusion",
        reason=HeldFor.UNDATED_DOSE.value,
        origin=row.origin,
        key=row.key,
        reference=infusion_reference(row),
        name=row.product,
        reported="" if row.dose_mg is None else f"{row.dose_mg:f} mg",
        at_text=row.started_text,
    )


def hold_event(row: Event, reason: HeldFor) -> Held:
    """Return the held entry of an event."""
    return Held(
        kind="event",
        reason=reason.value,
        origin=row.origin,
        key=row.key,
        reference=event_reference(row),
        name=row.kind,
        reported=row.units,
        at_text=row.at_text if row.at is None else row.at.isoformat(),
        at=row.at,
    )


def hold_score(row: Symptom, reason: HeldFor) -> Held:
    """Return the held entry of a fatigue score."""
    return Held(
        kind="symptom",
        reason=reason.value,
        origin=row.origin,
        key=row.key,
        reference=score_reference(row),
        name=row.scale,
        reported=row.score,
        at_text=row.at_text if row.at is None else row.at.isoformat(),
        at=row.at,
    )


def hold_condition(row: Condition) -> Held:
    """Return the held entry of a condition with an unknown code."""
    return Held(
        kind="condition",
        reason=HeldFor.UNKNOWN_CODE.value,
        origin=row.origin,
        key=row.key,
        reference=condition_reference(row),
        name=row.code,
        reported=row.detail,
        at_text="" if row.since is None else row.since.isoformat(),
    )


def hold_profile(profile_id: str) -> Held:
    """Return the held entry of a profile that does not exist."""
    return Held(
        kind="profile",
        reason=HeldFor.UNKNOWN_CODE.value,
        origin="profile",
        reference=profile_id,
        name=profile_id,
    )


def find_held(guideline: Guideline, held: Iterable[Held]) -> tuple[Finding, ...]:
    """Return one patient-level finding for each reason for which rows are held."""
    by_reason: dict[str, list[Held]] = defaultdict(list)
    for row in held:
        by_reason[row.reason].append(row)
    return tuple(
        make_finding(
            guideline,
            reason,
            skipped=[Skipped(r.reference, r.name, r.at, r.reported, _HELD) for r in rows],
            facts={
                "count": len(rows),
                "names": ", ".join(dict.fromkeys(r.name for r in rows)),
                **_possible(rows),
            },
        )
        for reason, rows in by_reason.items()
    )


def _possible(rows: Iterable[Held]) -> dict[str, Fact]:
    """Name the range each row was outside of, as ``lowest_hb``, ``highest_hb`` and ``unit_hb``."""
    return {
        f"{name}_{row.name}": row.facts[name]
        for row in rows
        for name in ("lowest", "highest", "unit")
        if name in row.facts
    }
