"""When nobody has touched the program for long enough."""

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

USUAL_MINUTES: Final = 5


class LockClock(QObject):
    """Counts from the last key or click; a computer that slept counts its sleep too.

    Signals:
        idle: Nobody did anything for the whole time; once until the next ``touch``.
    """

    idle = Signal()

    def __init__(
        self,
        minutes: int = USUAL_MINUTES,
        *,
        seconds: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Begin to count.

        Args:
            minutes: 0 never locks.
        """
        super().__init__(parent)
        self._minutes = minutes
        self._seconds = seconds
        self._last = seconds()
        self._is_idle = False
        self._timer = QTimer(self, interval=5000)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def minutes(self) -> int:
        """After how many minutes without a key or a click; 0 never."""
        return self._minutes

    @Slot(int)
    def wait_for(self, minutes: int) -> None:
        """Take another time; 0 never."""
        self._minutes = minutes

    def touch(self) -> None:
        """Somebody pressed a key or the mouse."""
        self._last, self._is_idle = self._seconds(), False

    @Slot()
    def look(self) -> None:
        """Look how long it is; emits ``idle`` when it is long enough."""
        waited = self._seconds() - self._last
        if self._minutes and not self._is_idle and waited >= self._minutes * 60:
            self._is_idle = True
            self.idle.emit()
