"""Who was merged into a patient, and how they become two again."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.belonging import Merger
from ironview.ui.forms.reason_field import ReasonField
from ironview.wording.dates import date_text

_ROW_HEIGHT = 48


class MergersDialog(QDialog):
    """Lists the mergers of one patient, newest first.

    Attributes:
        chosen: What is to be separated; None unless the dialog was accepted.
    """

    def __init__(
        self,
        mergers: Sequence[Merger],
        label: str,
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merged into {patient}").format(patient=label))
        self._mergers = mergers
        self.chosen: Merger | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Merged patients"))
        for merger in mergers:
            QListWidgetItem(_line(merger, zone), self.list).setSizeHint(QSize(0, _ROW_HEIGHT))
        self.list.setCurrentRow(0)
        self.reason = ReasonField((self.tr("Two different persons"),))
        self.separate = QPushButton(self.tr("&Separate again"))
        self._build()
        self.list.currentRowChanged.connect(self._allow)
        self.reason.edited.connect(self._allow)
        self.separate.clicked.connect(self._on_separate_clicked)
        self._allow()

    def _build(self) -> None:
        told = QLabel(
            self.tr(
                "Both become as they were before. What was entered since stays with this patient."
            )
            if self._mergers
            else self.tr("Nobody was merged into this patient.")
        )
        told.setWordWrap(True)
        told.setProperty("tone", "ink2")
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        for button in (self.separate, close):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.separate)
        buttons.addStretch(1)
        buttons.addWidget(close)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(12)
        for part in (told, self.list, self.reason):
            part.setVisible(part is told or bool(self._mergers))
            rows.addWidget(part, 1 if part is self.list else 0)
        rows.addLayout(buttons)
        self.resize(560, 320 if self._mergers else 120)

    @Slot()
    def _allow(self) -> None:
        can = 0 <= self.list.currentRow() < len(self._mergers)
        self.separate.setEnabled(can and bool(self.reason.text))

    @Slot()
    def _on_separate_clicked(self) -> None:
        self.chosen = self._mergers[self.list.currentRow()]
        self.accept()


def _line(merger: Merger, zone: tzinfo) -> str:
    local = merger.at.astimezone(zone)
    when = f"{date_text(local.date())} {local:%H:%M}"
    return f"{merger.name}\n" + ", ".join(part for part in (when, merger.by, merger.reason) if part)
