"""The rules, clause by clause, as data: what the program must say of invented records.

``tests/domain/cases.json`` and ``cases_second_reading.json`` (a second reader's, written from the
rules alone) are in the form of the shared worked cases: a record, a date, and what is expected of
the interpretation; what is not listed is free.
"""

import io
import json
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from ironview.knowledge.catalogues import load_guideline
from tests.conftest import PROJECT

TOLERANCE = 0.011


def differs(expected: Any, got: Any, tolerance: float = TOLERANCE) -> bool:
    if isinstance(expected, int | float) and not isinstance(expected, bool):
        if not isinstance(got, int | float):
            return True
        return abs(got - expected) > tolerance * max(1.0, abs(expected))
    return bool(expected != got)


def sample_faults(day: str, want: dict[str, Any], sample: dict[str, Any]) -> list[str]:
    by_analyte = {result["analyte"]: result for result in sample["results"]}
    response = sample["hb_response"] or {}
    plain = {
        "stores": sample["stores"],
        "overload": sample["overload"],
        "day": sample["day"],
        "hb_response": response.get("verdict"),
        "delta_g_dl": response.get("delta_g_dl"),
        "normalised": response.get("normalised"),
        "course": sample["course"],
        "last_dose": sample["last_dose"],
    }
    faults = [
        f"{day} {key}: expected {want[key]!r}, got {got!r}"
        for key, got in plain.items()
        if key in want and differs(want[key], got)
    ]
    for key, column in (
        ("windows", "window"),
        ("interpretability", "interpretability"),
        ("values", "value"),
        ("flags", "flag"),
        ("computed_from", "computed_from"),
    ):
        for analyte, expected in want.get(key, {}).items():
            got = by_analyte.get(analyte, {}).get(column)
            if differs(expected, got):
                faults.append(f"{day} {analyte} {column}: expected {expected!r}, got {got!r}")
    return faults + code_faults(day, want, set(sample["findings"]))


def code_faults(where: str, want: dict[str, Any], codes: set[str]) -> list[str]:
    missing = set(want.get("findings_include", [])) - codes
    wrong = set(want.get("findings_exclude", [])) & codes
    return [f"{where}: missing {code}" for code in sorted(missing)] + [
        f"{where}: must not have {code}" for code in sorted(wrong)
    ]


def course_faults(number: int, want: dict[str, Any], courses: list[dict[str, Any]]) -> list[str]:
    if number >= len(courses):
        return [f"course {number + 1} is missing"]
    course = courses[number] | courses[number]["need_mg"]
    return [
        f"course {number + 1} {key}: expected {value!r}, got {course.get(key)!r}"
        for key, value in want.items()
        if differs(value, course.get(key), 1e-9)
    ]


def samples_of(day: str, samples: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the sample of exactly this moment, else those that begin with it."""
    exact = [sample for sample in samples if sample["collected"] == day]
    return exact or [sample for sample in samples if sample["collected"].startswith(day)]


def ledger_faults(want: dict[str, Any], ledger: dict[str, Any]) -> list[str]:
    return [
        f"ledger {key}: expected {value!r}, got {ledger[key]!r}"
        for key, value in want.items()
        if ledger[key] != value
    ]


def faults_of(case: dict[str, Any], answer: dict[str, Any]) -> list[str]:
    (patient,) = answer["patients"]
    want, faults = case["expect"], []
    for day, expectation in want["samples"].items():
        found = samples_of(day, patient["samples"])
        if len(found) == 1:
            faults += sample_faults(day, expectation, found[0])
        else:
            faults.append(f"{day}: expected one sample, got {len(found)}")
    faults += code_faults("patient", want, {f["code"] for f in patient["findings"]})
    faults += [
        f"next test {key}: expected {value!r}, got {patient['next_test'].get(key)!r}"
        for key, value in want.get("next_test", {}).items()
        if patient["next_test"].get(key) != value
    ]
    if want.get("profile", patient["profile"]["id"]) != patient["profile"]["id"]:
        faults.append(f"profile: expected {want['profile']}, got {patient['profile']['id']}")
    if "courses" in want and len(want["courses"]) != len(patient["courses"]):
        faults.append(f"expected {len(want['courses'])} courses, got {len(patient['courses'])}")
    for number, course in enumerate(want.get("courses", [])):
        faults += course_faults(number, course, patient["courses"])
    faults += ledger_faults(want.get("ledger", {}), patient["ledger"])
    reasons = sorted(row["reason"] for row in answer["held"])
    if sorted(want.get("held_exactly", reasons)) != reasons:
        faults.append(f"held: expected exactly {want['held_exactly']}, got {reasons}")
    return faults + [f"held: missing {r}" for r in want.get("held", []) if r not in reasons]


def answer_to(case: dict[str, Any], folder: Path) -> dict[str, Any]:
    from ironview.__main__ import main

    path = folder / "record.json"
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    path.write_text(json.dumps(case["record"]), encoding="utf-8")
    arguments = ["interpret", "--json", "--as-of", case["as_of"], *case["arguments"]]
    with redirect_stdout(out):
        code = main([*arguments, str(path)])
    assert code in (0, 1)
    out.seek(0)
    return dict(json.load(out))


def written(name: str) -> list[dict[str, Any]]:
    return list(json.loads((PROJECT / "tests" / "domain" / name).read_text(encoding="utf-8")))


OURS = written("cases.json") + written("cases_second_reading.json")


def test_there_are_cases_for_every_clause():
    assert len(OURS) > 1000
    assert len({case["title"] for case in OURS}) == len(OURS)


def codes_of(case: dict[str, Any]) -> set[str]:
    expectations = [case["expect"], *case["expect"]["samples"].values()]
    return {code for want in expectations for code in want.get("findings_include", [])}


def test_every_finding_is_expected_by_some_case():
    """Codes and names contradict each other in files of laboratories only, never in a record."""
    expected = set().union(*(codes_of(case) for case in OURS))
    assert set(load_guideline().rule_texts) - expected == {"data.code_conflict"}


@pytest.mark.parametrize("case", OURS, ids=lambda case: case["title"])
def test_the_engine_says_what_the_rules_say(case, tmp_path):
    assert faults_of(case, answer_to(case, tmp_path)) == []


def test_the_shared_worked_cases_hold(shared, tmp_path):
    path = shared / "clinical" / "vignettes" / "cases.json"
    cases = json.loads(path.read_text(encoding="utf-8"))
    faults = {case["id"]: faults_of(case, answer_to(case, tmp_path)) for case in cases}
    assert len(cases) > 20
    assert {name: found for name, found in faults.items() if found} == {}
