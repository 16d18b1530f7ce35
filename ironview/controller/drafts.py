"""What is being typed: how it would stand in the record, and what earlier rows suggest for it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TypeVar

from ironview.domain.record import (
    Condition,
    Event,
    Infusion,
    Patient,
    Record,
    Result,
    Symptom,
)

RowT = TypeVar("RowT", bound=Condition | Event | Infusion | Result | Symptom)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prefill:
    """What the closest earlier result of an analyte suggests for the next one."""

    unit: str
    reference_low: Decimal | None
    reference_high: Decimal | None
    reference_text: str
    laboratory: str


def prefill(results: Iterable[Result], analyte: str, on: date) -> Prefill | None:
    """Return what the closest result on or before a day came with, else the first after it.

    Returns:
        None when the analyte has no dated result with a unit.
    """
    dated = [
        (row.collected.day, row)
        for row in results
        if row.analyte == analyte and row.collected is not None and row.unit
    ]
    if not dated:
        return None
    before = [one for one in dated if one[0] <= on]
    _, row = max(before, key=_day_of) if before else min(dated, key=_day_of)
    return Prefill(
        unit=row.unit,
        reference_low=row.reference_low,
        reference_high=row.reference_high,
        reference_text=row.reference_text,
        laboratory=row.laboratory,
    )


def with_drafts(
    record: Record,
    *,
    results: Sequence[Result] = (),
    infusions: Sequence[Infusion] = (),
    events: Sequence[Event] = (),
    symptoms: Sequence[Symptom] = (),
    conditions: Sequence[Condition] = (),
    patient: Patient | None = None,
) -> Record:
    """Return the record as if these were saved; a draft with a key replaces that row."""
    return replace(
        record,
        patient=patient or record.patient,
        results=_merged(record.results, results),
        infusions=_merged(record.infusions, infusions),
        events=_merged(record.events, events),
        symptoms=_merged(record.symptoms, symptoms),
        conditions=_merged(record.conditions, conditions),
    )


def _merged(rows: Sequence[RowT], drafts: Sequence[RowT]) -> tuple[RowT, ...]:
    if not drafts:
        return tuple(rows)
    replaced: dict[str, RowT] = {draft.key: draft for draft in drafts if draft.key}
    kept = [replaced.pop(row.key, row) for row in rows]
    added = [draft for draft in drafts if not draft.key or draft.key in replaced]
    return (*kept, *added)


def _day_of(dated: tuple[date, Result]) -> date:
    return dated[0]
