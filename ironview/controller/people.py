"""The people of the open store: who they are, what they may do, and their passphrases."""

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, Slot

from ironview.controller.errands import Errand, Opener, new_key
from ironview.controller.jobs import Done, Failed, Job, Progress
from ironview.controller.signing_in import refuse_short
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.domain.roles import Role
from ironview.domain.told import tell
from ironview.guess_cost import USUAL_COST, GuessCost
from ironview.store.accounts import (
    ADD_ACCOUNT,
    CHANGE_ROLE,
    REMOVE_ACCOUNT,
    Account,
    AccountError,
)
from ironview.store.database import Store
from ironview.store.errors import StoreError
from ironview.store.key_change import changed_keys
from ironview.store.key_file import (
    KeyFile,
    OpenedKeys,
    new_key_file,
    read_key_file,
    write_key_file,
)
from ironview.wording.told import error_text

__all__ = ["CHANGE_PASSPHRASE", "GIVE_PASSPHRASE", "Account", "Finished", "People"]

GIVE_PASSPHRASE: Final = "give_passphrase"  # noqa: S105  # the name of an action
CHANGE_PASSPHRASE: Final = "change_passphrase"  # noqa: S105


@dataclass(frozen=True, slots=True)
class Finished:
    """What was done.

    Attributes:
        code: Of a new recovery sheet, to be printed now and kept nowhere; empty without one.
        rekey: Gives the store another key; for when somebody was removed who may have kept a copy
            of the one there is.
    """

    code: str = ""
    rekey: Errand | None = field(default=None, repr=False)


