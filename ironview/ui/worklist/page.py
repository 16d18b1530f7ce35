"""The worklist: lanes as tiles, patients by lane, and one of them beside the list."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QDate, QLocale, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.controller.unsigned import UnsignedList
from ironview.controller.worklist import WorkLine, Worklist, WorkWanted
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.domain.worklist import Lane
from ironview.ui.buttons import IconButton
from ironview.ui.elided_label import ElidedLabel
from ironview.ui.icons import icon
from ironview.ui.notice_bar import NoticeBar
from ironview.ui.page_head import PageHead
from ironview.ui.panel_beside import place_beside
from ironview.ui.progress_line import ProgressLine
from ironview.ui.theme import active_theme
from ironview.ui.worklist.drawer import WIDTH, WorkDrawer
from ironview.ui.worklist.filters import WorkFilters
from ironview.ui.worklist.model import WorkModel
from ironview.ui.worklist.reading_line import ReadingLine
from ironview.ui.worklist.table import WorkTable
from ironview.ui.worklist.tiles import LaneTiles
from ironview.wording.told import error_text

_TYPING_MS: Final = 60
_SHORT: Final = 2
"""Letters with which nobody stops: half the clinic begins with them."""
_SHORT_MS: Final = 250
"""Until so few letters are looked for; the next one comes sooner."""
_FILL_MS: Final = 90
"""A key held down runs through the list without opening every patient on the way."""
_SEARCH_WIDTHS: Final = (120, 240)
_LEAST: Final = QSize(640, 360)
_BESIDE_FROM: Final = 1080
"""Narrower pages have the drawer over the list."""


class WorklistPage(QWidget):
    """Reads when it is on screen; what changed meanwhile is read when it comes back.

    Attributes:
        keeps: Whether a chart is shown elsewhere and must stay open.

    Signals:
        patient_chosen: A patient's page is wanted; the key.
        drawer_shown: Another patient stands beside the list.
        failed: A sentence.
    """

    patient_chosen = Signal(str)
    drawer_shown = Signal()
    failed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.worklist = Worklist(workspace, self)
        self.keeps: Callable[[str], bool] = lambda _key: False
        self.drawer: WorkDrawer | None = None
        self._is_old = True
        self._is_reading = False
        self.title, self.said = QLabel(self.tr("Worklist")), ElidedLabel()
        self.search = QLineEdit()
        self.net = IconButton("shield-check", self.tr("Nothing due…"))
        self._to_sign = UnsignedList(workspace, self)
        self._unsigned_count: int | None = None
        self.unsigned = IconButton("pen-line", self.tr("Samples to sign…"), key="Ctrl+Shift+Return")
        self.print = IconButton("printer", self.tr("Print list"))
        self.export = IconButton("download", self.tr("Export…"))
        self.tiles, self.filters = LaneTiles(), WorkFilters()
        self.model = WorkModel(self.worklist.lines, workspace.delivered_rule_book.products, self)
        self.table = WorkTable(self.model)
        self.reading = ReadingLine(workspace.summaries)
        self.progress, self.notice = ProgressLine(), NoticeBar()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._filling = QTimer(self, singleShot=True, interval=_FILL_MS)
        self._row = QHBoxLayout(self)
        self._arrange()
        self._connect()
        self.setFocusProxy(self.table)

    def _arrange(self) -> None:
        self.search.setPlaceholderText(self.tr("Find in this list"))
        self.search.setAccessibleName(self.tr("Find in this list"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(_SEARCH_WIDTHS[0])
        self.search.setMaximumWidth(_SEARCH_WIDTHS[1])
        self.search.addAction(
            icon("search", active_theme().muted), QLineEdit.ActionPosition.LeadingPosition
        )
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.table)
        choices = QHBoxLayout()
        choices.addWidget(self.filters, 1)
        choices.addWidget(self.net)
        rows = QVBoxLayout()
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(10)
        rows.addWidget(self.tiles)
        rows.addLayout(choices)
        rows.addWidget(self.reading)
        rows.addWidget(self.progress)
        rows.addWidget(card, 1)
        rows.addWidget(self.notice)
        left = QVBoxLayout()
        left.setSpacing(0)
        buttons = (self.search, self.unsigned, self.export, self.print)
        left.addWidget(PageHead(self.title, self.said, buttons))
        left.addLayout(rows, 1)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        # The drawer beside the list must not keep the window from becoming narrow.
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._row.addLayout(left, 1)

    def _connect(self) -> None:
        self.worklist.changed.connect(self.reload)
        self.search.textEdited.connect(self._on_search_text_edited)
        self.search.textChanged.connect(self._on_search_text_changed)
        self.search.returnPressed.connect(self.table.setFocus)
        self._typing.timeout.connect(self._on_typing_timeout)
        self._filling.timeout.connect(self._fill)
        self.filters.changed.connect(self._on_typing_timeout)
        self.tiles.chosen.connect(self._on_tiles_chosen)
        self.table.patient_changed.connect(self._on_table_patient_changed)
        self.table.patient_chosen.connect(self.patient_chosen)
        self.table.closed.connect(self.close_drawer)

    @Slot()
    def reload(self) -> None:
        """Read the list again; the patient in focus stays, or the place does."""
        if not self.isVisible():
            self._is_old = True
            return
        self._is_old = False
        line = self.table.current_line()
        lane, row = self._place()
        self._is_reading = True
        try:
            counts = self.worklist.counts()
            self.model.show(counts, self.workspace.today)
        except IronViewError as error:
            self.failed.emit(error_text(error))
            return
        finally:
            self._is_reading = False
        self.table.unfold()
        QTimer.singleShot(0, self, self.model.read_ahead)
        QTimer.singleShot(0, self, self._count_unsigned)
        self.tiles.show_counts(counts)
        self._say(sum(counts.values()) - counts[None], counts[None])
        if line is not None and not self.table.mark(line.key):
            self._go_to_place(lane, row)
        self._on_table_patient_changed(self.table.current_line())
        if self.drawer is not None:
            # What stands beside the list must be the patient in focus, as they stand now.
            self._fill()

    @Slot()
    def _count_unsigned(self) -> None:
        try:
            count = self._to_sign.count()
        except IronViewError as error:
            self.failed.emit(error_text(error))
            return
        self._say_unsigned(count)

    def _say_unsigned(self, count: int | None) -> None:
        """Say how many samples are to be signed; where there is little room, in a number."""
        self._unsigned_count = count
        if count is None:
            return
        text = self.tr("Samples to sign: {n}").format(n=count)
        self.unsigned.setText(text if self._has_room else QLocale().toString(count))
        self.unsigned.setAccessibleName(text)

    @property
    def _has_room(self) -> bool:
        """Whether the list itself, beside whom it shows, has room for words on its buttons."""
        is_beside = self.drawer is not None and self.width() >= _BESIDE_FROM
        return self.width() - (WIDTH if is_beside else 0) >= _BESIDE_FROM

    def _fit_buttons(self) -> None:
        """Where there is little room icons say it, and their names."""
        self._say_unsigned(self._unsigned_count)
        for button in (self.net, self.export, self.print):
            button.show_text(self._has_room)

    def _place(self) -> tuple[Lane | None, int]:
        index = self.table.currentIndex()
        rows = self.model.lane_rows(index)
        return (None, -1) if rows is None else (rows.lane, index.row())

    def _go_to_place(self, lane: Lane | None, row: int) -> None:
        """Stand where the patient stood who left: on who comes next, else on the lane's last."""
        parent = self.model.lane_index(lane)
        left = self.model.rowCount(parent) - 1
        index = self.model.index(min(row, left), 0, parent) if row >= 0 and left >= 0 else parent
        if self.model.line(index) is None:
            self.close_drawer()
        self.table.setCurrentIndex(index)

    def _say(self, needing: int, others: int) -> None:
        today = self.workspace.today
        day = QLocale().toString(QDate(today.year, today.month, today.day), "dddd, d MMM yyyy")
        said = [f"{day}."]
        if needing + others == 0:
            said.append(self._why_nobody())
        elif needing == 1:
            said.append(self.tr("1 patient needs something, {n} need nothing.").format(n=others))
        else:
            text = self.tr("{n} patients need something, {m} need nothing.")
            said.append(text.format(n=needing, m=others))
        self.said.say(" ".join(said))

    def _why_nobody(self) -> str:
        if self.filters.wanted(self.search.text(), self.workspace.today) != WorkWanted():
            return self.tr("Nobody fits. Empty the search, or filter by less.")
        return self.tr(
            "There is no patient yet. Who needs a test, a signature or an answer will stand here, "
            "most urgent first."
        )

    @Slot(object)
    def _on_table_patient_changed(self, line: WorkLine | None) -> None:
        if self._is_reading:
            return
        rows = self.model.lane_rows(self.table.currentIndex())
        self.tiles.mark(None if rows is None else rows.lane, is_in_one=rows is not None)
        if line is None:
            self._filling.stop()
        else:
            self._filling.start()

    @Slot()
    def _fill(self) -> None:
        """Show the patient in focus beside the list."""
        line = self.table.current_line()
        if line is None or not self.isVisible():
            return
        try:
            chart = self.workspace.open_chart(line.key)
        except IronViewError as error:
            self.failed.emit(error_text(error))
            return
        before = None if self.drawer is None else self.drawer.chart.key
        if self.drawer is None:
            self.drawer = WorkDrawer(chart)
            self.drawer.open_requested.connect(self._on_drawer_open_requested)
            self.drawer.closed.connect(self.close_drawer)
        self.drawer.show_chart(chart, line.entry)
        self._place_drawer()
        self.drawer.show()
        self._let_go(before, line.key)
        self.drawer_shown.emit()

    def _place_drawer(self) -> None:
        """Put the drawer beside the list, or over it where there is no room."""
        drawer = self.drawer
        if drawer is None:
            return
        place_beside(drawer, self, self._row, is_wide=self.width() >= _BESIDE_FROM)
        self._fit_buttons()

    @override
    def minimumSizeHint(self) -> QSize:
        return _LEAST

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_buttons()
        if self.drawer is not None:
            self._place_drawer()
            self.drawer.show()

    def _let_go(self, before: str | None, now: str = "") -> None:
        """Close the chart of a patient nobody looks at any more."""
        if before is not None and before != now and not self.keeps(before):
            self.workspace.close_chart(before)

    @Slot()
    def close_drawer(self) -> None:
        """Put the patient beside the list away."""
        self._filling.stop()
        if self.drawer is None:
            return
        drawer, self.drawer = self.drawer, None
        self._row.removeWidget(drawer)
        drawer.hide()
        drawer.deleteLater()
        self._fit_buttons()
        self._let_go(drawer.chart.key)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_drawer_open_requested(self) -> None:
        if self.drawer is not None:
            self.patient_chosen.emit(self.drawer.chart.key)

    @Slot(object)
    def _on_tiles_chosen(self, lane: Lane | None) -> None:
        self.table.go_to_lane(lane)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_table_patient_changed(self.table.current_line())

    @Slot(str)
    def _on_search_text_edited(self, text: str) -> None:
        self._typing.start(_SHORT_MS if 0 < len(text.strip()) <= _SHORT else _TYPING_MS)

    @Slot(str)
    def _on_search_text_changed(self, text: str) -> None:
        if not text:
            self._typing.start(_TYPING_MS)

    @Slot()
    def _on_typing_timeout(self) -> None:
        wanted = self.filters.wanted(self.search.text(), self.workspace.today)
        self.worklist.want(wanted)

    @Slot()
    def look_for(self) -> None:
        """Put the cursor into the search field of the list."""
        self.search.selectAll()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _offer_choices(self) -> None:
        try:
            self.filters.offer(self.worklist.choices())
        except IronViewError as error:
            self.failed.emit(error_text(error))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self.reload()
        QTimer.singleShot(0, self, self._offer_choices)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_drawer()
        else:
            super().keyPressEvent(event)
