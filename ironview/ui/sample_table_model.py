"""The results table as a Qt model: numbers as text, everything else as one role each."""

from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ironview.domain.moments import Moment
from ironview.ui import row_words, words
from ironview.ui.sample_rows import AnalyteRow, Cell, SampleTable
from ironview.ui.score_rows import ScoreRow
from ironview.wording.dates import short_date_text

FIXED_COLUMNS: Final = 2
"""Test and trend; the samples follow."""
TRAILING_COLUMNS: Final = 3
"""After the samples: the change since the baseline, what chance explains of it, and the range."""

_EMPTY: Final = SampleTable()
_Index = QModelIndex | QPersistentModelIndex
Row = AnalyteRow | ScoreRow
_CHANGE, _CHANCE, _RANGE = range(TRAILING_COLUMNS)


class Role(IntEnum):
    """What a delegate asks beside the display text."""

    CELL = Qt.ItemDataRole.UserRole
    ROW = Qt.ItemDataRole.UserRole + 1
    SAMPLE = Qt.ItemDataRole.UserRole + 2
    ASIDE = Qt.ItemDataRole.UserRole + 3
    IS_BEYOND_CHANCE = Qt.ItemDataRole.UserRole + 4


class SampleTableModel(QAbstractTableModel):
    """Rows are tests and scores; columns are test, trend, one per sample, and the trailing ones."""

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
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, index.column())
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._told(row, index.column())
            case Role.CELL:
                return self._cell(row, index.column())
            case Role.ROW:
                return row
            case Role.ASIDE:
                return self._aside(row, index.column())
            case Role.IS_BEYOND_CHANCE:
                return self._is(index.column(), _CHANGE) and row_words.is_beyond_chance(row)
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
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._head_told(section)
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
        if self._is(section, _RANGE):
            return self.tr("Lab range")
        if self._is(section, _CHANCE):
            return self.tr("Chance\nalone")
        if self._table.since is None:
            return self.tr("Since")
        return self.tr("Since\n{date}").format(date=short_date_text(self._table.since))

    def _head_told(self, section: int) -> str | None:
        if self._is(section, _CHANGE):
            return row_words.change_head_told()
        return row_words.chance_head_told() if self._is(section, _CHANCE) else None

    def is_sample_column(self, column: int) -> bool:
        """Whether a column belongs to a sample."""
        return 0 <= column - FIXED_COLUMNS < len(self._table.samples)

    def _is(self, column: int, trailing: int) -> bool:
        return column == self.columnCount() - TRAILING_COLUMNS + trailing

    def _cell(self, row: Row, column: int) -> Cell | None:
        if isinstance(row, AnalyteRow) and self.is_sample_column(column):
            return row.cells[column - FIXED_COLUMNS]
        return None

    def _text(self, row: Row, column: int) -> str:
        if column == 0:
            return row_words.name(row)
        if self.is_sample_column(column):
            return row_words.cell_text(row, column - FIXED_COLUMNS)
        if self._is(column, _CHANGE):
            return row_words.change(row)
        if self._is(column, _CHANCE):
            return row_words.chance(row)
        return row_words.ending(row) if self._is(column, _RANGE) else ""

    def _aside(self, row: Row, column: int) -> str:
        """The date a change is counted from, where it is not the one in the head."""
        since = row.since
        if not self._is(column, _CHANGE) or since is None or since == self._table.since:
            return ""
        return short_date_text(since)

    def _told(self, row: Row, column: int) -> str:
        if self.is_sample_column(column):
            position = column - FIXED_COLUMNS
            return row_words.cell_told(row, position, self._table)
        if column == 1:
            return row_words.trend_told(row)
        if self._is(column, _CHANGE) or self._is(column, _CHANCE):
            return row_words.change_told(row)
        return self._text(row, column)
