"""Whether the store is encrypted, in plain words; encrypts, decrypts, and changes the key."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.errands import (
    After,
    Errand,
    decryption,
    encryption,
    encryption_with,
    new_key,
)
from ironview.controller.store_keys import (
    SHORTEST_PASSPHRASE,
    Keys,
    RecoverySheet,
    Secret,
    StoreKeys,
)
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.ui.forms.secret_fields import SecretFields
from ironview.ui.icons import icon_pixmap
from ironview.ui.notice_bar import NoticeBar
from ironview.ui.theme import active_theme
from ironview.wording.told import error_text

_Errand = Callable[[Keys], Callable[[Callable[[int, int], None]], After]]


class EncryptionDialog(QDialog):
    """What holds now, and what can be made of it.

    Attributes:
        errand: What is to be done once the store is closed; None for nothing.
        sheet: A recovery sheet that was renewed; None where none was.
        wants_leftovers: Whether a person wants to see what anybody can still read.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Encryption and recovery"))
        self.errand: Errand | None = None
        self.sheet: RecoverySheet | None = None
        self.wants_leftovers = False
        self._user = workspace.user
        self._keys = StoreKeys(workspace, self)
        self._then: _Errand | None = None
        self.notice = NoticeBar()
        self.encrypt = QPushButton(self.tr("&Encrypt this store…"))
        self.encrypt.setProperty("kind", "primary")
        self.decrypt = QPushButton(self.tr("&Take the encryption away…"))
        self.rekey = QPushButton(self.tr("Change the &key…"))
        self.renew = QPushButton(self.tr("New &recovery sheet…"))
        self.leftovers = QPushButton(self.tr("&Files from before the encryption…"))
        self.people, self.has_recovery, self.has_keys = self._read()
        self.secret = SecretFields(self.people, self._user, has_recovery=self.has_recovery)
        self.first = _FirstPassphrase(self._user)
        self.asked = QLabel()
        self.asked.setWordWrap(True)
        self.pages = QStackedWidget()
        self.go = QPushButton()
        self.closing = QPushButton(self.tr("Close"))
        self._arrange()
        self._connect()

    def _read(self) -> tuple[tuple[str, ...], bool, bool]:
        try:
            keys = self._keys.key_file
        except IronViewError as error:
            self.notice.complain(error_text(error))
            return (), False, False
        if keys is None:
            return (), False, False
        return keys.people, keys.has_recovery, True

    def _arrange(self) -> None:
        encrypted = self._keys.is_encrypted
        self.encrypt.setVisible(not encrypted)
        for button in (self.decrypt, self.rekey, self.leftovers):
            button.setVisible(encrypted)
        self.renew.setVisible(self.has_keys)
        choices = QVBoxLayout()
        choices.setSpacing(8)
        for button, told in (
            (self.encrypt, self._told_encrypt()),
            (self.renew, self._told_renew()),
            (self.rekey, self._told_rekey()),
            (self.leftovers, self.tr("Looks for backups and copies that anybody can still read.")),
            (self.decrypt, self._told_decrypt()),
        ):
            button.setAutoDefault(False)
            label = QLabel(told)
            label.setWordWrap(True)
            label.setProperty("tone", "ink2")
            label.setVisible(not button.isHidden())
            choices.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            choices.addWidget(label)
            if not button.isHidden():
                choices.addSpacing(10)
        choices.addStretch(1)
        start = QWidget()
        start.setLayout(choices)
        for page in (start, self.first, _page_of(self.asked, self.secret)):
            self.pages.addWidget(page)
        buttons = QHBoxLayout()
        buttons.addWidget(self.go)
        buttons.addStretch(1)
        buttons.addWidget(self.closing)
        self.go.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(14)
        rows.addWidget(self._state(encrypted))
        rows.addWidget(self.pages, 1)
        rows.addWidget(self.notice)
        rows.addLayout(buttons)
        self.resize(600, 480)

    def _state(self, encrypted: bool) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "card")
        theme = active_theme()
        mark = QLabel()
        name, tone = ("lock", theme.ok) if encrypted else ("triangle-alert", theme.warning)
        mark.setPixmap(icon_pixmap(name, tone, 20))
        self.state = QLabel(
            self.tr("This store is encrypted: only a passphrase or the recovery sheet opens it.")
            if encrypted
            else self.tr("This store is not encrypted: who has the file can read it.")
        )
        self.state.setWordWrap(True)
        self.state.setProperty("role", "strong")
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.state, 1)
        return frame

    def _told_encrypt(self) -> str:
        return self.tr(
            "Everything in it, and every backup from then on, can only be read with a passphrase. "
            "Afterwards you print a recovery sheet, for the day the passphrase is forgotten."
        )

    def _told_renew(self) -> str:
        if not self.has_recovery:
            return self.tr("There is none yet: a forgotten passphrase would lose the store.")
        return self.tr("Makes a new code, and the sheet there was opens nothing any more.")

    def _told_rekey(self) -> str:
        return self.tr(
            "Writes the store anew, so that whoever could open it once, and cannot now, could not "
            "do anything with a copy of the key either. Passphrases and sheet stay as they are."
        )

    def _told_decrypt(self) -> str:
        return self.tr("Then anybody who has the file, a stick or the computer can read it.")

    def _connect(self) -> None:
        self.encrypt.clicked.connect(self._on_encrypt_clicked)
        self.decrypt.clicked.connect(self._on_decrypt_clicked)
        self.rekey.clicked.connect(self._on_rekey_clicked)
        self.renew.clicked.connect(self._on_renew_clicked)
        self.leftovers.clicked.connect(self._on_leftovers_clicked)
        self.first.edited.connect(self._allow)
        self.secret.edited.connect(self._allow)
        self.go.clicked.connect(self._on_go_clicked)
        self.closing.clicked.connect(self.reject)
        self._keys.opened.connect(self._on_keys_opened)
        self._keys.sheet_made.connect(self._on_keys_sheet_made)
        self._keys.failed.connect(self._on_keys_failed)

    @Slot()
    def _on_encrypt_clicked(self) -> None:
        path, user = self._keys.path, self._user
        if self.has_keys:
            self._ask(
                lambda keys: encryption_with(path, user, keys),
                self.tr("Encrypt it"),
                self._told_encrypt(),
            )
            return
        self.pages.setCurrentWidget(self.first)
        self._show_go(self.tr("Encrypt it"))
        self.first.setFocus()

    @Slot()
    def _on_decrypt_clicked(self) -> None:
        path, user = self._keys.path, self._user
        self._ask(
            lambda keys: decryption(path, user, keys),
            self.tr("Take the encryption away"),
            self._told_decrypt(),
        )

    @Slot()
    def _on_rekey_clicked(self) -> None:
        path, user = self._keys.path, self._user
        self._ask(
            lambda keys: new_key(path, user, keys), self.tr("Change the key"), self._told_rekey()
        )

    @Slot()
    def _on_renew_clicked(self) -> None:
        self._ask(None, self.tr("Make the new sheet"), self._told_renew())

    @Slot()
    def _on_leftovers_clicked(self) -> None:
        self.wants_leftovers = True
        self.accept()

    def _ask(self, then: _Errand | None, verb: str, told: str) -> None:
        self._then = then
        self.asked.setText(told)
        self.pages.setCurrentIndex(2)
        self._show_go(verb)
        self.secret.setFocus()

    def _show_go(self, verb: str) -> None:
        self.go.setText(verb)
        self.go.show()
        self.go.setDefault(True)
        self.notice.hide()
        self._allow()

    @Slot()
    def _allow(self) -> None:
        is_first = self.pages.currentWidget() is self.first
        self.go.setEnabled(self.first.is_good if is_first else self.secret.secret is not None)

    @Slot()
    def _on_go_clicked(self) -> None:
        self.notice.hide()
        if self.pages.currentWidget() is self.first:
            self._agree(encryption(self._keys.path, self._user, self.first.passphrase))
            return
        secret = self.secret.secret
        if secret is not None:
            self.go.setEnabled(False)
            self._use(secret)

    def _use(self, secret: Secret) -> None:
        if self._then is None:
            self._keys.renew_sheet(secret)
        else:
            self._keys.open(secret)

    @Slot(object)
    def _on_keys_opened(self, keys: Keys) -> None:
        if self._then is not None:
            self._agree(self._then(keys))

    @Slot(object)
    def _on_keys_sheet_made(self, sheet: RecoverySheet) -> None:
        self.sheet = sheet
        self.accept()

    @Slot(str)
    def _on_keys_failed(self, text: str) -> None:
        self.notice.complain(text)
        self._allow()

    def _agree(self, work: Callable[[Callable[[int, int], None]], After]) -> None:
        self.errand = Errand(path=self._keys.path, before=self._keys.opener, work=work)
        self.accept()


