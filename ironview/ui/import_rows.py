"""What an import would do as plain groups of lines: everything a person looks at before storing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from ironview.controller.import_plan import (
    Belongs,
    ImportPlan,
    PlannedPatient,
    PlannedRow,
    RowState,
)
from ironview.domain.analytes import Analyte, AnalyteCode
from ironview.domain.checks import read_row
from ironview.domain.held_rows import hold_infusion, hold_result
from ironview.domain.moments import Moment
from ironview.domain.record import Condition, Event, Infusion, Patient, Result, Symptom
from ironview.ui import words
from ironview.wording import held_text
from ironview.wording.dates import date_text, moment_text
from ironview.wording.labels import code_name

translate = QCoreApplication.translate


class Kind(Enum):
    """Groups, in the order of the screen."""

    ASK = "ask"
    HELD = "held"
    CORRECT = "correct"
    ADD = "add"
    UNCHANGED = "unchanged"
    LEFT_OUT = "left_out"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row of a file.

    Attributes:
        patient: Name in the file; ``number`` its identifier.
        belongs: Whose it will be; empty while nobody decided.
        index: Of its record, for the question it belongs to; None for a row without one.
        value: As reported, without its unit.
        why: One reason; empty for a clean row.
        source: File and place.
    """

    kind: Kind
    patient: str = ""
    number: str = ""
    belongs: str = ""
    index: int | None = None
    when: str = ""
    test: str = ""
    value: str = ""
    unit: str = ""
    why: str = ""
    source: str = ""

    @property
    def is_told_only(self) -> bool:
        """Whether the row has nothing to show in columns but whose it is and why."""
        return not (self.belongs or self.when or self.test or self.value or self.unit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Rows that share a fate; ``is_clean`` ones start folded."""

    kind: Kind
    lines: tuple[Line, ...]

    @property
    def is_clean(self) -> bool:
        """Whether nobody has to look at it."""
        return self.kind in (Kind.UNCHANGED, Kind.LEFT_OUT)


_KINDS = {
    RowState.ASK: Kind.ASK,
    RowState.AMEND: Kind.CORRECT,
    RowState.ADD: Kind.ADD,
    RowState.UNCHANGED: Kind.UNCHANGED,
    RowState.LEFT_OUT: Kind.LEFT_OUT,
}


def import_groups(plan: ImportPlan, analytes: Mapping[AnalyteCode, Analyte]) -> tuple[Group, ...]:
    """Return the groups that hold something, in order.

    Args:
        analytes: The catalogue, to say which rows could not be read once they are stored.
    """
    lines = list(_lines(plan, analytes))
    groups = (
        Group(kind=kind, lines=tuple(line for line in lines if line.kind is kind)) for kind in Kind
    )
    return tuple(group for group in groups if group.lines)


def group_title(kind: Kind) -> str:
    """Return the name of a group."""
    return {
        Kind.ASK: translate("Import", "Ask you"),
        Kind.HELD: translate("Import", "Held"),
        Kind.CORRECT: translate("Import", "Corrections"),
        Kind.ADD: translate("Import", "To add"),
        Kind.UNCHANGED: translate("Import", "Unchanged"),
        Kind.LEFT_OUT: translate("Import", "Left out"),
        Kind.REJECTED: translate("Import", "Rejected"),
    }[kind]


def group_note(kind: Kind) -> str:
    """Return what becomes of the rows of a group."""
    return {
        Kind.ASK: translate("Import", "waits until you decide"),
        Kind.HELD: translate("Import", "kept, but not read"),
        Kind.CORRECT: translate("Import", "the old value stays"),
        Kind.ADD: translate("Import", "clean rows"),
        Kind.UNCHANGED: translate("Import", "stored already"),
        Kind.LEFT_OUT: translate("Import", "by your decision"),
        Kind.REJECTED: translate("Import", "cannot be used"),
    }[kind]


def state_word(kind: Kind) -> str:
    """Return what becomes of a row, in a word or two."""
    return {
        Kind.ASK: translate("Import", "Asks you"),
        Kind.HELD: translate("Import", "Held"),
        Kind.CORRECT: translate("Import", "Correction"),
        Kind.ADD: translate("Import", "Add"),
        Kind.UNCHANGED: translate("Import", "Unchanged"),
        Kind.LEFT_OUT: translate("Import", "Left out"),
        Kind.REJECTED: translate("Import", "Rejected"),
    }[kind]


def name_and_number(patient: Patient) -> tuple[str, str]:
    """Return how a patient stands in a line."""
    number = next((one.value for one in patient.identifiers if one.value), "")
    return words.full_name(patient.family_name, patient.given_name), number


def _lines(plan: ImportPlan, analytes: Mapping[AnalyteCode, Analyte]) -> Iterable[Line]:
    for patient in plan.patients:
        if not patient.rows:
            yield _bare_patient(patient)
        for row in patient.rows:
            yield _line(patient, row, analytes)
    for kind, asides in ((Kind.HELD, plan.held), (Kind.REJECTED, plan.rejected)):
        for aside in asides:
            yield Line(kind=kind, patient=aside.patient, why=aside.text, source=aside.source)


def _bare_patient(patient: PlannedPatient) -> Line:
    kind = {
        Belongs.NEW: Kind.ADD,
        Belongs.KNOWN: Kind.UNCHANGED,
        Belongs.ASK: Kind.ASK,
        Belongs.LEFT_OUT: Kind.LEFT_OUT,
    }[patient.belongs]
    name, number = name_and_number(patient.record.patient)
    return Line(
        kind=kind,
        patient=name,
        number=number,
        belongs=_belongs(patient),
        index=patient.index,
        why=translate("Import", "A patient without results"),
    )


def _line(
    patient: PlannedPatient, planned: PlannedRow, analytes: Mapping[AnalyteCode, Analyte]
) -> Line:
    held = _held(patient.record.patient, planned, analytes)
    name, number = name_and_number(patient.record.patient)
    when, test, value, unit = _content(planned.row)
    return Line(
        kind=Kind.HELD if held else _KINDS[planned.state],
        patient=name,
        number=number,
        belongs=_belongs(patient),
        index=patient.index,
        when=when,
        test=test,
        value=value,
        unit=unit,
        why=held or _why(planned),
        source=planned.row.origin,
    )


def _held(patient: Patient, planned: PlannedRow, analytes: Mapping[AnalyteCode, Analyte]) -> str:
    """Say why a row that would be stored could not be read; empty when it could."""
    row = planned.row
    if planned.state is not RowState.ADD:
        return ""
    if isinstance(row, Infusion):
        return "" if row.started else held_text(hold_infusion(row))
    if not isinstance(row, Result):
        return ""
    born = patient.birth_date.last_day if patient.birth_date else None
    read = read_row(row, {code.value: one for code, one in analytes.items()}, born)
    return held_text(hold_result(read, read.held)) if read.held else ""


def _belongs(patient: PlannedPatient) -> str:
    if patient.belongs is Belongs.NEW:
        return translate("Import", "new patient")
    if patient.stored is None:
        return ""
    return " ".join(part for part in name_and_number(patient.stored.patient) if part)


def _content(row: object) -> tuple[str, str, str, str]:
    match row:
        case Result():
            return _when(row.collected, row.collected_text), _name(row), row.value, row.unit
        case Infusion():
            amount = "" if row.dose_mg is None else f"{row.dose_mg:f}"
            name = row.brand or code_name(row.product)
            return _when(row.started, row.started_text), name, amount, "mg" if amount else ""
        case Event():
            return _when(row.at, row.at_text), code_name(row.kind), row.units, ""
        case Symptom():
            return _when(row.at, row.at_text), code_name(row.scale), row.score, ""
        case Condition():
            since = "" if row.since is None else date_text(row.since)
            return since, code_name(row.code), "", ""
        case _:
            return "", "", "", ""


def _name(row: Result) -> str:
    named = code_name(row.analyte)
    return row.name if named == row.analyte and row.name else named


def _when(at: Moment | None, text: str) -> str:
    return moment_text(at) if at is not None else text


def _why(planned: PlannedRow) -> str:
    if planned.state is RowState.AMEND and planned.stored is not None:
        _, _, value, unit = _content(planned.stored)
        return translate("Import", "Was {value}").format(value=f"{value} {unit}".strip())
    return ""
