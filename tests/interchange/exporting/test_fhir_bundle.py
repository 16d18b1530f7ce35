"""FHIR bundles are valid R4, hold what others read, and come back without loss."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import HealthCheck, given, settings

from ironview.domain.interpretation import interpret
from ironview.domain.record import (
    Condition,
    Event,
    Exclusion,
    Identifier,
    Record,
    Symptom,
)
from ironview.interchange.case_file import make_case
from ironview.interchange.exporting.fhir_bundle import bundle
from ironview.interchange.reading import read_bytes
from ironview.interchange.record_writing import write_record
from ironview.wording.sentences import Sentences
from tests.domain.records import GUIDELINE, at, dose, on, patient, result
from tests.interchange.test_case_file import SECRET, records

AS_OF = date(2026, 6, 8)
BERLIN = ZoneInfo("Europe/Berlin")
FULL = Record(
    patient=replace(
        patient(id="P 1/ä", weight_kg="62.50", height_cm=168, menopausal_status="pre"),
        identifiers=(Identifier("urn:clinic:mrn", "0042"), Identifier("", "")),
        family_name="Muster",
        given_name="Erika Anna",
        time_zone="UTC",
        unknown={"ward": 7},
    ),
    conditions=(
        Condition(code="ibd", since=date(2025, 1, 1), detail="active"),
        Condition(code="something else", until=date(2025, 2, 1), unknown={"x": [1]}),
    ),
    infusions=(
        replace(
            dose(0, "1000", clock="10:00", course="new", baseline_hb=on(-120), lot="L1"),
            brand="Ferinject",
            note="slow",
        ),
        dose(7, None, "unknown powder", status="partial"),
        dose(None, 500, status="not_given", started_text="some day"),
    ),
    results=(
        result("ferritin", "12.50", -7, "08:00", low=15, high="150.0", laboratory="North", id="a"),
        result("ferritin", ">1650", 20, lab_flag="H", status="corrected", note="late"),
        result("hb", "≤8", 21, lab_flag="see note", reported=22, haemolysed=True, fasting=False),
        result("tsat", "text only", 22, unit=""),
        result("mystery", "5", 23, unit="x", reference_text="up to 7"),
        replace(
            result("crp", "3", None),
            excluded=Exclusion("wrong_patient", "me", "2026"),
            collected_text="soon",
        ),
    ),
    events=(
        Event(kind="rbc_transfusion", at=at(3), units="2", note="n"),
        Event(kind="oral_iron", at=at(4)),
        Event(kind="odd", at=None, at_text="once"),
    ),
    symptoms=(
        Symptom(scale="fatigue_nrs", at=at(5), score="4"),
        Symptom(scale="facit_f", at=at(6), score="tired", note="said so"),
    ),
    unknown={"sender": {"name": "x", "n": Decimal("1.50")}},
)


def written(*some):
    found = [interpret(one, GUIDELINE, AS_OF) for one in some]
    return b"".join(bundle(found, GUIDELINE, Sentences()))


def read(data):
    return read_bytes("out.json", data, GUIDELINE, BERLIN)


def test_everything_comes_back_as_it_was():
    staged = read(written(FULL))
    assert not staged.held
    assert not staged.rejected
    assert [write_record(one) for one in staged.records] == [write_record(FULL)]
    assert staged.result_rows == staged.accounted_rows == 6


def test_the_bundle_is_valid_r4():
    found = Bundle.model_validate(json.loads(written(FULL)))
    kinds = [entry.resource.get_resource_type() for entry in found.entry]
    assert kinds[0] == "Patient"
    assert {
        "Observation",
        "MedicationAdministration",
        "Condition",
        "Procedure",
        "DetectedIssue",
    } < set(kinds)


def test_others_find_range_interpretation_and_the_finding_with_what_it_rests_on():
    entries = json.loads(written(FULL))["entry"]
    ferritin = next(
        e["resource"]
        for e in entries
        if e["resource"].get("valueQuantity", {}).get("value") == 12.5
    )
    assert ferritin["referenceRange"][0]["low"] == {"value": 15, "unit": "ug/L"}
    high = next(e["resource"] for e in entries if "interpretation" in e["resource"])
    assert high["interpretation"][0]["coding"][0]["code"] == "H"
    issue = next(e["resource"] for e in entries if e["resource"].get("implicated"))
    urls = {e["fullUrl"] for e in entries}
    assert {one["reference"] for one in issue["implicated"]} <= urls
    assert issue["detail"]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("valueQuantity", "value"), 99),
        (("valueQuantity", "unit"), "ng/mL"),
        (("effectiveDateTime",), "2026-01-01"),
        (("status",), "preliminary"),
    ],
)
def test_a_changed_resource_is_believed_and_the_row_it_carries_is_not(path, value):
    document = json.loads(written(replace(FULL, results=FULL.results[:1])))
    resource = next(
        e["resource"] for e in document["entry"] if e["resource"]["resourceType"] == "Observation"
    )
    inner = resource
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    row = read(json.dumps(document).encode()).records[0].results[0]
    told = {row.value, row.unit, row.status.value, row.collected.day.isoformat()}
    assert str(value) in told
    assert row.analyte == "ferritin"


def test_a_damaged_extension_is_passed_by():
    data = written(replace(FULL, results=FULL.results[:1])).replace(b'\\"analyte\\"', b'\\"analyte')
    rows = read(data).records[0].results
    assert [row.value for row in rows] == ["12.50"]


def test_no_patient_at_all_is_a_bundle_too():
    assert Bundle.model_validate(json.loads(written())).entry is None


def test_two_patients_of_one_id_stay_two():
    other = replace(FULL, patient=replace(FULL.patient, family_name="Other"), unknown={})
    assert len(read(written(FULL, other)).records) == 2


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(records())
def test_any_record_comes_back(record):
    record = replace(record, patient=replace(record.patient, time_zone="Europe/Berlin"))
    staged = read(written(record))
    assert [write_record(one) for one in staged.records] == [write_record(record)]
    Bundle.model_validate(json.loads(written(record)))


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(records())
def test_a_case_as_fhir_holds_nothing_planted(record):
    case = make_case(record, GUIDELINE, AS_OF, SECRET)
    found = interpret(case.record, GUIDELINE, case.as_of)
    assert b"zz" not in b"".join(bundle([found], GUIDELINE, Sentences()))
