"""All lanes in one plot, each result at its place in its own laboratory range."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import ceil, floor

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from ironview.domain.readings import Reading
from ironview.domain.timeline_marks import SampleMark
from ironview.domain.timeline_parts import LaneCode, Point
from ironview.domain.timeline_relative import RelativeLine, relative_lines
from ironview.ui.timeline.frame import Frame
from ironview.ui.timeline.geometry import OFF_SCALE, LaneRect
from ironview.ui.timeline.labels import Ground, Label, Run, paint_labels
from ironview.ui.timeline.lane_head import spread_apart
from ironview.ui.timeline.lane_painting import paint_plan_lines
from ironview.ui.timeline.phrases import lane_title, point_words, translate
from ironview.ui.timeline.point_atlas import paint_point
from ironview.ui.timeline.readout import Readout
from ironview.ui.timeline.strokes import dashed, horizontal, vertical
from ironview.ui.timeline.value_color import value_color
from ironview.ui.words import quantity

PATTERNS: tuple[tuple[float, ...], ...] = ((), (6, 3), (2, 2), (8, 3, 2, 3), (12, 3), (1, 3))
_LONGEST_LINE_DAYS = 400
_LEAST, _MOST = -1, 4
_SAMPLE = 18.0
_FROM_PLOT = 10.0
_CENSORED = {"<": 1, "<=": 1, ">": 2, ">=": 2}


@dataclass(frozen=True, slots=True)
class RelativeSpot:
    """A result where it is painted."""

    at: QPointF
    point: Point


@dataclass(slots=True)
class RelativeRow:
    """One analyte: its marks, and the line of its name in the right gutter."""

    line: RelativeLine
    pattern: tuple[float, ...]
    width: float
    spots: list[RelativeSpot] = field(default_factory=list)
    strokes: list[QLineF] = field(default_factory=list)
    name: Label | None = None
    name_y: float = 0.0


@dataclass(slots=True)
class RelativePlot:
    """The plot, ready to paint."""

    rect: LaneRect
    area: QRectF
    low: int
    high: int
    rows: list[RelativeRow] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)

    def y(self, place: float) -> float:
        """Return where a place in the range stands; above the scale in the strip over it."""
        if place > self.high:
            return self.rect.plot.top() + OFF_SCALE / 2
        share = (max(place, self.low) - self.low) / (self.high - self.low)
        return self.area.bottom() - share * self.area.height()


def lay_out_relative(frame: Frame, rect: LaneRect) -> RelativePlot:
    """Return the plot of all lanes of a frame."""
    lines = relative_lines([data.lane for data in frame.data])
    places = [
        one.place
        for line in lines
        for one in line.points
        if one.point.reading.is_eligible and frame.scale.shows(one.point.x)
    ]
    low = max(floor(min([*places, -0.5])), _LEAST)
    high = min(ceil(max([*places, 1.5])), _MOST)
    plot = rect.plot
    area = QRectF(
        frame.scale.left, plot.top() + OFF_SCALE, frame.scale.width, plot.height() - OFF_SCALE
    )
    drawn = RelativePlot(rect, area, low, high)
    drawn.rows = [
        _row(frame, drawn, line, place) for place, line in enumerate(lines) if line.points
    ]
    _add_head(frame, drawn, [line.code for line in lines if not line.points])
    _add_numbers(frame, drawn)
    _add_names(frame, drawn)
    return drawn


def _row(frame: Frame, plot: RelativePlot, line: RelativeLine, place: int) -> RelativeRow:
    row = RelativeRow(line, PATTERNS[place % len(PATTERNS)], 1.5 + 0.75 * (place // len(PATTERNS)))
    scale = frame.scale
    hides = not frame.state.show_excluded
    for one in line.points:
        if hides and one.point.reading is Reading.EXCLUDED:
            continue
        if scale.shows(one.point.x):
            at = QPointF(scale.px(one.point.x), plot.y(one.place))
            row.spots.append(RelativeSpot(at, one.point))
    readable = [one for one in line.points if one.point.reading.is_eligible]
    for early, late in pairwise(readable):
        if late.point.x - early.point.x > _LONGEST_LINE_DAYS:
            continue
        ends = [QPointF(scale.px(one.point.x), plot.y(one.place)) for one in (early, late)]
        stroke = _within(QLineF(*ends), scale.left, scale.right)
        if stroke is not None:
            row.strokes.append(stroke)
    return row


def _within(line: QLineF, left: float, right: float) -> QLineF | None:
    """Return the part of a line between two sides, or None."""
    if line.x2() <= left or line.x1() >= right or line.dx() <= 0:
        return None
    slope = line.dy() / line.dx()
    x1, x2 = max(line.x1(), left), min(line.x2(), right)
    return QLineF(
        x1, line.y1() + (x1 - line.x1()) * slope, x2, line.y1() + (x2 - line.x1()) * slope
    )


def _add_head(frame: Frame, plot: RelativePlot, without: Sequence[LaneCode]) -> None:
    type_, theme = frame.type, frame.theme
    name = translate("Timeline", "Place in its own lab range")
    runs = (Run(name, theme.ink.name(), 600), Run(" %", theme.muted.name()))
    baseline = plot.rect.head.top() + 14 * type_.scale
    head = type_.label(runs, frame.scale.left, baseline, ground=Ground.PLATE)
    plot.labels.append(head)
    if not without:
        return
    names = ", ".join(lane_title(code) for code in without)
    long = translate("Timeline", "no lab range: %1").replace("%1", names)
    short = translate("Timeline", "%1 without a lab range").replace("%1", str(len(without)))
    x = head.rect.right() + 12
    text = type_.fitting((long, short), frame.scale.right - x)
    if text:
        note = (Run(text, theme.muted.name()),)
        plot.labels.append(type_.label(note, x, baseline, ground=Ground.PLATE))


def _add_numbers(frame: Frame, plot: RelativePlot) -> None:
    """Number the grid; where it is low the ends of the range come first, then every other line."""
    taken: list[QRectF] = []
    for place in sorted(range(plot.low, plot.high + 1), key=_importance):
        text = f"{100 * place}".replace("-", "\u2212")
        runs = (Run(text, frame.theme.muted.name()),)
        y = plot.y(place) + 4 * frame.type.scale
        label = frame.type.label(runs, frame.scale.left - 8, y, anchor=1.0)
        rows = QRectF(0, label.rect.top(), 1, label.rect.height())
        if any(rows.intersects(other) for other in taken):
            continue
        taken.append(rows)
        plot.labels.append(label)


def _importance(place: int) -> tuple[bool, bool, int]:
    """Return what sorts the ends of the range before the rest, and odd hundreds before even."""
    return place not in (0, 1), place % 2 == 0, place


def _add_names(frame: Frame, plot: RelativePlot) -> None:
    """Name each line in the right gutter at the height of its newest result."""
    rows = sorted((row for row in plot.rows if row.spots), key=lambda row: row.spots[-1].at.y())
    two_lines = 30 * frame.type.scale
    top, bottom = plot.rect.plot.top() + 4, plot.rect.plot.bottom() - 2
    room = bottom - top - two_lines
    gap = min(two_lines, max(room / max(len(rows) - 1, 1), 14 * frame.type.scale))
    ys = spread_apart([row.spots[-1].at.y() for row in rows], gap, top, max(bottom - gap, top + 1))
    x = frame.scale.right + _FROM_PLOT + _SAMPLE + 4
    taken: list[QRectF] = []
    for row, y in zip(rows, ys, strict=True):
        code = row.line.code
        text = frame.type.fitting((lane_title(code), code.value.upper()), frame.geometry.width - x)
        runs = (Run(text, frame.theme.ink.name(), 600),)
        label = frame.type.label(runs, x, y + 4 * frame.type.scale)
        if any(label.rect.intersects(rect) for rect in taken):
            continue
        taken.append(label.rect)
        row.name, row.name_y = label, y
        plot.labels.append(label)


def relative_readouts(
    frame: Frame, plot: RelativePlot, sample: SampleMark | None, key: str
) -> list[Readout]:
    """Return what each line says of a sample, below its name where there is room."""
    if sample is None:
        return []
    found: list[Readout] = []
    names = [row.name.rect for row in plot.rows if row.name is not None]
    for row in plot.rows:
        same = [one.point for one in row.line.points if one.point.sample == sample.at]
        if row.name is None or not same:
            continue
        point = next((one for one in same if one.key == key), same[0])
        baseline = row.name.baseline + 13 * frame.type.scale
        x = frame.scale.right + _FROM_PLOT
        color = value_color(point, frame)
        value = quantity(point.quantity, row.line.decimals)
        room = frame.geometry.width - x - 19 - frame.type.width(f"{value} ", 600)
        word = frame.type.fitting(point_words(point), room)
        runs = (Run(value, color, 600), Run(f" {word}" if word else "", color))
        label = frame.type.label(runs, x + 17, baseline)
        if any(label.rect.adjusted(0, 0.5, 0, 0).intersects(rect) for rect in names):
            continue
        center = QPointF(x + 6, baseline - 4 * frame.type.scale)
        found.append(Readout(center, point, label))
    return found


def paint_relative(painter: QPainter, frame: Frame, plot: RelativePlot) -> None:
    """Paint the plot."""
    theme, scale, area = frame.theme, frame.scale, plot.area
    painter.save()
    today, full = frame.timeline.today_x, plot.rect.full
    if today < scale.x1:
        left = scale.clamped(today)
        painter.fillRect(QRectF(left, full.top(), scale.right - left, full.height()), theme.future)
    painter.fillRect(
        QRectF(scale.left, plot.y(1), scale.width, plot.y(0) - plot.y(1)), theme.ref_range
    )
    for place in range(plot.low, plot.high + 1):
        horizontal(painter, plot.y(place), scale.left, scale.right, theme.grid)
    for place in (0, 1):
        horizontal(painter, plot.y(place), scale.left, scale.right, theme.line)
    top = plot.rect.plot.top() + OFF_SCALE - 1
    dashed(painter, QLineF(scale.left, top, scale.right, top), theme.line, (2, 3))
    horizontal(painter, area.bottom(), scale.left, scale.right, theme.border)
    for dose in frame.timeline.doses:
        if dose.is_given and scale.shows(dose.x) and not frame.is_overview:
            vertical(painter, scale.px(dose.x), full.top(), area.bottom(), theme.ink)
    for row in plot.rows:
        _paint_row(painter, frame, row)
    paint_plan_lines(painter, frame, full)
    paint_labels(painter, plot.labels, frame.type, theme)
    painter.restore()


def _paint_row(painter: QPainter, frame: Frame, row: RelativeRow) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(frame.theme.ink, row.width)
    if row.pattern:
        pen.setDashPattern(list(row.pattern))
    painter.setPen(pen)
    painter.drawLines(row.strokes)
    if row.name is not None:
        left = frame.scale.right + _FROM_PLOT
        painter.drawLine(QLineF(left, row.name_y, left + _SAMPLE, row.name_y))
    for spot in row.spots:
        point = spot.point
        if frame.state.selected is not None and point.sample == frame.state.selected:
            painter.setPen(QPen(frame.theme.accent, 2))
            painter.drawEllipse(spot.at, frame.radius + 4.5, frame.radius + 4.5)
        side = _CENSORED.get(point.quantity.comparator or "", 0)
        paint_point(
            painter,
            spot.at,
            point.reading,
            point.flag,
            side,
            radius=frame.radius,
            theme=frame.theme,
        )
