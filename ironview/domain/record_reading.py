"""A record becomes a history: rows read or held, doses, courses and samples in order of time."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Final, TypeVar, cast

from ironview.domain.analytes import Analyte
from ironview.domain.assessment import Sample
from ironview.domain.checks import HeldFor, ReadRow, read_row
from ironview.domain.courses import group_courses, order_doses, starts_the_clock
from ironview.domain.dose_calendar import DoseCalendar
from ironview.domain.findings import Held
from ironview.domain.gathering import gather_samples
from ironview.domain.guideline import Guideline
from ironview.domain.happenings import read_event, read_score
from ironview.domain.held_rows import (
    hold_condition,
    hold_event,
    hold_infusion,
    hold_profile,
    hold_result,
    hold_score,
)
from ironview.domain.history import CALENDAR, DatedEvent, DatedScore, History
from ironview.domain.profile_choice import (
    ProfileCalendar,
    close_pregnancies,
    unknown_profile_ids,
)
from ironview.domain.record import (
    Condition,
    ConditionCode,
    Event,
    EventKind,
    Record,
    Result,
    Symptom,
)
from ironview.domain.samples import Surroundings, build_sample

_CONDITIONS: Final = frozenset(code.value for code in ConditionCode)
Row = TypeVar("Row", Event, Symptom)
Dated = TypeVar("Dated", DatedEvent, DatedScore)


def read_history(record: Record, guideline: Guideline, as_of: date) -> History:
    """Return everything readable of a record; its samples carry no flags yet."""
    born = record.patient.born
    events, held_events = _sort_out(record.events, lambda row: read_event(row, born), hold_event)
    scores, held_scores = _sort_out(
        record.symptoms, lambda row: read_score(row, born, guideline.response), hold_score
    )
    conditions = _conditions(record, guideline, events)
    doses = order_doses(record.infusions, guideline)
    calendar = DoseCalendar(doses, group_courses(doses, guideline.samples))
    profiles = ProfileCalendar(guideline, record.patient, conditions)
    oral_iron = tuple(event.at for event in events if event.kind is EventKind.ORAL_IRON)
    rows = read_rows(record.results, guideline, born)
    samples = make_samples(rows, Surroundings(guideline, calendar, profiles, oral_iron))
    history = History(
        record=record,
        guideline=guideline,
        as_of=as_of,
        conditions=conditions,
        events=events,
        scores=scores,
        doses=doses,
        courses=tuple(calendar.courses),
        samples=samples,
        held=(
            *held_results(rows),
            *_held_infusions(record),
            *held_events,
            *held_scores,
            *_held_names(record, guideline),
        ),
        reads=rows,
    )
    history.once(CALENDAR, lambda: calendar)
    return history


def _sort_out(
    rows: Iterable[Row],
    read: Callable[[Row], Dated | HeldFor],
    hold: Callable[[Row, HeldFor], Held],
) -> tuple[tuple[Dated, ...], tuple[Held, ...]]:
    """Tell readable rows, in order of time, from held ones."""
    readable: list[Dated] = []
    held: list[Held] = []
    for row in rows:
        found = read(row)
        if isinstance(found, HeldFor):
            held.append(hold(row, found))
        else:
            readable.append(found)
    readable.sort(key=lambda item: item.at.sort_key)
    return tuple(readable), tuple(held)


def _conditions(
    record: Record, guideline: Guideline, events: Iterable[DatedEvent]
) -> tuple[Condition, ...]:
    known = [condition for condition in record.conditions if condition.code in _CONDITIONS]
    if not known:
        return ()
    deliveries = [event.at for event in events if event.kind is EventKind.DELIVERY]
    return close_pregnancies(guideline, known, deliveries)


def read_rows(
    rows: Iterable[Result], guideline: Guideline, born: date | None
) -> tuple[ReadRow, ...]:
    """Read laboratory rows, in order; ``born`` is the last day the birth date can mean."""
    analytes = cast("dict[str, Analyte]", guideline.analytes)
    return tuple([read_row(row, analytes, born) for row in rows])


def held_results(rows: Iterable[ReadRow]) -> tuple[Held, ...]:
    """Return the entry of each held row, in order."""
    return tuple([hold_result(read, read.held) for read in rows if read.held is not None])


def make_samples(rows: Sequence[ReadRow], around: Surroundings) -> tuple[Sample, ...]:
    """Return the samples that read rows form, in order of time."""
    drug_days = around.guideline.windows.interference_extreme_days.whole
    return tuple(
        [
            build_sample(gathering, around)
            for gathering in gather_samples(rows, around.calendar, drug_days)
        ]
    )


def _held_infusions(record: Record) -> tuple[Held, ...]:
    return tuple(
        hold_infusion(row)
        for row in record.infusions
        if row.started is None and starts_the_clock(row)
    )


def _held_names(record: Record, guideline: Guideline) -> tuple[Held, ...]:
    """Conditions and profiles that do not exist."""
    unknown = [row for row in record.conditions if row.code not in _CONDITIONS]
    ids = unknown_profile_ids(guideline, record.patient)
    return (*map(hold_condition, unknown), *map(hold_profile, ids))
