"""A logarithmic value axis: never chosen by itself, and always called so beside the unit."""

from collections.abc import Iterator, Sequence
from math import ceil, floor, log10
from typing import Final

from ironview.domain.timeline_parts import Lane, Point
from ironview.domain.timeline_scale import ValueScale, target_ends, value_scale

_MANTISSAS: Final = (1, 2, 5)
_LEAST_RATIO: Final = 10.0
_ROOM_RATIO: Final = 1.15
_TICKS_APART_PX: Final = 18.0
_CLOSE: Final = 1e-9


def log_scale(
    lane: Lane, shown: Sequence[Point], height_px: float, *, all_values: bool = False
) -> ValueScale:
    """Return the axis for the points in view; a linear one for a score and where
    nothing is above 0.

    Args:
        shown: The lane's points in view; may be empty.
        height_px: Height the axis will have, for the distance of its numbers.
        all_values: Fit unreadable values too.
    """
    fitted = [point for point in shown if all_values or point.reading.is_eligible]
    wanted = [point.value for point in fitted]
    wanted += [float(value.amount) for p in fitted for value in (p.was, *p.earlier) if value]
    wanted += [float(line.amount) for line in lane.limits] + target_ends(lane)
    positive = [value for value in wanted if value > 0]
    if not positive or lane.highest is not None:
        return value_scale(lane, shown, height_px, all_values=all_values)
    low = max(value for value in _steps(min(positive)) if value <= min(positive) * (1 + _CLOSE))
    least = max(max(positive) * _ROOM_RATIO, low * _LEAST_RATIO)
    high = min(value for value in _steps(least) if value >= least * (1 - _CLOSE))
    ticks = _ticks(low, high, max(height_px, 40.0))
    decimals = max(0, -floor(log10(low) + _CLOSE))
    off = any(point.value > high for point in shown)
    return ValueScale(low, high, ticks, decimals, off, is_log=True)


def _steps(around: float) -> Iterator[float]:
    power = floor(log10(around))
    for exponent in range(power - 1, power + 2):
        for mantissa in _MANTISSAS:
            yield _rounded(mantissa, exponent)


def _rounded(mantissa: int, exponent: int) -> float:
    return float(f"{mantissa}e{exponent}")


def _ticks(low: float, high: float, height: float) -> tuple[float, ...]:
    """Return 1, 2 and 5 of every decade while their numbers keep their distance, else the ones."""
    decades = log10(high / low)
    is_roomy = log10(2) / decades * height >= _TICKS_APART_PX
    every = max(1, ceil(_TICKS_APART_PX * decades / height))
    exponents = range(floor(log10(low) + _CLOSE), ceil(log10(high) - _CLOSE) + 1)
    found = (
        [_rounded(mantissa, e) for e in exponents for mantissa in _MANTISSAS]
        if is_roomy
        else [_rounded(1, e) for e in exponents if e % every == 0]
    )
    return tuple(v for v in found if low * (1 - _CLOSE) <= v <= high * (1 + _CLOSE))
