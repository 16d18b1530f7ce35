"""Walking through a timeline by key: from sample to sample, dose to dose, lane to lane."""

from collections.abc import Sequence

from ironview.domain.moments import Moment
from ironview.domain.timeline_marks import SampleMark
from ironview.domain.timeline_parts import Lane, Point, Timeline


def next_sample(timeline: Timeline, now: Moment | None, by: int) -> SampleMark | None:
    """Return the sample ``by`` places on; from nowhere, the newest. It stops at both ends."""
    samples = timeline.samples
    if not samples:
        return None
    place = next((i for i, mark in enumerate(samples) if mark.at == now), None)
    if place is None:
        return samples[-1]
    return samples[min(max(place + by, 0), len(samples) - 1)]


def next_mark(timeline: Timeline, x: float, by: int) -> float | None:
    """Return the x of the next dose or event to the right (1) or left (-1); None at the end."""
    xs = sorted({d.x for d in timeline.doses} | {event.x for event in timeline.events})
    beyond = [at for at in xs if (at > x if by > 0 else at < x)]
    if not beyond:
        return None
    return beyond[0] if by > 0 else beyond[-1]


def point_in(lane: Lane, sample: Moment) -> Point | None:
    """Return the first result of a sample in a lane, or None."""
    return next((point for point in lane.points if point.sample == sample), None)


def next_lane(
    lanes: Sequence[Lane], now: str, sample: Moment, by: int
) -> tuple[Lane, Point] | None:
    """Return the next lane up or down that has a result of the sample, with that result.

    Args:
        now: Key of the selected result; the walk starts in its lane, else before the first.
    """
    place = next(
        (i for i, lane in enumerate(lanes) if any(point.key == now for point in lane.points)), -1
    )
    order = lanes[place + 1 :] if by > 0 else list(reversed(lanes[: max(place, 0)]))
    for lane in order:
        point = point_in(lane, sample)
        if point is not None:
            return lane, point
    return None
