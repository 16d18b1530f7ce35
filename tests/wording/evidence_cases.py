"""Findings the engine makes of the worked cases, by code; the sentences are tested on them."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date
from functools import cache
from pathlib import Path
from typing import Any

from ironview.domain.findings import Finding
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation, interpret
from ironview.interchange.reading import read_bytes
from ironview.knowledge.catalogues import load_guideline
from tests.conftest import PROJECT

CASES = ("cases.json", "cases_second_reading.json")
CONFLICT = Path(__file__).with_name("code_conflict.json")


@dataclass(frozen=True)
class Case:
    """One worked case, judged.

    Attributes:
        guideline: With the profile and overlays the case asks for.
    """

    title: str
    guideline: Guideline
    interpretation: Interpretation


@cache
def judged_cases() -> tuple[Case, ...]:
    """Judge every worked case, and a file whose codes contradict its names."""
    return tuple(_judged())


@cache
def findings_by_code() -> dict[str, list[tuple[Case, Finding]]]:
    """Return every finding of the worked cases."""
    found: dict[str, list[tuple[Case, Finding]]] = defaultdict(list)
    for case in judged_cases():
        for finding in case.interpretation.findings:
            found[finding.code].append((case, finding))
    return dict(found)


def some_findings(code: str, most: int = 25) -> list[tuple[Case, Finding]]:
    """Return at most so many findings of a code, spread over all of them."""
    found = findings_by_code()[code]
    return found[:: max(1, -(-len(found) // most))]


def _judged() -> Iterator[Case]:
    for name in CASES:
        for case in json.loads((PROJECT / "tests" / "domain" / name).read_text(encoding="utf-8")):
            yield _judge(case["title"], case["record"], case["as_of"], case["arguments"])
    yield _judge("contradicting codes", json.loads(CONFLICT.read_text("utf-8")), "2026-06-01", [])


def _judge(title: str, record: dict[str, Any], as_of: str, arguments: list[str]) -> Case:
    guideline = _chosen(arguments)
    staged = read_bytes("record.json", json.dumps(record).encode(), guideline, UTC)
    (read,) = staged.records
    return Case(title, guideline, interpret(read, guideline, date.fromisoformat(as_of)))


def _chosen(arguments: list[str]) -> Guideline:
    guideline = load_guideline()
    for option, value in zip(arguments[::2], arguments[1::2], strict=True):
        if option == "--profile":
            guideline = guideline.choosing(profile=value)
        elif option == "--overlay":
            name, chosen = value.split("=")
            guideline = guideline.choosing(**{name: chosen})
    return guideline
