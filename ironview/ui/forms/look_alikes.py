"""Shows stored patients who may be the person being typed; never joined without a person."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ironview.controller.patient_lines import SimilarPatient
from ironview.ui import words
from ironview.ui.forms.complaint import Choice, Complaint, ComplaintKind, ComplaintLine

_MOST = 3


class LookAlikes(QFrame):
    """One line for each look-alike: take that patient, or say that this is another person.

    Signals:
        open_requested: The stored patient is meant; the key.
        dismissed: This is another person.
    """

    open_requested = Signal(str)
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[SimilarPatient, ...] = ()
        self._dismissed: frozenset[str] = frozenset()
        self._lines = [ComplaintLine() for _ in range(_MOST)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for line in self._lines:
            column.addWidget(line)
            line.chosen.connect(self._on_line_chosen)

    @property
    def is_answered(self) -> bool:
        """Whether a person said of every look-alike that this is somebody else."""
        return all(one.line.key in self._dismissed for one in self._found)

    @property
    def first_button(self) -> QPushButton | None:
        """The first answer that can be pressed."""
        buttons = [button for line in self._lines for button in line.buttons]
        return buttons[0] if buttons else None

    def ask_again(self) -> None:
        """Forget the answers: what was typed is no longer the same."""
        self._dismissed = frozenset()

    def show_found(self, found: Sequence[SimilarPatient]) -> None:
        """Show stored patients who may be the same person."""
        self._found = tuple(found)
        self._show()

    def _show(self) -> None:
        open_ones = [one for one in self._found if one.line.key not in self._dismissed]
        for place, line in enumerate(self._lines):
            shown = place < len(open_ones)
            line.show_complaint(self._question(open_ones[place]) if shown else None)

    def _question(self, one: SimilarPatient) -> Complaint:
        stored = one.line
        facts = [
            words.full_name(stored.family_name, stored.given_name),
            words.sex_and_age(stored.sex, stored.age),
            words.partial_date(stored.birth_date) if stored.birth_date is not None else "",
            words.mrn(stored.mrn),
        ]
        named = ", ".join(fact for fact in facts if fact)
        if one.same_identifier:
            said = self.tr("{patient} has the same number.").format(patient=named)
        elif one.same_given_name:
            said = self.tr("{patient} is already stored.").format(patient=named)
        else:
            text = self.tr("{patient} has the same family name and birth date.")
            said = text.format(patient=named)
        choices = (
            Choice(self.tr("Open that patient"), (True, stored.key)),
            Choice(self.tr("Another person"), (False, stored.key)),
        )
        return Complaint(ComplaintKind.ASKS, said, choices)

    @Slot(object)
    def _on_line_chosen(self, answer: tuple[bool, str]) -> None:
        is_same, key = answer
        if is_same:
            self.open_requested.emit(key)
            return
        self._dismissed |= {key}
        self._show()
        self.dismissed.emit()
