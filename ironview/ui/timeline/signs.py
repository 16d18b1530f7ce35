"""Every sign a chart uses, with its word: shapes, lines and grounds of what it shows."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ironview.domain.findings import Severity
from ironview.domain.readings import Reading
from ironview.domain.record import DoseStatus, EventKind
from ironview.domain.verdicts import Flag
from ironview.ui.glyphs import (
    paint_drop,
    paint_flag,
    paint_next_test,
    paint_severity,
    paint_state,
)
from ironview.ui.timeline.frame import FLAGS, READINGS, Frame, parts_of
from ironview.ui.timeline.lane_target import Rail, paint_teeth
from ironview.ui.timeline.phrases import reading_word, translate
from ironview.ui.timeline.point_atlas import paint_whisker
from ironview.ui.timeline.strokes import dashed, expected_course, horizontal, source_change

_ALWAYS = (Reading.READABLE,)

Paint = Callable[[QPainter, QPointF], None]
Sign = tuple[Paint, str]


def legend_signs(frame: Frame) -> list[Sign]:
    """Return every sign in use with its word; all timelines start with the readable disc."""
    return [*_point_signs(frame), *_dose_signs(frame), *_event_signs(frame), *_line_signs(frame)]


def _point_signs(frame: Frame) -> Iterator[Sign]:
    kinds = set().union(*(data.kinds_used for data in frame.data))
    parts = [parts_of(kind) for kind in sorted(kinds)]
    readings = {READINGS[reading] for reading, _, _ in parts} | set(_ALWAYS)
    if any(data.lane.held for data in frame.data):
        readings.add(Reading.HELD)
    if frame.timeline.interference and any(data.lane.shows_interference for data in frame.data):
        readings.add(Reading.INTERFERENCE)
    if not frame.state.show_excluded:
        readings.discard(Reading.EXCLUDED)
    yield from (
        (_state(frame, reading), reading_word(reading))
        for reading in Reading
        if reading in readings
    )
    words = {
        Flag.HIGH: translate("Timeline", "above"),
        Flag.LOW: translate("Timeline", "below lab range or limit"),
    }
    flags = {FLAGS[flag] for _, flag, _ in parts}
    yield from ((_flag(frame, flag), words[flag]) for flag in Flag if flag in flags)
    censored = {side for _, _, side in parts}
    if 1 in censored:
        yield _whisker(frame, 1.0), translate("Timeline", "lies below")
    if 2 in censored:
        yield _whisker(frame, -1.0), translate("Timeline", "lies above")
    if frame.state.relative:
        return
    if any(data.has_former for data in frame.data):
        yield _former(frame), translate("Timeline", "before a correction")


def _dose_signs(frame: Frame) -> Iterator[Sign]:
    doses = frame.timeline.doses
    given = [dose for dose in doses if dose.is_given]
    if given or frame.is_overview:
        yield _dose(frame, 1.0), translate("Timeline", "dose")
    if any(dose.status is DoseStatus.PARTIAL for dose in given):
        yield _dose(frame, 0.5), translate("Timeline", "partly given")
    if any(not dose.is_given for dose in doses):
        yield _dose(frame, 0.0), translate("Timeline", "not given")
    if any(dose.reaction for dose in doses):
        yield _reaction(frame), translate("Timeline", "reaction")


def _event_signs(frame: Frame) -> Iterator[Sign]:
    kinds = {event.kind for event in frame.timeline.events}
    if EventKind.RBC_TRANSFUSION in kinds:
        yield _square(frame), translate("Timeline", "transfusion")
    if kinds - {EventKind.RBC_TRANSFUSION}:
        yield _ring(frame), translate("Timeline", "other event")
    if frame.timeline.plans:
        yield _plan(frame), translate("Timeline", "next test")


def _line_signs(frame: Frame) -> Iterator[Sign]:
    if any(data.lane.ranges for data in frame.data):
        yield _range(frame), translate("Timeline", "lab range")
    if frame.state.pinned is not None:
        yield _pin(frame), translate("Timeline", "pinned")
    if frame.state.relative:
        return
    if any(data.lane.target for data in frame.data):
        yield _target(frame), translate("Timeline", "target")
    if any(bool(data.dashed.any()) for data in frame.data):
        yield _across(frame), translate("Timeline", "across a dose")
    if any(data.lane.changes for data in frame.data) and not frame.is_overview:
        yield _change(frame), translate("Timeline", "other laboratory or method")
    if frame.state.show_expected and any(data.lane.expected.points for data in frame.data):
        yield _expected(frame), translate("Timeline", "expected")


def _state(frame: Frame, reading: Reading) -> Paint:
    return lambda painter, at: paint_state(painter, at, reading, frame.theme, radius=4.4)


def _flag(frame: Frame, flag: Flag) -> Paint:
    return lambda painter, at: paint_flag(painter, at, flag, frame.theme)


def _whisker(frame: Frame, down: float) -> Paint:
    def paint(painter: QPainter, at: QPointF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = at - QPointF(0, down * 8)
        paint_whisker(painter, top, 2.0, frame.theme.ink, down)

    return paint


def _former(frame: Frame) -> Paint:
    def paint(painter: QPainter, at: QPointF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(frame.theme.invalid, 1.3))
        painter.setBrush(frame.theme.surface)
        painter.drawEllipse(at, 3, 3)

    return paint


def _dose(frame: Frame, filled: float) -> Paint:
    return lambda painter, at: paint_drop(painter, at + QPointF(0, 7), frame.theme, filled=filled)


def _reaction(frame: Frame) -> Paint:
    return lambda painter, at: paint_severity(
        painter, QRectF(at.x() - 5, at.y() - 5, 10, 10), Severity.WARNING, frame.theme
    )


def _plan(frame: Frame) -> Paint:
    return lambda painter, at: paint_next_test(painter, at, frame.theme, filled=False)


def _square(frame: Frame) -> Paint:
    return _outlined(
        frame, lambda painter, at: painter.drawRect(QRectF(at.x() - 4, at.y() - 4, 8, 8))
    )


def _ring(frame: Frame) -> Paint:
    return _outlined(frame, lambda painter, at: painter.drawEllipse(at, 2.5, 2.5))


def _outlined(frame: Frame, draw: Paint) -> Paint:
    def paint(painter: QPainter, at: QPointF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(frame.theme.ink, 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        draw(painter, at)

    return paint


def _range(frame: Frame) -> Paint:
    def paint(painter: QPainter, at: QPointF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(frame.theme.line, 1))
        painter.setBrush(frame.theme.ref_range)
        painter.drawRect(QRectF(at.x() - 8, at.y() - 6, 16, 12))

    return paint


def _target(frame: Frame) -> Paint:
    def paint(painter: QPainter, at: QPointF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for rail in (Rail(at.y() - 6, 1), Rail(at.y() + 6, -1)):
            ends = (at.x() - 9, at.x() + 9)
            horizontal(painter, rail.y, *ends, frame.theme.ink2)
            paint_teeth(painter, ends, rail, frame.theme.ink2, apart=6.0)

    return paint


def _across(frame: Frame) -> Paint:
    def paint(painter: QPainter, at: QPointF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = QLineF(at.x() - 8, at.y(), at.x() + 8, at.y())
        dashed(painter, line, frame.theme.ink, (3, 3))

    return paint


def _pin(frame: Frame) -> Paint:
    return lambda painter, at: dashed(
        painter, QLineF(at.x(), at.y() - 7, at.x(), at.y() + 7), frame.theme.accent, (2, 2)
    )


def _change(frame: Frame) -> Paint:
    return lambda painter, at: source_change(
        painter, at.x(), at.y() - 7, at.y() + 7, frame.theme.muted
    )


def _expected(frame: Frame) -> Paint:
    def paint(painter: QPainter, at: QPointF) -> None:
        lower, upper = (
            QPolygonF([QPointF(at.x() - 8, y), QPointF(at.x() + 8, y)])
            for y in (at.y() + 5, at.y() - 5)
        )
        expected_course(painter, lower, upper, frame.theme.accent)

    return paint
