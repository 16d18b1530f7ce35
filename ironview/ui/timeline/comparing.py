"""Pins a sample, and compares it with the one that is looked at."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ironview.domain.moments import Moment
from ironview.ui.timeline.comparison_panel import ComparisonPanel, date_and_day

if TYPE_CHECKING:
    from ironview.ui.timeline.view import TimelineView


class Comparing(QObject):
    """Holds the pin of a view; ``panel`` is what it shows."""

    def __init__(self, view: "TimelineView") -> None:
        super().__init__(view)
        self._view = view
        self.panel = ComparisonPanel()
        view.canvas.pointed.connect(self.refresh)

    @property
    def pinned(self) -> Moment | None:
        """The sample that is compared with."""
        return self._view.canvas.state.pinned

    @Slot()
    def toggle(self) -> None:
        """Pin the sample under the crosshair; let go of it where it is the pinned one."""
        cursor = self._view.canvas.cursor_at
        mark = cursor.sample if cursor else None
        if self.pinned is not None and (mark is None or mark.at == self.pinned):
            self._pin(None)
        elif mark is not None:
            self._pin(mark.at)
            said = self.tr("Pinned: %1").replace("%1", date_and_day(mark))
            self._view.say(said)
        else:
            self._view.head.show_note(self.tr("Choose a sample first, then pin it."))

    def release(self) -> None:
        """Pin nothing."""
        if self.pinned is not None:
            self._pin(None)

    def _pin(self, at: Moment | None) -> None:
        canvas = self._view.canvas
        canvas.set_state(replace(canvas.state, pinned=at))
        self.refresh()

    @Slot()
    def refresh(self, *_: object) -> None:
        """Compare with what the crosshair stands on now."""
        timeline, view = self._view.timeline, self._view
        first = view.mark_of(self.pinned) if self.pinned else None
        if timeline is None or first is None:
            self.panel.hide()
            return
        cursor = view.canvas.cursor_at
        self.panel.show_pair(timeline, first, cursor.sample if cursor else None)
