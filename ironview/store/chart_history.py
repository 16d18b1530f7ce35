"""Everything that was done in one patient's chart, in outline and change by change.

The outline names changes and versions without reading what they hold, so that ten thousand
changes cost little; what a few of them did is read when somebody looks at them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, NamedTuple

from peewee import SQL, Database, ModelSelect, fn

from ironview.domain.chart_changes import ChangeKind, ChartChange, Departure
from ironview.store import change_tables, tables
from ironview.store.audit import COPY_PATIENT, EXPORT_PATIENT, PRINT_PATIENT, READ_PATIENT
from ironview.store.belonging import MERGE, MOVE, SEPARATE
from ironview.store.chart_outline import Outline, OutlinedChange, Place
from ironview.store.chart_steps import StepReader, patient_name
from ironview.store.columns import Columns
from ironview.store.errors import store_errors
from ironview.store.execution import (
    fetch,
    fetch_by,
    fetch_only,
    fetch_tuples_by,
    fetch_values,
)
from ironview.store.versions import KINDS, newest_rows, rows_of_change

UNDO: Final = "undo"
REDO: Final = "redo"
IMPORT: Final = "import"
UNDO_IMPORT: Final = "undo_import"
"""Names of these changes in the history; they are written in stores: never change one."""

_BELONGING: Final = frozenset({MOVE, MERGE, SEPARATE})
_MAY_MOVE: Final = _BELONGING | {UNDO, REDO}
_DEPARTURES: Final = (EXPORT_PATIENT, PRINT_PATIENT, COPY_PATIENT)
_MOST: Final = 100
_CHOICES: Final = ("time_zone", "default_profile", "deficiency_overlay", "overload_overlay")
"""Settings that change what is said of a patient; others are nobody's history."""
_KIND_OF: Final[Mapping[str, ChangeKind]] = {
    "result": ChangeKind.RESULTS,
    "infusion": ChangeKind.INFUSIONS,
    "event": ChangeKind.OTHER_ENTRIES,
    "symptom": ChangeKind.OTHER_ENTRIES,
    "condition": ChangeKind.OTHER_ENTRIES,
    "patient": ChangeKind.PATIENT,
    "override": ChangeKind.OVERRIDES,
    "sign_off": ChangeKind.SIGN_OFFS,
    "booking": ChangeKind.BOOKINGS,
    "call": ChangeKind.BOOKINGS,
    "target": ChangeKind.TARGETS,
    "setting": ChangeKind.RULES,
    "active_profile": ChangeKind.RULES,
}


@dataclass(frozen=True, slots=True)
class Look:
    """Somebody looked at a patient; ``at`` in UTC."""

    at: datetime
    by: str
    workstation: str


