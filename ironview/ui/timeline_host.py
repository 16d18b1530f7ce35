"""Holds the place of the timeline until the page was painted once; then loads and shows it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation
from ironview.domain.moments import Moment

if TYPE_CHECKING:
    from ironview.ui.timeline.view import TimelineView


class TimelineHost(QWidget):
    """A timeline that costs nothing before it is seen.

    Signals:
        sample_selected: A person chose a point; the moment of collection of its sample.
    """

    sample_selected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view: TimelineView | None = None
        self._wanted: tuple[Interpretation, Guideline, str] | None = None
        self._selected: Moment | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)

    def show_patient(
        self, interpretation: Interpretation, guideline: Guideline, label: str
    ) -> None:
        """Draw a patient, at once or as soon as the timeline is loaded."""
        self._wanted = (interpretation, guideline, label)
        self._draw()

    def select_sample(self, at: Moment | None) -> None:
        """Ring the points of a sample; None rings nothing."""
        self._selected = at
        if self.view is not None:
            self.view.select_sample(at)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.view is None:
            QTimer.singleShot(0, self, self.load)

    @Slot()
    def load(self) -> None:
        """Import the plotting library and draw; the second call does nothing."""
        if self.view is not None:
            return
        from ironview.ui.timeline.view import TimelineView

        self.view = TimelineView(self)
        self.view.sample_selected.connect(self.sample_selected)
        self._rows.addWidget(self.view)
        self.setFocusProxy(self.view)
        self._draw()

    def _draw(self) -> None:
        if self.view is None or self._wanted is None:
            return
        interpretation, guideline, label = self._wanted
        self.view.show_patient(interpretation, guideline, label)
        self.view.select_sample(self._selected)
