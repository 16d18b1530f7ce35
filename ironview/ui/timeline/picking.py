"""What lies near the mouse."""

from bisect import bisect_left
from math import hypot

import numpy as np
from PySide6.QtCore import QPointF

from ironview.domain.timeline_marks import DoseMark, SampleMark
from ironview.domain.timeline_parts import Point
from ironview.ui.timeline.chart import Chart
from ironview.ui.timeline.relative import RelativePlot


def nearest_sample(chart: Chart, px: float, within: float) -> SampleMark | None:
    """Return the sample nearest to a place on the time axis, at most so many px away."""
    samples, scale = chart.frame.timeline.samples, chart.frame.scale
    place = bisect_left(samples, scale.x(px), key=lambda mark: mark.x)
    around = samples[max(place - 1, 0) : place + 1]
    near = [(abs(scale.px(mark.x) - px), mark) for mark in around if scale.shows(mark.x)]
    distance, mark = min(near, key=lambda pair: pair[0], default=(within + 1, None))
    return mark if distance <= within else None


def nearest_point(chart: Chart, at: QPointF, within: float) -> Point | None:
    """Return the point nearest to a place, in the lane it lies in, at most so many px away."""
    if chart.relative is not None:
        return _nearest_relative(chart.relative, at, within)
    for lane in chart.lanes:
        marks = lane.marks
        if not marks.rect.full.contains(at) or not len(marks.places):
            continue
        distance = np.hypot(marks.px - at.x(), marks.py - at.y())
        place = int(distance.argmin())
        if distance[place] <= within:
            return marks.data.lane.points[int(marks.places[place])]
    return None


def nearest_dose(chart: Chart, px: float, within: float) -> DoseMark | None:
    """Return the dose nearest to a place on the time axis, at most so many px away."""
    scale = chart.frame.scale
    near = [(abs(scale.px(d.x) - px), d) for d in chart.frame.timeline.doses if scale.shows(d.x)]
    distance, dose = min(near, key=lambda pair: pair[0], default=(within + 1, None))
    return dose if distance <= within else None


def _nearest_relative(plot: RelativePlot, at: QPointF, within: float) -> Point | None:
    spots = [spot for row in plot.rows for spot in row.spots]
    near = [(hypot(s.at.x() - at.x(), s.at.y() - at.y()), s.point) for s in spots]
    distance, point = min(near, key=lambda pair: pair[0], default=(within + 1, None))
    return point if distance <= within else None
