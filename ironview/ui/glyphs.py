"""The painted shapes of state, flag, severity, dose and plan: one set for lane, table and print.

Shapes are told apart without colour. Sizes are device-independent px.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPainterPath, QPen, QPixmap

from ironview.domain.findings import Severity
from ironview.domain.readings import Reading
from ironview.domain.verdicts import Flag
from ironview.ui.severity_glyphs import paint_severity_shape
from ironview.ui.theme import Theme

RADIUS: Final = 4.5
"""Of a point, while at most 60 are in view."""

_OUTLINE: Final = 1.6


def reading_color(reading: Reading, theme: Theme) -> QColor:
    """Return the colour of words and shapes that say how a result reads."""
    return {
        Reading.READABLE: theme.ink,
        Reading.PROVISIONAL: theme.provisional,
        Reading.TOO_EARLY: theme.too_early,
        Reading.INTERFERENCE: theme.interference,
        Reading.INVALID: theme.invalid,
        Reading.UNCLEAR: theme.held,
        Reading.HELD: theme.held,
        Reading.EXCLUDED: theme.invalid,
    }[reading]


def flag_color(flag: Flag, theme: Theme) -> QColor:
    """Return the colour of an eligible value outside its limit."""
    return theme.high if flag is Flag.HIGH else theme.low


def severity_color(severity: Severity, theme: Theme) -> QColor:
    """Return the colour of a severity's shape."""
    return {
        Severity.INFO: theme.muted,
        Severity.NOTICE: theme.ink,
        Severity.WARNING: theme.warning,
        Severity.URGENT: theme.urgent,
    }[severity]


def paint_state(
    painter: QPainter,
    center: QPointF,
    reading: Reading,
    theme: Theme,
    *,
    radius: float = RADIUS,
    color: QColor | None = None,
    ground: QColor | None = None,
) -> None:
    """Paint the shape of a state around ``center``.

    Args:
        color: Another colour than the state's own (that of a flag).
        ground: Fill of hollow shapes; the surface by default.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint = _STATES[reading]
    paint(painter, center, radius, color or reading_color(reading, theme), ground or theme.surface)
    painter.restore()


def paint_flag(
    painter: QPainter, center: QPointF, flag: Flag, theme: Theme, *, radius: float = 4.0
) -> None:
    """Paint the triangle of a value above (up) or below (down) its limit."""
    up = -1.0 if flag is Flag.HIGH else 1.0
    tip, foot = center.y() + up * (radius - 0.4), center.y() - up * (radius - 0.8)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(flag_color(flag, theme))
    painter.drawPolygon(
        [
            QPointF(center.x(), tip),
            QPointF(center.x() + radius, foot),
            QPointF(center.x() - radius, foot),
        ]
    )
    painter.restore()


def paint_severity(
    painter: QPainter, rect: QRectF, severity: Severity, theme: Theme, *, hollow: bool = False
) -> None:
    """Paint the shape of a severity inside a square; hollow for an overridden finding."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 18, rect.height() / 18)
    paint_severity_shape(painter, severity, theme, hollow=hollow)
    painter.restore()


