"""Records in the making: rows are added until the document ends."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from ironview.domain.record import Condition, Event, Infusion, Patient, Record, Result, Symptom


@dataclass(slots=True)
class Measure:
    """The latest body weight or height met so far."""

    day: date
    amount: Decimal


@dataclass(slots=True)
class Draft:
    """One patient's rows, in order of appearance."""

    patient: Patient
    results: list[Result] = field(default_factory=list)
    infusions: list[Infusion] = field(default_factory=list)
    conditions: list[Condition] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    symptoms: list[Symptom] = field(default_factory=list)
    weight_kg: Measure | None = None
    height_cm: Measure | None = None
    unknown: Mapping[str, Any] = field(default_factory=dict)

    def finish(self) -> Record:
        """Return the record; the latest weight and height stand in the patient's data."""
        patient = self.patient
        if self.weight_kg is not None:
            patient = replace(patient, weight_kg=self.weight_kg.amount)
        if self.height_cm is not None:
            patient = replace(patient, height_cm=self.height_cm.amount)
        return Record(
            patient=patient,
            conditions=tuple(self.conditions),
            infusions=tuple(self.infusions),
            results=tuple(self.results),
            events=tuple(self.events),
            symptoms=tuple(self.symptoms),
            unknown=self.unknown,
        )
