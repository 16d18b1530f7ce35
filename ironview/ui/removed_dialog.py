"""Who was taken out of the list, by whom and why, and how they come back."""

from datetime import tzinfo

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from ironview.controller.removed_patients import RemovedPatient, bring_back, removed_from
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.ui import words
from ironview.ui.listing_dialog import ListingDialog
from ironview.ui.notice_bar import NoticeBar
from ironview.wording.dates import date_text
from ironview.wording.told import error_text


class RemovedDialog(ListingDialog):
    """Lists removed patients, the latest first.

    Attributes:
        brought_back: Key of who came back; empty for nobody.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Removed patients"), self.tr("Removed patients"), parent)
        self._workspace = workspace
        self._removed: tuple[RemovedPatient, ...] = ()
        self.brought_back = ""
        self.notice = NoticeBar()
        self.bring_back = QPushButton(self.tr("&Bring back"))
        self.bring_back.clicked.connect(self._on_bring_back_clicked)
        parts = (self.told, self.list, self.notice)
        self.lay_out(parts, (self.bring_back,), QSize(560, 360))
        self._show()

    def _show(self) -> None:
        try:
            self._removed = removed_from(self._workspace)
        except IronViewError as error:
            self.notice.complain(error_text(error))
        for one in self._removed:
            self.add_line(_line(one, self._workspace.zone))
        self.list.setCurrentRow(0)
        self.bring_back.setEnabled(bool(self._removed))
        self.told.setText(
            self.tr("A patient who is brought back has every entry of before.")
            if self._removed
            else self.tr(
                "Nobody was removed by hand. Whoever is will stand here, to be brought back."
            )
        )

    @Slot()
    def _on_bring_back_clicked(self) -> None:
        chosen = self._removed[self.list.currentRow()]
        try:
            bring_back(self._workspace, chosen)
        except IronViewError as error:
            self.notice.complain(error_text(error))
            return
        self.brought_back = chosen.key
        self.accept()


def ask_who_comes_back(workspace: Workspace, parent: QWidget) -> str:
    """Show who was removed; return the key of who was brought back, or nothing."""
    dialog = RemovedDialog(workspace, parent)
    dialog.exec()
    key = dialog.brought_back
    dialog.deleteLater()
    return key


def _line(removed: RemovedPatient, zone: tzinfo) -> str:
    patient, local = removed.patient, removed.at.astimezone(zone)
    number = next((one.value for one in patient.identifiers if one.value), "")
    who = (
        words.full_name(patient.family_name, patient.given_name),
        words.mrn(number),
        words.born(patient.birth_date),
    )
    when = f"{date_text(local.date())}, {local:%H:%M}"
    why = (when, removed.by, removed.reason)
    return ", ".join(part for part in who if part) + "\n" + " · ".join(filter(None, why))
