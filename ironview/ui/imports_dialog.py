"""What was imported, by whom and when; each import can be taken back as a whole."""

from datetime import tzinfo

from PySide6.QtCore import QLocale, QSize, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from ironview.controller.import_history import ImportHistory, PastImport
from ironview.domain.errors import IronViewError
from ironview.ui.forms.reason_field import ReasonField
from ironview.ui.listing_dialog import ListingDialog
from ironview.ui.notice_bar import NoticeBar
from ironview.wording.dates import date_text
from ironview.wording.told import error_text


class ImportsDialog(ListingDialog):
    """Lists the imports of a store, newest first."""

    def __init__(self, history: ImportHistory, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Imports"), self.tr("Imports"), parent)
        self._zone = zone
        self.history = history
        self._imports: tuple[PastImport, ...] = ()
        self.reason = ReasonField(
            (
                self.tr("The wrong file"),
                self.tr("The wrong patient"),
                self.tr("Dates or units were read wrongly"),
            )
        )
        self.notice = NoticeBar()
        self.take_back = QPushButton(self.tr("&Take the whole import back"))
        parts = (self.told, self.list, self.reason, self.notice)
        self.lay_out(parts, (self.take_back,), QSize(720, 480))
        self.history.changed.connect(self._show)
        self.history.failed.connect(self.notice.complain)
        self.take_back.clicked.connect(self._on_take_back_clicked)
        self.list.currentRowChanged.connect(self._allow)
        self.reason.edited.connect(self._allow)
        self._show()

    @Slot()
    def _show(self) -> None:
        row = self.list.currentRow()
        self._read()
        self.list.clear()
        for batch in self._imports:
            self.add_line(self._line(batch)).setToolTip(batch.name)
        self.list.setCurrentRow(min(max(row, 0), len(self._imports) - 1))
        self.told.setText(
            self.tr(
                "Everything an import added or corrected is taken back together; earlier versions "
                "stay on record."
            )
            if self._imports
            else self.tr(
                "Nothing was imported into this store yet. Every import will stand here and can "
                "be taken back as a whole."
            )
        )
        self._allow()

    def _read(self) -> None:
        try:
            self._imports = self.history.imports
        except IronViewError as error:
            self.notice.complain(error_text(error))

    def _line(self, batch: PastImport) -> str:
        locale = QLocale()
        counts = batch.counts
        told = self.tr("{added} added, {amended} corrected, {unchanged} unchanged, {held} held")
        lines = [batch.name, told.format_map(counts)]
        if batch.at is not None:
            local = batch.at.astimezone(self._zone)
            when = f"{date_text(local.date(), locale)} {local:%H:%M}"
            lines[0] = self.tr("{when}, {who}: {files}").format(
                files=batch.name, when=when, who=batch.by
            )
        if batch.is_undone:
            lines[1] = self.tr("Taken back. {counts}").format(counts=lines[1])
        return "\n".join(lines)

    @Slot()
    def _allow(self) -> None:
        batch = self._chosen()
        can = batch is not None and batch.change is not None and not batch.is_undone
        self.reason.setVisible(can)
        self.take_back.setEnabled(can and bool(self.reason.text) and not self.history.is_busy)

    def _chosen(self) -> PastImport | None:
        row = self.list.currentRow()
        return self._imports[row] if 0 <= row < len(self._imports) else None

    @Slot()
    def _on_take_back_clicked(self) -> None:
        batch = self._chosen()
        if batch is not None:
            self.notice.hide()
            self.history.take_back(batch.key, self.reason.text)
