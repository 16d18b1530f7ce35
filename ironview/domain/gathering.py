"""Rows into samples: which belong to one moment of collection. Chapter 1."""

from collections.abc import Sequence
from datetime import date, timedelta

from ironview.domain.analytes import AnalyteCode
from ironview.domain.checks import HeldFor, ReadRow
from ironview.domain.dose_calendar import DoseCalendar
from ironview.domain.moments import Moment
from ironview.domain.supersession import supersede_by_id, supersede_within
from ironview.domain.values import value


@value()
class Gathering:
    """The rows of one moment.

    Attributes:
        rows: Those that are not held, in the record's order; never empty.
        held: Analytes of which a row is held here, or was superseded by a held one.
    """

    at: Moment
    rows: tuple[ReadRow, ...]
    held: frozenset[AnalyteCode]


Key = tuple[date, int | None]
"""Local date, and ``Moment.order_in_day`` of the one moment; None for "that day"."""


def gather_samples(
    rows: Sequence[ReadRow], calendar: DoseCalendar, drug_days: int
) -> tuple[Gathering, ...]:
    """Return the rows by moment of collection, in order of time, and mark superseded ones.

    A value beyond the plausible range that interference explains stops being held where a dose
    lies at most ``drug_days`` back, or where the order on the date of a dose is unsettled.
    """
    groups = _join(rows, calendar, drug_days)
    by_held, silent = supersede_by_id(rows)
    gathered = []
    for key in sorted(groups, key=_in_order):
        group = groups[key]
        supersede_within(group, silent)
        standing = tuple([read for read in group if read.held is None])
        if standing:
            gathered.append(Gathering(_moment(key, group), standing, _held(group, by_held)))
    return tuple(gathered)


def _join(
    rows: Sequence[ReadRow], calendar: DoseCalendar, drug_days: int
) -> dict[Key, list[ReadRow]]:
    """Date-only rows go to the day's only moment among rows that take part."""
    moments: dict[date, set[int]] = {}
    for read in rows:
        at = read.row.collected
        if at is not None and read.time is not None:
            if read.beyond:
                _let_interference_pass(read, at, calendar, drug_days)
            if read.takes_part:
                moments.setdefault(at.day, set()).add(read.time)
    groups: dict[Key, list[ReadRow]] = {}
    for read in rows:
        at = read.row.collected
        if at is not None:
            time = read.time
            if time is None and (of_day := moments.get(at.day)) and len(of_day) == 1:
                (time,) = of_day
            groups.setdefault((at.day, time), []).append(read)
    for key, group in groups.items():
        for read in group:
            if read.beyond and read.time is None:
                _let_interference_pass(read, _moment(key, group), calendar, drug_days)
    return groups


def _let_interference_pass(
    read: ReadRow, at: Moment, calendar: DoseCalendar, drug_days: int
) -> None:
    place = calendar.place(at)
    last = calendar.last(place.before)
    is_near = last is not None and (at.day - last.day).days <= drug_days
    if read.held is HeldFor.IMPLAUSIBLE and (place.unsettled or is_near):
        read.held = None


def _moment(key: Key, group: Sequence[ReadRow]) -> Moment:
    """The moment of a group; of one instant written with several offsets the smallest."""
    _, time = key
    moments = [at for read in group if read.time == time and (at := read.row.collected)]
    if time is None or len(moments) == 1:
        return moments[0]
    return min(moments, key=lambda at: at.offset or timedelta(0))


def _held(reads: Sequence[ReadRow], by_held: Sequence[ReadRow]) -> frozenset[AnalyteCode]:
    return frozenset(
        [
            read.analyte.code
            for read in reads
            if read.analyte is not None
            and ((read.held is not None and not read.why_excluded) or read in by_held)
        ]
    )


def _in_order(key: Key) -> tuple[date, bool, int]:
    day, time = key
    return day, time is not None, time or 0
