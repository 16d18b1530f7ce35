"""What one lane says under the crosshair."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from ironview.domain.timeline_parts import Point
from ironview.ui.timeline.labels import Label


@dataclass(frozen=True, slots=True)
class Readout:
    """What one lane says: shape, number and word in its right gutter."""

    center: QPointF
    point: Point
    label: Label
