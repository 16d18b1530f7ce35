"""A record in order of time, with everything the chapters of the rules look up in it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ironview.domain.assessment import Course, Dose, Sample
from ironview.domain.findings import Held
from ironview.domain.guideline import Guideline
from ironview.domain.moments import Moment, completed_months, completed_years
from ironview.domain.record import (
    Condition,
    ConditionCode,
    Event,
    EventKind,
    Patient,
    Record,
    Scale,
    Symptom,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedEvent:
    """An event that was not held. ``units`` is at least 0; 1 where none was written."""

    kind: EventKind
    at: Moment
    units: Decimal
    event: Event


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedScore:
    """A fatigue score that was not held."""

    scale: Scale
    at: Moment
    score: Decimal
    symptom: Symptom


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Everything readable of one record; each sequence in order of time.

    Attributes:
        as_of: The date the record is read on.
        conditions: Those with a known code; open ends of a pregnancy already closed as chapter 1
            says.
    """

    record: Record
    guideline: Guideline
    as_of: date
    conditions: tuple[Condition, ...]
    events: tuple[DatedEvent, ...]
    scores: tuple[DatedScore, ...]
    doses: tuple[Dose, ...]
    courses: tuple[Course, ...]
    samples: tuple[Sample, ...]
    held: tuple[Held, ...]

    @property
    def patient(self) -> Patient:
        """Who the record is about."""
        return self.record.patient

    def age_years(self, on: date) -> int | None:
        """Return the age in whole years, or None without a birth date."""
        birth = self.patient.birth_date
        return None if birth is None else completed_years(birth, on)

    def age_months(self, on: date) -> int | None:
        """Return the age in whole months, or None without a birth date."""
        birth = self.patient.birth_date
        return None if birth is None else completed_months(birth, on)

    def condition(self, code: ConditionCode, on: date) -> Condition | None:
        """Return a condition of this code that holds on the date, or None."""
        return next((c for c in self.conditions if c.code == code and c.holds_on(on)), None)
