"""The reading clock of a timeline: which window any moment lies in, and what waits are marked.

The windows of results are decided by ``windows``; this says the same of moments without a result.
"""

from collections.abc import Callable
from datetime import date, timedelta
from math import inf

from ironview.domain.assessment import Dose
from ironview.domain.dose_calendar import DoseCalendar
from ironview.domain.guideline import Profile, ResponseNumbers, WindowNumbers
from ironview.domain.timeline_marks import ClockBracket, ClockSpan
from ironview.domain.timeline_parts import x_of, x_of_day
from ironview.domain.verdicts import Window

TimingOf = Callable[[date], Profile]
"""Profile in force on a date."""

_Ladder = list[tuple[Window, float]]


def clock_spans(
    calendar: DoseCalendar, numbers: WindowNumbers, timing_of: TimingOf
) -> tuple[ClockSpan, ...]:
    """Return the windows from minus to plus infinity, without gaps; every dose starts anew."""
    doses = calendar.doses
    if not doses:
        return (ClockSpan(Window.NO_INFUSION, -inf, inf),)
    course_starts = {course.doses[0].index for course in calendar.courses}
    spans = _before_first(doses[0], numbers)
    for place, dose in enumerate(doses):
        following = doses[place + 1] if place + 1 < len(doses) else None
        ladder = _ladder(calendar, place, timing_of(dose.day))
        if following is not None and following.index in course_starts:
            ladder = _with_baseline(ladder, dose.day, following.day, numbers)
        spans += _cut(ladder, x_of(dose.at), inf if following is None else x_of(following.at))
    return tuple(_joined(spans))


def interference_spans(calendar: DoseCalendar) -> tuple[ClockSpan, ...]:
    """Return where the assay may see some dose; joined where they overlap."""
    spans = []
    for place, dose in enumerate(calendar.doses):
        until = x_of_day(calendar.interference_until(place + 1)) + 1
        spans.append(ClockSpan(Window.ASSAY_INTERFERENCE, x_of(dose.at), until))
    return tuple(_joined(spans))


def readable_bracket(calendar: DoseCalendar, timing_of: TimingOf) -> ClockBracket | None:
    """Return the wait from the last dose to the first readable date; None without a dose."""
    if not calendar.doses:
        return None
    last = calendar.doses[-1]
    until = calendar.readable_from(timing_of(last.day), len(calendar.doses))
    return ClockBracket(x_of(last.at), x_of_day(until), (), until)


def response_bracket(calendar: DoseCalendar, numbers: ResponseNumbers) -> ClockBracket | None:
    """Return the wait from the first dose of the last course to its first verdict on response."""
    if not calendar.courses:
        return None
    first = calendar.courses[-1].doses[0]
    begin = x_of_day(first.day)
    ticks = tuple(
        begin + days.whole for days in (numbers.too_soon_before_day, numbers.early_sign_before_day)
    )
    until = first.day + timedelta(days=numbers.interim_before_day.whole)
    return ClockBracket(x_of(first.at), x_of_day(until), ticks, until)


def _ladder(calendar: DoseCalendar, place: int, profile: Profile) -> _Ladder:
    """Return each window after a dose with the x where it ends."""
    last = calendar.doses[place].day
    readable = x_of_day(calendar.readable_from(profile, place + 1))
    preferred = x_of_day(last + timedelta(days=profile.preferred_days.whole))
    steady = x_of_day(last + timedelta(days=profile.steady_days.whole))
    return [
        (Window.TOO_EARLY, readable),
        (Window.PROVISIONAL, preferred),
        (Window.ACCEPTABLE, steady),
        (Window.STEADY, inf),
    ]


def _with_baseline(ladder: _Ladder, last: date, following: date, numbers: WindowNumbers) -> _Ladder:
    clear = last + timedelta(days=numbers.baseline_clear_days.whole + 1)
    lead = following - timedelta(days=numbers.baseline_lead_days.whole)
    begin = x_of_day(max(clear, lead))
    return [*((window, min(end, begin)) for window, end in ladder), (Window.BASELINE, inf)]


def _cut(ladder: _Ladder, begin: float, end: float) -> list[ClockSpan]:
    spans = []
    for window, until in ladder:
        stop = min(until, end)
        if stop > begin:
            spans.append(ClockSpan(window, begin, stop))
            begin = stop
    return spans


def _before_first(first: Dose, numbers: WindowNumbers) -> list[ClockSpan]:
    begin = x_of_day(first.day - timedelta(days=numbers.baseline_lead_days.whole))
    return [
        ClockSpan(Window.NO_INFUSION, -inf, begin),
        ClockSpan(Window.BASELINE, begin, x_of(first.at)),
    ]


def _joined(spans: list[ClockSpan]) -> list[ClockSpan]:
    """Return the spans with touching neighbours of one window made one."""
    joined: list[ClockSpan] = []
    for span in spans:
        before = joined[-1] if joined else None
        if before and before.window is span.window and span.x0 <= before.x1:
            joined[-1] = ClockSpan(span.window, before.x0, max(before.x1, span.x1))
        else:
            joined.append(span)
    return joined
