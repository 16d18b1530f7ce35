"""Numbers beside points: which are shown, and where none covers another."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from ironview.domain.readings import Reading
from ironview.domain.timeline_parts import Point, x_of
from ironview.domain.timeline_scale import time_is_crowded
from ironview.ui.timeline.frame import Frame
from ironview.ui.timeline.labels import Ground, Label, Run, Shelf
from ironview.ui.timeline.lane_layout import LaneMarks
from ironview.ui.timeline.phrases import former_words, source_words, translate
from ironview.ui.timeline.value_color import value_color
from ironview.ui.words import quantity

_APART = 28.0
_MOST_OFF_SCALE = 200
_NEAR_TODAY = 30.0
_FORCED = 1e9
_POLITE = 6.0
_ON_POINT, _ON_LINE, _IN_HEAD = 6.0, 3.0, 0.6
# Axis numbers, lane names and limits stand there: not even a selected value may cover them.
_OUTSIDE = _FORCED


@dataclass(frozen=True, slots=True)
class _Spot:
    """A point on the screen with what is needed to label it."""

    index: int
    point: Point
    x: float
    y: float
    is_off: bool
    is_selected: bool
    is_minimum: bool


def value_labels(frame: Frame, marks: LaneMarks, shelf: Shelf) -> list[Label]:
    """Return the numbers of a lane; places on ``shelf`` are kept free and then taken.

    Selected, last and off-scale values come first; the others only while no more than 24 are in
    view and they stand at least 28 px apart. A number that would cover another is left out: the
    readout and the point card have it.
    """
    _avoid_lines(frame, marks, shelf)
    spots = _spots(frame, marks)
    crowded = time_is_crowded(len(marks.places))
    last = max((s.index for s in spots if not s.is_off), default=-1)
    first_rank = [s for s in spots if s.is_selected or s.is_off or s.index == last]
    others = [] if crowded else [s for s in spots if s not in first_rank]
    labels: list[Label] = []
    shown_at: list[float] = []
    for spot in [*sorted(first_rank, key=_rank), *others]:
        special = spot.is_selected or spot.is_off or spot.index == last
        if not special and any(abs(spot.x - x) < _APART for x in shown_at):
            continue
        label = shelf.best(_candidates(frame, marks, spot), most=_FORCED if special else _POLITE)
        if label is not None:
            labels.append(label)
            if not spot.is_off:
                shown_at.append(spot.x)
    return [*labels, *_former_values(frame, marks, shelf)]


def _rank(spot: _Spot) -> tuple[bool, bool, int]:
    return (not spot.is_selected, spot.is_off, spot.index)


def _spots(frame: Frame, marks: LaneMarks) -> list[_Spot]:
    """Return the points that may carry a number: all when few, else the special ones."""
    points = marks.data.lane.points
    count = len(marks.places)
    selected = frame.state.selected
    wanted = list(range(count))
    if time_is_crowded(count):
        off = marks.off.nonzero()[0][:_MOST_OFF_SCALE].tolist()
        wanted = sorted({*off, *_last(marks), *_selected(frame, marks)})
    spots = []
    for i in wanted:
        point = points[int(marks.places[i])]
        spots.append(
            _Spot(
                i,
                point,
                float(marks.px[i]),
                float(marks.py[i]),
                bool(marks.off[i]),
                selected is not None and point.sample == selected,
                _is_minimum(marks, i),
            )
        )
    return spots


def _last(marks: LaneMarks) -> list[int]:
    on_scale: list[int] = (~marks.off).nonzero()[0][-1:].tolist()
    return on_scale


def _selected(frame: Frame, marks: LaneMarks) -> list[int]:
    place = marks.data.at(frame.state.selected) if frame.state.selected else None
    if place is None:
        return []
    found: list[int] = (marks.places == place).nonzero()[0].tolist()
    return found


def _is_minimum(marks: LaneMarks, i: int) -> bool:
    """Whether the neighbours stand higher on average, so that the number fits better below."""
    y = float(marks.py[i])
    count = len(marks.places)
    before = float(marks.py[i - 1]) if i > 0 and not marks.off[i - 1] else y
    after = float(marks.py[i + 1]) if i + 1 < count and not marks.off[i + 1] else y
    return (before + after) / 2 < y - 2


def _avoid_lines(frame: Frame, marks: LaneMarks, shelf: Shelf) -> None:
    plot = marks.rect.plot
    top, height = marks.rect.head.top(), plot.bottom() - marks.rect.head.top()
    lines = list(marks.stems)
    if frame.scale.shows(frame.timeline.today_x):
        lines.append(frame.scale.px(frame.timeline.today_x))
    chosen = (frame.state.selected, frame.state.pinned)
    lines += [frame.scale.px(x_of(at)) for at in chosen if at and frame.scale.shows(x_of(at))]
    for x in lines:
        shelf.avoid.append((QRectF(x - 2, top, 4, height), _ON_LINE))
    reach = frame.radius + 2
    if len(marks.places) <= _MOST_OFF_SCALE:
        shelf.strokes = marks.lines.strokes
        for x, y in zip(marks.px.tolist(), marks.py.tolist(), strict=True):
            box = QRectF(x - reach, y - reach, 2 * reach, 2 * reach)
            shelf.avoid.append((box, _ON_POINT))
    left, right = frame.scale.left, frame.scale.right
    beyond = 4000.0
    shelf.avoid += [
        (QRectF(left - beyond, top, beyond - 4, height), _OUTSIDE),
        (QRectF(right + 4, top, beyond, height), _OUTSIDE),
        (QRectF(left - beyond, plot.bottom() + 1, 2 * beyond, 40), _OUTSIDE),
        (QRectF(left, marks.rect.head.top() - 30, beyond, 30), _OUTSIDE),
        (QRectF(left, marks.rect.head.top(), beyond, marks.rect.head.height() - 4), _IN_HEAD),
    ]


def _candidates(frame: Frame, marks: LaneMarks, spot: _Spot) -> Iterator[Label]:
    text = quantity(spot.point.quantity, marks.data.lane.decimals)
    color = value_color(spot.point, frame)
    number = Run(text, color, 600)
    gap = frame.radius + (9.5 if spot.is_selected else 4.5)
    if spot.is_off:
        yield from _off_scale(frame, spot, number, gap)
    elif not spot.point.reading.is_eligible:
        yield from _beside(frame, spot, number, gap + 2)
    else:
        yield from _around(frame, spot, number, gap)


def _off_scale(frame: Frame, spot: _Spot, number: Run, gap: float) -> Iterator[Label]:
    type_, baseline = frame.type, spot.y + 4 * frame.type.scale
    off_scale = translate("Timeline", "off scale")
    long = Run(f" {off_scale} ↑", number.color)
    short = Run(" ↑", number.color)
    for runs in ((number, long), (number, short), (number,)):
        yield type_.label(runs, spot.x + gap + 4, baseline, ground=Ground.PLATE)
    for runs in ((number, long), (number, short), (number,)):
        yield type_.label(runs, spot.x - gap - 4, baseline, anchor=1.0, ground=Ground.PLATE)


def _beside(frame: Frame, spot: _Spot, number: Run, gap: float) -> Iterator[Label]:
    type_, middle = frame.type, spot.y + 4 * frame.type.scale
    right = type_.label((number,), spot.x + gap, middle, ground=Ground.HALO)
    left = type_.label((number,), spot.x - gap, middle, anchor=1.0, ground=Ground.HALO)
    yield from (left, right) if spot.point.reading is Reading.UNCLEAR else (right, left)
    yield type_.label((number,), spot.x, spot.y - gap, anchor=0.5, ground=Ground.HALO)
    below = spot.y + gap + type_.ascent
    yield type_.label((number,), spot.x, below, anchor=0.5, ground=Ground.HALO)


def _around(frame: Frame, spot: _Spot, number: Run, gap: float) -> Iterator[Label]:
    type_, flag = frame.type, spot.point.flag
    above = spot.y - gap + 1.5 - type_.descent
    below = spot.y + gap - 1.5 + type_.ascent
    middle = spot.y + 4 * type_.scale
    room = 11.0 if flag else 0.0

    def at(x: float, baseline: float, anchor: float) -> Label:
        return type_.label((number,), x, baseline, anchor=anchor, ground=Ground.HALO, flag=flag)

    upper = [at(spot.x - room / 2, above, 0.5), at(spot.x - 3, above, 1.0)]
    lower = [at(spot.x - room / 2, below, 0.5), at(spot.x + 5, below, 0.0)]
    if spot.is_selected:
        upper.reverse()
        lower.reverse()
    yield from (*lower, *upper) if spot.is_minimum else (*upper, *lower)
    yield at(spot.x + 5, above, 0.0)
    yield at(spot.x - 3, below, 1.0)
    yield at(spot.x + gap + 2, middle, 0.0)
    yield at(spot.x - gap - 2, middle, 1.0)
    today = frame.scale.px(frame.timeline.today_x)
    if 0 <= today - spot.x < _NEAR_TODAY:
        yield at(today + 5, middle, 0.0)


def _former_values(frame: Frame, marks: LaneMarks, shelf: Shelf) -> list[Label]:
    labels = []
    for x, point in former_points(marks):
        was = point.was
        assert was is not None
        words = former_words(point, marks.data.lane.decimals)
        run = (Run(words, frame.theme.muted.name()),)
        baseline = marks.y(float(was.amount)) + 4 * frame.type.scale
        label = shelf.best(
            (
                frame.type.label(run, x + 8, baseline, ground=Ground.HALO),
                frame.type.label(run, x - 8, baseline, anchor=1.0, ground=Ground.HALO),
            ),
            most=_POLITE + _ON_LINE,
        )
        if label is not None:
            labels.append(label)
    return labels


def expected_label(frame: Frame, marks: LaneMarks, shelf: Shelf) -> list[Label]:
    """Return the words inside the expected course, where it is high enough and nothing else is."""
    if marks.expected is None:
        return []
    lower, upper = marks.expected
    runs = (
        Run(
            translate("Timeline", "expected, illustrative, 9 of 10 in published groups"),
            frame.theme.accent.name(),
        ),
    )
    width = frame.type.width_of(runs)
    places = []
    for low, high in zip(lower.toList(), upper.toList(), strict=True):
        x = max(low.x() + 12, frame.scale.left + 8)
        if x + width < frame.scale.right:
            places += [(x, low.y() - 6), (x, (low.y() + high.y()) / 2 + 4)]
    label = shelf.best(
        (frame.type.label(runs, x, y, ground=Ground.HALO) for x, y in places), most=_POLITE
    )
    return [] if label is None else [label]


def change_labels(frame: Frame, marks: LaneMarks, shelf: Shelf) -> list[Label]:
    """Return the words beside changes of source, where nothing else stands."""
    labels = []
    for x, change in marks.changes:
        for text in source_words(change):
            run = (Run(text, frame.theme.muted.name()),)
            low, high = marks.area.bottom() - 4, marks.area.top() + frame.type.ascent + 2
            places = [(x + 4, y, 0.0) for y in (low, high)] + [(x - 4, y, 1.0) for y in (low, high)]
            label = shelf.best(
                (
                    frame.type.label(run, at, y, anchor=anchor, ground=Ground.HALO)
                    for at, y, anchor in places
                ),
                most=_POLITE,
            )
            if label is not None:
                labels.append(label)
                break
    return labels


def former_points(marks: LaneMarks) -> list[tuple[float, Point]]:
    """Return the drawn points that replaced another value, with their x in px."""
    if len(marks.places) > _MOST_OFF_SCALE:
        return []
    points = marks.data.lane.points
    pairs = zip(marks.px.tolist(), marks.places.tolist(), strict=True)
    return [(x, points[place]) for x, place in pairs if points[place].was is not None]
