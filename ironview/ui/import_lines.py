"""Turns what an import would do into lines: patient, date, test, value, and one reason."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from ironview.controller.import_plan import (
    Belongs,
    Choice,
    Doubt,
    ImportPlan,
    PlannedPatient,
    PlannedRow,
    PutAside,
    RowKey,
    RowState,
)
from ironview.domain.analytes import Analyte, AnalyteCode
from ironview.domain.checks import read_row
from ironview.domain.findings import Held
from ironview.domain.held_rows import hold_infusion, hold_result
from ironview.domain.moments import Moment
from ironview.domain.record import Condition, Event, Infusion, Patient, Result, Symptom
from ironview.ui import words
from ironview.ui.import_reasons import AFTER_TODAY, BY_PERSON
from ironview.ui.import_rows import Group, Kind, Line, grouped
from ironview.wording import held_text
from ironview.wording.dates import date_text, moment_text
from ironview.wording.labels import code_name

translate = QCoreApplication.translate

_KINDS = {
    RowState.ASK: Kind.ASK,
    RowState.AMEND: Kind.CORRECT,
    RowState.ADD: Kind.ADD,
    RowState.UNCHANGED: Kind.UNCHANGED,
    RowState.LEFT_OUT: Kind.LEFT_OUT,
    RowState.HELD: Kind.HELD,
    RowState.REJECTED: Kind.REJECTED,
}


class LineMaker:
    """Makes the lines of one plan after the other; patients that stay the same are kept.

    Args:
        analytes: The catalogue, to say which rows could not be read once they are stored.
        today: Gives the day at the clinic, to say which rows are dated after it.
    """

    def __init__(self, analytes: Mapping[AnalyteCode, Analyte], today: Callable[[], date]) -> None:
        self._today = today
        self._analytes = {code.value: one for code, one in analytes.items()}
        self._made: dict[int, tuple[PlannedPatient, tuple[Line, ...]]] = {}
        self._asides: dict[RowKey, tuple[object, Line]] = {}

    def lines(self, plan: ImportPlan) -> list[Line]:
        """Return every line, in the order of the files."""
        made = {id(patient): self._of(patient) for patient in plan.patients}
        self._made = made
        found = [line for _, lines in made.values() for line in lines]
        asides = {
            key: self._aside(key, aside, state, plan.choices.get(key))
            for key, aside, state in plan.keyed_asides()
        }
        self._asides = asides
        return [*found, *(line for _, line in asides.values())]

    def _aside(
        self, key: RowKey, aside: PutAside, state: RowState, chosen: Choice | None
    ) -> tuple[object, Line]:
        says = (id(aside), chosen)
        known = self._asides.get(key)
        return (
            known
            if known is not None and known[0] == says
            else (says, _aside_line(key, aside, state, chosen))
        )

    def _of(self, patient: PlannedPatient) -> tuple[PlannedPatient, tuple[Line, ...]]:
        known = self._made.get(id(patient))
        if known is not None and known[0] is patient:
            return known
        if not patient.rows:
            return patient, (_bare_patient(patient),)
        rows = patient.keyed_rows()
        today = self._today()
        return patient, tuple(
            _with_doubt_of_date(_line(patient, key, row, self._analytes), row.row, today)
            for key, row in rows
        )


def import_groups(
    plan: ImportPlan, analytes: Mapping[AnalyteCode, Analyte], today: date
) -> tuple[Group, ...]:
    """Return the groups that hold something, in order."""
    return grouped(LineMaker(analytes, lambda: today).lines(plan))


def name_and_number(patient: Patient) -> tuple[str, str]:
    """Return how a patient stands in a line."""
    number = next((one.value for one in patient.identifiers if one.value), "")
    return words.full_name(patient.family_name, patient.given_name), number


def _aside_line(key: RowKey, aside: PutAside, state: RowState, chosen: Choice | None) -> Line:
    return Line(
        kind=Kind.HELD if state is RowState.HELD else Kind.REJECTED,
        patient=aside.patient,
        when=aside.at,
        test=aside.name,
        value=aside.value,
        unit=aside.unit,
        why=aside.text if chosen is None else _by_person(chosen.reason),
        source=aside.source,
        key=key,
        reason=aside.reason if chosen is None else BY_PERSON,
        is_chosen=chosen is not None,
        raw=aside.raw,
    )


def _by_person(reason: str) -> str:
    return reason or translate("Import", "Because you said so")


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
    patient: PlannedPatient, key: RowKey, planned: PlannedRow, analytes: Mapping[str, Analyte]
) -> Line:
    held = _held(patient.record.patient, planned, analytes)
    is_aside = planned.state in (RowState.HELD, RowState.REJECTED)
    name, number = name_and_number(patient.record.patient)
    when, test, value, unit = _content(planned.row)
    why = held_text(held) if held else _why(planned) or _whose(patient)
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
        why=_by_person(planned.reason) if is_aside else why,
        source=planned.row.origin,
        key=key,
        reason=held.reason if held else planned.code or (BY_PERSON if is_aside else ""),
        is_chosen=is_aside and not planned.code,
        is_kept_back=bool(planned.code),
    )


def _with_doubt_of_date(line: Line, row: object, today: date) -> Line:
    """Say of a row that it is dated after today, beside what there is to say already."""
    day = _day(row)
    is_open = line.kind in (Kind.ASK, Kind.HELD, Kind.ADD, Kind.CORRECT)
    if day is None or day <= today or not is_open:
        return line
    text = translate("Import", "{date} is after today ({today}). Check the date.")
    told = text.format(date=date_text(day), today=date_text(today))
    return replace(
        line,
        why=f"{line.why.rstrip('.')}. {told}" if line.why else told,
        reason=line.reason or AFTER_TODAY,
        is_after_today=True,
    )


def _day(row: object) -> date | None:
    """Return the day of what a row tells of; None where it tells none."""
    match row:
        case Result():
            at = row.collected
        case Infusion():
            at = row.started
        case Event() | Symptom():
            at = row.at
        case _:
            return None
    return None if at is None else at.day


def _held(patient: Patient, planned: PlannedRow, analytes: Mapping[str, Analyte]) -> Held | None:
    """Return why a row that would be stored could not be read; None when it could."""
    row = planned.row
    if planned.state is not RowState.ADD:
        return None
    if isinstance(row, Infusion):
        return None if row.started else hold_infusion(row)
    if not isinstance(row, Result):
        return None
    born = patient.birth_date.last_day if patient.birth_date else None
    read = read_row(row, analytes, born)
    return hold_result(read, read.held) if read.held else None


def _belongs(patient: PlannedPatient) -> str:
    if patient.belongs is Belongs.NEW:
        return translate("Import", "new patient")
    if patient.stored is None:
        return ""
    return " ".join(part for part in name_and_number(patient.stored.patient) if part)


def row_text(row: object) -> str:
    """Return what a row says, in one line: when, what, how much."""
    return " ".join(part for part in _content(row) if part)


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


def _whose(patient: PlannedPatient) -> str:
    """Say what is missing of a patient whom the file names in no way."""
    if patient.belongs is not Belongs.ASK or patient.doubt is not Doubt.NOBODY:
        return ""
    return translate("Import", "The file has neither a name nor a number of the patient.")


def _why(planned: PlannedRow) -> str:
    if planned.state is RowState.AMEND and planned.stored is not None:
        _, _, value, unit = _content(planned.stored)
        text = translate("Import", "Was {value}")
        if planned.moved_to:
            text = translate("Import", "Was {value}; corrected where it was moved to")
        return text.format(value=f"{value} {unit}".strip())
    return ""
