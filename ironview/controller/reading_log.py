"""Notes in the audit who looked at, printed or copied what of whom; nobody has to wait for it."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from ironview.controller.jobs import Done, Executor, Failed, Job, Progress
from ironview.domain.errors import IronViewError
from ironview.store.audit import COPY_PATIENT, EXPORT_PATIENT, PRINT_PATIENT, READ_PATIENT
from ironview.store.database import Store
from ironview.wording.told import error_text

PRINTED: Final = PRINT_PATIENT
COPIED: Final = COPY_PATIENT
EXPORTED: Final = EXPORT_PATIENT
"""What a person can do with what is known of a patient, besides looking."""


class Deed(NamedTuple):
    """What a person did with a patient's data without changing it.

    Attributes:
        what: Code of what left the program and the name of its file; empty for a look.
    """

    patient_key: str
    action: str = READ_PATIENT
    what: str = ""


class ReadingLog(QObject):
    """Looks at patients, and what was printed or copied of them, in the order of happening.

    They are noted in the background. What could not be noted, since another window was writing,
    is tried again with ``note_waiting``.

    Signals:
        failed: A sentence; once until something could be noted again.
    """

    failed = Signal(str)

    def __init__(
        self, store: Store, user: str, executor: Executor, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._user = user
        self._executor = executor
        self._waiting: list[Deed] = []
        self._is_noting = False
        self._has_failed = False

    @property
    def count_waiting(self) -> int:
        """How many are not noted yet."""
        return len(self._waiting)

    def note(self, patient_key: str, action: str = READ_PATIENT, what: str = "") -> None:
        """Note that this patient was looked at, or what was done with what is known of them."""
        self._waiting.append(Deed(patient_key, action, what))
        self.note_waiting()

    @Slot()
    def note_waiting(self) -> None:
        """Note what is not noted yet."""
        if self._is_noting or not self._waiting:
            return
        self._is_noting = True
        shared, user, deeds = self._store, self._user, tuple(self._waiting)

        def work(_progress: Progress) -> int:
            with shared.again() as store:
                _log(store, user, deeds)
            return len(deeds)

        job = Job(work, self._executor, self)
        job.finished.connect(self._on_noted)
        job.finished.connect(job.deleteLater)
        job.start()

    def finish(self) -> None:
        """Note the rest at once: the store is about to be closed.

        Raises:
            StoreError: It could not be noted.
        """
        if self._waiting and not self._is_noting:
            deeds, self._waiting = tuple(self._waiting), []
            _log(self._store, self._user, deeds)

    @Slot(object)
    def _on_noted(self, outcome: Done[int] | Failed) -> None:
        self._is_noting = False
        match outcome:
            case Done(count):
                del self._waiting[:count]
                self._has_failed = False
                self.note_waiting()
            case Failed(error) if isinstance(error, IronViewError):
                if not self._has_failed:
                    self._has_failed = True
                    self.failed.emit(error_text(error))
            case Failed(error):
                raise error


def _log(store: Store, user: str, deeds: Sequence[Deed]) -> None:
    """Note all of them, in their order, or none."""
    with store.transaction():
        for (action, what), some in groupby(deeds, key=lambda deed: (deed.action, deed.what)):
            store.log_all(user, action, [deed.patient_key for deed in some], what)
