"""Reads files, plans what they would change, and carries a plan out. Runs in the background."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import tzinfo
from pathlib import Path
from typing import Final

from ironview.controller.carried_overrides import override_remarks, store_carried
from ironview.controller.comparing import rows_of
from ironview.controller.import_plan import (
    NO_CHOICES,
    Decision,
    ImportPlan,
    PlannedPatient,
    RowState,
    aside_keys,
)
from ironview.controller.import_planning import (
    Settled,
    does_the_same,
    plan_patients,
    recognised,
    replanned,
    with_asides,
)
from ironview.controller.import_waiting import (
    not_waiting_yet,
    rejected_by_person,
    settle_waited,
    settles_something,
)
from ironview.controller.matching import decided, match
from ironview.controller.uncollected import uncollected
from ironview.domain.errors import UnreadableFileError
from ironview.domain.guideline import Guideline
from ironview.domain.told import tell
from ironview.interchange.containers import distinct_names
from ironview.interchange.merging import merge
from ironview.interchange.override_rows import without_carried
from ironview.interchange.reading import read_file
from ironview.interchange.staging import Reading, RowKind, StagedFile
from ironview.interchange.tabular.mapping import NO_MAPPING
from ironview.interchange.tabular.mapping import Mapping as TableMapping
from ironview.interchange.tabular.mapping_writing import write_mapping
from ironview.interchange.tabular.shapes import NOTHING_SHAPED, Shaped
from ironview.interchange.vocabulary import Vocabulary
from ironview.store.batches import HeldState, ImportedFile
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


@uncollected()
def read_for_import(
    paths: Sequence[Path],
    guideline: Guideline,
    zone: tzinfo,
    step: Step,
    mapping: TableMapping = NO_MAPPING,
    *,
    shaped: Shaped = NOTHING_SHAPED,
) -> tuple[tuple[ImportedFile, ...], Reading]:
    """Read files, one that is named twice once; ``step`` runs from 0 to half of its total.

    Args:
        mapping: What tables among them do not say themselves.
        shaped: The same for tables of a shape; comes before ``mapping``.

    Raises:
        UnreadableFileError: A file went away while it was read; one that cannot be read at all
            stands in ``rejected``.
    """
    vocabulary = Vocabulary.of(guideline)
    paths = tuple({path.resolve(): path for path in paths}.values())
    staged: list[StagedFile] = []
    files: list[ImportedFile] = []
    for number, (path, name) in enumerate(zip(paths, distinct_names(paths), strict=True)):
        step(number * _PARTS // (2 * len(paths)), _PARTS)
        staged.extend(read_file(path, vocabulary, zone, mapping, shaped, name=name))
        if path.is_file():
            files.append(imported_file(path, name))
    merged = merge(record for file in staged for record in file.records)
    remarks = tuple(remark for file in staged for remark in file.remarks) + merged.remarks
    reading = Reading(files=tuple(staged), records=merged.records, remarks=remarks)
    return tuple(files), reading


@uncollected()
def plan_import(
    store: Store,
    files: tuple[ImportedFile, ...],
    reading: Reading,
    decisions: Mapping[int, Decision],
    step: Step,
    *,
    before: ImportPlan | None = None,
) -> ImportPlan:
    """Say what these files would do to the store; ``step`` runs from half to its whole total.

    Args:
        before: The plan of the same files read another way: its choices are kept.

    Raises:
        LostRowsError: A row of the files would be neither stored nor put aside.
    """
    choices = before.choices if before is not None else NO_CHOICES
    based_on = store.changes.latest()
    known_files = _known_files(store, files)
    settled = _settled(store, reading, decisions, was_imported=bool(known_files))
    patients = []
    for done, patient in enumerate(plan_patients(store, settled, choices)):
        if done % _PAGE == 0:
            step((_PARTS + _PARTS * done // len(settled)) // 2, _PARTS)
        patients.append(patient)
    plan = ImportPlan(
        files=files,
        known_files=known_files,
        patients=tuple(patients),
        held=reading.held,
        rejected=reading.rejected,
        remarks=(*reading.remarks, *override_remarks(store, patients)),
        based_on=based_on,
        read=rows_in(reading),
        choices=choices,
        read_held=reading.held,
        read_rejected=reading.rejected,
        aside_keys=aside_keys(reading.held, reading.rejected),
        questions=reading.questions,
        unknown=before.unknown if before is not None else frozenset(),
    )
    if choices:
        plan = with_asides(plan)
    plan.reckon()
    return plan


def _known_files(store: Store, files: Sequence[ImportedFile]) -> tuple[str, ...]:
    return tuple(
        file.name
        for file in files
        if any(not batch.is_undone for batch in store.batches.with_content(file.sha256))
    )


def _settled(
    store: Store, reading: Reading, decisions: Mapping[int, Decision], *, was_imported: bool
) -> list[Settled]:
    """Say whose each record is."""
    numbers = [one for record in reading.records for one in record.patient.identifiers]
    carriers = store.patients.with_identifiers(numbers)
    settled = []
    for index, record in enumerate(reading.records):
        first = match(record.patient, carriers, store.patients, was_imported=was_imported)
        if was_imported:
            first = recognised(store, record, first)
        answer = decided(first, decisions.get(index), store.patients)
        settled.append(Settled(index, record, answer))
    return settled


def rows_in(reading: Reading) -> int:
    """Return how many rows files hold; a field of a row is none."""
    asides = (*reading.held, *reading.rejected)
    in_records = sum(len(rows_of(record)) for file in reading.files for record in file.records)
    return in_records + sum(one.kind is not RowKind.FIELD for one in asides)


@uncollected()
def commit_import(store: Store, plan: ImportPlan, user: str, step: Step) -> tuple[str, ...]:
    """Carry a plan out, all of it or, on any failure or when stopped, nothing.

    Returns:
        Keys of the patients that became others; their summaries are to be made anew.

    Raises:
        ChangedMeanwhileError: The store was changed so that the plan is no longer true.
        StoreError: It could not be written; the store is as it was.
        LostRowsError: A row is in none of the counts. Nothing was written.
    """
    plan.reckon()
    with store.transaction():
        keys = _write_rows(store, plan, user, step)
        _keep_mappings(store, plan, user)
    return keys


def _keep_mappings(store: Store, plan: ImportPlan, user: str) -> None:
    """Remember what was decided: a change of its own, so that taking the rows back leaves it."""
    kept = [one for one in plan.mappings if one.is_kept]
    if kept:
        with store.writing(user, "keep_mapping") as change:
            for one in kept:
                named = replace(one.mapping, name=one.name.strip())
                store.mappings.keep(one.name, one.headers, write_mapping(named), change)


def _write_rows(store: Store, plan: ImportPlan, user: str, step: Step) -> tuple[str, ...]:
    waiting, rejected = not_waiting_yet(store, plan), rejected_by_person(plan)
    if not (plan.writes_rows or waiting or rejected or settles_something(plan)):
        return ()
    with store.writing(user, "import") as change:
        is_old = store.changes.latest() != plan.based_on
        if is_old and not does_the_same(replanned(store, plan), plan):
            raise ChangedMeanwhileError(_PLANNED_ON_OLD_NEWS)
        batch = store.batches.add(change.new_key(), plan.files, plan.counts, plan.title)
        change.belongs_to(batch)
        keys = _write_patients(store, plan, change, step)
        store.batches.hold(batch, waiting, change)
        store.batches.hold(batch, rejected, change, HeldState.REJECTED)
        settle_waited(store, plan, change)
        store.summaries.forget(keys)
    return keys


def _write_patients(store: Store, plan: ImportPlan, change: Change, step: Step) -> tuple[str, ...]:
    changed: list[str] = []
    total = len(plan.patients)
    for start in range(0, total, _PAGE):
        step(start, total)
        page = plan.patients[start : start + _PAGE]
        new = [one for one in page if one.is_new]
        added = store.patients.add_many(
            [(one.record.patient, without_carried(one.record).unknown) for one in new], change
        )
        keys = {one.index: key for one, key in zip(new, added, strict=True)}
        keys |= {one.index: one.stored.key for one in page if one.stored is not None}
        rows: list[tuple[str, ClinicalRow]] = []
        for patient in page:
            if patient.index in keys:
                key = keys[patient.index]
                rows += [(key, one.row) for one in patient.rows if one.state is RowState.ADD]
                changed += _amend(store, patient, key, change)
                if patient.is_new:
                    changed.append(key)
        store.rows.add_many(rows, change)
        for one, key in zip(new, added, strict=True):
            store_carried(store, key, one.record, change)
        changed += [key for key, _ in rows]
    step(total, total)
    return tuple(dict.fromkeys(changed))


def _amend(store: Store, patient: PlannedPatient, key: str, change: Change) -> tuple[str, ...]:
    """Write what is corrected of a known patient; return who became another."""
    amended = [one for one in patient.rows if one.state is RowState.AMEND]
    for one in amended:
        if one.stored is not None:
            write = store.rows.bring_back if one.is_gone else store.rows.amend
            write(one.stored.key, one.row, change, seen=one.stored)
    if patient.patient_after is not None:
        seen = store.patients.patient(key)
        store.patients.amend(key, patient.patient_after, change, seen=seen)
    changed = tuple(one.moved_to or key for one in amended)
    return changed if patient.patient_after is None else (*changed, key)


def imported_file(path: Path, name: str) -> ImportedFile:
    """Return what the store remembers of a file, so that it is known again.

    Raises:
        UnreadableFileError: It cannot be read, or not any more.
    """
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
        return ImportedFile(name, digest.hexdigest(), path.stat().st_size)
    except OSError as error:
        fault = error.strerror or "input error"
        raise UnreadableFileError(
            tell("{name} could not be read ({fault}). Nothing was read.", name=path, fault=fault)
        ) from error
