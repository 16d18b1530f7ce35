import json
from datetime import date, time, timedelta
from decimal import Decimal

import pytest

from ironview.domain.record import ResultStatus
from ironview.interchange.staging import RowKind
from tests.interchange.fhir.conftest import bundle, observation


def loinc(code, **more):
    return {"coding": [{"system": "http://loinc.org", "code": code}], **more}


def test_a_bare_observation_becomes_a_result_of_its_patient(read_one):
    record = read_one(observation())
    (row,) = record.results
    assert record.patient.id == "p1"
    assert (row.analyte, row.name, row.id) == ("ferritin", "Ferritin", "o1")
    assert (row.value, row.unit) == ("50", "ug/L")
    assert row.collected.day == date(2026, 3, 10)
    assert row.origin == "file.json"


def test_rows_of_a_bundle_name_their_entry(read_rows):
    first, second = read_rows(observation(), observation(id="o2"))
    assert (first.origin, second.origin) == ("file.json:entry[0]", "file.json:entry[1]")


def test_a_number_keeps_its_text(read):
    text = '{"value": 12.50, "unit": "ug/L"}'
    data = json.dumps(observation(valueQuantity="?")).replace('"?"', text)
    assert read(data).records[0].results[0].value == "12.50"


@pytest.mark.parametrize(
    ("given", "value", "unit"),
    [
        ({"valueQuantity": {"value": 5, "comparator": "<", "unit": "ug/L"}}, "<5", "ug/L"),
        ({"valueQuantity": {"value": 5, "comparator": ">=", "unit": "ug/L"}}, ">=5", "ug/L"),
        ({"valueQuantity": {"value": "12,5", "unit": "ug/L"}}, "12,5", "ug/L"),
        ({"valueQuantity": {"value": 50, "code": "ug/L"}}, "50", "ug/L"),
        ({"valueQuantity": {"value": 50}}, "50", ""),
        ({"valueQuantity": {"value": 50, "unit": "micrograms", "code": "ug/L"}}, "50", "ug/L"),
        ({"valueQuantity": {"value": 50, "unit": "ng/mL", "code": "ug/L"}}, "50", "ng/mL"),
        ({"valueQuantity": {"value": 50, "unit": "furlong", "code": "fathom"}}, "50", "furlong"),
        ({"valueString": "<5"}, "<5", ""),
        ({"valueString": "15.2 ug/L"}, "15.2", "ug/L"),
        ({"valueString": "< 15 ng/mL"}, "< 15", "ng/mL"),
        ({"valueString": "15 furlong"}, "15 furlong", ""),
        ({"valueString": "hemolyzed"}, "hemolyzed", ""),
        ({"valueInteger": 50}, "50", ""),
        ({"valueBoolean": True}, "true", ""),
        ({"valueCodeableConcept": {"text": "high"}}, "high", ""),
        ({"valueCodeableConcept": {"coding": [{"code": "H"}]}}, "H", ""),
        ({"valueDateTime": "2026-01-01"}, "2026-01-01", ""),
        ({"valueRange": {"low": {"value": 1}}}, '{"low": {"value": 1}}', ""),
        ({"dataAbsentReason": {"text": "masked"}}, "masked", ""),
        ({"dataAbsentReason": {"coding": [{"code": "unknown"}]}}, "unknown", ""),
        (
            {
                "valueQuantity": {"unit": "ug/L"},
                "dataAbsentReason": {"coding": [{"display": "Masked"}]},
            },
            "Masked",
            "ug/L",
        ),
        ({}, "", ""),
    ],
)
def test_every_kind_of_value_arrives_or_is_left_to_be_held(read_rows, given, value, unit):
    (row,) = read_rows(observation(valueQuantity=None) | given)
    assert (row.value, row.unit) == (value, unit)
    assert row.code_conflict == ""


def test_unit_and_unit_code_of_different_units_contradict_each_other(read_rows):
    (row,) = read_rows(
        observation(
            code=loinc("2498-4"),
            valueQuantity={"value": 80, "unit": "ug/dL", "code": "umol/L"},
        )
    )
    assert "“ug/dL”" in row.code_conflict
    assert "“umol/L”" in row.code_conflict


