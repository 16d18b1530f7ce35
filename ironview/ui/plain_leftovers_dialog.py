"""Names what anybody can still read after the store was encrypted, and offers to end that."""

from PySide6.QtCore import QSize, Qt, Slot
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
from typing_extensions import override

from ironview.controller.plain_leftovers import Leftovers, PlainLeftovers
from ironview.controller.workspace import Workspace
from ironview.ui.notice_bar import NoticeBar
from ironview.ui.progress_line import ProgressLine

_ROW_HEIGHT = 26


class PlainLeftoversDialog(QDialog):
    """Lists the files; encrypts the backups among them, or deletes all."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("From before the encryption"))
        self.leftovers = PlainLeftovers(workspace, self)
        self._left = Leftovers((), ())
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Files that anybody can read"))
        self.progress = ProgressLine()
        self.notice = NoticeBar()
        self.encrypt = QPushButton(self.tr("&Encrypt the backups"))
        self.encrypt.setProperty("kind", "primary")
        self.remove = QPushButton(self.tr("&Delete all of them"))
        self.closing = QPushButton(self.tr("Keep the rest"))
        self._arrange()
        self.leftovers.found.connect(self._on_leftovers_found)
        self.leftovers.failed.connect(self._on_leftovers_failed)
        self.leftovers.progressed.connect(self.progress.show_step)
        self.progress.cancelled.connect(self.leftovers.cancel)
        self.encrypt.clicked.connect(self._on_encrypt_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.closing.clicked.connect(self.reject)
        self._allow(False)

    def _arrange(self) -> None:
        told = QLabel(
            self.tr(
                "Deleting does not wipe a medium: with the right tools a deleted file can be read "
                "for a while. Sticks and copies that are elsewhere are yours to look after."
            )
        )
        told.setWordWrap(True)
        told.setProperty("role", "caption")
        buttons = QHBoxLayout()
        for button in (self.encrypt, self.remove, self.closing):
            button.setAutoDefault(False)
            if button is self.closing:
                buttons.addStretch(1)
            buttons.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(10)
        for part in (self.said, self.list, self.progress, self.notice, told):
            rows.addWidget(part, 1 if part is self.list else 0)
        rows.addLayout(buttons)
        self.resize(640, 420)

    def look(self) -> None:
        """Look for them."""
        self.leftovers.look()

    @Slot(object)
    def show_if_needed(self, left: Leftovers) -> None:
        """Show the dialog over its window where there is anything to see to."""
        if left.paths and not self.isVisible():
            self.open()

    @Slot(object)
    def _on_leftovers_found(self, left: Leftovers) -> None:
        self.progress.end()
        self._left = left
        self.list.clear()
        for path in left.paths:
            QListWidgetItem(str(path), self.list).setSizeHint(QSize(0, _ROW_HEIGHT))
        self.said.setText(
            self.tr(
                "The store is encrypted. These files from the time before are not, and whoever has "
                "them can read them. Encrypted backups are restored and checked before the "
                "readable ones go."
            )
            if left.paths
            else self.tr("Nothing is left that can be read without a passphrase.")
        )
        self.closing.setText(self.tr("Keep the rest") if left.paths else self.tr("Close"))
        self._allow(True)

    @Slot(str)
    def _on_leftovers_failed(self, text: str) -> None:
        self.progress.end()
        self.notice.complain(text)
        self._allow(True)

    def _allow(self, allowed: bool) -> None:
        self.encrypt.setEnabled(allowed and bool(self._left.backups))
        self.remove.setEnabled(allowed and bool(self._left.paths))

    def _begin(self, text: str) -> None:
        self.notice.hide()
        self._allow(False)
        self.progress.begin(text)

    @Slot()
    def _on_encrypt_clicked(self) -> None:
        self._begin(self.tr("Encrypting and checking"))
        self.leftovers.encrypt(self._left)

    @Slot()
    def _on_remove_clicked(self) -> None:
        self._begin(self.tr("Deleting"))
        self.leftovers.remove(self._left)

    @override
    def reject(self) -> None:
        # While a file is being written, only Cancel of the progress stops it.
        if not self.leftovers.is_busy:
            super().reject()
