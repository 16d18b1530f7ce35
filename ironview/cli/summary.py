"""An answer as text for a person at a terminal."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ironview.domain.sources import Mark
from ironview.wording.verdict_labels import mark_text, why_text


def summary(document: dict[str, Any]) -> str:
    """Return the answer of ``interchange.answers`` as readable lines."""
    lines: list[str] = []
    for patient in document["patients"]:
        lines += [*_patient(patient), ""]
    lines += aside_lines("Held, to be decided", document["held"])
    lines += aside_lines("Not read", document["rejected"])
    if not document["patients"]:
        lines.insert(0, "No patients were found.")
    return "\n".join(lines).rstrip() + "\n"


def _patient(patient: dict[str, Any]) -> Iterator[str]:
    profile = patient["profile"]
    yield f"Patient {patient['id'] or 'without a number'}"
    yield f"  Profile {profile['id']} {profile['version']}: {profile['why']}"
    for course in patient["courses"]:
        yield _course(course)
    for sample in patient["samples"]:
        yield from _sample(sample)
    for finding in patient["findings"]:
        yield from _finding(finding)
    test = patient["next_test"]
    yield f"  Next test: {test['state']}. {test['why']}"


def _course(course: dict[str, Any]) -> str:
    days = (
        course["first"]
        if course["first"] == course["last"]
        else (f"{course['first']} to {course['last']}")
    )
    noun = "dose" if course["doses"] == 1 else "doses"
    return (
        f"  Course {days}: {course['doses']} {noun}, {course['total_mg']:g} mg "
        f"({', '.join(course['products'])})"
    )


def _sample(sample: dict[str, Any]) -> Iterator[str]:
    day = f", day {sample['day']} after the last dose" if sample["day"] is not None else ""
    yield f"  Sample {sample['collected']}{day}"
    for result in sample["results"]:
        shown = result["reported"] or f"{result['value']:g} {result['unit']} (computed)"
        window = f", {result['window']}" if result["window"] else ""
        flag = f" {result['flag']}" if result["flag"] else ""
        yield f"    {result['analyte']:14}{shown}{flag}  {result['interpretability']}{window}"
    verdicts = [
        f"{name} {sample[key]}"
        for name, key in (("stores", "stores"), ("overload", "overload"))
        if sample[key]
    ]
    response = sample["hb_response"]
    if response is not None:
        verdicts.append(f"haemoglobin response {response['verdict']}")
    if verdicts:
        yield f"    -> {', '.join(verdicts)}"


def _finding(finding: dict[str, Any]) -> Iterator[str]:
    """Yield the statement, what to do, and the evidence for it."""
    yield f"  [{finding['severity']}] {finding['statement']}"
    if finding["action"]:
        yield f"      {finding['action']}"
    evidence = (
        ("rests on", [used["text"] for used in finding["because"]]),
        ("not used", [f"{one['result']}, {why_text(one['why'])}" for one in finding["skipped"]]),
        ("rule", [finding["rule"]]),
        ("sources", [_source(citation) for citation in finding["citations"]]),
        ("other profiles", [f"{one['id']}: {one['says']}" for one in finding["other_profiles"]]),
    )
    for name, parts in evidence:
        if parts:
            yield f"      {name}: {'; '.join(parts)}"


def _source(citation: dict[str, str]) -> str:
    named = ", ".join(part for part in (citation["key"], citation["place"]) if part)
    return f"{named} ({mark_text(Mark(citation['mark']))})"


def aside_lines(title: str, asides: Iterable[Mapping[str, str]]) -> Iterator[str]:
    """Yield a line for each row left aside; other laboratory tests are only counted."""
    rows = list(asides)
    shown = [row for row in rows if row["reason"] != "import.not_iron_related"]
    others = len(rows) - len(shown)
    if shown:
        yield f"{title}:"
    for row in shown:
        yield f"  {row['source']}: {row['text']}"
    if others:
        yield f"{others} other tests, which IronView does not read, were left aside."
