"""The rows of an import as a Qt tree: groups, and the lines in them."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from ironview.ui.grouped_model import GroupedModel, Index
from ironview.ui.import_rows import Group, Line, group_note, group_title, state_word
from ironview.ui.table_head import head_data

_LEFT: Final = Qt.AlignmentFlag.AlignLeft
_PAGE: Final = 2000
"""Lines of a group that show at first; a tree of all of them would not scroll fluently."""


class Column(IntEnum):
    """From left to right."""

    STATE = 0
    PATIENT = 1
    BELONGS = 2
    WHEN = 3
    TEST = 4
    VALUE = 5
    WHY = 6


class ImportRole(IntEnum):
    """What the delegate asks beside the text."""

    GROUP = Qt.ItemDataRole.UserRole
    LINE = Qt.ItemDataRole.UserRole + 1
    MORE = Qt.ItemDataRole.UserRole + 2


class ImportModel(GroupedModel):
    """Groups at the top, lines below; the last row of a long group leads to the rest of it."""

    columns = len(Column)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: tuple[Group, ...] = ()
        self._shown: list[int] = []
        self._leads_on: list[bool] = []

    def show(self, groups: Sequence[Group]) -> None:
        """Show these groups instead."""
        self.beginResetModel()
        self.groups = tuple(groups)
        self._shown = [min(len(group.lines), _PAGE) for group in self.groups]
        self._leads_on = [len(group.lines) > _PAGE for group in self.groups]
        self.endResetModel()

    def show_more(self, index: Index) -> None:
        """Show further lines of the group in which the row that leads to them stands."""
        group = self.group_of(index)
        if group is None or not self.is_more(index):
            return
        parent, first = self.index(group, 0), self._shown[group]
        left = len(self.groups[group].lines) - first
        added = min(_PAGE, left)
        self.beginRemoveRows(parent, first, first)
        self._leads_on[group] = False
        self.endRemoveRows()
        self.beginInsertRows(parent, first, first + added - (left == added))
        self._shown[group] = first + added
        self._leads_on[group] = left > added
        self.endInsertRows()

    @override
    def group_count(self) -> int:
        return len(self.groups)

    @override
    def rows_of(self, group: int) -> int:
        return self._shown[group] + self._leads_on[group]

    def line(self, index: Index) -> Line | None:
        """Return the line at an index; None for a group and for what leads to more lines."""
        group = self.group_of(index)
        if group is None or self.is_more(index):
            return None
        return self.groups[group].lines[index.row()]

    def group(self, index: Index) -> Group | None:
        """Return the group at an index; None for what stands in one."""
        return self.groups[index.row()] if self.is_group(index) else None

    def is_more(self, index: Index) -> bool:
        """Whether a row leads to further lines of its group."""
        group = self.group_of(index)
        return group is not None and index.row() == self._shown[group]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        group = self.group_of(index)
        if group is not None and self.is_more(index):
            return self._more_data(group, index.column(), role)
        line = self.line(index)
        if line is None:
            return self._group_data(self.groups[index.row()], index.column(), role)
        if role == ImportRole.LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(line, index.column())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return _told(line)
        return None

    def _more_data(self, group: int, column: int, role: int) -> str | None:
        left = len(self.groups[group].lines) - self._shown[group]
        text = self.tr("Show {n} more").format(n=min(left, _PAGE))
        is_text = role in (Qt.ItemDataRole.DisplayRole, ImportRole.MORE)
        is_told = role == Qt.ItemDataRole.AccessibleTextRole
        return text if is_told or (is_text and column == 0) else None

    @staticmethod
    def _group_data(group: Group, column: int, role: int) -> Group | str | None:
        if role == ImportRole.GROUP:
            return group
        words = f"{group_title(group.kind)}, {len(group.lines)}, {group_note(group.kind)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words
        return words if role == Qt.ItemDataRole.DisplayRole and column == 0 else None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        column = Column(section)
        is_number = column is Column.WHEN
        return head_data(lambda: self.heading(column), orientation, role, at_end=is_number)

    def heading(self, column: Column) -> str:
        """Return the name of a column."""
        return {
            Column.STATE: self.tr("State"),
            Column.PATIENT: self.tr("Patient in file"),
            Column.BELONGS: self.tr("Belongs to"),
            Column.WHEN: self.tr("Collected"),
            Column.TEST: self.tr("Test"),
            Column.VALUE: self.tr("As reported"),
            Column.WHY: self.tr("Why"),
        }[column]


def _text(line: Line, column: int) -> str:
    match Column(column):
        case Column.STATE:
            return state_word(line.kind)
        case Column.PATIENT:
            return line.patient
        case Column.BELONGS:
            return line.belongs
        case Column.WHEN:
            return line.when
        case Column.TEST:
            return line.test
        case Column.VALUE:
            return line.value
        case Column.WHY:
            return line.short_why


def _told(line: Line) -> str:
    parts = (
        state_word(line.kind),
        line.patient,
        line.number,
        line.belongs,
        line.when,
        line.test,
        f"{line.value} {line.unit}".strip(),
        line.why,
        line.source,
    )
    return ", ".join(part for part in parts if part)
