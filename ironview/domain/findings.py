"""Statements the engine makes, with all they rest on. Words come from ``ironview.wording``."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from ironview.domain.moments import Moment
from ironview.domain.quantities import Quantity
from ironview.domain.sources import Citation
from ironview.domain.values import value

Fact = str | int | Decimal | date | Moment | bool | None
"""What a sentence may mention; amounts are in canonical units, unrounded."""


class Severity(StrEnum):
    """How much a finding asks for; the order of lists."""

    URGENT = "urgent"
    WARNING = "warning"
    NOTICE = "notice"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the most severe."""
        return _RANKS[self]


_RANKS: Final = {severity: rank for rank, severity in enumerate(Severity)}


@value()
class Used:
    """A row a finding rests on.

    Attributes:
        reference: ``Result.key`` or ``Result.id`` where set, else ``analyte@collected``; doses
            and events likewise.
        analyte: Analyte, product, event kind, condition or scale code.
        at: When it was collected or given.
        amount_text: As reported, with its unit.
        quantity: In the canonical unit, for sentences; None for what is no result.
    """

    reference: str
    analyte: str
    at: Moment | None
    amount_text: str
    quantity: Quantity | None = None


@value()
class Skipped:
    """A row a finding did not use.

    Attributes:
        why: Code of the reason: an interpretability (``too_early``, ``invalid``, ...), ``held``,
            ``excluded``, ``superseded``, ``censored`` or ``missing``.
    """

    reference: str
    analyte: str
    at: Moment | None
    amount_text: str
    why: str


@value()
class OtherProfile:
    """What another profile says where it differs."""

    id: str
    says: str


@value(kw_only=True)
class Finding:
    """One statement.

    Attributes:
        code: Vocabulary of the clinical rules, chapter 10, e.g. ``timing.too_early``.
        samples: Moments of the samples it rests on, in order; empty for dose, course and
            patient findings.
        dose: Date of the dose, or of the first dose of the course; None otherwise.
        facts: Named values for the sentence: thresholds, values, days, dates. Names end in
            their unit where they have one.
        action: Code of the suggested action; empty when there is none.
    """

    code: str
    severity: Severity
    rule: str
    samples: tuple[Moment, ...] = ()
    dose: date | None = None
    used: tuple[Used, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    facts: Mapping[str, Fact] = field(default_factory=dict)
    action: str = ""
    citations: tuple[Citation, ...] = ()
    other_profiles: tuple[OtherProfile, ...] = ()


@value(kw_only=True)
class Held:
    """A row the program refuses to read; it stands here and nowhere else.

    Attributes:
        kind: ``result``, ``infusion``, ``event``, ``symptom``, ``condition`` or ``profile``.
        reason: Finding code, e.g. ``data.unit_ambiguous``.
        origin: Where it was read.
        key: The store's row, or empty.
        reference: As in ``Used``.
        name: Analyte, product or kind as reported.
        reported: Value and unit as reported.
        at_text: Date as reported.
    """

    kind: str
    reason: str
    origin: str = ""
    key: str = ""
    reference: str = ""
    name: str = ""
    reported: str = ""
    at_text: str = ""
    at: Moment | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)
