"""A field with its name above it and what it asks below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ironview.ui.forms.complaint import Complaint, ComplaintLine
from ironview.ui.forms.number_field import show_state

_ANY = Qt.AlignmentFlag(0)


class FieldBox(QWidget):
    """Name above, field, a fact below; the name is the field's buddy and its accessible name.

    ``complaints`` is placed by ``side_by_side``, below the whole line: nothing beside the field
    moves when it asks.
    """

    def __init__(self, name: str, field: QWidget, *, width: int | None = None) -> None:
        super().__init__()
        self.field = field
        self.expands = width is None
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


def side_by_side(*boxes: QWidget, gap: int = 16) -> QVBoxLayout:
    """Return a line of fields at the left, and below it what each of them asks."""
    row = QHBoxLayout()
    row.setSpacing(gap)
    column = QVBoxLayout()
    column.setSpacing(6)
    column.addLayout(row)
    for box in boxes:
        expands = isinstance(box, FieldBox) and box.expands
        row.addWidget(box, 100 * expands, Qt.AlignmentFlag.AlignTop if not expands else _ANY)
        asking = [box] if isinstance(box, FieldBox) else box.findChildren(FieldBox)
        for one in asking:
            column.addWidget(one.complaints)
    row.addStretch(1)
    return column
