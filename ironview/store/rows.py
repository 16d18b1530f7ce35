"""Writes and reads what a record holds of a patient: results, infusions, and the rest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from operator import itemgetter
from typing import Any, Final

from peewee import Database

from ironview.domain.analytes import Analyte, AnalyteCode
from ironview.domain.quantities import read_quantity
from ironview.domain.record import Result
from ironview.domain.told import tell
from ironview.store.belonging import BelongingStore
from ironview.store.change_tables import ChangeRow
from ironview.store.changes import Change
from ironview.store.columns import Columns
from ironview.store.errors import ChangedMeanwhileError, UnknownRowError, store_errors
from ironview.store.execution import fetch_by, fetch_only
from ironview.store.row_columns import SHAPES, ClinicalRow, RowT, Shape
from ironview.store.tables import PatientRow
from ironview.store.versions import (
    CHANGED_MEANWHILE,
    amend_row,
    earlier_rows_of,
    insert_rows,
    newest_rows,
)

Analytes = Mapping[AnalyteCode, Analyte]

_OF_KIND: Final = {shape.kind: shape for shape in SHAPES.values()}
_CODES: Final = {code.value: code for code in AnalyteCode}


@dataclass(frozen=True, slots=True)
class KnownRow:
    """A row with every version before the newest.

    Attributes:
        is_present: False for a row somebody removed as entered in error, or moved away.
        moved_to: Key of the patient who has a row now that was moved away; empty where it was
            removed there too, or that patient is gone.
    """

    row: ClinicalRow
    earlier: tuple[ClinicalRow, ...]
    is_present: bool
    moved_to: str = ""


class RowStore:
    """The clinical rows of one store.

    Every method raises StoreError when the file cannot be read or written.
    """

    def __init__(self, database: Database, analytes: Analytes) -> None:
        self._database = database
        self._analytes = analytes

    def add(self, patient_key: str, rows: Sequence[ClinicalRow], change: Change) -> tuple[str, ...]:
        """Write rows of one patient; return their keys in the same order.

        Raises:
            UnknownRowError: There is no such patient.
        """
        return self.add_many([(patient_key, row) for row in rows], change)

    def add_many(self, rows: Sequence[tuple[str, ClinicalRow]], change: Change) -> tuple[str, ...]:
        """Write rows of many patients, each with its patient's key; return their keys."""
        if not rows:
            return ()
        with store_errors():
            patients = self._patient_ids(sorted({key for key, _ in rows}))
            number = change.number()
            keys = tuple(change.new_keys(len(rows)))
            staged: dict[str, list[tuple[str, Columns]]] = {}
            for key, (patient_key, row) in zip(keys, rows, strict=True):
                content = {"patient_id": patients[patient_key], "batch_id": change.batch}
                content |= self._columns(row)
                staged.setdefault(SHAPES[type(row)].kind, []).append((key, content))
            for kind, content_rows in staged.items():
                insert_rows(self._database, kind, content_rows, number)
        return keys

    def amend(self, key: str, row: ClinicalRow, change: Change, *, seen: ClinicalRow) -> None:
        """Write a new version of a row.

        Args:
            seen: The row as the person saw it; it must still be the newest version.

        Raises:
            ChangedMeanwhileError: It is not.
            UnknownRowError: There is no such row of this type.
        """
        self._write(key, self._columns(row), SHAPES[type(row)], change, seen)

    def bring_back(self, key: str, row: ClinicalRow, change: Change, *, seen: ClinicalRow) -> None:
        """Write a new version of a row that was taken out; it is in the record again.

        Args:
            seen: The row as it was taken out.

        Raises:
            ChangedMeanwhileError: It is in the record, or was another one.
            UnknownRowError: There is no such row of this type.
        """
        content = self._columns(row) | {"removed": 0}
        self._write(key, content, SHAPES[type(row)], change, seen, removed=True)

    def remove(self, key: str, change: Change, *, seen: ClinicalRow) -> None:
        """Take a row out of the record; its versions stay readable."""
        self._write(key, {"removed": 1}, SHAPES[type(seen)], change, seen)

    def of(self, patient_id: int, shape: Shape[RowT]) -> tuple[RowT, ...]:
        """Return a patient's rows of one type in order of entry, without removed ones."""
        with store_errors():
            rows = fetch_by(self._database, shape.table, "patient_id", (patient_id,))
        present = sorted((row for row in rows if not row["removed"]), key=itemgetter("id"))
        return tuple(shape.from_columns(row) for row in present)

    def known(self, patient_key: str) -> tuple[KnownRow, ...]:
        """Return every row the store ever held of a patient, in order of entry by type.

        Rows that were moved to another patient count as removed. Rows taken back by an undo were
        never meant, and are left out.
        """
        with store_errors():
            number = self._patient_ids((patient_key,))[patient_key]
            found = [
                (shape, row)
                for shape in SHAPES.values()
                for row in fetch_by(self._database, shape.table, "patient_id", (number,))
            ]
            moved = self._moved_away(patient_key, found)
            taken_back = self._taken_back([row for _, row in found if row["removed"]])
            found = [one for one in found if one[1]["key"] not in taken_back]
            found.sort(key=lambda one: int(one[1]["id"]))
            amended = [row["key"] for _, row in found if row["version"] > 1]
            earlier = earlier_rows_of(self._database, amended)
        return tuple(
            KnownRow(
                shape.from_columns(row),
                tuple(shape.from_columns(one) for one in earlier.get(row["key"], ())),
                not row["removed"] and row["key"] not in moved,
                "" if row["removed"] else moved.get(row["key"], ""),
            )
            for shape, row in found
        )

    def _moved_away(
        self, patient_key: str, found: list[tuple[Shape[Any], Columns]]
    ) -> dict[str, str]:
        """Add rows that were moved to other patients to ``found``.

        Returns:
            Key of each -> key of the patient who has it; empty for one who is gone.
        """
        here = {row["key"] for _, row in found}
        kinds = BelongingStore(self._database).moved_away(patient_key)
        away = {key: kind for key, kind in kinds.items() if kind in _OF_KIND and key not in here}
        rows = newest_rows(self._database, away)
        found += [(_OF_KIND[away[key]], row) for key, row in rows.items()]
        owners = sorted({row["patient_id"] for row in rows.values()})
        there = fetch_by(self._database, PatientRow, "id", owners, "id", "key", "removed")
        key_of = {row["id"]: row["key"] for row in there if not row["removed"]}
        return {key: key_of.get(row["patient_id"], "") for key, row in rows.items()}

    def _taken_back(self, removed: Sequence[Columns]) -> set[str]:
        numbers = sorted({row["change_id"] for row in removed})
        changes = fetch_by(self._database, ChangeRow, "id", numbers, "id", "action")
        undone = {row["id"] for row in changes if row["action"] == "undo"}
        return {row["key"] for row in removed if row["change_id"] in undone}

    def count(self, shape: Shape[Any]) -> int:
        """Return how many rows of one type the store holds, without removed ones."""
        with store_errors():
            query = f'SELECT count(*) FROM "{shape.kind}" WHERE "removed" = 0'  # noqa: S608
            return int(self._database.execute_sql(query).fetchone()[0])

    def _write(
        self,
        key: str,
        content: Columns,
        shape: Shape[Any],
        change: Change,
        seen: ClinicalRow,
        *,
        removed: bool = False,
    ) -> None:
        with store_errors():
            row = fetch_only(self._database, shape.table, "key", key)
            if row is None:
                raise UnknownRowError
            if bool(row["removed"]) is not removed or shape.from_columns(row) != seen:
                raise ChangedMeanwhileError(CHANGED_MEANWHILE)
            if any(row[name] != value for name, value in content.items()):
                amend_row(self._database, shape.kind, row, content, change.number())

    def _patient_ids(self, keys: Sequence[str]) -> dict[str, int]:
        rows = fetch_by(self._database, PatientRow, "key", keys, "key", "id", "removed")
        found = {row["key"]: row["id"] for row in rows if not row["removed"]}
        if len(found) != len(keys):
            raise UnknownRowError(tell("This patient is no longer in the store."))
        return found

    def _columns(self, row: ClinicalRow) -> Columns:
        columns = SHAPES[type(row)].to_columns(row)
        if isinstance(row, Result):
            columns |= canonical_columns(row, self._analytes)
        return columns


def canonical_columns(row: Result, analytes: Analytes) -> Columns:
    """Return what the reported value is in the analyte's canonical unit; None where unreadable."""
    code = _CODES.get(row.analyte)
    analyte = analytes.get(code) if code is not None else None
    unit = analyte.unit_of(row.unit) if analyte is not None else None
    scaled = _scaled(row.value, unit.factor) if unit is not None else None
    if analyte is None or scaled is None:
        return {"canonical_amount": None, "canonical_comparator": None, "canonical_unit": None}
    amount, comparator = scaled
    return {
        "canonical_amount": amount,
        "canonical_comparator": comparator,
        "canonical_unit": analyte.canonical_unit,
    }


@lru_cache(maxsize=65536)
def _scaled(value: str, factor: Decimal) -> tuple[str, str | None] | None:
    """Return amount and comparator of a reported value in another unit; None for no number."""
    quantity = read_quantity(value)
    if quantity is None:
        return None
    scaled = quantity.scaled(factor)
    return str(scaled.amount), scaled.comparator.value if scaled.comparator else None
