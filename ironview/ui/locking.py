"""Locks the windows when nobody is there, and lets in whoever opens them again."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from ironview.controller.lock_clock import LockClock
from ironview.controller.signing_in import Entered, SigningIn, door_of, key_of, note_entry
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.ui.lock_screen import LockScreen
from ironview.ui.main_window import MainWindow
from ironview.ui.session_watch import SessionWatch
from ironview.ui.settings import Settings
from ironview.wording.told import error_text

_SIGNS_OF_LIFE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Locking(QObject):
    """Watches the whole program: one lock for all its windows.

    A store that nobody needs a passphrase for is never locked: there would be nothing to ask.

    Signals:
        handed_over: The window, and Entered of another person, who gets a window of their own
            in its place.
        quit_requested: The person at the lock screen wants to end the program.
    """

    handed_over = Signal(object, object)
    quit_requested = Signal()

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        windows: Callable[[], Sequence[MainWindow]],
        signing: Callable[[Path], SigningIn],
        parent: QObject | None = None,
    ) -> None:
        """Watch from now on.

        Args:
            windows: Those of the program that are open.
            signing: Makes what asks the key file of a store.
        """
        super().__init__(parent)
        self._windows, self._signing = windows, signing
        self.screen: LockScreen | None = None
        self._locked: list[MainWindow] = []
        self._discards = ""
        self.clock = LockClock(settings.lock_minutes, parent=self)
        settings.lock_changed.connect(self.clock.wait_for)
        self.clock.idle.connect(self._on_clock_idle)
        self.session = SessionWatch(self)
        self.session.left.connect(self._on_session_left)
        self.session.slept.connect(self._on_session_slept)
        application.installEventFilter(self)

    @property
    def is_locked(self) -> bool:
        """Whether every window is covered."""
        return self.screen is not None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self.clock.touch()
        return False

    @Slot()
    def lock_now(self) -> None:
        """Lock because somebody asked to."""
        self.lock(self.tr("At {time}, because you asked to."))

    @Slot()
    def _on_clock_idle(self) -> None:
        said = self.tr("After {n} min without a key or a click, at {time}.")
        self.lock(said.replace("{n}", str(self.clock.minutes)))

    @Slot()
    def _on_session_left(self) -> None:
        self.lock(self.tr("At {time}, with the computer."))

    @Slot()
    def _on_session_slept(self) -> None:
        self.lock(self.tr("At {time}, when the computer went to sleep."))

    def lock(self, why: str) -> None:
        """Cover every window; nothing where no store asks for a passphrase."""
        if self.screen is not None:
            return
        self._locked = [
            one for one in self._windows() if one.isVisible() and has_door(one.workspace)
        ]
        if not self._locked:
            return
        time = f"{datetime.now(self._locked[0].workspace.zone):%H:%M}"
        kept = self.tr("What you were typing is kept.")
        for window in self._locked:
            window.workspace.resting.rest()
        self._ask(f"{why.format(time=time)} {kept}")

    def _ask(self, why: str) -> None:
        window = self._locked[0]
        path = window.workspace.store.path
        door = door_of(path)
        if door is None:
            return
        signing = self._signing(path)
        self._discards, before = "", self.screen
        self.screen = LockScreen(door, signing, why, window.workspace.user)
        self.screen.entered.connect(self._on_screen_entered)
        self.screen.quit_requested.connect(self.quit_requested)
        self.screen.cover(window)
        if before is not None:
            before.lift()

    @Slot(object)
    def _on_screen_entered(self, entered: Entered) -> None:
        screen, window = self.screen, self._locked[0]
        if screen is None:
            return
        owner = window.workspace.user
        is_other = entered.name != owner
        if is_other and _has_input(screen) and self._discards != entered.name:
            self._discards = entered.name
            screen.form.refuse(
                self.tr(
                    "{owner} was typing here. {owner} can unlock and go on; or enter your "
                    "passphrase once more, and what {owner} typed is thrown away."
                ).format(owner=owner)
            )
            return
        try:
            path = window.workspace.store.path
            key = key_of(path, entered)
            window.workspace.resting.wake(key)
            note_entry(window.workspace.store, entered)
        except IronViewError as error:
            window.workspace.resting.rest()
            screen.form.refuse(error_text(error))
            return
        self._let_in(window, entered if is_other else None)

    def _let_in(self, window: MainWindow, other: Entered | None) -> None:
        self._locked.remove(window)
        if self._locked:
            self._ask(self.tr("Another store is open too, and is still locked."))
        elif self.screen is not None:
            self.screen.lift()
            self.screen = None
        self.clock.touch()
        if other is not None:
            self.handed_over.emit(window, other)


def has_door(workspace: Workspace) -> bool:
    """Whether a store asks who somebody is; no where it cannot be said."""
    if workspace.is_demo or workspace.is_on_server:
        return False
    try:
        return door_of(workspace.store.path) is not None
    except IronViewError:
        return False


def _has_input(screen: LockScreen) -> bool:
    """Whether a dialog waits behind the lock screen: something may be typed in it."""
    return any(
        one.isVisible() and one.windowModality() != Qt.WindowModality.NonModal
        for one in QApplication.topLevelWidgets()
        if one is not screen
    )
