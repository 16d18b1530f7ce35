"""When, where and from whom the sample of an Observation was drawn.

The Observation's own time counts first; then that of its Specimen, then that of the report that
lists it. The time it was issued is never taken for the time of collection.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

from ironview.domain.moments import Moment, read_moment
from ironview.interchange.fhir.dates import When, when
from ironview.interchange.fhir.opening import Library, Opened
from ironview.interchange.fhir.resources import (
    CodeableConcept,
    DiagnosticReport,
    Observation,
    Reference,
    Specimen,
    codings,
    concept_texts,
)

_HAEMOLYSED_CODES: Final = {"HEM"}
_HAEMOLYSED: Final = re.compile(r"^\s*(grossly |visibly )?ha?emoly[sz]ed", re.IGNORECASE)


@dataclass(slots=True)
class Drawn:
    """What the resources around an Observation say of its sample."""

    when: When
    issued: Moment | None
    laboratory: str
    haemolysed: bool


class CollectionTimes:
    """Finds reports and specimens of Observations in one document."""

    def __init__(self, library: Library, zone: tzinfo) -> None:
        self._library = library
        self._zone = zone
        self._read: dict[str, When] = {}
        self._reports: dict[int, tuple[Opened, DiagnosticReport]] = {}
        for opened, report in library.all(DiagnosticReport):
            for reference in report.result or ():
                found = library.resolve(reference, opened)
                if found is not None:
                    self._reports.setdefault(id(found), (opened, report))

    def subject(self, opened: Opened) -> Reference | None:
        """Return the patient named by the report that lists an Observation."""
        found = self._reports.get(id(opened))
        return found[1].subject if found is not None else None

    def drawn(self, opened: Opened, observation: Observation) -> Drawn:
        """Return what is known of the sample; an unknown time is empty, never guessed."""
        found = self._reports.get(id(opened))
        if found is None and observation.specimen is None:
            return Drawn(
                self._own_time(observation),
                self._issued(observation.issued),
                _first_name(observation.performer),
                haemolysed=False,
            )
        report = found[1] if found else None
        specimens = list(self._specimens(opened, observation, found))
        return Drawn(
            self._own_time(observation)
            or self._from_specimens(specimens)
            or self._from_report(report),
            self._issued(observation.issued or (report.issued if report else None)),
            _first_name(observation.performer) or _first_name(report.performer if report else None),
            haemolysed=any(map(_is_haemolysed, specimens)),
        )

    def _own_time(self, observation: Observation) -> When:
        own = observation.effective_date_time or observation.effective_instant
        if own:
            return self._when(own)
        if bytes(observation.effective_timing):
            return When(None, "several times")
        return when(None, observation.effective_period, self._zone)

    def _issued(self, text: str | None) -> Moment | None:
        return self._when(text).moment if text else None

    def _when(self, date_time: str) -> When:
        """Results of one panel share their time: read it once."""
        found = self._read.get(date_time)
        if found is None:
            found = self._read[date_time] = When(read_moment(date_time, self._zone), date_time)
        return found

    def _specimens(
        self,
        opened: Opened,
        observation: Observation,
        found: tuple[Opened, DiagnosticReport] | None,
    ) -> Iterator[Specimen]:
        reference, user = observation.specimen, opened
        if reference is None and found is not None and len(found[1].specimen or ()) == 1:
            reference, user = next(iter(found[1].specimen or ()), None), found[0]
        if reference is not None:
            target = self._library.resolve(reference, user)
            if target is not None and isinstance(target.body, Specimen):
                yield target.body

    def _from_specimens(self, specimens: Iterable[Specimen]) -> When:
        for specimen in specimens:
            if specimen.collection is not None:
                return when(
                    specimen.collection.collected_date_time,
                    specimen.collection.collected_period,
                    self._zone,
                )
        return When()

    def _from_report(self, report: DiagnosticReport | None) -> When:
        if report is None:
            return When()
        return when(report.effective_date_time, report.effective_period, self._zone)


def _first_name(performers: list[Reference] | None) -> str:
    for performer in performers or ():
        if performer.display:
            return performer.display
    return ""


def _is_haemolysed(specimen: Specimen) -> bool:
    return any(map(_names_haemolysis, specimen.condition or ()))


def _names_haemolysis(concept: CodeableConcept) -> bool:
    return any(coding.code in _HAEMOLYSED_CODES for coding in codings(concept)) or any(
        _HAEMOLYSED.match(text) for text in concept_texts(concept)
    )
