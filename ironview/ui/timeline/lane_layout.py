"""One lane turned into marks in px: ranges, bands, grid, limits, lines and points."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from ironview.domain.timeline_log_scale import log_scale
from ironview.domain.timeline_marks import ClockSpan, SourceChange
from ironview.domain.timeline_parts import LimitLine, Point
from ironview.domain.timeline_scale import ValueScale, value_scale
from ironview.domain.verdicts import Flag, Window
from ironview.ui.timeline.crowd import distinct_cells
from ironview.ui.timeline.frame import EXCLUDED, Floats, Frame, LaneData, Places
from ironview.ui.timeline.geometry import OFF_SCALE, LaneRect, TimeScale
from ironview.ui.timeline.lane_lines import Lines, lines_of

_NARROWEST_BAND = 4.0
_ALL_POINTS = 3000
_CROWD_CELL = 3.0
_TWINS_APART = 4.0
_MOST_TWINS = 500
_FEW_POINTS = 400


@dataclass(frozen=True, slots=True)
class Band:
    """A window in a lane; ``has_edge`` when its end lies in view."""

    window: Window
    rect: QRectF
    has_edge: bool


@dataclass(slots=True)
class LaneMarks:
    """A lane in px, without its words.

    Attributes:
        places: Which points of the data are drawn, with ``px`` and ``py``.
        off: Whether a drawn point stands in the off-scale strip.
    """

    data: LaneData
    rect: LaneRect
    values: ValueScale
    area: QRectF
    places: Places
    px: Floats
    py: Floats
    off: NDArray[np.bool_]
    ranges: list[QRectF] = field(default_factory=list)
    bands: list[Band] = field(default_factory=list)
    limits: list[tuple[LimitLine, list[tuple[float, float, float]]]] = field(default_factory=list)
    expected: tuple[QPolygonF, QPolygonF] | None = None
    stems: list[float] = field(default_factory=list)
    lines: Lines = field(default_factory=Lines)
    twins: list[tuple[float, float, float]] = field(default_factory=list)
    held: list[QPointF] = field(default_factory=list)
    changes: list[tuple[float, SourceChange]] = field(default_factory=list)

    def y(self, value: float) -> float:
        """Return where a value stands; outside the scale at its ends."""
        return float(self.ys(np.array([value]))[0])

    def ys(self, values: Floats) -> Floats:
        """Return where many values stand."""
        low, high = self.values.low, self.values.high
        if self.values.is_log:
            inside = np.clip(values, low, high)
            share = np.log(inside / low) / np.log(high / low)
        else:
            share = np.clip((values - low) / (high - low), 0.0, 1.0)
        placed: Floats = self.area.bottom() - share * self.area.height()
        return placed


def lay_out_lane(frame: Frame, data: LaneData, rect: LaneRect) -> LaneMarks:
    """Return the marks of a lane."""
    shown = data.in_view(frame.scale)
    points = _telling_points(frame, data, shown)
    height, stretch = rect.plot.height(), max(frame.type.scale, 1.0)
    is_log = data.lane.code in frame.state.log_lanes
    scale_of = log_scale if is_log else value_scale
    axis = scale_of(data.lane, points, height / stretch, all_values=frame.state.all_values)
    if axis.has_off_scale:
        axis = scale_of(data.lane, points, (height - OFF_SCALE) / stretch)
    off_height = OFF_SCALE if axis.has_off_scale else 0.0
    scale = frame.scale
    area = QRectF(scale.left, rect.plot.top() + off_height, scale.width, height - off_height)
    marks = LaneMarks(
        data,
        rect,
        axis,
        area,
        np.empty(0, np.intp),
        np.empty(0),
        np.empty(0),
        np.empty(0, np.bool_),
    )
    _put_points(marks, frame, shown)
    marks.ranges = _ranges(marks, scale)
    marks.bands = _bands(marks, frame)
    marks.limits = _limits(marks, scale)
    marks.expected = _expected(marks, frame)
    marks.stems = _stems(frame)
    marks.lines = lines_of(data, scale, marks.ys)
    marks.held = [
        QPointF(scale.px(mark.x), rect.plot.bottom())
        for mark in data.lane.held
        if scale.shows(mark.x)
    ]
    marks.changes = [
        (scale.px(change.x), change)
        for change in data.lane.changes
        if not frame.is_overview and scale.shows(change.x)
    ]
    return marks


def _telling_points(frame: Frame, data: LaneData, shown: slice) -> list[Point]:
    """Return the points in view that decide how far the scale reaches: of many, the extremes."""
    places = np.arange(shown.start, shown.stop)
    if not frame.state.show_excluded:
        places = places[data.readings[places] != EXCLUDED]
    if len(places) > _FEW_POINTS:
        values, eligible = data.values[places], data.eligible[places]
        ends = [values.argmin(), values.argmax()]
        readable = np.flatnonzero(eligible)
        if len(readable):
            ends += [readable[values[readable].argmin()], readable[values[readable].argmax()]]
        places = places[np.unique(ends)]
    return [data.lane.points[place] for place in places.tolist()]


def _put_points(marks: LaneMarks, frame: Frame, shown: slice) -> None:
    data, scale = marks.data, frame.scale
    places = np.arange(shown.start, shown.stop, dtype=np.intp)
    if not frame.state.show_excluded:
        places = places[data.readings[places] != EXCLUDED]
    values = data.values[places]
    off = values > marks.values.high
    px = scale.left + (data.xs[places] - scale.x0) * scale.px_per_day
    py = marks.ys(values)
    py[off] = marks.rect.plot.top() + OFF_SCALE / 2
    if len(places) > _ALL_POINTS:
        side = 1.0 if len(places) < 4 * _ALL_POINTS else _CROWD_CELL
        keep = distinct_cells(px, py, data.readings[places], side)
        places, px, py, off = places[keep], px[keep], py[keep], off[keep]
    elif 1 < len(places) <= _MOST_TWINS:
        marks.twins = _part_twins(data.xs[places], px, py)
    marks.places, marks.px, marks.py, marks.off = places, px, py, off


def _part_twins(xs: Floats, px: Floats, py: Floats) -> list[tuple[float, float, float]]:
    """Move values of one moment apart; return the bars that join them (x, top, bottom)."""
    bars = []
    begin = 0
    for end in [*np.flatnonzero(np.diff(xs) > 0).tolist(), len(xs) - 1]:
        count = end - begin + 1
        if count > 1:
            middle = float(px[begin])
            px[begin : end + 1] += (np.arange(count) - (count - 1) / 2) * _TWINS_APART
            bars.append(
                (middle, float(py[begin : end + 1].min()), float(py[begin : end + 1].max()))
            )
        begin = end + 1
    return bars


def _ranges(marks: LaneMarks, scale: TimeScale) -> list[QRectF]:
    rects = []
    for step in marks.data.lane.ranges:
        if step.x1 < scale.x0 or step.x0 > scale.x1:
            continue
        top = marks.area.top() if step.high is None else marks.y(float(step.high))
        bottom = marks.area.bottom() if step.low is None else marks.y(float(step.low))
        left, right = scale.clamped(step.x0), scale.clamped(step.x1)
        rects.append(QRectF(left, top, right - left, bottom - top))
    return rects


def _bands(marks: LaneMarks, frame: Frame) -> list[Band]:
    lane, timeline = marks.data.lane, frame.timeline
    if frame.is_overview or not lane.is_windowed:
        return []
    spans = [s for s in timeline.clock if s.window in (Window.TOO_EARLY, Window.PROVISIONAL)]
    if lane.shows_interference:
        spans += timeline.interference
    return bands_of(spans, frame.scale, marks.rect.plot.top(), marks.rect.plot.height())


def bands_of(spans: Sequence[ClockSpan], scale: TimeScale, top: float, height: float) -> list[Band]:
    """Return the stretches in view that are at least 4 px wide."""
    bands = []
    for span in spans:
        if span.x1 <= scale.x0 or span.x0 >= scale.x1:
            continue
        left, right = scale.clamped(span.x0), scale.clamped(span.x1)
        if right - left >= _NARROWEST_BAND:
            rect = QRectF(left, top, right - left, height)
            bands.append(Band(span.window, rect, span.x1 <= scale.x1))
    return bands


def _limits(
    marks: LaneMarks, scale: TimeScale
) -> list[tuple[LimitLine, list[tuple[float, float, float]]]]:
    found = []
    for line in marks.data.lane.limits:
        pieces = [
            (scale.clamped(step.x0), scale.clamped(step.x1), marks.y(float(step.amount)))
            for step in line.steps
            if step.x1 > scale.x0 and step.x0 < scale.x1
        ]
        found.append((line, pieces))
    return found


def _expected(marks: LaneMarks, frame: Frame) -> tuple[QPolygonF, QPolygonF] | None:
    """Return the lower and the upper edge of the expected course, or None."""
    band = marks.data.lane.expected.points
    if not frame.state.show_expected or len(band) < 2:
        return None
    lower = [QPointF(frame.scale.clamped(x), marks.y(low)) for x, low, _ in band]
    upper = [QPointF(frame.scale.clamped(x), marks.y(high)) for x, _, high in band]
    return QPolygonF(lower), QPolygonF(upper)


def _stems(frame: Frame) -> list[float]:
    if frame.is_overview:
        return []
    return [
        frame.scale.px(dose.x)
        for dose in frame.timeline.doses
        if dose.is_given and frame.scale.shows(dose.x)
    ]


def flag_token(flag: Flag) -> str:
    """Return the name of the colour of a side."""
    return "high" if flag is Flag.HIGH else "low"
