"""One patient in several documents becomes one record; two patients never do.

Records are brought together by the same non-empty id, or the same non-empty identifier of the same
non-empty system, unless birth date, sex or family name contradict. A name alone matches nobody.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ironview.domain.record import MenopausalStatus, Patient, Record, Sex
from ironview.domain.told import tell
from ironview.interchange.override_rows import all_carried


@dataclass(frozen=True, slots=True)
class Merged:
    """Records without repetition of patients, and what was kept apart, in sentences."""

    records: tuple[Record, ...]
    remarks: tuple[str, ...]


def merge(records: Iterable[Record]) -> Merged:
    """Bring the records of each patient together, in order of first appearance."""
    groups: dict[int, Record] = {}
    places: dict[tuple[str, str], int] = {}
    remarks: list[str] = []
    for number, record in enumerate(records):
        groups[number] = record
        keys = _keys(record.patient)
        home = number
        for other in sorted({places[key] for key in keys if key in places}):
            fault = contradiction(groups[other].patient, groups[home].patient)
            if fault:
                shared = next(value for key, value in keys if places.get((key, value)) == other)
                remarks.append(_kept_apart(shared, fault))
                continue
            first, second = sorted((other, home))
            groups[first] = _together(groups[first], groups.pop(second))
            if second != number:
                places = {key: first if at == second else at for key, at in places.items()}
            home = first
        for key in keys:
            places.setdefault(key, home)
    return Merged(tuple(groups[number] for number in sorted(groups)), tuple(remarks))


def _kept_apart(shared: str, fault: str) -> str:
    return tell(
        "Two patients share the number {number} but not the {fault}; they were "
        "kept apart. Check which is right.",
        number=shared,
        fault=fault,
    )


def contradiction(one: Patient, other: Patient) -> str:
    """Return what differs that cannot differ for one person; empty when nothing does."""
    if one.birth_date and other.birth_date and one.birth_date != other.birth_date:
        shorter, longer = sorted(
            (one.birth_date.isoformat(), other.birth_date.isoformat()), key=len
        )
        if not longer.startswith(shorter):
            return tell("birth date")
    sexes = {one.sex, other.sex} - {Sex.UNKNOWN, Sex.OTHER}
    if len(sexes) > 1:
        return tell("sex")
    names = {one.family_name.casefold(), other.family_name.casefold()} - {""}
    return tell("family name") if len(names) > 1 else ""


def _keys(patient: Patient) -> list[tuple[str, str]]:
    keys = [("", patient.id)] if patient.id else []
    keys += [(one.system, one.value) for one in patient.identifiers if one.system and one.value]
    return keys


def _together(first: Record, second: Record) -> Record:
    return Record(
        patient=_patient(first.patient, second.patient),
        conditions=first.conditions + second.conditions,
        infusions=first.infusions + second.infusions,
        results=first.results + second.results,
        events=first.events + second.events,
        symptoms=first.symptoms + second.symptoms,
        unknown={**second.unknown, **first.unknown, **all_carried(first, second)},
    )


def _patient(first: Patient, second: Patient) -> Patient:
    """Fill what the first document leaves open."""
    unknown_status = MenopausalStatus.UNKNOWN
    return replace(
        first,
        id=first.id or second.id,
        identifiers=tuple(dict.fromkeys((*first.identifiers, *second.identifiers))),
        family_name=first.family_name or second.family_name,
        given_name=first.given_name or second.given_name,
        sex=second.sex if first.sex is Sex.UNKNOWN else first.sex,
        birth_date=first.birth_date or second.birth_date,
        menopausal_status=(
            second.menopausal_status
            if first.menopausal_status is unknown_status
            else first.menopausal_status
        ),
        weight_kg=first.weight_kg or second.weight_kg,
        pre_pregnancy_weight_kg=first.pre_pregnancy_weight_kg or second.pre_pregnancy_weight_kg,
        height_cm=first.height_cm or second.height_cm,
        time_zone=first.time_zone or second.time_zone,
        profile=first.profile or second.profile,
        profile_reason=first.profile_reason or second.profile_reason,
        unknown={**second.unknown, **first.unknown},
    )
