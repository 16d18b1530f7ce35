"""Rows that know themselves again in another store, and what they were before.

In a package every row carries two keys beside those of ``ironview-record/1``::

    "ironview_row": the key of the row in the store it was first entered in
    "ironview_earlier": digests of what earlier versions of the row said in the sending store

So a row that comes back changed follows the version that stands here, where that is one of those;
else it was changed in both stores, and a person decides. Only the first key is stored.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

import msgspec

from ironview.controller.import_waiting import record_of
from ironview.domain.record import Patient, Record
from ironview.interchange.record_writing import write_record
from ironview.store.row_columns import ClinicalRow
from ironview.store.rows import KnownRow

_ROW: Final = "ironview_row"
_EARLIER: Final = "ironview_earlier"
_NOBODY: Final = Record(patient=Patient(id=""))


def with_history(record: Record, known: tuple[KnownRow, ...]) -> Record:
    """Return a record whose rows carry who they are and what they were.

    Args:
        known: Every row the store holds of the patient.
    """
    earlier = {one.row.key: one.earlier for one in known}
    rows: tuple[ClinicalRow, ...] = (
        *record.conditions,
        *record.infusions,
        *record.results,
        *record.events,
        *record.symptoms,
    )
    return record_of(record, [_carrying(row, earlier.get(row.key, ())) for row in rows])


def identity_of(row: ClinicalRow) -> str:
    """Return what names a row in every store; empty for one that never was in any."""
    carried = row.unknown.get(_ROW)
    return carried if isinstance(carried, str) and carried else row.key


def follows(row: ClinicalRow, stored: ClinicalRow) -> bool:
    """Whether a row that arrived was made from what stands here now."""
    earlier = row.unknown.get(_EARLIER)
    return isinstance(earlier, list) and _digest(stored) in earlier


def to_store(row: ClinicalRow) -> ClinicalRow:
    """Return a row without what only the comparison needs."""
    if _EARLIER not in row.unknown:
        return row
    return replace(row, unknown=_without(row.unknown, _EARLIER))


def _carrying(row: ClinicalRow, earlier: tuple[ClinicalRow, ...]) -> ClinicalRow:
    own: dict[str, Any] = {_ROW: identity_of(row)}
    if earlier:
        own[_EARLIER] = [_digest(one) for one in earlier]
    return replace(row, unknown={**row.unknown, **own})


def _digest(row: ClinicalRow) -> str:
    plain = replace(row, unknown=_without(row.unknown, _ROW, _EARLIER))
    written = write_record(record_of(_NOBODY, [plain]))
    return hashlib.sha256(msgspec.json.encode(written, order="sorted")).hexdigest()[:32]


def _without(unknown: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in unknown.items() if name not in names}
