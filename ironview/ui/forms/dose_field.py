"""A dose in mg of elemental iron; unknown only when a person says so."""

from decimal import Decimal

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ironview.domain.quantities import read_quantity
from ironview.ui.forms.complaint import Choice, Complaint, ComplaintKind
from ironview.ui.forms.number_field import NumberField
from ironview.ui.forms.typed_number import show_number

_UNKNOWN = "unknown"


class DoseField(NumberField):
    """Takes an exact amount.

    Signals:
        edited: The dose became another, or was said to be unknown.
        left: The focus went on to another field.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_unknown = False
        self.textChanged.connect(self._on_self_text_changed)

    @property
    def milligrams(self) -> Decimal | None:
        """The dose; None when it is unknown or cannot be told."""
        quantity = read_quantity(self.number) if self.number else None
        return None if quantity is None or quantity.is_censored else quantity.amount

    def complaint(self, *, may_be_empty: bool) -> Complaint | None:
        """Return what has to be answered about the dose first."""
        if self.is_empty:
            if may_be_empty or self._is_unknown:
                return None
            unknown = Choice(self.tr("Unknown"), _UNKNOWN)
            return Complaint(ComplaintKind.ASKS, self.tr("How many mg?"), (unknown,))
        readings = self.readings
        if len(readings) > 1:
            shown = [show_number(number, self.locale()) for number in readings]
            said = self.tr("{typed} could be {first} or {second}.").format(
                typed=self.text().strip(), first=shown[0], second=shown[1]
            )
            choices = tuple(
                Choice(text, number) for text, number in zip(shown, readings, strict=True)
            )
            return Complaint(ComplaintKind.ASKS, said, choices)
        if self.milligrams is None:
            said = self.tr("{typed} is no dose.").format(typed=self.text().strip())
            return Complaint(ComplaintKind.REFUSES, said)
        return None

    def show_milligrams(self, mg: Decimal | None) -> None:
        """Show a stored dose; None is shown as unknown."""
        self._is_unknown = mg is None
        if mg is not None:
            self.set_number(f"{mg:f}")

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    @Slot(object)
    def answer(self, answer: object) -> None:
        """Take an answer to the complaint."""
        if answer == _UNKNOWN:
            self._is_unknown = True
            self.edited.emit()
        elif isinstance(answer, str):
            self.set_number(answer.rstrip("0").rstrip(".") if "." in answer else answer)

    @Slot()
    def _on_self_text_changed(self) -> None:
        self._is_unknown = False
        self.edited.emit()
