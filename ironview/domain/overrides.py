"""Findings that a person set aside, and whether that still holds.

An override keeps the finding as it was. It holds for exactly that: any other fact, rule or profile
opens the finding again.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from itertools import zip_longest
from typing import NamedTuple

from ironview.domain.findings import Fact, Finding, Skipped, Used
from ironview.domain.interpretation import Interpretation
from ironview.domain.values import value


class OverrideState(StrEnum):
    """What an override means for the findings of today."""

    STANDS = "stands"
    REOPENED = "reopened"
    GONE = "gone"


@value(kw_only=True)
class Override:
    """A finding a person set aside, with a reason.

    Attributes:
        finding: As it was then; what it rests on must still be so for the override to stand.
        profile_id / profile_version: What the finding was judged by.
        reason: Code of ``OverrideChoices``.
        comment: In the person's words; may be empty where the reason allows it.
        by: Who decided.
        at: When, UTC.
        key: The store's row; empty while it is not kept.
    """

    finding: Finding
    profile_id: str
    profile_version: str
    reason: str
    comment: str
    by: str
    at: datetime
    key: str = ""


@value(kw_only=True)
class Withdrawal:
    """An override that counts no longer, because a person said so.

    Attributes:
        by / at / reason: Of the withdrawal; ``at`` in UTC.
    """

    override: Override
    by: str
    at: datetime
    reason: str


@value()
class RowChange:
    """A row the finding rests on, or left out, is another; None: it was not there, or is not."""

    before: Used | Skipped | None
    now: Used | Skipped | None


@value()
class FactChange:
    """A named value of the finding is another; None: the finding did not have it, or has not."""

    name: str
    before: Fact
    now: Fact


@value()
class RuleChange:
    """What judged is another.

    Attributes:
        what: ``rule``, ``severity`` or ``profile``.
        before / now: Identifier of the rule, severity, or ``id version`` of the profile.
    """

    what: str
    before: str
    now: str


Change = RowChange | FactChange | RuleChange


@value(kw_only=True)
class OverrideStanding:
    """One override, seen from today.

    Attributes:
        finding: As it is today; None when nothing like it is found any more.
        changes: Why it is open again: rows first, then facts, then what judged.
    """

    override: Override
    state: OverrideState
    finding: Finding | None = None
    changes: tuple[Change, ...] = ()


class Subject(NamedTuple):
    """What a finding is about: its code, and the day of its sample or dose.

    Attributes:
        day: Of the newest sample, else of the dose; None for the patient.
        product: Of a dose, because two may be given on one day.
    """

    code: str
    day: date | None
    product: str


def subject_of(finding: Finding) -> Subject:
    """Return what a finding is about."""
    if finding.samples:
        return Subject(finding.code, finding.samples[-1].day, "")
    product = finding.facts.get("product") if finding.dose is not None else None
    return Subject(finding.code, finding.dose, product if isinstance(product, str) else "")


def profile_of(interpretation: Interpretation, finding: Finding) -> tuple[str, str]:
    """Return id and version of the profile a finding is judged by: its newest sample's own."""
    newest = finding.samples[-1] if finding.samples else None
    for one in interpretation.samples:
        if one.sample.at == newest:
            return one.sample.profile.id, one.sample.profile.version
    return interpretation.profile.id, interpretation.profile.version


def judge_overrides(
    interpretation: Interpretation, overrides: Iterable[Override]
) -> tuple[OverrideStanding, ...]:
    """Say of each override whether it stands, is open again, or has lost its finding.

    Of several about one finding the newest of the same sample counts, and the others are left out.
    They may come in any order.

    Returns:
        In the order of the findings; those without a finding follow, newest first.
    """
    of_subject: dict[Subject, list[int]] = {}
    for index, finding in enumerate(interpretation.findings):
        of_subject.setdefault(subject_of(finding), []).append(index)
    found: dict[int, tuple[bool, Override]] = {}
    gone: list[Override] = []
    for override in sorted(overrides, key=lambda one: (one.at, one.key), reverse=True):
        places = of_subject.get(subject_of(override.finding), ())
        place, is_same = _place(interpretation.findings, places, override.finding)
        if place is None:
            gone.append(override)
        elif place not in found or (is_same and not found[place][0]):
            found[place] = is_same, override
    present = (_present(interpretation, place, found[place][1]) for place in sorted(found))
    return (*present, *(OverrideStanding(override=one, state=OverrideState.GONE) for one in gone))


