"""The bars of a chart, painted in px: ground, pattern of small numbers, whisker, text, focus."""

from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from ironview.ui.hatch import paint_lines
from ironview.ui.theme import Theme, active_theme
from ironview.ui.typography import role_font

THICKNESS = 0.62
"""Of a bar, where the next one begins at 1."""
_CAP = 4.0
_GAP = 7.0


@dataclass(frozen=True, slots=True)
class Drawn:
    """One bar as it is drawn; in the unit of the axis.

    Attributes:
        value: None draws nothing.
        low / high: Ends of the whisker.
        text: Beside a lying bar.
    """

    value: float | None
    low: float
    high: float
    is_small: bool
    text: str


class BarsItem(pg.GraphicsObject):  # type: ignore[misc]
    """Lying bars from the top, or standing ones from the left; number i has its middle at i."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Drawn, ...] = ()
        self._is_lying = True
        self._tone = "accent"
        self._most = 1.0
        self.current = -1

    def show_bars(self, bars: tuple[Drawn, ...], *, is_lying: bool, tone: str, most: float) -> None:
        """Draw these bars.

        Args:
            tone: Token of their colour.
            most: Where the axis ends.
        """
        self.prepareGeometryChange()
        self._bars, self._is_lying, self._tone, self._most = bars, is_lying, tone, most
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        long, across = self._most, max(len(self._bars), 1)
        return QRectF(0, -0.5, long, across) if self._is_lying else QRectF(-0.5, 0, across, long)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        to_px = painter.worldTransform()
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setFont(role_font("caption"))
        theme = active_theme()
        for number, bar in enumerate(self._bars):
            self._paint_bar(painter, to_px, number, bar, theme)
        painter.restore()

    def _paint_bar(
        self, painter: QPainter, to_px: QTransform, number: int, bar: Drawn, theme: Theme
    ) -> None:
        color = theme.color(self._tone)
        if number == self.current:
            painter.fillRect(to_px.mapRect(self._place(number, 0, self._most, 1.0)), theme.raised)
        if bar.value is None:
            return
        rect = to_px.mapRect(self._place(number, 0, bar.value, THICKNESS))
        if bar.is_small:
            paint_lines(painter, rect, color, theme)
        else:
            ground = QColor(color)
            ground.setAlphaF(0.30)
            painter.fillRect(rect, ground)
        width = 2.0 if number == self.current else 1.0
        painter.setPen(QPen(color, width))
        painter.drawRect(rect)
        whisker = to_px.mapRect(self._place(number, bar.low, bar.high, 0))
        painter.setPen(QPen(theme.ink, 1))
        painter.drawLines(_whisker(whisker, is_lying=self._is_lying))
        if self._is_lying:
            self._paint_text(painter, max(rect.right(), whisker.right()), rect, bar.text)

    def _paint_text(self, painter: QPainter, left: float, rect: QRectF, text: str) -> None:
        metrics = QFontMetricsF(painter.font())
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.setPen(active_theme().ink)
        painter.drawText(QPointF(left + _GAP, baseline), text)

    def _place(self, number: int, start: float, end: float, thickness: float) -> QRectF:
        """Return the place of a bar, or a part of it, in the unit of the axes."""
        edge = number - thickness / 2
        if self._is_lying:
            return QRectF(start, edge, end - start, thickness)
        return QRectF(edge, start, thickness, end - start)


def _whisker(rect: QRectF, *, is_lying: bool) -> list[QLineF]:
    middle, left, right = rect.center(), rect.left(), rect.right()
    if is_lying:
        y = middle.y()
        caps = [QLineF(x, y - _CAP, x, y + _CAP) for x in (left, right)]
        return [QLineF(left, y, right, y), *caps]
    x, top, bottom = middle.x(), rect.top(), rect.bottom()
    caps = [QLineF(x - _CAP, y, x + _CAP, y) for y in (top, bottom)]
    return [QLineF(x, top, x, bottom), *caps]
