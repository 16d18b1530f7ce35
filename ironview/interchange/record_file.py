"""Reads ``ironview-record/1``: one record, an array of them, or one on each line.

Values are kept as reported and unknown keys are kept. What cannot be used is named; an infusion
always starts the clock, whatever else is wrong with it.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import tzinfo
from typing import Any, Final, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ironview.domain.moments import read_partial_date
from ironview.domain.record import (
    Condition,
    CourseChoice,
    DoseStatus,
    Event,
    Exclusion,
    Identifier,
    Infusion,
    MenopausalStatus,
    Patient,
    Record,
    Result,
    ResultStatus,
    Sex,
    Symptom,
)
from ironview.domain.told import tell
from ironview.interchange.json_objects import JsonObject
from ironview.interchange.record_fields import Row, as_text, load_exact, plain
from ironview.interchange.staging import Bench, RowKind

FORMAT: Final = "ironview-record/1"

_T = TypeVar("_T")
_LISTS: Final = ("conditions", "infusions", "results", "events", "symptoms")
_RECORD_KEYS: Final = frozenset({"format", "patient", *_LISTS})


def read_records(bench: Bench, item: JsonObject, zone: tzinfo) -> None:
    """Read one record, which is known to be a JSON object, into the bench.

    Args:
        zone: Clinic time zone where the record names none.
    """
    bench.add(_RecordReader(bench, item, load_exact(item.raw), zone).read())


class _RecordReader:
    def __init__(
        self, bench: Bench, item: JsonObject, values: Mapping[str, Any], zone: tzinfo
    ) -> None:
        self._bench = bench
        self._item = item
        self._values = values
        patient = values.get("patient")
        self._patient: Mapping[str, Any] = patient if isinstance(patient, dict) else {}
        self._id = as_text(self._patient.get("id"))
        self._zone = self._own_zone(zone)

    def read(self) -> Record:
        patient = self._read_patient()
        return Record(
            patient=patient,
            conditions=tuple(self._rows("conditions", RowKind.CONDITION, _condition)),
            infusions=tuple(self._rows("infusions", RowKind.INFUSION, _infusion)),
            results=tuple(self._rows("results", RowKind.RESULT, _result)),
            events=tuple(self._rows("events", RowKind.EVENT, _event)),
            symptoms=tuple(self._rows("symptoms", RowKind.SYMPTOM, _symptom)),
            unknown={
                key: plain(value) for key, value in self._values.items() if key not in _RECORD_KEYS
            },
        )

    def _place(self, path: str) -> str:
        """Return ``file:line`` for a record on a line, else the path inside the file."""
        joint = ":" if self._item.place == self._bench.source else "."
        return f"{self._item.place}{joint}{path}"

    def _own_zone(self, default: tzinfo) -> tzinfo:
        name = as_text(self._patient.get("time_zone"))
        if not name:
            return default
        try:
            return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            self._remark("patient.time_zone", f"time_zone “{name}” is unknown; the default counts")
            return default

    def _read_patient(self) -> Patient:
        row = Row(self._patient, self._zone)
        born, written = None, row.text("birth_date")
        if written:
            born = read_partial_date(written[:10])
            if born is None:
                row.fault("birth_date", row.value("birth_date"), "is no date")
        patient = Patient(
            id=row.text("id"),
            identifiers=tuple(self._identifiers(row)),
            family_name=row.text("family_name"),
            given_name=row.text("given_name"),
            sex=row.choice("sex", Sex) or Sex.UNKNOWN,
            birth_date=born,
            menopausal_status=(
                row.choice("menopausal_status", MenopausalStatus) or MenopausalStatus.UNKNOWN
            ),
            weight_kg=row.number("weight_kg"),
            pre_pregnancy_weight_kg=row.number("pre_pregnancy_weight_kg"),
            height_cm=row.number("height_cm"),
            time_zone=row.text("time_zone") or None,
            profile=row.text("profile") or None,
            profile_reason=row.text("profile_reason"),
            unknown=row.unknown(),
        )
        self._remarks("patient", row)
        return patient

    def _identifiers(self, row: Row) -> Iterator[Identifier]:
        listed = row.value("identifiers")
        if listed is None:
            return
        if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
            row.fault("identifiers", listed, "is no list of identifiers")
            return
        for one in listed:
            yield Identifier(as_text(one.get("system")), as_text(one.get("value")))

    def _rows(self, key: str, kind: RowKind, make: Callable[[Row, str], _T]) -> Iterator[_T]:
        listed = self._values.get(key)
        if listed is None:
            return
        for index, values in enumerate(listed if isinstance(listed, list) else [listed]):
            path = f"{key}[{index}]"
            self._bench.result_rows += kind is RowKind.RESULT
            if not isinstance(values, dict):
                self._bench.reject(
                    self._place(path),
                    "import.malformed_row",
                    tell(
                        "“{row}” is no row of {kind}. It was not read.",
                        row=as_text(values)[:80],
                        kind=key,
                    ),
                    kind,
                    self._id,
                )
                continue
            row = Row(values, self._zone)
            made = make(row, self._place(path))
            if not self._must_hold(row, kind, path):
                self._remarks(path, row)
                yield made

    def _must_hold(self, row: Row, kind: RowKind, path: str) -> bool:
        """A result whose status cannot be read may be cancelled or entered in error: ask."""
        if kind is not RowKind.RESULT or "status" not in row.kept:
            return False
        shown = f"{row.text('analyte')} {row.text('value')} {row.text('unit')}".strip()
        self._bench.hold(
            self._place(path),
            "data.unknown_code",
            tell(
                "The status “{status}” of {row} ({date}) is unknown: the result may have "
                "been cancelled. Say which status is meant.",
                status=row.text("status"),
                row=shown,
                date=row.text("collected"),
            ),
            kind,
            self._id,
        )
        return True

    def _remarks(self, path: str, row: Row) -> None:
        for fault in row.faults:
            self._remark(path, fault)

    def _remark(self, path: str, fault: str) -> None:
        self._bench.hold(
            self._place(path),
            "import.unusable_field",
            tell("{fault}. The rest of the row counts without it.", fault=fault),
            RowKind.FIELD,
            self._id,
        )


def _condition(row: Row, place: str) -> Condition:
    return Condition(
        code=row.text("code"),
        since=row.day("since"),
        until=row.day("until"),
        detail=row.text("detail"),
        origin=place,
        unknown=row.unknown(),
    )


def _infusion(row: Row, place: str) -> Infusion:
    started, started_text = row.moment("started")
    return Infusion(
        product=row.text("product"),
        brand=row.text("brand"),
        dose_mg=row.number("dose_mg"),
        started=started,
        started_text=started_text,
        ended=row.optional_moment("ended"),
        course=row.choice("course", CourseChoice),
        baseline_hb=row.day("baseline_hb"),
        status=row.choice("status", DoseStatus) or DoseStatus.COMPLETED,
        lot=row.text("lot"),
        reaction=row.text("reaction"),
        note=row.text("note"),
        origin=place,
        unknown=row.unknown(),
    )


def _result(row: Row, place: str) -> Result:
    collected, collected_text = row.moment("collected")
    return Result(
        id=row.text("id"),
        analyte=row.text("analyte"),
        name=row.text("name"),
        value=row.text("value"),
        unit=row.text("unit"),
        collected=collected,
        collected_text=collected_text,
        reported=row.optional_moment("reported"),
        status=row.choice("status", ResultStatus) or ResultStatus.FINAL,
        reference_low=row.number("reference_low"),
        reference_high=row.number("reference_high"),
        reference_text=row.text("reference_text"),
        lab_flag=row.text("lab_flag"),
        laboratory=row.text("laboratory"),
        fasting=row.truth("fasting"),
        haemolysed=row.truth("haemolysed") or False,
        excluded=_exclusion(row),
        note=row.text("note"),
        code_conflict=row.text("code_conflict"),
        origin=place,
        unknown=row.unknown(),
    )


def _exclusion(row: Row) -> Exclusion | None:
    value = row.value("excluded")
    if value is None or value is False:
        return None
    if isinstance(value, dict):
        return Exclusion(*(as_text(value.get(key)) for key in ("reason", "by", "at")))
    return Exclusion("" if value is True else as_text(value), "", "")


def _event(row: Row, place: str) -> Event:
    at, at_text = row.moment("date")
    return Event(
        kind=row.text("kind"),
        at=at,
        at_text=at_text,
        units=row.text("units"),
        note=row.text("note"),
        origin=place,
        unknown=row.unknown(),
    )


def _symptom(row: Row, place: str) -> Symptom:
    at, at_text = row.moment("date")
    return Symptom(
        scale=row.text("scale"),
        at=at,
        at_text=at_text,
        score=row.text("score"),
        note=row.text("note"),
        origin=place,
        unknown=row.unknown(),
    )
