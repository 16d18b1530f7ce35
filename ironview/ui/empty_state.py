"""What stands where nothing is yet: what is missing, and the one thing to do next."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ironview.ui.buttons import IconButton
from ironview.ui.icons import icon_pixmap
from ironview.ui.leading import Leading
from ironview.ui.theme import active_theme
from ironview.ui.typography import role_font


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to do."""

    icon: str
    text: str
    explanation: str
    key: str
    act: Callable[[], None]


class ChoiceButton(QAbstractButton):
    """A large button of two lines; the first one of a screen is filled."""

    def __init__(self, choice: Choice, *, primary: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._primary = primary
        self.setText(choice.text)
        self.setAccessibleName(f"{choice.text}. {choice.explanation}")
        self.setToolTip(f"{choice.text} ({choice.key})" if choice.key else choice.text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(choice.act)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        lines = QFontMetrics(role_font("subtitle")).height()
        lines += QFontMetrics(role_font("caption")).height()
        caption = QFontMetrics(role_font("caption"))
        width = caption.horizontalAdvance(self._choice.explanation)
        key = caption.horizontalAdvance(self._choice.key)
        return QSize(width + key + 54 + 36, max(64, lines + 26))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(220, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = active_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.accent if self._primary else theme.surface
        if self.underMouse():
            ground = theme.accent_hover if self._primary else theme.raised
        painter.setPen(QPen(theme.accent if self._primary else theme.border, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        ink = theme.accent_text if self._primary else theme.ink
        quiet = theme.accent_text if self._primary else theme.ink2
        middle = self.height() // 2
        leading = Leading(painter, self.rect().toRectF(), self.layoutDirection())
        leading.pixmap(18, middle - 10, icon_pixmap(self._choice.icon, ink, 20))
        title, small = role_font("subtitle"), role_font("caption")
        painter.setFont(title)
        painter.setPen(ink)
        leading.text(53, middle - 4, self._choice.text)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        painter.setPen(quiet)
        key = metrics.horizontalAdvance(self._choice.key)
        room = self.width() - 53 - 18 - (key + 12 if key else 0)
        said = metrics.elidedText(self._choice.explanation, Qt.TextElideMode.ElideRight, room)
        leading.text(53, middle + metrics.ascent() + 2, said)
        leading.text(self.width() - 18 - key, middle + metrics.ascent() // 2, self._choice.key)


class EmptyState(QWidget):
    """One sentence of 20 pt, one below it, and one button."""

    def __init__(
        self, title: str, text: str, action: tuple[str, str, Callable[[], None]] | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("canvas")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(32, 32, 32, 32)
        rows.setSpacing(8)
        rows.addStretch(2)
        heading = QLabel(title)
        heading.setProperty("role", "display")
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        heading.setWordWrap(True)
        said = QLabel(text)
        said.setProperty("tone", "ink2")
        said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        said.setWordWrap(True)
        rows.addWidget(heading)
        rows.addWidget(said)
        if action is not None:
            icon_name, label, act = action
            button = IconButton(icon_name, label)
            button.clicked.connect(act)
            rows.addSpacing(8)
            rows.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(3)
