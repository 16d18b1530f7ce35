"""Clinical rows as columns, and back. One pair of functions for each type of the record."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from ironview.domain.record import (
    Condition,
    CourseChoice,
    DoseStatus,
    Event,
    Exclusion,
    Infusion,
    Result,
    ResultStatus,
    Symptom,
)
from ironview.store import tables
from ironview.store.columns import (
    Columns,
    answer_number,
    day_text,
    json_text,
    moment_columns,
    number_text,
    read_answer,
    read_day,
    read_json,
    read_moment_columns,
    read_number,
)

ClinicalRow = Condition | Infusion | Result | Event | Symptom
"""Whatever a record holds of a patient."""

RowT = TypeVar("RowT", Condition, Infusion, Result, Event, Symptom)


@dataclass(frozen=True, slots=True)
class Shape(Generic[RowT]):
    """Where rows of one type live and how they are written.

    Attributes:
        kind: Name of the table and of the kind in ``earlier_version``; never change one.
    """

    kind: str
    table: type[tables.PatientsRow]
    to_columns: Callable[[RowT], Columns]
    from_columns: Callable[[Columns], RowT]


def _condition_columns(row: Condition) -> Columns:
    return {
        "origin": row.origin,
        "code": row.code,
        "since": day_text(row.since),
        "until": day_text(row.until),
        "detail": row.detail,
        "unknown": json_text(row.unknown),
    }


def _condition(row: Columns) -> Condition:
    return Condition(
        code=row["code"],
        since=read_day(row["since"]),
        until=read_day(row["until"]),
        detail=row["detail"],
        origin=row["origin"],
        key=row["key"],
        unknown=read_json(row["unknown"]),
    )


def _infusion_columns(row: Infusion) -> Columns:
    return {
        "origin": row.origin,
        "product": row.product,
        "brand": row.brand,
        "dose_mg": number_text(row.dose_mg),
        **moment_columns("started", row.started),
        "started_text": row.started_text,
        **moment_columns("ended", row.ended),
        "course": row.course.value if row.course is not None else None,
        "baseline_hb": day_text(row.baseline_hb),
        "status": row.status.value,
        "lot": row.lot,
        "reaction": row.reaction,
        "note": row.note,
        "unknown": json_text(row.unknown),
    }


def _infusion(row: Columns) -> Infusion:
    return Infusion(
        product=row["product"],
        brand=row["brand"],
        dose_mg=read_number(row["dose_mg"]),
        started=read_moment_columns("started", row),
        started_text=row["started_text"],
        ended=read_moment_columns("ended", row),
        course=CourseChoice(row["course"]) if row["course"] is not None else None,
        baseline_hb=read_day(row["baseline_hb"]),
        status=DoseStatus(row["status"]),
        lot=row["lot"],
        reaction=row["reaction"],
        note=row["note"],
        origin=row["origin"],
        key=row["key"],
        unknown=read_json(row["unknown"]),
    )


def _result_columns(row: Result) -> Columns:
    excluded = row.excluded
    return {
        "origin": row.origin,
        "lab_id": row.id,
        "analyte": row.analyte,
        "name": row.name,
        "value": row.value,
        "unit": row.unit,
        **moment_columns("collected", row.collected),
        "collected_text": row.collected_text,
        **moment_columns("reported", row.reported),
        "status": row.status.value,
        "reference_low": number_text(row.reference_low),
        "reference_high": number_text(row.reference_high),
        "reference_text": row.reference_text,
        "lab_flag": row.lab_flag,
        "laboratory": row.laboratory,
        "fasting": answer_number(row.fasting),
        "haemolysed": int(row.haemolysed),
        "excluded_reason": excluded.reason if excluded is not None else None,
        "excluded_by": excluded.by if excluded is not None else None,
        "excluded_at": excluded.at if excluded is not None else None,
        "note": row.note,
        "code_conflict": row.code_conflict,
        "unknown": json_text(row.unknown),
    }


def _result(row: Columns) -> Result:
    return Result(
        id=row["lab_id"],
        analyte=row["analyte"],
        name=row["name"],
        value=row["value"],
        unit=row["unit"],
        collected=read_moment_columns("collected", row),
        collected_text=row["collected_text"],
        reported=read_moment_columns("reported", row),
        status=ResultStatus(row["status"]),
        reference_low=read_number(row["reference_low"]),
        reference_high=read_number(row["reference_high"]),
        reference_text=row["reference_text"],
        lab_flag=row["lab_flag"],
        laboratory=row["laboratory"],
        fasting=read_answer(row["fasting"]),
        haemolysed=bool(row["haemolysed"]),
        excluded=_exclusion(row),
        note=row["note"],
        code_conflict=row["code_conflict"],
        key=row["key"],
        origin=row["origin"],
        unknown=read_json(row["unknown"]),
    )


def _exclusion(row: Columns) -> Exclusion | None:
    if row["excluded_reason"] is None:
        return None
    return Exclusion(row["excluded_reason"], row["excluded_by"], row["excluded_at"])


def _event_columns(row: Event) -> Columns:
    return {
        "origin": row.origin,
        "kind": row.kind,
        **moment_columns("at", row.at),
        "at_text": row.at_text,
        "units": row.units,
        "note": row.note,
        "unknown": json_text(row.unknown),
    }


def _event(row: Columns) -> Event:
    return Event(
        kind=row["kind"],
        at=read_moment_columns("at", row),
        at_text=row["at_text"],
        units=row["units"],
        note=row["note"],
        origin=row["origin"],
        key=row["key"],
        unknown=read_json(row["unknown"]),
    )


def _symptom_columns(row: Symptom) -> Columns:
    return {
        "origin": row.origin,
        "scale": row.scale,
        **moment_columns("at", row.at),
        "at_text": row.at_text,
        "score": row.score,
        "note": row.note,
        "unknown": json_text(row.unknown),
    }


def _symptom(row: Columns) -> Symptom:
    return Symptom(
        scale=row["scale"],
        at=read_moment_columns("at", row),
        at_text=row["at_text"],
        score=row["score"],
        note=row["note"],
        origin=row["origin"],
        key=row["key"],
        unknown=read_json(row["unknown"]),
    )


CONDITIONS: Final = Shape("condition", tables.ConditionRow, _condition_columns, _condition)
INFUSIONS: Final = Shape("infusion", tables.InfusionRow, _infusion_columns, _infusion)
RESULTS: Final = Shape("result", tables.ResultRow, _result_columns, _result)
EVENTS: Final = Shape("event", tables.EventRow, _event_columns, _event)
SYMPTOMS: Final = Shape("symptom", tables.SymptomRow, _symptom_columns, _symptom)

SHAPES: Final[dict[type[ClinicalRow], Shape[Any]]] = {
    Condition: CONDITIONS,
    Infusion: INFUSIONS,
    Result: RESULTS,
    Event: EVENTS,
    Symptom: SYMPTOMS,
}
