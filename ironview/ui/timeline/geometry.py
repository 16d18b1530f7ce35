"""Where everything of a chart stands, in device-independent px."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF

from ironview.domain.analytes import AnalyteCode
from ironview.domain.record import Scale
from ironview.domain.timeline_parts import LaneCode

LEFT_GUTTER = 56.0
RIGHT_GUTTER = (96.0, 168.0)
OFF_SCALE = 18.0
_GAP = 6.0

# Least height of a lane's plot, and its share of the height that is left.
_LANES: dict[LaneCode, tuple[float, float]] = {
    AnalyteCode.FERRITIN: (78.0, 4.0),
    AnalyteCode.TSAT: (58.0, 3.0),
    AnalyteCode.HB: (54.0, 3.0),
    AnalyteCode.PHOSPHATE: (40.0, 1.5),
    AnalyteCode.CRP: (32.0, 1.0),
    Scale.FATIGUE_NRS: (32.0, 1.2),
    Scale.FACIT_F: (32.0, 1.2),
}
_OTHER_LANE = (40.0, 1.0)
_TALLEST = 220.0
LOWEST_LANE = 28.0


@dataclass(frozen=True, slots=True)
class TimeScale:
    """x of the data against x on the screen; equal time is equal distance."""

    x0: float
    x1: float
    left: float
    width: float

    @property
    def right(self) -> float:
        """Right end of the plot."""
        return self.left + self.width

    @property
    def px_per_day(self) -> float:
        """Width of a day."""
        return self.width / (self.x1 - self.x0)

    def px(self, x: float) -> float:
        """Return where an x stands; infinite ones at the ends of the plot."""
        if x <= self.x0 - 1e6 or x >= self.x1 + 1e6:
            return self.left if x < self.x0 else self.right
        return self.left + (x - self.x0) * self.px_per_day

    def clamped(self, x: float) -> float:
        """Return where an x stands, moved to the end of the plot where it lies outside."""
        return min(max(self.px(x), self.left), self.right)

    def x(self, px: float) -> float:
        """Return the x at a place on the screen."""
        return self.x0 + (px - self.left) / self.px_per_day

    def shows(self, x: float) -> bool:
        """Whether an x lies in view."""
        return self.x0 <= x <= self.x1


@dataclass(frozen=True, slots=True)
class LaneRect:
    """A lane: its head, and its plot below."""

    code: LaneCode
    head: QRectF
    plot: QRectF

    @property
    def full(self) -> QRectF:
        """Head, plot and the gap below, over the whole width of the chart."""
        return QRectF(
            0,
            self.head.top(),
            self.head.width(),
            self.plot.bottom() + _GAP - self.head.top(),
        )


@dataclass(frozen=True, slots=True)
class Geometry:
    """A chart of one size.

    Attributes:
        lanes: Those that fit; the first is number ``first_lane`` of those asked for.
        hidden_lanes: How many do not fit.
        minimap: Empty when there is no room.
        legend: Empty when it is behind its button.
    """

    width: float
    height: float
    left: float
    right_gutter: float
    dose_strip: QRectF
    window_strip: QRectF
    lanes: tuple[LaneRect, ...]
    axis: QRectF
    minimap: QRectF
    legend: QRectF
    first_lane: int
    hidden_lanes: int
    minimap_has_years: bool

    @property
    def plot_left(self) -> float:
        """Left end of all plots."""
        return self.left

    @property
    def plot_width(self) -> float:
        """Width of all plots."""
        return max(self.width - self.left - self.right_gutter, 60.0)

    @property
    def lines_top(self) -> float:
        """Where vertical lines begin: below the dose strip."""
        return self.dose_strip.bottom()

    @property
    def lines_bottom(self) -> float:
        """Where vertical lines end: at the time axis."""
        return self.axis.top()


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a chart should have room for.

    Attributes:
        heights: Plots a person made taller or shorter, in px.
    """

    codes: Sequence[LaneCode]
    right_gutter: float
    left_gutter: float = LEFT_GUTTER
    first_lane: int = 0
    legend: bool = True
    legend_lines: int = 1
    minimap: bool = True
    text_scale: float = 1.0
    one_plot: bool = False
    heights: Mapping[LaneCode, float] = field(default_factory=dict)

    def least(self, code: LaneCode) -> float:
        """Return the least height of a plot: the one a person gave it, if any."""
        floor = _LANES.get(code, _OTHER_LANE)[0]
        return max(self.heights.get(code, floor), LOWEST_LANE)


