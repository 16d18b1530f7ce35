"""Writes down, beside the facts of the lists, each time a patient entered or left a lane.

Steps are only ever added, in the transaction of what moved the patient. Where a patient stood
before is told by the steps themselves: the summary may have been forgotten meanwhile.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Final

from peewee import SQL, Database, fn

from ironview.domain.lane_steps import LaneMove, LaneStep, StepCause, lane_steps, lanes_after
from ironview.domain.worklist import Lane
from ironview.store.change_tables import ChangeRow
from ironview.store.columns import Columns
from ironview.store.errors import store_errors
from ironview.store.execution import fetch, fetch_by, fetch_only, insert_all
from ironview.store.list_tables import LaneStepRow
from ironview.store.tables import (
    BookingRow,
    CallRow,
    ConditionRow,
    EventRow,
    InfusionRow,
    OverrideRow,
    PatientRow,
    PatientsRow,
    ResultRow,
    SignOffRow,
    SymptomRow,
)

_OF_PATIENTS: Final[tuple[type[PatientsRow], ...]] = (
    ConditionRow,
    InfusionRow,
    ResultRow,
    EventRow,
    SymptomRow,
    OverrideRow,
    SignOffRow,
    BookingRow,
    CallRow,
)
_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """Where a patient stands now, and what they were read with.

    Attributes:
        was_read: Day and rules of the facts that were kept before; None where there were none.
    """

    lanes: frozenset[Lane]
    day: date
    rules: str
    was_read: tuple[date, str] | None


class LaneStepStore:
    """The steps of one store. Every method raises StoreError when it cannot be read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def moves_of(self, patient_key: str) -> tuple[LaneMove, ...]:
        """Return what moved a patient, newest first."""
        with store_errors():
            patient = fetch_only(self._database, PatientRow, "key", patient_key)
            if patient is None:
                return ()
            rows = fetch_by(self._database, LaneStepRow, "patient_id", (patient["id"],))
        return _moves(sorted(rows, key=lambda row: int(row["id"])))

    def lanes_of(self, patient_keys: Sequence[str]) -> dict[str, frozenset[Lane]]:
        """Return where the steps of each of these patients end, by key."""
        with store_errors():
            rows = fetch_by(self._database, PatientRow, "key", patient_keys, "key", "id")
            names = {row["id"]: row["key"] for row in rows}
            lanes = _lanes_before(self._database, list(names))
        return {key: lanes[number] for number, key in names.items()}


def keep_stands(
    database: Database, stands: Mapping[int, Stand], change: int | None, now: datetime
) -> None:
    """Write the steps between where patients stood and where they stand.

    Args:
        stands: By number of the patient.
        change: What made them others; None where nobody changed anything now.
    """
    before = _lanes_before(database, list(stands))
    moved = [number for number, stand in stands.items() if stand.lanes != before[number]]
    unread = [number for number in moved if stands[number].was_read is None]
    changes: dict[int, int | None] = dict.fromkeys(moved, change)
    if change is None and unread:
        changes |= _newest_changes(database, unread)
    at, action = now.isoformat(), "" if change is None else _root_action(database, change)
    rows: list[Columns] = []
    for number in moved:
        stand = stands[number]
        cause = StepCause.FACTS if changes[number] is not None else _cause(stand)
        steps = lane_steps(before[number], stand.lanes, cause, action)
        rows += [_columns(step, number, changes[number], stand.day, at) for step in steps]
    insert_all(database, LaneStepRow, rows)


def leave_all(database: Database, patient: int, change: int) -> None:
    """Write that a patient who is taken out of the list stands in no lane any more."""
    lanes = _lanes_before(database, [patient])[patient]
    if not lanes:
        return
    made = fetch_only(database, ChangeRow, "id", change)
    at = "" if made is None else str(made["at"])
    steps = lane_steps(lanes, frozenset(), StepCause.REMOVED)
    rows = [_columns(step, patient, change, date.fromisoformat(at[:10]), at) for step in steps]
    insert_all(database, LaneStepRow, rows)


def _lanes_before(database: Database, patients: Sequence[int]) -> dict[int, frozenset[Lane]]:
    rows = fetch_by(database, LaneStepRow, "patient_id", patients)
    steps: dict[int, list[LaneStep]] = {number: [] for number in patients}
    for row in sorted(rows, key=lambda row: int(row["id"])):
        steps[row["patient_id"]].append(_step(row))
    return {number: lanes_after(some) for number, some in steps.items()}


def _cause(stand: Stand) -> StepCause:
    """Return what made a patient another whom nobody changed."""
    if stand.was_read is None:
        return StepCause.FACTS
    day, rules = stand.was_read
    if day != stand.day:
        return StepCause.DAY if rules == stand.rules else StepCause.DAY_AND_RULES
    return StepCause.FACTS if rules == stand.rules else StepCause.RULES


def _newest_changes(database: Database, patients: Sequence[int]) -> dict[int, int]:
    """Return the newest change of any row of patients whose facts were forgotten for it."""
    rows = fetch_by(database, PatientRow, "id", patients, "id", "change_id")
    newest: dict[int, int] = {row["id"]: row["change_id"] for row in rows}
    for start in range(0, len(patients), _AT_ONCE):
        some = list(patients[start : start + _AT_ONCE])
        for table in _OF_PATIENTS:
            query = (
                table.select(SQL('"patient_id"'), fn.MAX(SQL('"change_id"')).alias("newest"))
                .where(table.patient.in_(some))
                .group_by(SQL('"patient_id"'))
            )
            for row in fetch(database, query):
                newest[row["patient_id"]] = max(newest[row["patient_id"]], row["newest"])
    return newest


def _root_action(database: Database, change: int) -> str:
    """Return the action of a change, or of the one it took back or did again."""
    row = fetch_only(database, ChangeRow, "id", change)
    while row is not None and row["undoes"] is not None:
        row = fetch_only(database, ChangeRow, "id", row["undoes"])
    return "" if row is None else str(row["action"])


def _columns(step: LaneStep, patient: int, change: int | None, day: date, at: str) -> Columns:
    return {
        "patient_id": patient,
        "change_id": change,
        "at": at,
        "day": day.isoformat(),
        "lane": step.lane.value,
        "is_in": int(step.is_in),
        "cause": step.cause.value,
    }


def _step(row: Columns) -> LaneStep:
    return LaneStep(lane=Lane(row["lane"]), is_in=bool(row["is_in"]), cause=StepCause(row["cause"]))


def _moves(rows: Iterable[Columns]) -> tuple[LaneMove, ...]:
    together = groupby(rows, lambda row: (row["at"], row["day"], row["change_id"], row["cause"]))
    moves = [_move(*key, steps=list(map(_step, some))) for key, some in together]
    return tuple(reversed(moves))


def _move(
    at: str, day: str, change: int | None, cause: str, *, steps: Sequence[LaneStep]
) -> LaneMove:
    return LaneMove(
        at=datetime.fromisoformat(at),
        day=date.fromisoformat(day),
        change=change,
        cause=StepCause(cause),
        left=tuple(step.lane for step in steps if not step.is_in),
        entered=tuple(step.lane for step in steps if step.is_in),
    )
