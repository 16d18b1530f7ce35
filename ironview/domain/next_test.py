"""When to test next, and what. Chapter 7: doses and samples up to the date the record is read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Dose, Sample
from ironview.domain.dose_calendar import DoseCalendar
from ironview.domain.history import History
from ironview.domain.moments import add_months
from ironview.domain.phosphate_watch import phosphate_check_due
from ironview.domain.verdicts import Interpretability, NextTest, NextTestState

_PANEL = (AnalyteCode.FERRITIN, AnalyteCode.TSAT, AnalyteCode.HB, AnalyteCode.CRP)


@dataclass(frozen=True, slots=True)
class _Dates:
    last_dose: date
    earliest: date
    preferred: date
    definitive: date


def plan_next_test(history: History) -> NextTest:
    """Return the dates of the next test, its state on ``as_of`` and the tests to ask for."""
    doses = [dose for dose in history.doses if dose.day <= history.as_of]
    if not doses:
        return NextTest(state=NextTestState.NONE)
    dates = _dates(history, doses)
    readable = [
        sample.at.day
        for sample, ferritins in _ferritins(history)
        if sample.at.day >= dates.preferred and any(r.is_eligible for r in ferritins)
    ]
    unreadable = None if readable else _newest_unreadable(history, doses[-1])
    state = NextTestState.DONE if readable else _state(history, dates, unreadable)
    months = history.guideline.next_test.recheck_months.whole
    return NextTest(
        state=state,
        earliest=dates.earliest,
        preferred=dates.preferred,
        definitive=dates.definitive,
        tests=_tests(history, doses),
        recheck=add_months(readable[-1], months) if readable else None,
        newest_unreadable=(unreadable.at if unreadable and state is NextTestState.REDRAW else None),
        last_dose=dates.last_dose,
    )


def _dates(history: History, doses: Sequence[Dose]) -> _Dates:
    calendar = history.calendar
    last = doses[-1]
    profile = history.profile_on(last.day)
    course = calendar.course_of(last)
    earliest = max(
        dose.day + timedelta(calendar.wait_days(profile, dose.day))
        for dose in course.doses
        if dose.day <= history.as_of
    )
    return _Dates(
        last_dose=last.day,
        earliest=earliest,
        preferred=max(earliest, last.day + timedelta(profile.preferred_days.whole)),
        definitive=max(earliest, last.day + timedelta(profile.steady_days.whole)),
    )


def _ferritins(history: History) -> Iterator[tuple[Sample, Sequence[AssessedResult]]]:
    """Samples with a ferritin that takes part, up to ``as_of``, in order of time."""
    for sample, results in history.series(AnalyteCode.FERRITIN):
        if sample.at.day <= history.as_of:
            yield sample, results


def _newest_unreadable(history: History, last: Dose) -> Sample | None:
    """The newest ferritin since the last dose, when it was drawn too early."""
    since = [
        (sample, ferritins)
        for sample, ferritins in _ferritins(history)
        if sample.last_dose is not None and sample.last_dose.index >= last.index
    ]
    if not since:
        return None
    sample, ferritins = since[-1]
    too_early = Interpretability.TOO_EARLY
    return sample if all(r.interpretability is too_early for r in ferritins) else None


def _state(history: History, dates: _Dates, unreadable: Sample | None) -> NextTestState:
    as_of = history.as_of
    overdue = history.guideline.next_test.overdue_after_days.whole
    if as_of >= dates.definitive + timedelta(overdue):
        return NextTestState.OVERDUE
    if unreadable is not None:
        return NextTestState.REDRAW
    if as_of >= dates.preferred:
        return NextTestState.DUE
    return NextTestState.OPEN if as_of >= dates.earliest else NextTestState.WAITING


def _tests(history: History, doses: Sequence[Dose]) -> tuple[str, ...]:
    codes = [*_PANEL]
    if (
        _is_repeated(doses, history.calendar)
        or phosphate_check_due(history)
        or _phosphate_is_low(history)
    ):
        codes.append(AnalyteCode.PHOSPHATE)
    return tuple(code.value for code in codes)


def _is_repeated(doses: Sequence[Dose], calendar: DoseCalendar) -> bool:
    """Whether the last course and an earlier one contain a product that lowers phosphate."""
    courses = {calendar.course_of(dose).number for dose in doses if dose.product.phosphate_watch}
    return calendar.course_of(doses[-1]).number in courses and len(courses) > 1


def _phosphate_is_low(history: History) -> bool:
    limit = history.guideline.safety.phosphate_low_below.amount
    newest: Sequence[AssessedResult] = ()
    for sample, results in history.series(AnalyteCode.PHOSPHATE):
        eligible = [result for result in results if result.is_eligible]
        if eligible and sample.at.day <= history.as_of:
            newest = eligible
    return bool(newest) and all(
        result.quantity is not None and result.quantity.certainly_below(limit) for result in newest
    )
