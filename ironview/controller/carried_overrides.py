"""Overrides that travel with a record: out of a store, and into one with a new patient."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ironview.controller.comparing import rows_of
from ironview.domain.overrides import Override, subject_of
from ironview.domain.record import Record
from ironview.domain.told import tell
from ironview.interchange.override_rows import carried, carrying, stored_as, without_carried
from ironview.store.changes import Change
from ironview.store.database import Store

if TYPE_CHECKING:
    from ironview.controller.import_plan import PlannedPatient


def with_overrides(store: Store, key: str, record: Record) -> Record:
    """Return a patient's record with everything that was set aside among its own keys.

    Raises:
        StoreError: The store cannot be read.
    """
    return carrying(record, store.overrides.of(key))


def store_carried(store: Store, key: str, record: Record, change: Change) -> None:
    """Keep the overrides a record came with; its rows are already stored as this patient's.

    Whether they still hold is judged like that of every other: by what the patient's rows say now.

    Raises:
        StoreError: Nothing was changed.
    """
    overrides = carried(record).overrides
    if overrides:
        for one in stored_as(overrides, store.patients.record(key)):
            store.overrides.add(key, one, change)


def store_records(store: Store, records: Iterable[Record], change: Change) -> tuple[str, ...]:
    """Write whole records as new patients; return their keys in order.

    Raises:
        StoreError: Nothing was changed.
    """
    keys = []
    for record in records:
        key = store.patients.add(record.patient, change, without_carried(record).unknown)
        store.rows.add(key, rows_of(record), change)
        store_carried(store, key, record, change)
        keys.append(key)
    return tuple(keys)


def override_remarks(store: Store, patients: Iterable["PlannedPatient"]) -> Iterator[str]:
    """Yield what becomes of overrides that are not kept.

    Raises:
        StoreError: The store cannot be read.
    """
    known = unreadable = 0
    for patient in patients:
        found = carried(patient.record)
        unreadable += found.unreadable
        if found.overrides and patient.stored is not None:
            here = set(map(_decision, store.overrides.of(patient.stored.key)))
            known += sum(_decision(one) not in here for one in found.overrides)
    if known:
        yield tell(
            "Findings overridden elsewhere were not taken over for patients who are already in the "
            "store: {n}. Decide about them here.",
            n=known,
        )
    if unreadable:
        yield tell(
            "Findings overridden elsewhere that cannot be read were left out: {n}.", n=unreadable
        )


def _decision(override: Override) -> tuple[object, ...]:
    """Return what tells one decision from another, wherever it is kept."""
    return subject_of(override.finding), override.reason, override.comment, override.at
