import json
from datetime import date
from decimal import Decimal

import pytest

from ironview.domain.interpretation import interpret
from ironview.interchange.answers import accounted_results, answer, as_json, number
from ironview.interchange.merging import merge
from ironview.interchange.reading import read_file
from ironview.interchange.staging import Reading
from tests.interchange.conftest import VIENNA
from tests.interchange.fhir.conftest import bundle, observation

AS_OF = date(2026, 6, 8)


class PlainWords:
    def statement(self, finding):
        return f"says {finding.code}"

    def action(self, finding):
        return finding.action

    def used(self, used):
        return f"{used.analyte} {used.amount_text}"

    def skipped(self, skipped):
        return f"{skipped.analyte}: {skipped.why}"

    def thresholds(self, finding):
        return [f"limits of {finding.code}"]

    def held(self, held):
        return f"{held.name} {held.reported}"

    def why_profile(self, profile):
        return profile.why

    def why_next_test(self, interpretation):
        return interpretation.next_test.state.value


@pytest.fixture
def answered(read, guideline):
    def run(content):
        staged = read(content)
        found = [interpret(record, guideline, AS_OF) for record in staged.records]
        reading = Reading(files=(staged,), records=staged.records)
        return json.loads(as_json(answer("9.9", AS_OF, found, reading, PlainWords())))

    return run


RECORD = {
    "format": "ironview-record/1",
    "patient": {"id": "P-1", "sex": "female", "weight_kg": 62, "time_zone": "America/New_York"},
    "infusions": [
        {"product": "ferric_carboxymaltose", "dose_mg": 1000, "started": "2026-05-18T10:00-04:00"}
    ],
    "results": [
        {"analyte": "hb", "value": "9.2", "unit": "g/dL", "collected": "2026-05-01"},
        {
            "id": "R9",
            "analyte": "ferritin",
            "value": "301",
            "unit": "ng/mL",
            "collected": "2026-06-08T12:30:00Z",
            "lab_flag": "H",
        },
        {"analyte": "iron", "value": "10", "unit": "umol/L", "collected": "2026-06-08T08:30"},
        {"analyte": "tibc", "value": "60", "unit": "umol/L", "collected": "2026-06-08T08:30"},
        {
            "analyte": "crp",
            "value": "<3",
            "unit": "mg/L",
            "collected": "2026-06-08T08:30",
            "excluded": {"reason": "clotted", "by": "jd", "at": "2026-06-09"},
        },
        {"analyte": "vitamin_d", "value": "40", "unit": "nmol/L", "collected": "2026-06-08"},
    ],
    "events": [{"kind": "holiday", "date": "2026-06-01"}],
}


def test_the_frame_is_the_contract_s(answered):
    document = answered(RECORD)
    assert document["format"] == "ironview-interpretation/1"
    assert (document["engine"], document["as_of"]) == ("9.9", "2026-06-08")
    assert {"patients", "held", "rejected"} <= set(document)
    (patient,) = document["patients"]
    assert patient["id"] == "P-1"
    assert set(patient["profile"]) == {"id", "version", "chosen_by", "why"}
    assert patient["profile"]["chosen_by"] == "default"


def test_samples_stand_in_order_with_local_moments(answered):
    (patient,) = answered(RECORD)["patients"]
    first, second = patient["samples"]
    assert (first["collected"], second["collected"]) == ("2026-05-01", "2026-06-08T08:30-04:00")
    assert (second["last_dose"], second["day"], second["course"]) == ("2026-05-18", 21, 1)
    assert set(second) >= {"results", "stores", "overload", "hb_response", "findings"}


def test_results_say_what_was_reported_and_what_it_means(answered):
    (patient,) = answered(RECORD)["patients"]
    rows = {row["analyte"]: row for row in patient["samples"][1]["results"]}
    ferritin = rows["ferritin"]
    assert ferritin["id"] == "R9"
    assert ferritin["reported"] == "301 ng/mL"
    assert (ferritin["value"], ferritin["unit"]) == (301.0, "ug/L")
    assert (ferritin["window"], ferritin["interpretability"]) == ("too_early", "too_early")
    assert (ferritin["flag"], ferritin["lab_flag"]) == (None, "H")
    assert rows["tsat"]["computed_from"] == ["iron", "tibc"]
    assert rows["tsat"]["value"] == 16.6667
    crp = rows["crp"]
    assert crp["comparator"] == "<"
    assert crp["excluded"] == {"reason": "clotted", "by": "jd", "at": "2026-06-09"}
    assert crp["why_not"] == "user"


