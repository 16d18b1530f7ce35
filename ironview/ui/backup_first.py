"""Waits for a backup before something that cannot be undone as easily, or before closing."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ironview.controller.backups import Backups
from ironview.ui.progress_line import ProgressLine


def backed_up_first(
    backups: Backups | None, why: str, go_on: str, parent: QWidget | None, stay: str = ""
) -> bool:
    """Make a backup if one is due; return whether to go on.

    Nobody is held up: a person may go on without it, whether it takes long or cannot be made.

    Args:
        backups: None for a store that gets none.
        go_on: What the button says that goes on without a backup.
        stay: What the button says that does not go on; empty for Cancel.
    """
    if backups is None:
        return True
    dialog = BackupFirst(backups, why, go_on, parent, stay)
    dialog.begin()
    goes_on = dialog.is_done or dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return goes_on


class BackupFirst(QDialog):
    """Shows how far the backup is, and why it could not be made.

    Attributes:
        is_done: Whether there is nothing to wait for.
    """

    def __init__(
        self, backups: Backups, why: str, go_on: str, parent: QWidget | None, stay: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Backup"))
        self._backups = backups
        self._why = why
        self.is_done = False
        self.said = QLabel(self.tr("A backup is made and checked first."))
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = ProgressLine()
        self.progress.setEnabled(True)
        self.go_on = QPushButton(go_on)
        self.stay = QPushButton(stay or self.tr("Cancel"))
        for button in (self.go_on, self.stay):
            button.setAutoDefault(False)
        self._arrange()
        backups.progressed.connect(self.progress.show_step)
        backups.ended.connect(self._on_backups_ended)
        self.progress.cancelled.connect(self.reject)
        self.go_on.clicked.connect(self._on_go_on_clicked)
        self.stay.clicked.connect(self.reject)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.go_on)
        buttons.addStretch(1)
        buttons.addWidget(self.stay)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(12)
        rows.addWidget(self.said)
        rows.addWidget(self.progress)
        rows.addLayout(buttons)
        self.setMinimumWidth(520)

    def begin(self) -> None:
        """Start; ``is_done`` may be true at once."""
        self.progress.begin(self.tr("Backing up and checking"))
        self._backups.back_up(self._why)

    @Slot()
    def _on_backups_ended(self) -> None:
        self.progress.end()
        if self._backups.problem:
            told = self.tr("The backup could not be made. {problem} Your data are stored safely.")
            self.said.setText(told.format(problem=self._backups.problem))
            self.adjustSize()
            return
        self.is_done = True
        self.accept()

    @Slot()
    def _on_go_on_clicked(self) -> None:
        self._backups.ended.disconnect(self._on_backups_ended)
        self._backups.cancel()
        self.accept()

    @override
    def reject(self) -> None:
        if self._backups.is_busy:
            self._backups.ended.disconnect(self._on_backups_ended)
            self._backups.cancel()
        super().reject()
