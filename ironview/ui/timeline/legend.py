"""The lines that name every shape, band and line in use."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from ironview.ui.timeline.frame import Frame
from ironview.ui.timeline.labels import Label, Run, paint_labels
from ironview.ui.timeline.signs import Paint, legend_signs

_GAP = 18.0
_SIGN = 20.0


@dataclass(frozen=True, slots=True)
class Entry:
    """A sign and its word; ``at`` is the centre of the sign."""

    at: QPointF
    paint: Paint
    label: Label


def legend_lines(frame: Frame) -> int:
    """Return how many lines the signs in use need beside each other."""
    places = _places(frame, [words for _, words in legend_signs(frame)])
    return 1 + max((line for line, _ in places), default=0)


def legend_entries(frame: Frame, area: QRectF) -> list[Entry]:
    """Return an entry for every sign in use."""
    signs = legend_signs(frame)
    places = _places(frame, [words for _, words in signs])
    height = area.height() / (1 + max((line for line, _ in places), default=0))
    entries: list[Entry] = []
    for (paint, words), (line, x) in zip(signs, places, strict=True):
        middle = area.top() + (line + 0.5) * height
        runs = (Run(words, frame.theme.ink2.name()),)
        label = frame.type.label(runs, x + _SIGN, middle + 4 * frame.type.scale)
        entries.append(Entry(QPointF(x + 7, middle), paint, label))
    return entries


def _places(frame: Frame, texts: list[str]) -> list[tuple[int, float]]:
    """Return line and left end of each sign; a sign that would leave the chart begins a line."""
    places, line, x = [], 0, frame.scale.left
    for text in texts:
        width = _SIGN + frame.type.width(text)
        if x > frame.scale.left and x + width > frame.geometry.width:
            line, x = line + 1, frame.scale.left
        places.append((line, x))
        x += width + _GAP
    return places


def paint_legend(painter: QPainter, frame: Frame, entries: list[Entry]) -> None:
    """Paint the lines."""
    for entry in entries:
        entry.paint(painter, entry.at)
    paint_labels(painter, [entry.label for entry in entries], frame.type, frame.theme)
