"""Whether a resource still says what the row it carries says."""

from datetime import UTC, date, tzinfo
from decimal import Decimal
from typing import Final

from ironview.domain.moments import Moment, read_moment
from ironview.domain.quantities import read_quantity
from ironview.domain.record import (
    Condition,
    DoseStatus,
    Event,
    Infusion,
    Patient,
    Result,
    ResultStatus,
    Symptom,
)
from ironview.interchange.fhir.resources import (
    CodeableConcept,
    MedicationAdministration,
    Observation,
    Procedure,
    codings,
    number_text,
)
from ironview.interchange.fhir.resources import Condition as ConditionResource
from ironview.interchange.own_rows import CODE_SYSTEM

Own = Observation | MedicationAdministration | Procedure | ConditionResource
Row = Result | Symptom | Infusion | Event | Condition

_GIVEN: Final = {
    "completed": DoseStatus.COMPLETED,
    "stopped": DoseStatus.PARTIAL,
    "not-done": DoseStatus.NOT_GIVEN,
}


def same_patient(read: Patient, carried: Patient) -> bool:
    """Whether the patient's standard elements, as they were read, agree with the row."""
    numbers = tuple(one for one in carried.identifiers if one.value.strip())
    return (
        read.sex == carried.sex
        and read.birth_date == carried.birth_date
        and read.family_name.strip() == carried.family_name.strip()
        and read.given_name.strip() == carried.given_name.strip()
        and [(i.system.strip(), i.value) for i in read.identifiers]
        == [(i.system.strip(), i.value) for i in numbers]
    )


def same_row(body: Own, row: Row, zone: tzinfo) -> bool:
    """Whether code, value, unit, status and dates agree.

    Args:
        zone: For times in UTC; only their instants are compared.
    """
    match body, row:
        case Observation(), Result():
            return (
                _names(body.code, row.analyte)
                and (body.status or "").replace("-", "_") == row.status.value
                and _same_value(body, row.value, row.unit)
                and _same_moment(body.effective_date_time, row.collected, zone)
            )
        case Observation(), Symptom():
            return (
                _names(body.code, row.scale)
                and body.status == ResultStatus.FINAL.value
                and _same_value(body, row.score, "")
                and _same_moment(body.effective_date_time, row.at, zone)
            )
        case MedicationAdministration(), Infusion():
            return (
                _names(body.medication_codeable_concept, row.product)
                and _GIVEN.get(body.status or "") is row.status
                and _dose(body) == row.dose_mg
                and _same_moment(body.effective_date_time, row.started, zone)
            )
        case Procedure(), Event():
            return (
                _names(body.code, row.kind)
                and body.status == "completed"
                and _same_moment(body.performed_date_time, row.at, zone)
            )
        case ConditionResource(), Condition():
            return (
                _names(body.code, row.code)
                and any(one.code == "confirmed" for one in codings(body.verification_status))
                and _same_day(body.onset_date_time, row.since)
                and _same_day(body.abatement_date_time, row.until)
            )
        case _:
            return False


def _names(concept: CodeableConcept | None, name: str) -> bool:
    own = [one.code for one in codings(concept) if one.system == CODE_SYSTEM]
    if own:
        return own == [name]
    text = concept.text if concept is not None else None
    return text in {name, "unnamed"}


def _same_value(body: Observation, value: str, unit: str) -> bool:
    wanted, given = read_quantity(value), body.value_quantity
    if given is None:
        return wanted is None and (body.value_string or "").strip() == value.strip()
    text = f"{given.comparator or ''}{number_text(given.value)}"
    return read_quantity(text) == wanted and (given.unit or "").strip() == unit.strip()


def _same_moment(text: str | None, wanted: Moment | None, zone: tzinfo) -> bool:
    if text is None or wanted is None:
        return text is None and wanted is None
    found = read_moment(text, zone)
    if found is None:
        return False
    if found.instant is None or wanted.instant is None:
        return found.day == wanted.day and found.has_time == wanted.has_time
    return found.instant == wanted.instant.replace(microsecond=0).astimezone(UTC)


def _same_day(text: str | None, wanted: date | None) -> bool:
    return (text or "") == (wanted.isoformat() if wanted is not None else "")


def _dose(body: MedicationAdministration) -> Decimal | None:
    dose = body.dosage.dose if body.dosage is not None else None
    if dose is None:
        return None
    quantity = read_quantity(number_text(dose.value))
    is_plain = quantity is not None and not dose.comparator and dose.unit == "mg"
    return quantity.amount if is_plain and quantity is not None else Decimal(-1)
