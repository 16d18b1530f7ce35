"""Rows of an import that wait in the store for a person, or that a person rejected."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from ironview.controller.import_plan import Belongs, ImportPlan, PlannedPatient, RowState
from ironview.domain.record import Condition, Event, Infusion, Patient, Record, Result, Symptom
from ironview.interchange.record_writing import record_as_json
from ironview.interchange.staging import Aside, Ownerless
from ironview.store.batches import HeldState, WaitingRow
from ironview.store.changes import Change
from ironview.store.database import Store
from ironview.store.row_columns import ClinicalRow

_BY_PERSON: Final = {
    RowState.HELD: ("import.held_by_person", "A person wants to decide about this row later."),
    RowState.REJECTED: ("import.rejected_by_person", "A person rejected this row."),
}
_OPEN: Final = (RowState.ASK, RowState.HELD)


def not_waiting_yet(store: Store, plan: ImportPlan) -> tuple[WaitingRow, ...]:
    """Return what waits because of the plan and is not in the store yet.

    Of files that came before only what is not waiting. Another file may have the same name and an
    equal row, so only files with the same bytes count.
    """
    rows = tuple(row for row in _waiting(plan) if row.source not in plan.waited)
    if len(plan.known_files) < len(plan.files) or not plan.files:
        return rows
    known = {_question(row) for row in store.batches.waiting()}
    return tuple(row for row in rows if _question(row) not in known)


def rejected_by_person(plan: ImportPlan) -> tuple[WaitingRow, ...]:
    """Return the rows a person rejected, to be kept with their reasons."""
    rows = [row for patient in plan.patients for row in _single(patient, RowState.REJECTED)]
    read = {id(aside) for aside in plan.read_rejected}
    asides = [_aside(one) for one in plan.rejected if id(one) not in read]
    return tuple(row for row in (*rows, *asides) if row.source not in plan.waited)


def settle_waited(store: Store, plan: ImportPlan, change: Change) -> None:
    """Let the rows that waited and were decided now wait no longer; the others stay.

    A row waits as long as anything of what it holds is open.
    """
    still: set[str] = set()
    done: dict[str, tuple[HeldState, str]] = {}
    for place, state, reason in _fates(plan):
        key = plan.waited.get(place)
        if key is None:
            continue
        if state in _OPEN:
            still.add(key)
        elif state is RowState.REJECTED:
            done.setdefault(key, (HeldState.REJECTED, reason))
        else:
            done[key] = (HeldState.SETTLED, state.value)
    for key, (held_state, decision) in done.items():
        if key not in still:
            store.batches.settle(key, change, state=held_state, decision=decision)


def settles_something(plan: ImportPlan) -> bool:
    """Whether a row that waited was decided about."""
    return any(place in plan.waited and state not in _OPEN for place, state, _ in _fates(plan))


def _fates(plan: ImportPlan) -> Iterator[tuple[str, RowState, str]]:
    for patient in plan.patients:
        for row in patient.rows:
            yield row.row.origin, row.state, row.reason
    for key, aside, state in plan.keyed_asides():
        chosen = plan.choices.get(key)
        yield aside.source, state, chosen.reason if chosen is not None else aside.text


def _question(row: WaitingRow) -> tuple[str, ...]:
    return (row.kind, row.source, row.reason, row.text, row.content)


def _waiting(plan: ImportPlan) -> Iterator[WaitingRow]:
    yield from (_aside(one) for one in plan.held)
    for patient in plan.patients:
        if patient.belongs is not Belongs.ASK:
            yield from _single(patient, RowState.HELD)
    if plan.files and len(plan.known_files) == len(plan.files):
        # Whose these are was asked when the same files came first.
        return
    for patient in plan.patients:
        if patient.belongs is Belongs.ASK:
            yield _whole(patient)


def _aside(aside: Aside) -> WaitingRow:
    return WaitingRow(
        kind=aside.kind.value,
        source=aside.source,
        reason=aside.reason,
        text=aside.text,
        patient=aside.patient,
        content=_ownerless(aside.ownerless) if aside.ownerless is not None else "",
        raw=aside.raw,
    )


def _ownerless(row: Ownerless) -> str:
    return record_as_json(record_of(Record(patient=Patient(id="")), [row])).decode()


def _whole(patient: PlannedPatient) -> WaitingRow:
    """Return everything of a record that a person did not reject: held rows wait with it."""
    rows = [row.row for row in patient.rows if row.state is not RowState.REJECTED]
    return WaitingRow(
        kind="record",
        source=next((row.origin for row in rows), ""),
        reason=f"import.{patient.doubt or 'who'}",
        text="Whose results these are was not decided.",
        content=record_as_json(record_of(patient.record, rows)).decode(),
        patient=patient.record.patient.id,
    )


def _single(patient: PlannedPatient, state: RowState) -> Iterator[WaitingRow]:
    for row in patient.rows:
        if row.state is state:
            code, text = _BY_PERSON[state]
            if row.stored is not None:
                code, text = "import.changed_in_both", ""
            yield WaitingRow(
                kind=type(row.row).__name__.casefold(),
                source=row.row.origin,
                reason=row.code or code,
                text=row.reason if row.code else f"{text} {row.reason}".strip(),
                content=record_as_json(record_of(patient.record, [row.row])).decode(),
                patient=patient.record.patient.id,
                patient_key=patient.stored.key if patient.stored is not None else "",
            )


def record_of(record: Record, rows: Iterable[ClinicalRow]) -> Record:
    """Return a record with these of its rows only."""
    kept = list(rows)
    return replace(
        record,
        conditions=tuple(row for row in kept if isinstance(row, Condition)),
        infusions=tuple(row for row in kept if isinstance(row, Infusion)),
        results=tuple(row for row in kept if isinstance(row, Result)),
        events=tuple(row for row in kept if isinstance(row, Event)),
        symptoms=tuple(row for row in kept if isinstance(row, Symptom)),
    )
