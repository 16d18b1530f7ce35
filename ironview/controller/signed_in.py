"""Who is at the keyboard, as far as the store knows people."""

from ironview.controller.workspace import Workspace
from ironview.store.accounts import Account


def account_of(workspace: Workspace) -> Account | None:
    """Return who is signed in; None where the store has no people."""
    return workspace.store.accounts.named(workspace.user)


def person_of(workspace: Workspace) -> str:
    """Return the name of who is signed in; empty where the store has no people."""
    account = account_of(workspace)
    return account.name if account else ""
