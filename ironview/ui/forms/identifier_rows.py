"""The numbers a patient is known by: a system and a value each, as many as there are."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ironview.domain.record import Identifier
from ironview.ui.forms.choice_field import ChoiceField

MRN: Final = "urn:clinic:mrn"
"""System of the clinic's own record number."""

_SYSTEM, _VALUE = 200, 200


class IdentifierRows(QWidget):
    """One line for each number; a line without a value is no number and is not written.

    Signals:
        edited: Some number or system changed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.systems: list[ChoiceField] = []
        self.values: list[QLineEdit] = []
        self.add = QPushButton(self.tr("Add a &number"))
        self.add.setProperty("kind", "flat")
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add_clicked)
        label = QLabel(self.tr("Numbers"))
        label.setProperty("role", "fieldname")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addLayout(self._lines)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def identifiers(self) -> tuple[Identifier, ...]:
        """The numbers that have a value, in order."""
        pairs = zip(self.systems, self.values, strict=True)
        typed = [(self._system(system), value.text().strip()) for system, value in pairs]
        return tuple(Identifier(system, value) for system, value in typed if value)

    def show_identifiers(self, identifiers: Iterable[Identifier]) -> None:
        """Show stored numbers, or an empty line for the clinic's own."""
        for identifier in tuple(identifiers) or (Identifier(MRN, ""),):
            self._add_line(identifier)

    @Slot()
    def _on_add_clicked(self) -> None:
        self._add_line(Identifier("" if self.values else MRN, ""))
        self.systems[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_line(self, identifier: Identifier) -> None:
        number = len(self.values) + 1
        system = ChoiceField([(self.tr("MRN"), MRN)])
        system.setEditable(True)
        system.setFixedWidth(_SYSTEM)
        system.setAccessibleName(self.tr("Number {n}, system").format(n=number))
        if not system.choose(identifier.system):
            system.setCurrentIndex(-1)
            system.setEditText(identifier.system)
        value = QLineEdit(identifier.value)
        value.setFixedWidth(_VALUE)
        value.setAccessibleName(self.tr("Number {n}").format(n=number))
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(system)
        line.addWidget(value)
        line.addStretch(1)
        self._lines.addLayout(line)
        previous = self.values[-1] if self.values else None
        self.systems.append(system)
        self.values.append(value)
        for first, second in ((previous, system), (system, value), (value, self.add)):
            if first is not None:
                QWidget.setTabOrder(first, second)
        system.editTextChanged.connect(self.edited)
        value.textChanged.connect(self.edited)

    @staticmethod
    def _system(field: ChoiceField) -> str:
        index = field.findText(field.currentText())
        return str(field.itemData(index)) if index >= 0 else field.currentText().strip()
