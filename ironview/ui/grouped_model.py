"""A Qt tree of two levels: groups at the top, rows in them."""

from abc import abstractmethod
from typing import Any, ClassVar, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex
_TOP: Final = 0
"""Internal id of a group; a row's is the position of its group plus one."""


class GroupedModel(QAbstractItemModel):
    """Subclasses say how many groups there are, and how many rows stand in each."""

    columns: ClassVar[int]

    @abstractmethod
    def group_count(self) -> int:
        """Return how many groups there are."""

    @abstractmethod
    def rows_of(self, group: int) -> int:
        """Return how many rows stand in the group at a position."""

    def group_of(self, index: Index) -> int | None:
        """Return the position of the group a row stands in; None for a group and for nowhere."""
        return index.internalId() - 1 if index.isValid() and index.internalId() != _TOP else None

    def is_group(self, index: Index) -> bool:
        """Whether a group stands there."""
        return index.isValid() and index.internalId() == _TOP

    @override
    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        if parent is None or not parent.isValid():
            if 0 <= row < self.group_count() and 0 <= column < self.columns:
                return self.createIndex(row, column, _TOP)
            return QModelIndex()
        if self.is_group(parent) and 0 <= row < self.rows_of(parent.row()):
            return self.createIndex(row, column, parent.row() + 1)
        return QModelIndex()

    @override
    def parent(self, index: Index | None = None) -> Any:
        if index is None:
            return QObject.parent(self)
        group = self.group_of(index)
        return QModelIndex() if group is None else self.createIndex(group, 0, _TOP)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        if parent is None or not parent.isValid():
            return self.group_count()
        if self.is_group(parent) and parent.column() == 0:
            return self.rows_of(parent.row())
        return 0

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return self.columns
