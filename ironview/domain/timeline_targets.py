"""The target of an analyte as a mark in its lane."""

from decimal import Decimal

from ironview.domain.analytes import Analyte
from ironview.domain.targets import Target
from ironview.domain.timeline_marks import TargetMark
from ironview.domain.timeline_parts import x_of_day


def target_mark(target: Target | None, analyte: Analyte) -> TargetMark | None:
    """Return the mark of a target in the canonical unit; None without one, or of a foreign unit."""
    unit = None if target is None else analyte.unit_of(target.unit)
    if target is None or unit is None:
        return None

    def canonical(bound: Decimal | None) -> Decimal | None:
        return None if bound is None else bound * unit.factor

    day = target.at.date()
    return TargetMark(
        x_of_day(day),
        day,
        target.analyte,
        canonical(target.low),
        canonical(target.high),
        target.reason,
        target.by,
    )
