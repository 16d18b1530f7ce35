"""A record read again after some of its results were edited: what cannot have changed is kept."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import compress
from operator import is_, not_
from typing import Any, Final

from ironview.domain.assessment import Sample
from ironview.domain.guideline import Guideline
from ironview.domain.hb_baseline import baseline_of
from ironview.domain.history import CALENDAR, History
from ironview.domain.profile_choice import ProfileCalendar
from ironview.domain.record import EventKind, Record, Result, ResultStatus
from ironview.domain.record_reading import held_results, make_samples, read_rows
from ironview.domain.response import judge_hb
from ironview.domain.samples import Surroundings

_CORRECTIONS: Final = frozenset({ResultStatus.CORRECTED, ResultStatus.AMENDED})

Dates = set[date | None]
"""Dates of collection; None stands for the rows without one."""


def read_again(earlier: History, record: Record) -> History | None:
    """Return what ``read_history`` would, from the history of the record before an edit.

    Samples of dates on which no row was edited stay the same objects, and so does what was
    worked out of them, unless an edited row lies near enough to matter.

    Returns:
        None where more than some results was edited; rows are told apart by identity.
    """
    if not _is_same_but_results(earlier.record, record):
        return None
    changed = _changed_dates(earlier.record.results, record.results)
    is_edited = [_date(row) in changed for row in record.results]
    unchanged = [read for read in earlier.reads if _date(read.row) not in changed]
    if not _are_same([read.row for read in unchanged], list(_but(record.results, is_edited))):
        return None
    new = read_rows(compress(record.results, is_edited), earlier.guideline, record.patient.born)
    kept = [sample for sample in earlier.samples if sample.at.day not in changed]
    samples = [*kept, *make_samples(new, _surroundings(earlier))]
    old_reads, new_reads = iter(unchanged), iter(new)
    reads = [next(new_reads if edited else old_reads) for edited in is_edited]
    history = replace(
        earlier,
        record=record,
        samples=tuple(sorted(samples, key=lambda sample: sample.at.sort_key)),
        held=(*held_results(reads), *(row for row in earlier.held if row.kind != "result")),
        reads=tuple(reads),
    )
    history.once(CALENDAR, lambda: earlier.calendar)
    _keep_answers(earlier, history, kept, set(_near(changed, reach_days(earlier.guideline))))
    return history


def reach_days(guideline: Guideline) -> int:
    """Return how far from its date other results bear on a sample."""
    numbers = guideline.stores
    return max(numbers.inflamed_crp_within_days.whole, numbers.liver_enzyme_within_days.whole)


def _is_same_but_results(before: Record, after: Record) -> bool:
    return (
        before.patient is after.patient
        and _are_same(before.conditions, after.conditions)
        and _are_same(before.infusions, after.infusions)
        and _are_same(before.events, after.events)
        and _are_same(before.symptoms, after.symptoms)
    )


def _are_same(before: Sequence[Any], after: Sequence[Any]) -> bool:
    return len(before) == len(after) and all(map(is_, before, after))


def _changed_dates(before: Sequence[Result], after: Sequence[Result]) -> Dates:
    """Return the dates on which a row is new, another or gone, or may be corrected by such a row.

    A correction speaks for the rows of its id, whatever their date.
    """
    old, new = set(map(id, before)), set(map(id, after))
    edited = [
        row for rows, others in ((before, new), (after, old)) for row in _not_in(rows, others)
    ]
    rows = [*after, *edited]
    changed = {_date(row) for row in edited}
    corrected = {(r.id, r.laboratory) for r in rows if r.status in _CORRECTIONS and r.id}
    if corrected:
        changed |= {_date(row) for row in rows if (row.id, row.laboratory) in corrected}
    return changed


def _not_in(rows: Iterable[Result], others: set[int]) -> Iterator[Result]:
    return (row for row in rows if id(row) not in others)


def _date(row: Result) -> date | None:
    return None if row.collected is None else row.collected.day


def _but(rows: Iterable[Result], edited: Iterable[bool]) -> Iterator[Result]:
    return compress(rows, map(not_, edited))


def _near(changed: Dates, days: int) -> Iterator[date]:
    for day in changed:
        if day is not None:
            yield from (day + timedelta(apart) for apart in range(-days, days + 1))


def _surroundings(history: History) -> Surroundings:
    return Surroundings(
        history.guideline,
        history.calendar,
        ProfileCalendar(history.guideline, history.patient, history.conditions),
        tuple(event.at for event in history.events if event.kind is EventKind.ORAL_IRON),
    )


def _keep_answers(
    earlier: History, history: History, kept: Iterable[Sample], near: set[date]
) -> None:
    """Keep what was worked out of samples that no edited row is near to.

    An Hb is judged against the baseline of a course wherever that lies; on the first date of a
    course it is judged against the course before.
    """
    moved = {
        course.number
        for course in history.courses
        if baseline_of(history, course) != baseline_of(earlier, course)
    }
    for sample in kept:
        if sample.at.day not in near:
            answers = dict(earlier.answers_of(sample))
            course = sample.response_course
            if course is not None and not moved.isdisjoint((course.number, course.number - 1)):
                answers.pop(judge_hb, None)
            history.keep(sample, answers)
