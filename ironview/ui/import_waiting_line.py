"""The line of the import page about the rows that wait in the store for a decision."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ironview.controller.import_bench import ImportBench
from ironview.domain.errors import IronViewError
from ironview.ui.buttons import IconButton
from ironview.wording.told import error_text


class WaitingLine(QFrame):
    """Says how many rows wait, and leads to them; hidden while none do."""

    def __init__(self, bench: ImportBench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setProperty("tone", "held")
        self.look = IconButton("hourglass", self.tr("Look at them"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 0)
        row.setSpacing(12)
        row.addWidget(self.text, 1)
        row.addWidget(self.look)
        self.count()

    @Slot()
    def count(self) -> None:
        """Count the rows again; while something is on the bench, the line is away."""
        try:
            waiting = self._bench.waiting
        except IronViewError as error:
            self.text.setText(error_text(error))
            return
        text = self.tr("Rows of earlier imports that wait for your decision: {n}.")
        self.text.setText(text.format(n=waiting))
        self.setVisible(bool(waiting) and self._bench.plan is None and not self._bench.is_busy)
