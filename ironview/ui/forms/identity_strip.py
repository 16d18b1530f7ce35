"""Who a form is about, on top of every form: the same words as the banner."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ironview.domain.assessment import Dose
from ironview.domain.interpretation import Interpretation
from ironview.ui import words
from ironview.ui.identity import Identity, identity_of
from ironview.ui.plain_label import plain_label


class IdentityStrip(QFrame):
    """Name, sex, age, birth date, first identifier and last dose; never elided.

    Signals:
        other_patient_requested: The person wants another patient.
    """

    other_patient_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "identity")
        self._name = plain_label(role="title", wraps=False)
        self._sex = plain_label(role="strong", wraps=False)
        self._facts = plain_label(role="body", tone="ink2", wraps=False)
        self._facts.setTextFormat(Qt.TextFormat.RichText)
        self.other = QPushButton(self.tr("Other patient…"))
        self.other.setProperty("extent", "small")
        self.other.setAutoDefault(False)
        self.other.hide()
        self.other.clicked.connect(self.other_patient_requested)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self._name, 0, Qt.AlignmentFlag.AlignBaseline)
        first.addWidget(self._sex, 1, Qt.AlignmentFlag.AlignBaseline)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addLayout(first)
        lines.addWidget(self._facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.addLayout(lines, 1)
        row.addWidget(self.other)

    def show_patient(self, interpretation: Interpretation) -> None:
        """Show whom the form writes to."""
        identity = identity_of(interpretation.record.patient, interpretation.as_of)
        self._name.setText(identity.name)
        self._sex.setText(identity.sex_and_age)
        facts = [*self._identifying(identity), *self._last_dose(interpretation)]
        self._facts.setText("&nbsp; &nbsp; ".join(facts))
        self.setAccessibleName(f"{identity.label}, {identity.sex_and_age}")

    def _identifying(self, identity: Identity) -> list[str]:
        facts = []
        if identity.birth_date:
            facts.append(self.tr("born {date}").format(date=_bold(identity.birth_date)))
        if identity.number:
            facts.append(self.tr("MRN {number}").format(number=_bold(identity.number)))
        return facts

    def _last_dose(self, interpretation: Interpretation) -> list[str]:
        if not interpretation.courses:
            return []
        dose = interpretation.courses[-1].course.doses[-1]
        return [self.tr("Last dose {dose}").format(dose=_bold(dated_dose(dose)))]


def dated_dose(dose: Dose) -> str:
    """Return product, amount and date of a dose."""
    return f"{words.dose_text(dose)}, {words.day(dose.day)}"


def _bold(text: str) -> str:
    return f'<span style="font-weight:600">{escape(text)}</span>'
