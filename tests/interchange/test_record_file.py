import json
from datetime import date, time, timedelta
from decimal import Decimal

import pytest

from ironview.domain.moments import PartialDate
from ironview.domain.record import (
    CourseChoice,
    DoseStatus,
    Exclusion,
    Identifier,
    MenopausalStatus,
    ResultStatus,
    Sex,
)
from ironview.interchange.staging import RowKind


def record(**parts):
    return {"format": "ironview-record/1", "patient": {"id": "P-1"}} | parts


def result(**parts):
    return {"analyte": "ferritin", "value": "50", "unit": "ug/L", "collected": "2026-03-10"} | parts


def test_every_field_of_the_format_arrives(read_one):
    read = read_one(
        record(
            patient={
                "id": "P-1",
                "identifiers": [{"system": "urn:clinic:mrn", "value": "0042"}],
                "family_name": "Doe",
                "given_name": "Jane",
                "sex": "female",
                "birth_date": "1991-04-02",
                "menopausal_status": "pre",
                "weight_kg": 62,
                "height_cm": "168.5",
                "time_zone": "America/New_York",
                "profile": "ibd",
            },
            conditions=[
                {"code": "pregnancy", "since": "2025-01-01", "until": None, "detail": "second"}
            ],
            infusions=[
                {
                    "product": "ferric_carboxymaltose",
                    "brand": "Ferinject",
                    "dose_mg": 1000,
                    "started": "2026-03-02T10:00-05:00",
                    "ended": "2026-03-02T10:15-05:00",
                    "course": "new",
                    "status": "partial",
                    "lot": "L1",
                    "reaction": "none",
                    "note": "n",
                }
            ],
            results=[
                result(
                    id="R1",
                    reported="2026-03-11",
                    status="corrected",
                    reference_low=15,
                    reference_high="150",
                    lab_flag="H",
                    laboratory="Lab",
                    fasting=True,
                    haemolysed=True,
                    excluded={"reason": "wrong tube", "by": "jd", "at": "2026-03-12"},
                    note="x",
                )
            ],
            events=[{"kind": "rbc_transfusion", "date": "2026-05-05", "units": 2}],
            symptoms=[{"scale": "fatigue_nrs", "date": "2026-03-20", "score": 4, "note": "tired"}],
        )
    )
    patient, (infusion,), (row,) = read.patient, read.infusions, read.results
    assert patient.identifiers == (Identifier("urn:clinic:mrn", "0042"),)
    assert (patient.sex, patient.menopausal_status) == (Sex.FEMALE, MenopausalStatus.PRE)
    assert patient.birth_date == PartialDate(1991, 4, 2)
    assert (patient.weight_kg, patient.height_cm) == (Decimal(62), Decimal("168.5"))
    assert (patient.profile, patient.time_zone) == ("ibd", "America/New_York")
    assert read.conditions[0].since == date(2025, 1, 1)
    assert read.conditions[0].until is None
    assert infusion.started.day == date(2026, 3, 2)
    assert infusion.started.clock == time(10, 0)
    assert infusion.ended.clock == time(10, 15)
    assert (infusion.course, infusion.status) == (CourseChoice.NEW, DoseStatus.PARTIAL)
    assert infusion.dose_mg == Decimal(1000)
    assert row.reported.day == date(2026, 3, 11)
    assert row.status is ResultStatus.CORRECTED
    assert (row.reference_low, row.reference_high) == (Decimal(15), Decimal(150))
    assert row.excluded == Exclusion("wrong tube", "jd", "2026-03-12")
    assert row.fasting
    assert row.haemolysed
    assert read.events[0].units == "2"
    assert read.symptoms[0].score == "4"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ('"12.50"', "12.50"),
        ("12.50", "12.50"),
        ("1050", "1050"),
        ("1.0e3", "1.0e3"),
        ('"<5"', "<5"),
        ('">1650"', ">1650"),
        ("null", ""),
        ("true", "true"),
        ('"hemolyzed"', "hemolyzed"),
        ("[1.50]", "[1.50]"),
    ],
)
def test_a_value_is_kept_exactly_as_written(read, written, kept):
    text = json.dumps(record(results=[result(value="?")])).replace('"?"', written)
    assert read(text).records[0].results[0].value == kept


