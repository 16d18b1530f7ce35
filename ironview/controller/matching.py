"""Whose record a file holds. A shared number of the same system decides, a name only asks."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ironview.controller.import_plan import Belongs, Decision, Doubt
from ironview.domain.record import Identifier, MenopausalStatus, Patient, Sex
from ironview.interchange.merging import contradiction
from ironview.interchange.nobody import is_nobody
from ironview.store.patients import PatientStore
from ironview.store.summaries import FoundPatient

_DOUBTS = {
    "birth date": Doubt.BIRTH_DATE,
    "sex": Doubt.SEX,
    "family name": Doubt.FAMILY_NAME,
}


@dataclass(frozen=True, slots=True)
class Match:
    """Whose a record is; ``candidates`` only where a person is asked."""

    belongs: Belongs
    stored: FoundPatient | None = None
    candidates: tuple[FoundPatient, ...] = ()
    doubt: Doubt | None = None


def match(
    patient: Patient,
    carriers: Mapping[Identifier, tuple[FoundPatient, ...]],
    patients: PatientStore,
    *,
    was_imported: bool,
) -> Match:
    """Find the stored patient a file's patient is.

    Args:
        carriers: Who carries which identifier, for at least those of this patient.
        was_imported: The same file was imported before, so nobody in it is new.
    """
    found = {
        one.key: one
        for identifier in patient.identifiers
        if identifier.system and identifier.value
        for one in carriers.get(identifier, ())
    }
    own = patients.with_key(patient.id) if patient.id else None
    if own is not None:
        found[own.key] = own
    if len(found) > 1:
        return Match(Belongs.ASK, candidates=tuple(found.values()), doubt=Doubt.SEVERAL)
    if found:
        (only,) = found.values()
        doubt = _doubt(only.patient, patient)
        if doubt is None:
            return Match(Belongs.KNOWN, only)
        return Match(Belongs.ASK, candidates=(only,), doubt=doubt)
    return _match_without_number(patient, patients, was_imported=was_imported)


def decided(first: Match, decision: Decision | None, patients: PatientStore) -> Match:
    """Return the match after a person decided; the doubt stays to be shown."""
    if decision is None:
        return first
    stored = patients.with_key(decision.key) if decision.belongs is Belongs.KNOWN else None
    if decision.belongs is Belongs.KNOWN and stored is None:
        return first
    return replace(first, belongs=decision.belongs, stored=stored)


def filled(stored: Patient, given: Patient) -> Patient | None:
    """Return the stored patient with what only the file knows; None when that is nothing.

    Nothing that is stored is replaced.
    """
    unknown = MenopausalStatus.UNKNOWN
    numbers = tuple(one for one in given.identifiers if one.value)
    together = replace(
        stored,
        identifiers=tuple(dict.fromkeys((*stored.identifiers, *numbers))),
        family_name=stored.family_name or given.family_name,
        given_name=stored.given_name or given.given_name,
        sex=given.sex if stored.sex is Sex.UNKNOWN else stored.sex,
        birth_date=stored.birth_date or given.birth_date,
        menopausal_status=(
            given.menopausal_status
            if stored.menopausal_status is unknown
            else stored.menopausal_status
        ),
        weight_kg=given.weight_kg if stored.weight_kg is None else stored.weight_kg,
        pre_pregnancy_weight_kg=(
            given.pre_pregnancy_weight_kg
            if stored.pre_pregnancy_weight_kg is None
            else stored.pre_pregnancy_weight_kg
        ),
        height_cm=given.height_cm if stored.height_cm is None else stored.height_cm,
        time_zone=stored.time_zone or given.time_zone,
    )
    return together if together != stored else None


def _match_without_number(patient: Patient, patients: PatientStore, *, was_imported: bool) -> Match:
    similar = tuple(
        one
        for one, _ in patients.similar(replace(patient, identifiers=()))
        if _doubt(one.patient, patient) is None
    )
    if similar:
        return Match(Belongs.ASK, candidates=similar, doubt=Doubt.NO_SHARED_NUMBER)
    carriers = _carry_bare_number(patient, patients)
    if carriers:
        return Match(Belongs.ASK, candidates=carriers, doubt=Doubt.NUMBER_OF_NO_SYSTEM)
    key = patients.key_of(patient.id) if patient.id else None
    same_id = patients.with_key(key) if key is not None else None
    if same_id is not None and _doubt(same_id.patient, patient) is None:
        return Match(Belongs.ASK, candidates=(same_id,), doubt=Doubt.SAME_FILE_ID)
    if was_imported:
        return Match(Belongs.ASK, doubt=Doubt.IMPORTED_BEFORE)
    if is_nobody(patient):
        return Match(Belongs.ASK, doubt=Doubt.NOBODY)
    return Match(Belongs.NEW)


def _carry_bare_number(patient: Patient, patients: PatientStore) -> tuple[FoundPatient, ...]:
    """Return who carries the digits of a number that names no system, in any system."""
    bare = {one.value for one in patient.identifiers if one.value and not one.system}
    found = {who.key: who for number in bare for who in patients.with_number(number)}
    return tuple(who for who in found.values() if _doubt(who.patient, patient) is None)


def _doubt(stored: Patient, given: Patient) -> Doubt | None:
    return _DOUBTS.get(contradiction(stored, given))
