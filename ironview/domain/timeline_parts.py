"""The parts of a timeline, as pure data: what a plot draws, in days and canonical units.

Every x is a number of days since 1970-01-01 by the local calendar: whole part the local date,
fraction the local time of day, without any zone, so that no change of clocks moves a date and
equal time is equal distance. A date without a time stands at its noon.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final, NamedTuple

from ironview.domain.analytes import AnalyteCode
from ironview.domain.moments import Moment
from ironview.domain.quantities import Quantity
from ironview.domain.readings import Reading
from ironview.domain.record import Scale
from ironview.domain.timeline_marks import (
    ClockBracket,
    ClockSpan,
    DoseMark,
    EventMark,
    PlanMark,
    SampleMark,
    SourceChange,
    TargetMark,
)
from ironview.domain.verdicts import Flag, Window

LaneCode = AnalyteCode | Scale
"""What a lane shows: an analyte, or a score of fatigue."""

EVERY_LANE: Final[tuple[LaneCode, ...]] = (*AnalyteCode, *Scale)
"""Every lane there is, in the order of the menu."""


def lane_code(text: str) -> LaneCode | None:
    """Return the lane of a code, or None."""
    return next((code for code in EVERY_LANE if code.value == text), None)


_EPOCH = date(1970, 1, 1).toordinal()
_NOON = 0.5


def x_of_day(day: date) -> float:
    """Return the x at which a local date begins."""
    return float(day.toordinal() - _EPOCH)


def x_of(at: Moment) -> float:
    """Return the x of a moment; noon where the time of day is unknown."""
    if at.clock is None:
        return x_of_day(at.day) + _NOON
    seconds = at.clock.hour * 3600 + at.clock.minute * 60 + at.clock.second
    return x_of_day(at.day) + seconds / 86400


def day_of(x: float) -> date:
    """Return the local date an x lies in."""
    return date.fromordinal(_EPOCH + int(x // 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One result in a lane.

    Attributes:
        key: As ``Used.reference``: names the row.
        sample: Moment of its sample; equal for all results of it.
        value: Canonical unit, for placing only; ``quantity`` is exact.
        lab_flag: As the laboratory wrote it.
        low / high: The row's reference range, canonical unit.
        day: Days after the last dose; None without one.
        was: Value of the result this one superseded; None when there was none.
        earlier: Values before ``was``, the newest first.
        laboratory: As reported; empty when none was.
    """

    key: str
    sample: Moment
    x: float
    value: float
    quantity: Quantity
    reading: Reading
    window: Window | None = None
    flag: Flag | None = None
    lab_flag: str = ""
    low: Decimal | None = None
    high: Decimal | None = None
    day: int | None = None
    was: Quantity | None = None
    earlier: tuple[Quantity, ...] = ()
    laboratory: str = ""
    is_computed: bool = False


class Segment(NamedTuple):
    """A piece of a lane's line; dashed across a dose or at a censored value.

    A tuple, so that those of a hundred thousand points are read as one run of numbers.
    """

    x0: float
    y0: float
    x1: float
    y1: float
    is_dashed: bool


@dataclass(frozen=True, slots=True)
class RangeStep:
    """The laboratory's range from ``x0`` to ``x1``; None leaves that side open."""

    x0: float
    x1: float
    low: Decimal | None
    high: Decimal | None


class LimitName(StrEnum):
    """What a limit of the profile is for; the word beside its line."""

    OVERLOAD = "overload"
    DEFICIENCY = "deficiency"
    SATURATION = "saturation"
    ANAEMIA = "anaemia"
    START = "start"
    WITHHOLD = "withhold"
    PHOSPHATE = "phosphate"
    INFLAMMATION = "inflammation"


@dataclass(frozen=True, slots=True)
class LimitStep:
    """A limit that held from ``x0`` to ``x1`` (either may be infinite), canonical unit."""

    x0: float
    x1: float
    amount: Decimal


@dataclass(frozen=True, slots=True)
class LimitLine:
    """A limit of the profile over time.

    Attributes:
        side: Which flag a value beyond it gets; the colour of the line.
        steps: In order of time; one unless the profile, age or sex-limit changes. The last is
            the one in force today and the one that is labelled.
    """

    name: LimitName
    side: Flag
    steps: tuple[LimitStep, ...]

    @property
    def amount(self) -> Decimal:
        """The limit in force today."""
        return self.steps[-1].amount


@dataclass(frozen=True, slots=True)
class HeldMark:
    """A row that is held: it has a date, but stands on no scale."""

    x: float
    key: str
    reason: str
    reported: str


class NoLimits(StrEnum):
    """Why a lane has no overload limit."""

    PREGNANCY = "pregnancy"
    CHILD = "child"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedBand:
    """The illustrative course, of which 9 in 10 in published groups lie inside.

    Attributes:
        points: x, low, high; in order; empty when refused.
        refusal: Code of the reason, or empty.
    """

    points: tuple[tuple[float, float, float], ...] = ()
    refusal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One analyte over time. Points, held marks and steps are in order of time.

    Attributes:
        is_windowed: Whether the reading windows are drawn in it.
        shows_interference: Whether assay interference is drawn in it.
        highest: Where the scale ends by its nature, as a score does; None for an analyte.
    """

    code: LaneCode
    name: str
    unit: str
    decimals: int
    is_zero_based: bool
    is_windowed: bool
    shows_interference: bool
    points: tuple[Point, ...] = ()
    segments: tuple[Segment, ...] = ()
    ranges: tuple[RangeStep, ...] = ()
    limits: tuple[LimitLine, ...] = ()
    held: tuple[HeldMark, ...] = ()
    changes: tuple[SourceChange, ...] = ()
    no_limits: NoLimits | None = None
    expected: ExpectedBand = field(default_factory=ExpectedBand)
    highest: float | None = None
    target: TargetMark | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time to show."""

    x0: float
    x1: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Everything a plot of one patient draws.

    Attributes:
        doses: Given or not, in order of time.
        clock: Windows without gaps from minus to plus infinity.
        interference: Where iron, TSAT and UIBC cannot be measured.
        readable_from: Wait after the last dose; None without a dose.
        response_from: Wait of the haemoglobin response; ticks at the days that change a verdict.
        mri_until / phosphate_until: How long these are under watch; None without such a product.
        three_months / twelve_months / course / all: What the period buttons show.
    """

    today: date
    lanes: tuple[Lane, ...]
    samples: tuple[SampleMark, ...]
    doses: tuple[DoseMark, ...]
    events: tuple[EventMark, ...]
    plans: tuple[PlanMark, ...]
    clock: tuple[ClockSpan, ...]
    interference: tuple[ClockSpan, ...]
    readable_from: ClockBracket | None
    response_from: ClockBracket | None
    mri_until: ClockBracket | None = None
    phosphate_until: ClockBracket | None = None
    three_months: Period
    twelve_months: Period
    course: Period
    all: Period
    available: tuple[LaneCode, ...] = ()

    @property
    def today_x(self) -> float:
        """x of the line of today."""
        return x_of_day(self.today) + _NOON

    def lane(self, code: LaneCode) -> Lane | None:
        """Return the lane of an analyte, or None when it is not shown."""
        return next((lane for lane in self.lanes if lane.code is code), None)
