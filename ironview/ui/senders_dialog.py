"""Whose packages this store takes: since when, by whom, and trust withdrawn with a reason."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QSize, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from ironview.controller.package_senders import (
    KnownSender,
    fingerprint_text,
    known_senders,
    may_trust,
    trust_again,
    withdraw_trust,
)
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.ui.forms.reason_field import ReasonField
from ironview.ui.listing_dialog import ListingDialog
from ironview.ui.notice_bar import NoticeBar
from ironview.wording.dates import date_text
from ironview.wording.told import error_text

translate = QCoreApplication.translate


class SendersDialog(ListingDialog):
    """Lists senders that were ever trusted, those that are first.

    What is withdrawn stays in the list, and trust is given again there.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        title = self.tr("Trusted senders of packages")
        super().__init__(title, title, parent)
        self._workspace = workspace
        self._known: tuple[KnownSender, ...] = ()
        self._may = False
        self.reason = ReasonField(
            (
                self.tr("Their key or computer was lost"),
                self.tr("We exchange no patients any more"),
                self.tr("Trusted by mistake"),
            )
        )
        self.notice = NoticeBar()
        self.withdraw = QPushButton(self.tr("&Withdraw trust"))
        self.again = QPushButton(self.tr("&Trust again"))
        parts = (self.told, self.list, self.reason, self.notice)
        self.lay_out(parts, (self.withdraw, self.again), QSize(620, 420))
        self.list.currentRowChanged.connect(self._allow)
        self.reason.edited.connect(self._allow)
        self.withdraw.clicked.connect(self._on_withdraw_clicked)
        self.again.clicked.connect(self._on_again_clicked)
        self._show()

    def _show(self) -> None:
        row = max(self.list.currentRow(), 0)
        try:
            self._known = known_senders(self._workspace.store)
            self._may = may_trust(self._workspace.store, self._workspace.user)
        except IronViewError as error:
            self.notice.complain(error_text(error))
        self.list.clear()
        height = 3 * self.fontMetrics().height() + 14
        for one in self._known:
            self.add_line(_lines(one, self._workspace.zone), height)
        self.list.setCurrentRow(min(row, len(self._known) - 1))
        self.told.setText(self._guards())
        self._allow()

    def _guards(self) -> str:
        if not self._known:
            return self.tr(
                "No sender is trusted yet. The first package of a sender asks whether to trust it."
            )
        if not self._may:
            return self.tr("Only an administrator withdraws trust or gives it.")
        return self.tr("What was taken over from a sender stays when trust is withdrawn.")

    def _chosen(self) -> KnownSender | None:
        row = self.list.currentRow()
        return self._known[row] if 0 <= row < len(self._known) else None

    @Slot()
    def _allow(self) -> None:
        chosen = self._chosen()
        is_trusted = chosen is not None and not chosen.is_withdrawn
        self.reason.setVisible(self._may and is_trusted)
        self.withdraw.setVisible(self._may and is_trusted)
        self.withdraw.setEnabled(bool(self.reason.text))
        self.again.setVisible(self._may and chosen is not None and chosen.is_withdrawn)

    @Slot()
    def _on_withdraw_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            try:
                store, user = self._workspace.store, self._workspace.user
                withdraw_trust(store, chosen.sender, user, self.reason.text)
            except IronViewError as error:
                self.notice.complain(error_text(error))
                return
            self._select(chosen)

    @Slot()
    def _on_again_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            try:
                trust_again(self._workspace.store, chosen, self._workspace.user)
            except IronViewError as error:
                self.notice.complain(error_text(error))
                return
            self._select(chosen)

    def _select(self, changed: KnownSender) -> None:
        """Show the list anew and stay with the sender, so that a slip is mended on the spot."""
        self.notice.hide()
        self.reason.field.setCurrentIndex(-1)
        self.reason.field.setEditText("")
        self._show()
        keys = [one.sender.key for one in self._known]
        self.list.setCurrentRow(keys.index(changed.sender.key))


def _lines(known: KnownSender, zone: tzinfo) -> str:
    local = known.at.astimezone(zone)
    values = {
        "when": f"{date_text(local.date())}, {local:%H:%M}",
        "by": known.by,
        "reason": known.reason,
    }
    state = (
        translate("SendersDialog", "Trust withdrawn {when} by {by}: {reason}")
        if known.is_withdrawn
        else translate("SendersDialog", "Trusted since {when} by {by}")
    )
    name, label = known.sender.name, known.sender.label
    called = name if name == label else f"{name} ({label})"
    return f"{called}\n{fingerprint_text(known.sender)}\n{state.format(**values)}"
