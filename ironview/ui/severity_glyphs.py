"""The four shapes of severity in a box of 18: circle, rounded square, triangle, octagon."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ironview.domain.findings import Severity
from ironview.ui.theme import Theme


def paint_severity_shape(
    painter: QPainter, severity: Severity, theme: Theme, *, hollow: bool
) -> None:
    """Paint one severity in the box (0, 0, 18, 18); hollow shapes stand for overridden findings."""
    {
        Severity.INFO: _info,
        Severity.NOTICE: _notice,
        Severity.WARNING: _warning,
        Severity.URGENT: _urgent,
    }[severity](painter, theme, hollow)


def _info(painter: QPainter, theme: Theme, _hollow: bool) -> None:
    _outline(painter, theme.muted, 1.5)
    painter.drawEllipse(QPointF(9, 9), 6.6, 6.6)
    _stroke(painter, theme.muted, 1.6, 8.2, 12.4)
    _dot(painter, theme.muted, 5.7, 1.0)


def _notice(painter: QPainter, theme: Theme, hollow: bool) -> None:
    color = theme.ink2 if hollow else theme.ink
    _outline(painter, color, 1.5)
    painter.drawRoundedRect(QRectF(2.6, 2.6, 12.8, 12.8), 3, 3)
    _stroke(painter, color, 1.7, 5.4, 9.8)
    _dot(painter, color, 12.4, 1.05)


def _warning(painter: QPainter, theme: Theme, hollow: bool) -> None:
    mark = theme.warning if hollow else theme.surface
    pen = QPen(theme.warning, 1.2)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if hollow else theme.warning)
    painter.drawPolygon(QPolygonF([QPointF(9, 1.8), QPointF(17, 15.8), QPointF(1, 15.8)]))
    _stroke(painter, mark, 1.8, 6.6, 11)
    _dot(painter, mark, 13.3, 1.1)


def _urgent(painter: QPainter, theme: Theme, hollow: bool) -> None:
    mark = theme.urgent if hollow else theme.urgent_on
    if hollow:
        _outline(painter, theme.urgent, 1.4)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.urgent_fill)
    corners = (
        (5.7, 1.2), (12.3, 1.2), (16.8, 5.7), (16.8, 12.3),
        (12.3, 16.8), (5.7, 16.8), (1.2, 12.3), (1.2, 5.7),
    )  # fmt: skip
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    _stroke(painter, mark, 2, 4.6, 10)
    _dot(painter, mark, 13, 1.25)


def _outline(painter: QPainter, color: QColor, width: float) -> None:
    painter.setPen(QPen(color, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _stroke(painter: QPainter, color: QColor, width: float, top: float, bottom: float) -> None:
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(9, top), QPointF(9, bottom))


def _dot(painter: QPainter, color: QColor, y: float, radius: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QPointF(9, y), radius, radius)
