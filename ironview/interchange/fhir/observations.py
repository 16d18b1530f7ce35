"""Observations become results. Each Observation, and each component with a value, is one row."""

import re
from dataclasses import dataclass
from typing import Final

from ironview.domain.record import Result, ResultStatus
from ironview.interchange.analyte_names import AnalyteNames, Identity
from ironview.interchange.fhir.collection import CollectionTimes, Drawn
from ironview.interchange.fhir.measures import measured, take_measure
from ironview.interchange.fhir.opening import Library, Opened
from ironview.interchange.fhir.resources import (
    Observation,
    Valued,
    codings,
    concept_texts,
)
from ironview.interchange.fhir.subjects import Subjects
from ironview.interchange.fhir.values import (
    has_value,
    laboratory_flag,
    reference_range,
    reported,
)
from ironview.interchange.staging import Bench, RowKind

_STATUS: Final = {
    "final": ResultStatus.FINAL,
    "preliminary": ResultStatus.PRELIMINARY,
    "registered": ResultStatus.PRELIMINARY,
    "amended": ResultStatus.AMENDED,
    "corrected": ResultStatus.CORRECTED,
    "cancelled": ResultStatus.CANCELLED,
    "entered-in-error": ResultStatus.ENTERED_IN_ERROR,
}
_LOINC_SYSTEMS: Final = {"http://loinc.org", "https://loinc.org", "urn:oid:2.16.840.1.113883.6.1"}
_LOINC_CODE: Final = re.compile(r"\d{1,5}-\d")
_HAEMOLYSED: Final = re.compile(r"ha?emoly[sz]|hämoly[st]|hémolys", re.IGNORECASE)
_NOT_HAEMOLYSED: Final = re.compile(r"\b(no|not|non|without|keine?|nicht|pas)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Row:
    """One row with what it takes from its Observation."""

    place: str
    valued: Valued
    row_id: str
    names: tuple[str, ...]


class ObservationReader:
    """Reads all Observations of one document."""

    def __init__(
        self,
        bench: Bench,
        library: Library,
        subjects: Subjects,
        names: AnalyteNames,
        times: CollectionTimes,
    ) -> None:
        self._bench = bench
        self._library = library
        self._subjects = subjects
        self._names = names
        self._times = times

    def read(self) -> None:
        """Put every Observation, and every component with a value, where it belongs."""
        for opened, observation in self._library.all(Observation):
            self._observation(opened, observation)

    def _observation(self, opened: Opened, observation: Observation) -> None:
        base = observation.id or opened.full_url.rsplit(":", 1)[-1]
        self._row(opened, observation, _Row(opened.place, observation, base, _names(observation)))
        inside = "." if opened.place != self._bench.source else ":"
        for index, part in enumerate(observation.component or ()):
            if has_value(part):
                row = _Row(
                    f"{opened.place}{inside}component[{index}]",
                    part,
                    f"{base}#{index}" if base else "",
                    _names(part),
                )
                self._row(opened, observation, row)

    def _row(self, opened: Opened, observation: Observation, row: _Row) -> None:
        self._bench.result_rows += 1
        codes = loinc_codes(row.valued)
        identity = self._names.identify(codes, row.names)
        patient = self._subjects.of(observation.subject or self._times.subject(opened), opened)
        if identity.analyte is None and not identity.resembles:
            self._set_aside(opened, observation, row, patient)
        elif row.valued is observation and not has_value(observation) and _is_panel(observation):
            self._bench.reject(
                row.place,
                "import.panel",
                f"“{_title(row)}” is a heading; its members are rows of their own.",
                RowKind.RESULT,
                patient or "",
            )
        elif patient is None:
            self._bench.hold(
                row.place,
                "import.no_patient",
                f"“{_title(row)}” {_shown(row.valued)} names no patient. It was not given to "
                "anyone.",
                RowKind.RESULT,
            )
        else:
            drawn = self._times.drawn(opened, observation)
            result = _result(row, observation, identity, drawn)
            self._subjects.draft(patient).results.append(result)

    def _set_aside(
        self, opened: Opened, observation: Observation, row: _Row, patient: str | None
    ) -> None:
        what = measured(loinc_codes(row.valued))
        if what and patient is not None:
            at = self._times.drawn(opened, observation).when.moment
            taken = take_measure(self._subjects.draft(patient), what, row.valued, at)
            if taken:
                self._bench.reject(row.place, "import.taken_over", taken, RowKind.RESULT, patient)
                return
        self._bench.reject(
            row.place,
            "import.not_iron_related",
            f"“{_title(row)}” is none of the tests IronView reads.",
            RowKind.RESULT,
            patient or "",
        )


def loinc_codes(valued: Valued) -> tuple[str, ...]:
    """Return the LOINC codes of a row; a code without system counts when it looks like one."""
    return tuple(
        coding.code.strip()
        for coding in codings(valued.code)
        if coding.code
        and (
            coding.system in _LOINC_SYSTEMS
            or (not coding.system and _LOINC_CODE.fullmatch(coding.code.strip()))
        )
    )


def _names(valued: Valued) -> tuple[str, ...]:
    return tuple(concept_texts(valued.code))


def _title(row: _Row) -> str:
    if row.names:
        return row.names[0]
    codes = [coding.code for coding in codings(row.valued.code) if coding.code]
    return codes[0] if codes else "an observation without a code"


def _shown(valued: Valued) -> str:
    shown = reported(valued, None)
    return f"{shown.value} {shown.unit}".strip()


def _is_panel(observation: Observation) -> bool:
    return bool(observation.has_member) or any(map(has_value, observation.component or ()))


def _result(row: _Row, observation: Observation, identity: Identity, drawn: Drawn) -> Result:
    analyte = identity.analyte
    shown = reported(row.valued, analyte)
    unit = shown.unit or identity.implied_unit
    limits = reference_range(row.valued, unit, analyte)
    notes = [note.text for note in observation.note or () if note.text]
    status = (observation.status or "").strip()
    known = _STATUS.get(status, ResultStatus.PRELIMINARY)
    if status not in _STATUS:
        notes.append(f"status in the source: {status or 'none'}")
    return Result(
        id=row.row_id,
        analyte=str(analyte.code) if analyte is not None else _title(row),
        name=_title(row),
        value=shown.value,
        unit=unit,
        collected=drawn.when.moment,
        collected_text=drawn.when.text,
        reported=drawn.issued,
        status=known,
        reference_low=limits.low,
        reference_high=limits.high,
        reference_text=limits.text,
        lab_flag=laboratory_flag(row.valued),
        laboratory=drawn.laboratory,
        haemolysed=drawn.haemolysed or any(map(says_haemolysed, notes)),
        note="; ".join(notes),
        code_conflict=identity.conflict or shown.conflict,
        origin=row.place,
    )


def says_haemolysed(text: str) -> bool:
    """Whether a remark says the sample was haemolysed, and does not deny it."""
    return bool(_HAEMOLYSED.search(text)) and not _NOT_HAEMOLYSED.search(text)
