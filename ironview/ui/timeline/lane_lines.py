"""The line of a lane as paths in px; a crowd of points becomes the band it covers."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainterPath

from ironview.ui.timeline.frame import Floats, LaneData
from ironview.ui.timeline.geometry import TimeScale
from ironview.ui.timeline.strokes import pieces_path

_ALL_PIECES = 3000
_FEW_PIECES = 60


@dataclass(slots=True)
class Lines:
    """Paths in px: ``solid`` 1.5 px wide, ``dashed`` 1 px; ``strokes`` are both, where few.

    ``crowd`` is what a line through very many points covers, as strokes of 1 px.
    """

    solid: QPainterPath = field(default_factory=QPainterPath)
    dashed: QPainterPath = field(default_factory=QPainterPath)
    strokes: list[QLineF] = field(default_factory=list)
    crowd: QPainterPath = field(default_factory=QPainterPath)


def lines_of(data: LaneData, scale: TimeScale, y: Callable[[Floats], Floats]) -> Lines:
    """Return the part of the line that is in view."""
    pieces = data.segments
    if not len(pieces):
        return Lines()
    seen = (pieces[:, 2] >= scale.x0) & (pieces[:, 0] <= scale.x1)
    pieces, dashed = pieces[seen], data.dashed[seen]
    if not len(pieces):
        return Lines()
    px = scale.left + (pieces[:, [0, 2]] - scale.x0) * scale.px_per_day
    py = y(pieces[:, [1, 3]])
    if len(pieces) > _ALL_PIECES:
        return Lines(crowd=_columns(px[:, 0], py[:, 0]))
    px, py = _cut(px, py, scale)
    strokes = []
    if len(pieces) <= _FEW_PIECES:
        ends = np.column_stack([px[:, 0], py[:, 0], px[:, 1], py[:, 1]]).tolist()
        strokes = [QLineF(*end) for end in ends]
    solid, broken = (
        pieces_path(px[chosen].ravel(), py[chosen].ravel()) for chosen in (~dashed, dashed)
    )
    return Lines(solid, broken, strokes)


def _cut(px: Floats, py: Floats, scale: TimeScale) -> tuple[Floats, Floats]:
    """Return pieces ended at both sides of the plot: not every device clips what is painted."""
    width = px[:, [1]] - px[:, [0]]
    slope = np.divide(py[:, [1]] - py[:, [0]], width, out=np.zeros_like(width), where=width > 0)
    ended = np.clip(px, scale.left, scale.right)
    return ended, py + (ended - px) * slope


def _columns(px: Floats, py: Floats) -> QPainterPath:
    """Return what a line covers, column of pixels by column, each joined to the one before.

    Strokes cost a fraction of a polygon whose edge goes up and down in every column.
    """
    columns = px.astype(np.int64)
    starts = np.flatnonzero(np.diff(columns, prepend=columns[0] - 1))
    top, bottom = np.minimum.reduceat(py, starts), np.maximum.reduceat(py, starts)
    joined_top, joined_bottom = top.copy(), bottom.copy()
    joined_top[1:] = np.minimum(top[1:], bottom[:-1])
    joined_bottom[1:] = np.maximum(bottom[1:], top[:-1])
    ends = np.column_stack([joined_top, np.maximum(joined_bottom, joined_top + 1)])
    return pieces_path(np.repeat(columns[starts] + 0.5, 2), ends.ravel())
