"""A target in its lane: rails with teeth that point to where the values are wanted.

Neither a filled ground, as the laboratory's range is, nor a plain coloured line, as a limit is.
"""

from dataclasses import dataclass

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter

from ironview.ui.timeline.frame import Frame
from ironview.ui.timeline.lane_layout import LaneMarks
from ironview.ui.timeline.strokes import dashed, faded, horizontal, vertical

_TOOTH = 4.0
_TEETH_APART = 20.0
_OPACITY = 0.72
_BRACKET = 3.0
_BEFORE = (1.0, 2.0)


@dataclass(frozen=True, slots=True)
class Rail:
    """One bound in px.

    Attributes:
        inward: 1 where the wanted values stand below it on the screen, -1 above.
        tooth: How long its teeth are.
    """

    y: float
    inward: int
    tooth: float = _TOOTH


def rails_of(marks: LaneMarks) -> list[Rail]:
    """Return the rails of a lane's target, the upper one first; none without a target."""
    target = marks.data.lane.target
    if target is None:
        return []
    ys = [(target.high, 1), (target.low, -1)]
    ends = [(marks.y(float(bound)), inward) for bound, inward in ys if bound is not None]
    # The teeth of two near rails must not meet.
    tooth = min(_TOOTH, max(1.0, (ends[-1][0] - ends[0][0]) / 4)) if len(ends) > 1 else _TOOTH
    return [Rail(y, inward, tooth) for y, inward in ends]


def paint_target(painter: QPainter, frame: Frame, marks: LaneMarks) -> None:
    """Paint a lane's target: its rails dotted before the day it was set, whole from then on."""
    target, scale, color = marks.data.lane.target, frame.scale, rail_color(frame)
    if target is None:
        return
    begin = scale.clamped(target.x)
    rails = rails_of(marks)
    for rail in rails:
        if begin > scale.left:
            dashed(painter, QLineF(scale.left, rail.y, begin, rail.y), color, _BEFORE)
        horizontal(painter, rail.y, begin, scale.right, color)
        paint_teeth(painter, (scale.left, scale.right), rail, color)
    x = scale.right + _BRACKET
    for rail in rails:
        horizontal(painter, rail.y, scale.right, x + 1, color)
    if len(rails) == 2:
        vertical(painter, x, rails[0].y, rails[1].y + 1, color)


def rail_color(frame: Frame) -> QColor:
    """Return the colour of rails and teeth: as quiet as a limit's."""
    return faded(frame.theme.ink2, _OPACITY)


def paint_teeth(
    painter: QPainter,
    ends: tuple[float, float],
    rail: Rail,
    color: QColor,
    apart: float = _TEETH_APART,
) -> None:
    """Paint the teeth of a rail, on the side of the wanted values."""
    left, right = ends
    y = round(rail.y)
    top = y if rail.inward > 0 else y - rail.tooth
    for number in range(int((right - left) / apart)):
        vertical(painter, left + (number + 0.5) * apart, top, top + rail.tooth + 1, color)
