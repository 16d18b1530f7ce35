"""The part of pyqtgraph that moves time: a view box over the plots, itself without a picture."""

from typing import Final

import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent, MouseDragEvent
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QGraphicsSceneWheelEvent

from ironview.domain.timeline_parts import Period

SHORTEST_DAYS: Final = 7.0
_STEP: Final = 1.25
_BEYOND: Final = 0.5


class TimeBox(pg.ViewBox):  # type: ignore[misc]
    """Holds which stretch of time is shown; drag pans, Ctrl and wheel zooms at the mouse.

    Changes arrive as pyqtgraph's ``sigXRangeChanged``; everything else about the chart is painted
    by other items of the scene.
    """

    def __init__(self) -> None:
        super().__init__(enableMouse=True, enableMenu=False, defaultPadding=0.0)
        self.setMouseEnabled(x=True, y=False)
        self.setZValue(100)
        self.disableAutoRange()
        self.setYRange(0, 1, padding=0)

    def limit_to(self, whole: Period) -> None:
        """Let time move within the data and half as much again on both sides."""
        length = max(whole.x1 - whole.x0, SHORTEST_DAYS)
        margin = max(length * _BEYOND, 200.0)
        self.setLimits(
            xMin=whole.x0 - margin,
            xMax=whole.x1 + margin,
            minXRange=SHORTEST_DAYS,
            maxXRange=length + 2 * margin,
        )

    def show_period(self, period: Period) -> None:
        """Show a stretch of time."""
        self.setXRange(period.x0, period.x1, padding=0)

    @property
    def period(self) -> Period:
        """The stretch that is shown."""
        low, high = self.viewRange()[0]
        return Period(float(low), float(high))

    def zoom(self, factor: float, center: float) -> None:
        """Show ``factor`` times as much time around an x."""
        now = self.period
        self.show_period(
            Period(center + (now.x0 - center) * factor, center + (now.x1 - center) * factor)
        )

    def pan(self, share: float) -> None:
        """Move by a share of what is shown."""
        now = self.period
        by = (now.x1 - now.x0) * share
        self.show_period(Period(now.x0 + by, now.x1 + by))

    def place(self, rect: QRectF) -> None:
        """Stand over the plots."""
        self.setGeometry(rect)

    def x_at(self, scene_x: float) -> float:
        """Return the x of the data at a place in the scene."""
        now, rect = self.period, self.geometry()
        share = float((scene_x - rect.left()) / rect.width())
        return now.x0 + share * (now.x1 - now.x0)

    def wheelEvent(self, ev: QGraphicsSceneWheelEvent, axis: int | None = None) -> None:  # noqa: ARG002
        """Zoom with Ctrl held; otherwise leave the wheel to the page."""
        if not ev.modifiers() & Qt.KeyboardModifier.ControlModifier:
            ev.ignore()
            return
        steps = ev.delta() / 120
        self.zoom(_STEP**-steps, self.x_at(ev.scenePos().x()))
        ev.accept()

    def mouseDragEvent(self, ev: MouseDragEvent, axis: int | None = None) -> None:  # noqa: ARG002
        """Pan with the left button; nothing rescales values."""
        if ev.button() != Qt.MouseButton.LeftButton:
            ev.ignore()
            return
        super().mouseDragEvent(ev, axis=0)

    def mouseClickEvent(self, ev: MouseClickEvent) -> None:
        """Leave clicks to the canvas."""
        ev.ignore()
