"""The safety net: nothing is due, and why; who was checked, and what was left out."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.controller.safety_net import NetAccount
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.domain.safety_net import LeftOut, NetGroup, Quiet, SafetyNet, Unchecked
from ironview.ui.buttons import IconButton
from ironview.ui.icons import icon_pixmap
from ironview.ui.notice_bar import NoticeBar
from ironview.ui.page_head import PageHead
from ironview.ui.progress_line import ProgressLine
from ironview.ui.theme import active_theme
from ironview.ui.worklist.net_list import NetList
from ironview.ui.worklist.net_model import NetModel
from ironview.ui.worklist.net_table import NetTable
from ironview.wording.dates import date_text
from ironview.wording.safety_net import group_name, group_note, sum_text, verdict_text
from ironview.wording.told import error_text

_LIST_WIDTHS: Final = (280, 400)
_ICON: Final = 20
_LEAST: Final = QSize(640, 360)


class NetPage(QWidget):
    """Reads when it is on screen; what changed meanwhile is read when it comes back.

    Signals:
        patient_chosen: A patient's page is wanted; the key.
        back_requested: The worklist is wanted.
        failed: A sentence.
    """

    patient_chosen = Signal(str)
    back_requested = Signal()
    failed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.account = NetAccount(workspace, self)
        self.net: SafetyNet | None = None
        self._is_old = True
        self.title, self.said = QLabel(self.tr("Nothing due, and why")), QLabel()
        self.back = IconButton("list-checks", self.tr("Worklist"))
        self.print = IconButton("printer", self.tr("Print"))
        self.export = IconButton("download", self.tr("Export…"))
        self._glyph, self.verdict, self.sum = QLabel(), QLabel(), QLabel()
        self.read_on = QPushButton(self.tr("Read them now"))
        self.groups = NetList()
        self.heading, self.note = QLabel(), QLabel()
        self.model = NetModel(self.account.lines, self)
        self.table = NetTable(self.model)
        self.nobody = QLabel(self.tr("Nobody"))
        self.reading, self.progress = ProgressLine(), ProgressLine()
        self.notice = NoticeBar()
        self._arrange()
        self._connect()
        self.setFocusProxy(self.groups)

    def _arrange(self) -> None:
        self.said.setWordWrap(True)
        for label, name, value in (
            (self.verdict, "role", "title"),
            (self.sum, "tone", "ink2"),
            (self.heading, "role", "subtitle"),
            (self.note, "tone", "ink2"),
            (self.nobody, "tone", "muted"),
        ):
            label.setProperty(name, value)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(10)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.verdict)
        told.addWidget(self.sum)
        top.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(told, 1)
        top.addWidget(self.read_on, 0, Qt.AlignmentFlag.AlignTop)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self._list_card(), 2)
        middle.addWidget(self._card(), 5)
        rows = QVBoxLayout()
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(10)
        rows.addLayout(top)
        rows.addWidget(self.reading)
        rows.addWidget(self.progress)
        rows.addLayout(middle, 1)
        rows.addWidget(self.notice)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        buttons = (self.back, self.export, self.print)
        whole.addWidget(PageHead(self.title, self.said, buttons))
        whole.addLayout(rows, 1)

    def _list_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        card.setMinimumWidth(_LIST_WIDTHS[0])
        card.setMaximumWidth(_LIST_WIDTHS[1])
        inner = QVBoxLayout(card)
        inner.setContentsMargins(10, 4, 10, 8)
        inner.addWidget(self.groups)
        return card

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        told = QVBoxLayout()
        told.setContentsMargins(12, 8, 12, 8)
        told.setSpacing(2)
        told.addWidget(self.heading)
        told.addWidget(self.note)
        told.addWidget(self.nobody)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        inner.addLayout(told)
        inner.addWidget(self.table, 1)
        inner.addStretch(0)
        return card

    def _connect(self) -> None:
        self.account.changed.connect(self.reload)
        self.back.clicked.connect(self.back_requested)
        self.groups.group_chosen.connect(self._on_groups_group_chosen)
        self.groups.activated.connect(self.table.setFocus)
        self.table.patient_chosen.connect(self.patient_chosen)
        summaries = self.workspace.summaries
        summaries.progressed.connect(self._on_summaries_progressed)
        summaries.ended.connect(self._on_summaries_ended)
        self.reading.cancelled.connect(summaries.stop)
        self.read_on.clicked.connect(summaries.begin)

    @Slot()
    def reload(self) -> None:
        """Count again; the group and the patient in focus stay."""
        if not self.isVisible():
            self._is_old = True
            return
        self._is_old = False
        try:
            self.net = self.account.counts()
        except IronViewError as error:
            self.failed.emit(error_text(error))
            return
        self.groups.show_counts(self.net)
        self._say(self.net)
        group = self.groups.group
        if group is None or (isinstance(group, Unchecked) and not self.net.of[group]):
            self.groups.choose(_first_of_interest(self.net))
        else:
            self._show(group)

    def _say(self, net: SafetyNet) -> None:
        today = self.workspace.today
        said = self.tr("Read for {day}, by the rules {version}.")
        version = self.workspace.rule_book.version
        self.said.setText(said.format(day=date_text(today), version=version))
        self.verdict.setText(verdict_text(net))
        self.sum.setText(sum_text(net))
        self.read_on.setVisible(bool(net.count(Unchecked)) and not self._is_reading)
        self._show_glyph()

    def _show_glyph(self) -> None:
        net, theme = self.net, active_theme()
        if net is None:
            return
        name, color = "shield-check", theme.ink2
        if not net.adds_up:
            name, color = "triangle-alert", theme.urgent
        elif net.count(Unchecked):
            name, color = "hourglass", theme.ink
        self._glyph.setPixmap(icon_pixmap(name, color, _ICON))

    @property
    def _is_reading(self) -> bool:
        return self.workspace.summaries.is_running

    @Slot(object)
    def _on_groups_group_chosen(self, group: NetGroup) -> None:
        if not self._is_old:
            self._show(group)

    def _show(self, group: NetGroup) -> None:
        line = self.model.line(self.table.currentIndex())
        try:
            self.model.show(group)
        except IronViewError as error:
            self.failed.emit(error_text(error))
            return
        self.heading.setText(group_name(group))
        self.note.setText(self._note(group))
        is_empty = self.model.rowCount() == 0
        self.nobody.setVisible(is_empty)
        self.table.setVisible(not is_empty)
        self.table.show_place(isinstance(group, LeftOut))
        row = -1 if line is None else self.model.row_of(line.key)
        if row >= 0:
            self.table.selectRow(row)

    def _note(self, group: NetGroup) -> str:
        net, said = self.net, group_note(group)
        if net is None or group is not LeftOut.WAITING_IMPORT or not net.rows_of_nobody:
            return said
        more = self.tr("{n} further rows name no patient of the store: see the import page.")
        return f"{said} {more.format(n=net.rows_of_nobody)}"

    @Slot(int, int)
    def _on_summaries_progressed(self, done: int, total: int) -> None:
        if done == 0:
            self.read_on.hide()
            self.reading.begin(self.tr("Reading everybody for today"))
        self.reading.show_step(done, total)

    @Slot(int)
    def _on_summaries_ended(self, _left: int) -> None:
        self.reading.end()
        self.reload()

    @override
    def minimumSizeHint(self) -> QSize:
        return _LEAST

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self.reload()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show_glyph()


def _first_of_interest(net: SafetyNet) -> NetGroup:
    """Return where to begin: with who is unread, else with why nothing is due."""
    groups: tuple[NetGroup, ...] = (*Unchecked, *Quiet)
    return next((group for group in groups if net.of[group]), Quiet.BOOKED)
