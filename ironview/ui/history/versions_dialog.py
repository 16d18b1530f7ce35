"""Every version of one entry, and what would become another if one of them came back."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ironview.controller.patient_history import EarlierVersion
from ironview.domain.record import Patient
from ironview.ui.forms.reason_field import ReasonField
from ironview.ui.listing_dialog import ListingDialog
from ironview.wording.dates import date_text
from ironview.wording.entries import entry_changes, entry_told

translate = QCoreApplication.translate


class VersionsDialog(ListingDialog):
    """Lists the versions, newest first; below them what bringing the chosen one back would change.

    Attributes:
        chosen: What is to be brought back; None unless the dialog was accepted.
    """

    def __init__(
        self,
        versions: Sequence[EarlierVersion],
        label: str,
        zone: tzinfo,
        version: int,
        parent: QWidget | None = None,
    ) -> None:
        """Show the versions of one entry.

        Args:
            versions: Newest first.
            label: Whose entry it is.
            version: Number of the one that is chosen first.
        """
        title = self.tr("Earlier versions, {patient}").format(patient=label)
        super().__init__(title, self.tr("Versions, newest first"), parent)
        self._versions = versions
        self.chosen: EarlierVersion | None = None
        self.list.setWordWrap(True)
        for position, one in enumerate(versions):
            self.add_line(_line(one, zone, is_newest=position == 0))
        self.preview = QLabel()
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setWordWrap(True)
        self.reason = ReasonField((self.tr("It was right before"), self.tr("Changed by mistake")))
        self.restore = QPushButton(self.tr("&Restore this version"))
        self._build(label)
        self.list.currentRowChanged.connect(self._show_preview)
        self.reason.edited.connect(self._show_preview)
        self.restore.clicked.connect(self._on_restore_clicked)
        numbers = [one.number for one in versions]
        first = numbers.index(version) if version in numbers else 0
        self.list.setCurrentRow(min(max(first, 1), len(versions) - 1))
        self._show_preview()

    def _build(self, label: str) -> None:
        self.told.setText(label)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setProperty("tone", None)
        self.told.setProperty("role", "title")
        box = QFrame()
        box.setProperty("role", "consequence")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(12, 8, 12, 8)
        inner.addWidget(self.preview)
        self.lay_out((self.told, self.list, box, self.reason), (self.restore,), QSize(620, 480))

    @Slot()
    def _show_preview(self) -> None:
        row = self.list.currentRow()
        told = preview_of(self._versions, row)
        self.preview.setText(told or self.tr("Nothing would become another."))
        self.restore.setEnabled(bool(told) and bool(self.reason.text))
        self.reason.setEnabled(bool(told))

    @Slot()
    def _on_restore_clicked(self) -> None:
        self.chosen = self._versions[self.list.currentRow()]
        self.accept()


def preview_of(versions: Sequence[EarlierVersion], position: int) -> str:
    """Return what bringing a version back would change; empty where it would change nothing."""
    newest = versions[0]
    if position <= 0 or versions[position].removed:
        return ""
    chosen = versions[position]
    if newest.removed:
        text = translate("VersionsDialog", "It comes back: {entry}")
        return text.format(entry=entry_told(chosen.row))
    changes = entry_changes(newest.row, chosen.row)
    if not changes:
        return ""
    text = translate("VersionsDialog", "What would change: {changes}")
    return text.format(changes=", ".join(changes))


def _line(version: EarlierVersion, zone: tzinfo, *, is_newest: bool) -> str:
    local = version.at.astimezone(zone)
    when = f"{date_text(local.date())}, {local:%H:%M}"
    said = entry_told(version.row)
    if isinstance(version.row, Patient):
        names = (version.row.family_name, version.row.given_name)
        said = ", ".join(part for part in names if part) or said
    if version.removed:
        said = translate("VersionsDialog", "taken out: {entry}").format(entry=said)
    if is_newest:
        said = translate("VersionsDialog", "{entry} (now)").format(entry=said)
    parts = (when, version.by, version.source, version.reason)
    return f"{said}\n" + " · ".join(part for part in parts if part)
