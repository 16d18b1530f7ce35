"""The chart on screen: lays it out when something changed, moves time, follows the mouse."""

from collections.abc import Mapping
from dataclasses import replace

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPixmapCache, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ironview.domain.timeline_marks import SampleMark
from ironview.domain.timeline_parts import LaneCode, Period, Point, Timeline
from ironview.ui.theme import active_theme
from ironview.ui.timeline import chart as drawing
from ironview.ui.timeline.canvas_items import Piece
from ironview.ui.timeline.chart import Chart, Cursor
from ironview.ui.timeline.frame import PlotData, State, plot_data
from ironview.ui.timeline.framing import frame_for
from ironview.ui.timeline.geometry import LOWEST_LANE, Geometry
from ironview.ui.timeline.gutters import wishes_for
from ironview.ui.timeline.labels import Type
from ironview.ui.timeline.lane_drag import LaneDrag, edge_at
from ironview.ui.timeline.minimap_drag import MinimapDrag
from ironview.ui.timeline.picking import nearest_dose, nearest_point, nearest_sample
from ironview.ui.timeline.time_box import TimeBox

_NEAR_PX = 24.0
_NEAR_DOSE_PX = 10.0
_LEAST_HEIGHT = 236
_WHISKER = 10.0
_CLICK_PX = 4
_CACHE_KB = 160 * 1024


