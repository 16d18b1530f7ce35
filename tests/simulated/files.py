"""Files as laboratories send them, written to disk: the same results in four formats."""

import csv
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from ironview.domain.record import Patient, Record, Result
from ironview.interchange.record_writing import record_as_json, record_as_line

Sent = Sequence[tuple[Patient, Sequence[Result]]]
"""Whose results a file holds."""

_UTF_8: Final = "||||||UNICODE UTF-8"
_LOINC: Final = {
    "ferritin": "2276-4",
    "tsat": "2502-3",
    "hb": "718-7",
    "crp": "1988-5",
    "phosphate": "14879-1",
    "mcv": "787-2",
    "egfr": "33914-3",
}


def write_records(path: Path, records: Sequence[Record]) -> Path:
    """Write whole records, one a line; a single one as one document."""
    if len(records) == 1:
        path.write_bytes(record_as_json(records[0]))
    else:
        path.write_bytes(b"\n".join(map(record_as_line, records)))
    return path


def write_record_file(folder: Path, name: str, sent: Sent) -> Path:
    """Write results in the form of IronView's own record files."""
    records = [Record(patient=replace(who, id=""), results=tuple(rows)) for who, rows in sent]
    return write_records(folder / f"{name}.jsonl", records)


def write_table(folder: Path, name: str, sent: Sent) -> Path:
    """Write a table with a line for each result."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(
        ["MRN", "Name", "First name", "Birth date", "Test", "Result", "Units", "Collected"]
    )
    for who, rows in sent:
        born = who.birth_date.isoformat() if who.birth_date else ""
        for row in rows:
            named = [_number(who), who.family_name, who.given_name, born]
            table.writerow([*named, row.name or row.analyte, row.value, row.unit, _when(row)])
    path = folder / f"{name}.csv"
    path.write_text(text.getvalue(), encoding="utf-8")
    return path


def write_bundle(folder: Path, name: str, sent: Sent) -> Path:
    """Write a FHIR bundle."""
    entries: list[dict[str, Any]] = []
    for number, (who, rows) in enumerate(sent):
        entries.append({"resource": _fhir_patient(who, number)})
        entries += [{"resource": _fhir_result(row, number)} for row in rows]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    path = folder / f"{name}.json"
    path.write_text(json.dumps(bundle), encoding="utf-8")
    return path


def write_messages(folder: Path, name: str, sent: Sent) -> Path:
    """Write HL7 version 2 messages, one a patient."""
    parts = []
    for who, rows in sent:
        born = who.birth_date.isoformat().replace("-", "") if who.birth_date else ""
        sex = who.sex.value[:1].upper()
        parts += [
            f"MSH|^~\\&|LAB|NORTH|IV|CL|20260701||ORU^R01|{name}-{_number(who)}|P|2.5{_UTF_8}",
            f"PID|1||{_number(who)}^^^CLINIC^MR||{who.family_name}^{who.given_name}||{born}|{sex}",
        ]
        for index, row in enumerate(rows, start=1):
            day = _when(row)[:16].replace("-", "").replace("T", "").replace(":", "")
            code = f"{_LOINC.get(row.analyte, row.analyte)}^{row.analyte}^LN"
            parts += [
                f"OBR|{index}|||{code}|||{day}",
                f"OBX|{index}|NM|{code}||{row.value}|{row.unit}|||||F|||{day}",
            ]
    path = folder / f"{name}.hl7"
    path.write_text("\r".join(parts) + "\r", encoding="utf-8", newline="")
    return path


WRITERS: Final[tuple[Callable[[Path, str, Sent], Path], ...]] = (
    write_record_file,
    write_table,
    write_bundle,
    write_messages,
)


def _fhir_patient(who: Patient, number: int) -> dict[str, Any]:
    return {
        "resourceType": "Patient",
        "id": f"p{number}",
        "identifier": [{"system": one.system, "value": one.value} for one in who.identifiers],
        "name": [{"family": who.family_name, "given": [who.given_name]}],
        "gender": who.sex.value,
        "birthDate": who.birth_date.isoformat() if who.birth_date else None,
    }


def _fhir_result(row: Result, number: int) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "id": row.id,
        "status": "final",
        "code": {
            "coding": [{"system": "http://loinc.org", "code": _LOINC.get(row.analyte, "0-0")}],
            "text": row.name or row.analyte,
        },
        "subject": {"reference": f"Patient/p{number}"},
        "effectiveDateTime": _when(row),
        "valueQuantity": {"value": _amount(row.value), "unit": row.unit},
    }


def _amount(value: str) -> float | str:
    try:
        return float(value)
    except ValueError:
        return value


def _number(who: Patient) -> str:
    return who.identifiers[0].value if who.identifiers else ""


def _when(row: Result) -> str:
    return row.collected_text if row.collected is None else row.collected.isoformat()
