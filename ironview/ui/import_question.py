"""Whose results are these? One question at a time, nothing answered by habit."""

from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.import_plan import Belongs, Doubt, PlannedPatient
from ironview.controller.patient_lines import PatientLine
from ironview.domain.record import Patient
from ironview.ui import words
from ironview.ui.import_lines import name_and_number, row_text
from ironview.ui.other_patient_dialog import Errand, told_patient
from ironview.ui.question_panel import QuestionPanel
from ironview.wording.labels import sex_name

translate = QCoreApplication.translate
_TOLD: Final = 4
"""Rows of a record that are told before whose they are is asked."""


class ImportQuestion(QuestionPanel):
    """Asks whose a record is, with the evidence beside it.

    Signals:
        answered: Index of the record, a ``Belongs``, and the key of the patient or nothing.
        somebody_else_wanted: Index of the record that belongs to a patient to be looked for.
    """

    answered = Signal(int, object, str)
    somebody_else_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.planned: PlannedPatient | None = None

    def ask(self, planned: PlannedPatient, number: int, total: int) -> None:
        """Ask about one record.

        Args:
            number: Position of the question, from 1.
        """
        self.planned = planned
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(16, 14, 12, 16)
        rows.setSpacing(8)
        rows.addLayout(self._head(planned, number, total))
        for who in planned.offered:
            rows.addLayout(_comparison(planned.record.patient, who.patient))
            name, mrn = name_and_number(who.patient)
            text = self.tr("Yes, {patient}").format(patient=", ".join(p for p in (name, mrn) if p))
            rows.addWidget(
                self._button(text, planned, Belongs.KNOWN, who.key), 0, Qt.AlignmentFlag.AlignLeft
            )
        rows.addWidget(self._somebody_else(planned.index), 0, Qt.AlignmentFlag.AlignLeft)
        rows.addLayout(self._others(planned))
        rows.addStretch(1)
        self.turn_to(page)

    def _head(self, planned: PlannedPatient, number: int, total: int) -> QVBoxLayout:
        title = QLabel(self.tr("Whose results are these?"))
        title.setProperty("role", "title")
        why = QLabel(doubt_text(planned.doubt))
        why.setProperty("tone", "ink2")
        why.setWordWrap(True)
        rows = QVBoxLayout()
        rows.setSpacing(4)
        rows.addLayout(self.number_line(number, total))
        rows.addWidget(title)
        rows.addWidget(why)
        rows.addWidget(_rows_told(planned))
        if not planned.offered:
            rows.addLayout(_comparison(planned.record.patient, None))
        return rows

    def _somebody_else(self, index: int) -> QPushButton:
        button = QPushButton(self.tr("Look for the patient…"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.somebody_else_wanted.emit(index))
        return button

    def _others(self, planned: PlannedPatient) -> QHBoxLayout:
        row = QHBoxLayout()
        if planned.doubt is not Doubt.NOBODY:
            row.addWidget(self._button(self.tr("New patient"), planned, Belongs.NEW))
        row.addWidget(self._button(self.tr("Leave out"), planned, Belongs.LEFT_OUT))
        if planned.belongs is not Belongs.ASK:
            row.addWidget(self._button(self.tr("Ask again"), planned, Belongs.ASK))
        row.addStretch(1)
        return row

    def _button(
        self, text: str, planned: PlannedPatient, belongs: Belongs, key: str = ""
    ) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        chosen = planned.belongs is belongs and (
            planned.stored is None or planned.stored.key == key
        )
        button.setCheckable(True)
        button.setChecked(chosen and belongs is not Belongs.ASK)
        index = planned.index
        button.clicked.connect(lambda: self.answered.emit(index, belongs, key))
        return button


def belonging_errand() -> Errand:
    """Return what a patient is looked for: whose rows of a file are."""

    def consequence(line: PatientLine) -> str:
        text = translate("Import", "They go to {patient} when you store. Until then, nothing does.")
        return text.format(patient=told_patient(line))

    return Errand(
        title=translate("Import", "Whose results are these?"),
        told=translate("Import", "Compare number, name and birth date before you choose."),
        verb=translate("Import", "Choose"),
        reasons=(),
        consequence=consequence,
    )


def _rows_told(planned: PlannedPatient) -> QLabel:
    """Say what the first rows hold, and how many more there are."""
    told = [row_text(row.row) for row in planned.rows[:_TOLD]]
    if len(planned.rows) > _TOLD:
        more = translate("Import", "and {n} more")
        told.append(more.format(n=len(planned.rows) - _TOLD))
    label = _cell("")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText("\n".join(told))
    label.setVisible(bool(told))
    return label


def doubt_text(doubt: Doubt | None) -> str:
    """Return why a person has to decide."""
    return {
        None: translate("Import", "You decided this yourself."),
        Doubt.NO_SHARED_NUMBER: translate(
            "Import",
            "Name and birth date agree, but no number does. IronView never matches on a name "
            "alone, so you decide.",
        ),
        Doubt.SEVERAL: translate("Import", "The numbers of this record belong to two patients."),
        Doubt.BIRTH_DATE: translate("Import", "The number agrees, but the birth date differs."),
        Doubt.SEX: translate("Import", "The number agrees, but the sex differs."),
        Doubt.FAMILY_NAME: translate("Import", "The number agrees, but the family name differs."),
        Doubt.NUMBER_OF_NO_SYSTEM: translate(
            "Import",
            "The same digits are in the store, but the file does not say whose numbers they are.",
        ),
        Doubt.SAME_FILE_ID: translate(
            "Import", "Only the file's own id agrees. Two clinics may use the same one."
        ),
        Doubt.IMPORTED_BEFORE: translate(
            "Import", "This file was imported before, and nobody in it should be new."
        ),
        Doubt.NOBODY: translate(
            "Import", "The file does not say whose this is. It is given to nobody until you say so."
        ),
    }[doubt]


def _comparison(given: Patient, stored: Patient | None) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(2, 1)
    heads = ["", translate("Import", "In the file")]
    if stored is not None:
        heads += [translate("Import", "In the store"), ""]
    for column, head in enumerate(heads):
        grid.addWidget(_cell(head, "caption"), 0, column)
    for row, (name, mine, theirs) in enumerate(_facts(given, stored), start=1):
        grid.addWidget(_cell(name, "caption"), row, 0)
        grid.addWidget(_cell(mine or translate("Import", "empty")), row, 1)
        if stored is not None:
            grid.addWidget(_cell(theirs or translate("Import", "empty")), row, 2)
            is_number = name == translate("Import", "Number")
            counts = not is_number or mine != theirs or _share_a_number(given, stored)
            grid.addWidget(_verdict(mine if counts else "", theirs), row, 3)
    return grid


def _facts(given: Patient, stored: Patient | None) -> list[tuple[str, str, str]]:
    other = stored or Patient()
    return [
        (translate("Import", "Family"), given.family_name, other.family_name),
        (translate("Import", "Given"), given.given_name, other.given_name),
        (translate("Import", "Born"), _born(given), _born(other)),
        (translate("Import", "Sex"), sex_name(given.sex), sex_name(other.sex)),
        (translate("Import", "Number"), _numbers(given), _numbers(other)),
    ]


def _share_a_number(given: Patient, stored: Patient | None) -> bool:
    """Whether a number of the same system agrees; the same digits of two systems say nothing."""
    known = set() if stored is None else set(stored.identifiers)
    return any(one.system and one.value and one in known for one in given.identifiers)


def _born(patient: Patient) -> str:
    return "" if patient.birth_date is None else words.partial_date(patient.birth_date)


def _numbers(patient: Patient) -> str:
    return ", ".join(one.value for one in patient.identifiers if one.value)


def _verdict(mine: str, theirs: str) -> QLabel:
    if not mine or not theirs:
        return _cell(translate("Import", "not compared"), tone="held")
    if mine.casefold() == theirs.casefold():
        return _cell("\u2713 " + translate("Import", "same"), tone="ok")
    return _cell("\u2715 " + translate("Import", "differs"), tone="warning")


def _cell(text: str, role: str = "body", tone: str = "") -> QLabel:
    label = QLabel(escape(text))
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    if tone:
        label.setProperty("tone", tone)
    return label
