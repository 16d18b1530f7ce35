"""Where a patient stands in the day of a clinic: one lane, the others as marks, and the next step.

A lane is left only because the facts became others (a result, a dose, another day) or because a
person did something that is on record (signed, overrode, booked, called). Nothing is ticked off.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Final

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult
from ironview.domain.bookings import Booking, Call, is_missed, open_bookings
from ironview.domain.clinic_numbers import WorklistNumbers
from ironview.domain.findings import Finding, Severity
from ironview.domain.interpretation import Interpretation
from ironview.domain.newest import is_newest
from ironview.domain.sign_off import SignOffStanding, SignOffState
from ironview.domain.values import value
from ironview.domain.verdicts import NextTestState
from ironview.domain.windows import WINDOWED


class Lane(StrEnum):
    """Lanes, the most urgent first. The values are written in stores: never change one."""

    URGENT = "urgent"
    ABOVE_LIMITS = "above_limits"
    NOT_RESPONDING = "not_responding"
    OVERDUE = "overdue"
    TOO_EARLY = "too_early"
    DUE = "due"
    NOTHING_BOOKED = "nothing_booked"
    TO_SIGN = "to_sign"
    HELD = "held"


LANES: Final = tuple(Lane)

_ABOVE: Final = frozenset(
    {
        "overload.persistent",
        "overload.possible",
        "safety.hold_iron",
        "stores.ferritin_over_1000",
        "stores.ferritin_over_10000",
        "stores.overload_pattern",
    }
)
_WINDOWED: Final = frozenset(one.value for one in WINDOWED)
_NOT_RESPONDING: Final = frozenset({"response.non_response", "response.partial"})


class Reason(StrEnum):
    """Why a patient stands in a lane. The values are written in stores: never change one."""

    FINDING = "finding"
    DRAWN_TOO_EARLY = "drawn_too_early"
    NO_RESULT = "no_result"
    BOOKED = "booked"
    BOOKED_TOO_EARLY = "booked_too_early"
    MISSED = "missed"
    NOT_BOOKED = "not_booked"
    RECHECK = "recheck"
    NOT_SIGNED = "not_signed"
    OPEN_AGAIN = "open_again"
    ROWS_WAIT = "rows_wait"


class Step(StrEnum):
    """What to do next. The values are written in stores: never change one."""

    ACT = "act"
    DECIDE = "decide"
    DRAW_AGAIN = "draw_again"
    TEST = "test"
    BOOK = "book"
    MOVE = "move"
    SIGN = "sign"
    ANSWER = "answer"


@value(kw_only=True)
class Place:
    """One lane a patient stands in, with why and what is next.

    Attributes:
        finding: For ``Reason.FINDING``.
        severity: Of the finding, or of the worst that waits to be signed; None without one.
        day: The date ``reason`` is about: of a sample, a booking, a recheck.
        value: A ferritin as reported, with its unit; for what was drawn too early.
        number: Days after the dose, or rows that wait.
        since: From when the next step can be done; in the past where it is late.
        better: From when it is better; None where there is no such date.
    """

    lane: Lane
    reason: Reason
    step: Step
    finding: Finding | None = None
    severity: Severity | None = None
    day: date | None = None
    value: str = ""
    number: int | None = None
    since: date | None = None
    better: date | None = None


@value(kw_only=True)
class LastDoses:
    """The newest doses of one product, as they are told in a line.

    Attributes:
        count: How many of the last course.
        mg: Of each; None where they differ or one is unknown.
        day: Of the last.
    """

    product: str
    count: int
    mg: Decimal | None
    day: date


@value(kw_only=True)
class WorkEntry:
    """A patient in the worklist.

    Attributes:
        places: The lanes, the most urgent first; empty where nothing is to be done.
        booked: The next open booking; None without one.
        responsible: Who was asked to see to it with the newest signature; may be empty.
        last_call: The newest call; None without one.
        doses: None before a first dose.
    """

    places: tuple[Place, ...]
    booked: Booking | None = None
    responsible: str = ""
    last_call: Call | None = None
    doses: LastDoses | None = None

    @property
    def place(self) -> Place | None:
        """The lane the patient stands in; None for none."""
        return self.places[0] if self.places else None

    @property
    def lane(self) -> Lane | None:
        """Its name."""
        return self.places[0].lane if self.places else None

    @property
    def marks(self) -> tuple[Lane, ...]:
        """The other lanes."""
        return tuple(one.lane for one in self.places[1:])


def work_entry(
    said: Interpretation,
    sign_offs: Sequence[SignOffStanding],
    bookings: Iterable[Booking],
    calls: Iterable[Call],
    numbers: WorklistNumbers,
) -> WorkEntry:
    """Return where a patient stands on the day the record was read for.

    Args:
        said: Without the findings whose override stands.
        sign_offs: One of each sample, in order of collection.
    """
    drawn = [one.sample.at.day for one in said.samples]
    booked = next(iter(open_bookings(bookings, drawn, numbers)), None)
    last_call = max(calls, key=lambda one: (one.at, one.key), default=None)
    signed = [one.sign_off for one in sign_offs if one.sign_off is not None]
    newest = max(signed, key=lambda one: (one.at, one.key), default=None)
    places = [
        *_findings(said, sign_offs),
        *_tests(said, booked, numbers),
        *_to_sign(sign_offs),
        *_held(said),
    ]
    first = {place.lane: place for place in reversed(places)}
    return WorkEntry(
        places=tuple(first[lane] for lane in LANES if lane in first),
        booked=booked,
        responsible="" if newest is None else newest.responsible,
        last_call=last_call,
        doses=_last_doses(said),
    )


def _last_doses(said: Interpretation) -> LastDoses | None:
    courses = [one.course for one in said.courses if one.course.first <= said.as_of]
    if not courses:
        return None
    given = [dose for dose in courses[-1].doses if dose.day <= said.as_of]
    newest = given[-1]
    same = [dose for dose in given if dose.infusion.product == newest.infusion.product]
    amounts = {dose.mg for dose in same}
    return LastDoses(
        product=newest.infusion.product,
        count=len(same),
        mg=amounts.pop() if len(amounts) == 1 else None,
        day=newest.day,
    )


def week_end(day: date) -> date:
    """Return the Sunday of a day's week: what is due until then is due this week."""
    return day + timedelta(6 - day.weekday())


