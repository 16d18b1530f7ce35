"""An icon of the set as a label; it takes its colour from the theme in force."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from ironview.ui.icons import icon_pixmap
from ironview.ui.theme import Theme, active_theme

_SIZE: Final = 14


class GlyphLabel(QLabel):
    """Shows one icon, or keeps its room while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._color: Callable[[Theme], QColor] = _ink
        self.setFixedWidth(_SIZE + 4)

    def show_glyph(self, name: str, color: Callable[[Theme], QColor] | None = None) -> None:
        """Show an icon by its name; empty for none."""
        self._name, self._color = name, color or _ink
        self._paint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint()

    def _paint(self) -> None:
        if self._name:
            theme = active_theme()
            self.setPixmap(icon_pixmap(self._name, self._color(theme), _SIZE))
        else:
            self.clear()


def _ink(theme: Theme) -> QColor:
    return theme.ink2