def test_origins_name_the_path_in_the_file_or_the_line(read):
    whole = read(record(results=[result(), result()]))
    assert [row.origin for row in whole.records[0].results] == [
        "file.json:results[0]",
        "file.json:results[1]",
    ]
    lines = json.dumps(record(results=[result()]))
    by_line = read(f"{lines}\n{lines}\n")
    assert by_line.records[1].results[0].origin == "file.json:2.results[0]"
    listed = read([record(results=[result()])])
    assert listed.records[0].results[0].origin == "file.json:[0].results[0]"


def test_the_record_s_own_time_zone_comes_before_the_argument(read_one):
    at = "2026-03-10T23:30:00Z"
    vienna = read_one(record(results=[result(collected=at)]))
    tokyo = read_one(
        record(patient={"id": "P", "time_zone": "Asia/Tokyo"}, results=[result(collected=at)])
    )
    assert vienna.results[0].collected.day == date(2026, 3, 11)
    assert vienna.results[0].collected.clock == time(0, 30)
    assert tokyo.results[0].collected.offset == timedelta(hours=9)


@pytest.mark.parametrize("name", ["Nowhere/Land", "../etc/passwd", "", "/etc/localtime", "a\0b"])
def test_an_unknown_time_zone_is_named_and_the_default_counts(read, name):
    staged = read(
        record(
            patient={"id": "P", "time_zone": name},
            results=[result(collected="2026-03-10T23:30:00Z")],
        )
    )
    assert staged.records[0].results[0].collected.offset == timedelta(hours=1)
    assert [aside.kind for aside in staged.held] == ([RowKind.FIELD] if name else [])
    assert (staged.records[0].patient.time_zone or "") == name


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("1991", PartialDate(1991)),
        ("1991-04", PartialDate(1991, 4)),
        ("1991-04-02", PartialDate(1991, 4, 2)),
        ("1991-04-02T10:00", PartialDate(1991, 4, 2)),
    ],
)
def test_partial_birth_dates_are_read(read_one, written, read_as):
    assert read_one(record(patient={"birth_date": written})).patient.birth_date == read_as


@pytest.mark.parametrize(
    "patient",
    [
        {"birth_date": "1991-13"},
        {"birth_date": 19910402},
        {"sex": "f"},
        {"menopausal_status": "yes"},
        {"weight_kg": "heavy"},
        {"weight_kg": "<60"},
        {"weight_kg": "1e999"},
        {"identifiers": "0042"},
        {"identifiers": ["0042"]},
        {"sex": ["female"]},
    ],
)
def test_a_field_that_cannot_be_used_is_named_and_kept(read, patient):
    staged = read(record(patient=patient))
    (aside,) = staged.held
    assert aside.kind is RowKind.FIELD
    assert aside.source == "file.json:patient"
    key = next(iter(patient))
    assert key in aside.text
    assert staged.records[0].patient.unknown[key] == patient[key]


def test_a_result_whose_status_is_unknown_is_held_and_not_in_the_record(read):
    staged = read(record(results=[result(status="maybe"), result()]))
    (aside,) = staged.held
    assert (aside.reason, aside.kind) == ("data.unknown_code", RowKind.RESULT)
    assert "maybe" in aside.text
    assert "50 ug/L" in aside.text
    assert len(staged.records[0].results) == 1


@pytest.mark.parametrize(
    "field", [{"status": "maybe"}, {"course": "third"}, {"dose_mg": "a lot"}, {"ended": "later"}]
)
def test_an_infusion_always_starts_the_clock(read, field):
    staged = read(record(infusions=[{"product": "other", "started": "2026-03-02"} | field]))
    (infusion,) = staged.records[0].infusions
    assert infusion.status is DoseStatus.COMPLETED
    assert infusion.started.day == date(2026, 3, 2)
    assert staged.held[0].kind is RowKind.FIELD
    assert infusion.unknown == field


def test_unusable_dates_stay_as_text_for_the_engine_to_hold(read_one):
    read = read_one(
        record(
            results=[result(collected="2026-03"), result(collected=None)],
            infusions=[{"product": "other", "started": "spring"}],
            events=[{"kind": "surgery", "date": "?"}],
            symptoms=[{"scale": "facit_f", "date": "", "score": "x"}],
        )
    )
    assert [row.collected for row in read.results] == [None, None]
    assert read.results[0].collected_text == "2026-03"
    assert read.infusions[0].started_text == "spring"
    assert read.events[0].at_text == "?"
    assert read.symptoms[0].score == "x"


