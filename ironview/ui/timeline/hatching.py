"""Hatches in px: moving or stretching time never stretches the pattern."""

import math

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from ironview.domain.verdicts import Window
from ironview.ui.theme import Theme

_DENSE, _SPARSE = 6.0, 12.0


def paint_window(painter: QPainter, rect: QRectF, window: Window, theme: Theme) -> None:
    """Paint the ground and pattern of a window; nothing for one that has none."""
    width = theme.hatch_width
    if window is Window.TOO_EARLY:
        painter.fillRect(rect, theme.too_early_fill)
        _hatch(painter, rect, _DENSE, theme.too_early_hatch, width)
    elif window is Window.PROVISIONAL:
        _hatch(painter, rect, _SPARSE, theme.provisional_hatch, width)
    elif window is Window.ASSAY_INTERFERENCE:
        painter.fillRect(rect, theme.interference_fill)
        _hatch(painter, rect, _DENSE, theme.interference_hatch, width, crossed=True)


def _hatch(
    painter: QPainter,
    rect: QRectF,
    step: float,
    color: QColor,
    width: float,
    *,
    crossed: bool = False,
) -> None:
    """Paint lines of 45 degrees, ``step`` px apart, in line with those of every other rect."""
    painter.save()
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, width))
    gap = step * math.sqrt(2)
    height = rect.height()
    rising = [
        QLineF(x, rect.bottom(), x + height, rect.top())
        for x in _starts(rect.left() - height, rect.right(), gap, rect.bottom())
    ]
    painter.drawLines(rising)
    if crossed:
        painter.drawLines(
            [
                QLineF(x, rect.top(), x + height, rect.bottom())
                for x in _starts(rect.left() - height, rect.right(), gap, -rect.top())
            ]
        )
    painter.restore()


def _starts(low: float, high: float, gap: float, phase: float) -> list[float]:
    first = math.floor((low + phase) / gap)
    last = math.ceil((high + phase) / gap)
    return [index * gap - phase for index in range(first, last + 1)]
