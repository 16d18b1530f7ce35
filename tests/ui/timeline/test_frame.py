"""The points of a lane as columns: each keeps what it says."""

from decimal import Decimal
from itertools import product

import pytest

from ironview.domain.analytes import AnalyteCode
from ironview.domain.moments import Moment
from ironview.domain.quantities import Comparator, Quantity
from ironview.domain.readings import Reading
from ironview.domain.timeline_parts import Lane, Point, Segment, x_of
from ironview.domain.verdicts import Flag
from ironview.ui.timeline.frame import EXCLUDED, FLAGS, READINGS, lane_data, parts_of
from tests.domain.records import on

SIDES = {
    None: 0,
    Comparator.LESS: 1,
    Comparator.LESS_OR_EQUAL: 1,
    Comparator.GREATER: 2,
    Comparator.GREATER_OR_EQUAL: 2,
}


def point(place, reading=Reading.READABLE, flag=None, comparator=None):
    moment = Moment(on(place))
    return Point(
        key=f"p{place}",
        sample=moment,
        x=x_of(moment),
        value=float(place),
        quantity=Quantity(Decimal(place), comparator),
        reading=reading,
        flag=flag,
    )


def data_of(points, segments=()):
    return lane_data(
        Lane(
            code=AnalyteCode.FERRITIN,
            name="Ferritin",
            unit="µg/L",
            decimals=0,
            is_zero_based=True,
            is_windowed=True,
            shows_interference=False,
            points=tuple(points),
            segments=tuple(segments),
        )
    )


def test_every_reading_flag_and_side_comes_back_from_its_kind():
    kinds = list(product(Reading, (None, *Flag), SIDES))
    points = [point(place, *kind) for place, kind in enumerate(kinds)]

    data = data_of(points)

    assert [
        (READINGS[reading], FLAGS[flag], side) for reading, flag, side in map(parts_of, data.kinds)
    ] == [(reading, flag, SIDES[comparator]) for reading, flag, comparator in kinds]
    assert data.xs.tolist() == [one.x for one in points]
    assert data.values.tolist() == [one.value for one in points]
    assert data.eligible.tolist() == [
        one.reading in (Reading.READABLE, Reading.PROVISIONAL) for one in points
    ]
    assert [one.reading is Reading.EXCLUDED for one in points] == (
        data.readings == EXCLUDED
    ).tolist()


def test_what_is_no_reading_is_taken_for_none():
    with pytest.raises(IndexError):
        READINGS[data_of([point(1, reading="readable soon")]).readings[0]]
    with pytest.raises(IndexError):
        data_of([point(1, comparator="about")])


def test_pieces_of_the_line_keep_their_ends_and_their_strokes():
    data = data_of([point(1), point(2)], [Segment(1, 2, 3, 4, False), Segment(3, 4, 5, 6, True)])

    assert data.segments.tolist() == [[1, 2, 3, 4], [3, 4, 5, 6]]
    assert data.dashed.tolist() == [False, True]


def test_a_lane_without_points_has_empty_columns():
    data = data_of([])

    assert data.segments.shape == (0, 4)
    assert (len(data.xs), len(data.kinds), data.has_former) == (0, 0, False)
