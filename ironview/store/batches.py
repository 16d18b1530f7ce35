"""Imports: which file, what became of its rows, and the rows that still wait for a person."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum

from peewee import SQL, Database, fn

from ironview.domain.told import tell
from ironview.store.change_tables import BatchFileRow, BatchRow, ChangeRow
from ironview.store.changes import Change
from ironview.store.columns import Columns
from ironview.store.errors import UnknownRowError, store_errors
from ironview.store.execution import fetch, fetch_only, fetch_values, insert_all
from ironview.store.import_undo import take_back_import
from ironview.store.tables import HeldRow
from ironview.store.versions import amend_row, insert_rows


class HeldState(StrEnum):
    """What became of a row that a person had to decide about."""

    WAITING = "waiting"
    SETTLED = "settled"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """A file as it was read.

    Attributes:
        sha256: Of its bytes, in hexadecimal.
        size: Bytes.
    """

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """One import that was committed.

    Attributes:
        name: Names of its files.
        counts: What became of its rows, by name: ``patients``, ``added``, ``amended``,
            ``unchanged``, ``held``, ``rejected``.
        change: What ``ChangeStore.undo`` takes to undo the whole import; None when it changed
            nothing.
        is_undone: Whether it was taken back as a whole.
    """

    key: str
    name: str
    counts: Mapping[str, int]
    at: datetime | None
    by: str
    change: int | None
    is_undone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingRow:
    """A row, or a whole record, that waits for a person to decide.

    Attributes:
        source: File and place.
        reason: Code of the reason.
        text: One sentence.
        content: A record as JSON: whole where the question is whose it is, with this one row where
            a person held it; else empty.
        patient: What the file calls the patient; empty when it names none.
        patient_key: Who that was in the store; empty when nobody knew.
        raw: The row as it stood in the file, to be read again; empty where that cannot be.
        key: The store's row; empty before it is written.
    """

    kind: str
    source: str
    reason: str
    text: str
    content: str = ""
    patient: str = ""
    patient_key: str = ""
    raw: str = ""
    key: str = ""
    batch_key: str = ""


class BatchStore:
    """The imports of one store.

    Every method raises StoreError when the file cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        key: str,
        files: Sequence[ImportedFile],
        counts: Mapping[str, int],
        title: str = "",
    ) -> int:
        """Write an import inside its transaction; return the number a change refers to.

        Args:
            title: What it is called instead of by its files.
        """
        name = title or ", ".join(file.name for file in files)
        with store_errors():
            row = {"key": key, "name": name, "counts": json.dumps(dict(counts))}
            insert_all(self._database, BatchRow, [row])
            number = int(self._database.execute_sql('SELECT max("id") FROM "batch"').fetchone()[0])
            rows = [{"batch_id": number} | asdict(file) for file in files]
            insert_all(self._database, BatchFileRow, rows)
        return number

    def all(self) -> tuple[Batch, ...]:
        """Return every import, newest first."""
        return self._batches(None)

    def with_content(self, sha256: str) -> tuple[Batch, ...]:
        """Return the imports of a file with exactly these bytes, newest first."""
        return self._batches(sha256)

    def take_back(self, key: str, change: Change) -> tuple[str, ...]:
        """Undo a whole import, at any later time; return the keys of the patients it changes.

        Raises:
            UnknownRowError: There is no such import, or it was taken back already.
            BuiltOnError: Later changes rest on it.
        """
        for batch in self.all():
            if batch.key == key and batch.change is not None and not batch.is_undone:
                return take_back_import(self._database, batch.change, change)
        raise UnknownRowError(tell("This import was taken back already. Nothing was changed."))

    def hold(
        self,
        batch: int,
        rows: Sequence[WaitingRow],
        change: Change,
        state: HeldState = HeldState.WAITING,
    ) -> tuple[str, ...]:
        """Write rows that wait, or that a person rejected; return their keys."""
        if not rows:
            return ()
        keys = tuple(change.new_key() for _ in rows)
        staged = [
            (
                key,
                {
                    "batch_id": batch,
                    "kind": row.kind,
                    "source": row.source,
                    "reason": row.reason,
                    "text": row.text,
                    "content": row.content,
                    "patient": row.patient,
                    "patient_key": row.patient_key,
                    "raw_row": row.raw,
                    "decision": row.reason if state is HeldState.REJECTED else "",
                    "state": state.value,
                },
            )
            for key, row in zip(keys, rows, strict=True)
        ]
        with store_errors():
            insert_rows(self._database, "held_row", staged, change.number())
        return keys

    def waiting(self) -> tuple[WaitingRow, ...]:
        """Return every row that still waits, oldest first."""
        return self._in_state(HeldState.WAITING)

    def rejected(self) -> tuple[WaitingRow, ...]:
        """Return every row a person rejected, oldest first."""
        return self._in_state(HeldState.REJECTED)

    def count_waiting(self) -> int:
        """Return how many rows still wait."""
        waiting = (HeldRow.removed == 0) & (HeldRow.state == HeldState.WAITING.value)
        with store_errors():
            query = HeldRow.select(fn.COUNT(SQL("*"))).where(waiting)
            return int(fetch_values(self._database, query)[0])

    def _in_state(self, state: HeldState) -> tuple[WaitingRow, ...]:
        query = (
            HeldRow.select(HeldRow, BatchRow.key.alias("batch_key"))
            .join(BatchRow)
            .where((HeldRow.removed == 0) & (HeldRow.state == state.value))
            .order_by(HeldRow.id)
        )
        with store_errors():
            rows = fetch(self._database, query)
        return tuple(_waiting(row) for row in rows)

    def settle(
        self,
        key: str,
        change: Change,
        *,
        state: HeldState = HeldState.SETTLED,
        decision: str = "",
    ) -> None:
        """Let a row wait no longer; the decision is kept with it.

        Raises:
            UnknownRowError: There is no such row, or it waits no longer.
        """
        with store_errors():
            row = fetch_only(self._database, HeldRow, "key", key)
            if row is None or row["removed"] or row["state"] != HeldState.WAITING:
                raise UnknownRowError
            content = {"state": state.value, "decision": decision}
            amend_row(self._database, "held_row", row, content, change.number())

    def _batches(self, sha256: str | None) -> tuple[Batch, ...]:
        undoing = ChangeRow.alias()
        undone = fn.EXISTS(undoing.select(SQL("1")).where(undoing.undoes == ChangeRow.id))
        query = BatchRow.select(
            BatchRow,
            ChangeRow.at,
            ChangeRow.by,
            ChangeRow.id.alias("change_number"),
            undone.alias("is_undone"),
        ).left_outer_join(ChangeRow, on=(ChangeRow.batch == BatchRow.id))
        if sha256 is not None:
            files = BatchFileRow.select(BatchFileRow.batch).where(BatchFileRow.sha256 == sha256)
            query = query.where(BatchRow.id.in_(files))
        with store_errors():
            rows = fetch(self._database, query.order_by(-BatchRow.id))
        return tuple(_batch(row) for row in rows)


def _batch(row: Columns) -> Batch:
    return Batch(
        key=row["key"],
        name=row["name"],
        counts=json.loads(row["counts"]),
        at=datetime.fromisoformat(row["at"]) if row["at"] else None,
        by=row["by"] or "",
        change=row["change_number"],
        is_undone=bool(row["is_undone"]),
    )


def _waiting(row: Columns) -> WaitingRow:
    return WaitingRow(
        kind=row["kind"],
        source=row["source"],
        reason=row["reason"],
        text=row["text"],
        content=row["content"],
        patient=row["patient"],
        patient_key=row["patient_key"],
        raw=row["raw_row"],
        key=row["key"],
        batch_key=row["batch_key"],
    )
