"""Dragging the lower edge of a lane: it becomes taller or shorter, the others share the rest."""

from collections.abc import Callable

from PySide6.QtCore import QPointF

from ironview.domain.timeline_parts import LaneCode
from ironview.ui.timeline.chart import Chart
from ironview.ui.timeline.geometry import LaneRect

_GRIP = 4.0


def edge_at(chart: Chart | None, at: QPointF) -> LaneRect | None:
    """Return the lane whose lower edge is under the mouse, or None."""
    if chart is None or chart.relative is not None:
        return None
    return next((rect for rect in chart.plots() if abs(rect.plot.bottom() - at.y()) <= _GRIP), None)


class LaneDrag:
    """One drag from press to release."""

    def __init__(self, resize: Callable[[LaneCode, float], None]) -> None:
        self._resize = resize
        self._lane: LaneRect | None = None
        self._from = 0.0

    @property
    def is_active(self) -> bool:
        """Whether a drag is going on."""
        return self._lane is not None

    def begin(self, chart: Chart | None, at: QPointF) -> bool:
        """Start a drag on a lower edge; return False anywhere else."""
        self._lane, self._from = edge_at(chart, at), at.y()
        return self.is_active

    def move(self, y: float) -> None:
        """Follow the mouse."""
        if self._lane is not None:
            self._resize(self._lane.code, self._lane.plot.height() + y - self._from)

    def end(self) -> None:
        """Let go."""
        self._lane = None
