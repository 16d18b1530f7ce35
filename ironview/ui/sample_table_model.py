"""The results table as a Qt model: numbers as text, everything else as one role each."""

from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ironview.domain.moments import Moment
from ironview.ui import words
from ironview.ui.sample_rows import AnalyteRow, Cell, SampleTable, as_reported
from ironview.wording.dates import short_date_text
from ironview.wording.labels import analyte_name

FIXED_COLUMNS: Final = 2
"""Test and trend; the samples follow, then the change since the baseline and the range."""
TRAILING_COLUMNS: Final = 2

_EMPTY: Final = SampleTable(samples=(), rows=(), baseline=None)
_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a delegate asks beside the display text."""

    CELL = Qt.ItemDataRole.UserRole
    ROW = Qt.ItemDataRole.UserRole + 1
    SAMPLE = Qt.ItemDataRole.UserRole + 2


class SampleTableModel(QAbstractTableModel):
    """Rows are tests; columns are test, trend, one per sample, change and range."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = _EMPTY

    @property
    def table(self) -> SampleTable:
        """What is shown."""
        return self._table

    def show(self, table: SampleTable) -> None:
        """Show this table instead."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def sample_column(self, at: Moment) -> int | None:
        """Return the model column of a moment of collection, or None."""
        column = self._table.column_of(at)
        return None if column is None else column + FIXED_COLUMNS

    def moment_of(self, column: int) -> Moment | None:
        """Return the moment of collection of a model column, or None for another column."""
        position = column - FIXED_COLUMNS
        if 0 <= position < len(self._table.samples):
            return self._table.samples[position].sample.at
        return None

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._table.rows)

    @override
    def columnCount(self, parent: _Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return FIXED_COLUMNS + len(self._table.samples) + TRAILING_COLUMNS

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._table.rows[index.row()]
        cell = self._cell(row, index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, index.column())
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._told(row, cell, index.column())
            case Role.CELL:
                return cell
            case Role.ROW:
                return row
            case _:
                return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        position = section - FIXED_COLUMNS
        sample = self._table.samples[position] if 0 <= position < len(self._table.samples) else None
        if role == Role.SAMPLE:
            return sample
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if sample is not None:
            return words.sample_head(sample)
        return self._fixed_head(section)

    def _fixed_head(self, section: int) -> str:
        if section == 0:
            return self.tr("Test and unit")
        if section == 1:
            return self.tr("Trend")
        if section == self.columnCount() - 1:
            return self.tr("Lab range")
        if self._table.baseline is None:
            return self.tr("Since")
        first = self._table.samples[self._table.baseline].sample.at.day
        return self.tr("Since\n{date}").format(date=short_date_text(first))

    def _cell(self, row: AnalyteRow, column: int) -> Cell | None:
        position = column - FIXED_COLUMNS
        return row.cells[position] if 0 <= position < len(row.cells) else None

    def _text(self, row: AnalyteRow, column: int) -> str:
        cell = self._cell(row, column)
        if cell is not None:
            return cell_text(row, cell)
        if column == 0:
            return analyte_name(row.analyte.code)
        if column == self.columnCount() - 2:
            return words.change(row.delta, row.analyte.decimals)
        if column == self.columnCount() - 1:
            return words.reference_range(row.low, row.high, row.analyte.decimals)
        return ""

    def _told(self, row: AnalyteRow, cell: Cell | None, column: int) -> str:
        if cell is None:
            return self._text(row, column)
        sample = self._table.samples[column - FIXED_COLUMNS]
        return words.cell_told(row.analyte, cell, sample)


def cell_text(row: AnalyteRow, cell: Cell) -> str:
    """Return the numbers of a cell as they stand in the table; an en dash for none."""
    texts = [
        words.quantity(r.quantity, row.analyte.decimals) if r.quantity else as_reported(r)
        for r in cell.results
    ]
    return " / ".join(dict.fromkeys(texts)) or "–"
