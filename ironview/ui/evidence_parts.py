"""The parts of the evidence card: facts of the patient, sources, what other profiles say."""

from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLabel

from ironview.domain.findings import Finding
from ironview.domain.guideline import Guideline
from ironview.domain.sources import Citation
from ironview.ui import finding_words
from ironview.ui.theme import active_theme
from ironview.wording.citations import source_text
from ironview.wording.dates import moment_text
from ironview.wording.findings import row_text
from ironview.wording.verdict_labels import mark_chip, mark_text, says_text

_NAME_WIDTH: Final = 104


def facts_of(finding: Finding) -> list[tuple[str, str, str]]:
    """Return the rows a finding rests on and those it left out: date, text, tone."""
    translate = QApplication.translate
    facts = []
    for used in finding.used:
        when = moment_text(used.at) if used.at else "–"
        facts.append((when, row_text(used.analyte, used.amount_text), "ink"))
    for skipped in finding.skipped:
        when = moment_text(skipped.at) if skipped.at else "–"
        text = translate("Evidence", "{row}: not used, {why}").format(
            row=row_text(skipped.analyte, skipped.amount_text),
            why=finding_words.skipped_word(skipped.why),
        )
        facts.append((when, text, finding_words.skipped_tone(skipped.why)))
    return facts


def other_profiles_of(finding: Finding, guideline: Guideline) -> list[tuple[str, str, str]]:
    """Return what other profiles would say: name, text, tone."""
    return [
        (
            finding_words.profile_name(guideline, one.id),
            says_text(one.says),
            finding_words.skipped_tone(one.says),
        )
        for one in finding.other_profiles
    ]


def source_row(citation: Citation, guideline: Guideline) -> QHBoxLayout:
    """Return a source on its own line, behind the mark of how it was read."""
    theme = active_theme()
    chip = QLabel(f"{citation.mark.value} {mark_chip(citation.mark)}")
    chip.setStyleSheet(
        f"border:1px solid {theme.border.name()};border-radius:3px;padding:0 5px;"
        f"color:{theme.ink2.name()};font-weight:600;"
    )
    chip.setProperty("role", "caption")
    chip.setToolTip(mark_text(citation.mark))
    text = line(source_text(citation, guideline.sources), role="caption")
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    row = QHBoxLayout()
    row.setContentsMargins(0, 2, 0, 3)
    row.setSpacing(6)
    row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text, 1)
    return row


def fact_table(facts: list[tuple[str, str, str]]) -> QGridLayout:
    """Return facts in two columns."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(1)
    grid.setColumnMinimumWidth(0, _NAME_WIDTH)
    grid.setColumnStretch(1, 1)
    for row, (name, text, tone) in enumerate(facts):
        grid.addWidget(line(name, role="caption"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(line(text, role="caption", tone=tone), row, 1)
    return grid


def section(text: str) -> QLabel:
    """Return the caption above a part."""
    label = line(text, role="caption")
    label.setContentsMargins(0, 6, 0, 0)
    return label


def line(text: str, role: str = "body", tone: str = "") -> QLabel:
    """Return a line of text that wraps."""
    label = QLabel(escape(text))
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    if tone:
        label.setProperty("tone", tone)
    return label
