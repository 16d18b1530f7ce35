"""Whose packages this store trusts: since when, by whom, and how that ends."""

from datetime import tzinfo
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.package_senders import (
    KnownSender,
    fingerprint_text,
    known_senders,
    trust_again,
    withdraw_trust,
)
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.ui.notice_bar import NoticeBar
from ironview.wording.dates import date_text
from ironview.wording.told import error_text

_ROW_HEIGHT: Final = 64

translate = QCoreApplication.translate


class SendersDialog(QDialog):
    """Lists trusted senders by name, each with the fingerprint that was compared."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Senders of packages"))
        self._workspace = workspace
        self._known: tuple[KnownSender, ...] = ()
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setProperty("tone", "ink2")
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.notice = NoticeBar()
        self.withdraw = QPushButton(self.tr("&Trust no more…"))
        self.withdraw.clicked.connect(self._on_withdraw_clicked)
        self.again = QPushButton(self.tr("Trust &again"))
        self.again.clicked.connect(self._on_again_clicked)
        self.list.currentRowChanged.connect(self._allow)
        self._build()
        self._show()

    def _build(self) -> None:
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        for button in (self.withdraw, self.again, close):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.withdraw)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        buttons.addWidget(close)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(12)
        for part in (self.told, self.list, self.notice):
            rows.addWidget(part, 1 if part is self.list else 0)
        rows.addLayout(buttons)
        self.resize(600, 380)

    def _show(self) -> None:
        self.list.clear()
        try:
            self._known = known_senders(self._workspace.store)
        except IronViewError as error:
            self.notice.complain(error_text(error))
        for one in self._known:
            item = QListWidgetItem(self._line(one, self._workspace.zone), self.list)
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
        self.list.setCurrentRow(0)
        self._allow()
        self.told.setText(
            self.tr(
                "Packages of trusted stores are opened without asking. Compare a fingerprint with "
                "the sender, for example by telephone."
            )
            if self._known
            else self.tr(
                "No other store is trusted yet. The first package of a store asks to compare its "
                "fingerprint."
            )
        )

    def _line(self, one: KnownSender, zone: tzinfo) -> str:
        sender = one.sender
        called = self.tr("{name}, calls itself “{label}”").format(
            name=sender.name, label=sender.label
        )
        since = (
            self.tr("Fingerprint {fingerprint}, trusted no more since {date} by {who}: {reason}")
            if one.is_withdrawn
            else self.tr("Fingerprint {fingerprint}, trusted since {date} by {who}")
        )
        return f"{called}\n" + since.format(
            fingerprint=fingerprint_text(sender),
            date=date_text(one.at.astimezone(zone).date()),
            who=one.by,
            reason=one.reason,
        )

    @Slot()
    def _allow(self) -> None:
        row = self.list.currentRow()
        chosen = self._known[row] if 0 <= row < len(self._known) else None
        self.withdraw.setEnabled(chosen is not None and not chosen.is_withdrawn)
        self.again.setEnabled(chosen is not None and chosen.is_withdrawn)

    @Slot()
    def _on_again_clicked(self) -> None:
        known, workspace = self._known[self.list.currentRow()], self._workspace
        try:
            trust_again(workspace.store, known, workspace.user)
        except IronViewError as error:
            self.notice.complain(error_text(error))
            return
        self._show()
        told = self.tr("{name} is trusted again.").format(name=known.sender.name)
        self.notice.tell(told, can_undo=False)

    @Slot()
    def _on_withdraw_clicked(self) -> None:
        known = self._known[self.list.currentRow()]
        reason = ask_reason(self, known.sender.name)
        if not reason:
            return
        workspace = self._workspace
        try:
            withdraw_trust(workspace.store, known.sender, workspace.user, reason)
        except IronViewError as error:
            self.notice.complain(error_text(error))
            return
        self._show()
        told = self.tr("{name} is no longer trusted.").format(name=known.sender.name)
        self.notice.tell(told, can_undo=False)


def ask_reason(parent: QWidget, name: str) -> str:
    """Ask why a sender is trusted no more; nothing means the trust stays."""
    asked = translate(
        "SendersDialog", "The next package of {name} asks to compare its fingerprint. Why?"
    )
    reason, accepted = QInputDialog.getText(
        parent, translate("SendersDialog", "Trust no more"), asked.format(name=name)
    )
    return reason.strip() if accepted else ""
