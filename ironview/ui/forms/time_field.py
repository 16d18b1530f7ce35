"""A field for a time of day; empty means that it is not known."""

from datetime import datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ironview.ui.forms.complaint import Complaint, ComplaintKind
from ironview.ui.forms.typed_time import read_time

_STEP = timedelta(minutes=5)


class TimeField(QLineEdit):
    """Takes ``8:15``, ``0815``, ``8.15`` or nothing; the arrow keys move it by five minutes.

    Signals:
        time_changed: The time became another one, known, unknown or unreadable.
    """

    time_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("hh:mm"))
        self.setToolTip(self.tr("Leave empty when the time is not known"))
        self.textChanged.connect(self.time_changed)

    @property
    def clock(self) -> time | None:
        """The time typed; None when nothing or nothing readable was."""
        return read_time(self.text())

    @property
    def complaint(self) -> Complaint | None:
        """What is wrong with the text."""
        if not self.text().strip() or self.clock is not None:
            return None
        said = self.tr("{typed} is no time of day.").format(typed=self.text().strip())
        return Complaint(ComplaintKind.REFUSES, said)

    def set_clock(self, clock: time | None) -> None:
        """Show a time, or that it is unknown."""
        self.setText("" if clock is None else f"{clock:%H:%M}")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: _STEP, Qt.Key.Key_Down: -_STEP}.get(Qt.Key(event.key()))
        clock = self.clock
        if step is None or clock is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        moved = datetime(2000, 1, 2, clock.hour, clock.minute) + step  # noqa: DTZ001
        self.set_clock(moved.time())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        clock = self.clock
        if clock is not None and self.text() != f"{clock:%H:%M}":
            self.set_clock(clock)
