"""A bar with a sentence and Cancel. What takes less than a third of a second shows nothing."""

from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

_WAIT_MS: Final = 300


class ProgressLine(QWidget):
    """Progress of one piece of work.

    Signals:
        cancelled: A person wants it stopped.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = QPushButton(self.tr("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 4)
        row.setSpacing(12)
        row.addWidget(self._said)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self.show)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self.hide()

    def begin(self, text: str) -> None:
        """Say what is being done; it shows when it lasts."""
        self._said.setText(text)
        self._bar.setAccessibleName(text)
        # An empty bar, not one that runs to and fro: nothing moves before something was done.
        self._bar.setRange(0, 1)
        self._bar.setValue(0)
        self._cancel.setEnabled(True)
        self._timer.start()

    @Slot(int, int)
    def show_step(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)

    def end(self) -> None:
        """Put the bar away."""
        self._timer.stop()
        self.hide()

    @Slot()
    def _on_cancel_clicked(self) -> None:
        self._cancel.setEnabled(False)
        self.cancelled.emit()