class TimelineCanvas(pg.GraphicsView):  # type: ignore[misc]
    """Paints a timeline and lets time be moved.

    Signals:
        moved: Another stretch of time is shown.
        pointed: The crosshair moved; its ``Cursor``, or None.
        clicked: A sample was clicked; its ``SampleMark`` and the ``Point`` under the mouse or None.
        dose_clicked: A dose was clicked; its ``DoseMark``.
        activated: A point was double-clicked; the ``Point``.
        legend_shown: Whether the legend has room from now on.
        lanes_resized: A person gave a lane another height.
    """

    moved = Signal()
    pointed = Signal(object)
    clicked = Signal(object, object)
    dose_clicked = Signal(object)
    activated = Signal(object)
    legend_shown = Signal(bool)
    lanes_resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(420, _LEAST_HEIGHT)
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        # Pieces that do not fit are painted anew at every move of the mouse.
        QPixmapCache.setCacheLimit(max(QPixmapCache.cacheLimit(), _CACHE_KB))
        self._timeline: Timeline | None = None
        self._data: PlotData | None = None
        self._state = State()
        self._first_lane = 0
        self._wants_legend = True
        self._hover: Cursor | None = None
        self._chart: Chart | None = None
        self._type: Type | None = None
        self._type_name = ""
        self._pressed_at = QPointF()
        self._box = TimeBox()
        self._strips, self._foot = Piece(z=1), Piece(z=3)
        self._lanes: list[Piece] = []
        self._overview, self._signs = Piece(z=2), Piece(z=2)
        self._top = Piece(live=True, z=50)
        self._signs_of: tuple[object, ...] | None = None
        pieces = (self._strips, self._foot, self._overview, self._signs, self._top)
        for item in (self._box, *pieces):
            self.scene().addItem(item)
        self._drag = MinimapDrag(self._box.show_period)
        self._heights: dict[LaneCode, float] = {}
        self._lane_drag = LaneDrag(self.resize_lane)
        self._box.sigXRangeChanged.connect(self._on_box_moved)

    @property
    def chart(self) -> Chart | None:
        """What is painted now."""
        return self._chart

    @property
    def box(self) -> TimeBox:
        """What holds the stretch of time."""
        return self._box

    @property
    def state(self) -> State:
        """What the reader chose."""
        return self._state

    @property
    def cursor_at(self) -> Cursor | None:
        """Where the crosshair stands: at the mouse, else on the selection."""
        return self._hover or self._selection()

    @override
    def sizeHint(self) -> QSize:
        return QSize(1070, 470)

    def show_timeline(self, timeline: Timeline, period: Period | None) -> None:
        """Paint another timeline; ``period`` None keeps the stretch that is shown."""
        self._timeline = timeline
        self._data = plot_data(timeline)
        self._hover = None
        self._box.limit_to(timeline.all)
        if period is not None:
            self._box.show_period(period)
        self.relayout()

    def show_period(self, period: Period) -> None:
        """Show a stretch of time."""
        self._box.show_period(period)

    def set_state(self, state: State) -> None:
        """Take over what the reader chose."""
        if state != self._state:
            self._state = state
            self.relayout()

    @property
    def lane_heights(self) -> dict[LaneCode, float]:
        """Heights a person gave to lanes, in px."""
        return dict(self._heights)

    def set_lane_heights(self, heights: Mapping[LaneCode, float]) -> None:
        """Give lanes these heights; the others share what is left."""
        self._heights = dict(heights)
        self.relayout()

    def resize_lane(self, code: LaneCode, height: float) -> None:
        """Give a lane a height between the least and what the chart has room for."""
        self._heights[code] = min(max(height, LOWEST_LANE), max(self.height() / 2, LOWEST_LANE))
        self.relayout()

    def set_legend(self, *, wanted: bool) -> None:
        """Show the legend where there is room, or keep it behind its button."""
        self._wants_legend = wanted
        self.relayout()

    def scroll_lanes(self, by: int) -> bool:
        """Show earlier or later lanes where not all fit; return whether that changed anything."""
        before = self._chart.frame.geometry.first_lane if self._chart else 0
        self._first_lane = before + by
        self.relayout()
        now = self._chart.frame.geometry.first_lane if self._chart else 0
        self._first_lane = now
        return now != before

    def relayout(self) -> None:
        """Lay the chart out anew and repaint it."""
        timeline = self._timeline
        if timeline is None or self._data is None or self.width() < 100:
            return
        type_ = self._type_now()
        wishes = wishes_for(timeline, type_, self._first_lane, legend=self._wants_legend)
        wishes = replace(wishes, heights=self._heights)
        frame = frame_for(
            self._data,
            self._box.period,
            (float(self.width()), float(self.height())),
            wishes,
            theme=active_theme(),
            type_=type_,
            state=self._state,
        )
        self._place_box(frame.geometry)
        self.setBackgroundBrush(frame.theme.surface)
        had_legend = bool(self._chart and self._chart.legend)
        self._chart = drawing.lay_out(frame, self.cursor_at)
        if had_legend is not bool(self._chart.legend):
            self.legend_shown.emit(not had_legend)
        self._put_pieces(self._chart)

    def _type_now(self) -> Type:
        """Return the measured fonts; measured anew when the application's font is another."""
        name = QGuiApplication.font().toString()
        if self._type is None or name != self._type_name:
            self._type, self._type_name = Type(), name
        return self._type

    def _place_box(self, geometry: Geometry) -> None:
        top = geometry.window_strip.bottom() if geometry.lanes else 0.0
        height = geometry.axis.bottom() - top
        self._box.place(QRectF(geometry.plot_left, top, geometry.plot_width, height))

    def _put_pieces(self, chart: Chart) -> None:
        geometry = chart.frame.geometry
        strips = geometry.dose_strip.united(geometry.window_strip)
        self._strips.show_painting(strips, lambda p: drawing.paint_strips(p, chart))
        while len(self._lanes) < len(chart.plots()):
            piece = Piece(z=1)
            self._lanes.append(piece)
            self.scene().addItem(piece)
        for place, piece in enumerate(self._lanes):
            self._put_lane(chart, place, piece)
        self._foot.show_painting(
            geometry.axis.adjusted(0, -4, 0, 0), lambda p: drawing.paint_foot(p, chart)
        )
        self._overview.show_painting(geometry.minimap, lambda p: drawing.paint_overview(p, chart))
        self._put_signs(chart)
        self._put_top(chart)

    @staticmethod
    def _put_lane(chart: Chart, place: int, piece: Piece) -> None:
        plots = chart.plots()
        shown = place < len(plots)
        piece.setVisible(shown)
        if shown:
            rect = plots[place].full
            below = rect.adjusted(0, 0, 0, _WHISKER)
            piece.show_painting(below, lambda p: drawing.paint_one_lane(p, chart, place))

    def _put_signs(self, chart: Chart) -> None:
        """Repaint the legend only where it is another: moving time leaves it as it is."""
        frame = chart.frame
        looks = (
            frame.theme.name,
            frame.type.name,
            frame.state.show_expected,
            bool(frame.state.pinned),
        )
        now = (id(frame.timeline), frame.geometry.legend, *looks)
        if now != self._signs_of:
            self._signs_of = now
            self._signs.show_painting(
                frame.geometry.legend, lambda p: drawing.paint_signs(p, chart)
            )

    def _put_top(self, chart: Chart) -> None:
        area = QRectF(0, 0, chart.frame.geometry.width, chart.frame.geometry.height)
        self._top.show_painting(area, lambda p: drawing.paint_top(p, chart))

    @Slot(object, object)
    def _on_box_moved(self, *_: object) -> None:
        self._hover = None
        self.relayout()
        self.moved.emit()

    def _selection(self) -> Cursor | None:
        if self._timeline is None or self._state.selected is None:
            return None
        mark = next((m for m in self._timeline.samples if m.at == self._state.selected), None)
        return Cursor(mark.x, mark, self._state.selected_key) if mark else None

    def point_at(self, cursor: Cursor | None) -> None:
        """Move the crosshair there; None puts it back on the selection."""
        if cursor == self._hover:
            return
        self._hover = cursor
        if self._chart is not None:
            drawing.point_at(self._chart, self.cursor_at)
            self._put_top(self._chart)
        self.pointed.emit(self.cursor_at)

    @override
    def resizeEvent(self, ev: QResizeEvent | None) -> None:
        super().resizeEvent(ev)
        if ev is not None:
            self.relayout()

    @override
    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        if self._drag.is_active:
            self._drag.move(ev.position().x())
            return
        if self._lane_drag.is_active:
            if (ev.position() - self._pressed_at).manhattanLength() >= _CLICK_PX:
                self._lane_drag.move(ev.position().y())
            return
        super().mouseMoveEvent(ev)
        if not ev.buttons():
            on_edge = edge_at(self._chart, ev.position()) is not None
            shape = Qt.CursorShape.SplitVCursor if on_edge else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self._follow(ev.position())

    @override
    def mousePressEvent(self, ev: QMouseEvent) -> None:
        minimap = self._chart.minimap if self._chart else None
        is_left = ev.button() == Qt.MouseButton.LeftButton
        if minimap is not None and is_left and self._drag.begin(minimap, ev.position()):
            return
        self._pressed_at = ev.position()
        if is_left and self._lane_drag.begin(self._chart, ev.position()):
            return
        super().mousePressEvent(ev)

    @override
    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:
        if self._drag.is_active:
            self._drag.end()
            return
        moved = ev.position() - self._pressed_at
        if self._lane_drag.is_active:
            self._lane_drag.end()
            if moved.manhattanLength() >= _CLICK_PX:
                self.lanes_resized.emit()
                return
        else:
            super().mouseReleaseEvent(ev)
        if ev.button() == Qt.MouseButton.LeftButton and moved.manhattanLength() < _CLICK_PX:
            self._click(ev.position())

    @override
    def mouseDoubleClickEvent(self, ev: QMouseEvent) -> None:
        minimap = self._chart.minimap if self._chart else None
        if self._timeline and minimap and minimap.track.contains(ev.position()):
            self._box.show_period(self._timeline.all)
            return
        point = nearest_point(self._chart, ev.position(), _NEAR_PX) if self._chart else None
        if point is not None:
            self.activated.emit(point)

    @override
    def leaveEvent(self, ev: QEvent) -> None:
        super().leaveEvent(ev)
        self.point_at(None)

    def _follow(self, at: QPointF) -> None:
        chart = self._chart
        if chart is None:
            return
        geometry = chart.frame.geometry
        inside = (
            chart.frame.scale.left <= at.x() <= chart.frame.scale.right
            and geometry.lines_top <= at.y() <= geometry.lines_bottom
        )
        self.point_at(self._cursor_near(chart, at) if inside else None)

    def _cursor_near(self, chart: Chart, at: QPointF) -> Cursor:
        sample = nearest_sample(chart, at.x(), _NEAR_PX)
        point = nearest_point(chart, at, _NEAR_PX)
        if sample is None:
            return Cursor(chart.frame.scale.x(at.x()), None, is_hover=True)
        return Cursor(sample.x, sample, point.key if point else "", is_hover=True)

    def _click(self, at: QPointF) -> None:
        chart = self._chart
        if chart is None or at.y() > chart.frame.geometry.lines_bottom:
            return
        if at.y() < chart.frame.geometry.lines_top:
            dose = nearest_dose(chart, at.x(), _NEAR_DOSE_PX)
            if dose is not None:
                self.dose_clicked.emit(dose)
            return
        point: Point | None = nearest_point(chart, at, _NEAR_PX)
        sample: SampleMark | None = nearest_sample(chart, at.x(), _NEAR_PX)
        if sample is not None:
            self.clicked.emit(sample, point)
