from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ironview.cli.summary import summary
from ironview.domain.findings import OtherProfile
from ironview.domain.interpretation import interpret
from ironview.domain.overrides import Override
from ironview.domain.sources import Citation, Mark
from ironview.interchange.override_rows import carrying
from ironview.interchange.record_writing import record_as_json
from ironview.knowledge.catalogues import load_guideline
from ironview.knowledge.demo import demo_records
from ironview.wording.citations import citation_text
from ironview.wording.evidence import other_text
from tests.ui import people


def test_nothing_found_is_said():
    text = summary({"patients": [], "held": [], "rejected": []}, load_guideline())
    assert text == "No patients were found.\n"


def test_held_and_rejected_rows_are_listed_and_other_tests_only_counted():
    def row(reason, text):
        return {"source": "f.json:1", "reason": reason, "text": text}

    text = summary(
        {
            "patients": [],
            "held": [row("data.unit_ambiguous", "no unit")],
            "rejected": [
                row("import.unreadable_file", "no JSON"),
                row("import.not_iron_related", "Sodium"),
                row("import.not_iron_related", "Weight"),
            ],
        },
        load_guideline(),
    )
    assert "f.json:1: no unit" in text
    assert "f.json:1: no JSON" in text
    assert "2 other tests" in text
    assert "Sodium" not in text


def evidence(finding):
    """Return every piece of the evidence of a finding, as the text must hold it."""
    guideline = load_guideline()
    yield finding["statement"]
    yield finding["action"]
    yield f"rule: {finding['rule']}"
    yield from finding["thresholds"]
    for row in (*finding["because"], *finding["skipped"]):
        yield row["text"]
    for citation in finding["citations"]:
        yield citation_text(
            Citation(citation["key"], citation["place"], Mark(citation["mark"])), guideline.sources
        )
    for other in finding["other_profiles"]:
        yield other_text(OtherProfile(other["id"], other["says"]), guideline)


def test_the_text_holds_all_the_evidence_of_every_finding_of_the_invented_patients(run, write):
    file = write(demo_records(date(2026, 6, 3)))
    said = ("interpret", file, "--as-of", "2026-06-03")
    text = run(*said, "--text").out
    findings = [one for patient in run(*said).answer["patients"] for one in patient["findings"]]
    parts = [part for finding in findings for part in evidence(finding)]
    assert [part for part in parts if part not in text] == []
    assert all(
        any(finding[kind] for finding in findings)
        for kind in ("because", "thresholds", "skipped", "citations", "other_profiles", "action")
    )


def test_haematocrit_stands_after_haemoglobin_and_a_course_tells_the_fatigue(run, write):
    def row(analyte, value, unit):
        return {"analyte": analyte, "value": value, "unit": unit, "collected": "2026-02-26"}

    record = {
        "format": "ironview-record/1",
        "patient": {"id": "a", "sex": "female", "birth_date": "1991-11-17"},
        "results": [
            row("hct", "27", "%"),
            row("ferritin", "6", "ug/L"),
            row("hb", "8.4", "g/dL"),
            row("tsat", "5", "%"),
        ],
        "infusions": [
            {"product": "ferric_carboxymaltose", "dose_mg": 1000, "started": "2026-03-02"}
        ],
        "symptoms": [
            {"scale": "fatigue_nrs", "date": "2026-02-26", "score": 8},
            {"scale": "fatigue_nrs", "date": "2026-06-01", "score": 2},
        ],
    }
    lines = run("interpret", write(record), "--as-of", "2026-06-03", "--text").out.splitlines()
    tests = [line.split()[0] for line in lines if line.startswith("    ")][:4]
    assert tests == ["Ferritin", "Haemoglobin", "Haematocrit", "TSAT"]
    assert any(line.endswith("(ferric carboxymaltose); fatigue: improved") for line in lines)


