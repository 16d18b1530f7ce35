"""How a telephone call ended: asked in two fields, and written."""

from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.bookings import note_call
from ironview.controller.chart import Chart
from ironview.domain.bookings import LONGEST_NOTE, CallOutcome
from ironview.domain.errors import IronViewError
from ironview.ui.focus_ring import FocusRing
from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.forms.failure_line import FailureLine
from ironview.ui.forms.identity_strip import IdentityStrip
from ironview.wording.bookings import outcome_name
from ironview.wording.told import error_text


class CallDialog(QDialog):
    """Names the patient; what was typed stays when it could not be written."""

    def __init__(self, chart: Chart, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = chart
        self.setWindowTitle(self.tr("Call about {patient}").format(patient=label))
        self.setMinimumWidth(480)
        identity = IdentityStrip()
        identity.show_patient(chart.interpretation)
        self.outcome = ChoiceField((outcome_name(one), one) for one in CallOutcome)
        self.note = QLineEdit()
        self.note.setMaxLength(LONGEST_NOTE)
        self.failure = FailureLine()
        self.save = QPushButton(self.tr("Note the call"))
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        form = QFormLayout()
        form.addRow(self.tr("It &ended so"), self.outcome)
        form.addRow(self.tr("&Note"), self.note)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        inner = QVBoxLayout()
        inner.setContentsMargins(20, 14, 20, 16)
        inner.setSpacing(12)
        inner.addLayout(form)
        inner.addWidget(self.failure)
        inner.addLayout(buttons)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(identity)
        rows.addLayout(inner)
        self.save.clicked.connect(self._save)
        cancel.clicked.connect(self.reject)
        self._ring = FocusRing(self)

    def _save(self) -> None:
        try:
            note_call(self._chart, CallOutcome(self.outcome.currentData()), note=self.note.text())
        except IronViewError as error:
            self.failure.show_failure(error_text(error))
            return
        self.accept()
