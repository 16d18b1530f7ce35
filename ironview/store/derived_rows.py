"""What is kept of patients only so that nobody has to wait: it is forgotten, and read anew."""

from collections.abc import Sequence
from typing import Final

from peewee import Database, Model

from ironview.store.execution import delete_by
from ironview.store.list_tables import CourseFactRow, FerritinFactRow, SummaryRow, UnsignedSampleRow

_DERIVED: Final[tuple[type[Model], ...]] = (
    SummaryRow,
    UnsignedSampleRow,
    FerritinFactRow,
    CourseFactRow,
)


def forget_derived(database: Database, numbers: Sequence[int]) -> None:
    """Let nothing be shown or counted of these patients, by number of their row."""
    for table in _DERIVED:
        delete_by(database, table, "patient_id", numbers)
