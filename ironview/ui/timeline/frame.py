"""What one picture of a timeline is made from: data ready for fast look-ups, time scale, state."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ironview.domain.moments import Moment
from ironview.domain.quantities import Comparator
from ironview.domain.readings import Reading
from ironview.domain.timeline_parts import Lane, Timeline
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
_CODE: Final = {reading: code for code, reading in enumerate(READINGS)}
_BELOW: Final = (Comparator.LESS, Comparator.LESS_OR_EQUAL)
_MOST_DOSES: Final = 60


@dataclass(frozen=True, slots=True, eq=False)
class LaneData:
    """A lane's points as columns, in order of time.

    Attributes:
        readings / flags: Places in ``READINGS`` and ``FLAGS``.
        censored: 0 exact, 1 below, 2 above.
    """

    lane: Lane
    xs: Floats
    values: Floats
    readings: Codes
    flags: Codes
    censored: Codes
    eligible: NDArray[np.bool_]
    segments: Floats
    dashed: NDArray[np.bool_]

    def in_view(self, scale: TimeScale) -> slice:
        """Return which points lie in view."""
        low, high = np.searchsorted(self.xs, [scale.x0, scale.x1], side="left")
        return slice(int(low), int(high))

    def at(self, moment: Moment) -> int | None:
        """Return the place of the first point of a sample, or None."""
        points = self.lane.points
        return next((i for i, point in enumerate(points) if point.sample == moment), None)


def lane_data(lane: Lane) -> LaneData:
    """Return a lane's points and line as columns."""
    points, segments = lane.points, lane.segments
    readings = np.fromiter((_CODE[p.reading] for p in points), np.uint8, len(points))
    return LaneData(
        lane=lane,
        xs=np.fromiter((p.x for p in points), np.float64, len(points)),
        values=np.fromiter((p.value for p in points), np.float64, len(points)),
        readings=readings,
        flags=np.fromiter((FLAGS.index(p.flag) for p in points), np.uint8, len(points)),
        censored=np.fromiter((_side(p.quantity.comparator) for p in points), np.uint8, len(points)),
        eligible=readings <= _CODE[Reading.PROVISIONAL],
        segments=np.array([(s.x0, s.y0, s.x1, s.y1) for s in segments], np.float64).reshape(-1, 4),
        dashed=np.fromiter((s.is_dashed for s in segments), np.bool_, len(segments)),
    )


def _side(comparator: Comparator | None) -> int:
    if comparator is None:
        return 0
    return 1 if comparator in _BELOW else 2


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What the reader chose.

    Attributes:
        all_values: Fit unreadable values into the scale.
        selected: Moment of the selected sample.
        selected_key: The selected result of it, or empty.
    """

    all_values: bool = False
    show_expected: bool = False
    show_excluded: bool = True
    selected: Moment | None = None
    selected_key: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture.

    Attributes:
        is_overview: So many doses are in view that they are drawn as bars, without bands.
        radius: Of points.
    """

    timeline: Timeline
    data: tuple[LaneData, ...]
    scale: TimeScale
    geometry: Geometry
    theme: Theme
    type: Type
    state: State
    is_overview: bool
    radius: float


def make_frame(
    timeline: Timeline,
    data: tuple[LaneData, ...],
    scale: TimeScale,
    geometry: Geometry,
    *,
    theme: Theme,
    type_: Type,
    state: State,
) -> Frame:
    """Return a picture with its crowding worked out."""
    doses = sum(1 for dose in timeline.doses if dose.is_given and scale.shows(dose.x))
    shown = [span.stop - span.start for span in (column.in_view(scale) for column in data)]
    return Frame(
        timeline,
        data,
        scale,
        geometry,
        theme,
        type_,
        state,
        doses > _MOST_DOSES,
        point_radius(max(shown, default=0)),
    )
