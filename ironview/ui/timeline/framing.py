"""Makes the frame of a picture: the legend gets as many lines as its signs need."""

from dataclasses import replace

from ironview.domain.timeline_parts import Period
from ironview.ui.theme import Theme
from ironview.ui.timeline.frame import Frame, PlotData, State, make_frame
from ironview.ui.timeline.geometry import Geometry, TimeScale, Wishes, arrange
from ironview.ui.timeline.labels import Type
from ironview.ui.timeline.legend import legend_lines

_NAMES = 150.0


def frame_for(
    data: PlotData,
    period: Period,
    size: tuple[float, float],
    wishes: Wishes,
    *,
    theme: Theme,
    type_: Type,
    state: State,
) -> Frame:
    """Return the frame of a picture of this size."""

    def framed(wanted: Wishes) -> Frame:
        geometry = arrange(*size, wanted)
        scale = time_scale(geometry, period)
        return make_frame(data, scale, geometry, theme=theme, type_=type_, state=state)

    if state.relative:
        wishes = replace(wishes, codes=wishes.codes[:1], first_lane=0, one_plot=True, heights={})
        wishes = replace(wishes, right_gutter=max(wishes.right_gutter, _NAMES * type_.scale))
    frame = framed(wishes)
    lines = legend_lines(frame) if wishes.legend else 1
    return frame if lines == 1 else framed(replace(wishes, legend_lines=lines))


def time_scale(geometry: Geometry, period: Period) -> TimeScale:
    """Return where each moment of a period stands."""
    return TimeScale(period.x0, period.x1, geometry.plot_left, geometry.plot_width)
