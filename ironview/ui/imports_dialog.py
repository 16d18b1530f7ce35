"""What was imported, by whom and when; each import can be taken back as a whole."""

from datetime import tzinfo
from typing import Final

from PySide6.QtCore import QLocale, QSize, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.import_history import ImportHistory, PastImport
from ironview.domain.errors import IronViewError
from ironview.ui.forms.reason_field import ReasonField
from ironview.ui.notice_bar import NoticeBar
from ironview.wording.dates import date_text
from ironview.wording.told import error_text

_ROW_HEIGHT: Final = 48


class ImportsDialog(QDialog):
    """Lists the imports of a store, newest first."""

    def __init__(self, history: ImportHistory, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Imports"))
        self._zone = zone
        self.history = history
        self._imports: tuple[PastImport, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Imports"))
        self.reason = ReasonField(
            (
                self.tr("The wrong file"),
                self.tr("The wrong patient"),
                self.tr("Dates or units were read wrongly"),
            )
        )
        self.notice = NoticeBar()
        self.take_back = QPushButton(self.tr("&Take the whole import back"))
        self._build()
        self.history.changed.connect(self._show)
        self.history.failed.connect(self.notice.complain)
        self.take_back.clicked.connect(self._on_take_back_clicked)
        self.list.currentRowChanged.connect(self._allow)
        self.reason.edited.connect(self._allow)
        self._show()

    def _build(self) -> None:
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._told.setProperty("tone", "ink2")
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.take_back)
        buttons.addStretch(1)
        buttons.addWidget(close)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(12)
        for part in (self._told, self.list, self.reason, self.notice):
            rows.addWidget(part, 1 if part is self.list else 0)
        rows.addLayout(buttons)
        self.resize(720, 480)

    @Slot()
    def _show(self) -> None:
        row = self.list.currentRow()
        self._read()
        self.list.clear()
        for batch in self._imports:
            item = QListWidgetItem(self._line(batch), self.list)
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            item.setToolTip(batch.name)
        self.list.setCurrentRow(min(max(row, 0), len(self._imports) - 1))
        self._told.setText(
            self.tr(
                "Everything an import added or corrected is taken back together; earlier versions "
                "stay on record."
            )
            if self._imports
            else self.tr("Nothing was imported into this store yet.")
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
