"""Who can open the store: the key file beside it, and the recovery sheet."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, Slot
from typing_extensions import override

from ironview.controller.errands import Opener, keys_of_backup
from ironview.controller.jobs import Done, Failed, Job, Progress
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.domain.told import tell
from ironview.store.backup import Backup
from ironview.store.errors import StoreError
from ironview.store.key_file import KeyFile, OpenedKeys, read_key_file, write_key_file
from ironview.wording.told import error_text

Keys = OpenedKeys

RENEWED: Final = "renew_recovery_sheet"
SHORTEST_PASSPHRASE: Final = 12
"""Characters. A guess costs 64 MiB and a tenth of a second; four words have twenty or more."""


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What is printed on a recovery sheet.

    Attributes:
        store_name: What the file is called.
        store_id: ``uuid``; tells it from every other store.
        made: In the clinic's time zone.
        code: Opens the store; kept nowhere.
    """

    store_name: str
    store_id: str
    made: datetime
    code: str


@dataclass(frozen=True, slots=True)
class Secret:
    """What a person typed to open something.

    Attributes:
        is_code: Whether it is the code of a recovery sheet; the name does not count then.
    """

    name: str
    text: str
    is_code: bool = False

    def open(self, keys: KeyFile) -> OpenedKeys:
        """Return the keys it opens.

        Raises:
            StoreError: It opens nothing.
        """
        return keys.recover(self.text) if self.is_code else keys.open(self.name, self.text)

    @override
    def __repr__(self) -> str:
        """Return it without the secret."""
        return f"Secret({self.name!r})"


class StoreKeys(QObject):
    """Asks the key file in the background: a guess costs time on purpose.

    Signals:
        opened: OpenedKeys of the wish that was uttered last.
        sheet_made: A RecoverySheet; every earlier one opens nothing any more.
        failed: A sentence; nothing was changed.
    """

    opened = Signal(object)
    sheet_made = Signal(object)
    failed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._then: Callable[[Any], None] = self.opened.emit

    @property
    def path(self) -> Path:
        """The data file."""
        return self._workspace.store.path

    @property
    def is_encrypted(self) -> bool:
        """Whether the data file is."""
        return bool(self._workspace.store.key)

    @property
    def opener(self) -> Opener:
        """What opens the store as it is now."""
        return Opener(key=self._workspace.store.key)

    @property
    def key_file(self) -> KeyFile | None:
        """Who can open the store; None where everybody can.

        Raises:
            StoreError: It is damaged, too new or cannot be read.
        """
        return read_key_file(self.path)

    def open(self, secret: Secret) -> None:
        """Open the store's own key file; ``opened`` or ``failed`` follows."""
        path = self.path

        def work(_progress: Progress) -> OpenedKeys:
            return secret.open(_there(read_key_file(path)))

        self._start(work, self.opened.emit)

    def open_backup(self, backup: Backup, secret: Secret) -> None:
        """Open the key file in a backup; ``opened`` or ``failed`` follows."""

        def work(_progress: Progress) -> OpenedKeys:
            return secret.open(_there(keys_of_backup(backup)))

        self._start(work, self.opened.emit)

    def renew_sheet(self, secret: Secret) -> None:
        """Make a new code, with which the one before opens nothing any more."""
        shared, user, zone = self._workspace.store, self._workspace.user, self._workspace.zone

        def work(_progress: Progress) -> RecoverySheet:
            keys = _there(read_key_file(shared.path))
            with shared.again() as store:
                store.accounts.refuse_beyond_role(user, RENEWED)
                renewed, code = keys.with_new_recovery(secret.open(keys))
                made, name = store.now().astimezone(zone), store.uuid
                # Noted first: a sheet nobody has seen must not take the place of the one there is.
                store.log(user, RENEWED)
                write_key_file(shared.path, renewed)
                return RecoverySheet(shared.path.name, name, made, code)

        self._start(work, self.sheet_made.emit)

    def sheet(self, code: str) -> RecoverySheet:
        """Return the sheet of a code that was made just now.

        Raises:
            StoreError: The store cannot be read.
        """
        store = self._workspace.store
        made = store.now().astimezone(self._workspace.zone)
        return RecoverySheet(store.path.name, store.uuid, made, code)

    def _start(self, work: Callable[[Progress], object], then: Callable[[Any], None]) -> None:
        self._then = then
        job = Job(work, self._workspace.executor, self)
        job.finished.connect(self._on_finished)
        job.finished.connect(job.deleteLater)
        job.start()

    @Slot(object)
    def _on_finished(self, outcome: Done[Any] | Failed) -> None:
        match outcome:
            case Done(found):
                self._then(found)
            case Failed(IronViewError() as error):
                self.failed.emit(error_text(error))
            case Failed(error):
                raise error


def _there(keys: KeyFile | None) -> KeyFile:
    if keys is None:
        raise StoreError(tell("There is no key file: nobody needs a passphrase here."))
    return keys
