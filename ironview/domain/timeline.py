"""What a plot of one patient draws, as pure data: lanes, doses, windows, plans.

Built from an interpretation; nothing here is judged anew. Sizes in px, colours and words belong
to the screen.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import Dose, Sample
from ironview.domain.courses import starts_the_clock
from ironview.domain.dose_calendar import DoseCalendar
from ironview.domain.evidence import use_dose
from ironview.domain.expected_band import expected_band
from ironview.domain.guideline import Guideline
from ironview.domain.history import History
from ironview.domain.interpretation import Interpretation
from ironview.domain.interpreted_history import history_of
from ironview.domain.readings import reading_of_window
from ironview.domain.record import Infusion, Record, Scale
from ironview.domain.targets import Target, target_of
from ironview.domain.timeline_clock import (
    clock_spans,
    interference_spans,
    readable_bracket,
    response_bracket,
)
from ironview.domain.timeline_lanes import (
    INTERFERED,
    WINDOWED,
    held_of,
    points_of,
    ranges_of,
    segments_of,
)
from ironview.domain.timeline_limits import limit_lines, why_no_overload_limit
from ironview.domain.timeline_marks import DoseMark, EventMark, SampleMark
from ironview.domain.timeline_parts import EVERY_LANE, Lane, LaneCode, Timeline, x_of
from ironview.domain.timeline_periods import periods_of
from ironview.domain.timeline_plans import plan_marks
from ironview.domain.timeline_scores import score_lane, with_score_marks
from ironview.domain.timeline_sources import source_changes
from ironview.domain.timeline_targets import target_mark
from ironview.domain.timeline_watches import mri_bracket, phosphate_bracket

DEFAULT_LANES: Final = (AnalyteCode.FERRITIN, AnalyteCode.TSAT, AnalyteCode.HB)


def build_timeline(
    interpretation: Interpretation,
    guideline: Guideline,
    today: date,
    lanes: Sequence[LaneCode] = DEFAULT_LANES,
    targets: Sequence[Target] = (),
) -> Timeline:
    """Return everything a plot of these lanes draws.

    Args:
        guideline: The rule book the interpretation was made with.
        today: The date of the line of today.
        lanes: From top to bottom; a lane without results is drawn empty.
        targets: What a clinician wants of this patient's analytes.
    """
    history = history_of(interpretation, guideline)
    calendar = DoseCalendar(history.doses, history.courses)
    samples = tuple(_sample_mark(sample) for sample in history.samples)
    doses = _dose_marks(history)
    plans = plan_marks(interpretation.next_test, today)
    periods = periods_of(samples, doses, plans, today)

    clock = clock_spans(calendar, guideline.windows, history.profile_on)
    drawn = tuple(_lane(history, interpretation, code, targets) for code in lanes)
    return Timeline(
        today=today,
        lanes=drawn,
        samples=with_score_marks(samples, drawn, calendar, clock),
        doses=doses,
        events=_event_marks(history.record),
        plans=plans,
        clock=clock,
        interference=interference_spans(calendar),
        readable_from=readable_bracket(calendar, history.profile_on),
        response_from=response_bracket(calendar, guideline.response),
        mri_until=mri_bracket(history.courses),
        phosphate_until=phosphate_bracket(history.courses, guideline.safety),
        three_months=periods.three_months,
        twelve_months=periods.twelve_months,
        course=periods.course,
        all=periods.all,
        available=_available(history),
    )


def _lane(
    history: History,
    interpretation: Interpretation,
    code: LaneCode,
    targets: Sequence[Target],
) -> Lane:
    if isinstance(code, Scale):
        return score_lane(history, code)
    analyte = history.guideline.analytes[code]
    points = points_of(code, history.samples)
    return Lane(
        code=code,
        name=analyte.name,
        unit=analyte.canonical_unit,
        decimals=analyte.decimals,
        is_zero_based=analyte.zero_based,
        is_windowed=code in WINDOWED,
        shows_interference=code in INTERFERED,
        points=points,
        segments=segments_of(code, points, [x_of(dose.at) for dose in history.doses]),
        ranges=ranges_of(points),
        limits=limit_lines(history, code),
        held=held_of(analyte, interpretation.held),
        changes=source_changes(points),
        no_limits=why_no_overload_limit(interpretation.profile_limits, code),
        expected=expected_band(history, code),
        target=target_mark(target_of(targets, code), analyte),
    )


def _dose_marks(history: History) -> tuple[DoseMark, ...]:
    given = [
        _given_mark(dose, course.number) for course in history.courses for dose in course.doses
    ]
    others = [
        mark
        for infusion in history.record.infusions
        if not starts_the_clock(infusion)
        for mark in _not_given_mark(infusion, history.guideline)
    ]
    return tuple(sorted([*given, *others], key=lambda mark: mark.x))


def _given_mark(dose: Dose, course: int) -> DoseMark:
    product, row = dose.product, dose.infusion
    return DoseMark(
        x=x_of(dose.at),
        at=dose.at,
        key=use_dose(dose).reference,
        product=row.product,
        name=product.name if product.is_known else row.brand or row.product,
        code=product.short if product.is_known else "",
        mg=dose.mg,
        status=row.status,
        course=course,
        reaction=row.reaction,
    )


def _not_given_mark(infusion: Infusion, guideline: Guideline) -> Iterable[DoseMark]:
    if infusion.started is None:
        return
    product = guideline.products.get(infusion.product)
    yield DoseMark(
        x=x_of(infusion.started),
        at=infusion.started,
        key=infusion.key or f"{infusion.product}@{infusion.started.isoformat()}",
        product=infusion.product,
        name=product.name if product else infusion.brand or infusion.product,
        code=product.short if product else "",
        mg=infusion.dose_mg,
        status=infusion.status,
        reaction=infusion.reaction,
    )


def _event_marks(record: Record) -> tuple[EventMark, ...]:
    marks = [
        EventMark(
            x_of(event.at),
            event.at,
            event.kind,
            event.units,
            event.note,
            event.key or f"{event.kind}@{event.at.isoformat()}",
        )
        for event in record.events
        if event.at is not None
    ]
    return tuple(sorted(marks, key=lambda mark: mark.x))


def _sample_mark(sample: Sample) -> SampleMark:
    return SampleMark(
        x_of(sample.at), sample.at, sample.day, sample.window, reading_of_window(sample.window)
    )


def _available(history: History) -> tuple[LaneCode, ...]:
    """Return the analytes that have results, and the scales that have scores."""
    present: set[LaneCode] = {
        result.code for sample in history.samples for result in sample.results
    }
    present |= {score.scale for score in history.scores}
    return tuple(code for code in EVERY_LANE if code in present)
