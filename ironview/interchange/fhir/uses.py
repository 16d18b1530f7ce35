"""Every use of a medication in a document, whatever resource tells of it.

An order by itself gives nobody anything; it lends its medication and dose to the administration
that refers to it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import tzinfo
from decimal import Decimal
from typing import Final

from ironview.domain.moments import Moment
from ironview.domain.record import DoseStatus
from ironview.interchange.fhir.dates import When, start_of, when
from ironview.interchange.fhir.doses import dose_mg, mg_in_text
from ironview.interchange.fhir.opening import Library, Opened
from ironview.interchange.fhir.resources import (
    Annotation,
    CodeableConcept,
    Dosage,
    Medication,
    MedicationAdministration,
    MedicationRequest,
    MedicationStatement,
    MedicationUse,
    Period,
    Procedure,
    Reference,
    codings,
    concept_texts,
)
from ironview.interchange.iron_names import MedicationName

_GIVEN: Final = {
    "in-progress": DoseStatus.PARTIAL,
    "on-hold": DoseStatus.PARTIAL,
    "stopped": DoseStatus.PARTIAL,
    "not-done": DoseStatus.NOT_GIVEN,
    "preparation": DoseStatus.NOT_GIVEN,
}
_STATED: Final = {"not-taken": DoseStatus.NOT_GIVEN, "intended": DoseStatus.NOT_GIVEN}
_SYSTEMS: Final = {"rxnorm": "rxnorm", "atc": "atc", "snomed": "snomed", "sct": "snomed"}


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a medication.

    Attributes:
        status: ``completed`` where the source does not say: a dose that may have been given
            starts the clock.
        in_error: The source took it back.
        dose: mg of elemental iron; None when unknown.
    """

    opened: Opened
    subject: Reference | None
    at: When
    ended: Moment | None
    names: MedicationName
    status: DoseStatus
    in_error: bool
    dose: Decimal | None
    notes: tuple[str, ...]

    @property
    def title(self) -> str:
        """What the source calls it."""
        return medication_title(self.names)


class UseFinder:
    """Finds the uses of one document."""

    def __init__(self, library: Library, zone: tzinfo) -> None:
        self._library = library
        self._zone = zone

    def administrations(self) -> Iterator[Use]:
        """Yield what was recorded as given."""
        for opened, body in self._library.all(MedicationAdministration):
            names, dosages = self.names(body, opened), [body.dosage] if body.dosage else []
            order = self._library.resolve(body.request, opened)
            if order is not None and isinstance(order.body, MedicationRequest):
                dosages = dosages or list(order.body.dosage_instruction or ())
                names = names if _says_what(body) else self.names(order.body, order)
            at = start_of(body.effective_date_time, body.effective_period, self._zone)
            dose = None if body.status == "in-progress" else dose_mg(dosages)
            yield self._use(opened, body, _routed(names, dosages), at, dose)

    def statements(self) -> Iterator[Use]:
        """Yield what somebody says was given; over several days no single date is known."""
        for opened, body in self._library.all(MedicationStatement):
            dosages = list(body.dosage or ())
            at = when(body.effective_date_time, body.effective_period, self._zone)
            names = _routed(self.names(body, opened), dosages)
            yield self._use(opened, body, names, at, dose_mg(dosages))

    def procedures(self) -> Iterator[Use]:
        """Yield procedures by what they are called; the milligrams in that name are the dose."""
        for opened, body in self._library.all(Procedure):
            names = _coded([body.code], concept_texts(body.code))
            yield Use(
                opened,
                body.subject,
                start_of(body.performed_date_time, body.performed_period, self._zone),
                self._end(body.performed_period),
                names,
                _GIVEN.get(body.status or "", DoseStatus.COMPLETED),
                body.status == "entered-in-error",
                mg_in_text(names.texts),
                _notes(body.note),
            )

    def names(self, use: MedicationUse, home: Opened) -> MedicationName:
        """Return everything said of a medication, in the resource or the one it refers to."""
        concepts = [use.medication_codeable_concept]
        texts: list[str] = []
        found = self._library.resolve(use.medication_reference, home)
        if found is not None and isinstance(found.body, Medication):
            medication = found.body
            concepts.append(medication.code)
            concepts += [part.item_codeable_concept for part in medication.ingredient or ()]
            texts += concept_texts(medication.form)
        if use.medication_reference is not None and use.medication_reference.display:
            texts.append(use.medication_reference.display)
        named = [text for concept in concepts for text in concept_texts(concept)]
        return _coded(concepts, [*named, *texts])

    def _use(
        self,
        opened: Opened,
        body: MedicationAdministration | MedicationStatement,
        names: MedicationName,
        at: When,
        dose: Decimal | None,
    ) -> Use:
        statuses = _GIVEN if isinstance(body, MedicationAdministration) else _STATED
        return Use(
            opened,
            body.subject,
            at,
            self._end(body.effective_period),
            names,
            statuses.get(body.status or "", DoseStatus.COMPLETED),
            body.status == "entered-in-error",
            dose,
            _notes(body.note),
        )

    def _end(self, period: Period | None) -> Moment | None:
        return when(period.end, None, self._zone).moment if period is not None else None


def medication_title(names: MedicationName) -> str:
    """Return the first name, else the first code."""
    codes = (*names.texts, *names.rxnorm, *names.atc, *names.snomed)
    return codes[0] if codes else "a medication without a name"


def _says_what(use: MedicationUse) -> bool:
    return use.medication_codeable_concept is not None or use.medication_reference is not None


def _routed(names: MedicationName, dosages: Iterable[Dosage]) -> MedicationName:
    several = tuple(dosages)
    routes = [dosage.route for dosage in several if dosage.route is not None]
    texts = [text for route in routes for text in concept_texts(route)]
    return replace(
        names,
        route_codes=tuple(code.code for route in routes for code in codings(route) if code.code),
        route_texts=(*texts, *(dosage.text for dosage in several if dosage.text)),
    )


def _coded(concepts: Iterable[CodeableConcept | None], texts: Iterable[str]) -> MedicationName:
    codes: dict[str, list[str]] = {"rxnorm": [], "atc": [], "snomed": []}
    for concept in concepts:
        for coding in codings(concept):
            system = (coding.system or "").casefold()
            for part, name in _SYSTEMS.items():
                if part in system and coding.code:
                    codes[name].append(coding.code)
    return MedicationName(
        rxnorm=tuple(codes["rxnorm"]),
        atc=tuple(codes["atc"]),
        snomed=tuple(codes["snomed"]),
        texts=tuple(dict.fromkeys(texts)),
    )


def _notes(notes: list[Annotation] | None) -> tuple[str, ...]:
    return tuple(note.text for note in notes or () if note.text)
