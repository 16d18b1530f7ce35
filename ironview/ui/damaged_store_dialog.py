"""At the start, when the store cannot be read: says so, and offers the newest backup."""

from collections.abc import Collection
from datetime import tzinfo
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.backups import Backup
from ironview.controller.errands import (
    Errand,
    Opener,
    described_backup,
    keys_of_backup,
    newest_backup,
    restoring,
)
from ironview.domain.errors import IronViewError
from ironview.ui.backup_words import moment_words, size_text
from ironview.ui.file_choice import ask_for_file
from ironview.ui.forms.secret_fields import SecretFields
from ironview.wording.told import error_text


class DamagedStoreDialog(QDialog):
    """One sentence about the store, one about the backup, and what can be done.

    Args:
        path: The data file.
        problem: Why it cannot be read.
        but_not: Backups that turned out to be damaged themselves.

    Attributes:
        errand: Restores a backup; None when a person did not want that.
    """

    def __init__(
        self,
        path: Path,
        problem: str,
        *,
        user: str,
        zone: tzinfo,
        but_not: Collection[Path] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("IronView")
        self.errand: Errand | None = None
        self._path = path
        self._user = user
        self._zone = zone
        self._backup: Backup | None = None
        self.secret: SecretFields | None = None
        self.problem = QLabel(problem)
        self.problem.setProperty("role", "strong")
        self.said = QLabel()
        self.restore = QPushButton(self.tr("&Restore this backup"))
        self.restore.setProperty("kind", "primary")
        self.choose = QPushButton(self.tr("&Choose another backup…"))
        self.quit = QPushButton(self.tr("&Quit"))
        self._arrange()
        self.restore.clicked.connect(self._on_restore_clicked)
        self.choose.clicked.connect(self._on_choose_clicked)
        self.quit.clicked.connect(self.reject)
        self._offer_newest(but_not)

    def _arrange(self) -> None:
        for label in (self.problem, self.said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QHBoxLayout()
        for button in (self.restore, self.choose, self.quit):
            button.setAutoDefault(False)
            if button is self.quit:
                buttons.addStretch(1)
            buttons.addWidget(button)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(20, 16, 20, 16)
        self._rows.setSpacing(12)
        self._rows.addWidget(self.problem)
        self._rows.addWidget(self.said)
        self._rows.addStretch(1)
        self._rows.addLayout(buttons)
        self.setMinimumWidth(560)

    def _offer_newest(self, but_not: Collection[Path]) -> None:
        try:
            self.offer(newest_backup(self._path, but_not))
        except IronViewError as error:
            self._none(error_text(error))

    def offer(self, backup: Backup | None) -> None:
        """Offer a backup; None says that there is none."""
        if backup is None:
            text = self.tr(
                "There is no backup beside it. Look on the USB stick or the share that was chosen "
                "as the second place."
            )
            self._none(text)
            return
        self._backup = backup
        text = self.tr(
            "The newest backup is of {when}: patients {patients}, results {results}, {size}. What "
            "was entered after it is not in it. The file that cannot be read is kept aside."
        )
        self.said.setText(
            text.format(
                when=moment_words(backup.made, self._zone),
                patients=backup.rows.get("patient", 0),
                results=backup.rows.get("result", 0),
                size=size_text(backup.size),
            )
        )
        self._ask_for(backup)
        self._allow()

    @property
    def offered(self) -> Path:
        """The file of the backup that was offered last."""
        return self._path if self._backup is None else self._backup.path

    def _ask_for(self, backup: Backup) -> None:
        keys = keys_of_backup(backup) if backup.is_encrypted else None
        if self.secret is not None:
            self.secret.deleteLater()
            self.secret = None
        if keys is not None:
            recovery = keys.has_recovery
            self.secret = SecretFields(keys.people, self._user, has_recovery=recovery)
            self.secret.edited.connect(self._allow)
            self._rows.insertWidget(2, self.secret)

    def _none(self, text: str) -> None:
        self._backup = None
        self.said.setText(text)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        is_told = self.secret is None or self.secret.secret is not None
        self.restore.setEnabled(self._backup is not None and is_told)

    @Slot()
    def _on_restore_clicked(self) -> None:
        backup, keys = self._backup, None
        if backup is None:
            return
        try:
            secret = self.secret.secret if self.secret is not None else None
            file = keys_of_backup(backup) if secret is not None else None
            if secret is not None and file is not None:
                keys = secret.open(file)
        except IronViewError as error:
            self.problem.setText(error_text(error))
            return
        work = restoring(self._path, backup, self._user, None, keys)
        self.errand = Errand(path=self._path, before=Opener(key=""), work=work)
        self.accept()

    @Slot()
    def _on_choose_clicked(self) -> None:
        kinds = self.tr("Backups (*.ironview-backup)")
        path = ask_for_file(self, self.tr("Restore a backup"), kinds)
        if path is not None:
            try:
                self.offer(described_backup(path))
            except IronViewError as error:
                self.said.setText(error_text(error))
