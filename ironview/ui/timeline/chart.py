"""The whole chart as one drawing: laid out once, painted in parts on screen, at once on paper."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from ironview.domain.timeline_marks import SampleMark
from ironview.ui.timeline.crosshair import paint_crosshair, readouts
from ironview.ui.timeline.dose_strip import DoseStrip, lay_out_doses, paint_doses
from ironview.ui.timeline.frame import Frame
from ironview.ui.timeline.geometry import LaneRect
from ironview.ui.timeline.labels import Label, Run, paint_labels
from ironview.ui.timeline.lane_painting import (
    LaneDrawing,
    draw_lane,
    paint_lane,
    paint_plan_lines,
)
from ironview.ui.timeline.legend import Entry, legend_entries, paint_legend
from ironview.ui.timeline.minimap import Minimap, lay_out_minimap, paint_minimap
from ironview.ui.timeline.phrases import translate
from ironview.ui.timeline.readout import Readout
from ironview.ui.timeline.relative import (
    RelativePlot,
    lay_out_relative,
    paint_relative,
    relative_readouts,
)
from ironview.ui.timeline.time_axis import (
    TimeAxis,
    lay_out_axis,
    paint_axis,
    paint_dates,
    point_axis,
)
from ironview.ui.timeline.window_strip import WindowStrip, lay_out_windows, paint_windows


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the crosshair stands.

    Attributes:
        sample: The sample it is on, or None between samples.
        x: Its x.
        key: A result of the sample that it prefers.
        is_hover: Whether the mouse put it there; else it is the selection.
    """

    x: float
    sample: SampleMark | None
    key: str = ""
    is_hover: bool = False


@dataclass(slots=True, eq=False)
class Chart:
    """A laid-out chart."""

    frame: Frame
    doses: DoseStrip
    windows: WindowStrip
    lanes: list[LaneDrawing]
    axis: TimeAxis
    minimap: Minimap | None
    legend: list[Entry]
    cursor: Cursor | None
    readouts: list[Readout]
    message: Label | None
    relative: RelativePlot | None = None

    def plots(self) -> list[LaneRect]:
        """Return the plots from top to bottom: one for each lane, or the one of all."""
        if self.relative is not None:
            return [self.relative.rect]
        return [lane.marks.rect for lane in self.lanes]

    def labels(self) -> list[Label]:
        """Return every label that is painted."""
        found = [*self.doses.labels, *self.doses.captions]
        found += [*self.windows.labels, *self.windows.captions]
        for lane in self.lanes:
            found += lane.labels()
        found += [] if self.relative is None else self.relative.labels
        found += self.axis.labels
        found += [pill.label for pill in self.axis.pills]
        found += [readout.label for readout in self.readouts]
        found += [] if self.minimap is None else self.minimap.labels
        found += [entry.label for entry in self.legend]
        return found if self.message is None else [*found, self.message]


def lay_out(frame: Frame, cursor: Cursor | None = None) -> Chart:
    """Return the chart of a frame."""
    first = frame.geometry.first_lane
    rects = frame.geometry.lanes
    relative = lay_out_relative(frame, rects[0]) if frame.state.relative and rects else None
    lanes = (
        []
        if relative
        else [draw_lane(frame, first + place, rect) for place, rect in enumerate(rects)]
    )
    chart = Chart(
        frame=frame,
        doses=lay_out_doses(frame),
        windows=lay_out_windows(frame),
        lanes=lanes,
        axis=lay_out_axis(frame),
        minimap=lay_out_minimap(frame, frame.timeline.all),
        legend=[],
        cursor=None,
        readouts=[],
        message=_message(frame),
        relative=relative,
    )
    if not frame.geometry.legend.isEmpty():
        chart.legend = legend_entries(frame, frame.geometry.legend)
    point_at(chart, cursor)
    return chart


