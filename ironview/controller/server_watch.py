"""Keeps a window and its server together: news at once, a loss calmly, and back again."""

from collections.abc import Callable
from datetime import tzinfo
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot
from typing_extensions import override

from ironview.controller.jobs import Done, Executor, Failed, Job, Progress
from ironview.domain.errors import IronViewError
from ironview.domain.told import tell
from ironview.store.database import Store
from ironview.store.errors import StoreError
from ironview.store.server_store import ServerStore
from ironview.wording.told import told_text

_AGAIN_MS: Final = 2000
_SAID_MS: Final = 30_000


class StoreWatch(QObject):
    """Watches over the way to a store; to one in a file there is nothing to watch.

    Signals:
        news: Another window wrote.
        back: The server was lost and is there again; what was shown may be old.
        said: A line for the foot of the window; empty takes it back.
    """

    news = Signal()
    back = Signal()
    said = Signal(str)

    @property
    def is_away(self) -> bool:
        """Whether the server is lost."""
        return False

    def lose(self) -> None:
        """Say that the server is lost, and begin to try to reach it; once until it is back."""

    def close(self) -> None:
        """Listen and try no more."""


class ServerWatch(StoreWatch):
    """Listens to a server, and tries to reach it again, in the background, once it is lost."""

    def __init__(
        self,
        store: ServerStore,
        executor: Executor,
        zone: Callable[[], tzinfo],
        parent: QObject | None = None,
    ) -> None:
        """Begin to listen.

        Args:
            zone: The clinic's time zone.

        Raises:
            StoreError: The server is not there.
        """
        super().__init__(parent)
        self._store = store
        self._executor = executor
        self._zone = zone
        self._is_away = False
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._reach)
        self._quiet = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._quiet.timeout.connect(self._say_nothing)
        self._notifier = self._listen()

    @property
    @override
    def is_away(self) -> bool:
        return self._is_away

    @override
    def lose(self) -> None:
        if self._is_away:
            return
        self._is_away = True
        self._stop_listening()
        self._quiet.stop()
        self.said.emit(
            told_text(
                tell(
                    "The server has been out of reach since {time}. What is typed stays here; "
                    "IronView goes on trying to reach it.",
                    time=f"{self._store.now().astimezone(self._zone()):%H:%M}",
                )
            )
        )
        self._again.start()

    @override
    def close(self) -> None:
        self._again.stop()
        self._quiet.stop()
        self._stop_listening()

    def _listen(self) -> QSocketNotifier:
        notifier = QSocketNotifier(self._store.listen(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._on_notifier_activated)
        return notifier

    def _stop_listening(self) -> None:
        """Look at the socket no more, before anybody closes it."""
        self._notifier.setEnabled(False)
        self._notifier.deleteLater()
        self._notifier = QSocketNotifier(QSocketNotifier.Type.Read, self)

    @Slot()
    def _reach(self) -> None:
        shared = self._store

        def work(_progress: Progress) -> None:
            shared.again().close()

        job = Job(work, self._executor, self)
        job.finished.connect(self._on_reached)
        job.finished.connect(job.deleteLater)
        job.start()

    @Slot(object)
    def _on_reached(self, outcome: Done[None] | Failed) -> None:
        match outcome:
            case Done():
                self._come_back()
            case Failed(error) if isinstance(error, IronViewError):
                self._again.start()
            case Failed(error):
                raise error

    def _come_back(self) -> None:
        try:
            kept = self._store.reconnect()
            self._notifier = self._listen()
        except StoreError:
            self._again.start()
            return
        self._is_away = False
        self.said.emit(told_text(_BACK[kept]))
        if kept is not False:
            self._quiet.start()
        self.back.emit()

    @Slot()
    def _on_notifier_activated(self) -> None:
        self.news.emit()

    @Slot()
    def _say_nothing(self) -> None:
        self.said.emit("")


_BACK: Final = {
    None: tell("The server is back."),
    True: tell("The server is back. What it was lost with was saved."),
    False: tell("The server is back. What it was lost with was not saved: save it again."),
}
"""By whether the change the server was lost with was kept; None where there was none."""


def watch_of(
    store: Store, executor: Executor, zone: Callable[[], tzinfo], parent: QObject
) -> StoreWatch:
    """Return what watches over the way to a store, wherever that lies.

    Raises:
        StoreError: The server is not there.
    """
    if isinstance(store, ServerStore):
        return ServerWatch(store, executor, zone, parent)
    return StoreWatch(parent)
