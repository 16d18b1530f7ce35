"""The head of a page about many patients: its title, what it shows, and what leads on from it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget


class PageHead(QFrame):
    """Title and sentence at the leading edge, the ways on at the other."""

    def __init__(self, title: QLabel, said: QLabel, ways: Sequence[QWidget]) -> None:
        """Dress two labels, and hold them with what leads on."""
        super().__init__()
        self.setProperty("role", "banner")
        title.setProperty("role", "headline")
        said.setProperty("tone", "ink2")
        for label in (title, said):
            label.setTextFormat(Qt.TextFormat.PlainText)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(title)
        lines.addWidget(said)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(10)
        row.addLayout(lines, 1)
        for way in ways:
            row.addWidget(way)
