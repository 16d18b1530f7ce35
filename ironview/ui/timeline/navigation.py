"""Moving through a timeline: what each key brings about."""

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QDialog

from ironview.domain.timeline_parts import Lane, LaneCode, Period, Timeline, x_of_day
from ironview.ui.habits import USUAL_PERIOD
from ironview.ui.timeline.chart import Cursor
from ironview.ui.timeline.date_dialog import DateDialog
from ironview.ui.timeline.keys import LANE_KEYS, Wish
from ironview.ui.timeline.walk import next_lane, next_mark, next_sample, point_in

if TYPE_CHECKING:
    from ironview.ui.timeline.view import TimelineView

FIRST_PERIOD: Final = USUAL_PERIOD
"""The period a patient opens with until a person chose, and the one a reset brings back."""

_ZOOM: Final = 1.25
_TO_THE_END: Final = 10**9
_WALKS: Final = {
    Wish.SAMPLE_BEFORE: -1,
    Wish.SAMPLE_AFTER: 1,
    Wish.FIRST: -_TO_THE_END,
    Wish.LAST: _TO_THE_END,
}
_STEPS: Final = {Wish.EVENT_BEFORE: -1, Wish.EVENT_AFTER: 1}
_CLIMBS: Final = {Wish.LANE_UP: -1, Wish.LANE_DOWN: 1}
_GROWTHS: Final = {Wish.TALLER: 12.0, Wish.SHORTER: -12.0}
_ZOOMS: Final = {Wish.ZOOM_IN: 1 / _ZOOM, Wish.ZOOM_OUT: _ZOOM}


class Navigation:
    """Grants the wishes of the keyboard on a view."""

    def __init__(self, view: "TimelineView") -> None:
        self._view = view

    def grant(self, wish: Wish, timeline: Timeline) -> None:
        """Do what a key asks for."""
        if wish in _WALKS:
            self._walk(timeline, _WALKS[wish])
        elif wish in _STEPS:
            self.step_to_event(timeline, _STEPS[wish])
        elif wish in _CLIMBS:
            self._change_lane(timeline, _CLIMBS[wish])
        elif wish in _GROWTHS:
            self._resize_lane(timeline, _GROWTHS[wish])
        elif wish in LANE_KEYS:
            self._toggle_lane(LANE_KEYS[wish][0])
        elif wish in _ZOOMS:
            self._zoom(_ZOOMS[wish])
        else:
            self._do(wish, timeline)

    def _do(self, wish: Wish, timeline: Timeline) -> None:
        view, state = self._view, self._view.canvas.state
        match wish:
            case Wish.RESET:
                view.show_period(FIRST_PERIOD)
            case Wish.GO_TO_DATE:
                self._go_to_date(timeline)
            case Wish.SCALE:
                view.show_all_values(not state.all_values)
            case Wish.EXPECTED:
                view.show_expected(not state.show_expected)
            case Wish.LEGEND:
                view.open_legend()
            case Wish.OPEN:
                self._open_point(timeline)
            case Wish.COPY:
                view.pictures.copy()
            case Wish.RELATIVE:
                view.show_relative(not state.relative)
            case Wish.LOG:
                self._toggle_log(timeline)
            case Wish.TABLE:
                view.tabling.toggle()
            case Wish.PIN:
                view.comparing.toggle()

    def step_to_event(self, timeline: Timeline, by: int) -> None:
        """Put the crosshair on the next dose or event; 1 is later, -1 earlier."""
        view = self._view
        cursor, now = view.canvas.cursor_at, view.canvas.box.period
        start = cursor.x if cursor else (now.x1 if by < 0 else now.x0)
        x = next_mark(timeline, start, by)
        if x is not None:
            view.bring_into_view(x)
            view.canvas.point_at(Cursor(x, None, is_hover=True))
            view.say(view.head.event_sentence(timeline, x))
            dose = next((dose for dose in timeline.doses if dose.x == x), None)
            if dose is not None:
                view.choose_dose(dose)

    def _walk(self, timeline: Timeline, by: int) -> None:
        view = self._view
        start = view.selected
        if start is None and abs(by) > 1 and timeline.samples:
            start = timeline.samples[0].at
        mark = next_sample(timeline, start, by)
        if mark is None:
            return
        found = view.find_point(view.canvas.state.selected_key)
        point = point_in(found[0], mark.at) if found else None
        view.canvas.point_at(None)
        view.choose(mark, point.key if point else "")

    def _change_lane(self, timeline: Timeline, by: int) -> None:
        view = self._view
        mark = view.mark_of(view.selected)
        if mark is None:
            view.canvas.scroll_lanes(by)
            return
        found = next_lane(timeline.lanes, view.canvas.state.selected_key, mark.at, by)
        if found is not None:
            view.choose(mark, found[1].key)
            self._reveal(timeline, found[0])

    def _reveal(self, timeline: Timeline, lane: Lane) -> None:
        canvas = self._view.canvas
        if canvas.chart is None or canvas.chart.relative is not None:
            return
        first, count = canvas.chart.frame.geometry.first_lane, len(canvas.chart.lanes)
        place = timeline.lanes.index(lane)
        if place < first:
            canvas.scroll_lanes(place - first)
        elif place >= first + count:
            canvas.scroll_lanes(place - first - count + 1)

    def _zoom(self, factor: float) -> None:
        canvas = self._view.canvas
        now, cursor = canvas.box.period, canvas.cursor_at
        center = (now.x0 + now.x1) / 2
        if cursor is not None and now.x0 <= cursor.x <= now.x1:
            center = cursor.x
        canvas.box.zoom(factor, center)

    def _go_to_date(self, timeline: Timeline) -> None:
        dialog = DateDialog(timeline.today, self._view)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            now, x = self._view.canvas.box.period, x_of_day(dialog.day)
            half = (now.x1 - now.x0) / 2
            self._view.canvas.show_period(Period(x - half, x + half))

    def _open_point(self, timeline: Timeline) -> None:
        view = self._view
        key, at = view.canvas.state.selected_key, view.selected
        if not key and at is not None:
            points = (point_in(lane, at) for lane in timeline.lanes)
            key = next((point.key for point in points if point), "")
        if key:
            view.point_activated.emit(key)

    def _toggle_lane(self, code: LaneCode) -> None:
        """Show an analyte below the others, or hide it; one lane at least stays."""
        shown = self._view.lanes
        rest = [one for one in shown if one != code]
        self._view.set_lanes(rest if code in shown else [*shown, code])

    def _chosen_lane(self, timeline: Timeline) -> Lane | None:
        """Return the lane of the chosen result, else the first one."""
        found = self._view.find_point(self._view.canvas.state.selected_key)
        return found[0] if found else next(iter(timeline.lanes), None)

    def _resize_lane(self, timeline: Timeline, by: float) -> None:
        lane, canvas = self._chosen_lane(timeline), self._view.canvas
        rects = canvas.chart.frame.geometry.lanes if canvas.chart else ()
        rect = next((one for one in rects if lane and one.code is lane.code), None)
        if rect is not None:
            canvas.resize_lane(rect.code, rect.plot.height() + by)
            canvas.lanes_resized.emit()

    def _toggle_log(self, timeline: Timeline) -> None:
        lane = self._chosen_lane(timeline)
        if lane is not None:
            self._view.toggle_log(lane.code)
