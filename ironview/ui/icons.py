"""Lucide icons in any colour and size. State and severity shapes are in ``glyphs``, not here."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ironview.ui.resources import resource_path

STROKE: Final = 1.75
"""Width of strokes in the 24 px box."""

_GAP: Final = 6


def icon(name: str, color: QColor, size: int = 16, *, gap: bool = False) -> QIcon:
    """Return an icon for a button or action.

    Args:
        name: A file name of ``resources/icons`` without its ending.
        size: px; 16 in buttons, 18 in rows, 20 in the rail.
        gap: Add 6 clear px on the side of the text: a stylesheet cannot part icon and text. Set
            the button's icon size to ``size + 6`` by ``size`` then.
    """
    return QIcon(icon_pixmap(name, color, size, gap=gap))


def icon_size(size: int = 16, *, gap: bool = False) -> QSize:
    """Return the size to give ``setIconSize`` for an icon made with the same arguments."""
    return QSize(size + (_GAP if gap else 0), size)


def icon_pixmap(name: str, color: QColor, size: int = 16, *, gap: bool = False) -> QPixmap:
    """Return an icon as pixmap, sharp on the finest screen that is attached."""
    screens = QGuiApplication.screens()
    ratio = max((screen.devicePixelRatio() for screen in screens), default=1.0)
    clear = gap and QGuiApplication.isRightToLeft()
    key = color.name(QColor.NameFormat.HexArgb)
    box = (size, icon_size(size, gap=gap).width(), _GAP if clear else 0)
    return _pixmap(name, key, box, max(ratio, 2.0))


@lru_cache(maxsize=512)
def _pixmap(name: str, color: str, box: tuple[int, int, int], ratio: float) -> QPixmap:
    """Return an icon; ``box`` is its size, the width of the picture, and the clear px at its left.

    All in px.
    """
    size, width, left = box
    pixmap = QPixmap(QSize(width, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    wanted = QColor(color)
    painter = QPainter(pixmap)
    painter.setOpacity(wanted.alphaF())
    renderer = QSvgRenderer(QByteArray(icon_svg(name, wanted.name(), STROKE)))
    renderer.render(painter, QRectF(left, 0, size, size))
    painter.end()
    return pixmap


@lru_cache(maxsize=512)
def icon_svg(name: str, color: str, stroke: float) -> bytes:
    """Return the SVG of an icon in a colour (``#rrggbb``) and stroke width.

    Raises:
        FileNotFoundError: No icon has this name.
    """
    text = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    text = text.replace("currentColor", color)
    return text.replace('stroke-width="2"', f'stroke-width="{stroke:g}"').encode()
