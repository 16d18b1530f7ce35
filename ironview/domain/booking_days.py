"""The days a next test can be booked on, each with what a ferritin of that day could say."""

from datetime import date
from enum import StrEnum

from ironview.domain.bookings import window_on
from ironview.domain.values import value
from ironview.domain.verdicts import NextTest, NextTestState, Window


class DayKind(StrEnum):
    """Why a day is offered."""

    TODAY = "today"
    EARLIEST = "earliest"
    PREFERRED = "preferred"
    STEADY = "steady"
    RECHECK = "recheck"


@value(kw_only=True)
class BookingDay:
    """A day that is offered.

    Attributes:
        number: Days after the last dose.
        window: Of a ferritin of that day, as things stand.
    """

    day: date
    kind: DayKind
    number: int
    window: Window


def booking_days(test: NextTest, today: date) -> tuple[BookingDay, ...]:
    """Return the days to choose from, the earliest first; none without a dose.

    A day that is past is offered as today: what could have been drawn can be drawn now.
    """
    wanted = [
        (test.recheck, DayKind.RECHECK)
        if test.state is NextTestState.DONE
        else (test.earliest, DayKind.EARLIEST),
        (test.preferred, DayKind.PREFERRED),
        (test.definitive, DayKind.STEADY),
    ]
    found: dict[date, BookingDay] = {}
    for day, kind in wanted:
        if day is None or test.last_dose is None:
            continue
        is_past = day < today
        if is_past and test.state is NextTestState.DONE and kind is not DayKind.RECHECK:
            continue
        offered = today if is_past else day
        # Of two reasons for one day the later says more of it; "today" says it all.
        found[offered] = BookingDay(
            day=offered,
            kind=DayKind.TODAY if is_past else kind,
            number=(offered - test.last_dose).days,
            window=window_on(test, offered),
        )
    return tuple(found[day] for day in sorted(found))


def best_of(days: tuple[BookingDay, ...]) -> BookingDay | None:
    """Return the day to propose: the first that reads without a reserve; None without any."""
    settled = (Window.ACCEPTABLE, Window.STEADY)
    return next((one for one in days if one.window in settled), days[0] if days else None)
