"""A Qt table whose rows are read a page at a time, as it is scrolled."""

from collections.abc import Callable, Sequence
from typing import ClassVar, Final, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex
from typing_extensions import override

PAGE: Final = 200
Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
L = TypeVar("L")
ReadPage: TypeAlias = Callable[[int, int], Sequence[L]]
"""How many, after how many."""


class PagedModel(QAbstractTableModel, Generic[L]):
    """Subclasses say how many columns there are, and what a line says in each.

    Attributes:
        lines: Those that were read so far.
    """

    columns: ClassVar[int]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[L] = []
        self._is_whole = True
        self._read: ReadPage[L] = lambda _limit, _offset: ()

    def read_anew(self, read: ReadPage[L], before: int) -> None:
        """Read from the first line on, as far as it was read before; at least a page.

        What cannot be read leaves the lines that stand there.

        Args:
            read: Returns so many lines after so many; fewer where there are no more.
        """
        wanted = max(before, PAGE)
        lines = list(read(wanted, 0))
        self.beginResetModel()
        self._read, self.lines, self._is_whole = read, lines, len(lines) < wanted
        self.endResetModel()

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._is_whole

    @override
    def fetchMore(self, parent: Index) -> None:
        first = len(self.lines)
        added = self._read(PAGE, first)
        self._is_whole = len(added) < PAGE
        if added:
            self.beginInsertRows(QModelIndex(), first, first + len(added) - 1)
            self.lines += added
            self.endInsertRows()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self.columns
