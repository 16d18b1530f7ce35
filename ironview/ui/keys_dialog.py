"""The keys of this screen."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from ironview.ui.focus_ring import FocusRing
from ironview.ui.timeline.keys import key_lines


class KeysDialog(QDialog):
    """Lists every action that has a key, and the keys of the parts of the page."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        lines = [
            (action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), action.text())
            for action in actions
            if not action.shortcut().isEmpty() and action.isEnabled()
        ]
        lines += [
            (self.tr("Enter"), self.tr("Open the evidence of a finding, the card of a result")),
            ("F2", self.tr("Change the result in focus")),
            (self.tr("Del"), self.tr("Take the result in focus out, with a reason")),
            *key_lines(),
        ]
        grid.setVerticalSpacing(6)
        half = (len(lines) + 1) // 2
        for position, (key, text) in enumerate(lines):
            name = QLabel(key)
            name.setProperty("role", "strong")
            row, column = position % half, position // half * 2
            grid.addWidget(name, row, column)
            grid.addWidget(QLabel(text.replace("&", "")), row, column + 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(16)
        rows.addLayout(grid)
        rows.addWidget(buttons)
        self._ring = FocusRing(self)
