"""Rows changed here and in another store since they parted: both sides, and the answer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import Final

from ironview.controller.comparing import CHANGED_IN_BOTH, IS_CHANGED_IN_BOTH
from ironview.controller.import_plan import (
    Choice,
    ImportPlan,
    PlannedPatient,
    RowKey,
    RowState,
)
from ironview.controller.import_planning import chosen
from ironview.domain.record import Patient
from ironview.store.database import Store
from ironview.store.row_columns import ClinicalRow


class ConflictChoice(StrEnum):
    """What becomes of rows changed in both stores; the value is said on a command line."""

    ASK = "ask"
    HERE = "here"
    PACKAGE = "package"
    BOTH = "both"


_STATES: Final[Mapping[ConflictChoice, RowState | None]] = {
    ConflictChoice.ASK: None,
    ConflictChoice.HERE: RowState.REJECTED,
    ConflictChoice.PACKAGE: RowState.AMEND,
    ConflictChoice.BOTH: RowState.ADD,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageConflict:
    """One row and its two versions.

    Attributes:
        key: What a decision about it names.
        patient: Who it is of, as stored here.
        here: As it stands here, or as it last stood.
        package: As the package says it.
        by: Who changed it here last.
        at: When, with the clinic's time zone.
        is_gone: Whether it was taken out here.
    """

    key: RowKey
    patient: Patient
    here: ClinicalRow
    package: ClinicalRow
    by: str
    at: datetime
    is_gone: bool


def conflict_keys(plan: ImportPlan) -> tuple[RowKey, ...]:
    """Return what names the rows that were changed in both stores and are not decided about."""
    return tuple(
        key
        for patient in plan.patients
        for key, row in patient.keyed_rows()
        if row.code == IS_CHANGED_IN_BOTH
    )


def conflict_of(store: Store, plan: ImportPlan, key: RowKey, zone: tzinfo) -> PackageConflict:
    """Return both sides of an undecided row.

    Raises:
        KeyError: The row is decided about, or in no conflict.
        StoreError: The store cannot be read.
    """
    patient, here, package = _sides(plan.patients, key)
    newest = store.changes.versions(here.key)[0]
    return PackageConflict(
        key=key,
        patient=patient.stored.patient if patient.stored is not None else patient.record.patient,
        here=here,
        package=package,
        by=newest.by,
        at=newest.at.astimezone(zone),
        is_gone=newest.removed,
    )


def settled(
    store: Store, plan: ImportPlan, keys: Iterable[RowKey], choice: ConflictChoice
) -> ImportPlan:
    """Return the plan with one answer for these rows; ``ASK`` leaves them as they are.

    Raises:
        StoreError: The store cannot be read.
    """
    state, wanted = _STATES[choice], tuple(keys)
    if state is None or not wanted:
        return plan
    return chosen(store, plan, wanted, Choice(state, CHANGED_IN_BOTH))


def settle_conflicts(store: Store, plan: ImportPlan, choice: ConflictChoice) -> ImportPlan:
    """Return the plan with one answer for every row that was changed in both stores.

    Raises:
        StoreError: The store cannot be read.
    """
    return settled(store, plan, conflict_keys(plan), choice)


def _sides(
    patients: Iterable[PlannedPatient], key: RowKey
) -> tuple[PlannedPatient, ClinicalRow, ClinicalRow]:
    for patient in patients:
        for one, row in patient.keyed_rows():
            if one == key and row.code == IS_CHANGED_IN_BOTH and row.stored is not None:
                return patient, row.stored, row.row
    raise KeyError(key)
