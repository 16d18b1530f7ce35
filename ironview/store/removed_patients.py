"""Patients who were removed by hand and can come back."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from peewee import Database

from ironview.domain.record import Patient
from ironview.store import change_tables, tables
from ironview.store.columns import Columns
from ironview.store.execution import fetch, fetch_by
from ironview.store.patient_columns import patient_of

REMOVE: Final = "remove_patient"
"""Name of the change that removes a patient; it is written in stores: never change it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovedPatient:
    """Who was removed, by whom, when (UTC) and why.

    Attributes:
        change: What brings the patient back when it is taken back.
    """

    key: str
    patient: Patient
    change: int
    at: datetime
    by: str
    reason: str


def removed_patients(database: Database) -> tuple[RemovedPatient, ...]:
    """Return who was removed by hand and not brought back, the latest first.

    Those who were merged into another patient, or whose adding was taken back, are left out.
    """
    rows = fetch(database, tables.PatientRow.select().where(tables.PatientRow.removed == 1))
    changes = _with_roots(database, {row["change_id"] for row in rows})
    found = [
        _removed(row, changes[row["change_id"]])
        for row in rows
        if _root(changes, row["change_id"])["action"] == REMOVE
    ]
    return tuple(sorted(found, key=lambda one: one.change, reverse=True))


def _with_roots(database: Database, numbers: set[int]) -> dict[int, Columns]:
    """Return changes by number, with every change they took back."""
    found: dict[int, Columns] = {}
    while wanted := sorted(numbers - set(found)):
        rows = fetch_by(database, change_tables.ChangeRow, "id", wanted)
        found |= {row["id"]: row for row in rows}
        numbers = {row["undoes"] for row in rows if row["undoes"] is not None}
    return found


def _root(changes: dict[int, Columns], number: int) -> Columns:
    row = changes[number]
    while row["undoes"] is not None:
        row = changes[row["undoes"]]
    return row


def _removed(row: Columns, change: Columns) -> RemovedPatient:
    return RemovedPatient(
        key=row["key"],
        patient=patient_of(row),
        change=change["id"],
        at=datetime.fromisoformat(change["at"]),
        by=change["by"],
        reason=change["reason"],
    )
