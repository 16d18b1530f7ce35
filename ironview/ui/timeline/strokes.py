"""Lines that stay sharp: one px wide, on whole px; and the band of the expected course."""

from pyqtgraph.functions import arrayToQPath
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from ironview.ui.timeline.frame import Floats

_EXPECTED_OPACITY = 0.10


def vertical(painter: QPainter, x: float, top: float, bottom: float, color: QColor) -> None:
    """Paint a vertical line of one px."""
    painter.fillRect(QRectF(round(x), top, 1, bottom - top), color)


def pieces_path(px: Floats, py: Floats) -> QPainterPath:
    """Return one path of separate pieces, each from one place to the next, painted in one call."""
    if not len(px):
        return QPainterPath()
    path: QPainterPath = arrayToQPath(px, py, connect="pairs")
    return path


def horizontal(painter: QPainter, y: float, left: float, right: float, color: QColor) -> None:
    """Paint a horizontal line of one px."""
    painter.fillRect(QRectF(left, round(y), right - left, 1), color)


def dashed(painter: QPainter, line: QLineF, color: QColor, pattern: tuple[float, float]) -> None:
    """Paint a dashed line of one px along whole px; ``pattern`` is dash and gap."""
    pen = QPen(color, 1)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(pattern)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(pen)
    painter.drawLine(QLineF(round(line.x1()), round(line.y1()), round(line.x2()), round(line.y2())))
    painter.restore()


def faded(color: QColor, share: float) -> QColor:
    """Return the colour with an opacity."""
    other = QColor(color)
    other.setAlphaF(share)
    return other


def expected_course(painter: QPainter, lower: QPolygonF, upper: QPolygonF, color: QColor) -> None:
    """Paint what lies between two edges, and the edges dashed."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([*upper.toList(), *reversed(lower.toList())]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, faded(color, _EXPECTED_OPACITY))
    pen = QPen(color, 1)
    pen.setDashPattern([2, 3])
    painter.setPen(pen)
    painter.drawPolyline(upper)
    painter.drawPolyline(lower)


def source_change(painter: QPainter, x: float, top: float, bottom: float, color: QColor) -> None:
    """Paint the dotted line at which another laboratory or another method begins."""
    dashed(painter, QLineF(x, top, x, bottom), color, (1, 2))
