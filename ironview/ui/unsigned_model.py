"""The samples to sign as a Qt table, read a page at a time."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap
from typing_extensions import override

from ironview.controller.unsigned import UnsignedLine
from ironview.ui import words
from ironview.ui.glyphs import severity_pixmap, state_pixmap
from ironview.ui.paged_model import Index, PagedModel
from ironview.ui.table_head import head_data
from ironview.ui.theme import active_theme
from ironview.wording.dates import moment_text
from ironview.wording.findings import finding_title
from ironview.wording.unsigned import asked_text, why_open_text
from ironview.wording.verdict_labels import severity_label


class UnsignedColumn(IntEnum):
    """From left to right."""

    PATIENT = 0
    NUMBER = 1
    SAMPLE = 2
    READING = 3
    FINDING = 4
    WHY = 5
    ASKED = 6


class UnsignedModel(PagedModel[UnsignedLine]):
    """Further rows are read as the list is scrolled."""

    columns = len(UnsignedColumn)

    def row_of(self, key: str, at: object) -> int:
        """Return where a sample stands; -1 for one that does not."""
        found = (
            n for n, one in enumerate(self.lines) if (one.line.key, one.sample.at) == (key, at)
        )
        return next(found, -1)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], UnsignedColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(line, column)
        if role == Qt.ItemDataRole.DecorationRole:
            return _shape(line, column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.told(line)
        return None

    def text(self, line: UnsignedLine, column: UnsignedColumn) -> str:
        """Return what stands in a cell."""
        who, sample = line.line, line.sample
        match column:
            case UnsignedColumn.PATIENT:
                return words.full_name(who.family_name, who.given_name)
            case UnsignedColumn.NUMBER:
                return who.mrn
            case UnsignedColumn.SAMPLE:
                return moment_text(sample.at)
            case UnsignedColumn.READING:
                return words.reading_word(sample.reading)
            case UnsignedColumn.FINDING:
                finding = sample.finding
                return self.tr("No finding") if finding is None else finding_title(finding)
            case UnsignedColumn.WHY:
                return why_open_text(sample)
            case UnsignedColumn.ASKED:
                return asked_text(sample)

    def told(self, line: UnsignedLine) -> str:
        """Return a row in lines, each cell after the name of its column."""
        finding = line.sample.finding
        severity = "" if finding is None else f" ({severity_label(finding.severity)})"
        said = [f"{self.heading(one)}: {self.text(line, one)}" for one in UnsignedColumn]
        said[UnsignedColumn.FINDING] += severity
        return "\n".join(said)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        return head_data(lambda: self.heading(UnsignedColumn(section)), orientation, role)

    def heading(self, column: UnsignedColumn) -> str:
        """Return the name of a column."""
        return {
            UnsignedColumn.PATIENT: self.tr("Patient"),
            UnsignedColumn.NUMBER: self.tr("MRN"),
            UnsignedColumn.SAMPLE: self.tr("Sample"),
            UnsignedColumn.READING: self.tr("Can be read"),
            UnsignedColumn.FINDING: self.tr("Worst finding"),
            UnsignedColumn.WHY: self.tr("Why it is open"),
            UnsignedColumn.ASKED: self.tr("Who was asked"),
        }[column]


def _shape(line: UnsignedLine, column: UnsignedColumn) -> QIcon | None:
    if column is UnsignedColumn.READING:
        return _icon(state_pixmap(line.sample.reading, active_theme()))
    finding = line.sample.finding
    if column is UnsignedColumn.FINDING and finding is not None:
        return _icon(severity_pixmap(finding.severity, active_theme(), 16))
    return None


def _icon(pixmap: QPixmap) -> QIcon:
    """Return a shape that keeps its colour in the row that is selected."""
    shape = QIcon(pixmap)
    shape.addPixmap(pixmap, QIcon.Mode.Selected)
    return shape
