"""The small question mark beside a verdict; pressing it says what the verdict means."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from ironview.ui.buttons import key_text
from ironview.ui.icons import icon_pixmap
from ironview.ui.theme import active_theme

EXPLAIN_KEY: Final = "Shift+F1"
_ICON: Final = 14
_SIDE: Final = 24


class HelpMark(QAbstractButton):
    """Stands on a painted surface and has no frame of its own.

    Args:
        by_key: Tab reaches it. Not where the thing beside it has the focus already: there the
            key for the thing in focus does the same.
    """

    def __init__(self, *, by_key: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(_SIDE, _SIDE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = Qt.FocusPolicy.StrongFocus if by_key else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        self.ask_about("")

    def ask_about(self, name: str) -> None:
        """Say to a screen reader and in the tooltip what is asked about."""
        asks = QCoreApplication.translate("Explaining", "What is this?")
        self.setAccessibleName(f"{asks} {name}".strip())
        self.setToolTip(f"{asks} ({key_text(EXPLAIN_KEY)})")

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = active_theme()
        painter = QPainter(self)
        ink = theme.accent if self.underMouse() or self.hasFocus() else theme.muted
        edge = (_SIDE - _ICON) // 2
        painter.drawPixmap(edge, edge, icon_pixmap("circle-question-mark", ink, _ICON))
