"""Dragging the window of the minimap: its middle pans, its handles zoom."""

from collections.abc import Callable

from PySide6.QtCore import QPointF

from ironview.domain.timeline_parts import Period
from ironview.ui.timeline.minimap import Minimap
from ironview.ui.timeline.time_box import SHORTEST_DAYS

_GRIP = 8.0


class MinimapDrag:
    """One drag from press to release."""

    def __init__(self, show: Callable[[Period], None]) -> None:
        self._show = show
        self._minimap: Minimap | None = None
        self._from = 0.0
        self._period = Period(0, 1)
        self._part = ""

    @property
    def is_active(self) -> bool:
        """Whether a drag is going on."""
        return self._minimap is not None

    def begin(self, minimap: Minimap, at: QPointF) -> bool:
        """Start a drag on the track; return False anywhere else.

        A press beside the window brings it there.
        """
        if not minimap.track.adjusted(-_GRIP, -2, _GRIP, 2).contains(at):
            return False
        window, scale = minimap.window, minimap.scale
        self._period = Period(scale.x(window.left()), scale.x(window.right()))
        if abs(at.x() - window.left()) <= _GRIP:
            self._part = "left"
        elif abs(at.x() - window.right()) <= _GRIP:
            self._part = "right"
        else:
            self._part = "middle"
        self._minimap, self._from = minimap, at.x()
        if self._part == "middle" and not window.left() <= at.x() <= window.right():
            half = (self._period.x1 - self._period.x0) / 2
            center = scale.x(at.x())
            self._period = Period(center - half, center + half)
            self._show(self._period)
        return True

    def move(self, x: float) -> None:
        """Follow the mouse."""
        if self._minimap is None:
            return
        by = (x - self._from) / self._minimap.scale.px_per_day
        x0, x1 = self._period.x0, self._period.x1
        if self._part == "left":
            x0 = min(x0 + by, x1 - SHORTEST_DAYS)
        elif self._part == "right":
            x1 = max(x1 + by, x0 + SHORTEST_DAYS)
        else:
            x0, x1 = x0 + by, x1 + by
        self._show(Period(x0, x1))

    def end(self) -> None:
        """Let go."""
        self._minimap = None
