"""The colour of a value's number."""

from ironview.domain.timeline_parts import Point
from ironview.ui.glyphs import flag_color, reading_color
from ironview.ui.timeline.frame import Frame


def value_color(point: Point, frame: Frame) -> str:
    """Return the colour of a value's number: ink unless flagged or unreadable."""
    if point.flag is not None:
        return flag_color(point.flag, frame.theme).name()
    if point.reading.is_eligible:
        return frame.theme.ink.name()
    return reading_color(point.reading, frame.theme).name()
