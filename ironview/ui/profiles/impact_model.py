"""The patients a profile would tell something else about, one line for each change."""

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ironview.controller.profile_preview import PatientImpact
from ironview.domain.profile_impact import VerdictChange
from ironview.ui import words
from ironview.ui.table_head import head_data
from ironview.wording.profile_impact import change_kind_text, code_text

_Index = QModelIndex | QPersistentModelIndex
KEY: Final = Qt.ItemDataRole.UserRole


class ImpactModel(QAbstractTableModel):
    """Patient, what it is about, the date, what it was, what it would be."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[tuple[PatientImpact, VerdictChange], ...] = ()

    def show(self, patients: tuple[PatientImpact, ...]) -> None:
        """Show other patients."""
        self.beginResetModel()
        self._lines = tuple((one, change) for one in patients for change in one.changes)
        self.endResetModel()

    def key_at(self, row: int) -> str:
        """Return what ``Workspace.open_chart`` takes."""
        return self._lines[row][0].line.key

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # as Qt declares it
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 5

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return head_data(lambda: self._heads()[section], orientation, role)

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Patient"),
            self.tr("About"),
            self.tr("Date"),
            self.tr("Was"),
            self.tr("Would be"),
        )

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        patient, change = self._lines[index.row()]
        if role == KEY:
            return patient.line.key
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _cells(patient, change)[index.column()]
        return None


def _cells(patient: PatientImpact, change: VerdictChange) -> tuple[str, str, str, str, str]:
    line = patient.line
    name = words.full_name(line.family_name, line.given_name)
    on = "" if change.on is None else words.day(change.on)
    before = code_text(change.kind, change.before)
    if change.was_on is not None and change.was_on != change.on:
        before = f"{before}, {words.day(change.was_on)}"
    return (
        ", ".join(part for part in (name, words.mrn(line.mrn)) if part),
        change_kind_text(change.kind),
        on,
        before,
        code_text(change.kind, change.after),
    )
