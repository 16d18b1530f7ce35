"""Reads a store with plain SQL, patient by patient, without anything of the program's store."""

import json
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Self

from sqlcipher3 import dbapi2

from ironview.domain.moments import Moment, PartialDate
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

Row = Mapping[str, Any]
"""Column -> what stands in it."""


class SlowStore:
    """A plain data file, opened for reading."""

    def __init__(self, path: Path) -> None:
        self._database = dbapi2.connect(f"file:{path}?mode=ro", uri=True)
        self._database.row_factory = dbapi2.Row

    def __enter__(self) -> Self:
        """Read from it."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Let it go."""
        self._database.close()

    def keys(self) -> list[str]:
        """Return the keys of everybody who was not removed."""
        return [row["key"] for row in self._rows("SELECT key FROM patient WHERE removed = 0")]

    def record(self, key: str) -> Record:
        """Return everything there is of a patient."""
        (row,) = self._rows("SELECT * FROM patient WHERE key = ?", key)
        return Record(
            patient=_patient(row),
            conditions=tuple(map(_condition, self.of("condition", key))),
            infusions=tuple(map(_infusion, self.of("infusion", key))),
            results=tuple(map(_result, self.of("result", key))),
            events=tuple(map(_event, self.of("event", key))),
            symptoms=tuple(map(_symptom, self.of("symptom", key))),
            unknown=_json(row["record_unknown"]),
        )

    def of(self, table: str, key: str) -> list[Row]:
        """Return what a table holds of a patient, in order of entry."""
        return self._rows(
            f'SELECT * FROM "{table}" WHERE removed = 0 AND patient_id = '
            "(SELECT id FROM patient WHERE key = ?) ORDER BY id",
            key,
        )

    def summary(self, key: str) -> Row | None:
        """Return what is kept of a patient for the lists."""
        sql = "SELECT * FROM summary WHERE patient_id = (SELECT id FROM patient WHERE key = ?)"
        return next(iter(self._rows(sql, key)), None)

    def summaries(self) -> int:
        """Return how many patients something is kept of."""
        ((count,),) = self._rows("SELECT count(*) FROM summary")
        return int(count)

    def settings(self) -> dict[str, Any]:
        """Return what the clinic chose, by name."""
        rows = self._rows("SELECT key, value FROM setting WHERE removed = 0")
        return {row["key"]: json.loads(row["value"]) for row in rows}

    def own_profiles(self) -> Iterator[str]:
        """Yield the text of every own profile that counts."""
        for row in self._rows(
            "SELECT own_profile.content FROM active_profile JOIN own_profile "
            "ON own_profile.key = active_profile.own_profile_key "
            "WHERE active_profile.removed = 0 ORDER BY own_profile.profile_id"
        ):
            yield row["content"]

    def _rows(self, sql: str, *given: str) -> list[Row]:
        with closing(self._database.execute(sql, given)) as found:
            return list(found.fetchall())


def _patient(row: Row) -> Patient:
    born = row["birth_date"]
    return Patient(
        id=row["record_id"],
        identifiers=tuple(Identifier(*one) for one in json.loads(row["identifiers"])),
        family_name=row["family_name"],
        given_name=row["given_name"],
        sex=Sex(row["sex"]),
        birth_date=None if born is None else PartialDate(*(int(one) for one in born.split("-"))),
        menopausal_status=MenopausalStatus(row["menopausal_status"]),
        weight_kg=_number(row["weight_kg"]),
        pre_pregnancy_weight_kg=_number(row["pre_pregnancy_weight_kg"]),
        height_cm=_number(row["height_cm"]),
        time_zone=row["time_zone"],
        profile=row["profile"],
        profile_reason=row["profile_reason"],
        unknown=_json(row["unknown"]),
    )


def _condition(row: Row) -> Condition:
    return Condition(
        code=row["code"],
        since=_day(row["since"]),
        until=_day(row["until"]),
        detail=row["detail"],
        origin=row["origin"],
        key=row["key"],
        unknown=_json(row["unknown"]),
    )


def _infusion(row: Row) -> Infusion:
    return Infusion(
        product=row["product"],
        brand=row["brand"],
        dose_mg=_number(row["dose_mg"]),
        started=_moment(row, "started"),
        started_text=row["started_text"],
        ended=_moment(row, "ended"),
        course=None if row["course"] is None else CourseChoice(row["course"]),
        baseline_hb=_day(row["baseline_hb"]),
        status=DoseStatus(row["status"]),
        lot=row["lot"],
        reaction=row["reaction"],
        note=row["note"],
        origin=row["origin"],
        key=row["key"],
        unknown=_json(row["unknown"]),
    )


def _result(row: Row) -> Result:
    excluded = None
    if row["excluded_reason"] is not None:
        excluded = Exclusion(row["excluded_reason"], row["excluded_by"], row["excluded_at"])
    return Result(
        id=row["lab_id"],
        analyte=row["analyte"],
        name=row["name"],
        value=row["value"],
        unit=row["unit"],
        collected=_moment(row, "collected"),
        collected_text=row["collected_text"],
        reported=_moment(row, "reported"),
        status=ResultStatus(row["status"]),
        reference_low=_number(row["reference_low"]),
        reference_high=_number(row["reference_high"]),
        reference_text=row["reference_text"],
        lab_flag=row["lab_flag"],
        laboratory=row["laboratory"],
        fasting=None if row["fasting"] is None else bool(row["fasting"]),
        haemolysed=bool(row["haemolysed"]),
        excluded=excluded,
        note=row["note"],
        code_conflict=row["code_conflict"],
        key=row["key"],
        origin=row["origin"],
        unknown=_json(row["unknown"]),
    )


def _event(row: Row) -> Event:
    return Event(
        kind=row["kind"],
        at=_moment(row, "at"),
        at_text=row["at_text"],
        units=row["units"],
        note=row["note"],
        origin=row["origin"],
        key=row["key"],
        unknown=_json(row["unknown"]),
    )


def _symptom(row: Row) -> Symptom:
    return Symptom(
        scale=row["scale"],
        at=_moment(row, "at"),
        at_text=row["at_text"],
        score=row["score"],
        note=row["note"],
        origin=row["origin"],
        key=row["key"],
        unknown=_json(row["unknown"]),
    )


def _moment(row: Row, name: str) -> Moment | None:
    day, clock, offset = (row[f"{name}_{part}"] for part in ("day", "clock", "offset"))
    if day is None:
        return None
    return Moment(
        date.fromisoformat(day),
        None if clock is None else time.fromisoformat(clock),
        None if offset is None else timedelta(seconds=offset),
        row[f"{name}_written"],
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def _json(text: str) -> dict[str, Any]:
    return json.loads(text) if text else {}
