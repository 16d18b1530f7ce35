"""The table of one group of the account; its columns share the room there is."""

from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from ironview.ui.worklist.net_model import NetColumn, NetModel

_ROOM: Final = {
    NetColumn.PATIENT: (120, 3),
    NetColumn.NUMBER: (60, 1),
    NetColumn.WHY: (150, 5),
    NetColumn.PLACE: (110, 3),
    NetColumn.CHECKED: (90, 2),
}
"""Least width, and share of what is left."""


class NetTable(QTableView):
    """Whole rows, one at a time.

    Signals:
        patient_chosen: Enter or double click on a patient; the key.
    """

    patient_chosen = Signal(str)

    def __init__(self, model: NetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Patients of this group"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(True)
        self.doubleClicked.connect(self._on_double_clicked)

    def show_place(self, wanted: bool) -> None:
        """Show or hide where in the account each patient stands."""
        self.setColumnHidden(NetColumn.PLACE, not wanted)
        self._share_room()

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        line = self._model.line(index)
        if line is not None:
            self.patient_chosen.emit(line.key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_double_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        shown = {one: room for one, room in _ROOM.items() if not self.isColumnHidden(one)}
        left = max(self.viewport().width() - sum(least for least, _ in shown.values()), 0)
        shares = sum(share for _, share in shown.values())
        for column, (least, share) in shown.items():
            self.setColumnWidth(column, least + left * share // shares)
