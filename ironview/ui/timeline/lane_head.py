"""A lane's head, and the words in its gutters: name, clock bracket, limits, axis numbers."""

from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise

from PySide6.QtCore import QRectF

from ironview.domain.analytes import AnalyteCode
from ironview.domain.timeline_marks import ClockBracket
from ironview.ui.timeline.frame import Frame
from ironview.ui.timeline.labels import Ground, Label, Run, Shelf
from ironview.ui.timeline.lane_layout import LaneMarks, flag_token
from ironview.ui.timeline.lane_target import rails_of
from ironview.ui.timeline.phrases import (
    lane_name,
    limit_word,
    no_limits_note,
    range_word,
    target_words,
    translate,
)
from ironview.ui.words import number, short_day
from ironview.wording.expected_sentences import refusal_text

_LABEL_GAP = 14.0
_RANGE_GAP = 13.5
_LEADER = 7.0
_FROM_PLOT = 10.0


@dataclass(slots=True)
class Bracket:
    """A wait in px: its line, its ticks (the last one taller)."""

    x0: float
    x1: float
    y: float
    ticks: list[float]
    opens_in_view: bool


@dataclass(frozen=True, slots=True)
class Leader:
    """The line from a limit to its label."""

    token: str
    y: float
    label_y: float


@dataclass(slots=True)
class LaneHead:
    """Words outside the plot: ``labels`` in the head, ``left`` and ``gutter`` beside it."""

    labels: list[Label] = field(default_factory=list)
    left: list[Label] = field(default_factory=list)
    gutter: list[Label] = field(default_factory=list)
    leaders: list[Leader] = field(default_factory=list)
    bracket: Bracket | None = None


def lay_out_head(frame: Frame, marks: LaneMarks, shelf: Shelf) -> LaneHead:
    """Return the words of a lane, their places taken on ``shelf``."""
    head = LaneHead()
    name = _name(frame, marks)
    head.labels.append(name)
    shelf.take(name.rect)
    wait, words = _wait(frame, marks)
    if wait is not None:
        _add_bracket(frame, marks, shelf, head, wait=wait, words=words)
    _add_note(frame, marks, shelf, head)
    head.left = _axis_numbers(frame, marks)
    if not _add_limits(frame, marks, head):
        _add_target(frame, marks, shelf, head)
    return head


def _name(frame: Frame, marks: LaneMarks) -> Label:
    lane, theme = marks.data.lane, frame.theme
    unit = lane.unit
    if marks.values.is_log:
        unit = translate("Timeline", "%1, log").replace("%1", unit)
    runs = (Run(lane_name(lane), theme.ink.name(), 600), Run(f" {unit}", theme.muted.name()))
    return frame.type.label(runs, frame.scale.left, _baseline(frame, marks), ground=Ground.PLATE)


def _baseline(frame: Frame, marks: LaneMarks) -> float:
    return marks.rect.head.top() + 14 * frame.type.scale


def _wait(frame: Frame, marks: LaneMarks) -> tuple[ClockBracket | None, str]:
    """Return the wait that is marked in this head.

    The first windowed lane has the reading clock, haemoglobin its response, phosphate its watch;
    the MRI takes the first lane that is left.
    """
    if frame.is_overview:
        return None, ""
    timeline, code = frame.timeline, marks.data.lane.code
    codes = [data.lane.code for data in frame.data]
    taken = [data.lane.code for data in frame.data if data.lane.is_windowed][:1]
    if code in taken:
        return timeline.readable_from, translate("Timeline", "readable from %1")
    if code is AnalyteCode.HB:
        return timeline.response_from, translate("Timeline", "response from %1")
    if code is AnalyteCode.PHOSPHATE:
        return timeline.phosphate_until, translate("Timeline", "watch phosphate until %1")
    taken += [AnalyteCode.HB, AnalyteCode.PHOSPHATE]
    if code == next(one for one in codes if one not in taken):
        return timeline.mri_until, translate("Timeline", "MRI may be altered until %1")
    return None, ""


def _add_bracket(
    frame: Frame,
    marks: LaneMarks,
    shelf: Shelf,
    head: LaneHead,
    *,
    wait: ClockBracket,
    words: str,
) -> None:
    scale, end = frame.scale, frame.scale.px(wait.x1)
    if not scale.left < end < scale.right:
        return
    begin = scale.px(wait.x0)
    y = marks.rect.head.top() + round(marks.rect.head.height() / 2)
    ticks = [scale.px(x) for x in wait.ticks if scale.px(x) > scale.left]
    head.bracket = Bracket(max(begin, scale.left), end, y, ticks, begin >= scale.left)
    text = words.replace("%1", short_day(wait.until))
    runs = (Run(text, frame.theme.ink2.name()),)
    width = frame.type.width_of(runs)
    x = max(end + 7, head.labels[0].rect.right() + 8)
    x = min(x, scale.right - width - 2)
    label = frame.type.label(runs, x, _baseline(frame, marks), ground=Ground.PLATE)
    if shelf.is_free(label.rect):
        head.labels.append(label)
        shelf.take(label.rect)
    shelf.avoid.append((QRectF(head.bracket.x0, y - 5, end - head.bracket.x0, 10), 4.0))


