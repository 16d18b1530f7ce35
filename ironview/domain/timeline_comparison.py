"""Two samples side by side: both values, their difference, and whether it may be told."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from ironview.domain.moments import Moment
from ironview.domain.readings import Reading
from ironview.domain.timeline_parts import Lane, LaneCode, Point, Timeline


class Obstacle(StrEnum):
    """Why two values are not to be compared, or only with care."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    CENSORED = "censored"
    PROVISIONAL = "provisional"
    LABORATORY = "laboratory"
    METHOD = "method"


_WITH_CARE = frozenset({Obstacle.PROVISIONAL, Obstacle.LABORATORY, Obstacle.METHOD})


@dataclass(frozen=True, slots=True)
class LaneComparison:
    """One analyte at two moments.

    Attributes:
        difference: The second less the first; None where either is missing or censored.
        obstacles: Empty when the two may be compared.
    """

    code: LaneCode
    unit: str
    decimals: int
    first: Point | None
    second: Point | None
    difference: Decimal | None
    obstacles: tuple[Obstacle, ...]

    @property
    def is_comparable(self) -> bool:
        """Whether the difference says something about the patient, with care or without."""
        return _WITH_CARE.issuperset(self.obstacles)


def compare(timeline: Timeline, first: Moment, second: Moment) -> tuple[LaneComparison, ...]:
    """Return every lane at two samples; lanes without a result of either are left out."""
    pairs = [(lane, _point(lane, first), _point(lane, second)) for lane in timeline.lanes]
    return tuple(_compared(lane, a, b) for lane, a, b in pairs if a is not None or b is not None)


def _compared(lane: Lane, first: Point | None, second: Point | None) -> LaneComparison:
    if first is None or second is None:
        found: tuple[Obstacle, ...] = (Obstacle.MISSING,)
        difference = None
    else:
        found = _obstacles(first, second)
        is_told = Obstacle.CENSORED not in found
        difference = second.quantity.amount - first.quantity.amount if is_told else None
    return LaneComparison(lane.code, lane.unit, lane.decimals, first, second, difference, found)


def _obstacles(first: Point, second: Point) -> tuple[Obstacle, ...]:
    both = (first, second)
    labs = {" ".join(p.laboratory.split()).casefold() for p in both if p.laboratory}
    found = {
        Obstacle.UNREADABLE: any(not p.reading.is_eligible for p in both),
        Obstacle.CENSORED: any(p.quantity.is_censored for p in both),
        Obstacle.PROVISIONAL: any(p.reading is Reading.PROVISIONAL for p in both),
        Obstacle.LABORATORY: len(labs) > 1,
        Obstacle.METHOD: first.is_computed is not second.is_computed,
    }
    return tuple(obstacle for obstacle, holds in found.items() if holds)


def _point(lane: Lane, at: Moment) -> Point | None:
    """Return the result of a sample, an eligible one before others."""
    same = [point for point in lane.points if point.sample == at]
    eligible = [point for point in same if point.reading.is_eligible]
    return next(iter([*eligible, *same]), None)
