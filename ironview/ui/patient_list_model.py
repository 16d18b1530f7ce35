"""The patient list as a Qt model: one line of the workspace each."""

from collections import Counter
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ironview.controller.patient_lines import PatientLine
from ironview.ui import words
from ironview.ui.to_do import to_do

_Index = QModelIndex | QPersistentModelIndex


class PatientRole(IntEnum):
    """What the delegate asks beside the name."""

    LINE = Qt.ItemDataRole.UserRole
    LOOKS_ALIKE = Qt.ItemDataRole.UserRole + 1


class PatientListModel(QAbstractListModel):
    """Patients in the order the workspace gives them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[PatientLine, ...] = ()
        self._alike: frozenset[tuple[str, str]] = frozenset()

    @property
    def lines(self) -> tuple[PatientLine, ...]:
        """What is shown."""
        return self._lines

    def show(self, lines: Sequence[PatientLine]) -> None:
        """Show these patients instead."""
        if tuple(lines) == self._lines:
            return
        self.beginResetModel()
        self._lines = tuple(lines)
        seen = Counter(_shape(line) for line in lines)
        self._alike = frozenset(shape for shape, count in seen.items() if count > 1)
        self.endResetModel()

    def row_of(self, key: str) -> int | None:
        """Return the row of a patient, or None when not in view."""
        return next((i for i, line in enumerate(self._lines) if line.key == key), None)

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.full_name(line.family_name, line.given_name)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return _told(line)
            case PatientRole.LINE:
                return line
            case PatientRole.LOOKS_ALIKE:
                return _shape(line) in self._alike
            case _:
                return None


def _shape(line: PatientLine) -> tuple[str, str]:
    return line.family_name.casefold(), line.given_name[:1].casefold()


def _told(line: PatientLine) -> str:
    parts = [
        words.full_name(line.family_name, line.given_name),
        words.sex_and_age(line.sex, line.age),
        words.born(line.birth_date),
        words.mrn(line.mrn),
        to_do(line).text,
    ]
    return ", ".join(part for part in parts if part)
