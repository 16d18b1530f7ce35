"""Invented patients with what must be said of them, to try an installation with."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ironview.domain.errors import ResourceError
from ironview.knowledge.resources import resource_path


@dataclass(frozen=True, slots=True)
class GoldenCase:
    """One patient.

    Attributes:
        name: Of its file, without the ending.
        told: What it shows, in one sentence.
        time_zone: Of the clinic, e.g. "Europe/Vienna".
        record: In the form ``ironview-record/1``.
        expected: What an answer must hold; what is not listed is free.
    """

    name: str
    told: str
    as_of: date
    time_zone: str
    record: dict[str, Any]
    expected: dict[str, Any]


def load_golden_cases(folder: Path | None = None) -> tuple[GoldenCase, ...]:
    """Return the cases in the order of their files.

    Raises:
        ResourceError: There is none, or one cannot be read.
    """
    paths = sorted((folder or resource_path("golden")).glob("*.json"))
    if not paths:
        raise ResourceError("golden: there are no cases in the resources.")
    return tuple(_case(path) for path in paths)


def _case(path: Path) -> GoldenCase:
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
        return GoldenCase(
            name=path.stem,
            told=said["told"],
            as_of=date.fromisoformat(said["as_of"]),
            time_zone=said["time_zone"],
            record=said["record"],
            expected=said["expected"],
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ResourceError(f"golden/{path.name}: the case cannot be read: {error!r}.") from error
