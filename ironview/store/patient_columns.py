"""Patients as columns, and back."""

import json

from ironview.domain.record import Identifier, MenopausalStatus, Patient, Sex
from ironview.store.columns import (
    Columns,
    json_text,
    number_text,
    partial_date_text,
    read_json,
    read_number,
    read_partial_date_text,
)
from ironview.store.search_terms import fold


def patient_columns(patient: Patient) -> Columns:
    """Return the patient's columns; ``record_id`` and the record's own unknown keys apart."""
    return {
        "identifiers": json.dumps(
            [[one.system, one.value] for one in patient.identifiers], ensure_ascii=False
        ),
        "family_name": patient.family_name,
        "given_name": patient.given_name,
        "sex": patient.sex.value,
        "birth_date": partial_date_text(patient.birth_date),
        "menopausal_status": patient.menopausal_status.value,
        "weight_kg": number_text(patient.weight_kg),
        "pre_pregnancy_weight_kg": number_text(patient.pre_pregnancy_weight_kg),
        "height_cm": number_text(patient.height_cm),
        "time_zone": patient.time_zone,
        "profile": patient.profile,
        "profile_reason": patient.profile_reason,
        "unknown": json_text(patient.unknown),
        "sort_name": f"{fold(patient.family_name)}\t{fold(patient.given_name)}",
    }


def patient_of(row: Columns) -> Patient:
    """Return the patient of these columns."""
    return Patient(
        id=row["record_id"],
        identifiers=tuple(Identifier(*one) for one in json.loads(row["identifiers"])),
        family_name=row["family_name"],
        given_name=row["given_name"],
        sex=Sex(row["sex"]),
        birth_date=read_partial_date_text(row["birth_date"]),
        menopausal_status=MenopausalStatus(row["menopausal_status"]),
        weight_kg=read_number(row["weight_kg"]),
        pre_pregnancy_weight_kg=read_number(row["pre_pregnancy_weight_kg"]),
        height_cm=read_number(row["height_cm"]),
        time_zone=row["time_zone"],
        profile=row["profile"],
        profile_reason=row["profile_reason"],
        unknown=read_json(row["unknown"]),
    )
