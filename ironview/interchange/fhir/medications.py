"""Infusions and oral iron: what was given, never what was only ordered.

Administrations, statements and procedures are read. An order by itself gives nobody anything; it
lends its medication and dose to the administration that refers to it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo
from decimal import Decimal
from typing import Final

from ironview.domain.record import DoseStatus, Event, EventKind, Infusion
from ironview.interchange.fhir.dates import When, start_of, when
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
    Quantity,
    Reference,
    codings,
    concept_texts,
    number_text,
)
from ironview.interchange.fhir.subjects import Subjects
from ironview.interchange.iron_names import Iron, IronNames, IronRoute, MedicationName
from ironview.interchange.numbers import amount
from ironview.interchange.staging import Bench, RowKind

_GIVEN: Final = {
    "completed": DoseStatus.COMPLETED,
    "active": DoseStatus.COMPLETED,
    "unknown": DoseStatus.COMPLETED,
    "": DoseStatus.COMPLETED,
    "in-progress": DoseStatus.PARTIAL,
    "on-hold": DoseStatus.PARTIAL,
    "stopped": DoseStatus.PARTIAL,
    "not-done": DoseStatus.NOT_GIVEN,
    "not-taken": DoseStatus.NOT_GIVEN,
    "preparation": DoseStatus.NOT_GIVEN,
    "intended": DoseStatus.NOT_GIVEN,
}
_MG: Final = {
    "mg": Decimal(1),
    "milligram": Decimal(1),
    "milligrams": Decimal(1),
    "g": Decimal(1000),
}
_MG_IN_TEXT: Final = re.compile(r"\b(\d{2,4}(?:[.,]\d+)?)\s*mg\b(?!\s*/)", re.IGNORECASE)
_SYSTEMS: Final = {"rxnorm": "rxnorm", "atc": "atc", "snomed": "snomed", "sct": "snomed"}


@dataclass(frozen=True, slots=True)
class _Given:
    """One use of a medication, whatever resource says so."""

    opened: Opened
    status: str
    subject: Reference | None
    at: When
    names: MedicationName
    dosages: tuple[Dosage, ...]
    notes: tuple[str, ...]


class MedicationReader:
    """Reads all medication resources of one document."""

    def __init__(
        self, bench: Bench, library: Library, subjects: Subjects, names: IronNames, zone: tzinfo
    ) -> None:
        self._bench = bench
        self._library = library
        self._subjects = subjects
        self._names = names
        self._zone = zone

    def read(self) -> None:
        """Put every use of iron where it belongs; other medications are passed over."""
        for given in (*self._administrations(), *self._statements(), *self._procedures()):
            iron = self._names.identify(given.names)
            if iron is None:
                self._bench.pass_over(type(given.opened.body).__name__)
            else:
                self._place(given, iron)
        for opened, request in self._library.all(MedicationRequest):
            self._order(opened, request)

    def _administrations(self) -> Iterator[_Given]:
        for opened, body in self._library.all(MedicationAdministration):
            order = self._library.resolve(body.request, opened)
            dosages = [body.dosage] if body.dosage else []
            use, home = (body, opened) if _says_what(body) or order is None else (body, order)
            names = self._medication(use, home)
            if order is not None and isinstance(order.body, MedicationRequest):
                dosages = dosages or list(order.body.dosage_instruction or ())
                if not names.texts and not (names.rxnorm or names.atc or names.snomed):
                    names = self._medication(order.body, order)
            at = start_of(body.effective_date_time, body.effective_period, self._zone)
            yield self._given(opened, body, at, names, dosages)

    def _statements(self) -> Iterator[_Given]:
        for opened, body in self._library.all(MedicationStatement):
            at = when(body.effective_date_time, body.effective_period, self._zone)
            names = self._medication(body, opened)
            yield self._given(opened, body, at, names, list(body.dosage or ()))

    def _procedures(self) -> Iterator[_Given]:
        for opened, body in self._library.all(Procedure):
            yield _Given(
                opened,
                body.status or "",
                body.subject,
                start_of(body.performed_date_time, body.performed_period, self._zone),
                _names([body.code], [], concept_texts(body.code)),
                (),
                _notes(body.note),
            )

    def _given(
        self,
        opened: Opened,
        body: MedicationUse,
        at: When,
        names: MedicationName,
        dosages: list[Dosage],
    ) -> _Given:
        routes = [one.route for one in dosages if one.route is not None]
        texts = tuple(one.text for one in dosages if one.text)
        named = MedicationName(
            rxnorm=names.rxnorm,
            atc=names.atc,
            snomed=names.snomed,
            texts=names.texts,
            route_codes=tuple(c.code for route in routes for c in codings(route) if c.code),
            route_texts=(*(text for route in routes for text in concept_texts(route)), *texts),
        )
        status = body.status or ""
        return _Given(opened, status, body.subject, at, named, tuple(dosages), _notes(body.note))

    def _place(self, given: _Given, iron: Iron) -> None:
        place, title = given.opened.place, _title(given.names)
        patient = self._subjects.of(given.subject, given.opened)
        if given.status == "entered-in-error":
            self._bench.reject(
                place,
                "import.entered_in_error",
                f"“{title}” was entered in error in the source. It was not taken over.",
                RowKind.INFUSION,
                patient or "",
            )
        elif patient is None:
            self._bench.hold(
                place,
                "import.no_patient",
                f"“{title}” of {given.at.text or 'an unknown date'} names no patient. It was not "
                "given to anyone.",
                RowKind.INFUSION,
            )
        elif iron.route is IronRoute.INTRAVENOUS:
            self._subjects.draft(patient).infusions.append(_infusion(given, iron))
        elif iron.route is IronRoute.ORAL:
            self._oral(given, patient, title)
        else:
            self._bench.hold(
                place,
                "import.unknown_route",
                f"“{title}” of {given.at.text or 'an unknown date'} is iron, but nothing says "
                "whether it was infused. Enter the infusion if it was.",
                RowKind.INFUSION,
                patient,
            )

    def _oral(self, given: _Given, patient: str, title: str) -> None:
        if _GIVEN.get(given.status) is DoseStatus.NOT_GIVEN:
            self._bench.reject(
                given.opened.place,
                "import.not_given",
                f"“{title}” was not taken. Nothing was taken over.",
                RowKind.EVENT,
                patient,
            )
            return
        self._subjects.draft(patient).events.append(
            Event(
                kind=EventKind.ORAL_IRON,
                at=given.at.moment,
                at_text=given.at.text,
                note=title,
                origin=given.opened.place,
            )
        )

    def _order(self, opened: Opened, request: MedicationRequest) -> None:
        if self._names.identify(self._medication(request, opened)) is None:
            self._bench.pass_over("MedicationRequest")
            return
        names = self._medication(request, opened)
        self._bench.reject(
            opened.place,
            "import.order_only",
            f"“{_title(names)}” is an order. Only what is recorded as given counts as an infusion.",
            RowKind.INFUSION,
            self._subjects.of(request.subject, opened) or "",
        )

    def _medication(self, use: MedicationUse, home: Opened) -> MedicationName:
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
        return _names(concepts, [], [*named, *texts])


def _names(
    concepts: list[CodeableConcept | None], routes: list[str], texts: list[str]
) -> MedicationName:
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
        route_texts=tuple(routes),
    )


def _says_what(use: MedicationUse) -> bool:
    return use.medication_codeable_concept is not None or use.medication_reference is not None


def _title(names: MedicationName) -> str:
    codes = (*names.rxnorm, *names.atc, *names.snomed)
    return names.texts[0] if names.texts else (codes[0] if codes else "a medication without a name")


def _infusion(given: _Given, iron: Iron) -> Infusion:
    status = _GIVEN.get(given.status, DoseStatus.COMPLETED)
    ended = None
    period: Period | None = getattr(given.opened.body, "effective_period", None) or getattr(
        given.opened.body, "performed_period", None
    )
    if period is not None and period.end and given.at.moment is not None:
        ended = period.end
    notes = [_title(given.names) if not iron.brand else "", *given.notes]
    if ended:
        notes.append(f"ended {ended}")
    return Infusion(
        product=iron.product,
        brand=iron.brand,
        dose_mg=None if given.status == "in-progress" else _dose_mg(given),
        started=given.at.moment,
        started_text=given.at.text,
        status=status,
        note="; ".join(filter(None, notes)),
        origin=given.opened.place,
    )


def _dose_mg(given: _Given) -> Decimal | None:
    """Return the dose when exactly one is stated in mg or g; otherwise it is unknown."""
    stated = {dose for dosage in given.dosages for dose in _doses(dosage)}
    if len(stated) == 1:
        return stated.pop()
    if stated or len(given.dosages) > 1:
        return None
    # A milligram in a product's name is the size of the vial; in a procedure's it is the dose.
    texts = given.names.texts if isinstance(given.opened.body, Procedure) else _dosage_texts(given)
    found = {
        amount(match.replace(",", ".")) for text in texts for match in _MG_IN_TEXT.findall(text)
    }
    return found.pop() if len(found) == 1 else None


def _dosage_texts(given: _Given) -> tuple[str, ...]:
    return tuple(dosage.text for dosage in given.dosages if dosage.text)


def _doses(dosage: Dosage) -> Iterator[Decimal]:
    quantities = [dosage.dose, *(part.dose_quantity for part in dosage.dose_and_rate or ())]
    for quantity in quantities:
        mg = _in_mg(quantity)
        if mg is not None:
            yield mg


def _in_mg(quantity: Quantity | None) -> Decimal | None:
    if quantity is None or quantity.comparator:
        return None
    number = amount(number_text(quantity.value))
    for unit in (quantity.code, quantity.unit):
        factor = _MG.get((unit or "").strip().casefold())
        if factor is not None and number is not None:
            return number * factor
    return None


def _notes(notes: list[Annotation] | None) -> tuple[str, ...]:
    return tuple(note.text for note in notes or () if note.text)
