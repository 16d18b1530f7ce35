"""The days of a month, one after the other."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from tests.simulated.month import Month
from tests.simulated.post import (
    answer_the_waiting,
    meet_newcomers,
    read_the_post,
    take_back_an_import,
)
from tests.simulated.staff import change_back, change_the_profile, change_the_settings, work_a_day

_ONCE: Final[dict[int, Callable[[Month], None]]] = {
    9: answer_the_waiting,
    13: change_the_profile,
    16: take_back_an_import,
    20: change_the_settings,
    27: change_back,
}
"""Day of the month -> what happens on it."""


def work(month: Month, days: int) -> Iterator[date]:
    """Work so many days, closed on weekends; yield each day when its work is done."""
    for number in range(1, days + 1):
        month.calendar.turn()
        if not month.calendar.is_working_day:
            continue
        month.morning()
        read_the_post(month, number)
        if number % 7 == 2:
            meet_newcomers(month, number)
        if number in _ONCE:
            _ONCE[number](month)
        work_a_day(month)
        yield month.calendar.day
    month.morning()
