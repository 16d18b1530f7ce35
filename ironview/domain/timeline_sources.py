"""Where the results of a lane begin to come from another laboratory, or from a calculation."""

from collections.abc import Iterable
from itertools import pairwise

from ironview.domain.readings import Reading
from ironview.domain.timeline_marks import SourceChange
from ironview.domain.timeline_parts import Point


def source_changes(points: Iterable[Point]) -> tuple[SourceChange, ...]:
    """Return the changes between results that stand in the lane; an unnamed laboratory is none."""
    told = [point for point in points if point.reading is not Reading.EXCLUDED]
    changes = []
    named = ""
    for before, after in pairwise(told):
        named = before.laboratory or named
        is_other = bool(named and after.laboratory) and _folded(named) != _folded(after.laboratory)
        if is_other or before.is_computed is not after.is_computed:
            laboratory = after.laboratory if is_other else ""
            middle = (before.x + after.x) / 2
            changes.append(SourceChange(middle, laboratory, after.is_computed))
    return tuple(changes)


def _folded(laboratory: str) -> str:
    return " ".join(laboratory.split()).casefold()
