"""The few conditions that limits and profiles depend on, by SNOMED CT and ICD-10 codes."""

import re
from datetime import date, tzinfo
from typing import Final

from ironview.domain.record import Condition, ConditionCode
from ironview.domain.told import tell
from ironview.interchange.fhir.dates import start_of
from ironview.interchange.fhir.opening import Library, Opened
from ironview.interchange.fhir.resources import Condition as ConditionResource
from ironview.interchange.fhir.resources import codings, concept_texts
from ironview.interchange.fhir.subjects import Subjects
from ironview.interchange.staging import Bench, RowKind

_SNOMED: Final = {
    ConditionCode.CKD_ND: (
        "709044004",
        "431855005",
        "431856006",
        "433144002",
        "431857002",
        "433146000",
        "700378005",
        "700379002",
    ),
    ConditionCode.HAEMODIALYSIS: ("302497006", "265764009", "105502003"),
    ConditionCode.HEART_FAILURE: ("84114007", "42343007", "88805009", "48447003"),
    ConditionCode.IBD: ("24526004", "34000006", "64766004"),
    ConditionCode.PREGNANCY: ("77386006", "72892002"),
    ConditionCode.LIVER_DISEASE: ("235856003", "19943007", "328383001", "197321007"),
    ConditionCode.ALCOHOL: ("7200002", "15167005"),
    ConditionCode.HAEMOCHROMATOSIS: ("399187006", "35400008"),
    ConditionCode.MALIGNANCY: ("363346000",),
}
_ICD_10: Final = (
    (ConditionCode.HAEMODIALYSIS, re.compile(r"Z99\.2|Z49")),
    (ConditionCode.CKD_ND, re.compile(r"N18\.?[1-59]")),
    (ConditionCode.HEART_FAILURE, re.compile(r"I50")),
    (ConditionCode.IBD, re.compile(r"K5[01]")),
    (ConditionCode.PREGNANCY, re.compile(r"Z33|Z34|O09")),
    (ConditionCode.HAEMOCHROMATOSIS, re.compile(r"E83\.11")),
    (ConditionCode.LIVER_DISEASE, re.compile(r"K7[0-7]|B18")),
    (ConditionCode.ALCOHOL, re.compile(r"F10")),
    (ConditionCode.MALIGNANCY, re.compile(r"C[0-9]")),
)
_BY_SNOMED: Final = {code: name for name, codes in _SNOMED.items() for code in codes}
_NOT_CERTAIN: Final = {
    "refuted": tell("was refuted"),
    "entered-in-error": tell("was entered in error"),
    "differential": tell("is one of several possibilities"),
    "provisional": tell("is provisional"),
    "unconfirmed": tell("is unconfirmed"),
}
_OVER: Final = {"resolved", "inactive", "remission"}


class ConditionReader:
    """Reads all Conditions of one document."""

    def __init__(self, bench: Bench, library: Library, subjects: Subjects, zone: tzinfo) -> None:
        self._bench = bench
        self._library = library
        self._subjects = subjects
        self._zone = zone

    def read(self) -> None:
        """Take over the conditions the rules know; all others are passed over."""
        for opened, resource in self._library.all(ConditionResource):
            code = _condition_code(resource)
            if code is None:
                self._bench.pass_over("Condition")
            else:
                self._take(opened, resource, code)

    def _take(self, opened: Opened, resource: ConditionResource, code: ConditionCode) -> None:
        title = (concept_texts(resource.code) or [code.value])[0]
        patient = self._subjects.of(resource.subject, opened)
        until = self._day(resource.abatement_date_time or _end(resource))
        fault = _fault(resource, until)
        if patient is None:
            fault = tell("names no patient")
        if fault:
            self._bench.reject(
                opened.place,
                "import.condition_unusable",
                tell("“{title}” {fault}. It was not taken over.", title=title, fault=fault),
                RowKind.CONDITION,
                patient or "",
            )
            return
        self._subjects.draft(patient or "").conditions.append(
            Condition(
                code=code,
                since=self._since(resource),
                until=until,
                detail=title,
                origin=opened.place,
            )
        )

    def _since(self, resource: ConditionResource) -> date | None:
        at = start_of(resource.onset_date_time, resource.onset_period, self._zone)
        return at.moment.day if at.moment is not None else None

    def _day(self, text: str | None) -> date | None:
        moment = start_of(text, None, self._zone).moment if text else None
        return moment.day if moment is not None else None


def _end(resource: ConditionResource) -> str | None:
    for period in (resource.abatement_period, resource.onset_period):
        if period is not None and (period.end or period.start):
            return period.end
    return None


def _fault(resource: ConditionResource, until: date | None) -> str:
    for coding in codings(resource.verification_status):
        if coding.code in _NOT_CERTAIN:
            return _NOT_CERTAIN[coding.code]
    is_over = any(coding.code in _OVER for coding in codings(resource.clinical_status))
    return tell("is over, but nothing says since when") if is_over and until is None else ""


def _condition_code(resource: ConditionResource) -> ConditionCode | None:
    for coding in codings(resource.code):
        system, code = (coding.system or "").casefold(), (coding.code or "").strip()
        if ("snomed" in system or "sct" in system) and code in _BY_SNOMED:
            return _BY_SNOMED[code]
        if "icd-10" in system or "icd10" in system:
            for name, pattern in _ICD_10:
                if pattern.match(code.upper()):
                    return name
    return None