def paint_drop(
    painter: QPainter, foot: QPointF, theme: Theme, *, filled: float = 1.0, scale: float = 1.0
) -> None:
    """Paint the drop of a dose, 10 x 14 px, tip up, its round end on ``foot``.

    Args:
        filled: 1 given, 0.5 partly given (left half), 0 not given.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(foot)
    painter.scale(scale, scale)
    path = _drop_path()
    if filled < 1:
        painter.fillPath(path, theme.surface)
        painter.strokePath(path, QPen(theme.ink, 1.4))
    if filled > 0:
        part = QPainterPath()
        part.addRect(QRectF(-6, -15, 12 * filled, 16))
        painter.fillPath(path if filled == 1 else path.intersected(part), theme.ink)
    painter.restore()


def paint_next_test(painter: QPainter, center: QPointF, theme: Theme, *, filled: bool) -> None:
    """Paint the calendar of a planned test, 10 px wide."""
    x, y = center.x(), center.y()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.accent, 1.4))
    painter.setBrush(theme.accent if filled else Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(x - 5, y - 5.5, 10, 11))
    painter.setPen(QPen(theme.accent_text if filled else theme.accent, 1.4))
    painter.drawLine(QPointF(x - 5, y - 1.5), QPointF(x + 5, y - 1.5))
    painter.setPen(QPen(theme.accent, 1.4))
    for ear in (x - 2.5, x + 2.5):
        painter.drawLine(QPointF(ear, y - 8), QPointF(ear, y - 4))
    painter.restore()


def state_pixmap(reading: Reading, theme: Theme, size: int = 14) -> QPixmap:
    """Return the shape of a state on clear ground, for labels."""
    center = QPointF(size / 2, size / 2)
    clear = QColor(Qt.GlobalColor.transparent)

    def paint(painter: QPainter) -> None:
        paint_state(painter, center, reading, theme, radius=size * 4.4 / 14, ground=clear)

    return _pixmap(size, paint)


def severity_pixmap(
    severity: Severity, theme: Theme, size: int = 18, *, hollow: bool = False
) -> QPixmap:
    """Return the shape of a severity on clear ground, for labels."""
    rect = QRectF(0, 0, size, size)
    return _pixmap(size, lambda p: paint_severity(p, rect, severity, theme, hollow=hollow))


def flag_pixmap(flag: Flag, theme: Theme, size: int = 10) -> QPixmap:
    """Return the triangle of a flag on clear ground, for labels."""
    center = QPointF(size / 2, size / 2)
    return _pixmap(size, lambda p: paint_flag(p, center, flag, theme, radius=size * 0.4))


def _pixmap(size: int, paint: Callable[[QPainter], None]) -> QPixmap:
    screens = QGuiApplication.screens()
    ratio = max((screen.devicePixelRatio() for screen in screens), default=1.0)
    ratio = max(ratio, 2.0)
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint(painter)
    painter.end()
    return pixmap


def _disc(painter: QPainter, center: QPointF, r: float, color: QColor, _ground: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(center, r, r)


def _half_disc(painter: QPainter, center: QPointF, r: float, color: QColor, ground: QColor) -> None:
    inner = r - 0.2
    _ring(painter, center, inner, color, ground)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPie(_square(center, inner), 90 * 16, 180 * 16)


def _ring(painter: QPainter, center: QPointF, r: float, color: QColor, ground: QColor) -> None:
    painter.setPen(QPen(color, _OUTLINE))
    painter.setBrush(ground)
    painter.drawEllipse(center, r, r)


def _diamond(painter: QPainter, center: QPointF, r: float, color: QColor, ground: QColor) -> None:
    d, x, y = r + 1, center.x(), center.y()
    painter.setPen(_miter(color, _OUTLINE))
    painter.setBrush(ground)
    painter.drawPolygon(
        [QPointF(x, y - d), QPointF(x + d, y), QPointF(x, y + d), QPointF(x - d, y)]
    )


def _crossed_square(
    painter: QPainter, center: QPointF, r: float, color: QColor, ground: QColor
) -> None:
    square = _square(center, r)
    painter.setPen(_miter(color, _OUTLINE))
    painter.setBrush(ground)
    painter.drawRect(square)
    painter.setPen(QPen(color, 1.2))
    _diagonals(painter, square)


def _cross(painter: QPainter, center: QPointF, r: float, color: QColor, _ground: QColor) -> None:
    pen = QPen(color, 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    _diagonals(painter, _square(center, r - 0.3))


def _pause_square(
    painter: QPainter, center: QPointF, r: float, color: QColor, ground: QColor
) -> None:
    part = r / RADIUS
    painter.setPen(QPen(color, _OUTLINE))
    painter.setBrush(ground)
    painter.drawRoundedRect(_square(center, r + 0.2), 1.5, 1.5)
    painter.setPen(QPen(color, 1.5))
    for x in (center.x() - 1.6 * part, center.x() + 1.6 * part):
        painter.drawLine(QPointF(x, center.y() - 2.2 * part), QPointF(x, center.y() + 2.2 * part))


def _dotted_ring(
    painter: QPainter, center: QPointF, r: float, color: QColor, ground: QColor
) -> None:
    _ring(painter, center, r, color, ground)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(center, r / 3, r / 3)


def _slashed_ring(
    painter: QPainter, center: QPointF, r: float, color: QColor, ground: QColor
) -> None:
    reach = (r + 1.6) * 0.707
    painter.setPen(QPen(color, 1.4))
    painter.setBrush(ground)
    painter.drawEllipse(center, r, r)
    painter.drawLine(center + QPointF(-reach, reach), center + QPointF(reach, -reach))


_STATES: Final = {
    Reading.READABLE: _disc,
    Reading.PROVISIONAL: _half_disc,
    Reading.TOO_EARLY: _diamond,
    Reading.INTERFERENCE: _crossed_square,
    Reading.INVALID: _cross,
    Reading.UNCLEAR: _dotted_ring,
    Reading.HELD: _pause_square,
    Reading.EXCLUDED: _slashed_ring,
}


def _square(center: QPointF, half: float) -> QRectF:
    return QRectF(center.x() - half, center.y() - half, 2 * half, 2 * half)


def _diagonals(painter: QPainter, square: QRectF) -> None:
    painter.drawLine(square.topLeft(), square.bottomRight())
    painter.drawLine(square.topRight(), square.bottomLeft())


def _miter(color: QColor, width: float) -> QPen:
    pen = QPen(color, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen


def _drop_path() -> QPainterPath:
    path = QPainterPath(QPointF(0, -14))
    path.cubicTo(1.2, -10, 5, -8.4, 5, -5)
    path.arcTo(QRectF(-5, -10, 10, 10), 0, -180)
    path.cubicTo(-5, -8.4, -1.2, -10, 0, -14)
    return path
