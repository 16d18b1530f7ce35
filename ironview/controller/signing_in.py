"""How a person comes into a store: name and passphrase, or a recovery sheet, in the background."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from ironview.controller.jobs import Done, Executor, Failed, Job, Progress
from ironview.controller.store_keys import SHORTEST_PASSPHRASE
from ironview.domain.errors import IronViewError
from ironview.domain.told import tell
from ironview.guess_cost import USUAL_COST, GuessCost
from ironview.store.database import Store, system_clock
from ironview.store.errors import StoreError
from ironview.store.key_file import (
    KeyFile,
    OpenedKeys,
    WrongPassphraseError,
    read_key_file,
    write_key_file,
)
from ironview.store.opening import data_key, settle_open
from ironview.store.wrong_tries import WrongTries, read_tries, write_tries
from ironview.wording.told import error_text

RECOVER_PASSPHRASE: Final = "recover_passphrase"  # noqa: S105  # the name of an action
_BY_SHEET: Final = " recovery sheet"
"""Under this name wrong codes are counted: no person's name begins with a blank."""


class TooShortError(StoreError):
    """The passphrase is too easy to guess. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class Door:
    """What a store asks of whoever wants to come in.

    Attributes:
        people: Names to choose from.
        is_encrypted: Whether nobody can read the data file without a passphrase.
    """

    path: Path
    people: tuple[str, ...]
    is_encrypted: bool
    has_recovery: bool


@dataclass(frozen=True, slots=True)
class Entered:
    """Somebody who may come in.

    Attributes:
        recovered: Whether a recovery sheet was used, and the person has a new passphrase.
    """

    name: str
    keys: OpenedKeys
    recovered: bool = False


def door_of(path: Path) -> Door | None:
    """Return what a store asks; None where everybody comes in.

    Raises:
        StoreError: The key file is damaged, too new or cannot be read.
    """
    keys = read_key_file(path)
    if keys is None:
        return None
    return Door(path, keys.people, keys.is_encrypted, keys.has_recovery)


def key_of(path: Path, entered: Entered) -> str:
    """Return what decrypts the data file for somebody who came in; empty for a plain one.

    Raises:
        StoreError: None of their keys opens it.
    """
    return data_key(path, entered.keys)


def refuse_short(passphrase: str) -> None:
    """Raise TooShortError where a passphrase is too easy to guess."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise TooShortError(
            tell(
                "A passphrase needs at least {count} characters; four words are good. Nothing was "
                "changed.",
                count=SHORTEST_PASSPHRASE,
            )
        )


class SigningIn(QObject):
    """Asks the key file of one store; one wish at a time.

    Signals:
        entered: Entered.
        refused: A sentence, and how many seconds to wait before the next try.
    """

    entered = Signal(object)
    refused = Signal(str, int)

    def __init__(
        self,
        path: Path,
        executor: Executor,
        *,
        clock: Callable[[], datetime] = system_clock,
        cost: GuessCost = USUAL_COST,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._executor = executor
        self._clock = clock
        self._cost = cost
        self._tries = read_tries(path)
        self._asked = ""
        self._is_busy = False

    @property
    def is_busy(self) -> bool:
        """Whether a passphrase is being looked at."""
        return self._is_busy

    def wait_s(self, name: str, *, by_sheet: bool = False) -> int:
        """Return how many seconds this person waits before another try; 0 for none."""
        asked = _BY_SHEET if by_sheet else name
        return ceil(self._tries.wait(asked, self._clock()).total_seconds())

    def enter(self, name: str, passphrase: str) -> None:
        """Come in with a passphrase; ``entered`` or ``refused`` follows."""
        path, cost = self._path, self._cost

        def work(_progress: Progress) -> Entered:
            keys = _keys(path)
            opened = keys.open(name, passphrase)
            if keys.is_cheap(name, cost):
                _keep(path, keys.with_passphrase(name, passphrase, passphrase, opened, cost))
            return Entered(name, opened)

        self._start(name, work)

    def recover(self, name: str, code: str, passphrase: str) -> None:
        """Give a person another passphrase by the code of the recovery sheet, and come in."""
        path, cost = self._path, self._cost

        def work(_progress: Progress) -> Entered:
            refuse_short(passphrase)
            keys = _keys(path)
            opened = keys.recover(code)
            write_key_file(path, keys.with_person(name, passphrase, opened, cost))
            return Entered(name, opened, recovered=True)

        self._start(_BY_SHEET, work)

    def _start(self, asked: str, work: Callable[[Progress], Entered]) -> None:
        wait = ceil(self._tries.wait(asked, self._clock()).total_seconds())
        if self._is_busy or wait:
            return
        self._is_busy, self._asked = True, asked
        job = Job(work, self._executor, self)
        job.finished.connect(self._on_finished)
        job.finished.connect(job.deleteLater)
        job.start()

    @Slot(object)
    def _on_finished(self, outcome: Done[Entered] | Failed) -> None:
        self._is_busy = False
        match outcome:
            case Done(entered):
                self._remember(self._others().without(self._asked))
                self.entered.emit(entered)
            case Failed(error) if isinstance(error, IronViewError):
                if isinstance(error, WrongPassphraseError):
                    self._remember(self._others().with_wrong(self._asked, self._clock()))
                wait = self._tries.wait(self._asked, self._clock())
                self.refused.emit(error_text(error), ceil(wait.total_seconds()))
            case Failed(error):
                raise error

    def _others(self) -> WrongTries:
        """Another window may have counted meanwhile; the higher count is right."""
        written, mine = read_tries(self._path), self._tries
        seen = written.of.get(self._asked)
        own = mine.of.get(self._asked)
        return written if own is None or (seen and seen.count >= own.count) else mine

    def _remember(self, tries: WrongTries) -> None:
        self._tries = tries
        write_tries(self._path, tries)


def note_entry(store: Store, entered: Entered) -> None:
    """Refuse whoever is nobody of the store, and note a passphrase given by a recovery sheet.

    Raises:
        NotAllowedError: The person has no account in a store with people.
        StoreError: It could not be noted.
    """
    store.accounts.refuse_beyond_role(entered.name, "sign_in")
    settle_open(store, entered.keys)
    if entered.recovered:
        store.log(entered.name, RECOVER_PASSPHRASE)


def _keys(path: Path) -> KeyFile:
    keys = read_key_file(path)
    if keys is None:
        raise StoreError(tell("There is no key file: nobody needs a passphrase here."))
    return keys


def _keep(path: Path, keys: KeyFile) -> None:
    """Write a key file that only costs more to guess; one that cannot be written stays."""
    try:
        write_key_file(path, keys)
    except IronViewError:
        return
