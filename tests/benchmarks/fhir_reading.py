"""Reading FHIR against the floor (``json.loads``) and a validating peer (``fhir.resources``)."""

import json
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from fhir.resources.bundle import Bundle

from ironview.interchange.reading import read_bytes
from ironview.knowledge.catalogues import load_guideline
from tests.benchmarks.measure import Figure, median_seconds

OBSERVATIONS = 2000


def bundle_bytes(observations: int) -> bytes:
    """Return an R4 bundle of one patient with ferritin observations."""
    patient = {"resourceType": "Patient", "id": "p", "gender": "female", "birthDate": "1980-05-17"}
    entries = [{"fullUrl": "urn:uuid:p", "resource": patient}]
    entries += [
        {
            "resource": {
                "resourceType": "Observation",
                "id": f"o{number}",
                "status": "final",
                "code": {
                    "coding": [
                        {"system": "http://loinc.org", "code": "2276-4", "display": "Ferritin"}
                    ]
                },
                "subject": {"reference": "urn:uuid:p"},
                "effectiveDateTime": (date(2010, 1, 1) + timedelta(days=number)).isoformat(),
                "valueQuantity": {
                    "value": 10 + number % 400,
                    "unit": "ug/L",
                    "system": "http://unitsofmeasure.org",
                    "code": "ug/L",
                },
                "referenceRange": [{"low": {"value": 10}, "high": {"value": 200}}],
            }
        }
        for number in range(observations)
    ]
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}).encode()


def report() -> list[Figure]:
    """Return the figures."""
    data, guideline, zone = bundle_bytes(OBSERVATIONS), load_guideline(), ZoneInfo("Europe/Vienna")
    ours = median_seconds(lambda: read_bytes("bundle.json", data, guideline, zone))
    floor = median_seconds(lambda: json.loads(data))
    peer = median_seconds(lambda: Bundle.model_validate(json.loads(data)), runs=3)
    return [
        Figure(f"FHIR, {OBSERVATIONS} observations", ours, "json.loads", floor, 2.0),
        Figure(f"FHIR, {OBSERVATIONS} observations", ours, "fhir.resources", peer, 1 / 8),
    ]