def changes_between(before: Override, now: Override) -> tuple[Change, ...]:
    """Return what became another between two moments of one finding; nothing when all is as was."""
    rules = [
        ("rule", before.finding.rule, now.finding.rule),
        ("severity", before.finding.severity.value, now.finding.severity.value),
        ("profile", _profile_text(before), _profile_text(now)),
    ]
    return (
        *_row_changes(before.finding, now.finding),
        *_fact_changes(before.finding.facts, now.finding.facts),
        *(RuleChange(*one) for one in rules if one[1] != one[2]),
    )


def with_references(override: Override, reference_of: Callable[[Used | Skipped], str]) -> Override:
    """Return an override whose rows are called by other names.

    Args:
        reference_of: Returns the new reference of a row; asked in the order of the finding, of
            what it rests on first.
    """
    finding = override.finding
    used = tuple(replace(one, reference=reference_of(one)) for one in finding.used)
    skipped = tuple(replace(one, reference=reference_of(one)) for one in finding.skipped)
    return replace(override, finding=replace(finding, used=used, skipped=skipped))


def without_overridden(
    interpretation: Interpretation, standings: Iterable[OverrideStanding]
) -> Interpretation:
    """Return the interpretation without the findings whose override stands: what still asks."""
    aside = [one.finding for one in standings if one.state is OverrideState.STANDS]
    if not aside:
        return interpretation

    def left(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        return tuple(one for one in findings if one not in aside)

    return replace(
        interpretation,
        findings=left(interpretation.findings),
        samples=tuple(replace(one, findings=left(one.findings)) for one in interpretation.samples),
    )


def _place(
    findings: Sequence[Finding], places: Sequence[int], then: Finding
) -> tuple[int | None, bool]:
    """Return which of the findings about one subject an override is about.

    The same sample, else the only one of that day: a time that was entered later makes it another
    sample, not another finding.

    Returns:
        Its place, or None; and whether it is of the same sample.
    """
    same = [place for place in places if findings[place].samples[-1:] == then.samples[-1:]]
    if same:
        alike = (place for place in same if not _row_changes(then, findings[place]))
        return next(alike, same[0]), True
    return (places[0] if len(places) == 1 else None), False


def _present(interpretation: Interpretation, index: int, override: Override) -> OverrideStanding:
    finding = interpretation.findings[index]
    profile_id, profile_version = profile_of(interpretation, finding)
    now = replace(override, finding=finding, profile_id=profile_id, profile_version=profile_version)
    changes = changes_between(override, now)
    state = OverrideState.REOPENED if changes else OverrideState.STANDS
    return OverrideStanding(override=override, state=state, finding=finding, changes=changes)


def _row_changes(before: Finding, now: Finding) -> list[RowChange]:
    """Pair the rows that are not the same on both sides by what they are called."""
    then = Counter[Used | Skipped]((*before.used, *before.skipped))
    today = Counter[Used | Skipped]((*now.used, *now.skipped))
    lost = _by_reference((then - today).elements())
    come = _by_reference((today - then).elements())
    return [
        RowChange(old, new)
        for reference in dict.fromkeys((*lost, *come))
        for old, new in zip_longest(lost.get(reference, ()), come.get(reference, ()))
    ]


def _by_reference(rows: Iterable[Used | Skipped]) -> dict[str, list[Used | Skipped]]:
    found: dict[str, list[Used | Skipped]] = {}
    for row in rows:
        found.setdefault(row.reference, []).append(row)
    return found


def _fact_changes(before: Mapping[str, Fact], now: Mapping[str, Fact]) -> list[FactChange]:
    names = dict.fromkeys((*before, *now))
    return [
        FactChange(name, before.get(name), now.get(name))
        for name in names
        if before.get(name) != now.get(name)
    ]


def _profile_text(override: Override) -> str:
    return f"{override.profile_id} {override.profile_version}"
