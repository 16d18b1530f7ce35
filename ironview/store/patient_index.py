"""Where patients are looked up: their identifiers and the words they are found by."""

from collections.abc import Sequence

from peewee import Database

from ironview.domain.record import Patient
from ironview.store.columns import Columns
from ironview.store.derived_rows import forget_derived
from ironview.store.execution import delete_by, insert_all
from ironview.store.lane_steps import leave_all
from ironview.store.patient_columns import patient_of
from ironview.store.search_terms import search_terms
from ironview.store.tables import IdentifierRow, SearchTermRow


def index_patient(database: Database, row: Columns, change: int) -> None:
    """Write the look-ups of an amended patient anew; a removed one is found and listed no more.

    Args:
        change: The change that amended the patient.
    """
    number = row["id"]
    delete_by(database, IdentifierRow, "patient_id", (number,))
    delete_by(database, SearchTermRow, "patient_id", (number,))
    if row["removed"]:
        forget_derived(database, (number,))
        leave_all(database, number, change)
    else:
        index_new_patients(database, [(number, patient_of(row))])


def index_new_patients(database: Database, patients: Sequence[tuple[int, Patient]]) -> None:
    """Write the look-ups of patients that have none yet, each with its row's number."""
    insert_all(
        database,
        IdentifierRow,
        [
            {"patient_id": number, "system": one.system, "value": one.value}
            for number, patient in patients
            for one in dict.fromkeys(patient.identifiers)
            if one.value
        ],
    )
    insert_all(
        database,
        SearchTermRow,
        [
            {"patient_id": number, "term": term}
            for number, patient in patients
            for term in sorted(search_terms(patient))
        ],
    )
