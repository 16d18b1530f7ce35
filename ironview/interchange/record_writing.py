"""Writes ``ironview-record/1``. What is written reads back equal, unknown keys included."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

import msgspec

from ironview.domain.moments import Moment, read_moment
from ironview.domain.record import (
    Condition,
    Event,
    Infusion,
    Patient,
    Record,
    Result,
    Symptom,
)
from ironview.interchange.record_file import FORMAT

_ENCODER = msgspec.json.Encoder(decimal_format="number")


def record_as_json(record: Record) -> bytes:
    """Return a record as one JSON document in UTF-8, indented."""
    return msgspec.json.format(_ENCODER.encode(write_record(record)), indent=2)


def record_as_line(record: Record) -> bytes:
    """Return a record as one JSON document in UTF-8 on one line."""
    return _ENCODER.encode(write_record(record))


def write_record(record: Record) -> dict[str, Any]:
    """Return a record in the form of the format; empty fields are left out."""
    return {
        "format": FORMAT,
        "patient": _patient(record.patient),
        "conditions": [_condition(row) for row in record.conditions],
        "infusions": [_infusion(row) for row in record.infusions],
        "results": [_result(row) for row in record.results],
        "events": [_event(row) for row in record.events],
        "symptoms": [_symptom(row) for row in record.symptoms],
    } | dict(record.unknown)


def _filled(pairs: Iterable[tuple[str, Any]], unknown: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what is empty; a value that could not be used stands as it was written."""
    return {key: value for key, value in pairs if value not in (None, "", [])} | dict(unknown)


def _written(moment: Moment | None, text: str = "") -> str:
    """Return a moment as it was written where this format reads it so, else in ISO 8601."""
    if moment is None:
        return text
    zone = timezone(moment.offset or timedelta(0))
    if moment.text and read_moment(moment.text, zone) == moment:
        return moment.text
    return _iso(moment)


def _iso(moment: Moment) -> str:
    if moment.clock and moment.offset and moment.offset.total_seconds() % 60:
        # Before time zones, local time differed from UTC by seconds, which no offset can say.
        return datetime.combine(moment.day, moment.clock).isoformat(timespec="seconds")
    return moment.to_the_second()


def _patient(row: Patient) -> dict[str, Any]:
    return _filled(
        (
            ("id", row.id),
            ("identifiers", [{"system": i.system, "value": i.value} for i in row.identifiers]),
            ("family_name", row.family_name),
            ("given_name", row.given_name),
            ("sex", row.sex.value),
            ("birth_date", row.birth_date.isoformat() if row.birth_date else None),
            ("menopausal_status", row.menopausal_status.value),
            ("weight_kg", row.weight_kg),
            ("pre_pregnancy_weight_kg", row.pre_pregnancy_weight_kg),
            ("height_cm", row.height_cm),
            ("time_zone", row.time_zone),
            ("profile", row.profile),
            ("profile_reason", row.profile_reason),
        ),
        row.unknown,
    )


def _condition(row: Condition) -> dict[str, Any]:
    return _filled(
        (
            ("code", str(row.code)),
            ("since", row.since.isoformat() if row.since else None),
            ("until", row.until.isoformat() if row.until else None),
            ("detail", row.detail),
        ),
        row.unknown,
    )


def _infusion(row: Infusion) -> dict[str, Any]:
    return _filled(
        (
            ("product", row.product),
            ("brand", row.brand),
            ("dose_mg", row.dose_mg),
            ("started", _written(row.started, row.started_text)),
            ("ended", _written(row.ended)),
            ("course", row.course.value if row.course else None),
            ("baseline_hb", row.baseline_hb.isoformat() if row.baseline_hb else None),
            ("status", row.status.value),
            ("lot", row.lot),
            ("reaction", row.reaction),
            ("note", row.note),
        ),
        row.unknown,
    )


def _result(row: Result) -> dict[str, Any]:
    excluded = row.excluded
    return _filled(
        (
            ("id", row.id),
            ("analyte", str(row.analyte)),
            ("name", row.name),
            ("value", row.value),
            ("unit", row.unit),
            ("collected", _written(row.collected, row.collected_text)),
            ("reported", _written(row.reported)),
            ("status", row.status.value),
            ("reference_low", row.reference_low),
            ("reference_high", row.reference_high),
            ("reference_text", row.reference_text),
            ("lab_flag", row.lab_flag),
            ("laboratory", row.laboratory),
            ("fasting", row.fasting),
            ("haemolysed", row.haemolysed or None),
            (
                "excluded",
                {"reason": excluded.reason, "by": excluded.by, "at": excluded.at}
                if excluded
                else None,
            ),
            ("note", row.note),
            ("code_conflict", row.code_conflict),
        ),
        row.unknown,
    )


def _event(row: Event) -> dict[str, Any]:
    return _filled(
        (
            ("kind", str(row.kind)),
            ("date", _written(row.at, row.at_text)),
            ("units", row.units),
            ("note", row.note),
        ),
        row.unknown,
    )


def _symptom(row: Symptom) -> dict[str, Any]:
    return _filled(
        (
            ("scale", str(row.scale)),
            ("date", _written(row.at, row.at_text)),
            ("score", row.score),
            ("note", row.note),
        ),
        row.unknown,
    )
