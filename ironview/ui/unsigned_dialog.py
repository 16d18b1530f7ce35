"""Everything a person is responsible for and has not signed, as one list."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QSize, QTimer, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.signing_together import SigningTogether
from ironview.controller.unsigned import UnsignedLine, UnsignedList
from ironview.domain.errors import IronViewError
from ironview.ui.buttons import IconButton
from ironview.ui.focus_ring import FocusRing
from ironview.ui.notice_bar import NoticeBar
from ironview.ui.segments import Segments
from ironview.ui.unsigned_model import UnsignedColumn, UnsignedModel
from ironview.wording.told import error_text

_SIZE: Final = QSize(1180, 620)
_ROW_HEIGHT: Final = 36
_WIDTHS: Final = {
    UnsignedColumn.PATIENT: 190,
    UnsignedColumn.NUMBER: 80,
    UnsignedColumn.SAMPLE: 130,
    UnsignedColumn.READING: 130,
    UnsignedColumn.ASKED: 140,
}
_STRETCHED: Final = (UnsignedColumn.FINDING, UnsignedColumn.WHY)


class UnsignedDialog(QDialog):
    """Lists samples; Enter leaves with one of them.

    Attributes:
        chosen: The sample to show; None where the list was only looked at.
    """

    def __init__(
        self,
        unsigned: UnsignedList,
        keeps: Callable[[str], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Samples to sign"))
        self.unsigned = unsigned
        self._keeps = keeps
        self.chosen: UnsignedLine | None = None
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setProperty("tone", "ink2")
        whose = (self.tr("Mine"), self.tr("Everybody’s"))
        self.scope = Segments(whose, self.tr("Whose samples"))
        self.model = UnsignedModel(self)
        self.table = QTableView()
        self.notice = NoticeBar()
        self.together = IconButton("check", self.tr("Sign several &together…"))
        self.show_sample = IconButton("pen-line", self.tr("&Show the sample"), kind="primary")
        self._build()
        self._connect()
        self._ring = FocusRing(self)
        self.reload()
        self.table.setFocus()

    def _build(self) -> None:
        self._dress_table()
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        for button in (self.together, close):
            button.setAutoDefault(False)
        self.show_sample.setDefault(True)
        head = QHBoxLayout()
        head.addWidget(self.said, 1)
        head.addWidget(self.scope)
        buttons = QHBoxLayout()
        buttons.addWidget(self.together)
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.show_sample)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(12)
        rows.addLayout(head)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.notice)
        rows.addLayout(buttons)
        parent = self.parentWidget()
        self.resize(_SIZE if parent is None else _SIZE.boundedTo(parent.window().size()))

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.windowTitle())
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        for column in _STRETCHED:
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _connect(self) -> None:
        self.unsigned.changed.connect(self.reload)
        self.scope.chosen.connect(self._on_scope_chosen)
        self.table.doubleClicked.connect(self._on_table_double_clicked)
        self.show_sample.clicked.connect(self._on_show_sample_clicked)
        self.together.clicked.connect(self._on_together_clicked)

    @Slot()
    def reload(self) -> None:
        """Read the list again; the sample in focus stays, or its place does."""
        row, before = self.table.currentIndex().row(), self.current()
        try:
            knows_people = self.unsigned.knows_people
            count, plain = self.unsigned.count(), self.unsigned.count(together=True)
            self.model.read_anew(self.unsigned.lines, len(self.model.lines))
        except IronViewError as error:
            self.notice.complain(error_text(error))
            return
        self.scope.setVisible(knows_people)
        self._say(count, knows_people=knows_people)
        self.show_sample.setEnabled(count > 0)
        self.together.setEnabled(plain > 0)
        there = -1 if before is None else self.model.row_of(before.line.key, before.sample.at)
        last = self.model.rowCount() - 1
        self.table.selectRow(there if there >= 0 else min(max(row, 0), last))

    def _say(self, count: int, *, knows_people: bool) -> None:
        mine = knows_people and not self.unsigned.is_everybodys
        if count == 0:
            text = (
                self.tr("You have signed everything you are responsible for.")
                if mine
                else self.tr("Everything is signed.")
            )
        elif count == 1:
            text = (
                self.tr("1 sample waits for you, or for nobody yet.")
                if mine
                else self.tr("1 sample waits for a signature.")
            )
        else:
            text = (
                self.tr("{n} samples wait for you, or for nobody yet.")
                if mine
                else self.tr("{n} samples wait for a signature.")
            )
        newer = self.tr("A signature under a newer sample answers for the older ones.")
        self.said.setText(f"{text.format(n=count)} {newer}" if count else text)

    def current(self) -> UnsignedLine | None:
        """Return the sample in focus."""
        row = self.table.currentIndex().row()
        return self.model.lines[row] if 0 <= row < len(self.model.lines) else None

    @Slot(int)
    def _on_scope_chosen(self, position: int) -> None:
        self.unsigned.is_everybodys = position == 1
        self.reload()

    @Slot(QModelIndex)
    def _on_table_double_clicked(self, _index: QModelIndex) -> None:
        self._on_show_sample_clicked()

    @Slot()
    def _on_show_sample_clicked(self) -> None:
        self.chosen = self.current()
        if self.chosen is not None:
            self.accept()

    @Slot()
    def _on_together_clicked(self) -> None:
        from ironview.ui.together_dialog import TogetherDialog

        signing = SigningTogether(self.unsigned, self)
        signing.keeps = self._keeps
        try:
            dialog = TogetherDialog(signing, self)
        except IronViewError as error:
            self.notice.complain(error_text(error))
            signing.deleteLater()
            return
        dialog.exec()
        dialog.deleteLater()
        signing.deleteLater()
        QTimer.singleShot(0, self, self.table.setFocus)
