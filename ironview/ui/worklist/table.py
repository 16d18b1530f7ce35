"""The list of lanes and patients, and the keys in it."""

from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget
from typing_extensions import override

from ironview.controller.worklist import WorkLine
from ironview.domain.worklist import Lane
from ironview.ui.worklist.delegate import WorkDelegate
from ironview.ui.worklist.model import Column, WorkModel

_WIDTHS: Final = {
    Column.PATIENT: (190, 290),
    Column.NUMBER: (78, 90),
    Column.WHY: (200, 400),
    Column.DOSE: (160, 230),
    Column.DAY: (48, 60),
    Column.NEXT: (170, 240),
    Column.RESPONSIBLE: (90, 130),
}
"""Least and best width; what is left over belongs to why."""


class WorkTable(QTreeView):
    """Patients by lane.

    Signals:
        patient_changed: Another patient is in focus; its ``WorkLine``, or None.
        patient_chosen: Enter or double click on a patient; the key.
        closed: Esc was pressed.
    """

    patient_changed = Signal(object)
    patient_chosen = Signal(str)
    closed = Signal()

    def __init__(self, model: WorkModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(WorkDelegate(self))
        self.setAccessibleName(self.tr("Worklist"))
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(True)
        self.header().setMinimumSectionSize(40)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)

    def unfold(self) -> None:
        """Open every lane that was read; those who need nothing stay folded until then."""
        for place, rows in enumerate(self._model.lanes):
            index = self._model.index(place, 0)
            self.setExpanded(index, rows.lane is not None or bool(rows.lines))
            self.setFirstColumnSpanned(place, QModelIndex(), True)

    def current_line(self) -> WorkLine | None:
        """Return the patient in focus."""
        return self._model.line(self.currentIndex())

    def mark(self, key: str) -> bool:
        """Put the focus on a patient; return whether there is one of this key in view."""
        index = self._model.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
        return index.isValid()

    def go_to_lane(self, lane: Lane | None) -> None:
        """Bring a lane to the top, with the focus on its first patient."""
        index = self._model.lane_index(lane)
        if not index.isValid():
            return
        self.setExpanded(index, True)
        first = self._model.index(0, 0, index)
        if self._model.is_more(first):
            self._model.show_more(first)
            first = self._model.index(0, 0, index)
        self.setCurrentIndex(first if first.isValid() else index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.patient_changed.emit(self._model.line(current))

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if self._model.is_more(index):
            self._show_more(index)
        elif self._model.line(index) is None:
            self.setExpanded(
                index.siblingAtColumn(0), not self.isExpanded(index.siblingAtColumn(0))
            )

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        line = self._model.line(index)
        if line is not None:
            self.patient_chosen.emit(line.key)

    def _show_more(self, index: QModelIndex) -> None:
        row, parent = index.row(), index.parent()
        self._model.show_more(index)
        first = self._model.index(row, 0, self._model.index(parent.row(), 0))
        if first.isValid():
            self.setCurrentIndex(first)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self._model.line(index) is None:
                self._on_clicked(index)
            else:
                self._on_double_clicked(index)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = sum(narrow for narrow, _ in _WIDTHS.values())
        best = sum(wide for _, wide in _WIDTHS.values())
        share = min(max((self.viewport().width() - least) / (best - least), 0.0), 1.0)
        rest = max(self.viewport().width() - best, 0)
        for column, (narrow, wide) in _WIDTHS.items():
            width = round(narrow + (wide - narrow) * share)
            self.setColumnWidth(column, width + (rest if column is Column.WHY else 0))
