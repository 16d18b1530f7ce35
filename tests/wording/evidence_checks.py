"""What the evidence of a finding must hold, and what it must never show, in any language."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QLocale

from ironview.domain.findings import Fact, Finding
from ironview.domain.guideline import Guideline
from ironview.domain.moments import Moment
from ironview.wording.dates import date_text
from ironview.wording.evidence import Evidence
from ironview.wording.labels import code_name
from ironview.wording.numbers import number_text, plain_text

RAW_KEY = re.compile(r"\b[a-z]+(?:_[a-z0-9]+)+\b|\b[a-z]+\.[a-z]+_[a-z_]+\b")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def words_of(told: Evidence) -> str:
    """Return everything but the identifier of the rule."""
    parts = (
        (told.statement, told.action),
        told.thresholds,
        told.used,
        told.skipped,
        told.sources,
        told.others,
    )
    return "\n".join(plain(line) for part in parts for line in part if line)


def faults(text: str) -> list[str]:
    """Return what no reader should ever see."""
    found = [f"placeholder: {line}" for line in text.splitlines() if re.search(r"[{}]|%\d", line)]
    found += [f"missing fact: {line}" for line in text.splitlines() if "\u2013" in line]
    found += [f"None: {line}" for line in text.splitlines() if re.search(r"\bNone\b", line)]
    found += [f"raw key: {key}" for key in RAW_KEY.findall(text)]
    return found


def without_reported(finding: Finding, text: str) -> str:
    """Take out what laboratories and people wrote: amounts, and names no code stands for."""
    rows = (*finding.used, *finding.skipped)
    unknown = [row.analyte for row in rows if code_name(row.analyte) == row.analyte]
    for written in (*(row.amount_text for row in rows), *unknown):
        text = text.replace(plain(written), "") if written else text
    return text


def repeated(finding: Finding, told: Evidence) -> list[str]:
    """Return sentences and lines that stand twice; two equal rows of the record may."""
    used = {row.reference: line for row, line in zip(finding.used, told.used, strict=True)}
    lines = [*told.thresholds, *told.skipped, *told.sources, *told.others]
    if len(used) == len(told.used):
        lines += told.used
    for text in (told.statement, told.action):
        lines += [part for part in re.split(r"(?<=[.!?]) (?=[A-ZÄÖÜ])", plain(text)) if part]
    return sorted({line for line in lines if lines.count(line) > 1})


def untold(finding: Finding, text: str, locale: QLocale) -> Iterator[str]:
    """Yield the numbers and dates among the facts that the words leave out."""
    numbers = set(NUMBER.findall(text))
    for name, fact in finding.facts.items():
        if _is_left_out(finding, name):
            continue
        if isinstance(fact, int | Decimal) and not isinstance(fact, bool):
            if not _forms(fact, locale) & numbers:
                yield f"{name} = {fact}"
        elif isinstance(fact, date | Moment):
            day = fact.day if isinstance(fact, Moment) else fact
            if plain(date_text(day, locale)) not in text:
                yield f"{name} = {fact}"


def _forms(fact: int | Decimal, locale: QLocale) -> set[str]:
    amount = abs(Decimal(fact))
    return {plain_text(amount, locale), *(number_text(amount, n, locale) for n in range(4))}


def _is_left_out(finding: Finding, name: str) -> bool:
    """Whether a number says nothing about this finding."""
    facts = finding.facts
    return (
        (name == "genotype_now_above_ug_l" and not facts["genotype_now"])
        or (name == "units" and (finding.code == "confounder.esa" or not facts["units"]))
        or (name == "dose_mg" and bool(facts["unknown_amount"]))
        or _is_half_a_range(facts, name)
    )


def _is_half_a_range(facts: Mapping[str, Fact], name: str) -> bool:
    """Whether a possible range has one end only, so that no range can be named."""
    end, _, row = name.partition("_")
    other = {"lowest": "highest", "highest": "lowest"}.get(end)
    return other is not None and facts.get(f"{other}_{row}") is None


def all_told(finding: Finding, told: Evidence, guideline: Guideline) -> list[str]:
    """Return which rows, sources and profiles of a finding have no line of their own."""
    expected = (
        (finding.used, told.used),
        (finding.skipped, told.skipped),
        (finding.citations, told.sources),
        (finding.other_profiles, told.others),
    )
    gaps = [
        f"{len(rows)} rows, {len(lines)} lines"
        for rows, lines in expected
        if len(rows) != len(lines)
    ]
    rows = [
        *zip(finding.used, told.used, strict=False),
        *zip(finding.skipped, told.skipped, strict=False),
    ]
    gaps += [f"{row} in {line}" for row, line in rows if row.amount_text not in line]
    for citation, line in zip(finding.citations, told.sources, strict=False):
        source = guideline.sources[citation.key]
        if source.key != "ironview-rules" and not (source.title in line and citation.place in line):
            gaps.append(line)
    return gaps
