"""The worked cases of the clinical rules, read from their records and judged in memory."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from ironview.domain.interpretation import Interpretation, InterpretedSample, interpret
from ironview.interchange.reading import read_files
from ironview.knowledge.catalogues import load_guideline


def test_every_worked_case_is_answered_as_the_rules_say(shared: Path, tmp_path: Path) -> None:
    cases = json.loads((shared / "clinical" / "vignettes" / "cases.json").read_text("utf-8"))
    faults = [fault for case in cases for fault in _faults_of(case, tmp_path)]
    assert len(cases) >= 28
    assert faults == []


def _faults_of(case: Mapping[str, Any], folder: Path) -> Iterator[str]:
    file = folder / f"{case['id']}.json"
    file.write_text(json.dumps(case["record"]), encoding="utf-8")
    zone = ZoneInfo(case["record"]["patient"]["time_zone"])
    guideline = load_guideline()
    (record,) = read_files([file], guideline, zone).records
    answer = interpret(record, guideline, date.fromisoformat(case["as_of"]))
    for fault in _compare(case["expect"], answer):
        yield f"{case['id']}: {fault}"


def _compare(want: Mapping[str, Any], got: Interpretation) -> Iterator[str]:
    for day, expected in want["samples"].items():
        (sample,) = [one for one in got.samples if one.sample.at.day.isoformat() == day]
        yield from _compare_sample(day, expected, sample)
    codes = {finding.code for finding in got.findings}
    yield from _missing("findings", want.get("findings_include", ()), codes)
    yield from _present("findings", want.get("findings_exclude", ()), codes)
    for key, value in want.get("next_test", {}).items():
        yield from _differs(f"next test {key}", value, _text(getattr(got.next_test, key)))
    if "profile" in want:
        yield from _differs("profile", want["profile"], got.profile.id)
    for expected, summary in zip(want.get("courses", ()), got.courses, strict=False):
        course = summary.course
        shown = {
            "first": course.first.isoformat(),
            "last": course.last.isoformat(),
            "doses": len(course.doses),
            "total_mg": course.total_mg,
            "ganzoni": summary.ganzoni_mg,
        }
        for key, value in expected.items():
            yield from _differs(f"course {course.number} {key}", value, shown[key])
    yield from _missing("held", want.get("held", ()), {row.reason for row in got.held})


def _compare_sample(day: str, want: Mapping[str, Any], got: InterpretedSample) -> Iterator[str]:
    results = {result.code.value: result for result in got.sample.results}
    response = got.hb_response
    plain = {
        "day": got.sample.day,
        "stores": got.stores,
        "overload": got.overload,
        "hb_response": response and response.verdict,
        "delta_g_dl": response and response.delta_g_dl,
        "normalised": response and response.normalised,
    }
    codes = {finding.code for finding in got.findings}
    for key, value in want.items():
        if key in plain:
            yield from _differs(f"{day} {key}", value, plain[key])
        elif key in ("windows", "interpretability"):
            name = "window" if key == "windows" else key
            for analyte, expected in value.items():
                yield from _differs(f"{day} {analyte}", expected, getattr(results[analyte], name))
        elif key == "values":
            for analyte, expected in value.items():
                quantity = results[analyte].quantity
                if quantity is None or abs(float(quantity.amount) - expected) > 0.01:
                    yield f"{day} {analyte}: {quantity}"
        elif key == "findings_include":
            yield from _missing(day, value, codes)
        else:
            yield from _present(day, value, codes)


def _differs(what: str, expected: Any, found: Any) -> Iterator[str]:
    if isinstance(expected, float):
        if found is None or abs(float(found) - expected) > 0.011:
            yield f"{what}: {found} instead of {expected}"
    elif found != expected:
        yield f"{what}: {found} instead of {expected}"


def _text(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _missing(what: str, expected: Any, found: set[str]) -> Iterator[str]:
    for code in set(expected) - found:
        yield f"{what}: {code} is missing"


def _present(what: str, unwanted: Any, found: set[str]) -> Iterator[str]:
    for code in set(unwanted) & found:
        yield f"{what}: {code} must not be there"
