"""Whose a resource is, and the record it goes to.

A resource that names no patient belongs to nobody, unless it is the only one of its document.
"""

from typing import Final

from ironview.domain.moments import read_partial_date
from ironview.domain.record import Identifier, Patient, Record, Sex
from ironview.domain.told import tell
from ironview.interchange.drafts import Draft
from ironview.interchange.fhir.opening import Library, Opened, normal_reference
from ironview.interchange.fhir.resources import (
    Condition,
    HumanName,
    MedicationAdministration,
    MedicationRequest,
    MedicationStatement,
    Observation,
    Procedure,
    Reference,
)
from ironview.interchange.fhir.resources import Patient as PatientResource
from ironview.interchange.staging import Bench, RowKind

_SEXES: Final = {"female": Sex.FEMALE, "male": Sex.MALE, "other": Sex.OTHER}
_CLINICAL: Final = (
    Observation,
    MedicationAdministration,
    MedicationStatement,
    MedicationRequest,
    Procedure,
    Condition,
)


class Subjects:
    """Patients of one document and their drafts, in order of appearance."""

    def __init__(self, bench: Bench, library: Library) -> None:
        self._bench = bench
        self._library = library
        self._drafts: dict[str, Draft] = {}
        self._ids: dict[int, str] = {}
        self._known: dict[str, str | None] = {}
        self._is_alone = sum(library.count(shape) for shape in _CLINICAL) == 1
        for opened, resource in library.all(PatientResource):
            self._meet(opened, resource)

    def of(self, reference: Reference | None, user: Opened) -> str | None:
        """Return the id of the patient meant; None when nobody is."""
        text = reference.reference if reference is not None else None
        if text and not text.startswith("#"):
            known = self._known.get(text)
            if known is None:
                known = self._known[text] = self._look_up(reference, user)
            return known
        return self._look_up(reference, user)

    def _look_up(self, reference: Reference | None, user: Opened) -> str | None:
        found = self._library.resolve(reference, user)
        if found is not None:
            return self._ids.get(id(found))
        text = (reference.reference or "").strip() if reference else ""
        if text and not text.startswith("#"):
            return self._by_reference(normal_reference(text))
        identifier = reference.identifier if reference else None
        if identifier is not None and identifier.value:
            return self._by_identifier(identifier.system or "", identifier.value)
        return "" if self._is_alone else None

    def draft(self, patient_id: str) -> Draft:
        """Return the record in the making, begun when it is not there yet."""
        if patient_id not in self._drafts:
            self._drafts[patient_id] = Draft(Patient(id=patient_id))
        return self._drafts[patient_id]

    def records(self) -> list[Record]:
        """Return a record for every patient of the document."""
        return [draft.finish() for draft in self._drafts.values()]

    def _meet(self, opened: Opened, resource: PatientResource) -> None:
        own_id = resource.id or opened.full_url.rsplit("/", 1)[-1].rsplit(":", 1)[-1]
        self._ids[id(opened)] = own_id
        if own_id in self._drafts:
            return
        self._drafts[own_id] = Draft(self._patient(own_id, opened, resource))

    def _patient(self, own_id: str, opened: Opened, resource: PatientResource) -> Patient:
        name = _official(resource.name or [])
        born = read_partial_date(resource.birth_date) if resource.birth_date else None
        if resource.birth_date and born is None:
            self._bench.hold(
                opened.place,
                "data.not_a_number",
                tell(
                    "The birth date “{date}” is no date. It was left empty.",
                    date=resource.birth_date,
                ),
                RowKind.FIELD,
                own_id,
            )
        return Patient(
            id=own_id,
            identifiers=tuple(
                Identifier(one.system or "", one.value)
                for one in resource.identifier or ()
                if one.value
            ),
            family_name=(name.family or name.text or "") if name else "",
            given_name=" ".join(part for part in (name.given or ()) if part) if name else "",
            sex=_SEXES.get(resource.gender or "", Sex.UNKNOWN),
            birth_date=born,
        )

    def _by_reference(self, reference: str) -> str:
        return reference.rsplit("/", 1)[-1].rsplit(":", 1)[-1]

    def _by_identifier(self, system: str, value: str) -> str:
        for patient_id, draft in self._drafts.items():
            if Identifier(system, value) in draft.patient.identifiers:
                return patient_id
        draft = self.draft(value)
        if not draft.patient.identifiers:
            self._drafts[value] = Draft(Patient(id=value, identifiers=(Identifier(system, value),)))
        return value


def _official(names: list[HumanName]) -> HumanName | None:
    if not names:
        return None
    ranks = {"official": 0, "usual": 1, None: 2}
    return min(names, key=lambda name: ranks.get(name.use, 3))
