"""The audit: what was done, by whom and why, appended in the transaction that did it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from peewee import SQL, Database, Expression, fn

from ironview.faults.last_actions import LAST_ACTIONS
from ironview.store import change_tables
from ironview.store.audit_chain import (
    AuditEntry,
    WrittenVersion,
    content_digest,
    first_digest,
    version_lines,
)
from ironview.store.columns import Columns
from ironview.store.errors import store_errors
from ironview.store.execution import fetch, fetch_by, fetch_values, insert_all
from ironview.store.versions import versions_of_changes

READ_PATIENT: Final = "read_patient"
"""Name of the entry a look at a patient leaves; it is written in stores: never change it."""

EXPORT_PATIENT: Final = "export_patient"
PRINT_PATIENT: Final = "print_patient"
COPY_PATIENT: Final = "copy_patient"
"""Names of the entries that what leaves the program leaves behind; never change them."""

AUDIT_BEGAN: Final = "audit_began"
"""Name of the entry after those of changes that are older than the audit; never change it."""

RESTORED: Final = "restore_backup"
"""Name of the entry after which a restored store goes on; never change it."""

MAKE_BACKUP: Final = "make_backup"
COPY_BACKUP: Final = "copy_backup"
"""Names of the entries a backup and its copy in the second place leave; never change them."""

_CHANGES_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class ChainEnd:
    """Where the chain ends.

    Attributes:
        number: Of the newest entry; 0 for an empty chain.
        digest: Of the newest entry, in hexadecimal.
    """

    number: int
    digest: str


class AuditStore:
    """The audit of one store. Nothing in it is ever changed or deleted.

    Every method raises StoreError when the file cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def end(self) -> ChainEnd:
        """Return where the chain ends."""
        with store_errors():
            sql = 'SELECT "number", "digest" FROM "audit" ORDER BY "number" DESC LIMIT 1'
            row = self._database.execute_sql(sql).fetchone()
            return ChainEnd(int(row[0]), str(row[1])) if row else self._start()

    def seal(self, change: int) -> None:
        """Append the entry of a change, inside its transaction, after all it writes."""
        with store_errors():
            self._seal_all([change])

    def log(
        self,
        content: Columns,
        *,
        action: str,
        reason: str = "",
        patient_key: str = "",
    ) -> None:
        """Append an entry of something done without changing a row, inside a transaction.

        Args:
            content: ``at``, ``by`` and ``workstation``.
        """
        LAST_ACTIONS.note(action)
        with store_errors():
            end = self.end()
            entry = AuditEntry(
                number=end.number + 1,
                action=action,
                reason=reason,
                patient_key=patient_key,
                change=None,
                undoes=None,
                versions="",
                previous=end.digest,
                **content,
            )
            insert_all(self._database, change_tables.AuditRow, [audit_columns(entry)])

    def seal_earlier(self) -> None:
        """Append the entries of all changes to an empty audit, inside a transaction."""
        with store_errors():
            found = self._database.execute_sql('SELECT "id" FROM "change" ORDER BY "id"')
            changes = [int(row[0]) for row in found.fetchall()]
            for start in range(0, len(changes), _CHANGES_AT_ONCE):
                self._seal_all(changes[start : start + _CHANGES_AT_ONCE])

    def digest_of(self, number: int) -> str | None:
        """Return the digest of one entry; None where there is no such entry."""
        with store_errors():
            sql = change_tables.AuditRow.select(change_tables.AuditRow.digest).where(
                change_tables.AuditRow.number == number
            )
            rows = fetch(self._database, sql)
        return str(rows[0]["digest"]) if rows else None

    def changes_after(self, number: int, limit: int) -> tuple[AuditEntry, ...]:
        """Return the entries of changes with a higher number, newest first."""
        table = change_tables.AuditRow
        query = table.select().where(self._later_change(number)).order_by(-table.number)
        with store_errors():
            rows = fetch(self._database, query.limit(limit))
        return tuple(entry_of(row) for row in rows)

    def count_changes_after(self, number: int) -> int:
        """Return how many changes have an entry with a higher number."""
        query = change_tables.AuditRow.select(fn.COUNT(SQL("*"))).where(self._later_change(number))
        with store_errors():
            return int(fetch_values(self._database, query)[0])

    @staticmethod
    def _later_change(number: int) -> Expression:
        table = change_tables.AuditRow
        return (table.number > number) & table.change.is_null(False)

    def last_of(self, action: str) -> AuditEntry | None:
        """Return the newest entry of an action; None where there is none."""
        table = change_tables.AuditRow
        query = table.select().where(table.action == action).order_by(-table.number).limit(1)
        with store_errors():
            rows = fetch(self._database, query)
        return entry_of(rows[0]) if rows else None

    def of_patient(self, patient_key: str, limit: int) -> tuple[AuditEntry, ...]:
        """Return what was done in one patient's chart, newest first."""
        query = (
            change_tables.AuditRow.select()
            .where(change_tables.AuditRow.patient_key == patient_key)
            .order_by(-change_tables.AuditRow.number)
            .limit(limit)
        )
        with store_errors():
            return tuple(entry_of(row) for row in fetch(self._database, query))

    def _start(self) -> ChainEnd:
        row = self._database.execute_sql('SELECT "uuid" FROM "store_info"').fetchone()
        return ChainEnd(0, first_digest(str(row[0])))

    def _seal_all(self, changes: Sequence[int]) -> None:
        end = self.end()
        number, previous = end.number, end.digest
        made = []
        for row, versions in written_by(self._database, changes):
            number += 1
            entry = _entry_of_change(row, versions, number, previous)
            previous = entry.digest
            made.append(audit_columns(entry))
        insert_all(self._database, change_tables.AuditRow, made)


