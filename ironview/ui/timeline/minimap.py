"""All data on one narrow track, with the stretch in view as a window with handles."""

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ironview.domain.analytes import AnalyteCode
from ironview.domain.readings import Reading
from ironview.domain.timeline_parts import Period
from ironview.ui.timeline.crowd import distinct_cells, paint_copies
from ironview.ui.timeline.frame import EXCLUDED, Frame, LaneData
from ironview.ui.timeline.geometry import TimeScale
from ironview.ui.timeline.labels import Label, Run, paint_labels
from ironview.ui.timeline.phrases import translate
from ironview.ui.timeline.point_atlas import paint_point, point_image
from ironview.ui.timeline.strokes import vertical
from ironview.ui.timeline.time_ticks import time_ticks

TRACK = 19.0
_TOP = 3.0
_MANY_DOSES = 40


@dataclass(slots=True)
class Minimap:
    """The track, ready to paint; ``scale`` covers all data."""

    track: QRectF
    scale: TimeScale
    window: QRectF
    labels: list[Label] = field(default_factory=list)
    years: list[float] = field(default_factory=list)

    def handles(self) -> tuple[QRectF, QRectF]:
        """Return the two grips at the ends of the window."""
        y = self.track.center().y() - 6
        return (
            QRectF(self.window.left() - 3, y, 6, 12),
            QRectF(self.window.right() - 3, y, 6, 12),
        )


def lay_out_minimap(frame: Frame, whole: Period) -> Minimap | None:
    """Return the track, or None where the chart has no room for it."""
    rect = frame.geometry.minimap
    if rect.isEmpty():
        return None
    main = frame.scale
    scale = TimeScale(whole.x0, whole.x1, main.left, main.width)
    track = QRectF(main.left, rect.top() + _TOP, main.width, TRACK)
    left, right = scale.clamped(main.x0), scale.clamped(main.x1)
    window = QRectF(left, track.top(), max(right - left, 4), TRACK)
    minimap = Minimap(track, scale, window)
    caption = (Run(translate("Timeline", "All"), frame.theme.muted.name()),)
    minimap.labels.append(
        frame.type.label(caption, main.left - 8, track.center().y() + 4, anchor=1.0)
    )
    if frame.geometry.minimap_has_years:
        _add_years(frame, minimap)
    return minimap


def _add_years(frame: Frame, minimap: Minimap) -> None:
    baseline = minimap.track.bottom() + 12 * frame.type.scale
    for tick in sorted(time_ticks(minimap.scale), key=lambda one: not one.is_major):
        minimap.years.append(tick.x)
        if not tick.text:
            continue
        runs = (Run(tick.text, frame.theme.muted.name()),)
        label = frame.type.label(runs, tick.x, baseline, anchor=0.5)
        wide = label.rect.adjusted(-8, -99, 8, 99)
        is_free = not any(wide.intersects(other.rect) for other in minimap.labels)
        if is_free and label.rect.right() < minimap.track.right() + 20:
            minimap.labels.append(label)


def paint_minimap(painter: QPainter, frame: Frame, minimap: Minimap) -> None:
    """Paint the track."""
    theme, track = frame.theme, minimap.track
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.line, 1))
    painter.setBrush(theme.sunken)
    painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    painter.setPen(QPen(theme.accent, 1.5))
    painter.setBrush(theme.surface)
    painter.drawRoundedRect(minimap.window.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.accent)
    for handle in minimap.handles():
        painter.drawRoundedRect(handle, 2, 2)
    _paint_doses(painter, frame, minimap)
    _paint_points(painter, frame, minimap)
    today = minimap.scale.px(frame.timeline.today_x)
    vertical(painter, today, track.top(), track.bottom(), theme.ink)
    for x in minimap.years:
        vertical(painter, x, track.bottom(), track.bottom() + 3, theme.border)
    paint_labels(painter, minimap.labels, frame.type, theme)


def _paint_doses(painter: QPainter, frame: Frame, minimap: Minimap) -> None:
    doses = [dose for dose in frame.timeline.doses if dose.is_given]
    track = minimap.track
    many = len(doses) > _MANY_DOSES
    top, width = (track.bottom() - 6, 1.0) if many else (track.top() + 3, 2.0)
    color = frame.theme.ink2 if many else frame.theme.ink
    for x in sorted({round(minimap.scale.px(dose.x)) for dose in doses}):
        painter.fillRect(QRectF(x - width / 2, top, width, track.bottom() - 1 - top), color)


def _paint_points(painter: QPainter, frame: Frame, minimap: Minimap) -> None:
    data = _main_lane(frame)
    if data is None or not len(data.xs):
        return
    track, scale = minimap.track, minimap.scale
    eligible = data.values[data.eligible]
    top = float(eligible.max()) * 1.25 if len(eligible) else float(data.values.max())
    px = scale.left + (data.xs - scale.x0) * scale.px_per_day
    share = np.minimum(data.values / max(top, 1e-9), 1.0)
    py = track.bottom() - 4 - (track.height() - 8) * share
    hollow = ~data.eligible & (data.readings != EXCLUDED)
    ratio = painter.device().devicePixelRatioF()
    for chosen, reading, radius in (
        (data.eligible, Reading.READABLE, 2.0),
        (hollow, Reading.TOO_EARLY, 1.6),
    ):
        x, y = px[chosen], py[chosen]
        keep = distinct_cells(x, y, np.zeros(len(x), np.int64), 1.0)
        if frame.type.is_for_paper:
            for center in map(QPointF, x[keep].tolist(), y[keep].tolist()):
                paint_point(painter, center, reading, None, 0, radius=radius, theme=frame.theme)
            continue
        image = point_image(reading, None, 0, radius=radius, theme=frame.theme, ratio=ratio)
        paint_copies(painter, image, x[keep], y[keep])


def _main_lane(frame: Frame) -> LaneData | None:
    """Return the ferritin lane, else the first one."""
    ferritin = [data for data in frame.data if data.lane.code is AnalyteCode.FERRITIN]
    return next(iter([*ferritin, *frame.data]), None)
