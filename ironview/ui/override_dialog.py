"""Asks why a finding is overridden, or why an override is withdrawn."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGroupBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.controller.chart import Chart
from ironview.controller.overriding import override_choices, override_finding, override_of
from ironview.domain.errors import IronViewError
from ironview.domain.findings import Finding
from ironview.domain.overrides import Override
from ironview.ui.buttons import IconButton
from ironview.ui.focus_ring import FocusRing
from ironview.ui.forms.failure_line import FailureLine
from ironview.ui.glyphs import severity_pixmap
from ironview.ui.theme import active_theme
from ironview.wording import finding_title
from ironview.wording.overrides import reason_text
from ironview.wording.told import error_text

_WIDTH: Final = 460
_COMMENT_LINES: Final = 3

translate = QCoreApplication.translate


class OverrideDialog(QDialog):
    """Takes a coded reason and a comment, and writes them; a failure keeps what was typed."""

    def __init__(
        self, chart: Chart, finding: Finding, label: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._chart, self._finding = chart, finding
        self._choices = override_choices()
        self.setWindowTitle(self.tr("Override a finding of {patient}").format(patient=label))
        self.reasons = QButtonGroup(self)
        self._codes = tuple(self._choices.reasons)
        self._comment_name = QLabel()
        self.comment = QPlainTextEdit()
        self.comment.setTabChangesFocus(True)
        self.failure = FailureLine()
        self.save = IconButton("square-pen", self.tr("Override"), kind="primary")
        self.save.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        self._build(cancel)
        self.reasons.idToggled.connect(self._allow)
        self.comment.textChanged.connect(self._allow)
        self.save.clicked.connect(self._save)
        cancel.clicked.connect(self.reject)
        self._recall()
        self._allow()
        self._ring = FocusRing(self)

    def _build(self, cancel: QPushButton) -> None:
        said = _plain(
            self.tr(
                "It stays in the list, with your name and reason. It opens again when a result, a "
                "dose or the rule changes."
            )
        )
        said.setProperty("tone", "ink2")
        self._comment_name.setBuddy(self.comment)
        metrics = self.comment.fontMetrics()
        self.comment.setFixedHeight(_COMMENT_LINES * metrics.lineSpacing() + 18)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(10)
        rows.addLayout(self._heading())
        for part in (said, self._reason_box(), self._comment_name, self.comment, self.failure):
            rows.addWidget(part)
        rows.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)

    def _heading(self) -> QHBoxLayout:
        glyph = QLabel()
        glyph.setPixmap(severity_pixmap(self._finding.severity, active_theme(), 18))
        title = _plain(finding_title(self._finding))
        title.setProperty("role", "strong")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(title, 1)
        return row

    def _reason_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Reason"))
        box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        rows = QVBoxLayout(box)
        rows.setSpacing(6)
        for number, code in enumerate(self._codes):
            button = QRadioButton(reason_text(code))
            self.reasons.addButton(button, number)
            rows.addWidget(button)
        return box

    def _recall(self) -> None:
        """Begin with what was decided before, where the finding was overridden once."""
        standing = override_of(self._chart.overrides, self._finding)
        if standing is None:
            return
        self.comment.setPlainText(standing.override.comment)
        if standing.override.reason in self._codes:
            button = self.reasons.button(self._codes.index(standing.override.reason))
            button.setChecked(True)
            button.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.reasons.checkedId() < 0:
            self.reasons.button(0).setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def reason(self) -> str:
        """Code of the chosen reason; empty while there is none."""
        number = self.reasons.checkedId()
        return self._codes[number] if number >= 0 else ""

    @Slot()
    def _allow(self) -> None:
        """Say whether a comment is needed, and allow to save once all is there."""
        needed = self._choices.needs_comment(self.reason, self._finding.severity)
        asked = bool(self.reason) and needed
        self._comment_name.setText(
            self.tr("&Comment, needed") if asked else self.tr("&Comment, if there is more to say")
        )
        self.save.setEnabled(bool(self.reason) and (not needed or bool(self._written())))
        self.failure.clear()

    def _written(self) -> str:
        return self.comment.toPlainText().strip()

    @Slot()
    def _save(self) -> None:
        try:
            override_finding(self._chart, self._finding, self.reason, self._written())
        except IronViewError as error:
            self.failure.show_failure(error_text(error))
            return
        self.accept()


def ask_override(chart: Chart, finding: Finding, label: str, parent: QWidget) -> bool:
    """Ask for a reason and write it; return whether the finding was overridden."""
    dialog = OverrideDialog(chart, finding, label, parent)
    done = dialog.exec() == QDialog.DialogCode.Accepted.value
    dialog.deleteLater()
    return done


def ask_withdrawal_reason(parent: QWidget, override: Override, whose: str) -> str:
    """Ask why an override is withdrawn; nothing means it stays.

    Args:
        whose: Name and number of the patient.
    """
    reason, accepted = QInputDialog.getText(
        parent,
        translate("OverrideDialog", "Withdraw an override"),
        translate(
            "OverrideDialog",
            "{patient}\n{finding}\nThe finding asks again. Why is the override withdrawn?",
        ).format(patient=whose, finding=finding_title(override.finding)),
    )
    return reason.strip() if accepted else ""


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
