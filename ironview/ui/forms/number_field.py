"""A field for one number as a laboratory prints it, with ``<`` or ``>`` in front."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ironview.ui.forms.complaint import Complaint, mark
from ironview.ui.forms.typed_number import read_number, show_number


class NumberField(QLineEdit):
    """Takes a number with the decimal sign of the reader's language, or the other one.

    Signals:
        text_pasted: The clipboard holds more than a number; the field takes nothing of it.
    """

    text_pasted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not self.text().strip()

    @property
    def readings(self) -> tuple[str, ...]:
        """Every number the text can mean, in the record format."""
        return read_number(self.text(), self.locale())

    @property
    def number(self) -> str:
        """The number in the record format; empty while it is none or can be two."""
        readings = self.readings
        return readings[0] if len(readings) == 1 else ""

    def set_number(self, number: str) -> None:
        """Show a number of the record format as people here write it."""
        shown = show_number(number, self.locale())
        if len(read_number(shown, self.locale())) != 1:
            shown = number
        self.setText(shown)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            pasted = QGuiApplication.clipboard().text()
            if not read_number(pasted, self.locale()) and pasted.strip():
                self.text_pasted.emit(pasted)
                return
        super().keyPressEvent(event)

    def show_complaint(self, complaint: Complaint | None) -> None:
        """Take the look of a field that asks, is refused, or is fine; tell screen readers why."""
        show_state(self, complaint)


def show_state(field: QWidget, complaint: Complaint | None) -> None:
    """Give a field the look of its complaint, and the complaint to screen readers."""
    mark(field, "state", complaint.kind.value if complaint else "")
    field.setAccessibleDescription(complaint.sentence if complaint else "")
