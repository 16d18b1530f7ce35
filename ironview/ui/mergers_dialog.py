"""Who was merged into a patient, and how they become two again."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from ironview.controller.belonging import Merger
from ironview.ui.forms.reason_field import ReasonField
from ironview.ui.listing_dialog import ListingDialog
from ironview.wording.dates import date_text


class MergersDialog(ListingDialog):
    """Lists the mergers of one patient, newest first.

    Attributes:
        chosen: What is to be separated; None unless the dialog was accepted.
    """

    def __init__(
        self,
        mergers: Sequence[Merger],
        label: str,
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Merged into {patient}").format(patient=label)
        super().__init__(title, self.tr("Merged patients"), parent)
        self._mergers = mergers
        self.chosen: Merger | None = None
        for merger in mergers:
            self.add_line(_line(merger, zone))
        self.list.setCurrentRow(0)
        self.reason = ReasonField((self.tr("Two different persons"),))
        self.separate = QPushButton(self.tr("&Separate again"))
        self._build()
        self.list.currentRowChanged.connect(self._allow)
        self.reason.edited.connect(self._allow)
        self.separate.clicked.connect(self._on_separate_clicked)
        self._allow()

    def _build(self) -> None:
        self.told.setText(
            self.tr(
                "Both become as they were before. What was entered since stays with this patient."
            )
            if self._mergers
            else self.tr("Nobody was merged into this patient.")
        )
        for part in (self.list, self.reason):
            part.setVisible(bool(self._mergers))
        size = QSize(560, 320 if self._mergers else 120)
        self.lay_out((self.told, self.list, self.reason), (self.separate,), size)

    @Slot()
    def _allow(self) -> None:
        can = 0 <= self.list.currentRow() < len(self._mergers)
        self.separate.setEnabled(can and bool(self.reason.text))

    @Slot()
    def _on_separate_clicked(self) -> None:
        self.chosen = self._mergers[self.list.currentRow()]
        self.accept()


def _line(merger: Merger, zone: tzinfo) -> str:
    local = merger.at.astimezone(zone)
    when = f"{date_text(local.date())} {local:%H:%M}"
    return f"{merger.name}\n" + ", ".join(part for part in (when, merger.by, merger.reason) if part)
