"""Findings as people read them: title, statement, suggestion, and what each rests on."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.findings import Finding, Skipped, Used
from ironview.domain.record import ConditionCode, EventKind
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
from ironview.wording.labels import code_name, is_product
from ironview.wording.verdict_labels import why_text

translate = QCoreApplication.translate

_EVENTS: Final = frozenset(EventKind)
_CONDITIONS: Final = frozenset(ConditionCode)

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


def row_text(code: str, amount: str) -> str:
    """Return a row as reported: "Ferritin 94 ug/L"; units of blood by their number."""
    name = code_name(code)
    if code in _EVENTS and amount:
        one, many = (
            translate("Wording", "{name}, 1 unit"),
            translate("Wording", "{name}, {n} units"),
        )
        return (one if amount == "1" else many).format(name=name, n=amount)
    if is_product(code) and not amount:
        return translate("Wording", "{product}, amount unknown").format(product=name)
    return f"{name} {amount}".strip()


def _sentence(finding: Finding, locale: QLocale | None) -> Sentence:
    write = SENTENCES.get(finding.code)
    if write is None:
        return Sentence(finding.code, finding.code)
    return write(Facts(finding, locale or QLocale()))


def _row(code: str, amount: str, row: Used | Skipped, locale: QLocale | None) -> str:
    name = row_text(code, amount)
    if row.at is None:
        return name
    if code in _CONDITIONS:
        return translate("Wording", "{row}, since {date}").format(
            row=name, date=moment_text(row.at, locale)
        )
    return translate("Wording", "{row}, {date}").format(row=name, date=moment_text(row.at, locale))
