"""Draws the program's icon in the sizes desktops ask for."""

import os
import sys
from pathlib import Path
from typing import Final

SIZES: Final = (16, 24, 32, 48, 64, 128, 256)


def draw_icons(picture: Path, hicolor: Path) -> None:
    """Draw the SVG as PNG into ``hicolor``; the folders of the sizes are there."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    renderer = QSvgRenderer(str(picture))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        if not image.save(str(hicolor / f"{size}x{size}" / "apps" / "ironview.png")):
            raise OSError(f"the icon of {size} px could not be written")
    application.processEvents()
