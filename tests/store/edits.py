"""Drawn edits of a store, one change each, and what the store holds after them."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import strategies as st

from ironview.domain.findings import Finding, Severity
from ironview.domain.overrides import Override
from ironview.store.audit_chain import content_digest
from ironview.store.belonging import MERGE, MOVE
from ironview.store.database import Store
from ironview.store.execution import fetch
from ironview.store.overrides import WITHDRAW
from ironview.store.taking_back import RESTORE
from ironview.store.versions import KINDS
from tests.store import drawn

OVERRIDE = Override(
    finding=Finding(code="stores.low", severity=Severity.NOTICE, rule="stores.low"),
    profile_id="general",
    profile_version="2026.1",
    reason="already_treated",
    comment="",
    by="Anna",
    at=datetime(2026, 6, 3, tzinfo=UTC),
)


def content_of(store: Store) -> str:
    """Return a digest over the contents of all rows that are not taken out."""
    lines = [
        f"{kind} {row['key']} {content_digest(kind, row)}"
        for kind, table in KINDS.items()
        for row in fetch(store._database, table.select().where(table.removed == 0))
    ]
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()


class Edits:
    """Makes drawn edits of a store, each in a chart as the program makes them."""

    def __init__(self, store: Store, draw: Callable) -> None:
        self._store = store
        self._draw = draw

    def make_one(self) -> int | None:
        """Do one thing; return the number of its change, None where nothing became another."""
        acts = {
            self._add_patient: "add_patient",
            self._add_rows: "add_results",
            self._amend_row: "amend_result",
            self._remove_row: "remove",
            self._amend_patient: "amend_patient",
            self._remove_patient: "remove_patient",
            self._move: MOVE,
            self._merge: MERGE,
            self._override: "override_finding",
            self._withdraw: WITHDRAW,
            self._restore: RESTORE,
        }
        keys = self._store.patients.keys()
        key = self._draw(st.sampled_from(keys)) if keys else ""
        act = self._draw(st.sampled_from(list(acts))) if keys else self._add_patient
        chart = "" if act == self._add_patient else key
        with self._store.writing("Anna", acts[act], "", chart) as change:
            act(key, change)
        return change.id

    def _row(self, key):
        rows = drawn.rows_of(self._store.patients.record(key))
        return self._draw(st.sampled_from(rows)) if rows else None

    def _add_patient(self, _key, change) -> None:
        key = self._store.patients.add(self._draw(drawn.patients), change)
        self._store.rows.add(key, self._draw(st.lists(drawn.results, max_size=2)), change)

    def _add_rows(self, key, change) -> None:
        some = drawn.results | drawn.infusions | drawn.conditions
        self._store.rows.add(key, self._draw(st.lists(some, max_size=2)), change)

    def _amend_row(self, key, change) -> None:
        row = self._row(key)
        if row is not None:
            others = {
                "Result": drawn.results,
                "Infusion": drawn.infusions,
                "Condition": drawn.conditions,
            }
            other = self._draw(others[type(row).__name__])
            self._store.rows.amend(row.key, other, change, seen=row)

    def _remove_row(self, key, change) -> None:
        row = self._row(key)
        if row is not None:
            self._store.rows.remove(row.key, change, seen=row)

    def _amend_patient(self, key, change) -> None:
        seen = self._store.patients.patient(key)
        other = replace(self._draw(drawn.patients), id=seen.id)
        self._store.patients.amend(key, other, change, seen=seen)

    def _remove_patient(self, key, change) -> None:
        self._store.patients.remove(key, change)

    def _move(self, key, change) -> None:
        row = self._row(key)
        if row is not None:
            to = self._draw(st.sampled_from(self._store.patients.keys()))
            self._store.belonging.move((row.key,), to, change)

    def _merge(self, into, change) -> None:
        source = self._draw(st.sampled_from(self._store.patients.keys()))
        if source != into:
            rows = drawn.rows_of(self._store.patients.record(source))
            left = [row.key for row in rows if self._draw(st.booleans())]
            self._store.belonging.merge(source, into, left, change)

    def _override(self, key, change) -> None:
        self._store.overrides.add(key, OVERRIDE, change)

    def _withdraw(self, key, change) -> None:
        kept = self._store.overrides.of(key)
        if kept:
            self._store.overrides.withdraw(kept[0], change)

    def _restore(self, key, change) -> None:
        row = self._row(key)
        if row is not None:
            versions = self._store.changes.versions(row.key)
            older = [one for one in versions[1:] if not one.removed]
            if older:
                chosen = self._draw(st.sampled_from(older))
                seen = versions[0].number
                self._store.taking_back.restore(row.key, chosen.number, change, seen=seen)
