"""What a line through a crowd of points covers: all of them, and without a gap."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ironview.ui.timeline.lane_lines import _columns


def strokes(px, py):
    path = _columns(np.array(px), np.array(py))
    ends = [path.elementAt(place) for place in range(path.elementCount())]
    return [(a.x, a.y, b.y) for a, b in zip(ends[::2], ends[1::2], strict=True)]


@given(
    steps=st.lists(st.floats(0, 3), min_size=2, max_size=80),
    heights=st.data(),
)
def test_every_point_lies_on_a_stroke_of_its_column_and_neighbours_touch(steps, heights):
    px = np.cumsum(steps)
    py = [heights.draw(st.floats(0, 200)) for _ in steps]

    found = strokes(px, py)

    by_column = {int(x): (top, bottom) for x, top, bottom in found}
    assert len(by_column) == len(found) == len({int(x) for x in px})
    for x, y in zip(px, py, strict=True):
        top, bottom = by_column[int(x)]
        assert top <= y <= bottom
    for (_, top, bottom), (_, other_top, other_bottom) in pairwise(found):
        assert max(top, other_top) <= min(bottom, other_bottom)


def test_a_single_height_still_leaves_a_stroke_that_is_seen():
    assert strokes([3.2, 3.4], [50.0, 50.0]) == [(3.5, 50.0, 51.0)]
