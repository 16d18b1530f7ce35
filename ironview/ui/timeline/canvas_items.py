"""The pieces of a chart in the scene: each painted into a pixmap once, until it changes."""

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

Paint = Callable[[QPainter], None]


class Piece(pg.GraphicsObject):  # type: ignore[misc]
    """A rectangle of the scene painted by a function; kept as a pixmap unless it is ``live``."""

    def __init__(self, *, live: bool = False, z: float = 0.0) -> None:
        super().__init__()
        self._rect = QRectF()
        self._paint: Paint | None = None
        self.setZValue(z)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        if not live:
            self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def show_painting(self, rect: QRectF, paint: Paint | None) -> None:
        """Paint this from now on, within a rectangle of the scene."""
        if rect != self._rect:
            self.prepareGeometryChange()
            self._rect = QRectF(rect)
        self._paint = paint
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        return self._rect

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        if self._paint is not None:
            self._paint(painter)
