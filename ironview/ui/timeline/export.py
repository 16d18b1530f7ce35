"""A timeline as a picture of its own: title, patient, period and legend are part of it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from ironview.domain.timeline_parts import Period, Timeline, day_of
from ironview.ui.theme import Theme
from ironview.ui.timeline.chart import Chart, lay_out, paint_chart
from ironview.ui.timeline.frame import State, plot_data
from ironview.ui.timeline.framing import frame_for
from ironview.ui.timeline.gutters import wishes_for
from ironview.ui.timeline.labels import Label, Run, Type, paint_labels
from ironview.ui.timeline.phrases import translate
from ironview.ui.typography import role_font
from ironview.ui.words import day

_MARGIN = 16.0
_BASELINE = 26.0
_LANE = 130.0
_FRAME = 160.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that is laid out: the chart in its place under title and patient.

    Attributes:
        chart: Its places are measured from ``corner``.
        title: What is shown, whose it is and of which time.
    """

    chart: Chart
    title: tuple[Label, ...]
    corner: QPointF
    size: QSizeF
    theme: Theme

    def paint(self, painter: QPainter) -> None:
        """Paint it at the painter's origin."""
        type_ = self.chart.frame.type
        painter.fillRect(QRectF(QPointF(0, 0), self.size), self.theme.surface)
        paint_labels(painter, self.title, type_, self.theme)
        painter.translate(self.corner)
        paint_chart(painter, self.chart)

    def labels(self) -> list[Label]:
        """Return every label, measured from the corner of the picture."""
        moved = [
            replace(
                label,
                x=label.x + self.corner.x(),
                baseline=label.baseline + self.corner.y(),
                rect=label.rect.translated(self.corner),
            )
            for label in self.chart.labels()
        ]
        return [*self.title, *moved]


def timeline_picture(
    timeline: Timeline,
    period: Period,
    patient: str,
    theme: Theme,
    *,
    state: State | None = None,
    width: float = 1120.0,
    for_paper: bool = False,
) -> Picture:
    """Return a picture of a stretch of time.

    Args:
        patient: Name and identifiers; they stand over the chart, whole.
        state: What the reader chose; the selection is left out.
        for_paper: Letters and points are strokes, as an SVG wants them.
    """
    type_ = Type(role_font("caption")) if for_paper else Type()
    title = _title(type_, patient, period, theme, width)
    head = title[-1].rect.bottom() + 15
    height = head + _FRAME + _LANE * max(len(timeline.lanes), 1)
    chart = timeline_chart(
        timeline, period, theme, (width - 2 * _MARGIN, height - head - 8), state=state, type_=type_
    )
    return Picture(chart, title, QPointF(_MARGIN, head), QSizeF(width, height), theme)


def image_of(picture: Picture, ratio: float = 2.0) -> QImage:
    """Return a picture in pixels, ``ratio`` for each px."""
    width, height = picture.size.width(), picture.size.height()
    image = QImage(
        round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(ratio)
    image.fill(picture.theme.surface)
    painter = QPainter(image)
    picture.paint(painter)
    painter.end()
    return image


def svg_of(picture: Picture) -> bytes:
    """Return a picture as an SVG whose words are text."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(picture.size.toSize())
    generator.setViewBox(QRectF(QPointF(0, 0), picture.size))
    generator.setTitle(picture.title[0].text)
    generator.setDescription(picture.title[-1].text)
    painter = QPainter(generator)
    picture.paint(painter)
    painter.end()
    return bytes(buffer.data().data())


def timeline_chart(
    timeline: Timeline,
    period: Period,
    theme: Theme,
    size: tuple[float, float],
    *,
    state: State | None = None,
    type_: Type | None = None,
    minimap: bool = True,
    legend: bool = True,
) -> Chart:
    """Return a timeline with its legend, laid out on this size without a selection.

    Args:
        type_: Measures of the letters; those of the screen unless given.
        minimap: Whether the overview of all data stands below it.
        legend: Whether its signs are named below it.
    """
    type_ = type_ or Type()
    wishes = replace(wishes_for(timeline, type_, 0, legend=legend), minimap=minimap)
    chosen = replace(state or State(), selected=None, selected_key="", pinned=None)
    return lay_out(
        frame_for(plot_data(timeline), period, size, wishes, theme=theme, type_=type_, state=chosen)
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


def _title(
    type_: Type, patient: str, period: Period, theme: Theme, width: float
) -> tuple[Label, ...]:
    """Return the title with patient and period beside it, or below where that is too long."""
    shown = (Run(translate("Timeline", "Iron tests over time"), theme.ink.name(), 600),)
    title = type_.label(shown, _MARGIN, _BASELINE)
    runs = (Run(export_title(patient, period), theme.muted.name()),)
    beside = type_.label(runs, title.rect.right() + 14, _BASELINE)
    if beside.rect.right() <= width - _MARGIN:
        return title, beside
    return title, type_.label(runs, _MARGIN, _BASELINE + 18 * type_.scale)
