"""A finding as it was on the day a person judged it, as JSON, and back."""

import json
from collections.abc import Callable, Mapping
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any, Final

from ironview.domain.findings import Fact, Finding, Severity, Skipped, Used
from ironview.domain.moments import Moment
from ironview.domain.quantities import Comparator, Quantity

Plain = Any
"""What JSON holds."""


def finding_text(finding: Finding) -> str:
    """Return what a finding says and rests on; its sources stay in the rule book."""
    return json.dumps(finding_content(finding), ensure_ascii=False, separators=(",", ":"))


def finding_content(finding: Finding) -> dict[str, Plain]:
    """Return the same as what JSON holds."""
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "rule": finding.rule,
        "samples": [moment_content(one) for one in finding.samples],
        "dose": None if finding.dose is None else finding.dose.isoformat(),
        "used": [_used(one) for one in finding.used],
        "skipped": [_skipped(one) for one in finding.skipped],
        "facts": {name: _fact(fact) for name, fact in finding.facts.items()},
        "action": finding.action,
    }


def read_finding_text(text: str) -> Finding:
    """Return the finding of ``finding_text``."""
    return read_finding_content(json.loads(text))


def read_finding_content(content: Mapping[str, Plain]) -> Finding:
    """Return the finding of ``finding_content``.

    Raises:
        KeyError, TypeError, ValueError, ArithmeticError: It was not written by it.
    """
    return Finding(
        code=content["code"],
        severity=Severity(content["severity"]),
        rule=content["rule"],
        samples=tuple(read_moment_content(one) for one in content["samples"]),
        dose=None if content["dose"] is None else date.fromisoformat(content["dose"]),
        used=tuple(_read_used(one) for one in content["used"]),
        skipped=tuple(_read_skipped(one) for one in content["skipped"]),
        facts={name: _read_fact(fact) for name, fact in content["facts"].items()},
        action=content["action"],
    )


def _used(row: Used) -> Plain:
    quantity = row.quantity
    amount = None if quantity is None else [str(quantity.amount), quantity.comparator]
    return [row.reference, row.analyte, _any_moment(row.at), row.amount_text, amount]


def _read_used(content: Plain) -> Used:
    reference, analyte, at, amount_text, amount = content
    quantity = None
    if amount is not None:
        number, comparator = amount
        quantity = Quantity(Decimal(number), Comparator(comparator) if comparator else None)
    return Used(reference, analyte, _read_any_moment(at), amount_text, quantity)


def _skipped(row: Skipped) -> Plain:
    return [row.reference, row.analyte, _any_moment(row.at), row.amount_text, row.why]


def _read_skipped(content: Plain) -> Skipped:
    reference, analyte, at, amount_text, why = content
    return Skipped(reference, analyte, _read_any_moment(at), amount_text, why)


def moment_content(moment: Moment) -> Plain:
    """Return a moment as what JSON holds."""
    clock, offset = moment.clock, moment.offset
    return [
        moment.day.isoformat(),
        None if clock is None else clock.isoformat(),
        None if offset is None else offset // timedelta(microseconds=1),
    ]


def read_moment_content(content: Plain) -> Moment:
    """Return the moment of ``moment_content``.

    Raises:
        TypeError, ValueError: It was not written by it.
    """
    day, clock, offset = content
    return Moment(
        date.fromisoformat(day),
        None if clock is None else time.fromisoformat(clock),
        None if offset is None else timedelta(microseconds=offset),
    )


def _any_moment(moment: Moment | None) -> Plain:
    return None if moment is None else moment_content(moment)


def _read_any_moment(content: Plain) -> Moment | None:
    return None if content is None else read_moment_content(content)


def _fact(fact: Fact) -> Plain:
    """Return numbers of any exactness, dates and moments under the name of their type."""
    match fact:
        case Decimal():
            return {"number": str(fact)}
        case Moment():
            return {"moment": moment_content(fact)}
        case date():
            return {"date": fact.isoformat()}
        case _:
            return fact


_READ: Final[dict[str, Callable[[Plain], Fact]]] = {
    "number": Decimal,
    "moment": read_moment_content,
    "date": date.fromisoformat,
}


def _read_fact(content: Plain) -> Fact:
    if not isinstance(content, dict):
        fact: Fact = content
        return fact
    ((kind, text),) = content.items()
    return _READ[kind](text)
