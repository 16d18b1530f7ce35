"""Asks about the unknown sender of a package: compare the fingerprint by telephone, then decide."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.import_bench import ImportBench
from ironview.controller.package_senders import UntrustedSenderError, Vouched, may_trust
from ironview.controller.workspace import Workspace
from ironview.wording.told import error_text

_WIDTH: Final = 520
_INSIDE: Final = _WIDTH - 40


class SenderDialog(QDialog):
    """Shows who says to have sent a package; nothing of it is taken without an answer.

    Signals:
        vouched: A Vouched: a person compared the fingerprint and answers for the sender.
    """

    vouched = Signal(object)

    def __init__(
        self, error: UntrustedSenderError, *, may_trust: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sender = error.sender
        self._may_trust = may_trust
        self.setWindowTitle(self.tr("Who sent this package?"))
        self.told = _text(error_text(error) if error.is_alarm else self._usual())
        if error.is_alarm:
            self.told.setProperty("role", "subtitle")
        self.fingerprint = _fingerprint_label(error.sender.fingerprint)
        self.compare = _text(
            self.tr(
                "Call the sender on a number you know already. Let them read the fingerprint of "
                "their store to you, all eight groups."
            )
        )
        self.compared = QCheckBox(self.tr("I &compared all eight groups; they are the same"))
        self.name = QLineEdit(error.sender.label)
        self.name.setMaxLength(80)
        self.refuse = QPushButton(self.tr("Do &not open"))
        self.once = QPushButton(self.tr("Trust &once"))
        self.always = QPushButton(self.tr("Trust &from now on"))
        self._arrange()
        self._connect()
        self._allow()

    def _usual(self) -> str:
        return self.tr(
            "This store does not know the sender. It calls itself “{name}”; anybody may choose "
            "any name. Only the fingerprint tells who it is. Nothing was stored."
        ).format(name=self._sender.label)

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(10)
        caption = QLabel(self.tr("Fingerprint of the package"))
        caption.setProperty("role", "caption")
        caption.setBuddy(self.fingerprint)
        name = QLabel(self.tr("Na&me of the sender here"))
        name.setBuddy(self.name)
        only = _text(self.tr("Only an administrator may trust a sender from now on."))
        only.setProperty("role", "caption")
        parts = (self.told, caption, self.fingerprint, self.compare, self.compared)
        for part in (*parts, name, self.name, only):
            rows.addWidget(part)
        for offered in (name, self.name, self.always):
            offered.setVisible(self._may_trust)
        only.setVisible(not self._may_trust)
        buttons = QHBoxLayout()
        buttons.addWidget(self.refuse)
        buttons.addStretch(1)
        buttons.addWidget(self.once)
        buttons.addWidget(self.always)
        rows.addLayout(buttons)
        self.setFixedWidth(_WIDTH)
        for text in (self.told, self.compare, only):
            text.ensurePolished()
            text.setMinimumHeight(text.heightForWidth(_INSIDE))

    def _connect(self) -> None:
        for button in (self.once, self.always):
            button.setAutoDefault(False)
        self.refuse.setDefault(True)
        self.refuse.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refuse.clicked.connect(self.reject)
        self.once.clicked.connect(self._on_once_clicked)
        self.always.clicked.connect(self._on_always_clicked)
        self.compared.toggled.connect(self._allow)
        self.name.textChanged.connect(self._allow)

    @Slot()
    def _allow(self) -> None:
        is_compared = self.compared.isChecked()
        self.once.setEnabled(is_compared)
        self.always.setEnabled(is_compared and bool(self.name.text().strip()))

    @Slot()
    def _on_once_clicked(self) -> None:
        self._vouch("")

    @Slot()
    def _on_always_clicked(self) -> None:
        self._vouch(self.name.text().strip())

    def _vouch(self, name: str) -> None:
        self.accept()
        self.vouched.emit(Vouched(self._sender.fingerprint, name))


def ask_about_senders(bench: ImportBench, workspace: Workspace, parent: QWidget) -> None:
    """Open the dialog whenever the bench meets a sender nobody answered for."""

    def ask(error: UntrustedSenderError) -> None:
        may = may_trust(workspace.store, workspace.user)
        dialog = SenderDialog(error, may_trust=may, parent=parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.vouched.connect(bench.vouch)
        dialog.rejected.connect(bench.refuse_sender)
        dialog.open()

    bench.sender_unknown.connect(ask)


def _text(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _fingerprint_label(fingerprint: str) -> QLabel:
    groups = fingerprint.split(" ")
    lines = ("   ".join(groups[:4]), "   ".join(groups[4:]))
    label = QLabel("\n".join(lines))
    label.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    label.setAccessibleName(fingerprint)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
