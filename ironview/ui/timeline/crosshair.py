"""The crosshair: a line, a ring of light, and what each lane says at that moment."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from ironview.domain.timeline_marks import SampleMark
from ironview.domain.timeline_parts import Point
from ironview.ui.glyphs import paint_flag, paint_state
from ironview.ui.timeline.frame import Frame
from ironview.ui.timeline.labels import Ground, Run, paint_labels
from ironview.ui.timeline.lane_painting import LaneDrawing
from ironview.ui.timeline.phrases import point_words
from ironview.ui.timeline.readout import Readout
from ironview.ui.timeline.strokes import faded, vertical
from ironview.ui.timeline.value_color import value_color
from ironview.ui.words import quantity

_DISC = 8.0
_MOST_OF_A_SAMPLE = 8


def readouts(
    frame: Frame, lanes: Sequence[LaneDrawing], sample: SampleMark | None, key: str = ""
) -> list[Readout]:
    """Return the readouts of a sample, none without one; ``key`` prefers one of its results."""
    found = []
    for lane in lanes:
        point = _point(lane, sample, key)
        if point is None:
            continue
        color = value_color(point, frame)
        value = quantity(point.quantity, lane.marks.data.lane.decimals)
        x = frame.scale.right + 10
        room = frame.geometry.width - x - 19 - frame.type.width(f"{value} ", 600)
        word = frame.type.fitting(point_words(point), room)
        runs = (Run(value, color, 600), Run(f" {word}" if word else "", color))
        top = lane.marks.rect.head.top()
        baseline = top + 14 * frame.type.scale
        label = frame.type.label(runs, x + 17, baseline, ground=Ground.PLATE)
        center = QPointF(x + 6, baseline - 4 * frame.type.scale)
        found.append(Readout(center, point, label))
    return found


def _point(lane: LaneDrawing, sample: SampleMark | None, key: str) -> Point | None:
    if sample is None:
        return None
    data = lane.marks.data
    place = data.at(sample.at)
    if place is None:
        return None
    points = data.lane.points
    same = [
        point for point in points[place : place + _MOST_OF_A_SAMPLE] if point.sample == sample.at
    ]
    return next((point for point in same if point.key == key), same[0])


def paint_crosshair(
    painter: QPainter,
    frame: Frame,
    lanes: Sequence[LaneDrawing],
    shown: Sequence[Readout],
    x: float | None,
    *,
    with_discs: bool,
) -> None:
    """Paint the line at an x of the data, the discs around its points, and the readouts."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if x is not None and frame.scale.shows(x):
        geometry = frame.geometry
        px = frame.scale.px(x)
        vertical(painter, px, geometry.lines_top, geometry.lines_bottom, frame.theme.accent)
        if with_discs:
            _paint_discs(painter, frame, lanes, shown)
    for readout in shown:
        point = readout.point
        paint_labels(painter, [readout.label], frame.type, frame.theme)
        if point.flag is not None:
            paint_flag(painter, readout.center, point.flag, frame.theme, radius=4.4)
        else:
            paint_state(painter, readout.center, point.reading, frame.theme, radius=4.4)


def _paint_discs(
    painter: QPainter, frame: Frame, lanes: Sequence[LaneDrawing], shown: Sequence[Readout]
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(frame.theme.accent, 0.18))
    keys = {readout.point.key for readout in shown}
    samples = {readout.point.sample for readout in shown}
    for lane in lanes:
        marks = lane.marks
        firsts = [place for at in samples if (place := marks.data.at(at)) is not None]
        for first in firsts:
            points = marks.data.lane.points[first : first + _MOST_OF_A_SAMPLE]
            chosen = [first + i for i, point in enumerate(points) if point.key in keys]
            for index in np.flatnonzero(np.isin(marks.places, chosen)).tolist():
                center = QPointF(float(marks.px[index]), float(marks.py[index]))
                painter.drawEllipse(center, _DISC, _DISC)
