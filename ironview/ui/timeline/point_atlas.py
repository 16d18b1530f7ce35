"""Every shape of a point: as an image for screens, where a thousand cost a thousand blits."""

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from ironview.domain.readings import Reading
from ironview.domain.verdicts import Flag
from ironview.ui.glyphs import flag_color, paint_state, reading_color
from ironview.ui.theme import Theme

_WHISKER = 9.5


@lru_cache(maxsize=512)
def point_image(
    reading: Reading, flag: Flag | None, censored: int, *, radius: float, theme: Theme, ratio: float
) -> QImage:
    """Return the image of a point; its centre is the middle of the image.

    Args:
        censored: 0 exact, 1 an arrow down for "<", 2 an arrow up for ">".
        ratio: Device px for each px.
    """
    half = radius + 3.5 + (_WHISKER if censored else 0.0)
    side = round(2 * half * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    center = QPointF(side / ratio / 2, side / ratio / 2)
    paint_point(painter, center, reading, flag, censored, radius=radius, theme=theme)
    painter.end()
    return image


def paint_point(
    painter: QPainter,
    center: QPointF,
    reading: Reading,
    flag: Flag | None,
    censored: int,
    *,
    radius: float,
    theme: Theme,
) -> None:
    """Paint a point as strokes; ``censored`` is that of ``point_image``."""
    color = reading_color(reading, theme) if flag is None else flag_color(flag, theme)
    if censored:
        paint_whisker(painter, center, radius, color, 1.0 if censored == 1 else -1.0)
    paint_state(painter, center, reading, theme, radius=radius, color=color)


def paint_whisker(
    painter: QPainter, center: QPointF, radius: float, color: QColor, down: float
) -> None:
    """Paint the arrow of a censored value: down 1 for "<", -1 for ">"."""
    x, y = center.x(), center.y()
    tip = y + down * (radius + _WHISKER)
    shoulder = y + down * (radius + 6)
    painter.setPen(QPen(color, 1.4))
    painter.drawLine(QPointF(x, y + down * radius), QPointF(x, tip))
    painter.drawLine(QPointF(x - 3, shoulder), QPointF(x, tip))
    painter.drawLine(QPointF(x + 3, shoulder), QPointF(x, tip))
