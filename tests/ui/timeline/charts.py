"""Charts laid out without a window, for tests."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QImage, QPainter

from ironview.domain.moments import Moment
from ironview.domain.timeline_marks import SampleMark
from ironview.domain.timeline_parts import Period, Timeline
from ironview.ui.theme import Theme, theme_named
from ironview.ui.timeline.chart import Chart, Cursor, lay_out, paint_chart
from ironview.ui.timeline.frame import Frame, State, plot_data
from ironview.ui.timeline.framing import frame_for
from ironview.ui.timeline.gutters import wishes_for
from ironview.ui.timeline.labels import Label, Type


def frame_of(
    timeline: Timeline,
    period: Period | None = None,
    *,
    size: tuple[float, float] = (1070, 470),
    state: State | None = None,
    theme: Theme | None = None,
    first_lane: int = 0,
) -> Frame:
    type_ = Type()
    return frame_for(
        plot_data(timeline),
        period or timeline.twelve_months,
        size,
        wishes_for(timeline, type_, first_lane, legend=True),
        theme=theme or theme_named("light"),
        type_=type_,
        state=state or State(),
    )


def chart_of(timeline: Timeline, period: Period | None = None, **more) -> Chart:
    selected = more.pop("selected", None)
    if selected is not None:
        more["state"] = replace(more.get("state") or State(), selected=selected)
    frame = frame_of(timeline, period, **more)
    return lay_out(frame, cursor_on(timeline, selected))


def cursor_on(timeline: Timeline, at: Moment | None) -> Cursor | None:
    mark = next((mark for mark in timeline.samples if mark.at == at), None)
    return Cursor(mark.x, mark) if mark else None


def sample_on(timeline: Timeline, day: str) -> SampleMark:
    return next(mark for mark in timeline.samples if mark.at.day.isoformat() == day)


def painted(chart: Chart, ratio: float = 1.0) -> QImage:
    geometry = chart.frame.geometry
    image = QImage(
        round(geometry.width * ratio),
        round(geometry.height * ratio),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(ratio)
    image.fill(chart.frame.theme.surface)
    painter = QPainter(image)
    paint_chart(painter, chart)
    painter.end()
    return image


def overlaps(labels: Sequence[Label]) -> list[tuple[str, str]]:
    """Return the pairs of labels of which one covers some of the other."""
    found = []
    for place, one in enumerate(labels):
        for other in labels[place + 1 :]:
            shared = one.rect.intersected(other.rect)
            if shared.width() > 0.5 and shared.height() > 0.5:
                found.append((one.text, other.text))
    return found


def texts(labels: Sequence[Label]) -> list[str]:
    return [label.text for label in labels]
