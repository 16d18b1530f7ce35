"""A store while its window is locked: nothing reads or writes it, and its key is gone."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from ironview.store.errors import StoreError

if TYPE_CHECKING:
    from ironview.controller.workspace import Workspace


class Resting:
    """Lays a workspace to rest and wakes it. What it has shown stays in memory meanwhile."""

    def __init__(self, workspace: "Workspace", timer: QTimer, finish: Callable[[], None]) -> None:
        """Begin awake.

        Args:
            timer: What makes the workspace look at the store.
            finish: Writes what is not written yet.
        """
        self._workspace, self._timer, self._finish = workspace, timer, finish
        self._is_resting = False

    @property
    def is_resting(self) -> bool:
        """Whether nobody is signed in: the store is not read or written until ``wake``."""
        return self._is_resting

    def rest(self) -> None:
        """Leave the store alone; the key of an encrypted one goes."""
        if self._is_resting:
            return
        self._timer.stop()
        with suppress(StoreError):
            self._finish()
        self._is_resting = True
        # What the background still finds out is not read: there is nobody to read it for.
        self._workspace.blockSignals(True)
        if self._workspace.store.key:
            self._workspace.store.forget_key()

    def wake(self, key: str) -> None:
        """Go on after ``rest``; what others wrote meanwhile is read.

        Args:
            key: Decrypts the store; empty for a plain one.

        Raises:
            StoreError: The store does not open with it; the workspace rests on.
        """
        if not self._is_resting:
            return
        if key:
            self._workspace.store.take_key(key)
        self._is_resting = False
        self._workspace.blockSignals(False)
        self._timer.start()
        self._workspace.patients_changed.emit()
        self._workspace.poll()
