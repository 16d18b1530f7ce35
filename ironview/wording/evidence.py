"""Everything a finding rests on, in words: for the card, the copied text and the command line."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.findings import Finding, OtherProfile
from ironview.domain.guideline import Guideline
from ironview.wording.citations import citation_text
from ironview.wording.facts import Facts
from ironview.wording.findings import (
    finding_action,
    finding_statement,
    skipped_text,
    used_text,
)
from ironview.wording.labels import profile_name
from ironview.wording.thresholds import threshold_lines
from ironview.wording.verdict_labels import says_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What a finding says and all it rests on; a part that is not there is empty.

    Attributes:
        rule: Identifier of the rule.
        thresholds: The numbers it was compared with, a line each.
        used: Rows it rests on, as reported, with their dates.
        skipped: Rows it did not use, and why.
        sources: Title, place and how the number was checked.
        others: What other profiles would say.
    """

    statement: str
    rule: str
    thresholds: tuple[str, ...]
    used: tuple[str, ...]
    skipped: tuple[str, ...]
    action: str
    sources: tuple[str, ...]
    others: tuple[str, ...]


def evidence(finding: Finding, guideline: Guideline, locale: QLocale | None = None) -> Evidence:
    """Return a finding with its evidence in words."""
    return Evidence(
        statement=finding_statement(finding, locale),
        rule=finding.rule,
        thresholds=finding_thresholds(finding, locale),
        used=tuple(used_text(row, locale) for row in finding.used),
        skipped=tuple(skipped_text(row, locale) for row in finding.skipped),
        action=finding_action(finding, locale),
        sources=tuple(citation_text(one, guideline.sources) for one in finding.citations),
        others=tuple(other_text(one, guideline) for one in finding.other_profiles),
    )


def evidence_text(
    finding: Finding, guideline: Guideline, rules: str, label: str, locale: QLocale | None = None
) -> str:
    """Return the evidence as lines of text, to be read outside the program.

    Args:
        rules: Name and version of the profile in force.
        label: Whose finding it is.
    """
    told = evidence(finding, guideline, locale)
    lines = [label, told.statement, told.action]
    lines += [line for title, part in _parts(told, rules) for line in _section(title, part)]
    return "\n".join(line for line in lines if line)


def _parts(told: Evidence, rules: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield translate("Wording", "Rule"), (f"{told.rule}, {rules}", *told.thresholds)
    yield translate("Wording", "This patient"), told.used
    yield translate("Wording", "Not used"), told.skipped
    yield translate("Wording", "Sources"), told.sources
    yield translate("Wording", "Other rules would say"), told.others


def _section(title: str, part: tuple[str, ...]) -> Iterator[str]:
    if part:
        yield translate("Wording", "{title}:").format(title=title)
        yield from (f"  {line}" for line in part)


def finding_thresholds(finding: Finding, locale: QLocale | None = None) -> tuple[str, ...]:
    """Return the numbers a finding was compared with, a line for each rule of it."""
    return threshold_lines(Facts(finding, locale or QLocale()))


def other_text(other: OtherProfile, guideline: Guideline) -> str:
    """Return what another profile would say: "Haemodialysis: acceptable"."""
    known = guideline.profiles.get(other.id)
    name = profile_name(other.id, "" if known is None else known.name)
    return translate("Wording", "{row}: {why}").format(row=name, why=says_text(other.says))