class _FirstPassphrase(QWidget):
    """The first passphrase of a store, twice."""

    def __init__(self, user: str) -> None:
        super().__init__()
        self._one = QLineEdit()
        self._two = QLineEdit()
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setProperty("tone", "ink2")
        told = QLabel(
            self.tr(
                "Choose a passphrase for {name}: four or more words that do not belong together, "
                "and that are written down nowhere near this computer."
            ).format(name=user)
        )
        told.setWordWrap(True)
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addRow(told)
        for name, field in ((self.tr("&Passphrase"), self._one), (self.tr("&Again"), self._two)):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textChanged.connect(self._tell)
            rows.addRow(name, field)
        rows.addRow(self.said)
        self.edited = self._two.textChanged
        self._one.textChanged.connect(self._two.textChanged)
        self.setFocusProxy(self._one)
        self._tell()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._one.text()

    @property
    def is_good(self) -> bool:
        """Whether it is long enough and was typed twice."""
        return len(self.passphrase) >= SHORTEST_PASSPHRASE and self._two.text() == self.passphrase

    @Slot()
    def _tell(self) -> None:
        if len(self.passphrase) < SHORTEST_PASSPHRASE:
            text = self.tr("At least {n} characters. Length counts, signs and digits need not be.")
            self.said.setText(text.format(n=SHORTEST_PASSPHRASE))
        elif self._two.text() != self.passphrase:
            self.said.setText(self.tr("Type it once more, the same."))
        else:
            self.said.setText(self.tr("Both are the same."))


def _page_of(asked: QLabel, secret: SecretFields) -> QWidget:
    page = QWidget()
    rows = QVBoxLayout(page)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(12)
    rows.addWidget(asked)
    rows.addWidget(secret)
    rows.addStretch(1)
    return page
