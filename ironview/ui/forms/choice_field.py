"""A drop-down list that changes only on purpose."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QSizePolicy, QWidget
from typing_extensions import override

from ironview.ui.theme import active_theme


class ChoiceField(QComboBox):
    """Does not turn with the mouse wheel: a page scrolled over a form must change no value."""

    def __init__(
        self, choices: Iterable[tuple[str, Any]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._typed, self._since = "", QElapsedTimer()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for label, value in choices:
            self.addItem(label, value)

    def choose(self, value: object) -> bool:
        """Select the entry with this value; return whether there is one."""
        index = next((i for i in range(self.count()) if self.itemData(i) == value), -1)
        if index >= 0:
            self.setCurrentIndex(index)
        return index >= 0

    def set_placeholder(self, text: str) -> None:
        """Say in an empty editable field what belongs there."""
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(text)
            self._paint_placeholder()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_placeholder()

    def _paint_placeholder(self) -> None:
        line = self.lineEdit()
        if line is None or not line.placeholderText():
            return
        palette = line.palette()
        muted = active_theme().muted
        if palette.color(QPalette.ColorRole.PlaceholderText) != muted:
            palette.setColor(QPalette.ColorRole.PlaceholderText, muted)
            line.setPalette(palette)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a name be typed, blanks and all: one in the middle of it opens no list."""
        is_going_on = self._since.isValid() and not self._since.hasExpired(
            QApplication.keyboardInputInterval()
        )
        begins = event.text() != " " or (self._typed and is_going_on)
        if self.isEditable() or not (_is_letter(event) and begins):
            super().keyPressEvent(event)
            return
        self._typed = self._typed + event.text() if is_going_on else event.text()
        self._since.start()
        found = self.findText(self._typed, Qt.MatchFlag.MatchStartsWith)
        if found >= 0 and found != self.currentIndex():
            self.setCurrentIndex(found)
            self.activated.emit(found)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _is_letter(event: QKeyEvent) -> bool:
    others = ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    is_plain = not event.modifiers() & others
    return is_plain and bool(event.text()) and event.text().isprintable()
