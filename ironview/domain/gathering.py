"""Rows into samples: which belong to one moment of collection. Chapter 1."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ironview.domain.analytes import AnalyteCode
from ironview.domain.checks import HeldFor, ReadRow
from ironview.domain.dose_calendar import DoseCalendar
from ironview.domain.moments import Moment
from ironview.domain.supersession import supersede_by_id, supersede_within


@dataclass(frozen=True, slots=True)
class Gathering:
    """The rows of one moment.

    Attributes:
        rows: Those that are not held, in the record's order; never empty.
        held: Analytes of which a row is held here, or was superseded by a held one.
    """

    at: Moment
    rows: tuple[ReadRow, ...]
    held: frozenset[AnalyteCode]


@dataclass(frozen=True, slots=True)
class _DatedRow:
    read: ReadRow
    at: Moment
    order: int | None


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
    for (_, order), group in sorted(groups.items(), key=lambda item: _in_order(*item[0])):
        reads = [dated.read for dated in group]
        supersede_within(reads, silent)
        standing = tuple(read for read in reads if read.held is None)
        if standing:
            gathered.append(Gathering(_moment(group, order), standing, _held(reads, by_held)))
    return tuple(gathered)


def _join(
    rows: Sequence[ReadRow], calendar: DoseCalendar, drug_days: int
) -> dict[tuple[date, int | None], list[_DatedRow]]:
    dated = [_DatedRow(read, at, at.order_in_day) for read in rows if (at := read.row.collected)]
    moments: dict[date, set[int]] = {}
    for item in dated:
        if item.order is not None:
            _let_interference_pass(item.read, item.at, calendar, drug_days)
            if item.read.takes_part:
                moments.setdefault(item.at.day, set()).add(item.order)
    groups: dict[tuple[date, int | None], list[_DatedRow]] = defaultdict(list)
    for item in dated:
        groups[item.at.day, _order_joined(item, moments)].append(item)
    for (_, order), group in groups.items():
        for item in group:
            if item.order is None:
                _let_interference_pass(item.read, _moment(group, order), calendar, drug_days)
    return groups


def _order_joined(item: _DatedRow, moments: Mapping[date, set[int]]) -> int | None:
    """Date-only rows go to the day's only moment among rows that take part."""
    if item.order is not None:
        return item.order
    of_day = moments.get(item.at.day, ())
    return next(iter(of_day)) if len(of_day) == 1 else None


def _let_interference_pass(
    read: ReadRow, at: Moment, calendar: DoseCalendar, drug_days: int
) -> None:
    if not (read.beyond and read.held is HeldFor.IMPLAUSIBLE):
        return
    place = calendar.place(at)
    last = calendar.last(place.before)
    if place.unsettled or (last is not None and (at.day - last.day).days <= drug_days):
        read.held = None


def _moment(group: Sequence[_DatedRow], order: int | None) -> Moment:
    """The moment of a group; of one instant written with several offsets the smallest."""
    if order is None:
        return group[0].at
    timed = [item.at for item in group if item.order is not None]
    return min(timed, key=lambda at: at.offset or at.day.resolution * 0) if timed[1:] else timed[0]


def _held(reads: Sequence[ReadRow], by_held: Sequence[ReadRow]) -> frozenset[AnalyteCode]:
    return frozenset(
        read.analyte.code
        for read in reads
        if read.analyte is not None
        and ((read.held is not None and not read.why_excluded) or read in by_held)
    )


def _in_order(day: date, order: int | None) -> tuple[date, bool, int]:
    return day, order is not None, order or 0