class People(QObject):
    """Changes who may come in. Nothing is changed where ``failed`` says so.

    Whoever changes the key file types their own passphrase: an unlocked window is not enough.

    Signals:
        finished: Finished; the people became others.
        failed: A sentence.
    """

    finished = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        parent: QObject | None = None,
        *,
        cost: GuessCost = USUAL_COST,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._cost = cost
        self._is_busy = False

    @property
    def all(self) -> tuple[Account, ...]:
        """Everybody, by name; nobody where the store knows no people.

        Raises:
            StoreError: The store cannot be read.
        """
        return self._workspace.store.accounts.all()

    @property
    def me(self) -> Account | None:
        """Whoever is signed in; None where the store knows no people."""
        return self._workspace.store.accounts.named(self._workspace.user)

    @property
    def is_encrypted(self) -> bool:
        """Whether a passphrase protects the data file too, and not only this window."""
        return bool(self._workspace.store.key)

    @property
    def has_passphrases(self) -> bool:
        """Whether somebody has a passphrase already."""
        return read_key_file(self._workspace.store.path) is not None

    @property
    def is_busy(self) -> bool:
        """Whether something is being changed right now."""
        return self._is_busy

    def begin(self, passphrase: str) -> None:
        """Let the store know people: whoever is here becomes its administrator.

        Those who have a passphrase already keep every right they had.

        Args:
            passphrase: The one there is, or the first one.
        """
        user, cost = self._workspace.user, self._cost

        def work(store: Store) -> Finished:
            keys, code = _first_keys(store, user, passphrase, cost)
            is_new = changed_keys(store.path, keys) if code else nullcontext()
            with is_new, store.writing(user, ADD_ACCOUNT) as change:
                for name in dict.fromkeys((user, *keys.people)):
                    store.accounts.add(name, Role.ADMINISTRATOR, change)
            return Finished(code)

        self._start(work)

    def add(self, name: str, role: Role, initial: str, own: str) -> None:
        """Add a person with a passphrase to begin with."""
        user, cost, name = self._workspace.user, self._cost, " ".join(name.split())

        def work(store: Store) -> Finished:
            store.accounts.refuse_beyond_role(user, ADD_ACCOUNT)
            refuse_short(initial)
            keys, opened = _opened(store.path, user, own)
            with (
                changed_keys(store.path, keys.with_person(name, initial, opened, cost)),
                store.writing(user, ADD_ACCOUNT) as change,
            ):
                store.accounts.add(name, role, change)
            return Finished()

        self._start(work)

    def give_passphrase(self, account: Account, passphrase: str, own: str) -> None:
        """Give somebody who forgot theirs another passphrase."""
        user, cost = self._workspace.user, self._cost

        def work(store: Store) -> Finished:
            store.accounts.refuse_beyond_role(user, GIVE_PASSPHRASE)
            refuse_short(passphrase)
            keys, opened = _opened(store.path, user, own)
            changed = keys.with_person(account.name, passphrase, opened, cost)
            store.log(user, GIVE_PASSPHRASE, account.name)
            write_key_file(store.path, changed)
            return Finished()

        self._start(work)

    def change_passphrase(self, old: str, new: str) -> None:
        """Change one's own passphrase."""
        user, cost = self._workspace.user, self._cost

        def work(store: Store) -> Finished:
            store.accounts.refuse_beyond_role(user, CHANGE_PASSPHRASE)
            refuse_short(new)
            keys, opened = _opened(store.path, user, old)
            changed = keys.with_passphrase(user, old, new, opened, cost)
            store.log(user, CHANGE_PASSPHRASE)
            write_key_file(store.path, changed)
            return Finished()

        self._start(work)

    def change_role(self, account: Account, role: Role) -> None:
        """Let somebody do more or less from now on."""
        user = self._workspace.user

        def work(store: Store) -> Finished:
            with store.writing(user, CHANGE_ROLE) as change:
                store.accounts.change_role(role, change, seen=account)
            return Finished()

        self._start(work)

    def remove(self, account: Account, own: str) -> None:
        """Let somebody in no more; what they did keeps their name.

        Only a new data key keeps out whoever took a copy of theirs along.
        """
        user = self._workspace.user

        def work(store: Store) -> Finished:
            store.accounts.refuse_beyond_role(user, REMOVE_ACCOUNT)
            if account.name == user:
                raise AccountError(tell("Nobody removes themselves. Ask another administrator to."))
            keys, opened = _opened(store.path, user, own)
            left = (
                keys.without_person(account.name, opened) if account.name in keys.people else keys
            )
            with (
                changed_keys(store.path, left),
                store.writing(user, REMOVE_ACCOUNT) as change,
            ):
                store.accounts.remove(change, seen=account)
            return Finished(rekey=_rekey(store, user, opened))

        self._start(work)

    def _start(self, work: Callable[[Store], Finished]) -> None:
        if self._is_busy:
            return
        shared = self._workspace.store

        def with_own_store(_progress: Progress) -> Finished:
            with shared.again() as store:
                return work(store)

        self._is_busy = True
        job = Job(with_own_store, self._workspace.executor, self)
        job.finished.connect(self._on_finished)
        job.finished.connect(job.deleteLater)
        job.start()

    @Slot(object)
    def _on_finished(self, outcome: Done[Any] | Failed) -> None:
        self._is_busy = False
        match outcome:
            case Done(finished):
                self.finished.emit(finished)
            case Failed(error) if isinstance(error, IronViewError):
                self.failed.emit(error_text(error))
            case Failed(error):
                raise error


def _rekey(store: Store, user: str, opened: OpenedKeys) -> Errand | None:
    if not store.key:
        return None
    path, before = store.path, Opener(key=store.key)
    return Errand(path=path, before=before, work=new_key(path, user, opened))


def _first_keys(store: Store, user: str, passphrase: str, cost: GuessCost) -> tuple[KeyFile, str]:
    """Return the key file, and the code of its sheet where all that is new."""
    if store.is_on_server:
        raise StoreError(
            tell(
                "The people of a store on a server are those the server lets in. Ask who looks "
                "after the server. Nothing was changed."
            )
        )
    keys = read_key_file(store.path)
    if keys is not None:
        keys.open(user, passphrase)
        return keys, ""
    refuse_short(passphrase)
    bare, opened = new_key_file(store.uuid, is_encrypted=False)
    return bare.with_person(user, passphrase, opened, cost).with_new_recovery(opened)


def _opened(path: Path, user: str, passphrase: str) -> tuple[KeyFile, OpenedKeys]:
    keys = read_key_file(path)
    if keys is None:
        raise StoreError(tell("There is no key file: nobody needs a passphrase here."))
    return keys, keys.open(user, passphrase)
