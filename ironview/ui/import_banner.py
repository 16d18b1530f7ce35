"""The head of the import page: what is on the bench, and where to go from here."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ironview.ui.buttons import IconButton


class ImportBanner(QFrame):
    """Title, what is on the bench, and the ways to files, imports and mappings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setMinimumHeight(64)
        self.title = QLabel(self.tr("Import"))
        self.title.setProperty("role", "headline")
        self.subtitle = QLabel()
        self.subtitle.setProperty("tone", "ink2")
        self.subtitle.setTextFormat(Qt.TextFormat.PlainText)
        self.choose = IconButton("folder-open", self.tr("Choose files…"), key="Ctrl+I")
        self.remembered = IconButton("list-checks", self.tr("Remembered…"))
        self.earlier = IconButton("history", self.tr("Earlier imports…"))
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.title)
        left.addWidget(self.subtitle)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addLayout(left, 1)
        row.addWidget(self.remembered)
        row.addWidget(self.earlier)
        row.addWidget(self.choose)
