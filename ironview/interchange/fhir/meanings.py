"""What the code of an Observation means; worked out once for each way it is written."""

import re
from dataclasses import dataclass
from typing import Final

from ironview.interchange.analyte_names import AnalyteNames, Identity
from ironview.interchange.fhir.resources import CodeableConcept, concept_texts

_LOINC_SYSTEMS: Final = {"http://loinc.org", "https://loinc.org", "urn:oid:2.16.840.1.113883.6.1"}
_LOINC_CODE: Final = re.compile(r"\d{1,5}-\d")
_NO_CODE: Final = "an observation without a code"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a code means.

    Attributes:
        codes: LOINC codes.
        title: What the source calls it.
    """

    codes: tuple[str, ...]
    title: str
    identity: Identity


class Meanings:
    """Remembers the codes of one document."""

    def __init__(self, names: AnalyteNames) -> None:
        self._names = names
        self._known: dict[object, Meaning] = {}

    def of(self, concept: CodeableConcept | None) -> Meaning:
        """Return what a code means."""
        key = _key(concept)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._meaning(concept or CodeableConcept())
        return found

    def _meaning(self, concept: CodeableConcept) -> Meaning:
        codes, names = loinc_codes(concept), tuple(concept_texts(concept))
        written = [coding.code for coding in concept.coding or () if coding.code]
        title = (*names, *written, _NO_CODE)[0]
        return Meaning(codes, title, self._names.identify(codes, names))


def loinc_codes(concept: CodeableConcept) -> tuple[str, ...]:
    """Return the LOINC codes; a code without system counts when it looks like one."""
    return tuple(
        coding.code.strip()
        for coding in concept.coding or ()
        if coding.code
        and (
            coding.system in _LOINC_SYSTEMS
            or (not coding.system and _LOINC_CODE.fullmatch(coding.code.strip()))
        )
    )


def _key(concept: CodeableConcept | None) -> object:
    if concept is None:
        return None
    several = concept.coding
    if several and len(several) == 1:
        one = several[0]
        return concept.text, one.system, one.code, one.display
    return concept.text, tuple((one.system, one.code, one.display) for one in several or ())
