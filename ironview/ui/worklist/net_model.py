"""The patients of one group of the account as a Qt table, read a page at a time."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from ironview.controller.safety_net import NetLine
from ironview.domain.errors import IronViewError
from ironview.domain.safety_net import LeftOut, NetGroup
from ironview.ui import words
from ironview.ui.paged_model import Index, PagedModel
from ironview.ui.table_head import head_data
from ironview.wording.safety_net import checked_text, line_text, place_text

ReadNet = Callable[[NetGroup, int, int], Sequence[NetLine]]
"""Group, how many, after how many."""


class NetColumn(IntEnum):
    """From left to right."""

    PATIENT = 0
    NUMBER = 1
    WHY = 2
    PLACE = 3
    CHECKED = 4


class NetModel(PagedModel[NetLine]):
    """Shows one group; nothing before a first one was chosen."""

    columns = len(NetColumn)

    def __init__(self, read: ReadNet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read_group = read
        self.group: NetGroup | None = None

    def show(self, group: NetGroup) -> None:
        """Show a group from its first patient; as many as were read of it before."""
        shown, self.group = self.group, group
        try:
            before = len(self.lines) if group == shown else 0
            self.read_anew(partial(self._read_group, group), before)
        except IronViewError:
            self.group = shown
            raise

    def line(self, index: Index) -> NetLine | None:
        """Return the patient of a row."""
        return self.lines[index.row()] if index.isValid() else None

    def row_of(self, key: str) -> int:
        """Return where a patient stands; -1 for one who was not read."""
        return next((row for row, line in enumerate(self.lines) if line.key == key), -1)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index)
        if line is None or self.group is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(line, NetColumn(index.column()))
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                told = [self.text(line, column) for column in NetColumn]
                return "\n".join(part for part in told if part)
        return None

    def text(self, line: NetLine, column: NetColumn) -> str:
        """Return what stands in a cell."""
        group, checked = self.group, line.checked
        match column:
            case NetColumn.PATIENT:
                return words.full_name(line.line.family_name, line.line.given_name)
            case NetColumn.NUMBER:
                return line.line.mrn
            case NetColumn.WHY if group is not None:
                return line_text(group, checked)
            case NetColumn.PLACE if isinstance(group, LeftOut):
                return place_text(group, checked)
            case NetColumn.CHECKED:
                return checked_text(checked)
        return ""

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        return head_data(lambda: self.heading(NetColumn(section)), orientation, role)

    def heading(self, column: NetColumn) -> str:
        """Return the name of a column."""
        return {
            NetColumn.PATIENT: self.tr("Patient"),
            NetColumn.NUMBER: self.tr("MRN"),
            NetColumn.WHY: self.tr("Why"),
            NetColumn.PLACE: self.tr("Counted"),
            NetColumn.CHECKED: self.tr("Read for"),
        }[column]
