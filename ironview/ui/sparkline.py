"""The small trend beside a test: 88 x 20, its own scale, line through eligible values only."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ironview.ui.glyphs import flag_color, paint_state
from ironview.ui.sample_rows import AnalyteRow, SparkPoint
from ironview.ui.theme import Theme

SIZE: Final = QSizeF(88, 20)
_MARGIN: Final = 4.0


def paint_sparkline(painter: QPainter, rect: QRectF, row: AnalyteRow, theme: Theme) -> None:
    """Paint a test's trend inside a rectangle; nothing without a value."""
    if not row.spark:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = _Scale(rect, row)
    _paint_range(painter, rect, row, scale, theme)
    eligible = [point for point in row.spark if point.eligible]
    painter.setPen(QPen(theme.ink, 1.25))
    painter.drawPolyline(QPolygonF([scale.place(point) for point in eligible]))
    for point in row.spark:
        if not point.eligible:
            place = QPointF(scale.place(point).x(), rect.top() + _MARGIN)
            paint_state(painter, place, point.reading, theme, radius=1.8)
    if eligible:
        last = eligible[-1]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ink if last.flag is None else flag_color(last.flag, theme))
        painter.drawEllipse(scale.place(last), 2.6, 2.6)
    painter.restore()


class _Scale:
    """Equal time is equal distance; heights from the eligible values alone."""

    def __init__(self, rect: QRectF, row: AnalyteRow) -> None:
        self._rect = rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        days = [point.day for point in row.spark]
        self._first, self._days = min(days), max(max(days) - min(days), 1)
        amounts = _amounts(row.spark)
        self._low, self._high = min(amounts), max(amounts)
        if self._high == self._low:
            self._low, self._high = self._low - 1, self._high + 1

    def place(self, point: SparkPoint) -> QPointF:
        """Return where a value stands."""
        share = (point.day - self._first) / self._days
        return QPointF(self._rect.left() + share * self._rect.width(), self.height(point.amount))

    def height(self, amount: float) -> float:
        """Return the y of an amount, inside the rectangle whatever it is."""
        share = (amount - self._low) / (self._high - self._low)
        return self._rect.bottom() - min(max(share, -0.2), 1.2) * self._rect.height()


def _amounts(points: Sequence[SparkPoint]) -> list[float]:
    return [p.amount for p in points if p.eligible] or [p.amount for p in points]


def _paint_range(
    painter: QPainter, rect: QRectF, row: AnalyteRow, scale: _Scale, theme: Theme
) -> None:
    if row.low is None and row.high is None:
        return
    top = rect.top() + 1 if row.high is None else scale.height(float(row.high))
    bottom = rect.bottom() - 1 if row.low is None else scale.height(float(row.low))
    painter.fillRect(
        QRectF(rect.left(), top, rect.width(), max(bottom - top, 1.0)), theme.ref_range
    )
