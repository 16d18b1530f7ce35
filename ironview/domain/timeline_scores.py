"""Scores of fatigue as a lane: how a patient feels beside what was measured."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from ironview.domain.dose_calendar import DoseCalendar
from ironview.domain.evidence import score_reference
from ironview.domain.history import DatedScore, History
from ironview.domain.moments import Moment
from ironview.domain.quantities import Quantity
from ironview.domain.readings import Reading, reading_of_window
from ironview.domain.record import Scale
from ironview.domain.sources import Limit
from ironview.domain.timeline_marks import ClockSpan, SampleMark
from ironview.domain.timeline_parts import Lane, Point, Segment, x_of

_LONGEST_LINE_DAYS: Final = 400


def score_lane(history: History, scale: Scale) -> Lane:
    """Return the lane of a scale; a score stands with the first sample of its date, if any."""
    samples = {sample.at.day: sample.at for sample in reversed(history.samples)}
    scores = [one for one in history.scores if one.scale is scale]
    points = tuple(sorted((_point(one, samples.get(one.at.day, one.at)) for one in scores), key=_x))
    return Lane(
        code=scale,
        name=scale.value,
        unit="",
        decimals=0,
        is_zero_based=True,
        is_windowed=False,
        shows_interference=False,
        points=points,
        highest=float(_highest(history, scale).amount),
        segments=tuple(
            Segment(a.x, a.value, b.x, b.value, is_dashed=False)
            for a, b in pairwise(points)
            if b.x - a.x <= _LONGEST_LINE_DAYS
        ),
    )


def with_score_marks(
    samples: Sequence[SampleMark],
    lanes: Iterable[Lane],
    calendar: DoseCalendar,
    clock: Sequence[ClockSpan],
) -> tuple[SampleMark, ...]:
    """Return the samples, and the dates on which only a score was told."""
    known = {mark.at for mark in samples}
    told = {
        point.sample
        for lane in lanes
        if isinstance(lane.code, Scale)
        for point in lane.points
        if point.sample not in known
    }
    extra = [_mark(at, calendar, clock) for at in told]
    return tuple(sorted([*samples, *extra], key=lambda mark: mark.x))


def _mark(at: Moment, calendar: DoseCalendar, clock: Sequence[ClockSpan]) -> SampleMark:
    x = x_of(at)
    days = [(at.day - dose.day).days for dose in calendar.doses if x_of(dose.at) <= x]
    window = next(span.window for span in clock if x < span.x1)
    return SampleMark(x, at, days[-1] if days else None, window, reading_of_window(window))


def _highest(history: History, scale: Scale) -> Limit:
    numbers = history.guideline.response
    return numbers.fatigue_nrs_highest if scale is Scale.FATIGUE_NRS else numbers.facit_f_highest


def _x(point: Point) -> float:
    return point.x


def _point(score: DatedScore, sample: Moment) -> Point:
    return Point(
        key=score_reference(score.symptom),
        sample=sample,
        x=x_of(sample),
        value=float(score.score),
        quantity=Quantity(score.score),
        reading=Reading.READABLE,
    )
