"""Paints very many copies of few images in one call each."""

import numpy as np
from pyqtgraph.Qt import internals
from PySide6.QtGui import QImage, QPainter, QPixmap

from ironview.ui.timeline.frame import Floats


def paint_copies(painter: QPainter, image: QImage, xs: Floats, ys: Floats) -> None:
    """Paint an image with its centre at each of these places.

    Qt takes the places as one block of memory, which PySide cannot make by itself; pyqtgraph's
    own scatter plot makes it this way. The class is not public there, hence the upper bound on
    its version.
    """
    if not len(xs):
        return
    ratio = image.devicePixelRatio()
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(1)
    fragments = internals.PrimitiveArray(QPainter.PixmapFragment, 10)
    fragments.resize(len(xs))
    rows = fragments.ndarray()
    rows[:, 0], rows[:, 1] = xs, ys
    rows[:, 2:6] = (0, 0, image.width(), image.height())
    rows[:, 6:10] = (1 / ratio, 1 / ratio, 0, 1)
    painter.drawPixmapFragments(*fragments.drawargs(), pixmap)  # type: ignore[call-arg]


def distinct_cells(px: Floats, py: Floats, kinds: np.ndarray, side: float) -> np.ndarray:
    """Return one place for each kind in each square cell, so that a crowd costs what it shows."""
    columns = (px / side).astype(np.int64)
    rows = (py / side).astype(np.int64)
    cells = (columns << 28) + (rows << 8) + kinds
    return np.sort(np.unique(cells, return_index=True)[1])
