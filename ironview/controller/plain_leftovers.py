"""What anybody can still read after the store was encrypted, and how that ends."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from ironview.controller.backup_work import places_of
from ironview.controller.jobs import CancelledError, Done, Failed, Job, Progress
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.store.backup import Backup, key_file_bytes_of
from ironview.store.backup_encryption import encrypt_backup, plain_backups, plain_copies
from ironview.store.data_file import file_errors
from ironview.store.database import Store
from ironview.wording.told import error_text


@dataclass(frozen=True, slots=True)
class Leftovers:
    """Files that hold patients and need no passphrase.

    Attributes:
        backups: Can be encrypted, or removed.
        copies: Made before an upgrade or put aside damaged; can be removed.
    """

    backups: tuple[Backup, ...]
    copies: tuple[Path, ...]

    @property
    def paths(self) -> tuple[Path, ...]:
        """All of them."""
        return (*(one.path for one in self.backups), *self.copies)


def leftovers_of(store: Store) -> Leftovers:
    """Look for what anybody can read beside an encrypted store, in the second place too.

    Raises:
        StoreError: The folder of backups cannot be read.
    """
    if not store.key:
        return Leftovers((), ())
    places = places_of(store)
    folders = [places.first]
    if places.second is not None and places.second.is_dir():
        folders.append(places.second)
    found = [one for folder in folders for one in plain_backups(folder, store.uuid)]
    return Leftovers(tuple(found), plain_copies(store.path))


class PlainLeftovers(QObject):
    """Finds, encrypts and removes them in the background.

    Signals:
        found: Leftovers, as they are now.
        progressed: Files done, files in total.
        failed: A sentence; those not yet done are as they were.
    """

    found = Signal(object)
    progressed = Signal(int, int)
    failed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether it is at work."""
        return self._job is not None

    @Slot()
    def look(self) -> None:
        """Look what there is; ``found`` follows."""
        self._start(lambda _store, _progress: None)

    def encrypt(self, left: Leftovers) -> None:
        """Encrypt the backups, each restored and checked before the plain one goes."""
        self._start(lambda store, progress: _encrypt_all(store, left, progress))

    def remove(self, left: Leftovers) -> None:
        """Delete all of them."""
        self._start(lambda _store, progress: _remove_all(left, progress))

    @Slot()
    def cancel(self) -> None:
        """Stop after the file under way."""
        if self._job is not None:
            self._job.cancel()

    def _start(self, act: Callable[[Store, Progress], None]) -> None:
        if self.is_busy:
            return
        shared = self._workspace.store

        def work(progress: Progress) -> tuple[Leftovers, str]:
            with shared.again() as store:
                problem = ""
                try:
                    act(store, progress)
                except CancelledError:
                    pass
                except IronViewError as error:
                    problem = error_text(error)
                return leftovers_of(store), problem

        self._job = Job(work, self._workspace.executor, self)
        self._job.progressed.connect(self.progressed)
        self._job.finished.connect(self._on_finished)
        self._job.finished.connect(self._job.deleteLater)
        self._job.start()

    @Slot(object)
    def _on_finished(self, outcome: Done[tuple[Leftovers, str]] | Failed) -> None:
        self._job = None
        match outcome:
            case Done((left, problem)):
                self.found.emit(left)
                if problem:
                    self.failed.emit(problem)
            case Failed(IronViewError() as error):
                self.failed.emit(error_text(error))
            case Failed(error):
                raise error


def _encrypt_all(store: Store, left: Leftovers, progress: Progress) -> None:
    keys = key_file_bytes_of(store.path)
    for done, backup in enumerate(left.backups):
        progress.step(done, len(left.backups))
        if keys is not None:
            encrypt_backup(backup, store.path.stem, store.key, keys, lambda *_: None)


def _remove_all(left: Leftovers, progress: Progress) -> None:
    for done, path in enumerate(left.paths):
        progress.step(done, len(left.paths))
        with file_errors(path):
            path.unlink(missing_ok=True)
