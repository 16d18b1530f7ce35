"""A record in order of time, with everything the chapters of the rules look up in it."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal
from operator import is_
from typing import Any, Final, TypeVar, cast

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Course, Dose, Sample
from ironview.domain.checks import ReadRow
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
_DAYS: Final = "days of a series"
CALENDAR: Final = "dose calendar"
"""Key of ``History.once`` for the look-ups among the doses."""

OfSample = Callable[["History", Sample], Answer]

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
        reads: Every laboratory row in the record's order, as it was read.
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
    reads: tuple[ReadRow, ...] = field(default=(), repr=False, compare=False)
    _answers: dict[Hashable, Any] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )
    _of_samples: dict[int, dict[Hashable, Any]] = field(
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

    def of_sample(self, work_out: "OfSample[Answer]", sample: Sample) -> Answer:
        """Return ``work_out(self, sample)``, asking it only once for each of its samples.

        Where rows were edited, the answer of the reading before the edit is kept
        (``rereading``). So ``work_out`` may look at everything that is no result, at the sample
        and at results at most ``reach_days`` from its date; only ``judge_hb`` also looks at the
        haemoglobin a course started from.
        """
        try:
            answer: Answer = self._of_samples[id(sample)][work_out]
        except KeyError:
            answer = work_out(self, sample)
            self._of_samples.setdefault(id(sample), {})[work_out] = answer
        return answer

    def of_samples(
        self, work_out: Callable[..., Answer], sample: Sample, *others: object
    ) -> Answer:
        """Return ``work_out(self, sample, *others)``, asking it only once for the same others.

        As ``of_sample``, but it may look at other samples too, or at what is said of them.
        """
        answers = self._of_samples.setdefault(id(sample), {})
        known, answer = answers.get(work_out, (None, None))
        if known is None or len(known) != len(others) or not all(map(is_, known, others)):
            answer = work_out(self, sample, *others)
            answers[work_out] = others, answer
        return cast("Answer", answer)

    def answers_of(self, sample: Sample) -> Mapping[Hashable, Any]:
        """Return what was worked out of a sample so far, by what worked it out."""
        return self._of_samples.get(id(sample), {})

    def keep(self, sample: Sample, answers: Mapping[Hashable, Any]) -> None:
        """Take over answers of an earlier history that hold the same sample."""
        self._of_samples[id(sample)] = dict(answers)

    @property
    def calendar(self) -> DoseCalendar:
        """Look-ups among its doses."""
        return self.once(CALENDAR, lambda: DoseCalendar(self.doses, self.courses))

    def series(self, code: AnalyteCode) -> Series:
        """Return the samples that hold an analyte, with its results that take part."""
        return self.once(_SERIES, self._all_series).get(code, ())

    def within(self, code: AnalyteCode, first: date, last: date) -> Series:
        """Return the part of a series that was drawn from one date to another, both included."""
        series = self.series(code)
        if not series:
            return series
        days = self.once((_DAYS, code), lambda: [sample.at.day for sample, _ in series])
        return series[bisect_left(days, first) : bisect_right(days, last)]

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
