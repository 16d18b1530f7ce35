"""Behind every sentence: the rule, the patient's facts, what was skipped, the sources."""

from collections.abc import Sequence
from datetime import UTC, tzinfo

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.domain.findings import Finding
from ironview.domain.guideline import Guideline
from ironview.domain.overrides import OverrideStanding, OverrideState, Withdrawal
from ironview.ui.buttons import IconButton
from ironview.ui.evidence_parts import (
    fact_table,
    facts_of,
    line,
    other_profiles_of,
    section,
    source_row,
)
from ironview.ui.explaining.mark import HelpMark
from ironview.ui.override_note import OVERRIDE_KEY, OverrideNote, note_lines
from ironview.wording import finding_action, finding_statement, finding_title
from ironview.wording.evidence import evidence_text, finding_thresholds
from ironview.wording.overrides import withdrawal_text


class EvidenceCard(QFrame):
    """Shows one finding with everything it rests on, and what a person decided about it.

    Signals:
        copied: The evidence lies in the clipboard.
        override_requested: A finding is to be overridden, for the first time or again.
        withdrawal_requested: An override is to count no longer.
        explanation_wanted: What kind of finding it is, is to be said; beside this widget.
    """

    copied = Signal()
    override_requested = Signal(object)
    withdrawal_requested = Signal(object)
    explanation_wanted = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding: Finding | None = None
        self._guideline: Guideline | None = None
        self._rules = ""
        self._label = ""
        self._expected = ""
        self._standing: OverrideStanding | None = None
        self._withdrawn: tuple[str, ...] = ()
        self._zone: tzinfo = UTC
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
        self._finding = self._standing = None
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

    @property
    def finding(self) -> Finding | None:
        """The finding on show."""
        return self._finding

    def show_finding(
        self,
        finding: Finding,
        guideline: Guideline,
        rules: str,
        label: str,
        expected: str = "",
        *,
        standing: OverrideStanding | None = None,
        withdrawn: Sequence[Withdrawal] = (),
        zone: tzinfo = UTC,
    ) -> None:
        """Show a finding.

        Args:
            rules: Name and version of the profile in force.
            label: Whose finding it is, for the copied text.
            expected: Where its values lie in the expected course; empty for nothing.
            standing: What was decided about it.
            withdrawn: Decisions about it that count no longer.
            zone: In which the day of that decision is told.
        """
        self._finding, self._guideline = finding, guideline
        self._expected = expected
        self._standing, self._zone = standing, zone
        self._withdrawn = tuple(withdrawal_text(one, zone) for one in withdrawn)
        self._rules, self._label = rules, label
        self.heading.setText(f"{finding.rule}, {rules}")
        self.copy_button.setEnabled(True)
        self._build()

    def plain_text(self) -> str:
        """Return what is shown, as lines of text with the patient's name."""
        finding, guideline = self._finding, self._guideline
        if finding is None or guideline is None:
            return ""
        decided = (*self._note_lines(), *self._withdrawn)
        if self._is_gone():
            return "\n".join((self._label, *decided, finding_statement(finding)))
        text = evidence_text(finding, guideline, self._rules, self._label)
        return "\n".join((text, *decided))

    def _note_lines(self) -> tuple[str, ...]:
        return () if self._standing is None else note_lines(self._standing, self._zone)

    @Slot()
    def ask_override(self) -> None:
        """Ask for an override of the finding on show, where it can be overridden."""
        if self._finding is not None and self._can_override():
            self.override_requested.emit(self._finding)

    def _can_override(self) -> bool:
        return self._standing is None or self._standing.state is OverrideState.REOPENED

    @Slot()
    def _build(self) -> None:
        if self._finding is None or self._guideline is None:
            return
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(14, 10, 14, 12)
        rows.setSpacing(3)
        if self._is_gone():
            self._add_what_was(rows, self._finding)
        else:
            rows.addLayout(self._statement(self._finding))
            if self._standing is not None:
                rows.addWidget(self._note(self._standing))
            self._add_evidence(rows, self._finding, self._guideline)
        if self._standing is None:
            rows.addSpacing(8)
            rows.addWidget(self._override_button(), 0, Qt.AlignmentFlag.AlignLeft)
        self._add_lines(rows, self.tr("Earlier decisions"), self._withdrawn)
        rows.addStretch(1)
        self._place(page)

    def _statement(self, finding: Finding) -> QHBoxLayout:
        mark = HelpMark(by_key=True)
        mark.ask_about(finding_title(finding))
        mark.clicked.connect(lambda: self.explanation_wanted.emit(mark))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(line(finding_statement(finding), role="strong"), 1)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _is_gone(self) -> bool:
        return self._standing is not None and self._standing.state is OverrideState.GONE

    def _add_what_was(self, rows: QVBoxLayout, finding: Finding) -> None:
        """Show an overridden finding that is no longer there, without anything it suggested."""
        if self._standing is not None:
            rows.addWidget(self._note(self._standing))
        rows.addWidget(section(self.tr("What it said")))
        rows.addWidget(line(finding_statement(finding), role="body", tone="ink2"))
        rows.addLayout(fact_table(facts_of(finding)))

    def _add_evidence(self, rows: QVBoxLayout, finding: Finding, guideline: Guideline) -> None:
        facts = facts_of(finding)
        if facts:
            rows.addWidget(section(self.tr("This patient")))
            rows.addLayout(fact_table(facts))
        self._add_lines(rows, self.tr("Why"), finding_thresholds(finding))
        self._add_lines(rows, self.tr("Expected course"), self._expected.splitlines())
        action = finding_action(finding)
        if action:
            rows.addWidget(section(self.tr("Suggested")))
            rows.addWidget(line(action))
        if finding.citations:
            rows.addWidget(section(self.tr("Sources")))
        for citation in finding.citations:
            rows.addLayout(source_row(citation, guideline))
        if finding.other_profiles:
            rows.addWidget(section(self.tr("Other rules would say")))
            rows.addLayout(fact_table(other_profiles_of(finding, guideline)))

    @staticmethod
    def _add_lines(rows: QVBoxLayout, title: str, lines: Sequence[str]) -> None:
        if lines:
            rows.addWidget(section(title))
        for text in lines:
            rows.addWidget(line(text, role="caption"))

    def _note(self, standing: OverrideStanding) -> OverrideNote:
        note = OverrideNote(standing, self._zone)
        note.withdrawal_requested.connect(self.withdrawal_requested)
        note.again_requested.connect(self.ask_override)
        return note

    def _override_button(self) -> QPushButton:
        text = self.tr("Override with a reason…")
        button = IconButton("square-pen", text, key=OVERRIDE_KEY)
        button.setAutoDefault(False)
        button.clicked.connect(self.ask_override)
        return button

    def _place(self, page: QWidget) -> None:
        before = self._area.takeWidget()
        if before is not None:
            before.deleteLater()
        self._area.setWidget(page)
        page.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self.plain_text())
        self.copied.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._finding is not None:
            # Later: Qt is going through all widgets, and the old page must not go meanwhile.
            QTimer.singleShot(0, self, self._build)
