"""A record in order of time, with everything the chapters of the rules look up in it."""

from collections.abc import Callable, Hashable
from dataclasses import field
from datetime import date
from decimal import Decimal
from typing import Any, Final, TypeVar

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Course, Dose, Sample
from ironview.domain.dose_calendar import DoseCalendar
from ironview.domain.findings import Held
from ironview.domain.guideline import Guideline, Profile
from ironview.domain.moments import Moment, completed_months, completed_years
from ironview.domain.profile_choice import choose_profile
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
from ironview.domain.values import value

Answer = TypeVar("Answer")
_SERIES: Final = "series"
CALENDAR: Final = "dose calendar"
"""Key of ``History.once`` for the look-ups among the doses."""

Series = tuple[tuple[Sample, tuple[AssessedResult, ...]], ...]
"""Samples that hold an analyte, in order of time, each with its results of it that take part."""


@value(kw_only=True)
class DatedEvent:
    """An event that was not held. ``units`` is at least 0; 1 where none was written."""

    kind: EventKind
    at: Moment
    units: Decimal
    event: Event


@value(kw_only=True)
class DatedScore:
    """A fatigue score that was not held."""

    scale: Scale
    at: Moment
    score: Decimal
    symptom: Symptom


@value(kw_only=True)
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
    _answers: dict[Hashable, Any] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

    def once(self, key: Hashable, work_out: Callable[[], Answer]) -> Answer:
        """Return what ``work_out`` says, asking it only once for each key.

        A history never changes, so an answer about it stays right.
        """
        try:
            answer: Answer = self._answers[key]
        except KeyError:
            answer = self._answers[key] = work_out()
        return answer

    def once_a_date(self, work_out: Callable[["History", date], Answer], on: date) -> Answer:
        """Return ``work_out(self, on)``, asking it only once for each date."""
        key = work_out, on
        try:
            answer: Answer = self._answers[key]
        except KeyError:
            answer = self._answers[key] = work_out(self, on)
        return answer

    @property
    def calendar(self) -> DoseCalendar:
        """Look-ups among its doses."""
        return self.once(CALENDAR, lambda: DoseCalendar(self.doses, self.courses))

    def series(self, code: AnalyteCode) -> Series:
        """Return the samples that hold an analyte, with its results that take part."""
        return self.once(_SERIES, self._all_series).get(code, ())

    def _all_series(self) -> dict[AnalyteCode, Series]:
        found: dict[AnalyteCode, list[tuple[Sample, tuple[AssessedResult, ...]]]] = {}
        for sample in self.samples:
            for code, results in sample.by_code.items():
                found.setdefault(code, []).append((sample, results.all))
        return {code: tuple(samples) for code, samples in found.items()}

    def profile_on(self, day: date) -> Profile:
        """Return the profile in force on a date."""
        profiles = self.once(
            "profiles", lambda: {sample.at.day: sample.profile for sample in self.samples}
        )
        if day not in profiles:
            chosen = choose_profile(self.guideline, self.patient, self.conditions, day)
            profiles[day] = chosen[0]
        return profiles[day]

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
