"""Entries of the wrong patient, and two charts of the same person."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from ironview.controller.chart import Chart
from ironview.controller.comparing import compare, rows_of
from ironview.controller.import_plan import RowState
from ironview.controller.matching import filled
from ironview.controller.workspace import Workspace
from ironview.domain.record import Record
from ironview.store.belonging import MERGE, MOVE, SEPARATE, Merger
from ironview.store.changes import Change
from ironview.store.database import Store
from ironview.store.errors import ChangedMeanwhileError
from ironview.store.row_columns import ClinicalRow
from ironview.store.versions import CHANGED_MEANWHILE

__all__ = ["Merger", "merge_patients", "mergers_of", "move_entries", "separate_patients"]


def move_entries(chart: Chart, keys: Sequence[str], to: str, reason: str) -> None:
    """Give entries of this chart to another patient; the chart's undo brings them back.

    Args:
        to: Key of the other patient.

    Raises:
        ChangedMeanwhileError: Another window moved or changed one of them; nothing was moved.
        StoreError: Nothing was moved.
    """
    seen = _rows(chart.record, keys)

    def act(store: Store, change: Change) -> tuple[str, ...]:
        if _rows(store.patients.record(chart.key), keys) != seen:
            raise ChangedMeanwhileError(CHANGED_MEANWHILE)
        store.belonging.move(keys, to, change)
        return (to,)

    chart.carry_out(MOVE, reason, act)


def merge_patients(chart: Chart, other: str, reason: str) -> None:
    """Give everything of another patient to this chart's, who stays; the chart's undo works.

    What this patient's own data lack is filled in. Entries that say the same in both charts stay
    with the emptied one, so that nothing stands twice.

    Args:
        other: Key of the patient that goes into this one.

    Raises:
        StoreError: Nothing was merged.
    """
    into = chart.key

    def act(store: Store, change: Change) -> tuple[str, ...]:
        record = store.patients.record(other)
        rows = rows_of(record)
        # What this chart holds no more, moved or mended since, must not hide what stands there.
        known = [replace(one, earlier=()) for one in store.rows.known(into) if one.is_present]
        planned = compare(rows, known)
        same = [one.row.key for one in planned if one.state is RowState.UNCHANGED]
        seen = store.patients.patient(into)
        together = filled(seen, record.patient)
        store.belonging.merge(other, into, same, change)
        if together is not None:
            store.patients.amend(into, together, change, seen=seen)
        return (other,)

    chart.carry_out(MERGE, reason, act)


def mergers_of(workspace: Workspace, key: str) -> tuple[Merger, ...]:
    """Return the patients that were merged into this one, newest first.

    Raises:
        StoreError: The store cannot be read.
    """
    return workspace.store.belonging.mergers(key)


def separate_patients(chart: Chart, merger: Merger, reason: str) -> None:
    """Make two patients of one again, as they were; entries added since stay with this one.

    Raises:
        StoreError: Nothing was separated; the sentence says what stands against it.
    """
    chart.carry_out(
        SEPARATE, reason, lambda store, change: store.belonging.separate(merger.change, change)
    )


def _rows(record: Record, keys: Collection[str]) -> list[ClinicalRow]:
    return [row for row in rows_of(record) if row.key in keys]
