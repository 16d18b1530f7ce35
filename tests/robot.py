"""Clicks and types at random into a window, the same way for the same seed."""

import random
import time
from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMainWindow, QWidget

_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYS: Final = (
    *((key, _NONE) for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape)),
    *((key, _NONE) for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)),
    *((key, _NONE) for key in (Qt.Key.Key_Space, Qt.Key.Key_F6, Qt.Key.Key_Home, Qt.Key.Key_End)),
    *((getattr(Qt.Key, f"Key_{one}"), _CTRL) for one in "KFLNEDZHTV123"),
    *((getattr(Qt.Key, f"Key_{one}"), _CTRL | _SHIFT) for one in "EODFAPIMTRZ"),
    (Qt.Key.Key_Return, _CTRL),
    (Qt.Key.Key_Delete, _NONE),
    (Qt.Key.Key_Tab, _SHIFT),
    (Qt.Key.Key_F1, _NONE),
)
_WORDS: Final = (
    "12", "8.4", "1050", "<5", "500", "2026-05-01", "1 May 2026", "Doe", "ä", "today", "-3",
    "µg/L", "94", "10:30", "a", "Replaced by the laboratory.", "١٢", "=1+1", " ",
)  # fmt: skip


class Robot(QObject):
    """Acts on whatever is in front: a menu, a dialog or the window.

    Files and printers are turned down: it writes nowhere but into the store of its window.

    Attributes:
        steps: What it did, in order; the seed repeats it on a computer of the same speed.
    """

    def __init__(self, window: QMainWindow, seed: int, seconds: float) -> None:
        super().__init__(window)
        self._window = window
        self._chance = random.Random(seed)
        self._end = time.monotonic() + seconds
        self.steps: list[str] = []
        self.is_done = False

    def start(self) -> None:
        """Begin; every step asks for the next before it acts, also inside a dialog."""
        QTimer.singleShot(0, self, self._step)

    def _step(self) -> None:
        if time.monotonic() > self._end:
            self._leave()
            return
        QTimer.singleShot(0, self, self._step)
        front = self._front()
        if isinstance(front, QFileDialog) or type(front).__name__ == "QPrintDialog":
            self._note("turn down", front)
            front.reject()
            return
        acts = (self._click, self._press, self._type, self._fill)
        act = self._chance.choices(acts, (5, 3, 2, 1))[0]
        act(front)

    def _leave(self) -> None:
        """Close what is open from front to back, then say that it is done."""
        front = self._front()
        if front is self._window:
            self.is_done = True
            return
        QTimer.singleShot(0, self, self._leave)
        front.done(0) if hasattr(front, "done") else front.close()

    def _front(self) -> QWidget:
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        return popup or modal or self._window

    def _click(self, front: QWidget) -> None:
        seen = [one for one in front.findChildren(QWidget) if self._can_be_clicked(one)]
        target = self._chance.choice(seen) if seen else front
        box = target.visibleRegion().boundingRect()
        if box.isEmpty():
            return
        point = QPoint(
            self._chance.randint(box.left(), box.right()),
            self._chance.randint(box.top(), box.bottom()),
        )
        self._note("click", target)
        if self._chance.random() < 0.1:
            QTest.mouseDClick(target, Qt.MouseButton.LeftButton, _NONE, point)
        else:
            QTest.mouseClick(target, Qt.MouseButton.LeftButton, _NONE, point)

    @staticmethod
    def _can_be_clicked(widget: QWidget) -> bool:
        takes = widget.focusPolicy() & Qt.FocusPolicy.ClickFocus or widget.inherits(
            "QAbstractButton"
        )
        return bool(takes) and widget.isVisible() and widget.isEnabled()

    def _press(self, front: QWidget) -> None:
        key, held = self._chance.choice(_KEYS)
        self._note(f"press {key.name} {held.name}", front)
        QTest.keyClick(self._receiver(front), key, held)

    def _type(self, front: QWidget) -> None:
        word = self._chance.choice(_WORDS)
        self._note(f"type {word}", front)
        for letter in word:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click,
                self._receiver(self._front()),
                Qt.Key.Key_unknown,
                letter,
                _NONE,
            )

    def _fill(self, front: QWidget) -> None:
        """Put a plain number into a field of a form, and save."""
        fields = [one for one in front.findChildren(QLineEdit) if self._can_be_clicked(one)]
        if front is self._window or not fields:
            return
        field = self._chance.choice(fields)
        self._note("fill", field)
        field.setText(str(self._chance.randint(5, 60)))
        QTest.keyClick(field, Qt.Key.Key_Return, _CTRL)

    @staticmethod
    def _receiver(front: QWidget) -> QWidget:
        focused = QApplication.focusWidget()
        inside = focused is not None and (focused is front or front.isAncestorOf(focused))
        return focused if inside and focused is not None else front

    def _note(self, what: str, whom: QWidget) -> None:
        name = whom.accessibleName() or whom.windowTitle() or whom.objectName()
        self.steps.append(f"{what}: {type(whom).__name__} {name}")
