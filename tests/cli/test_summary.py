from datetime import date

from ironview.cli.summary import summary
from ironview.knowledge.demo import demo_records


def test_nothing_found_is_said():
    text = summary({"patients": [], "held": [], "rejected": []})
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
        }
    )
    assert "f.json:1: no unit" in text
    assert "f.json:1: no JSON" in text
    assert "2 other tests" in text
    assert "Sodium" not in text


def evidence(finding):
    """Return every piece of the evidence of a finding, as the text must hold it."""
    yield finding["statement"]
    yield finding["action"]
    yield f"rule: {finding['rule']}"
    for used in finding["because"]:
        yield used["text"]
    for skipped in finding["skipped"]:
        yield f"{skipped['result']}, "
    for citation in finding["citations"]:
        yield f"{citation['key']}, {citation['place']} ({WORDS[citation['mark']]})"
    for other in finding["other_profiles"]:
        yield f"{other['id']}: {other['says']}"


WORDS = {
    "V": "read in the primary source",
    "S": "from a secondary source",
    "M": "from memory, not yet checked",
    "D": "design choice of IronView",
}


def test_the_text_holds_all_the_evidence_of_every_finding_of_the_invented_patients(run, write):
    file = write(demo_records(date(2026, 6, 3)))
    said = ("interpret", file, "--as-of", "2026-06-03")
    text = run(*said, "--text").out
    findings = [one for patient in run(*said).answer["patients"] for one in patient["findings"]]
    parts = [part for finding in findings for part in evidence(finding)]
    assert [part for part in parts if part not in text] == []
    assert all(
        any(finding[kind] for finding in findings)
        for kind in ("because", "skipped", "citations", "other_profiles", "action")
    )
