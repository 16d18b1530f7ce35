"""Blanks every window while the program is locked, and keeps what was being typed.

Windows are covered, not closed: hiding a dialog would end it with everything typed in it.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from ironview.controller.signing_in import Door, SigningIn
from ironview.ui.lock_form import LockForm, LockPage


class Cover(QWidget):
    """Lies over a whole window: nothing below it is seen, read aloud or reached by a key."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAutoFillBackground(True)
        self._title = window.windowTitle()
        self._focus = window.focusWidget()
        self._below = [
            child
            for child in window.findChildren(
                QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
            )
            if child is not self and not child.isWindow() and not child.isHidden()
        ]
        rows = QVBoxLayout(self)
        label = QLabel(self.tr("Locked"))
        label.setProperty("role", "display")
        rows.addWidget(label, 0, Qt.AlignmentFlag.AlignCenter)
        window.installEventFilter(self)
        window.setWindowTitle(self.tr("IronView, locked"))
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        for child in self._below:
            child.setVisible(False)

    def lift(self) -> None:
        """Show the window again as it was."""
        window = self.window()
        window.removeEventFilter(self)
        for child in self._below:
            child.setVisible(True)
        window.setWindowTitle(self._title)
        self.hide()
        if self._focus is not None:
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return event.type() in {QEvent.Type.Close, QEvent.Type.Shortcut, QEvent.Type.KeyPress}


class LockScreen(QWidget):
    """The one window that takes input while everything else is covered.

    Signals:
        entered: Entered; the screen stays until ``lift`` is called.
        quit_requested: The person wants to end the program.
    """

    entered = Signal(object)
    quit_requested = Signal()

    def __init__(self, door: Door, signing: SigningIn, why: str, name: str) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("IronView, locked"))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.form = LockForm(door, signing, title=self.tr("Locked"), why=why, name=name)
        self.form.entered.connect(self.entered)
        self.form.quit_requested.connect(self.quit_requested)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(LockPage(self.form, self.tr("No patient is shown while locked")))
        self._covers: list[Cover] = []

    @property
    def covered(self) -> tuple[Cover, ...]:
        """What lies over the other windows."""
        return tuple(self._covers)

    def cover(self, over: QWidget) -> None:
        """Cover every window that is shown, and stand where ``over`` stands."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        for window in QApplication.topLevelWidgets():
            if window is not self and window.isVisible() and window.isWindow():
                self._covers.append(Cover(window))
        self.setGeometry(over.geometry())
        self.show()
        self.activateWindow()
        self.form.take_focus()

    @Slot()
    def lift(self) -> None:
        """Show everything again as it was, with what was being typed."""
        self.hide()
        for cover in self._covers:
            cover.lift()
        self._covers.clear()
        self.deleteLater()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.quit_requested.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()


class EntranceWindow(QWidget):
    """What stands before a store with people is opened.

    Signals:
        entered: Entered.
    """

    entered = Signal(object)

    def __init__(self, door: Door, signing: SigningIn, name: str) -> None:
        """Ask a door.

        Args:
            name: Who is chosen to begin with, where somebody of the store is called so.
        """
        super().__init__()
        self.path = door.path
        self.setWindowTitle("IronView")
        self.resize(960, 640)
        title, why = self.tr("Sign in"), self.tr("To open {name}.").format(name=door.path.name)
        self.form = LockForm(door, signing, title=title, why=why, name=name)
        self.form.entered.connect(self.entered)
        self.form.quit_requested.connect(self.close)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(LockPage(self.form, ""))
        self.form.take_focus()
