"""Says what would be lost if a backup took the place of the store, and asks."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.backups import Backup
from ironview.controller.errands import (
    Errand,
    has_keys_of,
    keys_of_backup,
    restoring,
)
from ironview.controller.restore_preview import (
    CLINICAL,
    LostChange,
    Previewing,
    RestorePreview,
)
from ironview.controller.store_keys import Keys, StoreKeys
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.ui.backup_words import action_text, kind_text, moment_words
from ironview.ui.forms.secret_fields import SecretFields
from ironview.ui.notice_bar import NoticeBar
from ironview.wording.told import error_text

_ROW_HEIGHT: Final = 26
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RestoreDialog(QDialog):
    """What is there, what the backup holds, and what was done since.

    Attributes:
        errand: What is to be done once the store is closed; None until a person agreed.
    """

    def __init__(self, workspace: Workspace, backup: Backup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore a backup"))
        self.errand: Errand | None = None
        self._workspace = workspace
        self._backup = backup
        self._keys = StoreKeys(workspace, self)
        self._previewing = Previewing(workspace, self)
        self.head = QLabel()
        self.head.setProperty("role", "title")
        self.loss = QLabel(self.tr("Comparing…"))
        self.counts = QTreeWidget()
        self.changes = QListWidget()
        self.notice = NoticeBar()
        self.agree = QCheckBox(self.tr("I understand that these changes will be gone"))
        self.go = QPushButton(self.tr("&Restore this backup"))
        self.stay = QPushButton(self.tr("Cancel"))
        self.secret = self._secret_fields()
        self._arrange()
        self._connect()
        self._allow()
        self._previewing.compare(backup)

    def _secret_fields(self) -> SecretFields | None:
        """Return what asks for a passphrase; None where the store's own keys open the backup."""
        try:
            if not self._backup.is_encrypted or (
                self._keys.is_encrypted and has_keys_of(self._backup, self._keys.path)
            ):
                return None
            keys = keys_of_backup(self._backup)
        except IronViewError as error:
            self.notice.complain(error_text(error))
            return None
        if keys is None:
            return None
        user = self._workspace.user
        return SecretFields(keys.people, user, has_recovery=keys.has_recovery)

    def _arrange(self) -> None:
        when = moment_words(self._backup.made, self._workspace.zone)
        self.head.setText(self.tr("Back to {when}").format(when=when))
        for label in (self.head, self.loss):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.counts.setAccessibleName(self.tr("What there is now and in the backup"))
        self.counts.setHeaderLabels(["", self.tr("Now"), self.tr("In the backup"), ""])
        self.counts.setRootIsDecorated(False)
        self.counts.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.counts.setMinimumHeight(96)
        self.changes.setAccessibleName(self.tr("The latest changes that would be lost"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.go)
        buttons.addStretch(1)
        buttons.addWidget(self.stay)
        self.go.setAutoDefault(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(10)
        parts: list[QWidget] = [self.head, self.loss, self.counts, self.changes, self._told()]
        if self.secret is not None:
            asked = QLabel(self.tr("What opened the store when the backup was made:"))
            parts += [asked, self.secret]
        for part in (*parts, self.agree, self.notice):
            rows.addWidget(part, 1 if part is self.changes else 0)
        rows.addLayout(buttons)
        self.resize(620, min(640, self.screen().availableSize().height() - 40))

    def _told(self) -> QLabel:
        said = [
            self.tr(
                "First a backup is made of what is there now, so this can be taken back. Then "
                "IronView closes the store, puts the backup in its place, and opens it again."
            )
        ]
        if self._keys.is_encrypted and not self._backup.is_encrypted:
            said.append(
                self.tr(
                    "This backup is from before the store was encrypted: afterwards who has the "
                    "file can read it, until you encrypt it again."
                )
            )
        label = QLabel("\n".join(said))
        label.setWordWrap(True)
        label.setProperty("tone", "ink2")
        return label

    def _connect(self) -> None:
        self._previewing.shown.connect(self._on_previewing_shown)
        self._previewing.failed.connect(self.notice.complain)
        self._keys.opened.connect(self._on_keys_opened)
        self._keys.failed.connect(self._on_keys_failed)
        self.agree.toggled.connect(self._allow)
        if self.secret is not None:
            self.secret.edited.connect(self._allow)
        self.go.clicked.connect(self._on_go_clicked)
        self.stay.clicked.connect(self.reject)

    @Slot(object)
    def _on_previewing_shown(self, preview: RestorePreview) -> None:
        if not preview.is_earlier_state:
            text = self.tr(
                "This backup is no earlier state of the store: everything the store holds would be "
                "replaced. Changes that would go: {n}."
            )
        elif preview.count:
            text = self.tr("Changes made since, which would be lost: {n}. The latest:")
        else:
            text = self.tr("Nothing was changed since: nothing would be lost.")
            self.agree.setChecked(True)
            self.agree.hide()
        self.loss.setText(text.format(n=preview.count))
        self.counts.clear()
        for kind in CLINICAL:
            now, then = preview.now.get(kind, 0), preview.then.get(kind, 0)
            if now or then:
                item = QTreeWidgetItem(self.counts, [kind_text(kind), str(now), str(then)])
                item.setSizeHint(3, QSize(0, _ROW_HEIGHT))
                for at in (1, 2):
                    item.setTextAlignment(at, _RIGHT)
        self.changes.clear()
        self.changes.setVisible(bool(preview.changes))
        for change in preview.changes:
            text = self._change(change)
            QListWidgetItem(text, self.changes).setSizeHint(QSize(0, _ROW_HEIGHT))

    def _change(self, change: LostChange) -> str:
        text = self.tr("{when}: {who} {what}").format(
            when=moment_words(change.at, self._workspace.zone),
            who=change.by,
            what=action_text(change.action),
        )
        return f"{text} ({change.patient})" if change.patient else text

    @Slot()
    def _allow(self) -> None:
        is_told = self.secret is None or self.secret.secret is not None
        self.go.setEnabled(self.agree.isChecked() and is_told)

    @Slot()
    def _on_go_clicked(self) -> None:
        self.notice.hide()
        if self.secret is None:
            self._agree(None)
        elif (secret := self.secret.secret) is not None:
            self.go.setEnabled(False)
            self._keys.open_backup(self._backup, secret)

    @Slot(str)
    def _on_keys_failed(self, text: str) -> None:
        self.notice.complain(text)
        self._allow()

    @Slot(object)
    def _on_keys_opened(self, keys: Keys) -> None:
        self._agree(keys)

    def _agree(self, keys: Keys | None) -> None:
        before = self._keys.opener
        work = restoring(self._keys.path, self._backup, self._workspace.user, before, keys)
        self.errand = Errand(path=self._keys.path, before=before, work=work)
        self.accept()
