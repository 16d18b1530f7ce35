"""Findings as people read them: title, statement, suggestion, and what each rests on."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.findings import Finding, Skipped, Used
from ironview.domain.sources import Citation, Source
from ironview.wording import (
    data_sentences,
    response_sentences,
    safety_sentences,
    stores_sentences,
    timing_sentences,
)
from ironview.wording.actions import action_sentence
from ironview.wording.dates import moment_text
from ironview.wording.facts import Facts, Sentence
from ironview.wording.labels import code_name
from ironview.wording.verdict_labels import mark_text, why_text

translate = QCoreApplication.translate

SENTENCES: Final[Mapping[str, Callable[[Facts], Sentence]]] = {
    **timing_sentences.SENTENCES,
    **stores_sentences.SENTENCES,
    **response_sentences.SENTENCES,
    **safety_sentences.SENTENCES,
    **data_sentences.SENTENCES,
}
"""How every finding code is written."""


def finding_title(finding: Finding, locale: QLocale | None = None) -> str:
    """Return one line that says value and limit, without a point at the end."""
    return _sentence(finding, locale).title


def finding_statement(finding: Finding, locale: QLocale | None = None) -> str:
    """Return full sentences with value, limit and date."""
    return _sentence(finding, locale).statement


def finding_action(finding: Finding, locale: QLocale | None = None) -> str:
    """Return what is suggested; empty when nothing is."""
    return action_sentence(Facts(finding, locale or QLocale()))


def used_text(used: Used, locale: QLocale | None = None) -> str:
    """Return a row a finding rests on, as reported, with its date."""
    return _row(used.analyte, used.amount_text, used, locale)


def skipped_text(skipped: Skipped, locale: QLocale | None = None) -> str:
    """Return a row a finding did not use, with its date and the reason."""
    row = _row(skipped.analyte, skipped.amount_text, skipped, locale)
    return translate("Wording", "{row}: {why}").format(row=row, why=why_text(skipped.why))


def citation_text(citation: Citation, sources: Mapping[str, Source]) -> str:
    """Return source, place and how it was checked; never as a quotation."""
    source = sources.get(citation.key)
    title = citation.key if source is None else source.title
    where = f"{title}, {citation.place}" if citation.place else title
    return translate("Wording", "{where} ({mark})").format(
        where=where, mark=mark_text(citation.mark)
    )


def _sentence(finding: Finding, locale: QLocale | None) -> Sentence:
    write = SENTENCES.get(finding.code)
    if write is None:
        return Sentence(finding.code, finding.code)
    return write(Facts(finding, locale or QLocale()))


def _row(code: str, amount: str, row: Used | Skipped, locale: QLocale | None) -> str:
    name = f"{code_name(code)} {amount}".strip()
    if row.at is None:
        return name
    return translate("Wording", "{row}, {date}").format(row=name, date=moment_text(row.at, locale))
