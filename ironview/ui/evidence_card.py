"""Behind every sentence: the rule, the patient's facts, what was skipped, the sources."""

from html import escape
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.domain.findings import Finding
from ironview.domain.guideline import Guideline
from ironview.domain.sources import Citation
from ironview.ui import finding_words
from ironview.ui.buttons import IconButton
from ironview.ui.theme import active_theme
from ironview.wording import finding_action, finding_statement
from ironview.wording.dates import moment_text
from ironview.wording.verdict_labels import mark_chip

_NAME_WIDTH: Final = 104


class EvidenceCard(QFrame):
    """Shows one finding with everything it rests on."""

    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding: Finding | None = None
        self._guideline: Guideline | None = None
        self._rules = ""
        self._label = ""
        self.heading = QLabel()
        self.heading.setProperty("role", "caption")
        # A long profile name must not widen the whole column.
        self.heading.setWordWrap(True)
        self.copy_button = IconButton("copy", name=self.tr("Copy the evidence as text"), small=True)
        self.copy_button.clicked.connect(self._copy)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Evidence"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._area)
        self.clear()

    def clear(self) -> None:
        """Show that no finding is selected."""
        self._finding = None
        self.heading.clear()
        self.copy_button.setEnabled(False)
        said = QLabel(self.tr("Select a finding to see what it rests on."))
        said.setProperty("tone", "muted")
        said.setWordWrap(True)
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(14, 10, 14, 12)
        rows.addWidget(said)
        rows.addStretch(1)
        self._place(page)

    def show_finding(self, finding: Finding, guideline: Guideline, rules: str, label: str) -> None:
        """Show a finding.

        Args:
            rules: Name and version of the profile in force.
            label: Whose finding it is, for the copied text.
        """
        self._finding, self._guideline = finding, guideline
        self._rules, self._label = rules, label
        self.heading.setText(f"{finding.rule}, {rules}")
        self.copy_button.setEnabled(True)
        self._build()

    def plain_text(self) -> str:
        """Return what is shown, as lines of text with the patient's name."""
        finding, guideline = self._finding, self._guideline
        if finding is None or guideline is None:
            return ""
        lines = [
            self._label,
            finding_statement(finding),
            f"{finding.rule}, {self._rules}",
        ]
        lines += [f"{when}: {text}" for when, text, _ in _facts(finding)]
        lines.append(finding_action(finding))
        lines += [
            f"[{one.mark.value}] {mark_chip(one.mark)}: {source_text(one, guideline)}"
            for one in finding.citations
        ]
        lines += [f"{name}: {says}" for name, says, _ in _other_profiles(finding, guideline)]
        return "\n".join(line for line in lines if line)

    @Slot()
    def _build(self) -> None:
        finding, guideline = self._finding, self._guideline
        if finding is None or guideline is None:
            return
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(14, 10, 14, 12)
        rows.setSpacing(3)
        rows.addWidget(_label(finding_statement(finding), role="strong"))
        facts = _facts(finding)
        if facts:
            rows.addWidget(_section(self.tr("This patient")))
            rows.addLayout(_table(facts))
        action = finding_action(finding)
        if action:
            rows.addWidget(_section(self.tr("Suggested")))
            rows.addWidget(_label(action))
        rows.addWidget(_section(self.tr("Sources")))
        for citation in finding.citations:
            rows.addLayout(_source(citation, guideline))
        if finding.other_profiles:
            rows.addWidget(_section(self.tr("Other rules would say")))
            rows.addLayout(_table(_other_profiles(finding, guideline)))
        rows.addStretch(1)
        self._place(page)

    def _place(self, page: QWidget) -> None:
        before = self._area.takeWidget()
        if before is not None:
            before.deleteLater()
        self._area.setWidget(page)
        page.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.plain_text())
        self.copied.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._finding is not None:
            # Later: Qt is going through all widgets, and the old page must not go meanwhile.
            QTimer.singleShot(0, self, self._build)


def _facts(finding: Finding) -> list[tuple[str, str, str]]:
    translate = QApplication.translate
    facts = []
    for used in finding.used:
        when = moment_text(used.at) if used.at else "–"
        facts.append((when, finding_words.row_text(used.analyte, used.amount_text), "ink"))
    for skipped in finding.skipped:
        when = moment_text(skipped.at) if skipped.at else "–"
        text = translate("Evidence", "{row}: not used, {why}").format(
            row=finding_words.row_text(skipped.analyte, skipped.amount_text),
            why=finding_words.skipped_word(skipped.why),
        )
        facts.append((when, text, finding_words.skipped_tone(skipped.why)))
    return facts


def _other_profiles(finding: Finding, guideline: Guideline) -> list[tuple[str, str, str]]:
    return [
        (
            finding_words.profile_name(guideline, one.id),
            finding_words.skipped_word(one.says),
            finding_words.skipped_tone(one.says),
        )
        for one in finding.other_profiles
    ]


def source_text(citation: Citation, guideline: Guideline) -> str:
    """Return title and place of a citation."""
    source = guideline.sources.get(citation.key)
    title = citation.key if source is None else source.title
    year = "" if source is None or not source.year else f" {source.year}"
    if year.strip() in title:
        year = ""
    return ", ".join(part for part in (f"{title}{year}", citation.place) if part)


def _source(citation: Citation, guideline: Guideline) -> QHBoxLayout:
    theme = active_theme()
    chip = QLabel(f"{citation.mark.value} {mark_chip(citation.mark)}")
    chip.setStyleSheet(
        f"border:1px solid {theme.border.name()};border-radius:3px;padding:0 5px;"
        f"color:{theme.ink2.name()};font-weight:600;"
    )
    chip.setProperty("role", "caption")
    text = _label(source_text(citation, guideline), role="caption")
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    row = QHBoxLayout()
    row.setContentsMargins(0, 2, 0, 3)
    row.setSpacing(6)
    row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text, 1)
    return row


def _table(facts: list[tuple[str, str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(1)
    grid.setColumnMinimumWidth(0, _NAME_WIDTH)
    grid.setColumnStretch(1, 1)
    for row, (name, text, tone) in enumerate(facts):
        grid.addWidget(_label(name, role="caption"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_label(text, role="caption", tone=tone), row, 1)
    return grid


def _section(text: str) -> QLabel:
    label = _label(text, role="caption")
    label.setContentsMargins(0, 6, 0, 0)
    return label


def _label(text: str, role: str = "body", tone: str = "") -> QLabel:
    label = QLabel(escape(text))
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    if tone:
        label.setProperty("tone", tone)
    return label
