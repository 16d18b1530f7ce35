"""The frame of dialogs that list what was done and offer to take one line of it back."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

_ROW_HEIGHT: Final = 48


class ListingDialog(QDialog):
    """A sentence, a list, and what can be done with its chosen line.

    Attributes:
        told: What the list is, or why it is empty.
    """

    def __init__(self, title: str, listed: str, parent: QWidget | None = None) -> None:
        """Name the window, and its list for a screen reader."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setProperty("tone", "ink2")
        self.list = QListWidget()
        self.list.setAccessibleName(listed)

    def add_line(self, text: str, height: int = _ROW_HEIGHT) -> QListWidgetItem:
        """Add a line below the others."""
        item = QListWidgetItem(text, self.list)
        item.setSizeHint(QSize(0, height))
        return item

    def lay_out(self, parts: Sequence[QWidget], deeds: Sequence[QPushButton], size: QSize) -> None:
        """Put parts below each other, and below them the deeds and "Close".

        No button is pressed by an Enter that was meant for the list.
        """
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        for button in deeds:
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        for button in (*deeds, close):
            button.setAutoDefault(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(12)
        for part in parts:
            rows.addWidget(part, 1 if part is self.list else 0)
        rows.addLayout(buttons)
        self.resize(size)