def arrange(width: float, height: float, wishes: Wishes) -> Geometry:
    """Return where everything stands.

    When height is short, in this order: the legend goes, the years of the minimap go, lanes
    shrink to their least height, and then only as many lanes are shown as fit, one at least.
    """
    scale = max(wishes.text_scale, 1.0)
    compact = height < 440 or width < 1000
    strip, window = (35.0 if compact else 40.0) * scale, (18.0 if compact else 20.0) * scale
    head, axis = 20.0 * scale, 24.0 * scale
    frame = strip + window + axis
    legend, years, minimap = _extras(
        height - frame - _least(wishes, wishes.codes, head),
        wishes,
        20.0 * scale * wishes.legend_lines,
        15.0 * scale,
    )
    room = height - frame - legend - minimap
    codes, first = _fitting(wishes, room, head)
    tallest = max(room - head - _GAP, _TALLEST) if wishes.one_plot else _TALLEST
    space = QRectF(0, strip + window, width, room)
    lanes = _stack(wishes, codes, space, tallest, head)
    bottom = lanes[-1].plot.bottom() if lanes else strip + window
    axis_top = bottom + (_GAP if lanes else 0)
    minimap_top = axis_top + axis
    return Geometry(
        width=width,
        height=height,
        left=wishes.left_gutter,
        right_gutter=wishes.right_gutter,
        dose_strip=QRectF(0, 0, width, strip),
        window_strip=QRectF(0, strip, width, window),
        lanes=lanes,
        axis=QRectF(0, axis_top, width, axis),
        minimap=QRectF(0, minimap_top, width, minimap) if minimap else QRectF(),
        legend=QRectF(0, minimap_top + minimap, width, legend) if legend else QRectF(),
        first_lane=first,
        hidden_lanes=len(wishes.codes) - len(codes),
        minimap_has_years=years,
    )


def _least(wishes: Wishes, codes: Sequence[LaneCode], head: float) -> float:
    return sum(wishes.least(code) + head + _GAP for code in codes)


def _extras(spare: float, wishes: Wishes, legend: float, years: float) -> tuple[float, bool, float]:
    """Return the heights of legend and minimap, and whether the minimap has years."""
    track = 19.0 + 5.0
    minimap = track if wishes.minimap and spare >= track else 0.0
    has_years = bool(minimap) and spare >= track + years
    if has_years:
        minimap += years
    fits_legend = wishes.legend and spare >= minimap + legend + 3
    return (legend + 3 if fits_legend else 0.0), has_years, minimap


def _fitting(wishes: Wishes, room: float, head: float) -> tuple[list[LaneCode], int]:
    codes = wishes.codes
    if _least(wishes, codes, head) <= room:
        return list(codes), 0
    first = min(max(wishes.first_lane, 0), max(len(codes) - 1, 0))
    while True:
        shown = list(codes[first : first + 1])
        for code in codes[first + 1 :]:
            if _least(wishes, [*shown, code], head) > room:
                break
            shown.append(code)
        if first == 0 or first + len(shown) < len(codes):
            return shown, first
        if _least(wishes, codes[first - 1 :], head) > room:
            return shown, first
        first -= 1


def _stack(
    wishes: Wishes, codes: Sequence[LaneCode], space: QRectF, tallest: float, head: float
) -> tuple[LaneRect, ...]:
    """Return the lanes below each other; spare height goes to those nobody gave a height."""
    free = [code for code in codes if code not in wishes.heights]
    spare = max(space.height() - _least(wishes, codes, head), 0.0)
    shares = sum(_LANES.get(code, _OTHER_LANE)[1] for code in free)
    lanes, y = [], space.top()
    for code in codes:
        least = wishes.least(code)
        if code in free:
            more = spare * _LANES.get(code, _OTHER_LANE)[1] / shares
            least = min(least + more, max(tallest, least))
        plot = float(int(least))
        head_rect = QRectF(0, y, space.width(), head)
        lanes.append(LaneRect(code, head_rect, QRectF(0, y + head, space.width(), plot)))
        y += head + plot + _GAP
    return tuple(lanes)
