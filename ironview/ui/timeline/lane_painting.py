"""Paints one lane, from its ground to its words."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from ironview.domain.readings import Reading
from ironview.domain.timeline_parts import x_of
from ironview.domain.verdicts import Window
from ironview.ui.glyphs import paint_state
from ironview.ui.hatch import paint_window
from ironview.ui.timeline.crowd import paint_copies
from ironview.ui.timeline.frame import FLAGS, READINGS, Frame, parts_of
from ironview.ui.timeline.geometry import OFF_SCALE, LaneRect
from ironview.ui.timeline.labels import Label, Shelf, paint_labels
from ironview.ui.timeline.lane_head import LaneHead, lay_out_head
from ironview.ui.timeline.lane_labels import (
    change_labels,
    expected_label,
    former_points,
    value_labels,
)
from ironview.ui.timeline.lane_layout import LaneMarks, flag_token, lay_out_lane
from ironview.ui.timeline.lane_target import paint_target
from ironview.ui.timeline.point_atlas import paint_point, point_image
from ironview.ui.timeline.strokes import (
    dashed,
    expected_course,
    faded,
    horizontal,
    source_change,
    vertical,
)

_LIMIT_OPACITY = 0.72


@dataclass(slots=True)
class LaneDrawing:
    """One lane, ready to paint."""

    marks: LaneMarks
    head: LaneHead
    values: list[Label]

    def labels(self) -> list[Label]:
        """Return every label of the lane."""
        return [*self.values, *self.head.labels, *self.head.gutter, *self.head.left]


def draw_lane(frame: Frame, place: int, rect: LaneRect) -> LaneDrawing:
    """Return the drawing of one lane: ``place`` is its number in ``frame.data``."""
    shelf = Shelf()
    marks = lay_out_lane(frame, frame.data[place], rect)
    head = lay_out_head(frame, marks, shelf)
    values = value_labels(frame, marks, shelf)
    words = [*expected_label(frame, marks, shelf), *change_labels(frame, marks, shelf)]
    return LaneDrawing(marks, head, [*values, *words])


def paint_lane(painter: QPainter, frame: Frame, drawing: LaneDrawing) -> None:
    """Paint a lane in the order of the design: ground first, words last."""
    marks = drawing.marks
    painter.save()
    _paint_ground(painter, frame, marks)
    _paint_axis_lines(painter, frame, marks)
    _paint_edges_and_limits(painter, frame, drawing)
    painter.setClipRect(_plot_strip(frame, marks))
    _paint_stems(painter, frame, marks)
    _paint_lines(painter, frame, marks)
    painter.setClipping(False)
    _paint_points(painter, frame, marks)
    paint_labels(painter, drawing.values, frame.type, frame.theme)
    paint_plan_lines(painter, frame, marks.rect.full)
    _paint_head(painter, frame, drawing)
    painter.restore()


def _plot_strip(frame: Frame, marks: LaneMarks) -> QRectF:
    full = marks.rect.full
    return QRectF(frame.scale.left, full.top(), frame.scale.width, full.height())


def _paint_ground(painter: QPainter, frame: Frame, marks: LaneMarks) -> None:
    theme, scale = frame.theme, frame.scale
    today = frame.timeline.today_x
    if today < scale.x1:
        left = scale.clamped(today)
        full = marks.rect.full
        painter.fillRect(QRectF(left, full.top(), scale.right - left, full.height()), theme.future)
    for rect in marks.ranges:
        painter.fillRect(rect, theme.ref_range)
    for band in marks.bands:
        paint_window(painter, band.rect, band.window, theme)


def _paint_axis_lines(painter: QPainter, frame: Frame, marks: LaneMarks) -> None:
    theme, left, right = frame.theme, frame.scale.left, frame.scale.right
    for tick in marks.values.ticks:
        horizontal(painter, marks.y(tick), left, right, theme.grid)
    if marks.values.has_off_scale:
        y = marks.rect.plot.top() + OFF_SCALE - 1
        dashed(painter, QLineF(left, y, right, y), theme.line, (2, 3))
    horizontal(painter, marks.rect.plot.bottom(), left, right, theme.border)


def _paint_edges_and_limits(painter: QPainter, frame: Frame, drawing: LaneDrawing) -> None:
    marks, theme = drawing.marks, frame.theme
    for band in marks.bands:
        if not band.has_edge:
            continue
        x, top, bottom = band.rect.right(), band.rect.top(), band.rect.bottom()
        if band.window is Window.TOO_EARLY:
            vertical(painter, x, top, bottom, theme.too_early)
        elif band.window is Window.PROVISIONAL:
            dashed(painter, QLineF(x, top, x, bottom), theme.provisional, (1, 3))
    # Below the limits: where both stand at one value, the limit keeps its line.
    paint_target(painter, frame, marks)
    for line, pieces in marks.limits:
        color = faded(theme.color(flag_token(line.side)), _LIMIT_OPACITY)
        for x0, x1, y in pieces:
            horizontal(painter, y, x0, x1, color)
    for x, _ in marks.changes:
        source_change(painter, x, marks.area.top(), marks.area.bottom(), theme.muted)
    if marks.expected is not None:
        expected_course(painter, *marks.expected, frame.theme.accent)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for leader in drawing.head.leaders:
        painter.setPen(QPen(theme.color(leader.token), 1))
        right = frame.scale.right
        painter.drawLine(QPointF(right, leader.y + 0.5), QPointF(right + 7, leader.label_y))


def _paint_stems(painter: QPainter, frame: Frame, marks: LaneMarks) -> None:
    full = marks.rect.full
    for x in marks.stems:
        vertical(painter, x, full.top(), marks.rect.plot.bottom(), frame.theme.ink)


def _paint_lines(painter: QPainter, frame: Frame, marks: LaneMarks) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(frame.theme.ink, 1)
    pen.setDashPattern([3, 3])
    for path, its_pen in (
        (marks.lines.dashed, pen),
        (marks.lines.solid, QPen(frame.theme.ink, 1.5)),
    ):
        if not path.isEmpty():
            painter.setPen(its_pen)
            painter.drawPath(path)
    if not marks.lines.crowd.isEmpty():
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(frame.theme.ink, 1))
        painter.drawPath(marks.lines.crowd)


def _paint_points(painter: QPainter, frame: Frame, marks: LaneMarks) -> None:
    _paint_selection_ring(painter, frame, marks)
    _paint_former(painter, frame, marks)
    for x, top, bottom in marks.twins:
        vertical(painter, x, top, bottom, frame.theme.ink)
    if frame.type.is_for_paper:
        _paint_points_as_strokes(painter, frame, marks)
    else:
        for image, chosen in _images(painter, frame, marks):
            paint_copies(painter, image, marks.px[chosen], marks.py[chosen])
    for center in marks.held:
        paint_state(painter, center, Reading.HELD, frame.theme)


def _paint_points_as_strokes(painter: QPainter, frame: Frame, marks: LaneMarks) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    kinds = marks.data.kinds[marks.places]
    for index in np.argsort(kinds, kind="stable").tolist():
        reading, flag, censored = parts_of(int(kinds[index]))
        center = QPointF(float(marks.px[index]), float(marks.py[index]))
        paint_point(
            painter,
            center,
            READINGS[reading],
            FLAGS[flag],
            censored,
            radius=frame.radius,
            theme=frame.theme,
        )


def _images(
    painter: QPainter, frame: Frame, marks: LaneMarks
) -> Iterator[tuple[QImage, NDArray[np.bool_]]]:
    """Yield the image of each kind of point in view, and which points it stands for.

    Readable ones come first, so that none of the others is ever covered by them.
    """
    ratio = painter.device().devicePixelRatioF()
    data, places = marks.data, marks.places
    kinds = data.kinds[places]
    for kind in np.flatnonzero(np.bincount(kinds)).tolist():
        reading, flag, censored = parts_of(kind)
        image = point_image(
            READINGS[reading],
            FLAGS[flag],
            censored,
            radius=frame.radius,
            theme=frame.theme,
            ratio=ratio,
        )
        yield image, kinds == kind


def _paint_selection_ring(painter: QPainter, frame: Frame, marks: LaneMarks) -> None:
    if frame.state.selected is None:
        return
    place = marks.data.at(frame.state.selected)
    if place is None:
        return
    for index in (marks.places == place).nonzero()[0].tolist():
        center = QPointF(float(marks.px[index]), float(marks.py[index]))
        painter.setPen(QPen(frame.theme.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(center, frame.radius + 4.5, frame.radius + 4.5)


def _paint_former(painter: QPainter, frame: Frame, marks: LaneMarks) -> None:
    for x, point in former_points(marks):
        if point.was is None:
            continue
        ys = [marks.y(float(value.amount)) for value in (point.was, *point.earlier)]
        ends = [marks.y(point.value), *ys]
        vertical(painter, x, min(ends), max(ends), frame.theme.invalid)
        painter.setPen(QPen(frame.theme.invalid, 1.3))
        painter.setBrush(frame.theme.surface)
        for y in ys:
            painter.drawEllipse(QPointF(x, y), 3, 3)


def paint_plan_lines(painter: QPainter, frame: Frame, part: QRectF) -> None:
    """Paint today, the pinned sample and the next tests through a part of the chart."""
    scale, theme = frame.scale, frame.theme
    if scale.shows(frame.timeline.today_x):
        x = scale.px(frame.timeline.today_x)
        vertical(painter, x, part.top(), part.bottom(), theme.ink)
    if frame.state.pinned is not None and scale.shows(x_of(frame.state.pinned)):
        x = scale.px(x_of(frame.state.pinned))
        dashed(painter, QLineF(x, part.top(), x, part.bottom()), theme.accent, (2, 2))
    for plan in frame.timeline.plans:
        if scale.shows(plan.x) and plan.is_main:
            x = scale.px(plan.x)
            dashed(painter, QLineF(x, part.top(), x, part.bottom()), theme.accent, (4, 3))


def _paint_head(painter: QPainter, frame: Frame, drawing: LaneDrawing) -> None:
    head, theme = drawing.head, frame.theme
    bracket = head.bracket
    if bracket is not None:
        horizontal(painter, bracket.y, bracket.x0, bracket.x1, theme.ink2)
        for x in bracket.ticks:
            vertical(painter, x, bracket.y - 3, bracket.y + 4, theme.ink2)
        if bracket.opens_in_view:
            vertical(painter, bracket.x0, bracket.y - 3, bracket.y + 4, theme.ink2)
        vertical(painter, bracket.x1, bracket.y - 5, bracket.y + 6, theme.ink2)
    for labels in (head.labels, head.gutter, head.left):
        paint_labels(painter, labels, frame.type, theme)
