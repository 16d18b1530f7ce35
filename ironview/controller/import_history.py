"""The imports of a store, and how one is taken back as a whole."""

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from ironview.controller.jobs import Done, Failed, Job, Progress
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.store.batches import Batch
from ironview.wording.told import error_text

PastImport = Batch


class ImportHistory(QObject):
    """Lists what was imported, and takes one import back in the background.

    Signals:
        changed: ``imports`` or ``is_busy`` became another.
        failed: A sentence; the store is as it was.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._job: Job | None = None

    @property
    def imports(self) -> tuple[PastImport, ...]:
        """Every import, newest first.

        Raises:
            StoreError: The store cannot be read.
        """
        return self._workspace.store.batches.all()

    @property
    def is_busy(self) -> bool:
        """Whether an import is being taken back right now."""
        return self._job is not None

    def take_back(self, key: str, reason: str) -> None:
        """Undo a whole import; ``changed`` or ``failed`` follows. Nothing while ``is_busy``."""
        if self.is_busy:
            return
        store, user = self._workspace.store, self._workspace.user

        def work(_progress: Progress) -> int:
            with (
                store.again() as own,
                own.writing(user, "undo_import", reason=reason) as change,
            ):
                patients = own.batches.take_back(key, change)
                own.summaries.forget(patients)
            return len(patients)

        self._job = Job(work, self._workspace.executor, self)
        self._job.finished.connect(self._on_finished)
        self._job.finished.connect(self._job.deleteLater)
        self.changed.emit()
        self._job.start()

    @Slot(object)
    def _on_finished(self, outcome: Done[Any] | Failed) -> None:
        self._job = None
        match outcome:
            case Done():
                self._workspace.poll()
                self._workspace.refresh_list()
            case Failed(IronViewError() as error):
                self.failed.emit(error_text(error))
            case Failed(error):
                raise error
        self.changed.emit()
