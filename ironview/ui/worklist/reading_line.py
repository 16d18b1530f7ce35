"""How far everybody is read for today: a bar while it goes on, and who was left out after it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ironview.controller.summary_refresher import SummaryRefresher
from ironview.ui.progress_line import ProgressLine


class ReadingLine(QWidget):
    """Nothing is shown while the list is whole."""

    def __init__(self, summaries: SummaryRefresher, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = ProgressLine()
        self.unread = QLabel()
        self.unread.setProperty("tone", "held")
        self.read_on = QPushButton(self.tr("Read on"))
        left = QHBoxLayout()
        left.addWidget(self.unread)
        left.addWidget(self.read_on)
        left.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.progress)
        rows.addLayout(left)
        summaries.progressed.connect(self._on_summaries_progressed)
        summaries.ended.connect(self._on_summaries_ended)
        self.progress.cancelled.connect(summaries.stop)
        self.read_on.clicked.connect(summaries.begin)
        if summaries.is_running:
            self._begin()
        else:
            self._show_unread(summaries.left)

    @Slot(int, int)
    def _on_summaries_progressed(self, done: int, total: int) -> None:
        if done == 0:
            self._begin()
        self.progress.show_step(done, total)

    @Slot(int)
    def _on_summaries_ended(self, left: int) -> None:
        self.progress.end()
        self._show_unread(left)

    def _begin(self) -> None:
        self._show_unread(0)
        self.progress.begin(self.tr("Reading everybody for today"))

    def _show_unread(self, left: int) -> None:
        """Say that the list is not whole, and offer to make it so."""
        text = self.tr("{n} patients are not read for today. They stand where they stood before.")
        self.unread.setText(text.format(n=left))
        self.unread.setVisible(left > 0)
        self.read_on.setVisible(left > 0)
