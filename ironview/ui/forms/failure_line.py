"""The sentence of a save that failed, beside what was typed."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from ironview.domain.findings import Severity
from ironview.ui.forms.complaint import mark
from ironview.ui.glyphs import severity_pixmap
from ironview.ui.theme import active_theme

_GLYPH = 18


class FailureLine(QFrame):
    """Says what failed and that everything typed is still here; stays until something changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "failure")
        self._severity = Severity.URGENT
        self._glyph = QLabel()
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setProperty("role", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 16, 4)
        row.setSpacing(10)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._said, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said; empty when nothing failed."""
        return self._said.text() if not self.isHidden() else ""

    def show_failure(self, sentence: str) -> None:
        """Say what failed."""
        kept = self.tr("What you typed is still here.")
        self._severity = Severity.URGENT
        self._show(sentence if kept in sentence else f"{sentence} {kept}")

    def show_note(self, sentence: str) -> None:
        """Say something that needs a look, and that nothing was lost by."""
        self._severity = Severity.NOTICE
        self._show(sentence)

    def clear(self) -> None:
        """Say nothing."""
        self.hide()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _show(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._paint()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _paint(self) -> None:
        self._glyph.setPixmap(severity_pixmap(self._severity, active_theme(), _GLYPH))
        mark(self._said, "tone", "urgent" if self._severity is Severity.URGENT else "ink")
