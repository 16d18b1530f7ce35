"""Takes a whole import back, unless somebody has built on it."""

from collections.abc import Sequence
from typing import Final

from peewee import Database

from ironview.domain.told import tell
from ironview.store.changes import Change, ChangeStore
from ironview.store.errors import ChangedMeanwhileError, StoreError, store_errors
from ironview.store.execution import fetch_by
from ironview.store.tables import PatientRow, PatientsRow
from ironview.store.versions import KINDS, rows_of_change

_NAMED: Final = 3


class BuiltOnError(StoreError):
    """Later changes rest on the import. Nothing was taken back."""


def take_back_import(database: Database, number: int, change: Change) -> tuple[str, ...]:
    """Undo the change of an import inside the transaction of another.

    Args:
        number: ``Batch.change``.

    Returns:
        Keys of the patients that became others; their summaries are to be made anew.

    Raises:
        BuiltOnError: A row of the import was changed since, or a patient that came with it has
            entries that did not; the text names up to three of those patients. The transaction
            must not be kept then.
    """
    with store_errors():
        rows = rows_of_change(database, number)
        try:
            ChangeStore(database).undo(number, change)
        except ChangedMeanwhileError:
            raise BuiltOnError(
                tell(
                    "Entries of this import were corrected or taken out since. Nothing was taken "
                    "back. Take those changes back first."
                )
            ) from None
        _refuse_entries_left(database, [key for key in rows if rows[key] == "patient"])
        return _patients_of(database, rows)


def _patients_of(database: Database, rows: dict[str, str]) -> tuple[str, ...]:
    keys = [key for key, kind in rows.items() if kind == "patient"]
    numbers = {
        row["patient_id"]
        for kind, table in KINDS.items()
        if issubclass(table, PatientsRow)
        for row in fetch_by(
            database, table, "key", [key for key in rows if rows[key] == kind], "patient_id"
        )
    }
    keys += [row["key"] for row in fetch_by(database, PatientRow, "id", sorted(numbers), "key")]
    return tuple(dict.fromkeys(keys))


def _refuse_entries_left(database: Database, keys: Sequence[str]) -> None:
    """Refuse when a patient that is gone now still has entries."""
    gone = {row["id"]: row for row in fetch_by(database, PatientRow, "key", keys) if row["removed"]}
    left = {
        row["patient_id"]
        for table in KINDS.values()
        if issubclass(table, PatientsRow)
        for row in fetch_by(database, table, "patient_id", tuple(gone), "patient_id", "removed")
        if not row["removed"]
    }
    if left:
        names = [_name(row) for number, row in gone.items() if number in left]
        more = len(names) - _NAMED
        told = "; ".join(names[:_NAMED])
        raise BuiltOnError(
            tell(
                "Since this import, entries were added to patients that came with it: {names}. "
                "Nothing was taken back. Take those entries out first.",
                names=tell("{names} and {more} more", names=told, more=more) if more > 0 else told,
            )
        )


def _name(row: dict[str, object]) -> str:
    names = [str(row[part]) for part in ("family_name", "given_name") if row[part]]
    return ", ".join(names) or str(row["record_id"])
