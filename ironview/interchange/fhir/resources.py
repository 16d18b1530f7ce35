"""The parts of FHIR R4 resources that are read. Fields not listed are skipped while decoding.

Numbers stay as written (``msgspec.Raw``): 12.50 is not 12.5.
"""

from typing import TypeAlias

import msgspec

Number: TypeAlias = msgspec.Raw
NO_NUMBER = msgspec.Raw(b"")


class Part(msgspec.Struct, rename="camel", gc=False):
    """What all structures share: FHIR's camelCase, and no cycles."""


class Coding(Part):
    system: str | None = None
    code: str | None = None
    display: str | None = None


class CodeableConcept(Part):
    coding: list[Coding] | None = None
    text: str | None = None


class Identifier(Part):
    system: str | None = None
    value: str | None = None


class Reference(Part):
    reference: str | None = None
    display: str | None = None
    identifier: Identifier | None = None


class Period(Part):
    start: str | None = None
    end: str | None = None


class Quantity(Part):
    value: Number = NO_NUMBER
    comparator: str | None = None
    unit: str | None = None
    system: str | None = None
    code: str | None = None


class Ratio(Part):
    numerator: Quantity | None = None
    denominator: Quantity | None = None


class Annotation(Part):
    text: str | None = None


class ReferenceRange(Part):
    low: Quantity | None = None
    high: Quantity | None = None
    type: CodeableConcept | None = None
    applies_to: list[CodeableConcept] | None = None
    text: str | None = None


class Valued(Part):
    """What an Observation and its components share."""

    code: CodeableConcept | None = None
    value_quantity: Quantity | None = None
    value_string: str | None = None
    value_integer: Number = NO_NUMBER
    value_codeable_concept: CodeableConcept | None = None
    value_boolean: bool | None = None
    value_range: msgspec.Raw = NO_NUMBER
    value_ratio: msgspec.Raw = NO_NUMBER
    value_time: str | None = None
    value_date_time: str | None = None
    value_period: msgspec.Raw = NO_NUMBER
    value_sampled_data: msgspec.Raw = NO_NUMBER
    data_absent_reason: CodeableConcept | None = None
    # A single object in STU3, which still reaches us.
    interpretation: list[CodeableConcept] | CodeableConcept | None = None
    reference_range: list[ReferenceRange] | None = None


class Observation(Valued):
    id: str | None = None
    extension: msgspec.Raw = NO_NUMBER
    status: str | None = None
    subject: Reference | None = None
    effective_date_time: str | None = None
    effective_instant: str | None = None
    effective_period: Period | None = None
    effective_timing: msgspec.Raw = NO_NUMBER
    issued: str | None = None
    performer: list[Reference] | None = None
    note: list[Annotation] | None = None
    specimen: Reference | None = None
    has_member: list[Reference] | None = None
    component: list[Valued] | None = None
    contained: list[msgspec.Raw] | None = None


class DiagnosticReport(Part):
    id: str | None = None
    subject: Reference | None = None
    effective_date_time: str | None = None
    effective_period: Period | None = None
    issued: str | None = None
    performer: list[Reference] | None = None
    specimen: list[Reference] | None = None
    result: list[Reference] | None = None
    contained: list[msgspec.Raw] | None = None


class Collection(Part):
    collected_date_time: str | None = None
    collected_period: Period | None = None


class Specimen(Part):
    id: str | None = None
    type: CodeableConcept | None = None
    collection: Collection | None = None
    condition: list[CodeableConcept] | None = None
    note: list[Annotation] | None = None


class HumanName(Part):
    use: str | None = None
    text: str | None = None
    family: str | None = None
    given: list[str | None] | None = None


class Patient(Part):
    id: str | None = None
    extension: msgspec.Raw = NO_NUMBER
    identifier: list[Identifier] | None = None
    name: list[HumanName] | None = None
    gender: str | None = None
    birth_date: str | None = None


class Ingredient(Part):
    item_codeable_concept: CodeableConcept | None = None


class Medication(Part):
    id: str | None = None
    code: CodeableConcept | None = None
    form: CodeableConcept | None = None
    ingredient: list[Ingredient] | None = None


class DoseAndRate(Part):
    dose_quantity: Quantity | None = None


class Dosage(Part):
    text: str | None = None
    route: CodeableConcept | None = None
    dose: Quantity | None = None
    dose_and_rate: list[DoseAndRate] | None = None
    rate_quantity: Quantity | None = None
    rate_ratio: Ratio | None = None


class MedicationUse(Part):
    """What MedicationAdministration and MedicationRequest and MedicationStatement share."""

    id: str | None = None
    extension: msgspec.Raw = NO_NUMBER
    status: str | None = None
    medication_codeable_concept: CodeableConcept | None = None
    medication_reference: Reference | None = None
    subject: Reference | None = None
    note: list[Annotation] | None = None
    contained: list[msgspec.Raw] | None = None


class MedicationAdministration(MedicationUse):
    effective_date_time: str | None = None
    effective_period: Period | None = None
    request: Reference | None = None
    part_of: list[Reference] | None = None
    dosage: Dosage | None = None


class MedicationStatement(MedicationUse):
    effective_date_time: str | None = None
    effective_period: Period | None = None
    part_of: list[Reference] | None = None
    derived_from: list[Reference] | None = None
    dosage: list[Dosage] | None = None


class MedicationRequest(MedicationUse):
    authored_on: str | None = None
    dosage_instruction: list[Dosage] | None = None


class Procedure(Part):
    id: str | None = None
    extension: msgspec.Raw = NO_NUMBER
    status: str | None = None
    code: CodeableConcept | None = None
    subject: Reference | None = None
    performed_date_time: str | None = None
    performed_period: Period | None = None
    part_of: list[Reference] | None = None
    note: list[Annotation] | None = None
    contained: list[msgspec.Raw] | None = None


class Condition(Part):
    id: str | None = None
    extension: msgspec.Raw = NO_NUMBER
    clinical_status: CodeableConcept | None = None
    verification_status: CodeableConcept | None = None
    code: CodeableConcept | None = None
    subject: Reference | None = None
    onset_date_time: str | None = None
    onset_period: Period | None = None
    abatement_date_time: str | None = None
    abatement_period: Period | None = None


class Entry(Part):
    full_url: str | None = None
    resource: msgspec.Raw = NO_NUMBER


class Bundle(Part):
    type: str | None = None
    entry: list[Entry] | None = None


def codings(concept: CodeableConcept | None) -> list[Coding]:
    """Return the codings of a concept; none for none."""
    return (concept.coding or []) if concept else []


def concept_texts(concept: CodeableConcept | None) -> list[str]:
    """Return what a concept is called: its text, then its displays, without repetition."""
    if concept is None:
        return []
    texts = [concept.text, *(coding.display for coding in concept.coding or ())]
    return list(dict.fromkeys(text.strip() for text in texts if text and text.strip()))


def number_text(raw: msgspec.Raw) -> str:
    """Return a JSON number as written; the text of a string; empty for null or nothing."""
    text = bytes(raw).decode()
    if text.startswith('"'):
        return str(msgspec.json.decode(text))
    return "" if text in {"", "null"} else text
