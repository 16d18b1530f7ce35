"""Whom a message is about: PID, whose identifiers real files keep in three different fields."""

from dataclasses import replace
from typing import Final

from ironview.domain.record import Identifier, Patient, Record, Sex
from ironview.domain.told import tell
from ironview.interchange.drafts import Draft
from ironview.interchange.hl7v2.escapes import unescape
from ironview.interchange.hl7v2.moments import read_birth
from ironview.interchange.hl7v2.segments import Segment
from ironview.interchange.merging import merge
from ironview.interchange.staging import Bench, RowKind

_SEXES: Final = {"F": Sex.FEMALE, "M": Sex.MALE, "O": Sex.OTHER, "A": Sex.OTHER}
_IDENTIFIER_FIELDS: Final = (3, 2, 4)
_IDENTITY_FIELDS: Final = (2, 3, 4, 5, 7, 8)


class Patients:
    """The patients of one document and their records in the making.

    Args:
        is_lone: Only one message of the document has rows. A patient without a number is somebody
            only then, and only with a name.
    """

    def __init__(self, bench: Bench, *, is_lone: bool) -> None:
        self._bench = bench
        self._is_lone = is_lone
        self._drafts: dict[tuple[str, ...], Draft | None] = {}
        self._authorities: dict[str, str] = {}

    def of(self, pid: Segment | None) -> Draft | None:
        """Return the record of the patient a PID names; None when it names nobody."""
        if pid is None:
            return None
        key = tuple(pid.raw(number).strip() for number in _IDENTITY_FIELDS)
        if key not in self._drafts:
            self._drafts[key] = self._draft(pid)
        return self._drafts[key]

    def records(self) -> tuple[Record, ...]:
        """Return one record for each patient, in order of appearance."""
        drafts = [draft for draft in self._drafts.values() if draft is not None]
        return merge(draft.finish() for draft in drafts).records

    def _draft(self, pid: Segment) -> Draft | None:
        patient = self._told_apart(read_patient(pid))
        if not patient.id and not (self._is_lone and patient.family_name):
            return None
        born = pid.text(7)
        if born and patient.birth_date is None:
            text = tell("The birth date “{date}” is no date. It was left empty.", date=born)
            place = f"{self._bench.source}:{pid.line}"
            self._bench.hold(place, "data.not_a_number", text, RowKind.FIELD, patient.id)
        return Draft(patient)

    def _told_apart(self, patient: Patient) -> Patient:
        """The same number of two authorities is two people: the later one's id says whose."""
        if not patient.identifiers or not patient.identifiers[0].system:
            return patient
        first = patient.identifiers[0]
        known = self._authorities.setdefault(first.value, first.system)
        if known == first.system:
            return patient
        return replace(patient, id=f"{first.value} ({first.system})")


def read_patient(segment: Segment) -> Patient:
    """Return the patient; ``id`` is the first of PID-3, PID-2 and PID-4 that is filled."""
    numbers = [
        Identifier(_authority(segment, repetition), value)
        for field in _IDENTIFIER_FIELDS
        for repetition in segment.repetitions(field)
        if (value := segment.part(repetition, 1))
    ]
    given = " ".join(filter(None, (segment.text(5, 2), segment.text(5, 3))))
    return Patient(
        id=numbers[0].value if numbers else "",
        identifiers=tuple(dict.fromkeys(numbers)),
        family_name=" ".join(segment.first_subcomponent(5, 1).split()),
        given_name=" ".join(given.split()),
        sex=_SEXES.get(segment.text(8).upper()[:1], Sex.UNKNOWN),
        birth_date=read_birth(segment.text(7)),
    )


def _authority(segment: Segment, repetition: str) -> str:
    """Return who gave the number: namespace, else universal id; empty when nobody says."""
    parts = repetition.split(segment.separators.component)
    if len(parts) < 4:
        return ""
    names = (part.strip() for part in parts[3].split(segment.separators.subcomponent))
    return unescape(next((name for name in names if name), ""), segment.separators)
