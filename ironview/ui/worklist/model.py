"""The worklist as a Qt tree: lanes, and the patients in them, read a page at a time."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, Qt
from typing_extensions import override

from ironview.controller.worklist import WorkLine
from ironview.domain.products import Product
from ironview.domain.worklist import Lane
from ironview.ui import words
from ironview.ui.grouped_model import GroupedModel, Index
from ironview.ui.table_head import head_data
from ironview.wording.worklist import doses_text, lane_name, lane_note, next_text, why_text

_FIRST_PAGE: Final = 20
_PAGE: Final = 400
_SCREEN: Final = 30
"""Rows that are sure to fill a screen."""

ReadLines = Callable[[Lane | None, int, int], Sequence[WorkLine]]
"""Lane, how many, after how many."""


class Column(IntEnum):
    """From left to right."""

    PATIENT = 0
    NUMBER = 1
    WHY = 2
    DOSE = 3
    DAY = 4
    NEXT = 5
    RESPONSIBLE = 6


class WorkRole(IntEnum):
    """What the delegate asks beside the text."""

    LANE = Qt.ItemDataRole.UserRole
    LINE = Qt.ItemDataRole.UserRole + 1
    MORE = Qt.ItemDataRole.UserRole + 2


@dataclass(slots=True)
class LaneRows:
    """A lane: how many stand in it, and those who were read so far."""

    lane: Lane | None
    count: int
    lines: list[WorkLine] = field(default_factory=list)

    @property
    def left(self) -> int:
        """How many were not read yet."""
        return max(self.count - len(self.lines), 0)


class WorkModel(GroupedModel):
    """Lanes at the top, patients below; the last row of a long lane leads to the rest of it.

    Args:
        products: Where short names of products stand.
    """

    columns = len(Column)

    def __init__(
        self, read: ReadLines, products: Mapping[str, Product], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._products = products
        self._today = date.min
        self.lanes: list[LaneRows] = []

    @property
    def today(self) -> date:
        """The day the list is for."""
        return self._today

    def show(self, counts: Mapping[Lane | None, int], today: date) -> None:
        """Read the lanes anew: as many patients as fill a screen, or as were read before.

        ``read_ahead`` brings the first of the other lanes. Those who need nothing are read only
        when somebody asks for them.
        """
        room = _SCREEN
        before = {rows.lane: len(rows.lines) for rows in self.lanes}
        lanes = [LaneRows(lane, count) for lane, count in counts.items()]
        for rows in lanes:
            least = 0 if rows.lane is None or room <= 0 else _FIRST_PAGE
            wanted = min(max(before.get(rows.lane, 0), least), _FIRST_PAGE + _PAGE)
            if rows.count and wanted:
                rows.lines = list(self._read(rows.lane, wanted, 0))
                room -= len(rows.lines)
        self.beginResetModel()
        self._today = today
        self.lanes = lanes
        self.endResetModel()

    def read_ahead(self) -> None:
        """Read the first patients of every lane of which none was read."""
        for place, rows in enumerate(self.lanes):
            if rows.lane is not None and rows.count and not rows.lines:
                self.show_more(self.index(0, 0, self.index(place, 0)), _FIRST_PAGE)

    def show_more(self, index: Index, most: int = _PAGE) -> None:
        """Read further patients of the lane in which the row that leads to them stands."""
        place = self.group_of(index)
        if place is None or not self.is_more(index):
            return
        rows, parent = self.lanes[place], self.index(place, 0)
        first = len(rows.lines)
        added = list(self._read(rows.lane, most, first))
        self.beginRemoveRows(parent, first, first)
        rows.count, count = first, rows.count
        self.endRemoveRows()
        if not added:
            return
        leads_on = count > first + len(added)
        self.beginInsertRows(parent, first, first + len(added) - 1 + leads_on)
        rows.lines += added
        rows.count = count if leads_on else len(rows.lines)
        self.endInsertRows()

    def lane_index(self, lane: Lane | None) -> QModelIndex:
        """Return where a lane stands."""
        for place, rows in enumerate(self.lanes):
            if rows.lane is lane:
                return self.index(place, 0)
        return QModelIndex()

    def index_of(self, key: str) -> QModelIndex:
        """Return where a patient stands; nowhere for one who was not read."""
        for place, rows in enumerate(self.lanes):
            for row, line in enumerate(rows.lines):
                if line.key == key:
                    return self.index(row, 0, self.index(place, 0))
        return QModelIndex()

    @override
    def group_count(self) -> int:
        return len(self.lanes)

    @override
    def rows_of(self, group: int) -> int:
        rows = self.lanes[group]
        return len(rows.lines) + bool(rows.left)

    def line(self, index: Index) -> WorkLine | None:
        """Return the patient at an index; None for a lane and for what leads to more."""
        place = self.group_of(index)
        if place is None or self.is_more(index):
            return None
        return self.lanes[place].lines[index.row()]

    def lane_rows(self, index: Index) -> LaneRows | None:
        """Return the lane at an index, or the one a patient stands in; None for nothing."""
        if not index.isValid():
            return None
        place = self.group_of(index)
        return self.lanes[index.row() if place is None else place]

    def is_more(self, index: Index) -> bool:
        """Whether a row leads to further patients of its lane."""
        place = self.group_of(index)
        return place is not None and index.row() == len(self.lanes[place].lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        rows = self.lane_rows(index)
        if rows is None:
            return None
        if self.is_group(index):
            return self._lane_data(rows, index.column(), role)
        line = self.line(index)
        if line is None:
            return self._more_data(rows, index.column(), role)
        if role == WorkRole.LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(line, Column(index.column()))
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._told(line)
        return None

    def text(self, line: WorkLine, column: Column) -> str:
        """Return what stands in a cell."""
        entry = line.entry
        match column:
            case Column.PATIENT:
                return words.full_name(line.line.family_name, line.line.given_name)
            case Column.NUMBER:
                return line.line.mrn
            case Column.WHY:
                return why_text(entry, self._today)
            case Column.DOSE:
                return doses_text(entry.doses, self._products)
            case Column.DAY:
                return "" if entry.doses is None else str((self._today - entry.doses.day).days)
            case Column.NEXT:
                return next_text(entry.place, self._today)
            case Column.RESPONSIBLE:
                return entry.responsible

    def _told(self, line: WorkLine) -> str:
        marks = ", ".join(lane_name(lane) for lane in line.entry.marks)
        parts = [
            self.text(line, Column.PATIENT),
            words.sex_and_age(line.line.sex, line.line.age),
            words.mrn(line.line.mrn),
            self.text(line, Column.WHY),
            self.text(line, Column.DOSE),
            self.text(line, Column.NEXT),
            line.entry.responsible,
            self.tr("also: {lanes}").format(lanes=marks) if marks else "",
        ]
        return "\n".join(part for part in parts if part)

    def _lane_data(self, rows: LaneRows, column: int, role: int) -> LaneRows | str | None:
        if role == WorkRole.LANE:
            return rows
        said = f"{lane_name(rows.lane)}, {rows.count}, {lane_note(rows.lane, self._today)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said
        return said if role == Qt.ItemDataRole.DisplayRole and column == 0 else None

    def _more_data(self, rows: LaneRows, column: int, role: int) -> str | None:
        text = self.tr("Show {n} more").format(n=min(rows.left, _PAGE))
        is_text = role in (Qt.ItemDataRole.DisplayRole, WorkRole.MORE)
        is_told = role == Qt.ItemDataRole.AccessibleTextRole
        return text if is_told or (is_text and column == 0) or role == WorkRole.MORE else None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        column = Column(section)
        is_number = column is Column.DAY
        return head_data(lambda: self.heading(column), orientation, role, at_end=is_number)

    def heading(self, column: Column) -> str:
        """Return the name of a column."""
        return {
            Column.PATIENT: self.tr("Patient"),
            Column.NUMBER: self.tr("MRN"),
            Column.WHY: self.tr("Why"),
            Column.DOSE: self.tr("Last dose"),
            Column.DAY: self.tr("Day"),
            Column.NEXT: self.tr("Next step"),
            Column.RESPONSIBLE: self.tr("Responsible"),
        }[column]