def point_at(chart: Chart, cursor: Cursor | None) -> None:
    """Move the crosshair; only axis and readouts change."""
    chart.cursor = cursor
    sample = cursor.sample if cursor else None
    point_axis(chart.frame, chart.axis, sample or (cursor.x if cursor else None))
    key = cursor.key if cursor else ""
    chart.readouts = (
        relative_readouts(chart.frame, chart.relative, sample, key)
        if chart.relative
        else readouts(chart.frame, chart.lanes, sample, key)
    )


def _message(frame: Frame) -> Label | None:
    """Return the sentence of a chart without results."""
    if frame.timeline.samples or not frame.geometry.lanes:
        return None
    plot = frame.geometry.lanes[0].plot
    runs = (Run(translate("Timeline", "No results yet."), frame.theme.muted.name()),)
    return frame.type.label(
        runs, frame.scale.left + frame.scale.width / 2, plot.center().y(), anchor=0.5
    )


def paint_strips(painter: QPainter, chart: Chart) -> None:
    """Paint doses and windows."""
    frame = chart.frame
    _paint_future(painter, frame, frame.geometry.window_strip)
    paint_doses(painter, frame, chart.doses)
    paint_windows(painter, frame, chart.windows)
    paint_plan_lines(painter, frame, frame.geometry.window_strip)


def _paint_future(painter: QPainter, frame: Frame, part: QRectF) -> None:
    scale, today = frame.scale, frame.timeline.today_x
    if today < scale.x1:
        left = scale.clamped(today)
        ground = QRectF(left, part.top(), scale.right - left, part.height())
        painter.fillRect(ground, frame.theme.future)


def paint_one_lane(painter: QPainter, chart: Chart, place: int) -> None:
    """Paint one lane, or the plot of all."""
    if chart.relative is not None:
        paint_relative(painter, chart.frame, chart.relative)
    else:
        paint_lane(painter, chart.frame, chart.lanes[place])
    if place == 0 and chart.message is not None:
        paint_labels(painter, [chart.message], chart.frame.type, chart.frame.theme)


def paint_foot(painter: QPainter, chart: Chart) -> None:
    """Paint the time axis without its dates."""
    paint_axis(painter, chart.frame, chart.axis)


def paint_overview(painter: QPainter, chart: Chart) -> None:
    """Paint the minimap."""
    if chart.minimap is not None:
        paint_minimap(painter, chart.frame, chart.minimap)


def paint_signs(painter: QPainter, chart: Chart) -> None:
    """Paint the legend."""
    paint_legend(painter, chart.frame, chart.legend)


def paint_top(painter: QPainter, chart: Chart) -> None:
    """Paint what moves with the mouse: crosshair, readouts, dates."""
    cursor = chart.cursor
    paint_crosshair(
        painter,
        chart.frame,
        chart.lanes,
        chart.readouts,
        cursor.x if cursor else None,
        with_discs=bool(cursor and cursor.is_hover),
    )
    paint_dates(painter, chart.frame, chart.axis)
    _paint_thumb(painter, chart.frame)


def _paint_thumb(painter: QPainter, frame: Frame) -> None:
    """Show at the right edge which of the lanes are in view, where not all fit."""
    geometry = frame.geometry
    shown, every = len(geometry.lanes), len(geometry.lanes) + geometry.hidden_lanes
    if not geometry.hidden_lanes:
        return
    top = geometry.window_strip.bottom()
    step = (geometry.axis.top() - top) / every
    thumb = QRectF(geometry.width - 4, top + geometry.first_lane * step, 4, shown * step)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(frame.theme.border)
    painter.drawRoundedRect(thumb, 2, 2)


def paint_chart(painter: QPainter, chart: Chart) -> None:
    """Paint everything, from the ground up."""
    paint_strips(painter, chart)
    for place in range(len(chart.plots())):
        paint_one_lane(painter, chart, place)
    paint_foot(painter, chart)
    paint_top(painter, chart)
    paint_overview(painter, chart)
    paint_signs(painter, chart)
