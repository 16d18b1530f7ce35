"""What one picture of a timeline is made from: data ready for fast look-ups, time scale, state."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from operator import attrgetter
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ironview.domain.moments import Moment
from ironview.domain.quantities import Comparator
from ironview.domain.readings import Reading
from ironview.domain.timeline_parts import Lane, LaneCode, Segment, Timeline, x_of
from ironview.domain.timeline_scale import point_radius
from ironview.domain.verdicts import Flag
from ironview.ui.theme import Theme
from ironview.ui.timeline.geometry import Geometry, TimeScale
from ironview.ui.timeline.labels import Type

Floats = NDArray[np.float64]
Codes = NDArray[np.uint8]
Places = NDArray[np.intp]

READINGS: Final = tuple(Reading)
FLAGS: Final = (None, Flag.HIGH, Flag.LOW)
EXCLUDED: Final = READINGS.index(Reading.EXCLUDED)
_LAST_ELIGIBLE: Final = READINGS.index(Reading.PROVISIONAL)
_COMPARATORS: Final = (None, *Comparator)
_BELOW: Final = (Comparator.LESS, Comparator.LESS_OR_EQUAL)
_CENSORED: Final = np.array([0, *(1 if one in _BELOW else 2 for one in Comparator)], np.uint8)
_MOST_DOSES: Final = 60


@dataclass(frozen=True, slots=True, eq=False)
class LaneData:
    """A lane's points as columns, in order of time.

    Attributes:
        readings / flags: Places in ``READINGS`` and ``FLAGS``.
        censored: 0 exact, 1 below, 2 above.
        kinds: The three together; ``parts_of`` takes them apart.
        kinds_used: Each kind that some point has.
        has_former: Whether some point replaced another value.
    """

    lane: Lane
    xs: Floats
    values: Floats
    readings: Codes
    flags: Codes
    censored: Codes
    kinds: NDArray[np.int64]
    kinds_used: frozenset[int]
    has_former: bool
    eligible: NDArray[np.bool_]
    segments: Floats
    dashed: NDArray[np.bool_]

    def in_view(self, scale: TimeScale) -> slice:
        """Return which points lie in view."""
        low, high = np.searchsorted(self.xs, [scale.x0, scale.x1], side="left")
        return slice(int(low), int(high))

    def at(self, moment: Moment) -> int | None:
        """Return the place of the first point of a sample, or None."""
        points, x = self.lane.points, x_of(moment)
        place = int(np.searchsorted(self.xs, x, side="left"))
        while place < len(points) and points[place].x == x:
            if points[place].sample == moment:
                return place
            place += 1
        return None


@dataclass(frozen=True, slots=True, eq=False)
class PlotData:
    """A timeline as columns: its lanes, and the x of every sample, in order."""

    timeline: Timeline
    lanes: tuple[LaneData, ...]
    sample_xs: Floats


def plot_data(timeline: Timeline) -> PlotData:
    """Return a timeline as columns."""
    xs = np.fromiter((mark.x for mark in timeline.samples), np.float64, len(timeline.samples))
    return PlotData(timeline, tuple(lane_data(lane) for lane in timeline.lanes), xs)


def lane_data(lane: Lane) -> LaneData:
    """Return a lane's points and line as columns."""
    points = lane.points
    numbers, width = chain.from_iterable(lane.segments), len(Segment._fields)
    pieces = np.fromiter(numbers, np.float64, width * len(lane.segments)).reshape(-1, width)
    readings = _codes(points, "reading", READINGS)
    flags = _codes(points, "flag", FLAGS)
    censored = _CENSORED[_codes(points, "quantity.comparator", _COMPARATORS)]
    kinds = readings.astype(np.int64) * 9 + flags * 3 + censored
    return LaneData(
        lane=lane,
        xs=_column(points, "x"),
        values=_column(points, "value"),
        readings=readings,
        flags=flags,
        censored=censored,
        kinds=kinds,
        has_former=any(map(attrgetter("was"), points)),
        kinds_used=frozenset(np.unique(kinds).tolist()),
        eligible=readings <= _LAST_ELIGIBLE,
        segments=pieces[:, [Segment._fields.index(side) for side in ("x0", "y0", "x1", "y1")]],
        dashed=pieces[:, Segment._fields.index("is_dashed")] != 0,
    )


def _column(rows: Sequence[object], attribute: str) -> Floats:
    return np.fromiter(map(attrgetter(attribute), rows), np.float64, len(rows))


def _codes(rows: Sequence[object], attribute: str, choices: Sequence[object]) -> Codes:
    """Return for each row the place of its attribute among the choices; past them where it is none.

    They are told apart by identity: to hash a member of an enumeration is a call of Python for
    each of a hundred thousand points.
    """
    chosen = np.fromiter(map(id, map(attrgetter(attribute), rows)), np.int64, len(rows))
    codes = np.full(len(rows), len(choices), np.uint8)
    for place, choice in enumerate(choices):
        codes[chosen == id(choice)] = place
    return codes


def parts_of(kind: int) -> tuple[int, int, int]:
    """Return reading, flag and censoring of a kind."""
    return kind // 9, kind // 3 % 3, kind % 3


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What the reader chose.

    Attributes:
        all_values: Fit unreadable values into the scale.
        selected: Moment of the selected sample.
        selected_key: The selected result of it, or empty.
        dose_days: Days whose doses are selected.
        pinned: Moment of the sample that others are compared with.
        relative: All lanes in one plot, each against its own laboratory range.
        log_lanes: Lanes with a logarithmic axis; none by itself.
    """

    all_values: bool = False
    show_expected: bool = False
    show_excluded: bool = True
    selected: Moment | None = None
    selected_key: str = ""
    dose_days: frozenset[date] = frozenset()
    pinned: Moment | None = None
    relative: bool = False
    log_lanes: frozenset[LaneCode] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture.

    Attributes:
        is_overview: So many doses are in view that they are drawn as bars, without bands.
        radius: Of points.
    """

    timeline: Timeline
    data: tuple[LaneData, ...]
    sample_xs: Floats
    scale: TimeScale
    geometry: Geometry
    theme: Theme
    type: Type
    state: State
    is_overview: bool
    radius: float


def make_frame(
    data: PlotData,
    scale: TimeScale,
    geometry: Geometry,
    *,
    theme: Theme,
    type_: Type,
    state: State,
) -> Frame:
    """Return a picture with its crowding worked out."""
    doses = sum(dose.is_given and scale.shows(dose.x) for dose in data.timeline.doses)
    shown = [span.stop - span.start for span in (lane.in_view(scale) for lane in data.lanes)]
    return Frame(
        data.timeline,
        data.lanes,
        data.sample_xs,
        scale,
        geometry,
        theme,
        type_,
        state,
        doses > _MOST_DOSES,
        point_radius(max(shown, default=0)),
    )