class ChartHistoryStore:
    """What was done in the charts of one store.

    Every method raises StoreError when the file cannot be read.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def outline(self, patient_key: str) -> Outline:
        """Return the changes of a patient's rows and of what they are read by, newest first."""
        with store_errors(), self._database.atomic():
            patient = fetch_only(self._database, tables.PatientRow, "key", patient_key)
            if patient is None:
                return Outline(0, {}, {})
            places = self._places(patient)
            first = min(place.change for place in places)
            places += [one for one in self._rule_places() if one.change > first]
            changes = self._changes(places)
        return _outline(patient["id"], places, changes)

    def read(
        self, outline: Outline, changes: Sequence[OutlinedChange], most: int
    ) -> tuple[ChartChange, ...]:
        """Return some changes of an outline with what they did, in the same order.

        Args:
            most: So many steps of each are read.
        """
        with store_errors(), self._database.atomic():
            return StepReader(self._database, outline).read(changes, most)

    def change(self, patient_key: str, number: int) -> ChartChange | None:
        """Return one change of a chart, without reading the others; None where it did nothing."""
        with store_errors(), self._database.atomic():
            patient = fetch_only(self._database, tables.PatientRow, "key", patient_key)
            kinds = rows_of_change(self._database, number)
            if patient is None or not kinds:
                return None
            newest = newest_rows(self._database, kinds)
            places = self._with_earlier([_newest(kinds[key], row) for key, row in newest.items()])
            written = [one for one in places if one.change == number]
            outline = _outline(patient["id"], places, self._changes(written))
            read = StepReader(self._database, outline).read(list(outline.changes.values()), _MOST)
        return next(iter(read), None)

    def patient_name(self, patient_key: str) -> str:
        """Return how a patient is called, in the list or not; empty for nobody."""
        with store_errors():
            row = fetch_only(self._database, tables.PatientRow, "key", patient_key)
        return "" if row is None else patient_name(row)

    def count_looks(self, patient_key: str) -> int:
        """Return how often somebody looked at the patient."""
        query = _of(patient_key, (READ_PATIENT,), fn.COUNT(SQL("*")))
        with store_errors():
            return int(fetch_values(self._database, query)[0])

    def looks(self, patient_key: str) -> tuple[Look, ...]:
        """Return who looked at the patient, newest first."""
        table = change_tables.AuditRow
        columns = (table.at, table.by, table.workstation)
        query = _of(patient_key, (READ_PATIENT,), *columns).order_by(-table.number)
        with store_errors():
            rows = fetch(self._database, query)
        return tuple(
            Look(datetime.fromisoformat(row["at"]), row["by"], row["workstation"]) for row in rows
        )

    def count_departures(self, patient_key: str) -> int:
        """Return how often something of the patient left the program."""
        query = _of(patient_key, _DEPARTURES, fn.COUNT(SQL("*")))
        with store_errors():
            return int(fetch_values(self._database, query)[0])

    def departures(self, patient_key: str) -> tuple[Departure, ...]:
        """Return what of the patient left the program, newest first."""
        table = change_tables.AuditRow
        columns = (table.at, table.by, table.workstation, table.action, table.reason)
        query = _of(patient_key, _DEPARTURES, *columns).order_by(-table.number)
        with store_errors():
            rows = fetch(self._database, query)
        return tuple(map(_departure, rows))

    def _places(self, patient: Columns) -> list["_Written"]:
        """Return every version of every row the patient has or had."""
        names = ("key", "version", "change_id")
        own = self._with_earlier([_newest("patient", patient)])
        newest: dict[tuple[str, str], _Written] = {}
        for kind, table in _row_tables():
            for row in fetch_by(self._database, table, "patient_id", (patient["id"],), *names):
                newest[kind, row["key"]] = _newest(kind, row)
        for kind, row in self._moved(patient["key"], {one.change for one in own}):
            newest.setdefault((kind, row["key"]), _newest(kind, row))
        return own + self._with_earlier(list(newest.values()))

    def _moved(self, patient_key: str, own: set[int]) -> Iterable[tuple[str, Columns]]:
        """Yield the newest versions of rows that may have moved away.

        Args:
            own: Changes of the patient's own row; a merge into another patient is one.
        """
        done = fetch_by(
            self._database, change_tables.ChangeRow, "patient_key", (patient_key,), "id", "action"
        )
        done += fetch_by(self._database, change_tables.ChangeRow, "id", sorted(own), "id", "action")
        numbers = sorted({row["id"] for row in done if row["action"] in _MAY_MOVE})
        kept = fetch_by(
            self._database, change_tables.EarlierVersionRow, "change_id", numbers, "kind", "row_key"
        )
        for kind, table in _row_tables():
            keys = {row["row_key"] for row in kept if row["kind"] == kind}
            names = ("key", "version", "change_id")
            rows = fetch_by(self._database, table, "change_id", numbers, *names)
            missing = sorted(keys - {row["key"] for row in rows})
            rows += fetch_by(self._database, table, "key", missing, *names)
            yield from ((kind, row) for row in rows)

    def _rule_places(self) -> list["_Written"]:
        settings = fetch_by(self._database, tables.SettingRow, "key", _CHOICES)
        profiles = fetch(self._database, tables.ActiveProfileRow.select())
        newest = [_newest("setting", row) for row in settings]
        newest += [_newest("active_profile", row) for row in profiles]
        return self._with_earlier(newest)

    def _with_earlier(self, newest: list["_Written"]) -> list["_Written"]:
        keys = [one.place.key for one in newest if one.place.version > 1]
        names = ("kind", "row_key", "version", "id", "change_id")
        table = change_tables.EarlierVersionRow
        kept = fetch_tuples_by(self._database, table, "row_key", keys, *names)
        return newest + [_Written(Place(*place), change) for *place, change in kept]

    def _changes(self, places: Sequence["_Written"]) -> tuple[OutlinedChange, ...]:
        of_change: dict[int, list[Place]] = {}
        for one in places:
            of_change.setdefault(one.change, []).append(one.place)
        numbers = sorted(of_change, reverse=True)
        found = fetch_tuples_by(
            self._database, change_tables.ChangeRow, "id", numbers, *_Head._fields
        )
        heads = {head[0]: _Head(*head) for head in found}
        taken_back = _taken_back(heads[number] for number in numbers)
        return tuple(
            _outlined(heads[number], of_change[number], number in taken_back) for number in numbers
        )


def _of(patient_key: str, actions: Sequence[str], *columns: Any) -> "ModelSelect[Any]":  # noqa: ANN401
    table = change_tables.AuditRow
    return table.select(*columns).where(
        table.patient_key == patient_key, table.action.in_(list(actions))
    )


def _departure(row: Columns) -> Departure:
    what, _, file = row["reason"].partition(" ")
    return Departure(
        at=datetime.fromisoformat(row["at"]),
        by=row["by"],
        workstation=row["workstation"],
        action=row["action"],
        what=what,
        file=file,
    )


class _Head(NamedTuple):
    """The columns of a change an outline needs."""

    id: int
    action: str
    batch_id: int | None
    undoes: int | None


class _Written(NamedTuple):
    place: Place
    change: int


def _outline(
    patient: int, places: Sequence[_Written], changes: Sequence[OutlinedChange]
) -> Outline:
    return Outline(
        patient,
        {one.number: one for one in changes},
        {(one.place.key, one.place.version): one.place for one in places},
    )


def _newest(kind: str, row: Columns) -> _Written:
    return _Written(Place(kind, row["key"], row["version"], None), row["change_id"])


def _taken_back(newest_first: Iterable[_Head]) -> set[int]:
    """Return the changes that count no more; whatever took one back is in the same chart."""
    found: set[int] = set()
    for head in newest_first:
        if head.undoes is not None and head.id not in found:
            found.add(head.undoes)
    return found


def _outlined(head: _Head, places: Sequence[Place], is_taken_back: bool) -> OutlinedChange:
    kinds = {_KIND_OF[place.kind] for place in places if place.kind in _KIND_OF}
    if head.batch_id is not None or head.action == UNDO_IMPORT:
        kinds.add(ChangeKind.IMPORTS)
    if head.action in _BELONGING:
        kinds.add(ChangeKind.BELONGING)
    return OutlinedChange(
        number=head.id,
        action=head.action,
        batch=head.batch_id,
        undoes=head.undoes,
        is_taken_back=is_taken_back,
        kinds=frozenset(kinds),
        places=tuple(sorted(places)) if len(places) > 1 else tuple(places),
    )


def _row_tables() -> Iterable[tuple[str, type[tables.PatientsRow]]]:
    return [(kind, table) for kind, table in KINDS.items() if issubclass(table, tables.PatientsRow)]
