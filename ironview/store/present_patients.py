"""Finds the patient whom a row is about, or says that there is no such patient any more."""

from peewee import Database

from ironview.domain.told import tell
from ironview.store.errors import UnknownRowError
from ironview.store.execution import fetch_by
from ironview.store.tables import PatientRow


def number_of(database: Database, patient_key: str) -> int:
    """Return the number under which the rows of a patient are kept.

    Raises:
        UnknownRowError: The patient is not there or was removed.
    """
    rows = fetch_by(database, PatientRow, "key", (patient_key,), "id", "removed")
    if not rows or rows[0]["removed"]:
        raise UnknownRowError(tell("This patient is no longer in the store."))
    return int(rows[0]["id"])
