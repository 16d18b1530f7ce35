"""Notes in the audit who looked at which patient, without making anybody wait."""

from PySide6.QtCore import QObject, Signal, Slot

from ironview.controller.jobs import Done, Executor, Failed, Job, Progress
from ironview.domain.errors import IronViewError
from ironview.store.audit import READ_PATIENT
from ironview.store.database import Store
from ironview.wording.told import error_text


class ReadingLog(QObject):
    """Looks at patients, noted in the background in the order in which they happened.

    What could not be noted, since another window was writing, is tried again with ``note_waiting``.

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
        self._waiting: list[str] = []
        self._is_noting = False
        self._has_failed = False

    @property
    def count_waiting(self) -> int:
        """How many looks are not noted yet."""
        return len(self._waiting)

    def note(self, patient_key: str) -> None:
        """Note that this patient was looked at."""
        self._waiting.append(patient_key)
        self.note_waiting()

    @Slot()
    def note_waiting(self) -> None:
        """Note what is not noted yet."""
        if self._is_noting or not self._waiting:
            return
        self._is_noting = True
        shared, user, keys = self._store, self._user, tuple(self._waiting)

        def work(_progress: Progress) -> int:
            with shared.again() as store:
                store.log_all(user, READ_PATIENT, keys)
            return len(keys)

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
            keys, self._waiting = tuple(self._waiting), []
            self._store.log_all(self._user, READ_PATIENT, keys)

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
