"""The timeline on a patient's page: a head with buttons, the chart, and its keys."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation
from ironview.domain.moments import Moment
from ironview.domain.targets import Target
from ironview.domain.timeline import DEFAULT_LANES, build_timeline
from ironview.domain.timeline_marks import DoseMark, SampleMark
from ironview.domain.timeline_parts import EVERY_LANE, Lane, LaneCode, Period, Point, Timeline
from ironview.ui.timeline.canvas import TimelineCanvas
from ironview.ui.timeline.chart import Cursor
from ironview.ui.timeline.comparing import Comparing
from ironview.ui.timeline.focus_card import FocusCard
from ironview.ui.timeline.frame import State
from ironview.ui.timeline.head import TimelineHead
from ironview.ui.timeline.keys import wish_of
from ironview.ui.timeline.legend_popup import LegendPopup
from ironview.ui.timeline.navigation import FIRST_PERIOD, Navigation
from ironview.ui.timeline.picture_desk import PictureDesk
from ironview.ui.timeline.speech import (
    announce,
    chart_sentence,
    hover_sentence,
    point_sentence,
    sample_sentence,
)
from ironview.ui.timeline.tabling import Tabling

_WITH_LEGEND: Final = 1000
_LOW: Final = 340
"""Below this height a view has its head and edges narrow, so that two lanes stand in 540 px."""


class TimelineView(FocusCard):
    """Shows a timeline and lets a person walk through it by mouse and key.

    Signals:
        point_selected: Key of a result that was chosen.
        sample_selected: Moment of collection of the sample that was chosen.
        dose_selected: Day of a dose that was chosen.
        point_activated: Key of a result whose card is wanted.
        lanes_changed: The analyte codes now shown, from top to bottom.
        expected_changed: Whether the expected course is shown now.
        period_changed: A person chose another period; its name.
        picture_left: A picture was copied, or saved under the name given.
    """

    point_selected = Signal(str)
    sample_selected = Signal(object)
    dose_selected = Signal(object)
    point_activated = Signal(str)
    lanes_changed = Signal(list)
    expected_changed = Signal(bool)
    period_changed = Signal(str)
    picture_left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Timeline"))
        self.head = TimelineHead()
        self.canvas = TimelineCanvas()
        self.legend = LegendPopup(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.head)
        body = self._body = QVBoxLayout()
        body.addWidget(self.canvas, 1)
        rows.addLayout(body, 1)
        self.tabling = Tabling(self)
        body.addWidget(self.tabling.table, 1)
        self.comparing = Comparing(self)
        body.addWidget(self.comparing.panel)
        self._codes: tuple[LaneCode, ...] = DEFAULT_LANES
        self._source: tuple[Interpretation, Guideline, tuple[Target, ...]] | None = None
        self._timeline: Timeline | None = None
        self._patient = ""
        self._first_period = self._period_name = FIRST_PERIOD
        self._is_moving = False
        self.pictures = PictureDesk(self)
        self._navigation = Navigation(self)
        self._connect()

    def _connect(self) -> None:
        tools = self.head.tools
        tools.period_chosen.connect(self.show_period)
        tools.scale_chosen.connect(self.show_all_values)
        tools.expected_chosen.connect(self.show_expected)
        tools.excluded_chosen.connect(self.show_excluded)
        tools.relative_chosen.connect(self.show_relative)
        tools.log_toggled.connect(self.toggle_log)
        tools.lanes_chosen.connect(self.set_lanes)
        tools.step_requested.connect(self.step_to_event)
        tools.export_requested.connect(self.pictures.save)
        tools.copy_requested.connect(self.pictures.copy)
        tools.legend_requested.connect(self.open_legend)
        tools.table_requested.connect(self.tabling.toggle)
        tools.pin_requested.connect(self.comparing.toggle)
        self.canvas.legend_shown.connect(tools.hide_legend_button)
        self.canvas.moved.connect(self._on_canvas_moved)
        self.canvas.pointed.connect(self._on_canvas_pointed)
        self.canvas.clicked.connect(self._on_canvas_clicked)
        self.canvas.dose_clicked.connect(self.choose_dose)
        self.canvas.activated.connect(self._on_canvas_activated)

    @property
    def timeline(self) -> Timeline | None:
        """What is shown."""
        return self._timeline

    @property
    def patient(self) -> str:
        """Name and number of the patient whose timeline is shown."""
        return self._patient

    @property
    def lanes(self) -> tuple[LaneCode, ...]:
        """The analytes shown, from top to bottom."""
        return self._codes

    @property
    def period_name(self) -> str:
        """The period that is shown; empty when it was moved by hand."""
        return self._period_name

    @property
    def selected(self) -> Moment | None:
        """The selected sample."""
        return self.canvas.state.selected

    def show_patient(
        self,
        interpretation: Interpretation,
        guideline: Guideline,
        label: str,
        targets: Sequence[Target] = (),
    ) -> None:
        """Show a patient; the same patient again keeps period, scale and selection.

        Args:
            label: Name and number, for head and exports.
        """
        self._source = (interpretation, guideline, tuple(targets))
        self.show_timeline(self._built(*self._source), label)

    def _built(self, said: Interpretation, by: Guideline, targets: Sequence[Target]) -> Timeline:
        return build_timeline(said, by, said.as_of, self._codes, targets)

    def show_timeline(self, timeline: Timeline, patient_label: str) -> None:
        """Show a timeline that is already built."""
        is_other = patient_label != self._patient or self._timeline is None
        self._timeline, self._patient = timeline, patient_label
        self.head.show_patient(patient_label)
        period: Period | None = None
        if is_other:
            self._period_name = self._first_period
            self.canvas.set_state(
                replace(
                    self.canvas.state,
                    selected=None,
                    selected_key="",
                    dose_days=frozenset(),
                    pinned=None,
                    all_values=False,
                )
            )
        if self._period_name:
            period = getattr(timeline, self._period_name)
        self._is_moving = True
        self.canvas.show_timeline(timeline, period)
        self._is_moving = False
        self._refresh_tools()
        self.tabling.table.show_timeline(timeline)
        self.comparing.refresh()
        self.setAccessibleDescription(chart_sentence(timeline))

    @Slot(list)
    def set_lanes(self, codes: Sequence[LaneCode]) -> None:
        """Show these analytes, in the order of the catalogue; one at least stays."""
        wanted = tuple(code for code in EVERY_LANE if code in codes) or self._codes[:1]
        ordered = (*(c for c in DEFAULT_LANES if c in wanted), *wanted)
        self._codes = tuple(dict.fromkeys(ordered))
        if self._source is not None:
            self.show_timeline(self._built(*self._source), self._patient)
        self.lanes_changed.emit(list(self._codes))

    @Slot(str)
    def show_period(self, name: str) -> None:
        """Show ``three_months``, ``twelve_months``, ``course`` or ``all``; others open with it."""
        self.start_with(name)
        self.period_changed.emit(name)

    def start_with(self, name: str) -> None:
        """Show a period, and open every patient with it from now on."""
        self._first_period = self._period_name = name
        if self._timeline is not None:
            self._is_moving = True
            self.canvas.show_period(getattr(self._timeline, name))
            self._is_moving = False
        self._refresh_tools()

    def _take(self, state: State) -> None:
        self.canvas.set_state(state)
        self._refresh_tools()

    @Slot(bool)
    def show_all_values(self, wanted: bool) -> None:
        """Fit unreadable values into the scale, or keep it for readable ones."""
        self._take(replace(self.canvas.state, all_values=wanted))

    @Slot(bool)
    def show_expected(self, wanted: bool) -> None:
        """Show the course that published groups make likely, or hide it."""
        if wanted is self.canvas.state.show_expected:
            return
        self._take(replace(self.canvas.state, show_expected=wanted))
        self.expected_changed.emit(wanted)

    @Slot(bool)
    def show_relative(self, wanted: bool) -> None:
        """Show all tests in one plot, each in its own laboratory range, or each in its lane."""
        self._take(replace(self.canvas.state, relative=wanted))

    @Slot(str)
    def toggle_log(self, code: str) -> None:
        """Give a lane a logarithmic axis, or its linear one again."""
        lanes = self.canvas.state.log_lanes ^ {one for one in EVERY_LANE if one == code}
        self._take(replace(self.canvas.state, log_lanes=lanes))

    @Slot(bool)
    def show_excluded(self, wanted: bool) -> None:
        """Show results that take part in nothing, or leave them out."""
        self._take(replace(self.canvas.state, show_excluded=wanted))

    def select(self, result_key: str) -> None:
        """Ring a result and the others of its sample; nothing for an unknown key."""
        found = self.find_point(result_key)
        if found is not None:
            self._ring(found[1].sample, result_key)

    def select_sample(self, at: Moment | None, *, brings_into_view: bool = True) -> None:
        """Ring the points of a sample; None rings nothing."""
        key = self.canvas.state.selected_key if at == self.canvas.state.selected else ""
        self._ring(at, key, brings_into_view=brings_into_view)

    def select_doses(self, days: frozenset[date], *, brings_into_view: bool = True) -> None:
        """Ring the doses of these days; move time where the last of them is not shown."""
        self.canvas.set_state(replace(self.canvas.state, dose_days=days))
        doses = self._timeline.doses if self._timeline else ()
        last = [dose.x for dose in doses if dose.at.day in days][-1:]
        for x in last if brings_into_view else ():
            self.bring_into_view(x)

    @Slot(object)
    def choose_dose(self, dose: DoseMark) -> None:
        """Select a dose, and tell everybody."""
        self.dose_selected.emit(dose.at.day)

    def _ring(self, at: Moment | None, key: str, *, brings_into_view: bool = True) -> None:
        self.canvas.set_state(replace(self.canvas.state, selected=at, selected_key=key))
        self.comparing.refresh()
        self.tabling.table.select_sample(at)
        mark = self.mark_of(at)
        if mark is not None:
            if brings_into_view:
                self.bring_into_view(mark.x)
            self._say_selection(mark, key)
        elif self._timeline is not None:
            self.setAccessibleDescription(chart_sentence(self._timeline))

    def mark_of(self, at: Moment | None) -> SampleMark | None:
        """Return the sample of a moment, or None."""
        samples = self._timeline.samples if self._timeline else ()
        return next((mark for mark in samples if mark.at == at), None)

    def bring_into_view(self, x: float) -> None:
        """Move time only when an x is not shown."""
        now = self.canvas.box.period
        if not now.x0 <= x <= now.x1:
            half = (now.x1 - now.x0) / 2
            self.canvas.show_period(Period(x - half, x + half))

    def find_point(self, key: str) -> tuple[Lane, Point] | None:
        """Return a result that is shown, with its lane, or None."""
        lanes = self._timeline.lanes if self._timeline else ()
        return next(
            ((lane, point) for lane in lanes for point in lane.points if point.key == key), None
        )

    def _say_selection(self, mark: SampleMark, key: str) -> None:
        found = self.find_point(key) if key else None
        timeline = self._timeline
        if timeline is None:
            return
        self.say(point_sentence(*found) if found else sample_sentence(timeline, mark))

    def say(self, text: str) -> None:
        """Let a screen reader say something, now and when it asks again."""
        self.setAccessibleDescription(text)
        announce(self, text)

    @Slot(int)
    def step_to_event(self, by: int) -> None:
        """Bring the next dose or event into view; 1 is later, -1 earlier."""
        if self._timeline is not None:
            self._navigation.step_to_event(self._timeline, by)

    @Slot()
    def open_legend(self) -> None:
        """Show every sign in use with its word; once more hides them."""
        chart = self.canvas.chart
        if self.legend.isVisible():
            self.legend.hide()
        elif chart is not None:
            corner = self.canvas.geometry().topRight() + QPoint(0, 2)
            self.legend.open_at(corner, chart.frame)

    @Slot()
    def _on_canvas_moved(self) -> None:
        if not self._is_moving and self._period_name:
            self._period_name = ""
            self.head.tools.show_period("")

    @Slot(object)
    def _on_canvas_pointed(self, cursor: Cursor | None) -> None:
        found = None
        if cursor is not None and cursor.is_hover and cursor.key:
            found = self.find_point(cursor.key)
        self.head.show_note(hover_sentence(*found) if found else "")

    @Slot(object, object)
    def _on_canvas_clicked(self, sample: SampleMark, point: Point | None) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.choose(sample, point.key if point else "")

    @Slot(object)
    def _on_canvas_activated(self, point: Point) -> None:
        self.point_activated.emit(point.key)

    def choose(self, sample: SampleMark, key: str) -> None:
        """Select a sample, and the result of it with this key, and tell everybody."""
        self._ring(sample.at, key)
        self.sample_selected.emit(sample.at)
        if key:
            self.point_selected.emit(key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = wish_of(event)
        if wish is None or self._timeline is None:
            super().keyPressEvent(event)
        else:
            self._navigation.grant(wish, self._timeline)

    def _refresh_tools(self) -> None:
        if self._timeline is not None:
            self.head.show_choices(self._timeline, self.canvas.state, self._period_name)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
            return
        if self.canvas.scroll_lanes(-1 if event.angleDelta().y() > 0 else 1):
            event.accept()
        else:
            event.ignore()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.canvas.relayout()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= _WITH_LEGEND
        self.canvas.set_legend(wanted=is_wide)
        is_low = event.size().height() < _LOW
        self.head.set_low(is_low=is_low)
        above, below = (1, 2) if is_low else (4, 5)
        self._body.setContentsMargins(12, above, 12, below)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1096, 518)
