"""What stands on a timeline besides results: windows, waits, doses, events, plans, samples.

Every x is as in ``timeline_parts``: days since 1970 by the local calendar.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from ironview.domain.analytes import AnalyteCode
from ironview.domain.moments import Moment
from ironview.domain.readings import Reading
from ironview.domain.record import DoseStatus
from ironview.domain.verdicts import NextTestState, Window


@dataclass(frozen=True, slots=True)
class ClockSpan:
    """A stretch of one window, ``x0`` included, ``x1`` not; ends may be infinite."""

    window: Window
    x0: float
    x1: float


@dataclass(frozen=True, slots=True)
class ClockBracket:
    """A wait that is marked in a lane's head.

    Attributes:
        ticks: x of its marks in between.
        until: First date on which the answer can be read.
    """

    x0: float
    x1: float
    ticks: tuple[float, ...]
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseMark:
    """One entry of intravenous iron.

    Attributes:
        name / code: Product spelled out, and in short; empty when the catalogue has none.
        mg: None when unknown.
        course: From 1; 0 for a dose that was not given.
        reaction: What was noted; empty for none.
    """

    x: float
    at: Moment
    key: str
    product: str
    name: str
    code: str
    mg: Decimal | None
    status: DoseStatus
    course: int = 0
    reaction: str = ""

    @property
    def is_given(self) -> bool:
        """Whether it started the clock."""
        return self.course > 0


@dataclass(frozen=True, slots=True)
class EventMark:
    """Something besides iron; ``units`` only for red cells and donations."""

    x: float
    at: Moment
    kind: str
    units: str
    note: str
    key: str


class PlanKind(StrEnum):
    """What a planned date is."""

    EARLIEST = "earliest"
    PREFERRED = "preferred"
    STEADY = "steady"
    RECHECK = "recheck"


@dataclass(frozen=True, slots=True)
class PlanMark:
    """A date of the next test; ``is_main`` for the one that carries the label."""

    x: float
    day: date
    kind: PlanKind
    state: NextTestState
    is_main: bool


@dataclass(frozen=True, slots=True)
class SampleMark:
    """A sample on the time axis, whatever was measured in it.

    Attributes:
        reading: Shape that stands for the sample as a whole.
    """

    x: float
    at: Moment
    day: int | None
    window: Window
    reading: Reading


@dataclass(frozen=True, slots=True)
class SourceChange:
    """Half-way between the last result of one source and the first of another.

    Attributes:
        laboratory: The laboratory from here on; empty when only the way of measuring changed.
        is_computed: Whether the values are computed from here on.
    """

    x: float
    laboratory: str
    is_computed: bool


@dataclass(frozen=True, slots=True)
class TargetMark:
    """What a clinician wants of an analyte since a day; canonical unit, None where open.

    Attributes:
        by: Who set or last changed it.
    """

    x: float
    day: date
    code: AnalyteCode
    low: Decimal | None
    high: Decimal | None
    reason: str
    by: str

    @property
    def bounds(self) -> tuple[Decimal, ...]:
        """The bounds there are, the lower first."""
        return tuple(bound for bound in (self.low, self.high) if bound is not None)