@pytest.mark.parametrize(
    ("code", "analyte", "in_conflict"),
    [
        (loinc("2276-4"), "ferritin", False),
        ({"coding": [{"code": "2276-4"}]}, "ferritin", False),
        ({"coding": [{"system": "urn:oid:2.16.840.1.113883.6.1", "code": "718-7"}]}, "hb", False),
        (
            {"coding": [{"system": "http://local", "code": "FER"}], "text": "Ferritin"},
            "ferritin",
            False,
        ),
        ({"text": "Hämoglobin"}, "hb", False),
        ({"text": "Haemoglobin [Mass/volume] in Venous blood"}, "hb", False),
        (loinc("2502-3", text="Transferrin [Mass/volume] in Serum or Plasma"), "tsat", True),
        (loinc("2284-8", text="Ferritin"), "ferritin", True),
        (loinc("718-7", text="Hemoglobin in Urine"), "hb", True),
        (loinc("718-7", text="Full blood count, part 3"), "hb", False),
    ],
)
def test_code_and_name_are_compared(read_rows, code, analyte, in_conflict):
    (row,) = read_rows(observation(code=code))
    assert row.analyte == analyte
    assert bool(row.code_conflict) is in_conflict


def test_two_codes_of_different_tests_contradict_each_other(read_rows):
    codes = [{"system": "http://loinc.org", "code": code} for code in ("2276-4", "718-7")]
    (row,) = read_rows(observation(code={"coding": codes}))
    assert "different tests" in row.code_conflict


def test_a_name_that_only_resembles_a_test_is_left_to_be_held(read_rows):
    (row,) = read_rows(observation(code={"text": "Ferritin ratio, research"}))
    assert row.analyte == "Ferritin ratio, research"


@pytest.mark.parametrize(
    "code",
    [
        loinc("8867-4", text="Heart rate"),
        loinc("4548-4", text="Hemoglobin A1c/Hemoglobin.total in Blood"),
        loinc("5794-3", text="Hemoglobin [Presence] in Urine by Test strip"),
        {"text": "Body temperature"},
        {},
        None,
    ],
)
def test_other_tests_are_rejected_by_name(read, code):
    staged = read(observation(code=code))
    (aside,) = staged.rejected
    assert (aside.reason, aside.kind) == ("import.not_iron_related", RowKind.RESULT)
    assert aside.source == "file.json"


@pytest.mark.parametrize(
    ("status", "meant"),
    [
        ("final", ResultStatus.FINAL),
        ("preliminary", ResultStatus.PRELIMINARY),
        ("registered", ResultStatus.PRELIMINARY),
        ("amended", ResultStatus.AMENDED),
        ("corrected", ResultStatus.CORRECTED),
        ("cancelled", ResultStatus.CANCELLED),
        ("entered-in-error", ResultStatus.ENTERED_IN_ERROR),
        ("unknown", ResultStatus.PRELIMINARY),
        ("nonsense", ResultStatus.PRELIMINARY),
        (None, ResultStatus.PRELIMINARY),
    ],
)
def test_every_status_is_read_and_an_unknown_one_never_counts_as_final(read_rows, status, meant):
    (row,) = read_rows(observation(status=status))
    assert row.status is meant
    assert ("status in the source" in row.note) is (status in {"unknown", "nonsense", None})


def test_components_with_a_value_are_rows_of_their_own(read):
    staged = read(
        observation(
            code={"text": "Iron panel"},
            valueQuantity=None,
            component=[
                {"code": loinc("2498-4"), "valueQuantity": {"value": 10, "unit": "umol/L"}},
                {"code": loinc("2500-7"), "valueQuantity": {"value": 60, "unit": "umol/L"}},
                {"code": loinc("2502-3")},
                {"code": {"text": "Appearance"}, "valueString": "clear"},
            ],
        )
    )
    iron, tibc = staged.records[0].results
    assert (iron.analyte, iron.id, iron.origin) == ("iron", "o1#0", "file.json:component[0]")
    assert (tibc.analyte, tibc.collected) == ("tibc", iron.collected)
    assert staged.result_rows == 4
    assert len(staged.rejected) == 2


def test_a_heading_of_a_panel_is_rejected_as_one(read):
    staged = read(
        bundle(
            observation(
                id="panel", valueQuantity=None, hasMember=[{"reference": "Observation/o1"}]
            ),
            observation(),
        )
    )
    assert [aside.reason for aside in staged.rejected] == ["import.panel"]
    assert len(staged.records[0].results) == 1


def test_range_flag_laboratory_and_remarks_arrive(read_rows):
    (row,) = read_rows(
        observation(
            referenceRange=[{"low": {"value": 15.0}, "high": {"value": 150}, "text": "adult"}],
            interpretation=[{"coding": [{"code": "H"}]}],
            performer=[{"reference": "Practitioner/1"}, {"display": "City Lab"}],
            note=[{"text": "repeat"}, {}],
            issued="2026-03-11T08:00:00Z",
        )
    )
    assert (row.reference_low, row.reference_high) == (Decimal("15.0"), Decimal(150))
    assert row.reference_text == "adult"
    assert (row.lab_flag, row.laboratory, row.note) == ("H", "City Lab", "repeat")
    assert row.reported.day == date(2026, 3, 11)


