"""Findings a person set aside, kept with what they rested on; versioned like clinical rows."""

from datetime import datetime
from operator import itemgetter
from typing import Final

from peewee import Database

from ironview.domain.kept_findings import finding_text, read_finding_text
from ironview.domain.overrides import Override, Withdrawal
from ironview.store.change_tables import ChangeRow
from ironview.store.columns import Columns
from ironview.store.decided_rows import DecidedRows
from ironview.store.errors import store_errors
from ironview.store.execution import fetch_by

WITHDRAW: Final = "withdraw_override"
"""Action of the change that withdraws; its reason is the person's."""


class OverrideStore(DecidedRows[Override]):
    """The overrides of one store.

    Every method raises StoreError when the file cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        super().__init__(database, "override", columns_of=_columns, read=override_of)

    def withdrawn(self, patient_key: str) -> tuple[Withdrawal, ...]:
        """Return a patient's withdrawn overrides, the latest withdrawal first.

        Those taken back by an undo were never meant, and are left out.
        """
        removed = [row for row in self.rows_of(patient_key) if row["removed"]]
        numbers = sorted({row["change_id"] for row in removed})
        with store_errors():
            changes = fetch_by(self._database, ChangeRow, "id", numbers)
        of_number = {one["id"]: one for one in changes if one["action"] == WITHDRAW}
        removed.sort(key=itemgetter("change_id", "id"), reverse=True)
        return tuple(
            _withdrawal(row, of_number[row["change_id"]])
            for row in removed
            if row["change_id"] in of_number
        )


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
