"""The time axis: ticks, a mark for each sample, and the pills of today and of the crosshair."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ironview.domain.timeline_marks import SampleMark
from ironview.domain.timeline_parts import day_of
from ironview.ui.timeline.frame import Frame
from ironview.ui.timeline.labels import Label, Run, paint_labels
from ironview.ui.timeline.phrases import translate
from ironview.ui.timeline.strokes import pieces_path, vertical
from ironview.ui.timeline.time_ticks import Tick, time_ticks
from ironview.ui.words import short_day

_APART = 8.0
_PILL_GAP = 4.0
_PILL_PADDING = 7.0


@dataclass(frozen=True, slots=True)
class Pill:
    """A filled label on the axis: ``ink`` for today, ``accent`` for the crosshair.

    Its line stays true; the pill may be moved aside.
    """

    rect: QRectF
    label: Label
    ground: str


@dataclass(slots=True)
class TimeAxis:
    """The axis, ready to paint.

    Attributes:
        rug: A stroke for each sample in view.
    """

    ticks: list[Tick] = field(default_factory=list)
    rug: QPainterPath = field(default_factory=QPainterPath)
    labels: list[Label] = field(default_factory=list)
    pills: list[Pill] = field(default_factory=list)


def lay_out_axis(frame: Frame) -> TimeAxis:
    """Return the axis with ticks and marks; ``point_axis`` writes its dates."""
    return TimeAxis(ticks=time_ticks(frame.scale), rug=_rug(frame))


def point_axis(frame: Frame, axis: TimeAxis, cursor: SampleMark | float | None) -> None:
    """Write the dates of an axis around the crosshair; ticks and marks stay.

    Args:
        cursor: Sample or x the crosshair stands on; None without one.
    """
    axis.pills = _pills(frame, cursor)
    axis.labels = _labels(frame, axis.ticks, [pill.rect for pill in axis.pills])


def _rug(frame: Frame) -> QPainterPath:
    """Return a stroke for each sample in view, each pixel once."""
    xs, scale, top = frame.sample_xs, frame.scale, frame.geometry.axis.top()
    low, high = np.searchsorted(xs, [scale.x0, scale.x1])
    px = np.unique(np.round(scale.left + (xs[low:high] - scale.x0) * scale.px_per_day))
    ends = np.tile([top - 3, top + 1], len(px))
    return pieces_path(np.repeat(px + 0.5, 2), ends)


def cursor_text(cursor: SampleMark | float) -> str:
    """Return the words of the crosshair's pill: date, and day after the last dose."""
    if isinstance(cursor, float):
        return short_day(day_of(cursor))
    text = short_day(cursor.at.day)
    if cursor.day is None:
        return text
    return translate("Timeline", "%1, day %2").replace("%1", text).replace("%2", str(cursor.day))


def _pills(frame: Frame, cursor: SampleMark | float | None) -> list[Pill]:
    """Return the pills, the one of the crosshair in its true place and last."""
    scale, pills = frame.scale, []
    at: float | None = None
    if cursor is not None:
        x = cursor if isinstance(cursor, float) else cursor.x
        at = scale.px(x) if scale.shows(x) else None
    if scale.shows(frame.timeline.today_x):
        text = translate("Timeline", "Today %1").replace("%1", short_day(frame.timeline.today))
        pills.append(_pill(frame, scale.px(frame.timeline.today_x), text, "ink"))
    if at is not None and cursor is not None:
        pill = _pill(frame, at, cursor_text(cursor), "accent")
        if pills and _meet(pills[0].rect, pill.rect):
            pills[0] = _aside(frame, pills[0], pill)
        pills.append(pill)
    return pills


def _meet(one: QRectF, other: QRectF) -> bool:
    return one.left() - _PILL_GAP < other.right() and other.left() - _PILL_GAP < one.right()


def _aside(frame: Frame, today: Pill, cursor: Pill) -> Pill:
    """Return today's pill beside the other, on its own side where there is room."""
    reach = (today.rect.width() + cursor.rect.width()) / 2 + _PILL_GAP
    side = 1.0 if today.rect.center().x() >= cursor.rect.center().x() else -1.0
    x = cursor.rect.center().x() + side * reach
    if not 0 < x - today.rect.width() / 2 < frame.geometry.width - today.rect.width():
        x = cursor.rect.center().x() - side * reach
    return _pill(frame, x, today.label.text, today.ground)


def _pill(frame: Frame, x: float, text: str, ground: str) -> Pill:
    color = frame.theme.surface if ground == "ink" else frame.theme.accent_text
    runs = (Run(text, color.name(), 600),)
    width = frame.type.width_of(runs) + 2 * _PILL_PADDING
    left = min(max(x - width / 2, 2.0), frame.geometry.width - width - 2)
    top = frame.geometry.axis.top() + 4
    rect = QRectF(round(left), top, width, 19 * frame.type.scale)
    label = frame.type.label(runs, rect.center().x(), top + 13.5 * frame.type.scale, anchor=0.5)
    return Pill(rect, label, ground)


def _labels(frame: Frame, ticks: Sequence[Tick], pills: Sequence[QRectF]) -> list[Label]:
    labels: list[Label] = []
    baseline = frame.geometry.axis.top() + 18 * frame.type.scale
    low, high = frame.scale.left - 22, frame.scale.right + 10
    # Years from the right: where the first date and a January meet, the January stays.
    for tick in sorted(ticks, key=lambda one: (not one.is_major, -one.x * one.is_major)):
        if not tick.text:
            continue
        color = frame.theme.ink2 if tick.is_major else frame.theme.muted
        runs = (Run(tick.text, color.name(), 600 if tick.is_major else 400),)
        label = frame.type.label(runs, tick.x, baseline, anchor=0.5)
        wide = label.rect.adjusted(-_APART, 0, _APART, 0)
        others = [other.rect for other in labels]
        near_pill = label.rect.adjusted(-_PILL_GAP, 0, _PILL_GAP, 0)
        if label.rect.left() < low or label.rect.right() > high:
            continue
        if any(wide.intersects(rect) for rect in others):
            continue
        if any(near_pill.intersects(rect) for rect in pills):
            continue
        labels.append(label)
    return labels


def paint_axis(painter: QPainter, frame: Frame, axis: TimeAxis) -> None:
    """Paint what stays while the crosshair moves: ticks and the marks of samples."""
    top, theme = frame.geometry.axis.top(), frame.theme
    for tick in axis.ticks:
        vertical(painter, tick.x, top, top + (7 if tick.is_major else 5), theme.border)
    pen = QPen(theme.ink, 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.strokePath(axis.rug, pen)


def paint_dates(painter: QPainter, frame: Frame, axis: TimeAxis) -> None:
    """Paint the words of the ticks, and the pills."""
    paint_labels(painter, axis.labels, frame.type, frame.theme)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for pill in axis.pills:
        ground = frame.theme.ink if pill.ground == "ink" else frame.theme.accent
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(pill.rect, 3, 3)
        paint_labels(painter, [pill.label], frame.type, frame.theme)