def test_the_text_tells_what_a_course_needed_and_the_iron_ledger(run, write):
    record = {
        "format": "ironview-record/1",
        "patient": {"id": "a", "sex": "female", "weight_kg": 62},
        "results": [{"analyte": "hb", "value": "8.4", "unit": "g/dL", "collected": "2026-02-26"}],
        "infusions": [
            {"product": "ferric_carboxymaltose", "dose_mg": 1000, "started": "2026-03-02"},
            {"product": "ferric_carboxymaltose", "dose_mg": None, "started": "2024-03-02"},
        ],
        "events": [
            {"kind": "rbc_transfusion", "date": "2026-02-01", "units": 2},
            {"kind": "blood_donation", "date": "2025-02-01"},
        ],
    }
    lines = run("interpret", write(record), "--as-of", "2026-06-03", "--text").out.splitlines()
    assert any(
        line.endswith("needed 1482 mg by Ganzoni, 1500 mg by the product's table") for line in lines
    )
    given = "  Iron given: 1000 mg in the last 12 months, 1000 mg ever"
    assert f"{given}, and a dose of unknown amount" in lines
    assert "  Iron in red cells: 400 to 500 mg" in lines
    assert "  Iron donated: 200 to 250 mg" in lines


def test_without_any_iron_the_text_has_no_ledger(run, write):
    record = {
        "format": "ironview-record/1",
        "patient": {"id": "a"},
        "results": [{"analyte": "hb", "value": "8.4", "unit": "g/dL", "collected": "2026-02-26"}],
    }
    assert "Iron" not in run("interpret", write(record), "--as-of", "2026-06-03", "--text").out


def test_without_haemoglobin_the_results_keep_their_order(run, write):
    row = {"unit": "%", "collected": "2026-02-26"}
    record = {
        "format": "ironview-record/1",
        "patient": {"id": "a"},
        "results": [
            row | {"analyte": "hct", "value": "27"},
            row | {"analyte": "tsat", "value": "5"},
        ],
    }
    text = run("interpret", write(record), "--as-of", "2026-06-03", "--text").out
    assert text.index("Haematocrit") < text.index("TSAT")


def test_a_finding_that_was_set_aside_says_by_whom_and_why(run, tmp_path):
    guideline = load_guideline()
    person = people.elena()
    said = interpret(person, guideline, people.TODAY)
    finding = said.findings[0]
    override = Override(
        finding=finding,
        profile_id=said.profile.id,
        profile_version=said.profile.version,
        reason="already_treated",
        comment="Given on Monday.",
        by="Dr Abel",
        at=datetime(2026, 6, 2, 8, tzinfo=UTC),
    )
    file = tmp_path / "one.json"
    file.write_bytes(record_as_json(carrying(person, [override])))
    asked = ("interpret", str(file), "--as-of", people.TODAY.isoformat())

    findings = run(*asked).answer["patients"][0]["findings"]

    aside = [one for one in findings if "override" in one]
    assert [one["code"] for one in aside] == [finding.code]
    assert aside[0]["override"] == {
        "reason": "already_treated",
        "comment": "Given on Monday.",
        "by": "Dr Abel",
        "at": "2026-06-02T08:00:00+00:00",
    }
    text = run(*asked, "--text").out
    assert "overridden by Dr Abel on 2026-06-02: already being treated. Given on Monday." in text


@pytest.mark.parametrize(
    ("taken", "told"),
    [
        (None, "no baseline (9.0 g/dL of 2026-01-10 is too old, not used)"),
        (date(2026, 1, 10), "early sign (baseline 9.0 g/dL of 2026-01-10 taken by a person)"),
    ],
)
def test_an_older_baseline_is_told_whether_it_was_taken_or_not(run, tmp_path, taken, told):
    lately = people.dosed_lately()
    hb = people.result("hb", "9.0", "2026-01-10"), people.result("hb", "11.4", "2026-06-02")
    dose = replace(lately.infusions[0], baseline_hb=taken)
    file = tmp_path / "one.json"
    file.write_bytes(record_as_json(replace(lately, results=hb, infusions=(dose,))))

    text = run("interpret", str(file), "--as-of", people.TODAY.isoformat(), "--text").out

    assert f"haemoglobin response: {told}" in text
