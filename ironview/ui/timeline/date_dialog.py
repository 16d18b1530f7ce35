"""Asks for a date to go to."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)


class DateDialog(QDialog):
    """One field; ``day`` is what stands in it."""

    def __init__(self, first: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go to date"))
        self._field = QDateEdit(QDate(first.year, first.month, first.day))
        self._field.setDisplayFormat("d MMM yyyy")
        self._field.setCalendarPopup(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Date"), self._field)
        rows = QVBoxLayout(self)
        rows.addLayout(form)
        rows.addWidget(buttons)

    @property
    def day(self) -> date:
        """The date in the field."""
        chosen = self._field.date()
        return date(chosen.year(), chosen.month(), chosen.day())