def _add_note(frame: Frame, marks: LaneMarks, shelf: Shelf, head: LaneHead) -> None:
    lane = marks.data.lane
    notes = []
    if lane.no_limits is not None:
        notes.append(no_limits_note(lane.no_limits))
    if frame.state.show_expected:
        notes.append(refusal_text(lane.expected.refusal))
    notes = [note for note in notes if note]
    if not notes:
        return
    runs = (Run(", ".join(notes), frame.theme.muted.name()),)
    places = [label.rect.right() + 12 for label in head.labels]
    candidates = [
        frame.type.label(runs, x, _baseline(frame, marks), ground=Ground.PLATE) for x in places
    ]
    chosen = shelf.best(
        (label for label in candidates if label.rect.right() < frame.scale.right), most=100.0
    )
    if chosen is not None:
        head.labels.append(chosen)


def _add_target(frame: Frame, marks: LaneMarks, shelf: Shelf, head: LaneHead) -> None:
    """Name the target in the head of a lane whose gutter is full."""
    target = marks.data.lane.target
    if target is None:
        return
    runs = (Run(target_words(target), frame.theme.ink2.name(), 600),)
    places = [label.rect.right() + 12 for label in head.labels]
    labels = (
        frame.type.label(runs, x, _baseline(frame, marks), ground=Ground.PLATE) for x in places
    )
    chosen = shelf.best((one for one in labels if one.rect.right() < frame.scale.right), most=100.0)
    if chosen is not None:
        head.labels.append(chosen)


def _axis_numbers(frame: Frame, marks: LaneMarks) -> list[Label]:
    axis = marks.values
    color = frame.theme.muted.name()
    return [
        frame.type.label(
            (Run(number(Decimal(repr(tick)), axis.decimals), color),),
            frame.scale.left - 8,
            marks.y(tick) + 4 * frame.type.scale,
            anchor=1.0,
        )
        for tick in axis.ticks
    ]


@dataclass(slots=True)
class _Row:
    y: float
    runs: tuple[Run, ...]
    token: str
    line_y: float
    is_range: bool = False
    is_target: bool = False


def _add_limits(frame: Frame, marks: LaneMarks, head: LaneHead) -> bool:
    """Put the words of limits, target and range beside the plot; False where the target's
    had no room."""
    rows = _limit_rows(frame, marks)
    gap = _LABEL_GAP * frame.type.scale
    low, high = marks.area.top() + 4, max(marks.area.bottom() - 2, marks.area.top() + 5)
    has_room = (sum(not row.is_range for row in rows) - 1) * gap <= high - low
    if not has_room:
        rows = [row for row in rows if not row.is_target]
    spread = spread_apart([row.y for row in rows], gap, low, high)
    place = next((i for i, row in enumerate(rows) if row.is_range), None)
    if place is not None and not _keeps_apart(spread, rows, place, gap, (low, high)):
        del rows[place]
        spread = spread_apart([row.y for row in rows], gap, low, high)
    x = frame.scale.right + _FROM_PLOT
    taken: list[QRectF] = []
    for row, y in zip(rows, spread, strict=True):
        label = frame.type.label(row.runs, x, y + 4 * frame.type.scale)
        if any(label.rect.intersects(rect) for rect in taken):
            continue
        taken.append(label.rect)
        head.gutter.append(label)
        if not row.is_range:
            head.leaders.append(Leader(row.token, row.line_y, y))
    return has_room


def _limit_rows(frame: Frame, marks: LaneMarks) -> list[_Row]:
    lane, rows = marks.data.lane, []
    for line, _ in marks.limits:
        token = flag_token(line.side)
        color = frame.theme.color(token).name()
        y = marks.y(float(line.amount))
        runs = (
            Run(number(line.amount, lane.decimals), color, 600),
            Run(f" {limit_word(line.name)}", color),
        )
        rows.append(_Row(y, runs, token, y))
    rails = rails_of(marks)
    if lane.target is not None and rails:
        y = (rails[0].y + rails[-1].y) / 2
        run = Run(target_words(lane.target), frame.theme.ink2.name(), 600)
        rows.append(_Row(y, (run,), "ink2", y, is_target=True))
    seen = [s for s in lane.ranges if s.x1 > frame.scale.x0 and s.x0 < frame.scale.x1]
    if seen and marks.ranges:
        text = range_word(seen[-1].low, seen[-1].high, lane.decimals)
        y = marks.ranges[-1].center().y()
        rows.append(_Row(y, (Run(text, frame.theme.muted.name()),), "", y, is_range=True))
    return sorted(rows, key=lambda row: row.y)


def _keeps_apart(
    spread: list[float], rows: list[_Row], place: int, gap: float, ends: tuple[float, float]
) -> bool:
    """Whether the range label may stay: it must push no limit's label from its line."""
    without = [row.y for i, row in enumerate(rows) if i != place]
    alone = spread_apart(without, gap, *ends)
    kept = [y for i, y in enumerate(spread) if i != place]
    if any(abs(one - other) > 2 for one, other in zip(alone, kept, strict=True)):
        return False
    neighbours = spread[max(place - 1, 0) : place + 2]
    return all(b - a >= _RANGE_GAP for a, b in pairwise(neighbours))


def spread_apart(ys: list[float], gap: float, low: float, high: float) -> list[float]:
    """Return the places pushed apart to ``gap``, as near to the wanted ones as can be."""
    placed = [min(max(y, low), high) for y in ys]
    for _ in range(8):
        for i in range(1, len(placed)):
            missing = gap - (placed[i] - placed[i - 1])
            if missing > 0:
                placed[i] += missing / 2
                placed[i - 1] -= missing / 2
    for i, y in enumerate(placed):
        placed[i] = max(y, low if i == 0 else placed[i - 1] + gap)
    for i in range(len(placed) - 1, -1, -1):
        ceiling = high if i == len(placed) - 1 else placed[i + 1] - gap
        placed[i] = min(placed[i], ceiling)
    return placed
