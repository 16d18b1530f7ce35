"""A timeline as a picture of its own: title, patient, period and legend are part of it."""

from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from ironview.domain.timeline_parts import Period, Timeline, day_of
from ironview.ui.theme import Theme
from ironview.ui.timeline.chart import lay_out, paint_chart
from ironview.ui.timeline.frame import State, make_frame, plot_data
from ironview.ui.timeline.geometry import TimeScale, arrange
from ironview.ui.timeline.gutters import wishes_for
from ironview.ui.timeline.labels import Run, Type, paint_labels
from ironview.ui.timeline.phrases import translate
from ironview.ui.typography import role_font
from ironview.ui.words import day

_MARGIN = 16.0
_HEAD = 44.0
_LANE = 130.0
_FRAME = 160.0


def timeline_image(
    timeline: Timeline,
    period: Period,
    patient: str,
    theme: Theme,
    *,
    state: State | None = None,
    width: float = 1120.0,
    ratio: float = 2.0,
) -> QImage:
    """Return a picture of a stretch of time.

    Args:
        patient: Name and identifiers; printed over the chart.
        state: What the reader chose; the selection is left out.
        ratio: Pixels for each px.
    """
    height = _HEAD + _FRAME + _LANE * max(len(timeline.lanes), 1)
    image = QImage(
        round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(ratio)
    image.fill(theme.surface)
    painter = QPainter(image)
    _paint_title(painter, patient, period, theme)
    painter.translate(_MARGIN, _HEAD)
    paint_timeline(
        painter,
        timeline,
        period,
        theme,
        (width - 2 * _MARGIN, height - _HEAD - 8),
        state=state,
    )
    painter.end()
    return image


def paint_timeline(
    painter: QPainter,
    timeline: Timeline,
    period: Period,
    theme: Theme,
    size: tuple[float, float],
    *,
    state: State | None = None,
    type_: Type | None = None,
    minimap: bool = True,
    legend: bool = True,
) -> None:
    """Paint a timeline into a rectangle of this size at the painter's origin.

    Args:
        type_: Measures of the letters; those of the screen unless given.
        minimap: Whether the overview of all data stands below it.
        legend: Whether its signs are named below it.
    """
    type_ = type_ or Type()
    wishes = replace(wishes_for(timeline, type_, 0, legend=legend), minimap=minimap)
    geometry = arrange(*size, wishes)
    scale = TimeScale(period.x0, period.x1, geometry.plot_left, geometry.plot_width)
    chosen = replace(state or State(), selected=None, selected_key="")
    paint_chart(
        painter,
        lay_out(
            make_frame(plot_data(timeline), scale, geometry, theme=theme, type_=type_, state=chosen)
        ),
    )


def export_title(patient: str, period: Period) -> str:
    """Return the line over an exported chart."""
    first, last = day(day_of(period.x0)), day(day_of(period.x1))
    return (
        translate("Timeline", "%1, %2 to %3")
        .replace("%1", patient)
        .replace("%2", first)
        .replace("%3", last)
    )


def _paint_title(painter: QPainter, patient: str, period: Period, theme: Theme) -> None:
    painter.setFont(role_font("subtitle"))
    painter.setPen(theme.ink)
    title = translate("Timeline", "Iron tests over time")
    painter.drawText(QPointF(_MARGIN, 26), title)
    x = _MARGIN + painter.fontMetrics().horizontalAdvance(title) + 14
    runs = (Run(export_title(patient, period), theme.muted.name()),)
    type_ = Type()
    paint_labels(painter, [type_.label(runs, x, 26)], type_, theme)
