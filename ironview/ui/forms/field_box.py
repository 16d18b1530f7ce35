"""A field with its name above it and what it asks below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ironview.ui.forms.complaint import Complaint, ComplaintLine
from ironview.ui.forms.number_field import show_state


class FieldBox(QWidget):
    """Name, field, complaint; the name is the field's buddy and its accessible name."""

    def __init__(self, name: str, field: QWidget, *, width: int | None = None) -> None:
        super().__init__()
        self.field = field
        self.label = QLabel(name)
        self.label.setProperty("role", "fieldname")
        self.label.setBuddy(field)
        field.setAccessibleName(name.replace("&", ""))
        if width is not None:
            field.setFixedWidth(width)
        self.complaints = ComplaintLine()
        self.hint = QLabel()
        self.hint.setProperty("role", "caption")
        self.hint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addWidget(field)
        column.addWidget(self.hint)
        column.addWidget(self.complaints)
        column.addStretch(1)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_complaint(self, complaint: Complaint | None) -> None:
        """Say what is wrong with the field, or that nothing is."""
        self.complaints.show_complaint(complaint)
        show_state(self.field, complaint)

    def show_hint(self, text: str) -> None:
        """Show a fact under the field, or nothing."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))


def side_by_side(*boxes: QWidget, gap: int = 16) -> QHBoxLayout:
    """Return a line of fields that keeps them at the left, tops aligned."""
    row = QHBoxLayout()
    row.setSpacing(gap)
    for box in boxes:
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
    row.addStretch(1)
    return row
