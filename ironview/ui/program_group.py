"""On the settings page: which program this is, and the way to its check."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ironview.knowledge.build_stamp import version_text
from ironview.ui.buttons import IconButton


class ProgramGroup(QFrame):
    """A card with a button.

    Signals:
        check_wanted: A person wants to verify this installation.
    """

    check_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setMaximumWidth(680)
        heading = QLabel(self.tr("This program"))
        heading.setProperty("role", "subtitle")
        self.said = QLabel(f"IronView {version_text()}")
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.check = IconButton("list-checks", self.tr("&Verify this installation…"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 14)
        rows.setSpacing(10)
        rows.addWidget(heading)
        rows.addWidget(self.said)
        rows.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        self.check.clicked.connect(self.check_wanted)
