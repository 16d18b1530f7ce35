"""Hears when the computer's session is locked or the computer goes to sleep.

Linux: the signals of logind and of the screen saver on the D-Bus of system and session. Windows:
messages of session and power. Other systems tell nothing here; the idle clock stays.
"""

import ctypes
import sys
from typing import Final

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_WM_POWERBROADCAST: Final = 0x0218
_PBT_APMSUSPEND: Final = 0x0004
_WM_WTSSESSION_CHANGE: Final = 0x02B1
_WTS_SESSION_LOCK: Final = 0x7
_NOTIFY_FOR_THIS_SESSION: Final = 0
_WDA_NONE: Final = 0x00
_WDA_EXCLUDEFROMCAPTURE: Final = 0x11


class SessionWatch(QObject):
    """Tells that somebody left the computer.

    Signals:
        left: The session was locked.
        slept: The computer is about to sleep.
    """

    left = Signal()
    slept = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_heard = False
        self._filter: _WindowsMessages | None = None
        if sys.platform == "win32":
            self._filter = _WindowsMessages(self)
            application = QCoreApplication.instance()
            if application is not None:
                application.installNativeEventFilter(self._filter)
                self.is_heard = True
        elif sys.platform.startswith("linux"):
            self.is_heard = self._listen()

    def _listen(self) -> bool:
        from PySide6.QtDBus import QDBusConnection

        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        manager, one = "org.freedesktop.login1.Manager", "org.freedesktop.login1.Session"
        wanted = [
            (system, manager, "PrepareForSleep", b"1_on_sleep(bool)"),
            (system, one, "Lock", b"1_on_lock()"),
            (session, "org.freedesktop.ScreenSaver", "ActiveChanged", b"1_on_saver(bool)"),
            (session, "org.gnome.ScreenSaver", "ActiveChanged", b"1_on_saver(bool)"),
        ]
        heard = [
            bus.isConnected() and bus.connect("", "", name, signal, self, slot)
            for bus, name, signal, slot in wanted
        ]
        return any(heard)

    @Slot(bool)
    def _on_sleep(self, begins: bool) -> None:
        if begins:
            self.slept.emit()

    @Slot()
    def _on_lock(self) -> None:
        self.left.emit()

    @Slot(bool)
    def _on_saver(self, active: bool) -> None:
        if active:
            self.left.emit()

    def hear(self, message: int, what: int) -> None:
        """Tell what a message of Windows means, if anything."""
        if message == _WM_WTSSESSION_CHANGE and what == _WTS_SESSION_LOCK:
            self.left.emit()
        elif message == _WM_POWERBROADCAST and what == _PBT_APMSUSPEND:
            self.slept.emit()


class _WindowsMessages(QAbstractNativeEventFilter):
    def __init__(self, watch: SessionWatch) -> None:
        super().__init__()
        self._watch = watch

    @override
    def nativeEventFilter(
        self, event_type: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        if QByteArray(event_type) == b"windows_generic_MSG":
            from ctypes import wintypes

            told = wintypes.MSG.from_address(int(message))
            self._watch.hear(int(told.message), int(told.wParam))
        return False, 0


def guard_window(window: QWidget, *, hides_from_capture: bool) -> bool:
    """Ask Windows for its messages, and keep a window out of pictures and recordings of the screen.

    Returns:
        Whether pictures of the screen leave the window out; never but on Windows.
    """
    if sys.platform != "win32":
        return False
    handle = ctypes.c_void_p(int(window.winId()))
    ctypes.windll.wtsapi32.WTSRegisterSessionNotification(handle, _NOTIFY_FOR_THIS_SESSION)
    wanted = _WDA_EXCLUDEFROMCAPTURE if hides_from_capture else _WDA_NONE
    return bool(ctypes.windll.user32.SetWindowDisplayAffinity(handle, wanted))
