"""Records as one FHIR R4 Bundle, written entry by entry."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, cast

from ironview.domain.analytes import Analyte
from ironview.domain.findings import Finding, Severity
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation
from ironview.domain.record import (
    Condition,
    DoseStatus,
    Event,
    Infusion,
    Patient,
    Result,
    ResultStatus,
    Sex,
    Symptom,
)
from ironview.interchange.answers import FindingWords
from ironview.interchange.exporting import fhir_parts as parts
from ironview.interchange.own_rows import RECORD_URL
from ironview.interchange.record_writing import write_record

_STATUS: Final = {ResultStatus.ENTERED_IN_ERROR: "entered-in-error"}
_GIVEN: Final = {
    DoseStatus.COMPLETED: "completed",
    DoseStatus.PARTIAL: "stopped",
    DoseStatus.NOT_GIVEN: "not-done",
}
_SEVERITY: Final = {Severity.URGENT: "high", Severity.WARNING: "moderate"}
_LOINC: Final = "http://loinc.org"
_RXNORM: Final = "http://www.nlm.nih.gov/research/umls/rxnorm"
_FLAG_SYSTEM: Final = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
_FLAGS: Final = frozenset({"H", "HH", "HU", "L", "LL", "LU", "N", "A", "AA", "<", ">"})
_CLINICAL: Final = "http://terminology.hl7.org/CodeSystem/condition-clinical"
_VERIFIED: Final = "http://terminology.hl7.org/CodeSystem/condition-ver-status"


_Rows = Mapping[str, Any]


def bundle(
    interpretations: Iterable[Interpretation], guideline: Guideline, words: FindingWords
) -> Iterator[bytes]:
    """Yield a Bundle of type ``collection`` in pieces; nothing of it is kept in memory.

    Args:
        words: Sentences of the findings.
    """
    yield b'{"resourceType":"Bundle","type":"collection"'
    joint = b',"entry":[\n'
    for number, one in enumerate(interpretations):
        for entry in PatientEntries(one, guideline, words, str(number)):
            yield joint + parts.encoded(entry)
            joint = b",\n"
    yield b"]}\n" if joint == b",\n" else b"}\n"


@dataclass(slots=True)
class PatientEntries:
    """The entries of one patient.

    Attributes:
        number: Tells patients of one bundle apart who have the same id, or none.
    """

    found: Interpretation
    guideline: Guideline
    words: FindingWords
    number: str
    _urls: dict[str, str] = field(default_factory=dict)
    _subject_url: str = ""
    _analytes: Mapping[str, Analyte] = field(default_factory=dict)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Yield the patient, then every row, then the findings."""
        record = self.found.record
        rows = write_record(record)
        self._subject_url = self._url("patient")
        self._analytes = cast("Mapping[str, Analyte]", self.guideline.analytes)
        yield parts.entry(self._subject_url, self._patient(record.patient, rows))
        for index, condition in enumerate(record.conditions):
            yield self._entry("conditions", index, rows, self._condition(condition))
        for index, infusion in enumerate(record.infusions):
            yield self._entry("infusions", index, rows, self._infusion(infusion))
        for index, result in enumerate(record.results):
            name = f"results{index}"
            self._urls.setdefault(result.key or result.id, self._url(name))
            yield self._entry("results", index, rows, self._result(result))
        for index, event in enumerate(record.events):
            yield self._entry("events", index, rows, self._event(event))
        for index, symptom in enumerate(record.symptoms):
            yield self._entry("symptoms", index, rows, self._symptom(symptom))
        for index, finding in enumerate(self.found.findings):
            url = self._url(f"finding{index}")
            yield parts.entry(url, self._finding(finding))

    def _url(self, name: str) -> str:
        return parts.resource_url(self.number, self.found.record.patient.id, name)

    def _entry(
        self, kind: str, index: int, rows: _Rows, resource: dict[str, Any]
    ) -> dict[str, Any]:
        own = {"extension": [parts.extension(rows[kind][index])]}
        return parts.entry(self._url(f"{kind}{index}"), own | resource)

    def _subject(self) -> dict[str, str]:
        return parts.reference(self._subject_url)

    def _patient(self, row: Patient, rows: _Rows) -> dict[str, Any]:
        known = {"format", "patient", "conditions", "infusions", "results", "events", "symptoms"}
        foreign = {key: value for key, value in rows.items() if key not in known}
        own = [parts.extension(rows["patient"])]
        own += [parts.extension(foreign, RECORD_URL)] if foreign else []
        identifiers = [
            {key: text for key, text in (("system", i.system), ("value", i.value)) if text.strip()}
            for i in row.identifiers
            if i.value.strip()
        ]
        name = {"family": row.family_name, "given": [row.given_name]}
        filled = {key: text for key, text in name.items() if text not in ("", [""])}
        found: dict[str, Any] = {"resourceType": "Patient", "extension": own}
        found |= {"identifier": identifiers} if identifiers else {}
        found |= {"name": [filled]} if filled else {}
        found |= {"gender": row.sex.value} if row.sex is not Sex.UNKNOWN else {}
        return found | ({"birthDate": row.birth_date.isoformat()} if row.birth_date else {})

    def _condition(self, row: Condition) -> dict[str, Any]:
        status = "active" if row.until is None else "resolved"
        dates = {
            "onsetDateTime": parts.day(row.since),
            "abatementDateTime": parts.day(row.until),
        }
        return {
            "resourceType": "Condition",
            "clinicalStatus": {"coding": [parts.coding(_CLINICAL, status)]},
            "verificationStatus": {"coding": [parts.coding(_VERIFIED, "confirmed")]},
            "code": parts.concept(row.code, row.detail or row.code),
            "subject": self._subject(),
        } | {key: value for key, value in dates.items() if value}

    def _infusion(self, row: Infusion) -> dict[str, Any]:
        product = self.guideline.products.get(row.product)
        codes = [parts.coding(_RXNORM, code) for code in sorted(product.rxnorm)] if product else []
        text = product.name if product else row.product
        found: dict[str, Any] = {
            "resourceType": "MedicationAdministration",
            "status": _GIVEN[row.status],
            "medicationCodeableConcept": parts.concept(row.product, row.brand or text, *codes),
            "subject": self._subject(),
        } | parts.effective(row.started)
        if row.dose_mg is not None and row.dose_mg.is_finite():
            found["dosage"] = {"dose": parts.amount(row.dose_mg, "mg")}
        return found

    def _result(self, row: Result) -> dict[str, Any]:
        analyte = self._analytes.get(row.analyte)
        found: dict[str, Any] = {
            "resourceType": "Observation",
            "status": _STATUS.get(row.status, row.status.value),
            "code": parts.concept(row.analyte, analyte.name if analyte else row.analyte),
            "subject": self._subject(),
        }
        found |= {"effectiveDateTime": parts.moment(row.collected)} if row.collected else {}
        found |= _value(row.value, row.unit)
        if row.lab_flag.strip() in _FLAGS:
            given = {"coding": [parts.coding(_FLAG_SYSTEM, row.lab_flag.strip())]}
            found["interpretation"] = [given]
        elif row.lab_flag.strip():
            found["interpretation"] = [{"text": row.lab_flag.strip()}]
        if row.laboratory.strip():
            found["performer"] = [{"display": row.laboratory}]
        limits = (("low", row.reference_low), ("high", row.reference_high))
        ranged: dict[str, Any] = {
            key: parts.amount(limit, row.unit)
            for key, limit in limits
            if limit is not None and limit.is_finite()
        }
        ranged |= {"text": row.reference_text} if row.reference_text.strip() else {}
        return found | ({"referenceRange": [ranged]} if ranged else {})

    def _event(self, row: Event) -> dict[str, Any]:
        found = {
            "resourceType": "Procedure",
            "status": "completed",
            "code": parts.concept(row.kind, row.kind),
            "subject": self._subject(),
        }
        return found | ({"performedDateTime": parts.moment(row.at)} if row.at else {})

    def _symptom(self, row: Symptom) -> dict[str, Any]:
        found: dict[str, Any] = {
            "resourceType": "Observation",
            "status": "final",
            "code": parts.concept(row.scale, row.scale),
            "subject": self._subject(),
        }
        found |= {"effectiveDateTime": parts.moment(row.at)} if row.at else {}
        return found | _value(row.score, "")

    def _finding(self, finding: Finding) -> dict[str, Any]:
        used = dict.fromkeys(
            self._urls[one.reference] for one in finding.used if one.reference in self._urls
        )
        profile = self.found.profile
        found: dict[str, Any] = {
            "resourceType": "DetectedIssue",
            "status": "final",
            "code": parts.concept(finding.code, finding.code),
            "severity": _SEVERITY.get(finding.severity, "low"),
            "patient": self._subject(),
            "identifiedDateTime": self.found.as_of.isoformat(),
            "detail": self.words.statement(finding),
            "reference": f"urn:ironview:profile:{profile.id}:{profile.version}",
        }
        found |= {"implicated": [parts.reference(url) for url in used]} if used else {}
        action = self.words.action(finding)
        return found | ({"mitigation": [{"action": {"text": action}}]} if action else {})


def _value(text: str, unit: str) -> dict[str, Any]:
    number = parts.quantity(text, unit)
    if number is not None:
        return {"valueQuantity": number}
    return {"valueString": text} if text.strip() else {}