def written_by(
    database: Database, changes: Sequence[int]
) -> Iterator[tuple[Columns, list[WrittenVersion]]]:
    """Yield each change, oldest first, with every version it wrote as the store holds it now."""
    rows = fetch_by(database, change_tables.ChangeRow, "id", changes)
    versions = _written_versions(database, rows)
    for row in sorted(rows, key=lambda one: int(one["id"])):
        yield row, versions.get(row["id"], [])


def _written_versions(
    database: Database, changes: Sequence[Columns]
) -> dict[int, list[WrittenVersion]]:
    found: dict[int, list[WrittenVersion]] = {}
    numbers = [row["id"] for row in changes]
    for kind, (key, version, change), row in versions_of_changes(database, numbers):
        one = WrittenVersion(kind, key, version, content_digest(kind, row))
        found.setdefault(change, []).append(one)
    batches = {row["batch_id"] for row in changes if row["batch_id"] is not None}
    described = _batch_versions(database, sorted(batches))
    for row in changes:
        if row["batch_id"] is not None:
            found.setdefault(row["id"], []).append(described[row["batch_id"]])
    return found


def _batch_versions(database: Database, numbers: Sequence[int]) -> dict[int, WrittenVersion]:
    files: dict[int, list[Columns]] = {}
    for file in fetch_by(database, change_tables.BatchFileRow, "batch_id", numbers):
        content = {name: file[name] for name in ("name", "sha256", "size")}
        files.setdefault(file["batch_id"], []).append(content)
    found = {}
    for row in fetch_by(database, change_tables.BatchRow, "id", numbers):
        of_batch = sorted(
            files.get(row["id"], ()), key=lambda file: sorted(map(str, file.values()))
        )
        digest = content_digest("batch", row | {"files": of_batch})
        found[row["id"]] = WrittenVersion("batch", row["key"], 1, digest)
    return found


def _entry_of_change(
    row: Columns, versions: Sequence[WrittenVersion], number: int, previous: str
) -> AuditEntry:
    return AuditEntry(
        number=number,
        at=row["at"],
        by=row["by"],
        workstation=row["workstation"],
        action=row["action"],
        reason=row["reason"],
        patient_key=row["patient_key"],
        change=row["id"],
        undoes=row["undoes"],
        versions=version_lines(versions),
        previous=previous,
    )


_COLUMNS: Final = (
    "number",
    "at",
    "by",
    "workstation",
    "action",
    "reason",
    "patient_key",
    "undoes",
    "versions",
    "previous",
)


def audit_columns(entry: AuditEntry) -> Columns:
    """Return an entry as the columns of its table, its digest among them."""
    columns: Columns = {name: getattr(entry, name) for name in _COLUMNS}
    return columns | {"change_id": entry.change, "digest": entry.digest}


def entry_of(row: Columns) -> AuditEntry:
    """Return the entry of a row, whatever digest the row claims."""
    return AuditEntry(**{name: row[name] for name in _COLUMNS}, change=row["change_id"])
