"""An answer as text for a person at a terminal."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ironview.domain.findings import OtherProfile, Severity
from ironview.domain.guideline import Guideline
from ironview.domain.sources import Citation, Mark
from ironview.domain.verdicts import (
    Fatigue,
    HbVerdict,
    Interpretability,
    NextTestState,
    Overload,
    Stores,
)
from ironview.wording.citations import citation_text
from ironview.wording.evidence import other_text
from ironview.wording.labels import analyte_name, product_name, profile_name
from ironview.wording.overrides import reason_within
from ironview.wording.verdict_labels import (
    fatigue_label,
    hb_label,
    interpretability_label,
    next_test_label,
    overload_label,
    says_text,
    severity_label,
    stores_label,
)


def summary(document: dict[str, Any], guideline: Guideline) -> str:
    """Return the answer of ``interchange.answers`` as readable lines.

    Args:
        guideline: Where sources and profiles have their names.
    """
    lines: list[str] = []
    for patient in document["patients"]:
        lines += [*_patient(patient, guideline), ""]
    lines += aside_lines("Held, to be decided", document["held"])
    lines += aside_lines("Not read", document["rejected"])
    if not document["patients"]:
        lines.insert(0, "No patients were found.")
    return "\n".join(lines).rstrip() + "\n"


def _patient(patient: dict[str, Any], guideline: Guideline) -> Iterator[str]:
    profile = patient["profile"]
    yield f"Patient {patient['id'] or 'without a number'}"
    known = guideline.profiles.get(profile["id"])
    name = profile_name(profile["id"], known.name if known else "")
    yield f"  Profile {name} {profile['version']}: {profile['why']}"
    for course in patient["courses"]:
        yield _course(course)
    yield from _ledger(patient["ledger"])
    for sample in patient["samples"]:
        yield from _sample(sample)
    for finding in patient["findings"]:
        yield from _finding(finding, guideline)
    test = patient["next_test"]
    yield f"  Next test: {next_test_label(NextTestState(test['state']))}. {test['why']}"


def _course(course: dict[str, Any]) -> str:
    days = (
        course["first"]
        if course["first"] == course["last"]
        else (f"{course['first']} to {course['last']}")
    )
    noun = "dose" if course["doses"] == 1 else "doses"
    fatigue = course["fatigue"]
    response = f"; fatigue: {_within(fatigue_label(Fatigue(fatigue)))}" if fatigue else ""
    named = (("ganzoni", "by Ganzoni"), ("simplified", "by the product's table"))
    needs = [f"{mg} mg {by}" for key, by in named if (mg := course["need_mg"][key]) is not None]
    needed = f"; needed {', '.join(needs)}" if needs else ""
    return (
        f"  Course {days}: {course['doses']} {noun}, {course['total_mg']:g} mg "
        f"({', '.join(product_name(code) for code in course['products'])}){needed}{response}"
    )


def _ledger(ledger: dict[str, Any]) -> Iterator[str]:
    """Yield iron given, received and donated; nothing where there was none of it."""
    given = ledger["given_mg"]
    unknown = ", and a dose of unknown amount" if ledger["unknown_dose"] else ""
    if given["ever"] or unknown:
        recent = f"{given['last_12_months']:g} mg in the last 12 months"
        yield f"  Iron given: {recent}, {given['ever']:g} mg ever{unknown}"
    for key, name in (("transfused_mg", "Iron in red cells"), ("donated_mg", "Iron donated")):
        low, high = ledger[key]
        if high:
            yield f"  {name}: {low:g} to {high:g} mg"


def _sample(sample: dict[str, Any]) -> Iterator[str]:
    day = f", day {sample['day']} after the last dose" if sample["day"] is not None else ""
    yield f"  Sample {sample['collected']}{day}"
    for result in _hct_beside_hb(sample["results"]):
        shown = result["reported"] or f"{result['value']:g} {result['unit']} (computed)"
        flag = f" {result['flag']}" if result["flag"] else ""
        name = analyte_name(result["analyte"])
        yield f"    {name:26}{shown}{flag}  {_reading(result)}"
    verdicts = [*_verdicts(sample)]
    if verdicts:
        yield f"    -> {', '.join(verdicts)}"


def _hct_beside_hb(results: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the results in their order, the haematocrit after the haemoglobin it follows."""
    hct = [result for result in results if result["analyte"] == "hct"]
    others = [result for result in results if result["analyte"] != "hct"]
    place = max((i for i, one in enumerate(others, 1) if one["analyte"] == "hb"), default=None)
    return results if place is None else [*others[:place], *hct, *others[place:]]


def _reading(result: dict[str, Any]) -> str:
    """Return whether a result may be read, and its window where that says more."""
    state = interpretability_label(Interpretability(result["interpretability"]))
    window = says_text(result["window"] or "")
    return f"{state}, {window}" if window not in ("", state) else state


def _verdicts(sample: dict[str, Any]) -> Iterator[str]:
    if sample["stores"]:
        yield f"stores: {_within(stores_label(Stores(sample['stores'])))}"
    if sample["overload"]:
        yield f"overload: {_within(overload_label(Overload(sample['overload'])))}"
    response = sample["hb_response"]
    if response is not None:
        label = _within(hb_label(HbVerdict(response["verdict"])))
        yield f"haemoglobin response: {label}{_older_baseline(response)}"


def _older_baseline(response: dict[str, Any]) -> str:
    """Say what became of an Hb older than the rules take as baseline; empty without one."""
    taken, offered = response["baseline"], response.get("baseline_offered")
    if offered is not None:
        return f" ({offered['value']} g/dL of {offered['collected']} is too old, not used)"
    if taken is not None and "confirmed" in taken:
        return f" (baseline {taken['value']} g/dL of {taken['collected']} taken by a person)"
    return ""


def _within(label: str) -> str:
    return label[:1].lower() + label[1:]


def _finding(finding: dict[str, Any], guideline: Guideline) -> Iterator[str]:
    """Yield the statement, what to do, and the evidence for it."""
    severity = severity_label(Severity(finding["severity"]))
    yield f"  [{_within(severity)}] {finding['statement']}"
    if "override" in finding:
        yield f"      {_override(finding['override'])}"
    if finding["action"]:
        yield f"      {finding['action']}"
    evidence = (
        ("rests on", [used["text"] for used in finding["because"]]),
        ("not used", [skipped["text"] for skipped in finding["skipped"]]),
        ("rule", [finding["rule"], *finding["thresholds"]]),
        ("sources", [_source(citation, guideline) for citation in finding["citations"]]),
        ("other profiles", [_other(one, guideline) for one in finding["other_profiles"]]),
    )
    for name, parts in evidence:
        if parts:
            yield f"      {name}: {'; '.join(parts)}"


def _override(override: dict[str, str]) -> str:
    who = f" by {override['by']}" if override["by"] else ""
    comment = f" {override['comment']}" if override["comment"] else ""
    return (
        f"overridden{who} on {override['at'][:10]}: {reason_within(override['reason'])}.{comment}"
    )


def _source(citation: dict[str, str], guideline: Guideline) -> str:
    named = Citation(citation["key"], citation["place"], Mark(citation["mark"]))
    return citation_text(named, guideline.sources)


def _other(other: dict[str, str], guideline: Guideline) -> str:
    return other_text(OtherProfile(other["id"], other["says"]), guideline)


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
