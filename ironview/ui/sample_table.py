"""Results by sample: tests and trends stand still, samples scroll beside them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QTableView,
    QWidget,
)
from typing_extensions import override

from ironview.domain.moments import Moment
from ironview.ui import row_words
from ironview.ui.buttons import key_text
from ironview.ui.empty_hint import EmptyHint
from ironview.ui.sample_header import SampleHeader, sample_width
from ironview.ui.sample_rows import AnalyteRow, SampleTable, reference_of
from ironview.ui.sample_table_delegate import CHANGE_GAP, SampleTableDelegate
from ironview.ui.sample_table_model import (
    FIXED_COLUMNS,
    TRAILING_COLUMNS,
    Role,
    SampleTableModel,
)
from ironview.ui.typography import role_font

_NAME_WIDTH: Final = 148
_WIDEST_NAME: Final = 260
_TREND_WIDTHS: Final = (68, 100)
_TOOL_EDGE: Final = 6
_HEAD_EDGES: Final = 26
"""Before the word over the tests, between it and its button, and behind that."""
_CHANGE_WIDTH: Final = 64
_SAMPLE_WIDTHS: Final = (112, 200)


_CHANGES: Final = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OF_TABLE: Final = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ResultGrid(QTableView):
    """A table that tells when its room changed.

    Signals:
        resized: The viewport has another size.
    """

    resized = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter and the space bar to the table around it; moving stays here."""
        if event.key() in _OF_TABLE:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class SampleTableView(QWidget):
    """Two views on one model: test and trend at the left, everything else scrolls.

    Signals:
        sample_selected: A person chose another sample; its moment of collection.
        result_selected: A person chose a cell with a result; the result's reference.
        result_opened: Space or double click on a result; its reference and moment.
    """

    sample_selected = Signal(object)
    result_selected = Signal(str)
    cell_opened = Signal(object)
    edit_requested = Signal(object)
    exclusion_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Time runs from left to right in every language, as in the plot above.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.model = SampleTableModel(self)
        self._delegate = SampleTableDelegate(self)
        self._tool: QWidget | None = None
        self._names = _make_view(self.model, self._delegate)
        self.values = _make_view(self.model, self._delegate)
        self._arrange()
        why = self.tr("No result yet. Enter results with {enter}, or import a file with {file}.")
        keys = {"enter": key_text("Ctrl+E"), "file": key_text("Ctrl+I")}
        self.hint = EmptyHint(self.values, why.format(**keys))
        self.values.selectionModel().currentChanged.connect(self._on_values_current_changed)
        self.values.resized.connect(self._set_widths)
        self.values.doubleClicked.connect(self._on_values_double_clicked)
        self.values.horizontalHeader().sectionClicked.connect(self._on_head_clicked)

    def _arrange(self) -> None:
        names, values = self._names, self.values
        names.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        names.setFixedWidth(_NAME_WIDTH + _TREND_WIDTHS[1])
        names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        names.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        names.verticalScrollBar().valueChanged.connect(values.verticalScrollBar().setValue)
        values.verticalScrollBar().valueChanged.connect(names.verticalScrollBar().setValue)
        values.setAccessibleName(self.tr("Results by sample"))
        names.setAccessibleName(self.tr("Tests"))
        values.horizontalHeader().setAccessibleName(self.tr("Samples"))
        names.horizontalHeader().setAccessibleName(self.tr("Tests"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(names)
        row.addWidget(values, 1)
        self.setFocusProxy(values)

    def take_tool(self, tool: QWidget | None) -> None:
        """Show a button in the head, beside the word over the tests."""
        self._tool = tool
        if tool is not None:
            tool.setParent(self._names)
            self._set_widths()
            tool.show()

    def _place_tool(self) -> None:
        if self._tool is not None:
            size, head = self._tool.sizeHint(), self._names.horizontalHeader()
            x = self._names.columnWidth(0) - size.width() - _TOOL_EDGE
            self._tool.setGeometry(
                x, (head.sizeHint().height() - size.height()) // 2, size.width(), size.height()
            )

    def show_table(self, table: SampleTable) -> None:
        """Show another table, scrolled to the newest sample; the selection goes."""
        self.model.show(table)
        last = self.model.columnCount() - 1
        for column in range(last + 1):
            fixed = column < FIXED_COLUMNS
            self._names.setColumnHidden(column, not fixed)
            self.values.setColumnHidden(column, fixed)
        self._mark(None)
        self._set_widths()

    def select_sample(self, at: Moment | None) -> None:
        """Frame the column of this moment; None frames nothing."""
        column = None if at is None else self.model.sample_column(at)
        self._mark(column)
        if column is not None and self.model.rowCount():
            row = max(self.values.currentIndex().row(), 0)
            index = self.model.index(row, column)
            if self.values.currentIndex().column() != column:
                blocked = self.values.selectionModel().blockSignals(True)
                self.values.setCurrentIndex(index)
                self.values.selectionModel().blockSignals(blocked)
            self.values.scrollTo(index)

    def select_result(self, reference: str) -> None:
        """Put the focus of the table on a result, without a signal; nothing for an unknown one."""
        cell = self.model.table.cell_of(reference)
        for row, line in enumerate(self.model.table.rows):
            if cell is not None and isinstance(line, AnalyteRow) and cell in line.cells:
                index = self.model.index(row, line.cells.index(cell) + FIXED_COLUMNS)
                blocked = self.values.selectionModel().blockSignals(True)
                self.values.setCurrentIndex(index)
                self.values.selectionModel().blockSignals(blocked)
                self.values.scrollTo(index)
                self.values.viewport().update()
                return

    def _mark(self, column: int | None) -> None:
        self._delegate.selected_column = column
        for view in (self._names, self.values):
            head = view.horizontalHeader()
            if isinstance(head, SampleHeader):
                head.selected_column = column
            view.viewport().update()
            head.viewport().update()

    @Slot()
    def _set_widths(self) -> None:
        needed = [sample_width(sample) for sample in self.model.table.samples]
        trailing = self._trailing_widths()
        self._set_name_widths(sum(needed) + sum(trailing))
        room = self.values.viewport().width() - sum(trailing)
        widths = shared_widths(needed, room)
        trailing[-1] = max(trailing[-1], room - sum(widths) + trailing[-1])
        for position, width in enumerate((*widths, *trailing)):
            self.values.setColumnWidth(position + FIXED_COLUMNS, width)
        self._keep_in_view()

    def _keep_in_view(self) -> None:
        """Show the selected sample; without one the newest."""
        column = self._delegate.selected_column
        if column is not None and self.model.rowCount():
            self.values.scrollTo(self.model.index(0, column))
        else:
            bar = self.values.horizontalScrollBar()
            bar.setValue(bar.maximum())

    def _set_name_widths(self, beside: int) -> None:
        """Give the names their room; trends give way where columns of ``beside`` then fit."""
        name, bar = self._name_width(), self.values.verticalScrollBar()
        left = self.width() - name - beside - (bar.width() if bar.isVisible() else 0)
        least, most = _TREND_WIDTHS
        trend = left if least <= left <= most else most
        self._names.setColumnWidth(0, name)
        self._names.setColumnWidth(1, trend)
        self._names.setFixedWidth(name + trend)
        self._place_tool()

    def _name_width(self) -> int:
        medium = QFontMetrics(role_font("body", QFont.Weight.Medium))
        small = QFontMetrics(role_font("caption"))
        needed = [_NAME_WIDTH]
        for row in self.model.table.rows:
            name = medium.horizontalAdvance(row_words.name(row))
            needed.append(name + small.horizontalAdvance(row_words.unit(row)) + 32)
        widest = min(max(needed), _WIDEST_NAME)
        if self._tool is None:
            return widest
        head = self.model.headerData(0, Qt.Orientation.Horizontal)
        word = max(map(small.horizontalAdvance, head.split("\n")))
        return max(widest, word + _HEAD_EDGES + self._tool.sizeHint().width())

    def _trailing_widths(self) -> list[int]:
        """Room for change, chance and range, as wide as what they say."""
        first = FIXED_COLUMNS + len(self.model.table.samples)
        widths = [self._widest(first + position) + 18 for position in range(TRAILING_COLUMNS)]
        widths[0] = max(widths[0], _CHANGE_WIDTH)
        return widths

    def _widest(self, column: int) -> int:
        strong, small = QFontMetrics(role_font("strong")), QFontMetrics(role_font("caption"))
        is_change = column == FIXED_COLUMNS + len(self.model.table.samples)
        head = self.model.headerData(column, Qt.Orientation.Horizontal)
        widest = [small.horizontalAdvance(line) for line in head.split("\n")]
        for row in range(self.model.rowCount()):
            index = self.model.index(row, column)
            aside = index.data(Role.ASIDE)
            width = (strong if is_change else small).horizontalAdvance(index.data())
            widest.append(width + (small.horizontalAdvance(aside) + CHANGE_GAP if aside else 0))
        return max(widest)

    @Slot(QModelIndex, QModelIndex)
    def _on_values_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        at = self.model.moment_of(current.column())
        if at is not None:
            self._mark(current.column())
            self.sample_selected.emit(at)
            cell = current.data(Role.CELL)
            if cell is not None and cell.results:
                self.result_selected.emit(reference_of(cell.results[0]))

    @Slot(int)
    def _on_head_clicked(self, column: int) -> None:
        if self.model.moment_of(column) is not None and self.model.rowCount():
            self.values.setCurrentIndex(
                self.model.index(max(self.values.currentIndex().row(), 0), column)
            )

    @Slot(QModelIndex)
    def _on_values_double_clicked(self, index: QModelIndex) -> None:
        cell = index.data(Role.CELL)
        if cell is not None and cell.results:
            self.cell_opened.emit(cell)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        cell = self.values.currentIndex().data(Role.CELL)
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif cell is None or not cell.results:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self.cell_opened.emit(cell)
        elif event.key() in _CHANGES:
            self.edit_requested.emit(cell)
        elif event.key() == Qt.Key.Key_Delete:
            self.exclusion_requested.emit(cell)
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        told = self.values.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        if told:
            QApplication.clipboard().setText(told)


def shared_widths(needed: Sequence[int], room: int) -> list[int]:
    """Share room among columns: equal where that is enough for each, never less than needed."""
    low, high = _SAMPLE_WIDTHS
    wide = sorted(range(len(needed)), key=lambda column: -needed[column])
    widths = [max(one, low) for one in needed]
    left = room
    for position, column in enumerate(wide):
        share = min(left // (len(wide) - position), high)
        widths[column] = max(widths[column], share)
        left -= widths[column]
    return widths


def _make_view(model: SampleTableModel, delegate: SampleTableDelegate) -> ResultGrid:
    view = ResultGrid()
    view.setHorizontalHeader(SampleHeader(view))
    view.setModel(model)
    view.setItemDelegate(delegate)
    view.setShowGrid(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(26)
    view.setMouseTracking(True)
    view.setTabKeyNavigation(False)
    view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    return view
