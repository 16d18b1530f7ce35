"""What people decided, judged a second time: plainly, on what stands in the store as JSON."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from ironview.domain.findings import Finding
from ironview.domain.interpretation import Interpretation, InterpretedSample
from ironview.domain.kept_findings import finding_content, moment_content
from tests.simulated.slow_reading import Row

Plain = Any
"""What JSON holds."""


def findings_aside(said: Interpretation, overrides: Sequence[Row]) -> list[Finding]:
    """Return the findings of today that somebody set aside, and that are still what they were.

    The newest override about a finding decides; one of the same sample comes before one of the
    same day.
    """
    deciding: dict[int, tuple[bool, Row]] = {}
    for row in sorted(overrides, key=lambda one: (one["overridden_at"], one["key"]), reverse=True):
        then = json.loads(row["finding"])
        about = [
            at for at, one in enumerate(said.findings) if _subject(_plain(one)) == _subject(then)
        ]
        same = [
            at for at in about if _plain(said.findings[at])["samples"][-1:] == then["samples"][-1:]
        ]
        alike = [at for at in same if _rests_on(_plain(said.findings[at])) == _rests_on(then)]
        if same:
            at, is_same = (alike or same)[0], True
        elif len(about) == 1:
            at, is_same = about[0], False
        else:
            continue
        if at not in deciding or (is_same and not deciding[at][0]):
            deciding[at] = (is_same, row)
    return [
        said.findings[at]
        for at, (_, row) in deciding.items()
        if _is_unchanged(said, said.findings[at], row)
    ]


def _is_unchanged(said: Interpretation, finding: Finding, row: Row) -> bool:
    then, now = json.loads(row["finding"]), _plain(finding)
    profile = said.profile.id, said.profile.version
    for one in said.samples:
        if finding.samples and one.sample.at == finding.samples[-1]:
            profile = one.sample.profile.id, one.sample.profile.version
    return (
        _rests_on(then) == _rests_on(now)
        and then["facts"] == now["facts"]
        and (then["rule"], then["severity"]) == (now["rule"], now["severity"])
        and profile == (row["profile_id"], row["profile_version"])
    )


def _subject(finding: Plain) -> Plain:
    if finding["samples"]:
        return finding["code"], finding["samples"][-1][0], ""
    product = finding["facts"].get("product", "") if finding["dose"] else ""
    return finding["code"], finding["dose"], product if isinstance(product, str) else ""


def _rests_on(finding: Plain) -> Counter[str]:
    return Counter(json.dumps(one) for one in (*finding["used"], *finding["skipped"]))


def _plain(finding: Finding) -> Plain:
    return json.loads(json.dumps(finding_content(finding)))


def sample_states(
    said: Interpretation, aside: Sequence[Finding], signatures: Sequence[Row]
) -> list[str]:
    """Return of each sample whether it is signed, and still what was signed."""
    rows = sorted(signatures, key=lambda one: (one["signed_at"], one["key"]), reverse=True)
    states = []
    for judged in said.samples:
        now = _content(said, judged, aside)
        signed = next((one for row in rows if _is_of(one := _signed(row), judged)), None)
        if judged.sample.held:
            states.append("cannot_be_signed")
        elif signed is None:
            states.append("not_signed")
        else:
            states.append("signed" if _comparable(signed) == now else "open_again")
    return states


def _signed(row: Row) -> Plain:
    return json.loads(row["content"])


def _is_of(signed: Plain, judged: InterpretedSample) -> bool:
    rows = {one.row.key for one in judged.sample.results if one.row.key}
    has_one = any(one["reference"] in rows for one in signed["results"])
    return has_one or signed["at"] == moment_content(judged.sample.at)


def _comparable(signed: Plain) -> Plain:
    """Return what has to be the same for a signature to hold."""
    day, clock, offset = signed["at"]
    return {
        "at": [day, None if clock is None else clock[:5], offset],
        "day": signed["day"],
        "window": signed["window"],
        "verdicts": dict(signed["verdicts"]),
        "profile": (signed["profile_id"], signed["profile_version"]),
        "results": _sorted(tuple(one[name] for name in _OF_A_RESULT) for one in signed["results"]),
        "findings": _sorted(
            (
                one["finding"]["code"],
                one["finding"]["severity"],
                one["finding"]["rule"],
                one["is_overridden"],
            )
            for one in signed["findings"]
        ),
    }


_OF_A_RESULT = ("reference", "analyte", "value", "unit", "status", "reading", "flag")


def _content(said: Interpretation, judged: InterpretedSample, aside: Sequence[Finding]) -> Plain:
    sample, profile = judged.sample, judged.profile or said.profile
    day, clock, offset = moment_content(sample.at)
    verdicts = {"stores": judged.stores, "overload": judged.overload}
    if judged.hb_response is not None:
        verdicts["hb_response"] = judged.hb_response.verdict
    return {
        "at": [day, None if clock is None else clock[:5], offset],
        "day": sample.day,
        "window": sample.window.value,
        "verdicts": {name: one.value for name, one in verdicts.items() if one is not None},
        "profile": (profile.id, profile.version),
        "results": _sorted(
            (
                one.row.key,
                one.row.analyte,
                one.row.value,
                one.row.unit,
                one.row.status.value,
                one.interpretability.value,
                one.flag.value if one.flag else "",
            )
            for one in sample.results
        ),
        "findings": _sorted(
            (one.code, one.severity.value, one.rule, one in aside)
            for one in said.findings
            if sample.at in one.samples
        ),
    }


def _sorted(rows: Iterable[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    return sorted(rows, key=repr)
