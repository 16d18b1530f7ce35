"""Points, lines and laboratory ranges of one analyte's lane."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise
from math import inf
from typing import Final

from ironview.domain.analytes import Analyte, AnalyteCode
from ironview.domain.assessment import AssessedResult, Sample
from ironview.domain.evidence import result_reference
from ironview.domain.findings import Held
from ironview.domain.quantities import Quantity
from ironview.domain.readings import reading_of
from ironview.domain.timeline_parts import HeldMark, Point, RangeStep, Segment, x_of

WINDOWED: Final = frozenset(
    {
        AnalyteCode.FERRITIN,
        AnalyteCode.TSAT,
        AnalyteCode.IRON,
        AnalyteCode.TIBC,
        AnalyteCode.UIBC,
        AnalyteCode.TRANSFERRIN,
    }
)
INTERFERED: Final = frozenset({AnalyteCode.IRON, AnalyteCode.TSAT, AnalyteCode.UIBC})

_LONGEST_LINE_DAYS: Final = 400


def points_of(code: AnalyteCode, samples: Iterable[Sample]) -> tuple[Point, ...]:
    """Return every result of the analyte that is a number, in order of time.

    A superseded value is no point of its own: it stands as ``was`` or ``earlier`` beside
    what replaced it.
    """
    points: list[Point] = []
    for sample in samples:
        results = [r for r in sample.results if r.code is code and r.quantity is not None]
        older = [r for r in results if r.why_excluded == "superseded"]
        current = [r for r in results if r.why_excluded != "superseded"]
        former = [r.quantity for r in reversed(older) if r.quantity is not None]
        points.extend(_point(sample, result, former) for result in current)
    return tuple(sorted(points, key=lambda point: point.x))


def segments_of(
    code: AnalyteCode, points: Sequence[Point], dose_xs: Sequence[float]
) -> tuple[Segment, ...]:
    """Return the line through eligible points.

    It is dashed across a dose (analytes with windows) and at a censored value, and broken where
    no result stands for more than 400 days.
    """
    line = [point for point in points if point.reading.is_eligible]
    marks = sorted(dose_xs) if code in WINDOWED else []
    segments = []
    for one, other in pairwise(line):
        if other.x - one.x > _LONGEST_LINE_DAYS:
            continue
        censored = one.quantity.is_censored or other.quantity.is_censored
        crossed = any(one.x < mark <= other.x for mark in marks)
        segments.append(Segment(one.x, one.value, other.x, other.value, censored or crossed))
    return tuple(segments)


def ranges_of(points: Sequence[Point]) -> tuple[RangeStep, ...]:
    """Return the laboratory ranges, stepping half-way between two samples where they differ."""
    steps: list[RangeStep] = []
    begin = -inf
    for place, point in enumerate(points):
        following = points[place + 1] if place + 1 < len(points) else None
        end = inf if following is None else (point.x + following.x) / 2
        if following is not None and (following.low, following.high) == (point.low, point.high):
            continue
        if point.low is not None or point.high is not None:
            steps.append(RangeStep(begin, end, point.low, point.high))
        begin = end
    return tuple(steps)


def held_of(analyte: Analyte, held: Iterable[Held]) -> tuple[HeldMark, ...]:
    """Return the held rows of the analyte that have a date."""
    names = {analyte.code.value, analyte.name.casefold()}
    return tuple(
        HeldMark(x_of(row.at), row.key or row.reference, row.reason, row.reported)
        for row in held
        if row.kind == "result" and row.at is not None and row.name.casefold() in names
    )


def _point(sample: Sample, result: AssessedResult, former: Sequence[Quantity]) -> Point:
    quantity = result.quantity
    assert quantity is not None
    low, high = _range(result)
    others = [value for value in former if value != quantity]
    return Point(
        key=result_reference(result.row),
        sample=sample.at,
        x=x_of(sample.at),
        value=float(quantity.amount),
        quantity=quantity,
        reading=reading_of(result),
        window=result.window,
        flag=result.flag,
        lab_flag=result.row.lab_flag,
        low=low,
        high=high,
        day=sample.day,
        was=next(iter(others), None),
        earlier=tuple(others[1:]),
        laboratory=result.row.laboratory,
        is_computed=bool(result.computed_from),
    )


def _range(result: AssessedResult) -> tuple[Decimal | None, Decimal | None]:
    row = result.row
    unit = result.analyte.unit_of(row.unit) if row.unit else result.analyte.units[0]
    if unit is None or (row.reference_low is None and row.reference_high is None):
        return None, None
    return (
        None if row.reference_low is None else row.reference_low * unit.factor,
        None if row.reference_high is None else row.reference_high * unit.factor,
    )
