"""Brings what the patient list says up to today: after a day, other rules or changes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from ironview.controller.jobs import Done, Executor, Failed, Job, Progress
from ironview.controller.patient_lines import read_anew, refresh, settle
from ironview.controller.viewpoint import ClinicSettings, Interpreter, Viewpoint, viewpoint
from ironview.domain.errors import IronViewError
from ironview.domain.guideline import Guideline
from ironview.domain.record import Record
from ironview.domain.told import tell
from ironview.store.changes import Change
from ironview.store.database import Store
from ironview.store.errors import StoreDiskError, StoreFullError, StoreReadOnlyError
from ironview.wording.told import error_text, told_text

_PAGE: Final = 50
"""Patients summarized in one transaction: a person who saves meanwhile waits that long."""


@dataclass(frozen=True, slots=True)
class ReadWith:
    """What every patient of a store is read with.

    Attributes:
        zone: The workstation's.
    """

    rule_book: Guideline
    settings: ClinicSettings
    zone: tzinfo
    today: date

    @property
    def rules(self) -> str:
        """Names rule book, own profiles and choices."""
        return self.settings.rules(self.rule_book)

    def view(self, record: Record) -> Viewpoint:
        """Return what one record is read with."""
        return viewpoint(record, self.rule_book, self.settings, self.zone, self.today)


class SummaryRefresher(QObject):
    """Keeps the facts of the list as new as the day and the rules.

    Args:
        read_with: What counts now.

    Signals:
        refreshed: Facts of somebody became others.
        progressed: How many were read, of how many.
        ended: Nobody is being read any more; how many are left because a person stopped it.
        failed: A sentence; once until the list could be brought up to date again.
    """

    refreshed = Signal()
    progressed = Signal(int, int)
    ended = Signal(int)
    failed = Signal(str)

    def __init__(
        self,
        store: Store,
        executor: Executor,
        interpreter: Interpreter,
        read_with: Callable[[], ReadWith],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._executor = executor
        self._interpret = interpreter
        self._read_with = read_with
        self._refreshed_for: tuple[date, str] | None = None
        self._has_failed = False
        self._running: Job | None = None
        self._begins_again = False
        self._left = 0

    def now(self, keys: Sequence[str], change: Change) -> None:
        """Summarize these patients at once, in the transaction of a change that is open.

        Raises:
            StoreError: Nothing was changed.
        """
        refresh(self._store, keys, self._read_with().view, self._interpret, change)

    def settle(self, keys: Sequence[str]) -> None:
        """Summarize those of these patients who were not yet, before a change moves them.

        Raises:
            StoreError: Nothing was changed.
        """
        settle(self._store, keys, self._read_with().view, self._interpret)

    def when_due(self) -> None:
        """Begin once after the start, on every new day and after other rules; never on the way."""
        used = self._read_with()
        wanted = (used.today, used.rules)
        if wanted != self._refreshed_for:
            self._refreshed_for = wanted
            self.begin()

    @Slot()
    def begin(self) -> None:
        """Bring the list up to today in the background; ``refreshed`` and ``ended`` follow.

        Whoever was read before it was stopped stays read: beginning again goes on there.
        """
        if self._running is not None:
            # It may read by rules, or for a day, that count no longer.
            self._begins_again = True
            self._running.cancel()
            return
        job = self._running = self.job()
        job.progressed.connect(self._on_job_progressed)
        job.finished.connect(self._on_running_finished)
        job.finished.connect(job.deleteLater)
        job.start()

    @Slot()
    def stop(self) -> None:
        """Stop at the next patient or two; ``ended`` follows."""
        self._begins_again = False
        if self._running is not None:
            self._running.cancel()

    @property
    def is_running(self) -> bool:
        """Whether patients are being read."""
        return self._running is not None

    @property
    def left(self) -> int:
        """How many were not read when it was stopped, or are not yet while it runs."""
        return self._left

    def job(self) -> Job:
        """Return the work; start it after connecting. Its Done carries how many were read again."""
        shared, used, interpreter = self._store, self._read_with(), self._interpret

        def work(progress: Progress) -> int:
            with shared.again() as store:
                stale, done = store.summaries.stale(used.today, used.rules), 0
                while done < len(stale):
                    progress.step(done, len(stale))
                    done += _read_page(
                        store, stale[done : done + _PAGE], used, interpreter, progress
                    )
                    if progress.is_stopping:
                        progress.keep(done, len(stale))
                return len(stale)

        job = Job(work, self._executor, self)
        job.finished.connect(self._on_job_finished)
        return job

    @Slot(int, int)
    def _on_job_progressed(self, done: int, total: int) -> None:
        self._left = total - done
        self.progressed.emit(done, total)

    @Slot(object)
    def _on_running_finished(self, outcome: Done[int] | Failed) -> None:
        self._running = None
        if self._begins_again:
            self._begins_again = False
            self.begin()
            return
        self._left = 0 if isinstance(outcome, Done) else self._left
        if self._left:
            self.refreshed.emit()
        self.ended.emit(self._left)

    @Slot(object)
    def _on_job_finished(self, outcome: Done[int] | Failed) -> None:
        match outcome:
            case Done(count):
                self._has_failed = False
                if count:
                    self.refreshed.emit()
            case Failed(IronViewError() as error):
                self._refreshed_for = None
                if not self._has_failed:
                    self._has_failed = True
                    self.failed.emit(_said(error))
            case _:
                pass


def _read_page(
    store: Store,
    page: Sequence[str],
    used: ReadWith,
    interpreter: Interpreter,
    progress: Progress,
) -> int:
    """Read these patients in one transaction, or as many until a person stops it; return those."""
    done, read = 0, {}
    with store.transaction():
        for key in page:
            if progress.is_stopping:
                break
            done += 1
            if store.patients.is_present(key):
                read[key] = read_anew(store, key, used.view, interpreter)[1]
        store.summaries.put_all(read)
    return done


def _said(error: IronViewError) -> str:
    """Say what it means for a person, who just stored something perhaps: that is not lost."""
    if not isinstance(error, StoreFullError | StoreDiskError | StoreReadOnlyError):
        return error_text(error)
    return told_text(
        tell(
            "The patient list could not be brought up to date; what was entered is stored. Free "
            "some space, or check the drive: IronView tries again by itself."
        )
    )
