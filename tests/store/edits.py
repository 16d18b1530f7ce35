"""Drawn edits of a store, one change each, and what the store holds after them."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import strategies as st

from ironview.domain.findings import Finding, Severity
from ironview.domain.overrides import Override
from ironview.store.audit_chain import content_digest
from ironview.store.database import Store
from ironview.store.execution import fetch
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
    """Makes drawn edits of a store that holds at least one patient."""

    def __init__(self, store: Store, draw: Callable) -> None:
        self._store = store
        self._draw = draw

    def make_one(self) -> int | None:
        """Do one thing; return the number of its change, None where nothing became another."""
        act = self._draw(
            st.sampled_from(
                [
                    self._add_patient,
                    self._add_rows,
                    self._amend_row,
                    self._remove_row,
                    self._amend_patient,
                    self._remove_patient,
                    self._move,
                    self._merge,
                    self._override,
                    self._withdraw,
                    self._restore,
                ]
            )
        )
        with self._store.writing("Anna", act.__name__.strip("_")) as change:
            act(change)
        return change.id

    def _patient(self) -> str | None:
        keys = self._store.patients.keys()
        return self._draw(st.sampled_from(keys)) if keys else None

    def _row(self):
        key = self._patient()
        rows = drawn.rows_of(self._store.patients.record(key)) if key else ()
        return (key, self._draw(st.sampled_from(rows))) if rows else (key, None)

    def _add_patient(self, change) -> None:
        key = self._store.patients.add(self._draw(drawn.patients), change)
        self._store.rows.add(key, self._draw(st.lists(drawn.results, max_size=2)), change)

    def _add_rows(self, change) -> None:
        key = self._patient()
        rows = self._draw(st.lists(drawn.results | drawn.infusions | drawn.conditions, max_size=2))
        if key:
            self._store.rows.add(key, rows, change)

    def _amend_row(self, change) -> None:
        _, row = self._row()
        if row is not None:
            other = self._draw(
                {
                    "Result": drawn.results,
                    "Infusion": drawn.infusions,
                    "Condition": drawn.conditions,
                }[type(row).__name__]
            )
            self._store.rows.amend(row.key, other, change, seen=row)

    def _remove_row(self, change) -> None:
        _, row = self._row()
        if row is not None:
            self._store.rows.remove(row.key, change, seen=row)

    def _amend_patient(self, change) -> None:
        key = self._patient()
        if key:
            seen = self._store.patients.patient(key)
            other = replace(self._draw(drawn.patients), id=seen.id)
            self._store.patients.amend(key, other, change, seen=seen)

    def _remove_patient(self, change) -> None:
        key = self._patient()
        if key:
            self._store.patients.remove(key, change)

    def _move(self, change) -> None:
        _, row = self._row()
        if row is not None:
            self._store.belonging.move((row.key,), self._patient(), change)

    def _merge(self, change) -> None:
        source, into = self._patient(), self._patient()
        if source != into:
            rows = drawn.rows_of(self._store.patients.record(source))
            left = [row.key for row in rows if self._draw(st.booleans())]
            self._store.belonging.merge(source, into, left, change)

    def _override(self, change) -> None:
        key = self._patient()
        if key:
            self._store.overrides.add(key, OVERRIDE, change)

    def _withdraw(self, change) -> None:
        key = self._patient()
        kept = self._store.overrides.of(key) if key else ()
        if kept:
            self._store.overrides.withdraw(kept[0], change)

    def _restore(self, change) -> None:
        _, row = self._row()
        if row is not None:
            versions = self._store.changes.versions(row.key)
            older = [one for one in versions[1:] if not one.removed]
            if older:
                chosen = self._draw(st.sampled_from(older))
                seen = versions[0].number
                self._store.taking_back.restore(row.key, chosen.number, change, seen=seen)
