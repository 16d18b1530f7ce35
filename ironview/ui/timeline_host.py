"""Holds the place of the timeline until the page was painted once; then loads and shows it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ironview.domain.analytes import AnalyteCode
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation
from ironview.domain.moments import Moment
from ironview.domain.targets import Target
from ironview.domain.timeline import DEFAULT_LANES
from ironview.domain.timeline_parts import EVERY_LANE, LaneCode
from ironview.ui.habits import USUAL_PERIOD

if TYPE_CHECKING:
    from ironview.ui.timeline.view import TimelineView

_LEAST: Final = QSize(420, 240)
_MORE_LANES: Final = (AnalyteCode.PHOSPHATE, AnalyteCode.CRP, AnalyteCode.MCV)
"""What joins the usual lanes where there is room, when it has results."""


class TimelineHost(QWidget):
    """A timeline that costs nothing before it is seen.

    Signals:
        sample_selected: A person chose a point; the moment of collection of its sample.
        point_selected: A person chose a point; its reference.
        dose_selected: A person chose a dose; its day.
        point_activated: A point was double-clicked or opened by Enter; its reference.
        lanes_chosen: A person chose other lanes; their analyte codes.
        expected_chosen: A person showed or hid the expected course.
        heights_chosen: A person made a lane taller or shorter; every height given so far, by code.
        period_chosen: A person chose another period, one of ``habits.PERIODS``.
        picture_left: A picture was copied, or saved under the name given.
        target_requested: A person wants to set or change the target of an analyte; its code.
    """

    sample_selected = Signal(object)
    point_selected = Signal(str)
    dose_selected = Signal(object)
    point_activated = Signal(str)
    lanes_chosen = Signal(object)
    expected_chosen = Signal(bool)
    heights_chosen = Signal(object)
    period_chosen = Signal(str)
    picture_left = Signal(str)
    target_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view: TimelineView | None = None
        self._wanted: tuple[Interpretation, Guideline, str, tuple[Target, ...]] | None = None
        self._selected: Moment | None = None
        self._is_to_be_seen = False
        self._dose_days: frozenset[date] = frozenset()
        self._chosen_lanes: tuple[LaneCode, ...] = ()
        self._most_lanes = len(DEFAULT_LANES)
        self._shows_expected = False
        self._heights: dict[LaneCode, float] = {}
        self._period = USUAL_PERIOD
        self._tool: QWidget | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)

    def show_patient(
        self,
        interpretation: Interpretation,
        guideline: Guideline,
        label: str,
        targets: tuple[Target, ...] = (),
    ) -> None:
        """Draw a patient, at once or as soon as the timeline is loaded."""
        self._wanted = (interpretation, guideline, label, targets)
        self._draw()

    def start_over(self) -> None:
        """Forget period, scale and selection: the next patient may have the same name."""
        self._selected = None
        self._dose_days = frozenset()
        if self.view is not None:
            self.view.select_sample(None)
            self.view.show_all_values(False)
            self.view.start_with(self._period)

    def select_sample(self, at: Moment | None, *, brings_into_view: bool = True) -> None:
        """Ring the points of a sample; None rings nothing."""
        self._selected, self._is_to_be_seen = at, brings_into_view
        if self.view is not None:
            self.view.select_sample(at, brings_into_view=brings_into_view)

    def select_point(self, reference: str) -> None:
        """Ring one result of a sample besides the others; nothing for one that is not shown."""
        if self.view is not None:
            self.view.select(reference)

    def select_doses(self, days: frozenset[date], *, brings_into_view: bool = True) -> None:
        """Ring the doses of these days; none rings nothing."""
        self._dose_days = days
        if self.view is not None:
            self.view.select_doses(days, brings_into_view=brings_into_view)

    def set_lanes(self, chosen: Sequence[LaneCode], most: int) -> None:
        """Show the lanes a person chose; without a choice the first ``most`` with results."""
        self._chosen_lanes, self._most_lanes = tuple(chosen), most
        self._draw()

    def set_period(self, name: str) -> None:
        """Show a period, and let the patients to come open with it."""
        self._period = name
        if self.view is not None:
            self.view.start_with(name)

    def take_tool(self, tool: QWidget | None) -> None:
        """Show a button at the end of the head, as soon as there is one."""
        self._tool = tool
        if self.view is not None and tool is not None:
            self.view.head.tools.take_tool(tool)

    def show_expected(self, wanted: bool) -> None:
        """Show the course that published groups make likely, or hide it."""
        self._shows_expected = wanted
        if self.view is not None:
            self.view.show_expected(wanted)

    def set_heights(self, heights: Mapping[LaneCode, float]) -> None:
        """Give lanes the heights a person chose; without any as the design has them."""
        self._heights = dict(heights)
        if self.view is not None:
            self.view.canvas.set_lane_heights(self._heights)

    @override
    def minimumSizeHint(self) -> QSize:
        # The head fits itself to its width only while it is seen: it must not ask for room
        # from behind another tab.
        return _LEAST

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
        self.view.point_selected.connect(self.point_selected)
        self.view.dose_selected.connect(self.dose_selected)
        self.view.point_activated.connect(self.point_activated)
        self.view.lanes_changed.connect(self._on_view_lanes_changed)
        self.view.picture_left.connect(self.picture_left)
        self.view.head.tools.target_requested.connect(self.target_requested)
        self.view.show_expected(self._shows_expected)
        self.view.expected_changed.connect(self._on_view_expected_changed)
        self.view.canvas.set_lane_heights(self._heights)
        self.view.canvas.lanes_resized.connect(self._on_view_lanes_resized)
        self.view.start_with(self._period)
        self.view.period_changed.connect(self._on_view_period_changed)
        if self._tool is not None:
            self.view.head.tools.take_tool(self._tool)
        self._rows.addWidget(self.view)
        self.setFocusProxy(self.view)
        self._draw()
        self.view.select_sample(self._selected, brings_into_view=self._is_to_be_seen)

    def _draw(self) -> None:
        if self.view is None or self._wanted is None:
            return
        interpretation, guideline, label, targets = self._wanted
        lanes = self._chosen_lanes or _lanes_with_results(interpretation, self._most_lanes)
        if set(lanes) != set(self.view.lanes):
            blocked = self.view.blockSignals(True)
            self.view.set_lanes(lanes)
            self.view.blockSignals(blocked)
        self.view.show_patient(interpretation, guideline, label, targets)
        self.view.select_sample(self._selected, brings_into_view=False)
        self.view.select_doses(self._dose_days, brings_into_view=False)

    @Slot(bool)
    def _on_view_expected_changed(self, shown: bool) -> None:
        self._shows_expected = shown
        self.expected_chosen.emit(shown)

    @Slot(str)
    def _on_view_period_changed(self, name: str) -> None:
        self._period = name
        self.period_chosen.emit(name)

    @Slot()
    def _on_view_lanes_resized(self) -> None:
        if self.view is not None:
            self._heights = self.view.canvas.lane_heights
            self.heights_chosen.emit(self._heights)

    @Slot(list)
    def _on_view_lanes_changed(self, codes: list[str]) -> None:
        # Qt hands a list of enum members back as plain texts.
        self._chosen_lanes = tuple(code for code in EVERY_LANE if code in codes)
        self.lanes_chosen.emit(self._chosen_lanes)


def _lanes_with_results(interpretation: Interpretation, most: int) -> tuple[AnalyteCode, ...]:
    present = {r.code for one in interpretation.samples for r in one.sample.results}
    more = [code for code in _MORE_LANES if code in present]
    return (*DEFAULT_LANES, *more)[: max(most, len(DEFAULT_LANES))]
