"""The backups of the open store: made by themselves, listed, and what is wrong with them."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ironview.controller.backup_work import (
    ASKED,
    HOUR,
    HOURLY,
    Backing,
    Made,
    Survey,
    choose_second_place,
    choose_stale_days,
    survey,
)
from ironview.controller.jobs import CancelledError, Done, Failed, Job, Progress
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.store.backup import Backup, prove_backup
from ironview.wording.told import error_text, told_text

__all__ = ["Backup", "Backups"]

_LOOK_MS: Final = 60_000
_AFTER_START: Final = timedelta(minutes=5)
_AFTER_FAILURE: Final = timedelta(minutes=10)


class Backups(QObject):
    """Makes backups in the background, one at a time, every hour of use and when asked.

    Signals:
        changed: Anything below became another.
        progressed: Steps done, steps in total, of the backup under way.
        ended: A wish for a backup came to its end, whatever that was.
        proved: A backup was restored and checked once more; its sentence when it is not sound,
            else nothing.
    """

    changed = Signal()
    progressed = Signal(int, int)
    ended = Signal()
    proved = Signal(object, str)

    def __init__(
        self, workspace: Workspace, backing: Backing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._backing = backing
        self._clock = workspace.store.clock
        self._job: Job | None = None
        self._wanted = ""
        self._proving: Backup | None = None
        self._survey: Survey | None = None
        self._problem = ""
        self._copy_problem = ""
        self._seen_at = self._clock()
        self._due_at = self._seen_at + _AFTER_START
        workspace.backed_up.connect(self._on_workspace_backed_up)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    @property
    def survey(self) -> Survey | None:
        """What there is; None until it was looked at for the first time."""
        return self._survey

    @property
    def problem(self) -> str:
        """Why the last backup could not be made; empty when it could."""
        return self._problem

    @property
    def copy_problem(self) -> str:
        """Why the second place has no copy of the last backup; empty when it has one."""
        return self._copy_problem

    @property
    def is_busy(self) -> bool:
        """Whether a backup is being made, checked or looked for."""
        return self._job is not None

    @property
    def now(self) -> datetime:
        """The present moment, UTC."""
        return self._clock()

    @property
    def is_stale(self) -> bool:
        """Whether the second place should be seen to."""
        return self._survey is not None and self._survey.is_stale(self.now)

    @Slot()
    def tick(self) -> None:
        """Make the hourly backup when its time has come; called once a minute."""
        if self._workspace.resting.is_resting:
            return
        now = self._clock()
        if now < self._seen_at:
            # The clock was set back; nobody should wait for the hour it showed before.
            self._due_at = now
        self._seen_at = now
        if now >= self._due_at:
            self.back_up(HOURLY)
        else:
            self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Look at what there is; ``changed`` follows."""
        if not self.is_busy:
            store = self._workspace.store

            def work(_progress: Progress) -> Survey:
                with store.again() as own:
                    return survey(own)

            self._start(work, self._on_looked)

    def back_up(self, why: str = ASKED) -> None:
        """Make a backup where one is due; ``ended`` follows. What was asked for always is due.

        While one is being made, the wish waits for its end.
        """
        if self.is_busy:
            self._wanted = why
            return
        self._due_at = self._clock() + HOUR
        store, backing = self._workspace.store, self._backing

        def work(progress: Progress) -> Made:
            with store.again() as own:
                return backing.back_up(own, why, progress.step)

        self._start(work, self._on_made)

    def prove(self, backup: Backup) -> None:
        """Restore a backup into a scratch place and check it once more; ``proved`` follows."""
        if self.is_busy:
            return
        key = self._workspace.store.key
        self._proving = backup

        def work(progress: Progress) -> Backup:
            return prove_backup(backup.path, key, progress.step)

        self._start(work, self._on_proved)

    @Slot()
    def cancel(self) -> None:
        """Stop what is under way and forget what waits; ``ended`` follows."""
        self._wanted = ""
        if self._job is not None:
            self._job.cancel()

    def choose_second_place(self, folder: Path | None) -> None:
        """Have a copy of every backup put there, the newest one at once; None into none.

        Raises:
            StoreError: It cannot hold copies; nothing was changed.
        """
        choose_second_place(self._workspace.store, folder, self._workspace.user)
        self._copy_problem = ""
        self.back_up(HOURLY)

    def choose_stale_days(self, days: int) -> None:
        """Say how old the newest copy may become before the window says so; 0 never does.

        Raises:
            StoreError: Nothing was changed.
        """
        choose_stale_days(self._workspace.store, days, self._workspace.user)
        self.look()

    def rest(self) -> None:
        """Make no more by itself: the store is about to be closed."""
        self._timer.stop()
        self.cancel()

    def _start(self, work: Callable[[Progress], object], then: Callable[[Any], None]) -> None:
        self._job = Job(work, self._workspace.executor, self)
        self._job.progressed.connect(self.progressed)
        self._job.finished.connect(then)
        self._job.finished.connect(self._job.deleteLater)
        self.changed.emit()
        self._job.start()

    @Slot(object)
    def _on_workspace_backed_up(self, made: Made) -> None:
        self._take(made)
        self.changed.emit()

    def _take(self, made: Made) -> None:
        self._survey = made.survey
        self._problem = ""
        self._copy_problem = told_text(made.problem)

    @Slot(object)
    def _on_looked(self, outcome: Done[Survey] | Failed) -> None:
        self._job = None
        match outcome:
            case Done(found):
                self._survey = found
            case Failed(IronViewError() as error):
                self._problem = error_text(error)
            case Failed(error):
                raise error
        self._go_on()

    @Slot(object)
    def _on_made(self, outcome: Done[Made] | Failed) -> None:
        self._job = None
        match outcome:
            case Done(made):
                self._take(made)
            case Failed(IronViewError() as error):
                self._problem = error_text(error)
                self._due_at = self._clock() + _AFTER_FAILURE
            case Failed(CancelledError()):
                pass
            case Failed(error):
                raise error
        self._go_on()

    @Slot(object)
    def _on_proved(self, outcome: Done[Backup] | Failed) -> None:
        self._job = None
        backup = self._proving
        match outcome:
            case Done():
                self.proved.emit(backup, "")
            case Failed(IronViewError() as error):
                self.proved.emit(backup, error_text(error))
            case Failed(CancelledError()):
                pass
            case Failed(error):
                raise error
        self._go_on()

    def _go_on(self) -> None:
        """Do what was wished for meanwhile, or say that nothing is under way any more."""
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self.back_up(wanted)
            return
        self.changed.emit()
        self.ended.emit()
