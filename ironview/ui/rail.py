"""The rail: one button per page, at the window's edge."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from ironview.ui.icons import icon_pixmap
from ironview.ui.layout import Layout
from ironview.ui.leading import Leading
from ironview.ui.theme import active_theme
from ironview.ui.typography import role_font

_ICON = 20
_MOST_COUNTED = 999


@dataclass(frozen=True, slots=True)
class Destination:
    """A page the rail leads to."""

    name: str
    icon: str
    text: str
    key: str


class RailButton(QAbstractButton):
    """Icon over a word; the selected one carries a bar at the window's edge."""

    def __init__(self, destination: Destination, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._destination = destination
        self._count = 0
        self._has_name = True
        self.setText(destination.text)
        self.setCheckable(True)
        self.setAccessibleName(destination.text)
        self.setToolTip(f"{destination.text} ({destination.key})")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def count(self) -> int:
        """How many tasks are open."""
        return self._count

    def set_count(self, count: int) -> None:
        """Show how many tasks are open; 0 shows none."""
        self._count = count
        self.update()

    def set_measures(self, width: int, *, has_name: bool) -> None:
        """Take the measures of a layout."""
        self._has_name = has_name
        text = QFontMetrics(role_font("caption")).height()
        height = max(60 if width >= 76 else 54, text + 40) if has_name else 40
        self.setFixedSize(width, height + 2)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = active_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = 6 if self.width() >= 76 else 4
        box = self.rect().adjusted(inset, 0, -inset, -2)
        if self.isChecked():
            painter.setPen(QPen(theme.line, 1))
            painter.setBrush(theme.surface)
            painter.drawRoundedRect(box, 6, 6)
            bar = QRectF(0, 10, 3, self.height() - 22)
            leading = Leading(painter, QRectF(self.rect()), self.layoutDirection())
            painter.fillRect(leading.box(bar), theme.accent)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.raised)
            painter.drawRoundedRect(box, 6, 6)
        color = theme.accent if self.isChecked() else theme.ink2
        self._paint_icon(painter, box)
        if self._has_name:
            painter.setPen(color)
            font = role_font("caption")
            if self.isChecked():
                font.setWeight(font.Weight.DemiBold)
            painter.setFont(font)
            foot = QRect(box.left(), box.bottom() - 24, box.width(), 20)
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, self.text())

    def _paint_icon(self, painter: QPainter, box: QRect) -> None:
        theme = active_theme()
        color = theme.accent if self.isChecked() else theme.ink2
        y = box.top() + 10 if self._has_name else box.center().y() - _ICON // 2
        x = box.center().x() - _ICON // 2
        if self._count:
            x = box.left() + (8 if self._has_name else 2)
        painter.drawPixmap(x, y, icon_pixmap(self._destination.icon, color, _ICON))
        if self._count:
            self._paint_count(painter, x + _ICON + 4, y + 2)

    def _paint_count(self, painter: QPainter, x: int, y: int) -> None:
        theme = active_theme()
        painter.setFont(role_font("caption", role_font("strong").weight()))
        text = str(self._count) if self._count <= _MOST_COUNTED else f"{_MOST_COUNTED}+"
        pill = QRect(x, y, max(18, painter.fontMetrics().horizontalAdvance(text) + 10), 17)
        # Where there is less room the number stands over the icon's corner.
        pill.moveRight(min(pill.right(), self.width() - 3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ink)
        painter.drawRoundedRect(pill, 8, 8)
        painter.setPen(theme.surface)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


class Rail(QFrame):
    """Pages above, settings below.

    Signals:
        page_chosen: Name of the page.
    """

    page_chosen = Signal(str)

    def __init__(
        self,
        pages: tuple[Destination, ...],
        below: tuple[Destination, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAutoFillBackground(True)
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 8, 0, 8)
        rows.setSpacing(0)
        for destination in pages:
            rows.addWidget(self._make_button(destination))
        rows.addStretch(1)
        for destination in below:
            rows.addWidget(self._make_button(destination))

    def _make_button(self, destination: Destination) -> RailButton:
        button = RailButton(destination)
        self._buttons[destination.name] = button
        self._group.addButton(button)
        button.clicked.connect(self._on_button_clicked)
        return button

    @Slot()
    def _on_button_clicked(self) -> None:
        sender = self.sender()
        name = next(n for n, button in self._buttons.items() if button is sender)
        self.page_chosen.emit(name)

    def add_action(self, action: QAction, destination: Destination) -> None:
        """Add a button at the foot that leads to no page; it is there while it can be done."""
        button = RailButton(destination)
        button.setCheckable(False)
        button.clicked.connect(action.trigger)
        button.setVisible(action.isEnabled())
        action.enabledChanged.connect(button.setVisible)
        self._buttons[destination.name] = button
        rows = self.layout()
        if rows is not None:
            rows.addWidget(button)

    def button(self, name: str) -> RailButton:
        """Return the button of a page."""
        return self._buttons[name]

    def mark(self, name: str) -> None:
        """Show which page is open."""
        self._buttons[name].setChecked(True)

    def set_layout(self, layout: Layout) -> None:
        """Take the measures of a window class."""
        metrics = QFontMetrics(role_font("strong"))
        names = [metrics.horizontalAdvance(one.text()) for one in self._buttons.values()]
        width = max(layout.rail_width, max(names) + 16 if layout.rail_has_names else 0)
        self.setFixedWidth(width)
        for button in self._buttons.values():
            button.set_measures(width, has_name=layout.rail_has_names)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = active_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.sunken)
        leading = Leading(painter, QRectF(self.rect()), self.layoutDirection())
        painter.fillRect(leading.box(QRectF(self.width() - 1, 0, 1, self.height())), theme.line)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()
