"""The strip above all lanes: doses as drops with their names, or as bars for each month."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ironview.domain.findings import Severity
from ironview.domain.moments import add_months
from ironview.domain.record import DoseStatus, EventKind
from ironview.domain.timeline_marks import DoseMark, EventMark, PlanKind, PlanMark
from ironview.domain.timeline_parts import day_of, x_of_day
from ironview.ui.glyphs import paint_drop, paint_next_test, paint_severity
from ironview.ui.timeline.frame import Frame
from ironview.ui.timeline.labels import Ground, Label, Run, Shelf, paint_labels
from ironview.ui.timeline.phrases import (
    dose_dates,
    dose_words,
    plan_title,
    plan_words,
    translate,
)
from ironview.ui.timeline.strokes import horizontal, vertical
from ironview.ui.words import whole

_TOGETHER = 16.0
_CROWDED = 30.0
_DROP = 11.0
_RING = 8.0


@dataclass(frozen=True, slots=True)
class DoseGroup:
    """Doses of one product that stand close together, with their x in px."""

    doses: tuple[DoseMark, ...]
    xs: tuple[float, ...]


@dataclass(slots=True)
class DoseStrip:
    """The strip, ready to paint. ``bars`` is filled in an overview, ``groups`` otherwise."""

    rect: QRectF
    groups: list[DoseGroup] = field(default_factory=list)
    bars: list[QRectF] = field(default_factory=list)
    plans: list[tuple[PlanMark, float]] = field(default_factory=list)
    events: list[tuple[EventMark, float]] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    captions: list[Label] = field(default_factory=list)


def lay_out_doses(frame: Frame) -> DoseStrip:
    """Return the strip of doses, events and planned tests."""
    strip = DoseStrip(frame.geometry.dose_strip)
    shelf = Shelf()
    scale = frame.scale
    strip.events = [(e, scale.px(e.x)) for e in frame.timeline.events if scale.shows(e.x)]
    strip.plans = [(p, scale.px(p.x)) for p in frame.timeline.plans if scale.shows(p.x)]
    if frame.is_overview:
        _add_bars(frame, strip)
    else:
        strip.groups = _groups(frame)
        _block_marks(strip, shelf)
        _label_plans(frame, strip, shelf)
        _label_groups(frame, strip, shelf)
        _label_units(frame, strip, shelf)
        _caption(frame, strip, translate("Timeline", "Doses"), strip.rect.bottom() - 12)
    return strip


def _caption(frame: Frame, strip: DoseStrip, text: str, baseline: float) -> None:
    runs = (Run(text, frame.theme.muted.name()),)
    strip.captions.append(frame.type.label(runs, frame.scale.left - 8, baseline, anchor=1.0))


def _groups(frame: Frame) -> list[DoseGroup]:
    scale = frame.scale
    seen = [(dose, scale.px(dose.x)) for dose in frame.timeline.doses if scale.shows(dose.x)]
    together = _CROWDED if len(seen) > 3 else _TOGETHER
    groups: list[list[tuple[DoseMark, float]]] = []
    for dose, x in seen:
        if groups and _belongs(groups[-1][-1], dose, x, together):
            groups[-1].append((dose, x))
        else:
            groups.append([(dose, x)])
    return [
        DoseGroup(tuple(dose for dose, _ in group), tuple(x for _, x in group)) for group in groups
    ]


def _belongs(last: tuple[DoseMark, float], dose: DoseMark, x: float, together: float) -> bool:
    other, at = last
    same = other.product == dose.product and other.is_given == dose.is_given
    room = together if other.course == dose.course else _TOGETHER
    return same and x - at < room


def _block_marks(strip: DoseStrip, shelf: Shelf) -> None:
    top, bottom = strip.rect.bottom() - 17, strip.rect.bottom()
    xs = [x for group in strip.groups for x in group.xs] + [x for _, x in strip.plans]
    for x in xs:
        shelf.take(QRectF(x - 6, top, 12, bottom - top))
    for _, x in strip.events:
        shelf.take(QRectF(x - 5, bottom - 12, 10, 12))


def _label_groups(frame: Frame, strip: DoseStrip, shelf: Shelf) -> None:
    """Label each group with as much as fits; the newest first, so that older ones give way."""
    muted = frame.theme.muted.name()
    upper, lower = _baselines(frame, strip)
    for group in reversed(strip.groups):
        found = _group_label(frame, shelf, group, upper)
        if found is None:
            continue
        name, anchor, x = found
        shelf.take(name.rect)
        strip.labels.append(name)
        runs = (Run(dose_dates(group.doses), muted),)
        dates = frame.type.label(runs, x, lower, anchor=anchor)
        if _fits(frame, shelf, dates, anchor):
            shelf.take(dates.rect)
            strip.labels.append(dates)


def _group_label(
    frame: Frame, shelf: Shelf, group: DoseGroup, baseline: float
) -> tuple[Label, float, float] | None:
    """Return the longest name that fits, with its anchor and place: behind the drops, or before."""
    ink = frame.theme.ink.name()
    sides = ((0.0, group.xs[-1] + _DROP), (1.0, group.xs[0] - _DROP))
    for text in dose_words(group.doses):
        for anchor, x in sides:
            label = frame.type.label((Run(text, ink, 600),), x, baseline, anchor=anchor)
            if _fits(frame, shelf, label, anchor):
                return label, anchor, x
    return None


def _baselines(frame: Frame, strip: DoseStrip) -> tuple[float, float]:
    bottom, scale = strip.rect.bottom(), frame.type.scale
    return bottom - 20 * scale, bottom - 6 * scale


def _fits(frame: Frame, shelf: Shelf, label: Label, anchor: float = 0.0) -> bool:
    """Whether a label is free; before its drop also of anything it could be taken to belong to."""
    room = QRectF(label.rect).adjusted(-3 if anchor == 0 else -2 * _DROP, 0, 3, 0)
    inside = frame.scale.left <= room.left() or anchor == 0
    return inside and label.rect.right() < frame.geometry.width - 4 and shelf.is_free(room)


def _label_plans(frame: Frame, strip: DoseStrip, shelf: Shelf) -> None:
    """Label the main date: on two lines, on one over its neighbours, or with its title alone.

    Without a lane, whose head says from when on results can be read, the earliest date does so.
    """
    names_earliest = not frame.timeline.lanes
    for plan, x in strip.plans:
        is_named = names_earliest and plan.kind is PlanKind.EARLIEST
        if not plan.is_main and not is_named:
            continue
        for labels in _plan_labels(frame, strip, plan, x):
            inside = all(
                o.rect.left() > 0 and o.rect.right() < frame.geometry.width for o in labels
            )
            if inside and all(shelf.is_free(one.rect) for one in labels):
                for label in labels:
                    shelf.take(label.rect)
                strip.labels += labels
                break


def _plan_labels(frame: Frame, strip: DoseStrip, plan: PlanMark, x: float) -> Iterator[list[Label]]:
    title = Run(plan_title(plan), frame.theme.accent.name(), 600)
    words = Run(plan_words(plan), frame.theme.muted.name())
    together = (title, Run(f" {words.text}", words.color))
    upper, lower = _baselines(frame, strip)
    sides = ((0.0, x + _DROP), (1.0, x - _DROP))

    def at(runs: tuple[Run, ...], baseline: float, side: tuple[float, float]) -> Label:
        anchor, start = side
        return frame.type.label(runs, start, baseline, anchor=anchor, ground=Ground.PLATE)

    if not plan.is_main:
        yield from ([at((words,), lower, side)] for side in sides)
        return

    for side in sides:
        yield [at((title,), upper, side), at((words,), lower, side)]
    for runs in (together, (title,)):
        for side in sides:
            yield [at(runs, upper, side)]


def _label_units(frame: Frame, strip: DoseStrip, shelf: Shelf) -> None:
    lower = _baselines(frame, strip)[1]
    for event, x in strip.events:
        if event.kind != EventKind.RBC_TRANSFUSION:
            continue
        units = event.units or "1"
        words = (
            translate("Timeline", "1 unit")
            if units == "1"
            else translate("Timeline", "%1 units").replace("%1", units)
        )
        label = frame.type.label((Run(words, frame.theme.muted.name()),), x + 9, lower)
        if _fits(frame, shelf, label):
            shelf.take(label.rect)
            strip.labels.append(label)


def _add_bars(frame: Frame, strip: DoseStrip) -> None:
    sums = _mg_by_month(frame.timeline.doses)
    highest = max(sums.values(), default=Decimal(1))
    tallest = strip.rect.height() - 4
    base = frame.geometry.window_strip.top() + 6
    for month, mg in sums.items():
        left, right = (frame.scale.px(x_of_day(d)) for d in (month, add_months(month, 1)))
        if right < frame.scale.left or left > frame.scale.right:
            continue
        height = tallest * float(mg / highest)
        strip.bars.append(QRectF(left, base - height, max(right - left - 1.5, 2), height))
    _caption(frame, strip, translate("Timeline", "mg/month"), base - 8)
    runs = (Run(f"{whole(highest)} mg", frame.theme.muted.name()),)
    strip.captions.append(frame.type.label(runs, frame.scale.right + 10, base - tallest + 8))


def _mg_by_month(doses: Sequence[DoseMark]) -> dict[date, Decimal]:
    sums: dict[date, Decimal] = {}
    for dose in doses:
        if dose.is_given and dose.mg is not None:
            month = day_of(dose.x).replace(day=1)
            sums[month] = sums.get(month, Decimal(0)) + dose.mg
    return sums


def paint_doses(painter: QPainter, frame: Frame, strip: DoseStrip) -> None:
    """Paint the strip."""
    theme, bottom = frame.theme, strip.rect.bottom()
    if strip.bars:
        base = frame.geometry.window_strip.top() + 6
        horizontal(painter, base, frame.scale.left, frame.scale.right, theme.border)
    for bar in strip.bars:
        painter.fillRect(bar, theme.ink2)
    _paint_events(painter, frame, strip)
    for group in strip.groups:
        _paint_group(painter, frame, group, bottom)
    if not frame.is_overview:
        _paint_plans(painter, frame, strip)
    paint_labels(painter, [*strip.labels, *strip.captions], frame.type, theme)


def _paint_group(painter: QPainter, frame: Frame, group: DoseGroup, bottom: float) -> None:
    for dose, x in zip(group.doses, group.xs, strict=True):
        filled = 1.0 if dose.is_given else 0.0
        if dose.is_given and dose.status is DoseStatus.PARTIAL:
            filled = 0.5
        if dose.is_given:
            vertical(painter, x, bottom - 5, bottom, frame.theme.ink)
        if dose.at.day in frame.state.dose_days:
            painter.setPen(QPen(frame.theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(round(x) + 0.5, bottom - 9), _RING, _RING)
        paint_drop(painter, QPointF(round(x) + 0.5, bottom - 4), frame.theme, filled=filled)
        if dose.reaction:
            box = QRectF(x - 5, bottom - 30, 10, 10)
            paint_severity(painter, box, Severity.WARNING, frame.theme)
    if len(group.xs) > 1:
        horizontal(painter, bottom - 21, group.xs[0], group.xs[-1], frame.theme.ink)


def _paint_plans(painter: QPainter, frame: Frame, strip: DoseStrip) -> None:
    middle = strip.rect.bottom() - 11
    xs = [x for _, x in strip.plans]
    if len(xs) > 1:
        horizontal(painter, middle, xs[0], xs[-1], frame.theme.accent)
    for plan, x in strip.plans:
        filled = plan.is_main and len(xs) > 1
        if not filled:
            painter.fillRect(QRectF(x - 5, middle - 5, 10, 10), frame.theme.surface)
        paint_next_test(painter, QPointF(round(x) + 0.5, middle), frame.theme, filled=filled)


def _paint_events(painter: QPainter, frame: Frame, strip: DoseStrip) -> None:
    y = strip.rect.bottom() - 6
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(frame.theme.ink, 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for event, x in strip.events:
        if event.kind == EventKind.RBC_TRANSFUSION:
            painter.drawRect(QRectF(round(x) - 3.5, y - 4.5, 8, 8))
        else:
            painter.drawEllipse(QPointF(x, y), 2.5, 2.5)
