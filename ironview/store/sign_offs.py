"""Signatures under samples, kept with what they froze; versioned like clinical rows."""

from datetime import date, datetime
from operator import itemgetter
from typing import Final

from peewee import Database

from ironview.domain.kept_sign_offs import read_signed_text, signed_text
from ironview.domain.sign_off import SignOff, SignOffAction
from ironview.store.changes import Change
from ironview.store.columns import Columns
from ironview.store.errors import ChangedMeanwhileError, UnknownRowError, store_errors
from ironview.store.execution import fetch_by, fetch_only, fetch_values
from ironview.store.present_patients import number_of
from ironview.store.tables import SignOffRow
from ironview.store.versions import CHANGED_MEANWHILE, amend_row, insert_rows

SIGN: Final = "sign_off"
OPEN_AGAIN: Final = "open_again"
"""Actions of these changes; they are written in stores: never change one."""
_KIND: Final = "sign_off"


class SignOffStore:
    """The signatures of one store.

    Every method raises StoreError when the file cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, patient_key: str) -> tuple[SignOff, ...]:
        """Return a patient's signatures in order of entry, without those that were opened again."""
        with store_errors():
            patient = number_of(self._database, patient_key)
            rows = fetch_by(self._database, SignOffRow, "patient_id", (patient,))
        present = sorted((row for row in rows if not row["removed"]), key=itemgetter("id"))
        return tuple(sign_off_of(row) for row in present)

    def add(self, patient_key: str, sign_off: SignOff, change: Change) -> str:
        """Keep a signature; return its key.

        Raises:
            UnknownRowError: There is no such patient.
        """
        key = change.new_key()
        with store_errors():
            patient = number_of(self._database, patient_key)
            content = {"patient_id": patient, "batch_id": None, "origin": ""}
            content |= _columns(sign_off)
            insert_rows(self._database, _KIND, [(key, content)], change.number())
        return key

    def amend(self, sign_off: SignOff, change: Change, *, seen: SignOff) -> None:
        """Write a new version of a signature: the sample as it is now, signed again.

        Args:
            sign_off: With its key.
            seen: As the person saw it; it must still be the newest version.

        Raises:
            ChangedMeanwhileError: It is not.
        """
        with store_errors():
            amend_row(self._database, _KIND, self._row(seen), _columns(sign_off), change.number())

    def open_again(self, seen: SignOff, change: Change) -> None:
        """Let a signature count no longer; its versions stay in the store.

        Raises:
            ChangedMeanwhileError: It is no longer as the person saw it.
        """
        with store_errors():
            amend_row(self._database, _KIND, self._row(seen), {"removed": 1}, change.number())

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

    def _row(self, seen: SignOff) -> Columns:
        row = fetch_only(self._database, SignOffRow, "key", seen.key)
        if row is None:
            raise UnknownRowError
        if row["removed"] or sign_off_of(row) != seen:
            raise ChangedMeanwhileError(CHANGED_MEANWHILE)
        return row


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
