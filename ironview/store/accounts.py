"""The people of a store, and what each may do.

A store without accounts knows nobody: whoever opens it may do everything.
"""

from dataclasses import dataclass
from typing import Final

from peewee import Database

from ironview.domain.roles import Role, may
from ironview.domain.told import tell
from ironview.faults.last_actions import LAST_ACTIONS
from ironview.store.changes import Change
from ironview.store.errors import (
    ChangedMeanwhileError,
    StoreError,
    UnknownRowError,
    store_errors,
)
from ironview.store.execution import fetch, fetch_only
from ironview.store.tables import AccountRow
from ironview.store.versions import CHANGED_MEANWHILE, amend_row, insert_rows

ADD_ACCOUNT: Final = "add_account"
CHANGE_ROLE: Final = "change_role"
REMOVE_ACCOUNT: Final = "remove_account"
SIGN_IN: Final = "sign_in"

_NOT_ALLOWED: Final = {
    Role.CLINICIAN: tell(
        "Clinicians of this store may not do this. Nothing was changed. Ask an administrator."
    ),
    Role.STAFF: tell(
        "Staff of this store may not do this. Nothing was changed. Ask a clinician or an "
        "administrator."
    ),
    Role.READER: tell(
        "Readers of this store may look at everything and change nothing. Nothing was changed."
    ),
}


class NotAllowedError(StoreError):
    """The role of the person does not cover the action. Nothing was changed."""


class AccountError(StoreError):
    """The people of the store cannot become what was asked for. Nothing was changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One person of a store.

    Attributes:
        name: As it stands in the audit and in the key file; told apart whatever its case.
    """

    key: str
    name: str
    role: Role
    version: int


class AccountStore:
    """The accounts of one store.

    Every method raises StoreError when the store cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Account, ...]:
        """Return everybody, by name."""
        query = AccountRow.select().where(AccountRow.removed == 0)
        with store_errors():
            rows = fetch(self._database, query.order_by(AccountRow.name))
        return tuple(
            Account(
                key=one["key"], name=one["name"], role=Role(one["role"]), version=one["version"]
            )
            for one in rows
        )

    def named(self, name: str) -> Account | None:
        """Return the account of exactly this name; None when nobody has it."""
        return next((one for one in self.all() if one.name == name), None)

    def refuse_beyond_role(self, by: str, action: str) -> None:
        """Do nothing where a person may do something.

        Raises:
            NotAllowedError: Their role does not cover it, or they are nobody of this store.
        """
        LAST_ACTIONS.note(action)
        people = self.all()
        if not people:
            return
        account = next((one for one in people if one.name == by), None)
        if account is None:
            raise NotAllowedError(
                tell(
                    "{name} is nobody of this store, or is no longer. Nothing was changed. "
                    "Sign in again, or ask an administrator.",
                    name=by,
                )
            )
        if not may(account.role, action):
            raise NotAllowedError(_NOT_ALLOWED[account.role])

    def add(self, name: str, role: Role, change: Change) -> str:
        """Write a new account; return its key.

        Raises:
            AccountError: There is no name, somebody has it, or the first person of the store
                would be no administrator.
        """
        name, people = " ".join(name.split()), self.all()
        if not name:
            raise AccountError(tell("A person needs a name. Nothing was changed."))
        if any(one.name.casefold() == name.casefold() for one in people):
            raise AccountError(
                tell("Somebody is called {name} already. Nothing was changed.", name=name)
            )
        if not people and role is not Role.ADMINISTRATOR:
            raise AccountError(
                tell("The first person of a store is its administrator. Nothing was changed.")
            )
        key = change.new_key()
        with store_errors():
            content = {"name": name, "role": role.value}
            insert_rows(self._database, "account", [(key, content)], change.number())
        return key

    def change_role(self, role: Role, change: Change, *, seen: Account) -> None:
        """Give a person another role.

        Raises:
            AccountError: No administrator would be left.
            ChangedMeanwhileError: The account is no longer what was seen.
        """
        if role is not Role.ADMINISTRATOR:
            self._refuse_last(seen)
        self._amend(seen, {"role": role.value}, change)

    def remove(self, change: Change, *, seen: Account) -> None:
        """Let a person be nobody of this store; what they did keeps their name.

        Raises:
            AccountError: No administrator would be left.
            ChangedMeanwhileError: The account is no longer what was seen.
        """
        self._refuse_last(seen)
        self._amend(seen, {"removed": 1}, change)

    def _refuse_last(self, seen: Account) -> None:
        others = [one for one in self.all() if one.key != seen.key]
        if not any(one.role is Role.ADMINISTRATOR for one in others):
            raise AccountError(
                tell(
                    "{name} is the last administrator. Nothing was changed. Make somebody else "
                    "an administrator first.",
                    name=seen.name,
                )
            )

    def _amend(self, seen: Account, content: dict[str, object], change: Change) -> None:
        with store_errors():
            row = fetch_only(self._database, AccountRow, "key", seen.key)
            if row is None:
                raise UnknownRowError
            if row["version"] != seen.version:
                raise ChangedMeanwhileError(CHANGED_MEANWHILE)
            amend_row(self._database, "account", row, content, change.number())
