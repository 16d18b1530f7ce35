"""How wide the gutters beside the plots must be for their words."""

from collections.abc import Iterator

from ironview.domain.timeline_parts import Timeline
from ironview.ui.timeline.geometry import LEFT_GUTTER, RIGHT_GUTTER, Wishes
from ironview.ui.timeline.labels import Type
from ironview.ui.timeline.phrases import limit_word, range_word, target_words, translate
from ironview.ui.words import number

_LEFT_PADDING = 10.0
_RIGHT_PADDING = 17.0


def wishes_for(timeline: Timeline, type_: Type, first_lane: int, *, legend: bool) -> Wishes:
    """Return what room a timeline needs."""
    widest = max((type_.width(text, 600) for text in _right(timeline)), default=0.0)
    low, high = (end * max(type_.scale, 1.0) for end in RIGHT_GUTTER)
    low = low if timeline.lanes else 0.0
    captions = (
        translate("Timeline", "Doses"),
        translate("Timeline", "Window"),
        translate("Timeline", "mg/month"),
    )
    left = max(type_.width(text) for text in captions)
    return Wishes(
        codes=tuple(lane.code for lane in timeline.lanes),
        right_gutter=min(max(widest + _RIGHT_PADDING, low), high),
        left_gutter=max(LEFT_GUTTER, left + _LEFT_PADDING),
        first_lane=first_lane,
        legend=legend,
        text_scale=type_.scale,
    )


def _right(timeline: Timeline) -> Iterator[str]:
    for lane in timeline.lanes:
        for line in lane.limits:
            yield f"{number(line.amount, lane.decimals)} {limit_word(line.name)}"
        if lane.target is not None:
            yield target_words(lane.target)
        for step in lane.ranges[-1:]:
            yield range_word(step.low, step.high, lane.decimals)
