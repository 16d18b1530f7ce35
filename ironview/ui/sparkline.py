"""The small trend beside a test: 88 x 20, its own scale, line through eligible values only."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ironview.domain.moments import Moment
from ironview.domain.readings import Reading
from ironview.domain.verdicts import Flag
from ironview.ui.glyphs import flag_color, paint_state
from ironview.ui.theme import Theme

SIZE: Final = QSizeF(88, 20)
_MARGIN: Final = 4.0
_HOLLOW: Final = 2.4
"""Radius of a value that cannot be read: large enough to be seen as hollow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SparkPoint:
    """One value of the small trend; the line goes through eligible ones only."""

    at: Moment
    amount: Decimal
    reading: Reading = Reading.READABLE
    flag: Flag | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spark:
    """A small trend.

    Attributes:
        points: In order of time.
        low / high: The range behind it, in the unit of the points; None where open.
    """

    points: tuple[SparkPoint, ...] = ()
    low: Decimal | None = None
    high: Decimal | None = None


def paint_sparkline(painter: QPainter, rect: QRectF, spark: Spark, theme: Theme) -> None:
    """Paint a test's trend inside a rectangle; nothing without a value."""
    if not spark.points:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = _Scale(rect, spark.points)
    _paint_range(painter, rect, spark, scale, theme)
    eligible = [point for point in spark.points if point.reading.is_eligible]
    painter.setPen(QPen(theme.ink, 1.25))
    painter.drawPolyline(QPolygonF([scale.place(point) for point in eligible]))
    for point in spark.points:
        if not point.reading.is_eligible:
            place = QPointF(scale.place(point).x(), rect.top() + _MARGIN)
            paint_state(painter, place, point.reading, theme, radius=_HOLLOW)
    if eligible:
        last = eligible[-1]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ink if last.flag is None else flag_color(last.flag, theme))
        painter.drawEllipse(scale.place(last), 2.6, 2.6)
    painter.restore()


class _Scale:
    """Equal time is equal distance; heights from the eligible values alone."""

    def __init__(self, rect: QRectF, points: Sequence[SparkPoint]) -> None:
        self._rect = rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        days = [point.at.day.toordinal() for point in points]
        self._first, self._days = min(days), max(max(days) - min(days), 1)
        amounts = _amounts(points)
        self._low, self._high = min(amounts), max(amounts)
        if self._high == self._low:
            self._low, self._high = self._low - 1, self._high + 1

    def place(self, point: SparkPoint) -> QPointF:
        """Return where a value stands."""
        share = (point.at.day.toordinal() - self._first) / self._days
        height = self.height(float(point.amount))
        return QPointF(self._rect.left() + share * self._rect.width(), height)

    def height(self, amount: float) -> float:
        """Return the y of an amount, inside the rectangle whatever it is."""
        share = (amount - self._low) / (self._high - self._low)
        return self._rect.bottom() - min(max(share, -0.2), 1.2) * self._rect.height()


def _amounts(points: Sequence[SparkPoint]) -> list[float]:
    eligible = [float(point.amount) for point in points if point.reading.is_eligible]
    return eligible or [float(point.amount) for point in points]


def _paint_range(
    painter: QPainter, rect: QRectF, spark: Spark, scale: _Scale, theme: Theme
) -> None:
    if spark.low is None and spark.high is None:
        return
    top = rect.top() + 1 if spark.high is None else scale.height(float(spark.high))
    bottom = rect.bottom() - 1 if spark.low is None else scale.height(float(spark.low))
    painter.fillRect(
        QRectF(rect.left(), top, rect.width(), max(bottom - top, 1.0)), theme.ref_range
    )
