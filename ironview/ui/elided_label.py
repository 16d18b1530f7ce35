"""A line that may be cut where there is no room."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from ironview.ui.theme import active_theme
from ironview.ui.typography import role_font


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis; the whole text is its tooltip and accessible name."""

    def __init__(self, role: str = "body", *, is_muted: bool = False) -> None:
        """Take the size of a role; muted text is a tone lighter."""
        super().__init__()
        self._role, self._is_muted = role, is_muted
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str) -> None:
        """Say this."""
        self.setText(text)
        self.setToolTip(text)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = active_theme()
        painter = QPainter(self)
        painter.setFont(role_font(self._role))
        painter.setPen(theme.muted if self._is_muted else theme.ink2)
        mode = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(self.text(), mode, self.width())
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignVCenter, shown)
