"""Results as their place in their own laboratory range: several analytes on one axis.

Readers find the odd one fastest this way (Torsvik 2012, PMC3638193).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ironview.domain.timeline_parts import Lane, LaneCode, Point


@dataclass(frozen=True, slots=True)
class RelativePoint:
    """A result with its place: 0 is the low end of its range, 1 the high end."""

    point: Point
    place: float


@dataclass(frozen=True, slots=True)
class RelativeLine:
    """One analyte; ``points`` in order of time, empty where no result came with a range."""

    code: LaneCode
    decimals: int
    points: tuple[RelativePoint, ...]


def relative_lines(lanes: Sequence[Lane]) -> tuple[RelativeLine, ...]:
    """Return every lane against its own range; results without one are left out."""
    return tuple(
        RelativeLine(
            lane.code,
            lane.decimals,
            tuple(
                RelativePoint(point, place)
                for point in lane.points
                if (place := place_in_range(point)) is not None
            ),
        )
        for lane in lanes
    )


def place_in_range(point: Point) -> float | None:
    """Return where a result stands in its range; an open low end counts as 0, an open high end
    as twice the low one. None without a range."""
    low, high = point.low, point.high
    if low is None and high is None:
        return None
    bottom = 0.0 if low is None else float(low)
    top = 2 * bottom if high is None else float(high)
    return None if top <= bottom else (point.value - bottom) / (top - bottom)
