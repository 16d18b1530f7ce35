"""The patterns of a window, in device-independent pixels: the same in table, list and chart."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from ironview.domain.readings import Reading
from ironview.ui.theme import Theme

_DENSE = 6.0
_SPARSE = 12.0


def paint_hatch(painter: QPainter, rect: QRectF, reading: Reading, theme: Theme) -> None:
    """Paint the ground and lines of a reading; nothing where values may be read."""
    match reading:
        case Reading.TOO_EARLY:
            painter.fillRect(rect, theme.too_early_fill)
            _lines(painter, rect, _DENSE, QPen(theme.too_early_hatch, theme.hatch_width))
        case Reading.PROVISIONAL:
            _lines(painter, rect, _SPARSE, QPen(theme.provisional_hatch, theme.hatch_width))
        case Reading.INTERFERENCE:
            painter.fillRect(rect, theme.interference_fill)
            pen = QPen(theme.interference_hatch, theme.hatch_width)
            _lines(painter, rect, _DENSE, pen)
            _lines(painter, rect, _DENSE, pen, falling=True)
        case _:
            pass


def _lines(
    painter: QPainter, rect: QRectF, step: float, pen: QPen, *, falling: bool = False
) -> None:
    painter.save()
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    gap = step * 2**0.5
    height = rect.height()
    x = (int((rect.left() - height) / gap) - 1) * gap
    while x < rect.right() + height:
        low, high = (rect.top(), rect.bottom()) if falling else (rect.bottom(), rect.top())
        painter.drawLine(QPointF(x, low), QPointF(x + height, high))
        x += gap
    painter.restore()
