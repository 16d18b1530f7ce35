"""Signs a sample with everything there is to say: relevance, what is done, by whom, by when."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.chart import Chart
from ironview.controller.signing import Decision, responsible_people, sign_sample, standing_of
from ironview.domain.errors import IronViewError
from ironview.domain.sign_off import (
    SignOffAction,
    SignOffStanding,
    SignOffState,
    changes_between,
)
from ironview.ui.buttons import IconButton
from ironview.ui.focus_ring import FocusRing
from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.forms.date_box import DateBox
from ironview.ui.forms.date_field import DateField
from ironview.ui.forms.failure_line import FailureLine
from ironview.wording.sign_offs import (
    action_name,
    change_line,
    change_lines,
    freezes_text,
    sample_name,
    signed_text,
    state_facts,
)
from ironview.wording.told import error_text

_WIDTH: Final = 520
_COMMENT_LINES: Final = 3

translate = QCoreApplication.translate


class SignOffDialog(QDialog):
    """Writes a signature; a failure keeps what was typed, and the sample unsigned."""

    def __init__(
        self,
        chart: Chart,
        standing: SignOffStanding,
        decision: Decision,
        label: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._chart, self._standing = chart, standing
        self.setWindowTitle(self.tr("Sign a sample of {patient}").format(patient=label))
        self.relevant = QCheckBox(self.tr("What is outside its limits is clinically &relevant"))
        self.action = ChoiceField((action_name(one), one) for one in SignOffAction)
        self.people = ChoiceField((name, name) for name in responsible_people(chart))
        self.people.setEditable(True)
        self.next = DateBox(self.tr("&Next date"), DateField(chart.today, looks_ahead=True))
        self.comment = QPlainTextEdit()
        self.comment.setTabChangesFocus(True)
        self.failure = FailureLine()
        self.save = IconButton("check", self.tr("Sign off"), kind="primary", key="Ctrl+Return")
        self.save.setDefault(True)
        self._facts = QVBoxLayout()
        self._build()
        self._recall(decision)
        self._ask_what_counts()
        (self.action if self.relevant.isHidden() else self.relevant).setFocus()
        self._ring = FocusRing(self)

    def _build(self) -> None:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        self.comment.setFixedHeight(_COMMENT_LINES * self.comment.fontMetrics().lineSpacing() + 18)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(10)
        self._facts.setSpacing(10)
        self._show_facts(self._head())
        rows.addLayout(self._facts)
        rows.addWidget(self.relevant)
        rows.addLayout(self._fields())
        rows.addWidget(self.failure)
        rows.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)
        self.save.clicked.connect(self._save)
        cancel.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self._save)

    def _ask_what_counts(self) -> None:
        """Ask for relevance only where something lies outside its limits."""
        self.relevant.setVisible(self._standing.content.is_abnormal)

    def _show_facts(self, labels: list[QLabel]) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for label in labels:
            self._facts.addWidget(label)

    def _head(self, meanwhile: Sequence[str] = ()) -> list[QLabel]:
        """Return what is to be read before signing.

        Args:
            meanwhile: What became another while the form was open.
        """
        content = self._standing.content
        title = _plain(sample_name(content))
        title.setProperty("role", "strong")
        facts = _plain(" · ".join(state_facts(content)))
        freezes = _plain(freezes_text(content))
        for one in (facts, freezes):
            one.setProperty("tone", "ink2")
        labels = [title, facts]
        for name, text, lines in (
            (
                "changes",
                self.tr("It was signed before. What is different since:"),
                change_lines(self._standing),
            ),
            ("meanwhile", self.tr("While this form was open:"), meanwhile),
        ):
            if lines:
                label = _plain("\n".join([text, *(f"•  {line}" for line in lines)]))
                label.setObjectName(name)
                labels.append(label)
        return [*labels, freezes]

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, (text, field) in enumerate(
            (
                (self.tr("&What is done"), self.action),
                (self.tr("Res&ponsible"), self.people),
                (self.tr("&Comment"), self.comment),
            )
        ):
            name = QLabel(text)
            name.setBuddy(field)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.next, 3, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _recall(self, decision: Decision) -> None:
        """Begin with what the bar says, or with what was decided before."""
        before = self._standing.sign_off
        if before is None:
            self._fill(decision)
            return
        self._fill(
            Decision(
                responsible=before.responsible,
                is_relevant=before.is_relevant,
                action=before.action,
                comment=before.comment,
                next_date=before.next_date,
            )
        )

    def _fill(self, decision: Decision) -> None:
        is_asked = self._standing.content.is_abnormal
        self.relevant.setChecked(decision.is_relevant and is_asked)
        self.action.choose(decision.action)
        self.people.setCurrentText(decision.responsible)
        self.comment.setPlainText(decision.comment)
        self.next.date.set_day(decision.next_date)

    @property
    def decision(self) -> Decision:
        """What stands in the form."""
        return Decision(
            responsible=self.people.currentText(),
            is_relevant=self.relevant.isChecked(),
            action=SignOffAction(self.action.currentData()),
            comment=self.comment.toPlainText(),
            next_date=self.next.date.day,
        )

    @Slot()
    def _save(self) -> None:
        complaint = self.next.date.complaint
        if complaint is not None:
            self.next.date.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            sign_sample(self._chart, self._standing, self.decision)
        except IronViewError as error:
            self._show_anew()
            self.failure.show_failure(error_text(error))
            return
        self.accept()

    def _show_anew(self) -> None:
        """Show the sample as it is by now, and what became another; what was typed stays."""
        seen, now = self._standing, standing_of(self._chart, self._standing.content.at)
        if now is None or now == seen or now.content.at != seen.content.at:
            return
        self._standing = now
        lines = [change_line(one) for one in changes_between(seen.content, now.content)]
        if now.state is SignOffState.SIGNED and now.sign_off is not None:
            lines = [signed_text(now.sign_off, self._chart.zone)]
            self.save.setEnabled(False)
        self._show_facts(self._head(lines))
        self._ask_what_counts()


def ask_signature(
    chart: Chart, standing: SignOffStanding, decision: Decision, label: str, parent: QWidget
) -> bool:
    """Ask for everything a signature can say and write it; return whether it was signed."""
    dialog = SignOffDialog(chart, standing, decision, label, parent)
    done = dialog.exec() == QDialog.DialogCode.Accepted.value
    dialog.deleteLater()
    return done


def ask_opening_reason(parent: QWidget, standing: SignOffStanding, whose: str) -> str:
    """Ask why a signature is to count no more; nothing means it stays.

    Args:
        whose: Name and number of the patient.
    """
    reason, accepted = QInputDialog.getText(
        parent,
        translate("SignOffDialog", "Open a signed sample again"),
        translate(
            "SignOffDialog", "{patient}\n{sample}\nThe signature counts no more. Why?"
        ).format(patient=whose, sample=sample_name(standing.content)),
    )
    return reason.strip() if accepted else ""


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
