"""The value axis of a lane: from where to where, with which numbers on it.

The readable scale belongs to eligible values and limits: a harmless peak of 1050 does not
flatten 6, 160, 105. What lies above it is told apart as off scale, never hidden.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import ceil, floor, log10
from typing import Final

from ironview.domain.analytes import AnalyteCode
from ironview.domain.timeline_parts import Lane, LaneCode, Point, RangeStep

_LEAST_SPAN: Final[dict[LaneCode, float]] = {
    AnalyteCode.HB: 6.0,
    AnalyteCode.PHOSPHATE: 1.0,
    AnalyteCode.MCV: 20.0,
}
_ROOM_FOR_LABEL_PX: Final = 16.0
_ROOM_PX: Final = 4.0
_TICKS_APART_PX: Final = 18.0
_CLOSEST_TICKS_PX: Final = 14.0
_MOST_TICKS: Final = 6
_LEAST_TICKS: Final = 3
_MOST_SLACK: Final = 1.25
_RANGE_REACH: Final = 1.5


@dataclass(frozen=True, slots=True)
class ValueScale:
    """A value axis.

    Attributes:
        ticks: Values to print, ascending, on steps of 1, 2 or 5; none where nothing is drawn.
        has_off_scale: Whether some shown point lies above ``high``.
        is_log: Whether equal ratios are equal distances.
    """

    low: float
    high: float
    ticks: tuple[float, ...]
    decimals: int
    has_off_scale: bool
    is_log: bool = False

    def is_off(self, value: float) -> bool:
        """Whether a value lies above the scale."""
        return value > self.high


def value_scale(
    lane: Lane, shown: Sequence[Point], height_px: float, *, all_values: bool = False
) -> ValueScale:
    """Return the axis for the points in view.

    Args:
        shown: The lane's points in view; may be empty.
        height_px: Height the axis will have, for the distance of its numbers.
        all_values: Fit unreadable values too.
    """
    if lane.highest is not None:
        middle = lane.highest / 2
        ends = (0.0, middle, lane.highest)
        return ValueScale(0.0, lane.highest, ends, _decimals(middle), has_off_scale=False)
    fitted = [p for p in shown if all_values or p.reading.is_eligible]
    values = [p.value for p in fitted] + [float(p.was.amount) for p in fitted if p.was]
    limits = [float(line.amount) for line in lane.limits] + target_ends(lane)
    lows, highs = _range_ends(lane.ranges, max([*values, *limits], default=0.0))
    bottom, top = _reach(lane, [*values, *limits], [*lows, *highs], [p.value for p in shown])
    low, high, step = _rounded(lane, bottom, top, max(values, default=None), max(height_px, 40))
    is_bare = not (values or limits or lows or highs or shown)
    ticks = () if is_bare else _ticks(low, high, step)
    off = any(point.value > high for point in shown)
    return ValueScale(low, high, ticks, _decimals(step), off)


def time_is_crowded(points_in_view: int) -> bool:
    """Whether only the last, selected and off-scale values keep their number beside them."""
    return points_in_view > 24


def point_radius(points_in_view: int) -> float:
    """Return the radius of points in px: smaller the more are in view."""
    if points_in_view <= 60:
        return 4.5
    return 3.5 if points_in_view <= 150 else 2.2


def target_ends(lane: Lane) -> list[float]:
    """Return the bounds of the lane's target; none without one."""
    return [] if lane.target is None else [float(bound) for bound in lane.target.bounds]


def _range_ends(ranges: Iterable[RangeStep], highest: float) -> tuple[list[float], list[float]]:
    """Return ends of laboratory ranges worth showing: not those far above everything else."""
    lows = [float(step.low) for step in ranges if step.low is not None]
    highs = [float(step.high) for step in ranges if step.high is not None]
    return lows, [end for end in highs if end <= highest * _RANGE_REACH or highest == 0]


def _reach(
    lane: Lane, main: list[float], ranges: list[float], shown: list[float]
) -> tuple[float, float]:
    every = [*main, *ranges] or shown or [0.0, 1.0]
    top = max(every)
    if lane.is_zero_based:
        return 0.0, max(top, 1e-6)
    bottom = min([*main, *shown] or every)
    missing = _LEAST_SPAN.get(lane.code, 0.0) - (top - bottom)
    if missing > 0:
        bottom -= missing / 2
        top += missing / 2
    return max(bottom, 0.0), max(top, bottom + 1e-6)


def _rounded(
    lane: Lane, bottom: float, top: float, highest: float | None, height: float
) -> tuple[float, float, float]:
    """Return both ends on half steps, and the smallest step whose numbers keep their distance."""
    per_px = (top - bottom) / height
    wanted_top = top + _ROOM_PX * per_px
    if highest is not None:
        wanted_top = max(wanted_top, bottom + (highest - bottom) * height / (height - 20))
    wanted_bottom = bottom if lane.is_zero_based else max(bottom - 6 * per_px, 0.0)
    wanted = wanted_top - wanted_bottom
    fitting = []
    for step in _steps(wanted):
        half = step / 2
        low = floor(wanted_bottom / half + 1e-9) * half
        high = ceil(wanted_top / half - 1e-9) * half
        apart = step / (high - low) * height
        if apart >= _CLOSEST_TICKS_PX and (high - low) / step < _MOST_TICKS:
            fitting.append((low, high, step))
            is_roomy = apart >= _TICKS_APART_PX and high - low <= wanted * _MOST_SLACK
            if is_roomy and len(_ticks(low, high, step)) >= _LEAST_TICKS:
                return low, high, step
    return fitting[0] if fitting else (wanted_bottom, wanted_top, wanted)


def _steps(span: float) -> list[float]:
    start = floor(log10(span)) - 2
    return [mantissa * 10.0**power for power in range(start, start + 5) for mantissa in (1, 2, 5)]


def _ticks(low: float, high: float, step: float) -> tuple[float, ...]:
    first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
    return tuple(round(index * step, 6) for index in range(first, last + 1))


def _decimals(step: float) -> int:
    text = f"{Decimal(repr(round(step, 6))).normalize():f}"
    return len(text.partition(".")[2])