def week_begin(day: date) -> date:
    """Return the Monday of a day's week: from then on the day is one of this week."""
    return day - timedelta(day.weekday())


def still_asking(said: Interpretation, sign_offs: Sequence[SignOffStanding]) -> Iterator[Finding]:
    """Yield what is still the newest word and signed by nobody, in the order of the findings.

    What rests on no sample asks as long as it is there.
    """
    signed = {one.content.at for one in sign_offs if one.state is SignOffState.SIGNED}
    for finding in said.findings:
        if not finding.samples or (finding.samples[-1] not in signed and is_newest(said, finding)):
            yield finding


def _findings(said: Interpretation, sign_offs: Sequence[SignOffStanding]) -> Iterator[Place]:
    for finding in still_asking(said, sign_offs):
        lane = _lane_of(finding)
        if lane is not None:
            yield Place(
                lane=lane,
                reason=Reason.FINDING,
                step=Step.ACT if lane is Lane.URGENT else Step.DECIDE,
                finding=finding,
                severity=finding.severity,
                day=finding.samples[-1].day if finding.samples else finding.dose,
            )


def _lane_of(finding: Finding) -> Lane | None:
    if finding.severity is Severity.URGENT:
        return Lane.URGENT
    if finding.code in _ABOVE:
        return Lane.ABOVE_LIMITS
    return Lane.NOT_RESPONDING if finding.code in _NOT_RESPONDING else None


def _tests(
    said: Interpretation, booked: Booking | None, numbers: WorklistNumbers
) -> Iterator[Place]:
    """Yield the place of the next test, if it needs somebody."""
    today, test = said.as_of, said.next_test
    if booked is None:
        yield from _unbooked(said, numbers)
    elif is_missed(booked, today, numbers):
        yield Place(
            lane=Lane.OVERDUE,
            reason=Reason.MISSED,
            step=Step.TEST,
            day=booked.day,
            since=booked.day,
        )
    elif test.earliest is not None and booked.day < test.earliest and _can_mislead(booked):
        yield Place(
            lane=Lane.TOO_EARLY,
            reason=Reason.BOOKED_TOO_EARLY,
            step=Step.MOVE,
            day=booked.day,
            since=test.earliest,
            better=test.preferred,
        )
    elif booked.day <= week_end(today):
        yield Place(
            lane=Lane.DUE, reason=Reason.BOOKED, step=Step.TEST, day=booked.day, since=booked.day
        )


