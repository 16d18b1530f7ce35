"""Small FHIR resources, built where a test needs only one detail of them."""

import pytest


def observation(**parts):
    """Return a ferritin of 50 ug/L; a part of None is left out."""
    base = {
        "resourceType": "Observation",
        "id": "o1",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "2276-4"}], "text": "Ferritin"},
        "subject": {"reference": "Patient/p1"},
        "effectiveDateTime": "2026-03-10",
        "valueQuantity": {"value": 50, "unit": "ug/L"},
    }
    return {key: value for key, value in (base | parts).items() if value is not None}


def administration(**parts):
    """Return 1000 mg of ferric carboxymaltose, given; a part of None is left out."""
    base = {
        "resourceType": "MedicationAdministration",
        "id": "m1",
        "status": "completed",
        "medicationCodeableConcept": {"text": "Ferinject"},
        "subject": {"reference": "Patient/p1"},
        "effectiveDateTime": "2026-03-02T10:00:00+01:00",
        "dosage": {"dose": {"value": 1000, "unit": "mg"}},
    }
    return {key: value for key, value in (base | parts).items() if value is not None}


def bundle(*resources, urls=()):
    """Return a collection; ``urls`` are full URLs by position."""
    entries = [{"resource": resource} for resource in resources]
    for entry, url in zip(entries, urls, strict=False):
        entry["fullUrl"] = url
    return {"resourceType": "Bundle", "type": "collection", "entry": entries}


@pytest.fixture
def read_rows(read_one):
    """Return the results of the one record in a document."""

    def rows(*resources):
        return read_one(bundle(*resources)).results

    return rows
