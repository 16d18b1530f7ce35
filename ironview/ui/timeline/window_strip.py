"""The strip under the doses: the reading clock in words."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ironview.domain.timeline_marks import ClockSpan
from ironview.domain.timeline_parts import day_of
from ironview.domain.verdicts import Window
from ironview.ui.hatch import paint_window
from ironview.ui.timeline.frame import Frame
from ironview.ui.timeline.labels import Ground, Label, Run, paint_labels
from ironview.ui.timeline.phrases import translate, window_words
from ironview.ui.timeline.strokes import horizontal, vertical
from ironview.ui.words import day

_LEFT_ALIGNED = (Window.NO_INFUSION, Window.BASELINE, Window.STEADY)
_BEFORE_WORDS = 8.0
_HATCHED = (Window.TOO_EARLY, Window.PROVISIONAL)


@dataclass(slots=True)
class WindowStrip:
    """The strip, ready to paint."""

    spans: list[tuple[Window, QRectF, bool]] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    captions: list[Label] = field(default_factory=list)


def lay_out_windows(frame: Frame) -> WindowStrip:
    """Return the stretches of the clock in view, each with its word where it fits."""
    strip = WindowStrip()
    if frame.is_overview:
        return strip
    rect, scale = frame.geometry.window_strip, frame.scale
    baseline = rect.center().y() + 4 * frame.type.scale
    for span in frame.timeline.clock:
        if span.x1 <= scale.x0 or span.x0 >= scale.x1:
            continue
        left, right = scale.clamped(span.x0), scale.clamped(span.x1)
        if right - left < 2:
            continue
        box = QRectF(left, rect.top() + 1, right - left, rect.height() - 2)
        strip.spans.append((span.window, box, span.x1 < scale.x1))
        label = _word(frame, span, box, baseline)
        if label is not None:
            strip.labels.append(label)
    caption = (Run(translate("Timeline", "Window"), frame.theme.muted.name()),)
    strip.captions.append(frame.type.label(caption, scale.left - 8, baseline, anchor=1.0))
    return strip


def _word(frame: Frame, span: ClockSpan, box: QRectF, baseline: float) -> Label | None:
    is_left = span.window in _LEFT_ALIGNED
    begin = day(day_of(span.x0)) if abs(span.x0) < 1e9 else ""
    room = box.width() - (12.0 if is_left else 5.0 if span.window in _HATCHED else 2.0)
    words = window_words(span.window, begin)
    fitting = [text for text in words if frame.type.width(text, 500) <= room]
    if not fitting:
        return None
    wordings = [(Run(text, _color(frame, span.window), 500),) for text in fitting]
    if is_left:
        return _clear_of_lines(frame, wordings, box, baseline)
    plate = frame.theme.too_early_fill if span.window is Window.TOO_EARLY else frame.theme.surface
    ground = Ground.PLATE if span.window in _HATCHED else Ground.CLEAR
    return frame.type.label(
        wordings[0], box.center().x(), baseline, anchor=0.5, ground=ground, plate=plate.name()
    )


def _clear_of_lines(
    frame: Frame, wordings: Sequence[tuple[Run, ...]], box: QRectF, baseline: float
) -> Label:
    """Return the words at the begin of a stretch, or behind a line where fewer lines cut them.

    Args:
        wordings: The longest first: a shorter one only where lines cut fewer of its letters.
    """
    timeline, scale = frame.timeline, frame.scale
    ahead = (timeline.today_x, *(plan.x for plan in timeline.plans if plan.is_main))
    lines = [scale.px(x) for x in ahead if scale.shows(x)]
    behind = [x for x in sorted(lines) if x > box.left()]
    places = [
        frame.type.label(runs, x + _BEFORE_WORDS, baseline)
        for runs in wordings
        for x in (box.left(), *behind)
    ]
    inside = [one for one in places if one.rect.right() + 2 <= box.right()]

    def crossed(label: Label) -> int:
        return sum(label.rect.left() - 2 < x < label.rect.right() + 2 for x in lines)

    return min(inside or places[:1], key=crossed)


def _color(frame: Frame, window: Window) -> str:
    theme = frame.theme
    return {
        Window.TOO_EARLY: theme.too_early,
        Window.PROVISIONAL: theme.provisional,
        Window.ACCEPTABLE: theme.ink2,
        Window.STEADY: theme.ink2,
    }.get(window, theme.muted).name()


def paint_windows(painter: QPainter, frame: Frame, strip: WindowStrip) -> None:
    """Paint the strip."""
    if frame.is_overview:
        return
    rect, scale, theme = frame.geometry.window_strip, frame.scale, frame.theme
    for window, box, has_end in strip.spans:
        paint_window(painter, box, window, theme)
        if has_end:
            vertical(painter, box.right(), rect.top(), rect.bottom(), theme.border)
    horizontal(painter, rect.top(), scale.left, scale.right, theme.line)
    horizontal(painter, rect.bottom() - 1, scale.left, scale.right, theme.line)
    paint_labels(painter, [*strip.labels, *strip.captions], frame.type, theme)