@pytest.mark.parametrize(
    ("ranges", "low", "text"),
    [
        ([], None, ""),
        ([{"text": "15 to 150"}], None, "15 to 150"),
        ([{"low": {"value": 15, "unit": "ng/mL"}}], Decimal(15), ""),
        ([{"low": {"value": 33, "unit": "pmol/L"}}], None, "33 pmol/L - "),
        ([{"low": {"value": 15}}, {"low": {"value": 30}}], None, "15 - ; 30 - "),
        (
            [
                {"low": {"value": 15}, "type": {"coding": [{"code": "normal"}]}},
                {"low": {"value": 30}, "type": {"coding": [{"code": "treatment"}]}},
            ],
            Decimal(15),
            "",
        ),
    ],
)
def test_only_one_plain_range_in_the_reported_unit_becomes_limits(read_rows, ranges, low, text):
    (row,) = read_rows(observation(referenceRange=ranges))
    assert row.reference_low == low
    assert row.reference_text == text


def test_an_interpretation_in_the_form_of_stu3_is_read(read_rows):
    (row,) = read_rows(observation(interpretation={"text": "low"}))
    assert row.lab_flag == "low"


@pytest.mark.parametrize(
    ("note", "haemolysed"),
    [
        ("Sample haemolysed", True),
        ("moderately hemolyzed", True),
        ("hämolytisch", True),
        ("not haemolysed", False),
        ("no hemolysis", False),
        ("", False),
    ],
)
def test_a_remark_about_haemolysis_is_understood(read_rows, note, haemolysed):
    (row,) = read_rows(observation(note=[{"text": note}] if note else None))
    assert row.haemolysed is haemolysed


@pytest.mark.parametrize(
    ("when", "day", "clock", "text"),
    [
        ({"effectiveDateTime": "2026-03-10"}, date(2026, 3, 10), None, "2026-03-10"),
        (
            {"effectiveDateTime": "2026-03-10T23:30:00Z"},
            date(2026, 3, 11),
            time(0, 30),
            "2026-03-10T23:30:00Z",
        ),
        (
            {"effectiveInstant": "2026-03-10T08:00:00.123-05:00"},
            date(2026, 3, 10),
            time(8),
            "2026-03-10T08:00:00.123-05:00",
        ),
        ({"effectivePeriod": {"start": "2026-03-10"}}, date(2026, 3, 10), None, "2026-03-10/"),
        (
            {"effectivePeriod": {"start": "2026-03-10T08:00", "end": "2026-03-10T09:00"}},
            date(2026, 3, 10),
            time(8),
            "2026-03-10T08:00/2026-03-10T09:00",
        ),
        (
            {"effectivePeriod": {"start": "2026-03-10", "end": "2026-03-11"}},
            None,
            None,
            "2026-03-10/2026-03-11",
        ),
        ({"effectivePeriod": {"end": "2026-03-11"}}, None, None, "/2026-03-11"),
        ({"effectivePeriod": {}}, None, None, ""),
        ({"effectiveTiming": {"event": ["2026-03-10"]}}, None, None, "several times"),
        ({"effectiveDateTime": "2026-03"}, None, None, "2026-03"),
        ({"issued": "2026-03-10T08:00:00Z"}, None, None, ""),
        ({}, None, None, ""),
    ],
)
def test_the_time_of_collection_is_read_or_left_empty(read_rows, when, day, clock, text):
    (row,) = read_rows(observation(effectiveDateTime=None) | when)
    assert (row.collected.day if row.collected else None) == day
    assert (row.collected.clock if row.collected else None) == clock
    assert row.collected_text == text


def test_the_offset_of_a_time_is_kept(read_rows):
    (row,) = read_rows(observation(effectiveDateTime="2026-03-10T08:00:00-05:00"))
    assert row.collected.offset == timedelta(hours=-5)


@pytest.mark.parametrize(
    "broken",
    [{"code": "2276-4"}, {"valueQuantity": "50"}, {"component": "none"}, {"subject": ["p1"]}],
)
def test_a_malformed_observation_is_one_rejected_row_and_its_neighbour_is_read(read, broken):
    staged = read(bundle(observation() | broken, observation(id="o2")))
    assert staged.result_rows == 2
    (aside,) = staged.rejected
    assert (aside.reason, aside.kind) == ("import.malformed_row", RowKind.RESULT)
    assert aside.source == "file.json:entry[0]"
    assert len(staged.records[0].results) == 1
