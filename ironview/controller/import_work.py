"""Reads files, plans what they would change, and carries a plan out. Runs in the background."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import tzinfo
from pathlib import Path
from typing import Final

from ironview.controller.import_plan import (
    Belongs,
    Decision,
    ImportPlan,
    PlannedPatient,
    RowState,
)
from ironview.controller.import_planning import (
    Settled,
    does_the_same,
    plan_patients,
    recognised,
    replanned,
)
from ironview.controller.matching import decided, match
from ironview.domain.guideline import Guideline
from ironview.interchange.merging import merge
from ironview.interchange.reading import read_file
from ironview.interchange.record_writing import record_as_json
from ironview.interchange.staging import Reading, StagedFile
from ironview.interchange.tabular.mapping import NO_MAPPING
from ironview.interchange.tabular.mapping import Mapping as TableMapping
from ironview.interchange.vocabulary import Vocabulary
from ironview.store.batches import ImportedFile, WaitingRow
from ironview.store.changes import Change
from ironview.store.database import Store
from ironview.store.errors import ChangedMeanwhileError
from ironview.store.row_columns import ClinicalRow

Step = Callable[[int, int], None]

_PARTS: Final = 1000
_PAGE: Final = 100
_CHUNK: Final = 1 << 20
_PLANNED_ON_OLD_NEWS: Final = (
    "The store was changed since this preview was made. Nothing was written. Look at the preview "
    "again, then store the rows."
)


def read_for_import(
    paths: Sequence[Path],
    guideline: Guideline,
    zone: tzinfo,
    step: Step,
    mapping: TableMapping = NO_MAPPING,
) -> tuple[tuple[ImportedFile, ...], Reading]:
    """Read files; ``step`` runs from 0 to half of its total.

    Args:
        mapping: What tables among them do not say themselves.

    Raises:
        UnreadableFileError: Never: a file that cannot be read stands in ``rejected``.
    """
    vocabulary = Vocabulary.of(guideline)
    staged: list[StagedFile] = []
    files: list[ImportedFile] = []
    for number, path in enumerate(paths):
        step(number * _PARTS // (2 * len(paths)), _PARTS)
        staged.extend(read_file(path, vocabulary, zone, mapping))
        if path.is_file():
            files.append(_imported_file(path))
    merged = merge(record for file in staged for record in file.records)
    remarks = tuple(remark for file in staged for remark in file.remarks) + merged.remarks
    reading = Reading(files=tuple(staged), records=merged.records, remarks=remarks)
    return tuple(files), reading


def plan_import(
    store: Store,
    files: tuple[ImportedFile, ...],
    reading: Reading,
    decisions: Mapping[int, Decision],
    step: Step,
) -> ImportPlan:
    """Say what these files would do to the store; ``step`` runs from half to its whole total."""
    based_on = store.changes.latest()
    known_files = tuple(
        file.name
        for file in files
        if any(not batch.is_undone for batch in store.batches.with_content(file.sha256))
    )
    numbers = [one for record in reading.records for one in record.patient.identifiers]
    carriers = store.patients.with_identifiers(numbers)
    settled = []
    for index, record in enumerate(reading.records):
        first = match(record.patient, carriers, store.patients, was_imported=bool(known_files))
        if known_files:
            first = recognised(store, record, first)
        answer = decided(first, decisions.get(index), store.patients)
        settled.append(Settled(index, record, answer))
    patients = []
    for done, patient in enumerate(plan_patients(store, settled)):
        if done % _PAGE == 0:
            step((_PARTS + _PARTS * done // len(settled)) // 2, _PARTS)
        patients.append(patient)
    return ImportPlan(
        files=files,
        known_files=known_files,
        patients=tuple(patients),
        held=reading.held,
        rejected=reading.rejected,
        remarks=reading.remarks,
        based_on=based_on,
    )


def commit_import(store: Store, plan: ImportPlan, user: str, step: Step) -> tuple[str, ...]:
    """Carry a plan out, all of it or, on any failure or when stopped, nothing.

    Returns:
        Keys of the patients that became others; their summaries are to be made anew.

    Raises:
        ChangedMeanwhileError: The store was changed so that the plan is no longer true.
        StoreError: It could not be written; the store is as it was.
    """
    waiting = _not_waiting_yet(store, plan)
    if not plan.writes_rows and not waiting:
        return ()
    with store.writing(user, "import") as change:
        is_old = store.changes.latest() != plan.based_on
        if is_old and not does_the_same(replanned(store, plan), plan):
            raise ChangedMeanwhileError(_PLANNED_ON_OLD_NEWS)
        batch = store.batches.add(change.new_key(), plan.files, plan.counts)
        change.belongs_to(batch)
        keys = _write_patients(store, plan, change, step)
        store.batches.hold(batch, waiting, change)
        store.summaries.forget(keys)
    return keys


def _write_patients(store: Store, plan: ImportPlan, change: Change, step: Step) -> tuple[str, ...]:
    changed: list[str] = []
    total = len(plan.patients)
    for start in range(0, total, _PAGE):
        step(start, total)
        page = plan.patients[start : start + _PAGE]
        new = [one for one in page if one.belongs is Belongs.NEW]
        added = store.patients.add_many(
            [(one.record.patient, one.record.unknown) for one in new], change
        )
        keys = {one.index: key for one, key in zip(new, added, strict=True)}
        keys |= {one.index: one.stored.key for one in page if one.stored is not None}
        rows: list[tuple[str, ClinicalRow]] = []
        for patient in page:
            if patient.index in keys:
                key = keys[patient.index]
                rows += [(key, one.row) for one in patient.rows if one.state is RowState.ADD]
                if _amend(store, patient, key, change) or patient.belongs is Belongs.NEW:
                    changed.append(key)
        store.rows.add_many(rows, change)
        changed += [key for key, _ in rows]
    step(total, total)
    return tuple(dict.fromkeys(changed))


def _amend(store: Store, patient: PlannedPatient, key: str, change: Change) -> bool:
    """Write what is corrected of a known patient; tell whether anything was."""
    amended = [one for one in patient.rows if one.state is RowState.AMEND]
    for one in amended:
        if one.stored is not None:
            store.rows.amend(one.stored.key, one.row, change, seen=one.stored)
    if patient.patient_after is not None:
        seen = store.patients.patient(key)
        store.patients.amend(key, patient.patient_after, change, seen=seen)
    return bool(amended) or patient.patient_after is not None


def _not_waiting_yet(store: Store, plan: ImportPlan) -> tuple[WaitingRow, ...]:
    """Return what waits because of the plan; of files that came before only what is not waiting.

    Another file may have the same name and an equal row, so only files with the same bytes count.
    """
    if len(plan.known_files) < len(plan.files):
        return tuple(_waiting(plan))
    known = {_question(row) for row in store.batches.waiting()}
    return tuple(row for row in _waiting(plan) if _question(row) not in known)


def _question(row: WaitingRow) -> tuple[str, ...]:
    return (row.kind, row.source, row.reason, row.text, row.content)


def _waiting(plan: ImportPlan) -> Iterable[WaitingRow]:
    for aside in plan.held:
        yield WaitingRow(
            kind=aside.kind.value, source=aside.source, reason=aside.reason, text=aside.text
        )
    if len(plan.known_files) == len(plan.files):
        # Whose these are was asked when the same files came first.
        return
    for patient in plan.patients:
        if patient.belongs is Belongs.ASK:
            source = next((row.row.origin for row in patient.rows), "")
            yield WaitingRow(
                kind="record",
                source=source,
                reason=f"import.{patient.doubt or 'who'}",
                text="Whose results these are was not decided.",
                content=record_as_json(patient.record).decode(),
            )


def _imported_file(path: Path) -> ImportedFile:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return ImportedFile(path.name, digest.hexdigest(), path.stat().st_size)
