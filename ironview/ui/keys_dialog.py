"""The keys of this screen."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from ironview.ui.buttons import key_text
from ironview.ui.focus_ring import FocusRing
from ironview.ui.timeline.keys import key_lines


class KeysDialog(QDialog):
    """Lists every action that has a key, and the keys of the parts of the page.

    Args:
        imports: The import page is on screen, and not a patient.
    """

    def __init__(
        self, actions: Sequence[QAction], *, imports: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        lines = [
            (action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), action.text())
            for action in actions
            if not action.shortcut().isEmpty() and action.isEnabled()
        ]
        lines += self._import_lines() if imports else self._patient_lines()
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

    def _patient_lines(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Enter"), self.tr("Open the evidence of a finding")),
            (self.tr("Enter, F2"), self.tr("Change the result in focus")),
            (self.tr("Space"), self.tr("Open the card of the result in focus")),
            (self.tr("Del"), self.tr("Exclude the result in focus, with a reason")),
            *key_lines(),
        ]

    def _import_lines(self) -> list[tuple[str, str]]:
        return [
            ("F", self.tr("See the row as it stands in the file")),
            ("A", self.tr("Accept the rows that are marked")),
            ("H", self.tr("Hold the rows that are marked")),
            ("R", self.tr("Reject the rows that are marked")),
            (key_text("Ctrl+Z"), self.tr("Take the last decision back")),
            (key_text("Ctrl+F"), self.tr("Find in the rows")),
            (key_text("Ctrl+Return"), self.tr("Store")),
        ]