def test_unknown_codes_are_handed_on_as_they_are(read_one):
    read = read_one(
        record(
            results=[result(analyte="vitamin_d")],
            conditions=[{"code": "gout"}],
            events=[{"kind": "holiday", "date": "2026-01-01"}],
            symptoms=[{"scale": "mood", "date": "2026-01-01", "score": 1}],
            infusions=[{"product": "new_iron", "started": "2026-01-01"}],
        )
    )
    assert read.results[0].analyte == "vitamin_d"
    assert read.conditions[0].code == "gout"
    assert read.events[0].kind == "holiday"
    assert read.symptoms[0].scale == "mood"
    assert read.infusions[0].product == "new_iron"


@pytest.mark.parametrize("row", ["text", 7, None, [1]])
def test_a_row_that_is_no_object_is_rejected_and_counted(read, row):
    staged = read(record(results=[row, result()]))
    assert staged.result_rows == 2
    assert staged.rejected[0].kind is RowKind.RESULT
    assert len(staged.records[0].results) == 1


@pytest.mark.parametrize("written", ["last winter", "2026-02", 7])
def test_a_baseline_that_is_no_date_is_told_and_kept_as_written(read, written):
    dose = {"product": "other", "started": "2026-03-02", "baseline_hb": written}
    staged = read(record(infusions=[dose]))
    (infusion,) = staged.records[0].infusions
    assert infusion.baseline_hb is None
    assert infusion.unknown == {"baseline_hb": written}
    assert [row.reason for row in staged.held] == ["import.unusable_field"]


@pytest.mark.parametrize("key", ["results", "infusions", "conditions", "events", "symptoms"])
@pytest.mark.parametrize("value", ["text", 7, True])
def test_a_list_that_is_none_is_one_rejected_row(read, key, value):
    assert len(read(record(**{key: value})).rejected) == 1


def test_missing_fields_are_empty(read_one):
    read = read_one({"format": "ironview-record/1", "patient": {}, "results": [{}]})
    (row,) = read.results
    assert (row.analyte, row.value, row.unit, row.collected) == ("", "", "", None)
    assert row.status is ResultStatus.FINAL


@pytest.mark.parametrize("key", ["fasting", "haemolysed"])
def test_a_yes_that_is_no_truth_value_is_named(read, key):
    staged = read(record(results=[result(**{key: "yes"})]))
    assert staged.held[0].kind is RowKind.FIELD
    assert len(staged.records[0].results) == 1


@pytest.mark.parametrize(
    ("written", "exclusion"),
    [
        (None, None),
        (False, None),
        (True, Exclusion("", "", "")),
        ("clotted", Exclusion("clotted", "", "")),
        ({}, Exclusion("", "", "")),
    ],
)
def test_any_sign_of_exclusion_excludes(read_one, written, exclusion):
    assert read_one(record(results=[result(excluded=written)])).results[0].excluded == exclusion


def test_a_condition_with_a_time_counts_by_its_local_date(read_one):
    read = read_one(record(conditions=[{"code": "ibd", "since": "2026-03-10T23:30:00Z"}]))
    assert read.conditions[0].since == date(2026, 3, 11)
    assert read.conditions[0].unknown == {"since": "2026-03-10T23:30:00Z"}


def test_what_is_no_record_inside_an_array_is_rejected(read):
    staged = read([record(), 7, "text"])
    assert len(staged.records) == 1
    assert len(staged.rejected) == 2


def test_half_a_character_does_not_break_anything_later(read_one):
    read = read_one(record(results=[result(note="\ud83d"), result(note="\ud83d\ude00")]))
    assert [row.note for row in read.results] == ["\ufffd", "\U0001f600"]


@pytest.mark.parametrize("depth", [150, 500, 900, 990, 2000])
def test_what_is_nested_too_deeply_to_be_written_again_is_refused(read, depth):
    text = json.dumps(record(later="?")).replace('"?"', "[" * depth + "]" * depth)
    (aside,) = read(text).rejected
    assert "nested deeper" in aside.text


def test_numbers_of_any_length_are_kept(read_one):
    long = "9" * 5000
    text = json.dumps(record(later="?", results=[result(value="?")])).replace('"?"', long)
    read = read_one(text)
    assert read.results[0].value == long
    assert str(read.unknown["later"]) == long
