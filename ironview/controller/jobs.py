"""Background work. The only module that knows there are threads.

Work is a plain function over frozen values: it gets everything it needs as arguments and hands
its result back by returning it. Work that reads or writes the store opens a connection of its own.
"""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

T = TypeVar("T")


class CancelledError(Exception):
    """The person stopped the work; nothing of it remains."""


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """The work returned this."""

    value: T


@dataclass(frozen=True, slots=True)
class Failed:
    """The work raised this. A CancelledError means the person stopped it."""

    error: Exception


class Executor(Protocol):
    """Runs a callable, usually on another thread."""

    def __call__(self, work: Callable[[], None], /) -> None:
        """Run it exactly once, now or later."""
        ...


class Progress:
    """What work uses to report how far it is, and to learn that it should stop."""

    def __init__(self, report: Callable[[int, int], None], stop: Event) -> None:
        self._report = report
        self._stop = stop

    def step(self, done: int, total: int) -> None:
        """Report ``done`` of ``total`` steps.

        Raises:
            CancelledError: The person asked to stop. Let it pass.
        """
        if self._stop.is_set():
            raise CancelledError
        self._report(done, total)

    @property
    def is_stopping(self) -> bool:
        """Whether the next step will raise: what is done until there can still be kept."""
        return self._stop.is_set()

    def keep(self, done: int, total: int) -> None:
        """Report how much is kept of work that is stopping."""
        self._report(done, total)


class Job(QObject):
    """One piece of background work. The job itself lives on the GUI thread.

    The work holds what it needs and never the job's parent: Qt deletes the job, the work's last
    reference goes with it, and a parent that dies in there takes the program along.

    Signals:
        progressed: Steps done, steps in total.
        finished: Done or Failed; once, on the GUI thread.
    """

    progressed = Signal(int, int)
    finished = Signal(object)

    def __init__(
        self, work: Callable[[Progress], T], executor: Executor, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._execute = executor
        self._stop = Event()

    def start(self) -> None:
        """Start the work. Call it once, after connecting the signals."""
        self._execute(self._run)

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop at its next step; ``finished`` still follows."""
        self._stop.set()

    def _run(self) -> None:
        outcome: Done[Any] | Failed
        try:
            outcome = Done(self._work(Progress(self.progressed.emit, self._stop)))
        except Exception as error:  # noqa: BLE001  # the GUI thread decides what it means
            outcome = Failed(error)
        self.finished.emit(outcome)


def run_in_pool(work: Callable[[], None], /) -> None:
    """Run it on Qt's global thread pool."""
    QThreadPool.globalInstance().start(work)


def wait_for_pool() -> None:
    """Wait until the pool is idle: a thread still in Python at exit crashes the interpreter."""
    QThreadPool.globalInstance().waitForDone()
