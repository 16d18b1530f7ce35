"""Whether a store is sound: its pages, its references, its look-ups and its audit."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from peewee import Database, SqliteDatabase

from ironview.domain.told import tell
from ironview.store import tables
from ironview.store.audit import ChainEnd
from ironview.store.audit_check import AuditCheck, check_audit
from ironview.store.errors import store_errors
from ironview.store.execution import fetch_by
from ironview.store.layout import wrong_layout
from ironview.store.patient_columns import patient_of
from ironview.store.search_terms import search_terms
from ironview.store.versions import KINDS

_PATIENTS_AT_ONCE: Final = 500
_MOST_TOLD: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreCheck:
    """What a check of a whole store found.

    Attributes:
        damages: A sentence for each damage of pages, references and look-ups.
        audit: What the check of the audit found.
        rows: How many rows of each kind there are, without removed ones.
    """

    damages: tuple[str, ...]
    audit: AuditCheck
    rows: Mapping[str, int]

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found."""
        return not self.damages and not self.audit.faults


def check_store(
    database: Database,
    step: Callable[[int, int], None],
    seen: Sequence[ChainEnd] = (),
) -> StoreCheck:
    """Read everything a store holds, as it stands at one moment.

    Args:
        step: Told how far it is, and of how much; may raise to stop.
        seen: Ends of this store's audit that were noted elsewhere.

    Raises:
        StoreError: The store could not be read.
    """
    with store_errors(), database.atomic("DEFERRED"):
        damages = _broken_pages(database) or wrong_layout(database)
        if damages:
            # What stands on such pages, or under such a layout, cannot be trusted to be compared.
            empty = AuditCheck(entries=0, versions=0, end=ChainEnd(0, ""), faults=())
            return StoreCheck(damages=damages, audit=empty, rows={})
        return StoreCheck(
            damages=(*_broken_references(database), *_wrong_look_ups(database)),
            audit=check_audit(database, step, seen),
            rows=count_rows(database),
        )


def count_rows(database: Database) -> dict[str, int]:
    """Return how many rows of each kind there are, without removed ones."""
    sql = 'SELECT count(*) FROM "{}" WHERE "removed" = 0'
    names = {kind: table._meta.table_name for kind, table in KINDS.items()}  # noqa: SLF001
    return {
        kind: int(database.execute_sql(sql.format(name)).fetchone()[0])
        for kind, name in names.items()
    }


def _broken_pages(database: Database) -> tuple[str, ...]:
    """Ask a file; the pages of a server are the server's own."""
    if not isinstance(database, SqliteDatabase):
        return ()
    rows = database.execute_sql(f"PRAGMA integrity_check({_MOST_TOLD})").fetchall()
    answers = [str(answer) for (answer,) in rows if answer != "ok"]
    # Of an encrypted file also the seals of pages that are free.
    seals = database.execute_sql("PRAGMA cipher_integrity_check").fetchall()
    answers += [str(answer) for (answer,) in seals[:_MOST_TOLD]]
    return tuple(tell("The file is damaged: {fault}.", fault=answer) for answer in answers)


def _broken_references(database: Database) -> tuple[str, ...]:
    """Ask a file, where references can be switched off; a server never lets one break."""
    if not isinstance(database, SqliteDatabase):
        return ()
    rows = database.execute_sql("PRAGMA foreign_key_check").fetchall()
    return tuple(
        tell("A row of {table} refers to a row that is not there.", table=str(row[0]))
        for row in rows[:_MOST_TOLD]
    )


def _wrong_look_ups(database: Database) -> tuple[str, ...]:
    """Compare what patients are found by with what the patients hold."""
    table = tables.PatientRow
    found = database.execute_sql('SELECT "id" FROM "patient" ORDER BY "id"').fetchall()
    numbers = [int(row[0]) for row in found]
    wrong: list[str] = []
    for start in range(0, len(numbers), _PATIENTS_AT_ONCE):
        some = numbers[start : start + _PATIENTS_AT_ONCE]
        stored = _look_ups(database, some)
        wrong += [
            row["key"]
            for row in fetch_by(database, table, "id", some)
            if stored.get(row["id"], set()) != _expected_look_ups(row)
        ]
    return tuple(
        tell("What patient {key} is found by is not what the patient is called.", key=key)
        for key in wrong[:_MOST_TOLD]
    )


def _look_ups(database: Database, patients: Sequence[int]) -> dict[int, set[tuple[str, ...]]]:
    found: dict[int, set[tuple[str, ...]]] = {}
    for row in fetch_by(database, tables.IdentifierRow, "patient_id", patients):
        found.setdefault(row["patient_id"], set()).add((row["system"], row["value"]))
    for row in fetch_by(database, tables.SearchTermRow, "patient_id", patients):
        found.setdefault(row["patient_id"], set()).add((row["term"],))
    return found


def _expected_look_ups(row: Mapping[str, object]) -> set[tuple[str, ...]]:
    if row["removed"]:
        return set()
    patient = patient_of(dict(row))
    identifiers = {(one.system, one.value) for one in patient.identifiers if one.value}
    return identifiers | {(term,) for term in search_terms(patient)}
