"""What a signature froze, as JSON, and back."""

import json
from collections.abc import Mapping
from typing import Any

from ironview.domain.kept_findings import (
    finding_content,
    moment_content,
    read_finding_content,
    read_moment_content,
)
from ironview.domain.sign_off import SignedContent, SignedFinding, SignedResult

Plain = Any
"""What JSON holds."""


def signed_text(content: SignedContent) -> str:
    """Return what was signed as text for the store."""
    return json.dumps(_content(content), ensure_ascii=False, separators=(",", ":"))


def read_signed_text(text: str) -> SignedContent:
    """Return what ``signed_text`` wrote.

    Raises:
        KeyError, TypeError, ValueError, ArithmeticError: It was not written by it.
    """
    content: Mapping[str, Plain] = json.loads(text)
    return SignedContent(
        at=read_moment_content(content["at"]),
        results=tuple(SignedResult(**one) for one in content["results"]),
        findings=tuple(read_signed_finding(one) for one in content["findings"]),
        window=content["window"],
        day=content["day"],
        verdicts=tuple((name, answer) for name, answer in content["verdicts"]),
        profile_id=content["profile_id"],
        profile_version=content["profile_version"],
        program=content["program"],
        sources=tuple(content["sources"]),
    )


def _content(content: SignedContent) -> dict[str, Plain]:
    return {
        "at": moment_content(content.at),
        "results": [signed_result_content(one) for one in content.results],
        "findings": [signed_finding_content(one) for one in content.findings],
        "window": content.window,
        "day": content.day,
        "verdicts": [list(one) for one in content.verdicts],
        "profile_id": content.profile_id,
        "profile_version": content.profile_version,
        "program": content.program,
        "sources": list(content.sources),
    }


def signed_result_content(one: SignedResult) -> dict[str, Plain]:
    """Return one result as what JSON holds; the names are those of its attributes."""
    return {
        "reference": one.reference,
        "analyte": one.analyte,
        "value": one.value,
        "unit": one.unit,
        "status": one.status,
        "reading": one.reading,
        "flag": one.flag,
    }


def signed_finding_content(one: SignedFinding) -> dict[str, Plain]:
    """Return one finding as what JSON holds."""
    return {"finding": finding_content(one.finding), "is_overridden": one.is_overridden}


def read_signed_finding(content: Mapping[str, Plain]) -> SignedFinding:
    """Return the finding of ``signed_finding_content``."""
    return SignedFinding(read_finding_content(content["finding"]), content["is_overridden"])
