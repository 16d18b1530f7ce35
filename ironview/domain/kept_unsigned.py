"""A sample that has to be signed, as JSON, and back."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from ironview.domain.kept_findings import (
    finding_content,
    moment_content,
    read_finding_content,
    read_moment_content,
)
from ironview.domain.kept_sign_offs import (
    read_signed_finding,
    signed_finding_content,
    signed_result_content,
)
from ironview.domain.readings import Reading
from ironview.domain.sign_off import (
    FindingChange,
    ResultChange,
    SignedChange,
    SignedResult,
    TermChange,
)
from ironview.domain.unsigned import OpenReason, UnsignedSample

Plain = Any
"""What JSON holds."""
_From = TypeVar("_From")
_To = TypeVar("_To")


def unsigned_text(sample: UnsignedSample) -> str:
    """Return a sample as text for the store; of a finding what a line tells."""
    finding = sample.finding
    content = {
        "at": moment_content(sample.at),
        "reason": sample.reason.value,
        "reading": sample.reading.value,
        "finding": None if finding is None else finding_content(replace(finding, skipped=())),
        "change": None if sample.change is None else _change(sample.change),
        "changes": sample.changes,
        "waiting": sample.waiting,
        "responsible": sample.responsible,
        "together": sample.together,
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def read_unsigned_text(text: str) -> UnsignedSample:
    """Return what ``unsigned_text`` wrote.

    Raises:
        KeyError, TypeError, ValueError, ArithmeticError: It was not written by it.
    """
    content: Mapping[str, Plain] = json.loads(text)
    finding, change = content["finding"], content["change"]
    return UnsignedSample(
        at=read_moment_content(content["at"]),
        reason=OpenReason(content["reason"]),
        reading=Reading(content["reading"]),
        finding=None if finding is None else read_finding_content(finding),
        change=None if change is None else _read_change(change),
        changes=content["changes"],
        waiting=content["waiting"],
        responsible=content["responsible"],
        together=content["together"],
    )


def _change(change: SignedChange) -> dict[str, Plain]:
    match change:
        case ResultChange(before, now):
            return {"result": [_or_none(signed_result_content, one) for one in (before, now)]}
        case FindingChange(before, now):
            return {"finding": [_or_none(signed_finding_content, one) for one in (before, now)]}
        case _:
            return {"term": [change.what, change.before, change.now]}


def _read_change(content: Mapping[str, Plain]) -> SignedChange:
    if "result" in content:
        return ResultChange(*(_or_none(_read_result, one) for one in content["result"]))
    if "finding" in content:
        return FindingChange(*(_or_none(read_signed_finding, one) for one in content["finding"]))
    return TermChange(*content["term"])


def _read_result(content: Plain) -> SignedResult:
    return SignedResult(**content)


def _or_none(convert: Callable[[_From], _To], one: _From | None) -> _To | None:
    return None if one is None else convert(one)
