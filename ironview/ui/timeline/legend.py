"""One line that names every shape, band and line in use."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ironview.domain.readings import Reading
from ironview.domain.verdicts import Flag
from ironview.ui.glyphs import paint_drop, paint_flag, paint_state
from ironview.ui.timeline.frame import FLAGS, READINGS, Frame
from ironview.ui.timeline.labels import Label, Run, paint_labels
from ironview.ui.timeline.phrases import reading_word, translate
from ironview.ui.timeline.strokes import dashed, expected_course

_GAP = 18.0
_SIGN = 20.0
_ALWAYS = (Reading.READABLE,)

Paint = Callable[[QPainter, QPointF], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """A sign and its word; ``at`` is the centre of the sign."""

    at: QPointF
    paint: Paint
    label: Label


def legend_entries(frame: Frame, area: QRectF) -> list[Entry]:
    """Return the entries that fit on one line of the area."""
    x, middle = frame.scale.left, area.center().y()
    entries: list[Entry] = []
    for paint, words in legend_signs(frame):
        runs = (Run(words, frame.theme.ink2.name()),)
        label = frame.type.label(runs, x + _SIGN, middle + 4 * frame.type.scale)
        if label.rect.right() > frame.geometry.width:
            break
        entries.append(Entry(QPointF(x + 7, middle), paint, label))
        x = label.rect.right() + _GAP
    return entries


def paint_legend(painter: QPainter, frame: Frame, entries: list[Entry]) -> None:
    """Paint the line."""
    for entry in entries:
        entry.paint(painter, entry.at)
    paint_labels(painter, [entry.label for entry in entries], frame.type, frame.theme)


def legend_signs(frame: Frame) -> list[tuple[Paint, str]]:
    """Return every sign in use with its word; all timelines start with the readable disc."""
    readings, flags = _in_use(frame)
    signs: list[tuple[Paint, str]] = [
        (_state(frame, reading), reading_word(reading))
        for reading in Reading
        if reading in readings
    ]
    words = {
        Flag.HIGH: translate("Timeline", "above"),
        Flag.LOW: translate("Timeline", "below lab range or limit"),
    }
    signs += [(_flag(frame, flag), words[flag]) for flag in flags]
    if frame.timeline.doses:
        signs.append((_dose(frame), translate("Timeline", "dose")))
    if any(data.lane.ranges for data in frame.data):
        signs.append((_range(frame), translate("Timeline", "lab range")))
    if any(bool(data.dashed.any()) for data in frame.data):
        signs.append((_across(frame), translate("Timeline", "across a dose")))
    if frame.state.show_expected and any(data.lane.expected.points for data in frame.data):
        signs.append((_expected(frame), translate("Timeline", "expected")))
    return signs


def _in_use(frame: Frame) -> tuple[set[Reading], list[Flag]]:
    codes: set[int] = set()
    flags: set[int] = set()
    for data in frame.data:
        codes.update(np.unique(data.readings).tolist())
        flags.update(np.unique(data.flags).tolist())
    readings = {READINGS[code] for code in codes} | set(_ALWAYS)
    if any(data.lane.held for data in frame.data):
        readings.add(Reading.HELD)
    if frame.timeline.interference and any(data.lane.shows_interference for data in frame.data):
        readings.add(Reading.INTERFERENCE)
    used = [FLAGS[code] for code in sorted(flags)]
    return readings, [flag for flag in used if flag is not None]


def _state(frame: Frame, reading: Reading) -> Paint:
    return lambda painter, at: paint_state(painter, at, reading, frame.theme, radius=4.4)


def _flag(frame: Frame, flag: Flag) -> Paint:
    return lambda painter, at: paint_flag(painter, at, flag, frame.theme)


def _dose(frame: Frame) -> Paint:
    return lambda painter, at: paint_drop(painter, at + QPointF(0, 7), frame.theme)


def _range(frame: Frame) -> Paint:
    def paint(painter: QPainter, at: QPointF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(frame.theme.line, 1))
        painter.setBrush(frame.theme.ref_range)
        painter.drawRect(QRectF(at.x() - 8, at.y() - 6, 16, 12))

    return paint


def _across(frame: Frame) -> Paint:
    def paint(painter: QPainter, at: QPointF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = QLineF(at.x() - 8, at.y(), at.x() + 8, at.y())
        dashed(painter, line, frame.theme.ink, (3, 3))

    return paint


def _expected(frame: Frame) -> Paint:
    def paint(painter: QPainter, at: QPointF) -> None:
        lower, upper = (
            QPolygonF([QPointF(at.x() - 8, y), QPointF(at.x() + 8, y)])
            for y in (at.y() + 5, at.y() - 5)
        )
        expected_course(painter, lower, upper, frame.theme.accent)

    return paint
