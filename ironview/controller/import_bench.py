"""The import bench: files are staged and shown before anything of them is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from ironview.controller.import_plan import Belongs, Decision, ImportPlan
from ironview.controller.import_planning import redecided
from ironview.controller.import_work import (
    commit_import,
    plan_import,
    read_for_import,
)
from ironview.controller.jobs import CancelledError, Done, Failed, Job, Progress
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What was written; ``patients`` are the keys of those who became others."""

    plan: ImportPlan
    patients: tuple[str, ...]


class ImportBench(QObject):
    """Stages files, asks what it must, and commits all or nothing.

    One thing at a time: ``stage`` and ``commit`` are for when ``is_busy`` is False.

    Signals:
        changed: ``plan`` or ``is_busy`` became another.
        progressed: Steps done, steps in total, of the reading or writing under way.
        committed: An ImportOutcome; the plan is gone.
        failed: A sentence; the store is as it was. A plan that was there stays.
        cancelled: A person stopped it; the store is as it was.
    """

    changed = Signal()
    progressed = Signal(int, int)
    committed = Signal(object)
    failed = Signal(str)
    cancelled = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._plan: ImportPlan | None = None
        self._job: Job | None = None

    @property
    def plan(self) -> ImportPlan | None:
        """What the staged files would do; None while nothing is staged."""
        return self._plan

    @property
    def is_busy(self) -> bool:
        """Whether something is read or written right now."""
        return self._job is not None

    def stage(self, paths: Sequence[Path]) -> None:
        """Read files in the background; ``changed`` tells when the plan is there."""
        if self.is_busy:
            return
        store, guideline, zone = (
            self._workspace.store,
            self._workspace.guideline,
            self._workspace.zone,
        )
        wanted = tuple(paths)

        def work(progress: Progress) -> ImportPlan:
            files, reading = read_for_import(wanted, guideline, zone, progress.step)
            with store.again() as own:
                return plan_import(own, files, reading, {}, progress.step)

        self._start(Job(work, self._workspace.executor, self), self._on_staged)

    def decide(self, index: int, belongs: Belongs, key: str = "") -> None:
        """Say whose a record is: a stored patient's (``KNOWN`` and the key), a new one's, or
        nobody's (``LEFT_OUT``); ``ASK`` takes the answer back.

        Raises:
            StoreError: The store cannot be read; the plan is as before.
        """
        if self._plan is None or self.is_busy:
            return
        store, decision = self._workspace.store, Decision(belongs, key)
        self._plan = redecided(store, self._plan, index, decision)
        self.changed.emit()

    def commit(self) -> None:
        """Write the plan in the background, all of it or nothing."""
        plan = self._plan
        if plan is None or self.is_busy:
            return
        store, user = self._workspace.store, self._workspace.user

        def work(progress: Progress) -> ImportOutcome:
            with store.again() as own:
                return ImportOutcome(plan, commit_import(own, plan, user, progress.step))

        self._start(Job(work, self._workspace.executor, self), self._on_committed)

    @Slot()
    def cancel(self) -> None:
        """Stop what is read or written; ``cancelled`` follows."""
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def discard(self) -> None:
        """Forget the plan; nothing was written."""
        if not self.is_busy:
            self._plan = None
            self.changed.emit()

    def _start(self, job: Job, then: Any) -> None:  # noqa: ANN401  # a slot
        self._job = job
        job.progressed.connect(self.progressed)
        job.finished.connect(then)
        job.finished.connect(job.deleteLater)
        self.changed.emit()
        job.start()

    @Slot(object)
    def _on_staged(self, outcome: Done[ImportPlan] | Failed) -> None:
        self._job = None
        match outcome:
            case Done(plan):
                self._plan = plan
            case Failed(error):
                self._tell(error)
        self.changed.emit()

    @Slot(object)
    def _on_committed(self, outcome: Done[ImportOutcome] | Failed) -> None:
        self._job = None
        match outcome:
            case Done(done):
                self._plan = None
                self._workspace.poll()
                self._workspace.refresh_list()
                self.committed.emit(done)
            case Failed(error):
                self._tell(error)
        self.changed.emit()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, CancelledError):
            self.cancelled.emit()
        elif isinstance(error, IronViewError):
            self.failed.emit(str(error))
        else:
            raise error
