"""One-line records for the tests of the engine: day 0 is ``DAY_0``, days may be negative."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from ironview.domain.assessment import AssessedResult, Sample
from ironview.domain.flags import flag_sample
from ironview.domain.guideline import Guideline
from ironview.domain.history import History
from ironview.domain.interpretation import Interpretation, InterpretedSample, interpret
from ironview.domain.moments import Moment, PartialDate, read_moment
from ironview.domain.record import (
    Condition,
    CourseChoice,
    DoseStatus,
    Event,
    Exclusion,
    Infusion,
    MenopausalStatus,
    Patient,
    Record,
    Result,
    ResultStatus,
    Sex,
    Symptom,
)
from ironview.domain.record_reading import read_history
from ironview.knowledge.catalogues import load_guideline

GUIDELINE = load_guideline()
DAY_0 = date(2026, 3, 2)

UNITS = {
    "ferritin": "ug/L",
    "tsat": "%",
    "iron": "umol/L",
    "tibc": "umol/L",
    "uibc": "umol/L",
    "transferrin": "g/L",
    "hb": "g/dL",
    "hct": "%",
    "crp": "mg/L",
    "alt": "U/L",
    "ast": "U/L",
    "ggt": "U/L",
    "phosphate": "mmol/L",
    "creatinine": "umol/L",
}


def on(day: int) -> date:
    """Return the date ``day`` days after ``DAY_0``."""
    return DAY_0 + timedelta(days=day)


def at(day: int | str | date | Moment | None, clock: str = "") -> Moment | None:
    """Return a moment from a day number, an ISO text (UTC clinic), a date or a moment."""
    if day is None or isinstance(day, Moment):
        return day
    if isinstance(day, int):
        day = on(day)
    if isinstance(day, date):
        day = day.isoformat()
    return read_moment(f"{day}T{clock}" if clock else day, UTC)


def patient(
    *, sex: str = "female", birth: str | None = "1970", profile: str | None = None, **more: Any
) -> Patient:
    """Return a patient; ``birth`` is ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``."""
    parts = [int(part) for part in birth.split("-")] if birth else []
    for name in ("weight_kg", "height_cm", "pre_pregnancy_weight_kg"):
        if more.get(name) is not None:
            more[name] = Decimal(str(more[name]))
    if "menopausal_status" in more:
        more["menopausal_status"] = MenopausalStatus(more["menopausal_status"])
    more.setdefault("id", "P-1")
    return Patient(
        sex=Sex(sex), birth_date=PartialDate(*parts) if parts else None, profile=profile, **more
    )


def dose(
    day: int | str | date | Moment | None,
    mg: float | str | None = 1000,
    product: str = "ferric_carboxymaltose",
    clock: str = "",
    *,
    course: str | None = None,
    status: str = "completed",
    **more: Any,
) -> Infusion:
    """Return an infusion; ``day`` None makes one without a usable date."""
    return Infusion(
        product=product,
        dose_mg=None if mg is None else Decimal(str(mg)),
        started=at(day, clock),
        course=CourseChoice(course) if course else None,
        status=DoseStatus(status),
        **more,
    )


def result(
    analyte: str,
    value: float | str,
    day: int | str | date | Moment | None,
    clock: str = "",
    *,
    unit: str | None = None,
    status: str = "final",
    reported: int | str | date | Moment | None = None,
    excluded: bool = False,
    low: float | str | None = None,
    high: float | str | None = None,
    **more: Any,
) -> Result:
    """Return a result; the unit defaults to the canonical one."""
    return Result(
        analyte=analyte,
        value=str(value),
        unit=UNITS.get(analyte, "") if unit is None else unit,
        collected=at(day, clock),
        reported=at(reported),
        status=ResultStatus(status),
        excluded=Exclusion("wrong patient", "nurse", "2026-01-01") if excluded else None,
        reference_low=None if low is None else Decimal(str(low)),
        reference_high=None if high is None else Decimal(str(high)),
        **more,
    )


def panel(
    day: int | str | date | Moment, clock: str = "", **values: float | str
) -> tuple[Result, ...]:
    """Return one result for each ``analyte=value``, all of one moment."""
    return tuple(result(analyte, value, day, clock) for analyte, value in values.items())


def condition(
    code: str,
    since: int | date | None = None,
    until: int | date | None = None,
    detail: str = "",
    **more: Any,
) -> Condition:
    """Return a condition; days count from ``DAY_0``."""
    first = on(since) if isinstance(since, int) else since
    last = on(until) if isinstance(until, int) else until
    return Condition(code=code, since=first, until=last, detail=detail, **more)


def event(
    kind: str,
    day: int | str | date | Moment | None,
    clock: str = "",
    *,
    units: str = "",
    **more: Any,
) -> Event:
    """Return an event."""
    return Event(kind=kind, at=at(day, clock), units=units, **more)


def score(
    value: float | str,
    day: int | str | date | Moment | None,
    clock: str = "",
    *,
    scale: str = "fatigue_nrs",
    **more: Any,
) -> Symptom:
    """Return a fatigue score."""
    return Symptom(scale=scale, score=str(value), at=at(day, clock), **more)


Row = Infusion | Result | Condition | Event | Symptom


def record(*rows: Row | Iterable[Row], who: Patient | None = None) -> Record:
    """Return a record of these rows (or groups of rows), each kind in the order given."""
    flat: list[Row] = []
    for row in rows:
        if isinstance(row, Infusion | Result | Condition | Event | Symptom):
            flat.append(row)
        else:
            flat.extend(row)
    return Record(
        patient=who or patient(),
        conditions=tuple(row for row in flat if isinstance(row, Condition)),
        infusions=tuple(row for row in flat if isinstance(row, Infusion)),
        results=tuple(row for row in flat if isinstance(row, Result)),
        events=tuple(row for row in flat if isinstance(row, Event)),
        symptoms=tuple(row for row in flat if isinstance(row, Symptom)),
    )


def shifted(moment: Moment, days: int) -> Moment:
    """Return the same local time so many days later."""
    return Moment(moment.day + timedelta(days=days), moment.clock, moment.offset)


def moment(text: str) -> Moment:
    """Return the moment of a text with a time, UTC clinic."""
    found = read_moment(text, UTC)
    assert found is not None, text
    return found


def instant(text: str) -> datetime:
    """Return an aware datetime of an ISO text."""
    return datetime.fromisoformat(text)


def history(
    *rows: Row | Iterable[Row],
    who: Patient | None = None,
    as_of: int = 400,
    guideline: Guideline = GUIDELINE,
) -> History:
    """Return the history of a record of these rows."""
    return read_history(record(*rows, who=who), guideline, on(as_of))


def samples(*rows: Row | Iterable[Row], who: Patient | None = None) -> tuple[Sample, ...]:
    """Return the samples of a record of these rows, flagged."""
    found = history(*rows, who=who)
    return tuple(flag_sample(found, sample) for sample in found.samples)


def judge(
    *rows: Row | Iterable[Row],
    who: Patient | None = None,
    as_of: int = 400,
    guideline: Guideline = GUIDELINE,
) -> Interpretation:
    """Return the interpretation of a record of these rows."""
    return interpret(record(*rows, who=who), guideline, on(as_of))


def newest(*rows: Row | Iterable[Row], who: Patient | None = None) -> InterpretedSample:
    """Return the last sample of the interpretation of these rows."""
    return judge(*rows, who=who).samples[-1]


def codes(judged: Interpretation | InterpretedSample) -> set[str]:
    """Return the codes of its findings."""
    return {finding.code for finding in judged.findings}


def one(sample: Sample, analyte: str) -> AssessedResult:
    """Return the only result of an analyte in a sample."""
    (found,) = [result for result in sample.results if result.code == analyte]
    return found


def reasons(judged: Interpretation | History) -> list[str]:
    """Return why rows are held, in order."""
    return [row.reason for row in judged.held]
