"""Findings a person set aside, kept with what they rested on; versioned like clinical rows."""

from datetime import datetime
from operator import itemgetter
from typing import Final

from peewee import Database

from ironview.domain.kept_findings import finding_text, read_finding_text
from ironview.domain.overrides import Override, Withdrawal
from ironview.store.change_tables import ChangeRow
from ironview.store.changes import Change
from ironview.store.columns import Columns
from ironview.store.errors import ChangedMeanwhileError, UnknownRowError, store_errors
from ironview.store.execution import fetch_by, fetch_only
from ironview.store.present_patients import number_of
from ironview.store.tables import OverrideRow
from ironview.store.versions import CHANGED_MEANWHILE, amend_row, insert_rows

WITHDRAW: Final = "withdraw_override"
"""Action of the change that withdraws; its reason is the person's."""
_KIND: Final = "override"


class OverrideStore:
    """The overrides of one store.

    Every method raises StoreError when the file cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, patient_key: str) -> tuple[Override, ...]:
        """Return a patient's overrides in order of entry, without withdrawn ones."""
        with store_errors():
            patient = number_of(self._database, patient_key)
            rows = fetch_by(self._database, OverrideRow, "patient_id", (patient,))
        present = sorted((row for row in rows if not row["removed"]), key=itemgetter("id"))
        return tuple(override_of(row) for row in present)

    def withdrawn(self, patient_key: str) -> tuple[Withdrawal, ...]:
        """Return a patient's withdrawn overrides, the latest withdrawal first.

        Those taken back by an undo were never meant, and are left out.
        """
        with store_errors():
            patient = number_of(self._database, patient_key)
            rows = fetch_by(self._database, OverrideRow, "patient_id", (patient,))
            removed = [row for row in rows if row["removed"]]
            numbers = sorted({row["change_id"] for row in removed})
            changes = fetch_by(self._database, ChangeRow, "id", numbers)
        of_number = {one["id"]: one for one in changes if one["action"] == WITHDRAW}
        removed.sort(key=itemgetter("change_id", "id"), reverse=True)
        return tuple(
            _withdrawal(row, of_number[row["change_id"]])
            for row in removed
            if row["change_id"] in of_number
        )

    def add(self, patient_key: str, override: Override, change: Change) -> str:
        """Keep an override; return its key.

        Raises:
            UnknownRowError: There is no such patient.
        """
        key = change.new_key()
        with store_errors():
            patient = number_of(self._database, patient_key)
            content = {"patient_id": patient, "batch_id": None, "origin": ""}
            content |= _columns(override)
            insert_rows(self._database, _KIND, [(key, content)], change.number())
        return key

    def amend(self, override: Override, change: Change, *, seen: Override) -> None:
        """Write a new version of an override: decided again, as the finding is now.

        Args:
            override: With its key.
            seen: As the person saw it; it must still be the newest version.

        Raises:
            ChangedMeanwhileError: It is not.
        """
        with store_errors():
            row = self._row(seen)
            amend_row(self._database, _KIND, row, _columns(override), change.number())

    def withdraw(self, seen: Override, change: Change) -> None:
        """Let an override count no longer; its versions stay in the store.

        Raises:
            ChangedMeanwhileError: It is no longer as the person saw it.
        """
        with store_errors():
            row = self._row(seen)
            amend_row(self._database, _KIND, row, {"removed": 1}, change.number())

    def _row(self, seen: Override) -> Columns:
        row = fetch_only(self._database, OverrideRow, "key", seen.key)
        if row is None:
            raise UnknownRowError
        if row["removed"] or override_of(row) != seen:
            raise ChangedMeanwhileError(CHANGED_MEANWHILE)
        return row


def _columns(override: Override) -> Columns:
    return {
        "code": override.finding.code,
        "finding": finding_text(override.finding),
        "profile_id": override.profile_id,
        "profile_version": override.profile_version,
        "reason": override.reason,
        "comment": override.comment,
        "overridden_by": override.by,
        "overridden_at": override.at.isoformat(),
    }


def override_of(row: Columns) -> Override:
    """Return the override of these columns."""
    return Override(
        finding=read_finding_text(row["finding"]),
        profile_id=row["profile_id"],
        profile_version=row["profile_version"],
        reason=row["reason"],
        comment=row["comment"],
        by=row["overridden_by"],
        at=datetime.fromisoformat(row["overridden_at"]),
        key=row["key"],
    )


def _withdrawal(row: Columns, change: Columns) -> Withdrawal:
    return Withdrawal(
        override=override_of(row),
        by=change["by"],
        at=datetime.fromisoformat(change["at"]),
        reason=change["reason"],
    )