def test_held_rows_of_reader_and_engine_stand_together(answered):
    document = answered(RECORD)
    assert {(row["reason"], row["kind"]) for row in document["held"]} == {
        ("data.unknown_code", "result"),
        ("data.unknown_code", "event"),
    }
    assert all(row["patient"] == "P-1" and row["source"] for row in document["held"])
    assert accounted_results(document) == document["files"][0]["result_rows"] == 6


def test_findings_courses_ledger_and_next_test_have_the_contract_s_keys(answered):
    (patient,) = answered(RECORD)["patients"]
    for finding in patient["findings"]:
        assert set(finding) == {
            "code",
            "severity",
            "samples",
            "dose",
            "statement",
            "because",
            "thresholds",
            "skipped",
            "action",
            "rule",
            "citations",
            "other_profiles",
        }
        assert finding["citations"]
    too_early = next(one for one in patient["findings"] if one["code"] == "timing.too_early")
    assert too_early["samples"] == ["2026-06-08T08:30-04:00"]
    assert too_early["statement"] == "says timing.too_early"
    (course,) = patient["courses"]
    assert (course["doses"], course["total_mg"]) == (1, 1000)
    assert course["products"] == ["ferric_carboxymaltose"]
    assert set(course["need_mg"]) == {"ganzoni", "simplified"}
    assert set(course["tsat_response"]) == {"before", "after"}
    assert patient["ledger"]["given_mg"] == {"last_12_months": 1000, "ever": 1000}
    assert patient["ledger"]["transfused_mg"] == [0, 0]
    assert set(patient["next_test"]) == {
        "state",
        "earliest",
        "preferred",
        "definitive",
        "tests",
        "recheck",
        "why",
    }
    assert patient["next_test"]["earliest"] == "2026-06-15"


def test_a_haemoglobin_response_carries_its_baseline(answered):
    hb = {"analyte": "hb", "value": "11.5", "unit": "g/dL", "collected": "2026-06-08"}
    (patient,) = answered(RECORD | {"results": [RECORD["results"][0], hb]})["patients"]
    response = patient["samples"][-1]["hb_response"]
    assert response["baseline"] == {"collected": "2026-05-01", "value": 9.2}
    assert response["delta_g_dl"] == 2.3
    assert (response["days_from_first"], response["days_from_last"]) == (21, 21)


@pytest.mark.parametrize(
    ("taken", "baseline", "offered"),
    [
        (None, None, {"collected": "2026-01-05", "value": 9.2}),
        ("2026-01-05", {"collected": "2026-01-05", "value": 9.2, "confirmed": True}, None),
    ],
)
def test_an_older_haemoglobin_is_offered_or_was_taken_as_baseline(
    answered, taken, baseline, offered
):
    rows = [
        {"analyte": "hb", "value": value, "unit": "g/dL", "collected": on}
        for value, on in (("9.2", "2026-01-05"), ("11.5", "2026-06-08"))
    ]
    doses = [RECORD["infusions"][0] | {"baseline_hb": taken}]
    (patient,) = answered(RECORD | {"results": rows, "infusions": doses})["patients"]
    response = patient["samples"][-1]["hb_response"]
    assert response["baseline"] == baseline
    assert response.get("baseline_offered") == offered


def test_rejected_rows_carry_source_reason_and_text(answered):
    document = answered(bundle(observation(), observation(code={"text": "Heart rate"})))
    (row,) = document["rejected"]
    assert row["source"] == "file.json:entry[1]"
    assert row["reason"] == "import.not_iron_related"
    assert "Heart rate" in row["text"]


@pytest.mark.parametrize(
    ("amount", "printed"),
    [
        (Decimal("16.66666666"), 16.6667),
        (Decimal("123456.7"), 123457.0),
        (Decimal("0.000123456789"), 0.000123457),
        (Decimal(301), 301.0),
        (Decimal(0), 0.0),
        (None, None),
    ],
)
def test_amounts_are_printed_with_six_significant_digits(amount, printed):
    assert number(amount) == printed


def test_every_row_of_every_real_file_stands_in_exactly_one_place(shared, vocabulary, guideline):
    for path in sorted((shared / "data" / "public" / "fhir").rglob("*.*")):
        files = tuple(read_file(path, vocabulary, VIENNA))
        records = merge(record for file in files for record in file.records).records
        reading = Reading(files=files, records=records)
        found = [interpret(record, guideline, AS_OF) for record in records]
        document = answer("9.9", AS_OF, found, reading, PlainWords())
        assert accounted_results(document) == reading.result_rows, path
