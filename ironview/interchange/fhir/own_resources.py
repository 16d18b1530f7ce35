"""Resources IronView wrote are read back without loss, as long as nobody changed them since."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Any, Final

import msgspec

from ironview.domain.record import Record
from ironview.interchange.fhir import same_content
from ironview.interchange.fhir.opening import Library, Opened
from ironview.interchange.fhir.resources import (
    Condition,
    MedicationAdministration,
    Observation,
    Procedure,
    Reference,
)
from ironview.interchange.fhir.resources import Patient as PatientResource
from ironview.interchange.fhir.same_content import Own, Row
from ironview.interchange.fhir.subjects import Subjects
from ironview.interchange.json_objects import JsonObject
from ironview.interchange.own_rows import RECORD_URL, ROW_URL
from ironview.interchange.record_file import FORMAT, read_records
from ironview.interchange.staging import Bench

_LISTS: Final[dict[type[Own], str]] = {
    Observation: "results",
    MedicationAdministration: "infusions",
    Procedure: "events",
    Condition: "conditions",
}


@dataclass(frozen=True, slots=True)
class _Carried:
    """A row as it was written; numbers are exact in ``text`` only."""

    text: str
    values: Mapping[str, Any]


class OwnResources:
    """Takes what IronView wrote out of one document, before its other readers begin."""

    def __init__(self, bench: Bench, library: Library, subjects: Subjects, zone: tzinfo) -> None:
        self._bench = bench
        self._library = library
        self._subjects = subjects
        self._zone = zone
        self._zones: dict[str, str] = {}

    def read(self) -> None:
        """Read patients, then rows; what was changed since stays for the other readers."""
        for opened, patient in self._library.all(PatientResource):
            self._patient(opened, patient)
        mark = ROW_URL.encode()
        for shape in _LISTS:
            taken = [
                opened
                for opened, body in self._library.all(shape)
                if mark in bytes(body.extension) and self._take(opened, body)
            ]
            self._library.take_out(shape, taken)

    def _patient(self, opened: Opened, body: PatientResource) -> None:
        row, foreign = _carried(body.extension, ROW_URL), _carried(body.extension, RECORD_URL)
        own_id = self._subjects.of(Reference(reference=opened.full_url), opened)
        if row is None or own_id is None:
            return
        more = foreign.text.strip()[1:-1].strip() if foreign is not None else ""
        found = self._record(f'"patient":{row.text}' + (f",{more}" if more else ""))
        draft = self._subjects.draft(own_id)
        if found is None or not same_content.same_patient(draft.patient, found.patient):
            return
        draft.patient = found.patient
        draft.unknown = found.unknown
        self._zones[own_id] = json.dumps(row.values.get("time_zone"))

    def _take(self, opened: Opened, body: Own) -> bool:
        patient = self._subjects.of(body.subject, opened)
        carried = _carried(body.extension, ROW_URL)
        if patient is None or carried is None:
            return False
        kind = "symptoms" if "scale" in carried.values else _LISTS[type(body)]
        zone = self._zones.get(patient, "null")
        record = self._record(f'"patient":{{"time_zone":{zone}}},"{kind}":[{carried.text}]')
        rows: tuple[Row, ...] = getattr(record, kind) if record is not None else ()
        if len(rows) != 1 or not same_content.same_row(body, rows[0], self._zone):
            return False
        row = replace(rows[0], origin=opened.place)
        getattr(self._subjects.draft(patient), kind).append(row)
        self._bench.result_rows += kind == "results"
        return True

    def _record(self, members: str) -> Record | None:
        """Read rows as the record format reads them; None where it would set one aside."""
        bench = Bench("")
        raw = f'{{"format":"{FORMAT}",{members}}}'.encode()
        try:
            read_records(bench, JsonObject("", raw), self._zone)
        except (ValueError, RecursionError):
            return None
        staged = bench.finish("")
        return staged.records[0] if not staged.held and not staged.rejected else None


def _carried(extensions: msgspec.Raw, url: str) -> _Carried | None:
    """Return the row an extension carries; None without one, or when it is damaged."""
    try:
        listed = msgspec.json.decode(bytes(extensions) or b"[]")
        text = next((one["valueString"] for one in listed if one["url"] == url), "null")
        found = json.loads(text)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return _Carried(text, found) if isinstance(found, dict) else None
