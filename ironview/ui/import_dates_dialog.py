"""Asks before rows are stored that are dated after today."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ironview.ui.import_rows import Line

_TOLD: Final = 5


class DatesDialog(QDialog):
    """Accepted: they are stored as they stand. Rejected: a person looks at them first."""

    def __init__(self, lines: Sequence[Line], parent: QWidget | None = None) -> None:
        """Ask about at least one line."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Dates after today"))
        head = QLabel(self.tr("Rows dated after today: {n}").format(n=len(lines)))
        head.setProperty("role", "title")
        self.told = QLabel("\n".join(self._told(lines)))
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        why = QLabel(
            self.tr(
                "Day and month may be exchanged, or the year may be wrong. Results are read by "
                "their date: a wrong one can change what is said of the others."
            )
        )
        why.setProperty("tone", "ink2")
        self.store = QPushButton(self.tr("&Store as they stand"))
        self.look = QPushButton(self.tr("&Look at the rows"))
        self.look.setDefault(True)
        self.store.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.store)
        buttons.addWidget(self.look)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(12)
        for label in (head, self.told, why):
            label.setWordWrap(True)
            rows.addWidget(label)
        rows.addLayout(buttons)
        self.resize(520, rows.totalHeightForWidth(520))
        self.store.clicked.connect(self.accept)
        self.look.clicked.connect(self.reject)
        self.look.setFocus()

    def _told(self, lines: Sequence[Line]) -> list[str]:
        told = [
            ", ".join(
                part
                for part in (one.patient, one.when, one.test, f"{one.value} {one.unit}".strip())
                if part
            )
            for one in lines[:_TOLD]
        ]
        if len(lines) > _TOLD:
            told.append(self.tr("and {n} more").format(n=len(lines) - _TOLD))
        return told
