"""A chart of bars with axes of pyqtgraph; keys and mouse go from bar to bar."""

from dataclasses import dataclass
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ironview.ui.clinic.bars import BarsItem, Drawn
from ironview.ui.theme import active_theme
from ironview.ui.typography import role_font

_STANDING_HEIGHT: Final = 190
_LYING_PITCH: Final = 30
_AXIS_ROOM: Final = 58
_LONGEST_NAME: Final = 190
_ROUND: Final = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000)
_STEPS: Final = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class ChartContent:
    """What a chart draws.

    Attributes:
        names: Of the bars, as they stand at the axis.
        axis: Name and unit of the axis of values.
        is_lying: Bars lie, one below the other; else they stand in order of time.
        tone: Token of their colour.
        most: Where the axis of values ends at least; None: where the longest bar ends.
        limit: Beyond it the axis never goes; None without one.
    """

    names: tuple[str, ...]
    bars: tuple[Drawn, ...]
    axis: str
    is_lying: bool
    tone: str
    limit: float | None = None


class BarChart(pg.PlotWidget):  # type: ignore[misc]
    """Bars one can walk through.

    Signals:
        pointed: Another bar is in focus; its position, or -1.
        chosen: A bar was clicked, or Enter pressed on it.
    """

    pointed = Signal(int)
    chosen = Signal(int)
    content: ChartContent | None = None  # Asked for while the chart is still being made.

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._item = BarsItem()
        plot = self.getPlotItem()
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.getViewBox().setMouseEnabled(x=False, y=False)
        plot.getViewBox().setDefaultPadding(0)
        plot.addItem(self._item, ignoreBounds=True)

    @property
    def current(self) -> int:
        """Position of the bar in focus; -1 for none."""
        return int(self._item.current)

    def show_content(self, content: ChartContent) -> None:
        """Draw other bars; the focus goes to none."""
        self.content = content
        self._item.current = -1
        self._draw()

    def _draw(self) -> None:
        content = self.content
        if content is None:
            return
        plot, count = self.getPlotItem(), max(len(content.names), 1)
        most = self._most()
        plot.invertY(content.is_lying)
        along, across = ("bottom", "left") if content.is_lying else ("left", "bottom")
        self._dress()
        plot.setLabel(along, content.axis, color=active_theme().ink2.name())
        plot.setLabel(across, None)
        view = plot.getViewBox()
        ends, places = (0, most), (-0.5, count - 0.5)
        x, y = (ends, places) if content.is_lying else (places, ends)
        view.setRange(xRange=x, yRange=y, padding=0)
        self._item.show_bars(content.bars, is_lying=content.is_lying, tone=content.tone, most=most)
        plot.getAxis(along).setTicks([self._ticks(most)])
        height = _AXIS_ROOM + count * self._pitch() if content.is_lying else _STANDING_HEIGHT
        self.setFixedHeight(round(height))
        self._name_bars()

    def _pitch(self) -> float:
        return max(_LYING_PITCH, QFontMetricsF(role_font("caption")).height() + 12)

    def _most(self) -> float:
        """Return where the axis ends: past the longest whisker, with room for what stands there."""
        content = self.content
        if content is None or not content.bars:
            return 1.0
        longest = max(max(one.high, one.value or 0) for one in content.bars)
        if not content.is_lying:
            end = longest * 1.06
            return max(end if content.limit is None else min(end, content.limit), 1.0)
        metrics = QFontMetricsF(role_font("caption"))
        text = max(metrics.horizontalAdvance(one.text) for one in content.bars) + 24
        room = max(self.width() - self._names_width() - text - 30, 60)
        return float(max(longest * (room + text) / room, 1.0))

    def _ticks(self, most: float) -> list[tuple[float, str]]:
        """Return round values up to the end of the axis, as many as there is room for."""
        limit = None if self.content is None else self.content.limit
        end = most if limit is None else min(most, limit)
        is_lying = self.content is not None and self.content.is_lying
        fits = max((self.width() - self._names_width()) / 64 if is_lying else 5, 2)
        step = next((one for one in _ROUND if most / one <= fits), _ROUND[-1])
        return [(float(at), str(at)) for at in range(0, int(end) + 1, step)]

    def _names_width(self) -> float:
        content = self.content
        if content is None:
            return 0
        metrics = QFontMetricsF(role_font("caption"))
        return max((metrics.horizontalAdvance(one) for one in self._shown_names()), default=0) + 12

    def _shown_names(self) -> list[str]:
        metrics = QFontMetricsF(role_font("caption"))
        names = () if self.content is None else self.content.names
        room = max(min(_LONGEST_NAME * metrics.height() / 16, self.width() * 0.4), 60)
        return [metrics.elidedText(one, Qt.TextElideMode.ElideRight, room) for one in names]

    def _name_bars(self) -> None:
        content = self.content
        if content is None:
            return
        names = list(enumerate(self._shown_names()))
        if content.is_lying:
            self.getPlotItem().getAxis("left").setTicks([names])
            return
        metrics = QFontMetricsF(role_font("caption"))
        widest = max((metrics.horizontalAdvance(one) for one in content.names), default=1) + 14
        room = self.width() - _AXIS_ROOM
        fits = max(int(room / widest), 1)
        step = -(-len(names) // fits) or 1
        pitch = room / max(len(names), 1)
        whole = [
            (place, name)
            for place, name in names[::step]
            if metrics.horizontalAdvance(name) / 2 <= (len(names) - place - 0.5) * pitch
        ]
        self.getPlotItem().getAxis("bottom").setTicks([whole])

    def _dress(self) -> None:
        theme = active_theme()
        self.setBackground(theme.surface)
        for side in ("left", "bottom"):
            axis = self.getPlotItem().getAxis(side)
            axis.setTickFont(role_font("caption"))
            axis.setTextPen(theme.ink2)
            axis.setPen(theme.border)
            axis.setStyle(tickLength=-4, hideOverlappingLabels=False)
            axis.label.setFont(role_font("caption"))
        if self.content is not None and self.content.is_lying:
            self.getPlotItem().getAxis("left").setWidth(self._names_width())
        else:
            self.getPlotItem().getAxis("left").setWidth(None)

    def point(self, position: int) -> None:
        """Put a bar into focus."""
        if position != self._item.current:
            self._item.current = position
            self._item.update()
            self.pointed.emit(position)

    def _bar_at(self, at: QPointF) -> int:
        content = self.content
        if content is None or not content.names:
            return -1
        view = self.getPlotItem().getViewBox()
        scene = self.mapToScene(at.toPoint())
        if not view.sceneBoundingRect().contains(scene):
            return -1
        place = view.mapSceneToView(scene)
        number = round(place.y() if content.is_lying else place.x())
        return number if 0 <= number < len(content.names) else -1

    @override
    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        number = self._bar_at(ev.position())
        self.setCursor(
            Qt.CursorShape.ArrowCursor if number < 0 else Qt.CursorShape.PointingHandCursor
        )
        if number >= 0:
            self.point(number)

    @override
    def mousePressEvent(self, ev: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        ev.accept()

    @override
    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:
        number = self._bar_at(ev.position())
        if ev.button() is Qt.MouseButton.LeftButton and number >= 0:
            self.point(number)
            self.chosen.emit(number)

    @override
    def wheelEvent(self, ev: QWheelEvent) -> None:
        ev.ignore()

    @override
    def keyPressEvent(self, ev: QKeyEvent) -> None:
        count = 0 if self.content is None else len(self.content.names)
        key = Qt.Key(ev.key())
        if count and key in _STEPS:
            start = -1 if self.current < 0 and _STEPS[key] > 0 else max(self.current, 0)
            self.point(min(max(start + _STEPS[key], 0), count - 1))
        elif count and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.point(0 if key is Qt.Key.Key_Home else count - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current >= 0:
            self.chosen.emit(self.current)
        else:
            ev.ignore()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current < 0 and self.content is not None and self.content.names:
            self.point(len(self.content.names) - 1 if not self.content.is_lying else 0)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def paintEvent(self, ev: QPaintEvent) -> None:
        super().paintEvent(ev)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(active_theme().accent, 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.end()

    @override
    def resizeEvent(self, ev: QResizeEvent | None) -> None:
        super().resizeEvent(ev)
        if ev is not None and ev.size().width() != ev.oldSize().width():
            self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()
