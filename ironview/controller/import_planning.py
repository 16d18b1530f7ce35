"""What records of a file would do to the patients they belong to, one after the other."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from ironview.controller.carried_rows import to_store
from ironview.controller.comparing import compare, rows_of, said_before
from ironview.controller.import_plan import (
    NO_CHOICES,
    Belongs,
    Choice,
    Decision,
    Doubt,
    ImportPlan,
    PlannedPatient,
    PlannedRow,
    RowKey,
    RowState,
    row_keys,
)
from ironview.controller.matching import Match, decided, filled, match
from ironview.domain.record import Patient, Record
from ironview.store.database import Store
from ironview.store.row_columns import ClinicalRow
from ironview.store.rows import KnownRow

_Planner = Callable[[Sequence[ClinicalRow]], Iterable[PlannedRow]]
_PUT_ASIDE: Final = (RowState.HELD, RowState.REJECTED)
_SAME_FILE: Final = (Doubt.SAME_FILE_ID, Doubt.NO_SHARED_NUMBER, Doubt.NUMBER_OF_NO_SYSTEM)


@dataclass(frozen=True, slots=True)
class Settled:
    """A record and whose it is; ``index`` is its position among those that were read."""

    index: int
    record: Record
    match: Match


def recognised(store: Store, record: Record, first: Match) -> Match:
    """Return the match of a record whose file was imported before.

    Nobody is asked about a record that the only candidate already holds, whole: it changes nothing.
    """
    if first.belongs is not Belongs.ASK or len(first.candidates) != 1:
        return first
    (only,) = first.candidates
    rows = _once(partial(compare, known=store.rows.known(only.key)))(rows_of(record))
    is_held = all(row.state is RowState.UNCHANGED for row in rows)
    if is_held and filled(only.patient, record.patient) is None and first.doubt in _SAME_FILE:
        return Match(Belongs.KNOWN, only)
    return first


def plan_patients(
    store: Store, settled: Sequence[Settled], choices: Mapping[RowKey, Choice] = NO_CHOICES
) -> Iterator[PlannedPatient]:
    """Yield what each record would do, in order.

    Of several records of one stored patient the later ones are planned as if the earlier ones had
    been written. A row that a person put aside is compared with nothing.
    """
    uses = Counter(one.match.stored.key for one in settled if one.match.stored is not None)
    shared: dict[str, tuple[Patient, tuple[KnownRow, ...]]] = {}
    for one in settled:
        stored = one.match.stored
        if stored is None:
            yield _plan_without_patient(one, choices)
            continue
        now, known = shared.get(stored.key) or (stored.patient, store.rows.known(stored.key))
        rows = _chosen(one.record, choices, _once(partial(compare, known=known)))
        is_put_aside = bool(rows) and all(row.state in _PUT_ASIDE for row in rows)
        after = None if is_put_aside else filled(now, one.record.patient)
        if uses[stored.key] > 1:
            shared[stored.key] = (after or now, _as_if_written(known, rows))
        yield _planned(one, rows, after)


def replanned(store: Store, plan: ImportPlan) -> ImportPlan:
    """Return the plan for the same records and answers on the store as it is now."""
    numbers = [one for patient in plan.patients for one in patient.record.patient.identifiers]
    carriers = store.patients.with_identifiers(numbers)
    settled = []
    for old in plan.patients:
        was_imported = bool(plan.known_files)
        first = match(old.record.patient, carriers, store.patients, was_imported=was_imported)
        if was_imported:
            first = recognised(store, old.record, first)
        answer = decided(first, _answer(old), store.patients)
        settled.append(Settled(old.index, old.record, answer))
    patients = tuple(plan_patients(store, settled, plan.choices))
    return replace(plan, patients=patients, based_on=store.changes.latest())


def redecided(store: Store, plan: ImportPlan, index: int, decision: Decision) -> ImportPlan:
    """Return the plan with another answer for one record.

    Everything that concerns the same stored patients is planned anew.
    """
    before = plan.patients[index]
    undecided = Match(Belongs.ASK, None, before.candidates, before.doubt)
    answer = decided(undecided, decision, store.patients)
    keys = {one.key for one in (before.stored, answer.stored) if one is not None}
    settled = []
    for old in plan.patients:
        if old.index == index:
            settled.append(Settled(index, old.record, answer))
        elif old.stored is not None and old.stored.key in keys:
            settled.append(Settled(old.index, old.record, _match_of(old)))
    return _replanned(store, plan, settled)


def chosen(
    store: Store, plan: ImportPlan, keys: Iterable[RowKey], choice: Choice | None
) -> ImportPlan:
    """Return the plan with another choice for some rows; None takes their choices back.

    Only what these rows touch is planned anew.
    """
    wanted = set(keys)
    choices = {key: one for key, one in plan.choices.items() if key not in wanted}
    if choice is not None:
        choices |= dict.fromkeys(wanted, choice)
    ids = {patient for patient, _, _ in wanted}
    touched = [one for one in plan.patients if one.record.patient.id in ids]
    stored = {one.stored.key for one in touched if one.stored is not None}
    indexes = {one.index for one in touched}
    settled = [
        Settled(one.index, one.record, _match_of(one))
        for one in plan.patients
        if one.index in indexes or (one.stored is not None and one.stored.key in stored)
    ]
    return with_asides(_replanned(store, replace(plan, choices=choices), settled))


def with_asides(plan: ImportPlan) -> ImportPlan:
    """Return the plan with the rows that reach no record where a person wants them."""
    placed = list(plan.keyed_asides())
    held = tuple(aside for _, aside, state in placed if state is RowState.HELD)
    rejected = tuple(aside for _, aside, state in placed if state is RowState.REJECTED)
    return replace(plan, held=held, rejected=rejected)


def _replanned(store: Store, plan: ImportPlan, settled: Sequence[Settled]) -> ImportPlan:
    new = {patient.index: patient for patient in plan_patients(store, settled, plan.choices)}
    patients = tuple(new.get(patient.index, patient) for patient in plan.patients)
    return replace(plan, patients=patients)


def _match_of(patient: PlannedPatient) -> Match:
    return Match(patient.belongs, patient.stored, patient.candidates, patient.doubt)


def named(record: Record) -> tuple[str, str]:
    """Return what tells a record when its files are read again: its id, else where it stands."""
    own = record.patient.id
    return own, "" if own else next((row.origin for row in rows_of(record)), "")


def answers_of(plan: ImportPlan) -> Mapping[tuple[str, str], Decision]:
    """Return what a person said about records, by what ``named`` gives."""
    return {
        named(one.record): answer for one in plan.patients if (answer := _answer(one)) is not None
    }


def does_the_same(one: ImportPlan, other: ImportPlan) -> bool:
    """Whether carrying out either plan writes the same."""
    return [_effect(patient) for patient in one.patients] == [
        _effect(patient) for patient in other.patients
    ]


def _effect(patient: PlannedPatient) -> tuple[object, ...]:
    stored = patient.stored
    who = None if stored is None else (stored.key, stored.patient)
    return (patient.belongs, who, patient.rows, patient.patient_after)


def _answer(patient: PlannedPatient) -> Decision | None:
    if patient.doubt is None or patient.belongs is Belongs.ASK:
        return None
    return Decision(patient.belongs, patient.stored.key if patient.stored is not None else "")


def _chosen(
    record: Record,
    choices: Mapping[RowKey, Choice],
    plan: _Planner,
) -> tuple[PlannedRow, ...]:
    """Plan the rows of a record but those a person put aside; all in their order."""
    rows = rows_of(record)
    if not choices:
        return tuple(plan(rows))
    keys = row_keys(record.patient.id, (row.origin for row in rows))
    said = {at: choices[key] for at, key in enumerate(keys) if key in choices}
    aside = {at: one for at, one in said.items() if one.state in _PUT_ASIDE}
    planned = iter(plan([row for at, row in enumerate(rows) if at not in aside]))
    return tuple(
        PlannedRow(aside[at].state, row, reason=aside[at].reason)
        if at in aside
        else _settled_conflict(next(planned), said.get(at))
        for at, row in enumerate(rows)
    )


def _settled_conflict(planned: PlannedRow, said: Choice | None) -> PlannedRow:
    """Take the row of the package instead of ours, or beside it, where a person said so."""
    stored = planned.stored
    if said is None or stored is None or planned.state is not RowState.HELD:
        return planned
    if said.state is RowState.AMEND:
        amended = replace(planned.row, key=stored.key)
        return replace(planned, state=RowState.AMEND, row=amended, reason="", code="")
    return PlannedRow(RowState.ADD, planned.row)


def _plan_without_patient(one: Settled, choices: Mapping[RowKey, Choice]) -> PlannedPatient:
    states = {Belongs.NEW: RowState.ADD, Belongs.LEFT_OUT: RowState.LEFT_OUT}
    state = states.get(one.match.belongs, RowState.ASK)
    if state is RowState.LEFT_OUT:
        choices = NO_CHOICES

    def plan(left: Sequence[ClinicalRow]) -> list[PlannedRow]:
        return [PlannedRow(state, row) for row in left]

    rows = _chosen(one.record, choices, _once(plan) if state is RowState.ADD else plan)
    return _planned(one, rows, None)


def _once(plan: _Planner) -> _Planner:
    """Plan what several files say alike one time; the others change nothing."""

    def plan_once(rows: Sequence[ClinicalRow]) -> Iterable[PlannedRow]:
        said = said_before(rows)
        if not said:
            return plan(rows)
        planned = iter(plan([row for at, row in enumerate(rows) if at not in said]))
        return [
            PlannedRow(RowState.UNCHANGED, row, said[at]) if at in said else next(planned)
            for at, row in enumerate(rows)
        ]

    return plan_once


def _planned(one: Settled, rows: tuple[PlannedRow, ...], after: Patient | None) -> PlannedPatient:
    return PlannedPatient(
        index=one.index,
        record=one.record,
        belongs=one.match.belongs,
        stored=one.match.stored,
        candidates=one.match.candidates,
        doubt=one.match.doubt,
        rows=tuple(map(_as_stored, rows)),
        patient_after=after,
    )


def _as_stored(planned: PlannedRow) -> PlannedRow:
    row = to_store(planned.row)
    return planned if row is planned.row else replace(planned, row=row)


def _as_if_written(known: Sequence[KnownRow], rows: Sequence[PlannedRow]) -> tuple[KnownRow, ...]:
    amended = {
        one.stored.key: one.row
        for one in rows
        if one.state is RowState.AMEND and one.stored is not None
    }
    kept = [
        replace(one, row=amended[one.row.key], earlier=(one.row, *one.earlier))
        if one.row.key in amended
        else one
        for one in known
    ]
    added = [KnownRow(one.row, (), is_present=True) for one in rows if one.state is RowState.ADD]
    return (*kept, *added)
