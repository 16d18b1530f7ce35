"""How lanes look: an icon for each, and which colour it has."""

from typing import Final

from ironview.domain.worklist import Lane

LANE_ICONS: Final[dict[Lane | None, str]] = {
    Lane.URGENT: "octagon-alert",
    Lane.ABOVE_LIMITS: "triangle-alert",
    Lane.NOT_RESPONDING: "chart-spline",
    Lane.OVERDUE: "calendar-x",
    Lane.TOO_EARLY: "rotate-ccw",
    Lane.DUE: "calendar-clock",
    Lane.NOTHING_BOOKED: "calendar-plus",
    Lane.TO_SIGN: "pen-line",
    Lane.HELD: "circle-question-mark",
    None: "hourglass",
}
_TONES: Final[dict[Lane | None, str]] = {
    Lane.URGENT: "urgent",
    Lane.ABOVE_LIMITS: "warning",
    Lane.TOO_EARLY: "tooEarly",
    Lane.HELD: "held",
}


def lane_tone(lane: Lane | None) -> str:
    """Return the colour token of a lane's icon."""
    return _TONES.get(lane, "ink2")
