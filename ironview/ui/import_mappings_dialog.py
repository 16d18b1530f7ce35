"""What is remembered of laboratories' tables: reviewed, renamed, taken apart, forgotten."""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.import_mappings import (
    KeptMapping,
    MappingDesk,
    Statement,
    statements_of,
)
from ironview.domain.errors import IronViewError
from ironview.ui.import_mapping_line import statement_text
from ironview.ui.notice_bar import NoticeBar
from ironview.wording.dates import date_text
from ironview.wording.told import error_text

_ROW_HEIGHT = 48


class MappingsDialog(QDialog):
    """Lists the kept mappings, and what the chosen one says."""

    def __init__(self, desk: MappingDesk, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remembered for laboratories"))
        self.desk = desk
        self._zone = zone
        self._kept: tuple[KeptMapping, ...] = ()
        self._said: tuple[Statement, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Laboratories"))
        self.says = QListWidget()
        self.says.setAccessibleName(self.tr("What is remembered"))
        self.history = QLabel()
        self.history.setProperty("tone", "ink2")
        self.history.setWordWrap(True)
        self.history.setTextFormat(Qt.TextFormat.PlainText)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.rename = QPushButton(self.tr("Re&name"))
        self.take_out = QPushButton(self.tr("&Ask this again"))
        self.forget = QPushButton(self.tr("&Forget all of it"))
        self.notice = NoticeBar()
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._told.setProperty("tone", "ink2")
        self._build()
        self._connect()
        self._show()

    def _build(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.name, 1)
        line.addWidget(self.rename)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(line)
        right.addWidget(self.says, 1)
        right.addWidget(self.history)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.list, 2)
        middle.addLayout(right, 3)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.forget)
        buttons.addWidget(self.take_out)
        buttons.addStretch(1)
        buttons.addWidget(close)
        for button in (self.rename, self.take_out, self.forget, close):
            button.setAutoDefault(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(12)
        rows.addWidget(self._told)
        rows.addLayout(middle, 1)
        rows.addWidget(self.notice)
        rows.addLayout(buttons)
        self.resize(820, 460)

    def _connect(self) -> None:
        self.desk.changed.connect(self._show)
        self.list.currentRowChanged.connect(self._show_chosen)
        self.says.currentRowChanged.connect(self._allow)
        self.name.textEdited.connect(self._allow)
        self.rename.clicked.connect(self._on_rename_clicked)
        self.take_out.clicked.connect(self._on_take_out_clicked)
        self.forget.clicked.connect(self._on_forget_clicked)

    @Slot()
    def _show(self) -> None:
        row = self.list.currentRow()
        try:
            self._kept = self.desk.mappings
        except IronViewError as error:
            self.notice.complain(error_text(error))
        self.list.clear()
        for kept in self._kept:
            day = date_text(kept.at.astimezone(self._zone).date())
            text = self.tr("{date}, {person}").format(date=day, person=kept.by)
            item = QListWidgetItem(f"{kept.name}\n{text}", self.list)
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
        self.list.setCurrentRow(min(max(row, 0), len(self._kept) - 1))
        self._told.setText(
            self.tr("Tables with the same header are read as decided here; the bench says so.")
            if self._kept
            else self.tr(
                "Nothing is remembered yet. What you answer on the bench is, under its name."
            )
        )
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        kept = self._chosen()
        self._said = () if kept is None else statements_of(kept)
        self.says.clear()
        self.says.addItems([statement_text(one) for one in self._said])
        self.name.setText("" if kept is None else kept.name)
        self.history.setText("" if kept is None else self._versions(kept))
        self._allow()

    def _versions(self, kept: KeptMapping) -> str:
        told = []
        for one in self.desk.versions(kept):
            day = date_text(one.at.astimezone(self._zone).date())
            text = self.tr("Version {n}: {date}, {person}")
            told.append(text.format(n=one.version, date=day, person=one.by))
        return "\n".join(told[:4])

    @Slot()
    def _allow(self) -> None:
        kept = self._chosen()
        name = self.name.text().strip()
        statement = self._statement()
        self.name.setEnabled(kept is not None)
        self.rename.setEnabled(kept is not None and bool(name) and name != kept.name)
        self.take_out.setEnabled(statement is not None and statement.asked is not None)
        self.forget.setEnabled(kept is not None)

    def _chosen(self) -> KeptMapping | None:
        row = self.list.currentRow()
        return self._kept[row] if 0 <= row < len(self._kept) else None

    def _statement(self) -> Statement | None:
        row = self.says.currentRow()
        return self._said[row] if 0 <= row < len(self._said) else None

    @Slot()
    def _on_rename_clicked(self) -> None:
        kept = self._chosen()
        if kept is not None:
            self._try(lambda: self.desk.rename(kept, self.name.text().strip()))

    @Slot()
    def _on_take_out_clicked(self) -> None:
        kept, statement = self._chosen(), self._statement()
        if kept is not None and statement is not None:
            self._try(lambda: self.desk.take_out(kept, statement))

    @Slot()
    def _on_forget_clicked(self) -> None:
        kept = self._chosen()
        if kept is not None:
            self._try(lambda: self.desk.forget(kept))

    def _try(self, do: Callable[[], None]) -> None:
        self.notice.hide()
        try:
            do()
        except IronViewError as error:
            self.notice.complain(error_text(error))
