"""One row as it stands in its file, to be looked at and copied."""

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)


class RawRowDialog(QDialog):
    """Shows the text of one row.

    Args:
        place: File and line.
        why: Why it is held or rejected.
    """

    def __init__(self, place: str, why: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("As in the file"))
        head = QLabel(place)
        head.setProperty("role", "strong")
        said = QLabel(why)
        said.setProperty("tone", "ink2")
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The row as it stands in the file"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(10)
        for label in (head, said):
            label.setWordWrap(True)
            rows.addWidget(label)
        rows.addWidget(self.text, 1)
        rows.addWidget(buttons)
        self.resize(620, 420)
