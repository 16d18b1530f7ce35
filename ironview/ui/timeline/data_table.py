"""The plot as a table: the same dates, values and words for whoever reads better in rows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from ironview.domain.moments import Moment
from ironview.domain.timeline_parts import Timeline
from ironview.ui.timeline.data_rows import DataRows, Index

_SAMPLED_ROWS = 40


class DataTable(QTableView):
    """Shows what a timeline draws; it is filled when it is first looked at.

    Signals:
        sample_chosen: The ``SampleMark`` of the current row, and the key of the cell's result.
        closed: The plot is wanted back.
    """

    sample_chosen = Signal(object, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = DataRows(self)
        self._timeline: Timeline | None = None
        self._shown: Timeline | None = None
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("Timeline as a table"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        heads = self.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setResizeContentsPrecision(_SAMPLED_ROWS)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.hide()

    def show_timeline(self, timeline: Timeline) -> None:
        """Take over another timeline."""
        self._timeline = timeline
        if self.isVisible():
            self.fill()

    def fill(self) -> None:
        """Bring the rows up to date."""
        if self._timeline is not None and self._shown is not self._timeline:
            self._shown = self._timeline
            self.rows.show_timeline(self._timeline)

    def select_sample(self, at: Moment | None) -> None:
        """Go to the row of a sample; nothing where it is there already."""
        row = self.rows.row_of(at)
        if row is not None and row != self.currentIndex().row():
            column = max(self.currentIndex().column(), 0)
            self.setCurrentIndex(self.rows.index(row, column))

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        sample = self.rows.sample_at(current.row()) if current.isValid() else None
        if sample is not None:
            point = self.rows.point_at(current)
            self.sample_chosen.emit(sample, point.key if point else "")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_T, Qt.Key.Key_Escape):
            self.closed.emit()
        else:
            super().keyPressEvent(event)