def _can_mislead(booking: Booking) -> bool:
    """Whether a booked test is one that an infusion makes unreadable."""
    return not _WINDOWED.isdisjoint(booking.tests)


def _unbooked(said: Interpretation, numbers: WorklistNumbers) -> Iterator[Place]:
    today, test = said.as_of, said.next_test
    place = Place(
        lane=Lane.NOTHING_BOOKED,
        reason=Reason.NOT_BOOKED,
        step=Step.BOOK,
        since=test.earliest,
        better=test.preferred,
    )
    match test.state:
        case NextTestState.NONE:
            return
        case NextTestState.DONE:
            yield from _recheck(said, numbers)
        case NextTestState.OVERDUE:
            yield replace(
                place,
                lane=Lane.OVERDUE,
                reason=Reason.NO_RESULT,
                step=Step.TEST,
                since=test.preferred,
                better=None,
            )
        case NextTestState.REDRAW:
            yield _redraw(said, place)
        case _ if test.preferred is not None and test.preferred <= week_end(today):
            yield replace(place, lane=Lane.DUE, step=Step.TEST, since=test.preferred, better=None)
        case _:
            yield place


def _recheck(said: Interpretation, numbers: WorklistNumbers) -> Iterator[Place]:
    """Yield the place of a recheck that comes this week, or did not come."""
    recheck = said.next_test.recheck
    if recheck is None or recheck > week_end(said.as_of):
        return
    late = recheck + timedelta(numbers.recheck_overdue_after_days.whole)
    yield Place(
        lane=Lane.OVERDUE if said.as_of >= late else Lane.DUE,
        reason=Reason.RECHECK,
        step=Step.TEST,
        day=recheck,
        since=recheck,
    )


def _redraw(said: Interpretation, place: Place) -> Place:
    """Return the place of a ferritin that was drawn too early."""
    at = said.next_test.newest_unreadable
    sample = next((one.sample for one in said.samples if one.sample.at == at), None)
    results: Sequence[AssessedResult] = sample.results if sample is not None else ()
    ferritin = next((one.row for one in results if one.code is AnalyteCode.FERRITIN), None)
    return replace(
        place,
        lane=Lane.TOO_EARLY,
        reason=Reason.DRAWN_TOO_EARLY,
        step=Step.DRAW_AGAIN,
        day=None if at is None else at.day,
        value="" if ferritin is None else f"{ferritin.value} {ferritin.unit}".strip(),
        number=None if sample is None else sample.day,
    )


def _to_sign(sign_offs: Sequence[SignOffStanding]) -> Iterator[Place]:
    """Yield the place of what nobody has signed: the newest sample, or one that opened again."""
    opened = [one for one in sign_offs if one.state is SignOffState.OPEN_AGAIN]
    newest = sign_offs[-1] if sign_offs else None
    if newest is not None and newest.state is SignOffState.NOT_SIGNED:
        yield _unsigned(newest, Reason.NOT_SIGNED)
    elif opened:
        yield _unsigned(opened[-1], Reason.OPEN_AGAIN)


def _unsigned(standing: SignOffStanding, reason: Reason) -> Place:
    asking = [one.finding for one in standing.content.findings if not one.is_overridden]
    worst = min(asking, key=lambda one: one.severity.rank, default=None)
    day = standing.content.at.day
    return Place(
        lane=Lane.TO_SIGN,
        reason=reason,
        step=Step.SIGN,
        finding=worst,
        severity=None if worst is None else worst.severity,
        day=day,
        since=day,
    )


def _held(said: Interpretation) -> Iterator[Place]:
    if said.held:
        yield Place(
            lane=Lane.HELD, reason=Reason.ROWS_WAIT, step=Step.ANSWER, number=len(said.held)
        )
