"""Signatures under samples, kept with what they froze; versioned like clinical rows."""

from datetime import date, datetime
from typing import Final

from peewee import Database

from ironview.domain.kept_sign_offs import read_signed_text, signed_text
from ironview.domain.sign_off import SignOff, SignOffAction
from ironview.store.columns import Columns
from ironview.store.decided_rows import DecidedRows
from ironview.store.errors import store_errors
from ironview.store.execution import fetch_values
from ironview.store.tables import SignOffRow

SIGN: Final = "sign_off"
OPEN_AGAIN: Final = "open_again"
"""Actions of these changes; they are written in stores: never change one."""


class SignOffStore(DecidedRows[SignOff]):
    """The signatures of one store; one that was opened again counts no longer.

    Every method raises StoreError when the file cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        super().__init__(database, "sign_off", columns_of=_columns, read=sign_off_of)

    def responsible(self) -> tuple[str, ...]:
        """Return everybody who was made responsible in a signature that counts, by name."""
        query = (
            SignOffRow.select(SignOffRow.responsible)
            .where((SignOffRow.removed == 0) & (SignOffRow.responsible != ""))
            .distinct()
            .order_by(SignOffRow.responsible)
        )
        with store_errors():
            return tuple(fetch_values(self._database, query))


def _columns(sign_off: SignOff) -> Columns:
    return {
        "content": signed_text(sign_off.content),
        "is_relevant": int(sign_off.is_relevant),
        "action": sign_off.action.value,
        "comment": sign_off.comment,
        "responsible": sign_off.responsible,
        "next_date": None if sign_off.next_date is None else sign_off.next_date.isoformat(),
        "signed_by": sign_off.by,
        "signed_at": sign_off.at.isoformat(),
    }


def sign_off_of(row: Columns) -> SignOff:
    """Return the signature of these columns."""
    next_date = row["next_date"]
    return SignOff(
        content=read_signed_text(row["content"]),
        is_relevant=bool(row["is_relevant"]),
        action=SignOffAction(row["action"]),
        comment=row["comment"],
        responsible=row["responsible"],
        next_date=None if next_date is None else date.fromisoformat(next_date),
        by=row["signed_by"],
        at=datetime.fromisoformat(row["signed_at"]),
        key=row["key"],
    )
