"""The patterns of a window in px: the same in table, strip and chart, however time is stretched."""

import math
from typing import Final

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPen

from ironview.domain.readings import Reading, reading_of_window
from ironview.domain.verdicts import Window
from ironview.ui.theme import Theme

_DENSE: Final = 6.0
_SPARSE: Final = 12.0


def paint_window(painter: QPainter, rect: QRectF, window: Window, theme: Theme) -> None:
    """Paint the ground and pattern of a window; nothing for one that has none."""
    paint_hatch(painter, rect, reading_of_window(window), theme)


def paint_hatch(painter: QPainter, rect: QRectF, reading: Reading, theme: Theme) -> None:
    """Paint the ground and lines of a reading; nothing where values may be read."""
    match reading:
        case Reading.TOO_EARLY:
            painter.fillRect(rect, theme.too_early_fill)
            _lines(painter, rect, _DENSE, theme.too_early_hatch, theme.hatch_width)
        case Reading.PROVISIONAL:
            _lines(painter, rect, _SPARSE, theme.provisional_hatch, theme.hatch_width)
        case Reading.INTERFERENCE:
            painter.fillRect(rect, theme.interference_fill)
            color = theme.interference_hatch
            _lines(painter, rect, _DENSE, color, theme.hatch_width, crossed=True)
        case _:
            pass


def paint_lines(painter: QPainter, rect: QRectF, color: QColor, theme: Theme) -> None:
    """Paint the pattern of a small number in a colour of its own, on whatever ground there is."""
    _lines(painter, rect, _DENSE, color, theme.hatch_width)


def _lines(
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
    left, right = rect.left() - height, rect.right()
    rising = _starts(left, right, gap, rect.bottom())
    lines = [QLineF(x, rect.bottom(), x + height, rect.top()) for x in rising]
    if crossed:
        falling = _starts(left, right, gap, -rect.top())
        lines += [QLineF(x, rect.top(), x + height, rect.bottom()) for x in falling]
    if painter.paintEngine().type() is QPaintEngine.Type.SVG:
        # An SVG of Qt knows no clip.
        lines = _cut(lines, rect.left(), rect.right())
    painter.drawLines(lines)
    painter.restore()


def _cut(lines: list[QLineF], left: float, right: float) -> list[QLineF]:
    """Return the diagonals that are seen between two sides, ended there."""
    cut = []
    for line in lines:
        x1, x2 = max(line.x1(), left), min(line.x2(), right)
        if x1 >= x2:
            continue
        slope = line.dy() / line.dx()
        y1, y2 = (line.y1() + (x - line.x1()) * slope for x in (x1, x2))
        cut.append(QLineF(x1, y1, x2, y2))
    return cut


def _starts(low: float, high: float, gap: float, phase: float) -> list[float]:
    first = math.floor((low + phase) / gap)
    last = math.ceil((high + phase) / gap)
    return [index * gap - phase for index in range(first, last + 1)]
