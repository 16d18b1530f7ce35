"""Observations become results. Each Observation, and each component with a value, is one row."""

from dataclasses import dataclass
from typing import Final

from ironview.domain.record import Result, ResultStatus
from ironview.domain.told import tell
from ironview.interchange.analyte_names import AnalyteNames
from ironview.interchange.fhir.collection import CollectionTimes, Drawn
from ironview.interchange.fhir.meanings import Meaning, Meanings
from ironview.interchange.fhir.opening import Library, Opened
from ironview.interchange.fhir.ranges import NO_RANGE, Ranges
from ironview.interchange.fhir.resources import (
    Observation,
    Valued,
)
from ironview.interchange.fhir.subjects import Subjects
from ironview.interchange.fhir.values import (
    has_value,
    laboratory_flag,
    reported,
)
from ironview.interchange.measures import measured, take_measure
from ironview.interchange.raw_content import raw_resource
from ironview.interchange.remarks import says_haemolysed
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


@dataclass(slots=True)
class _Row:
    """One row with what it takes from its Observation."""

    place: str
    valued: Valued
    row_id: str
    meaning: Meaning


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
        self._meanings = Meanings(names)
        self._times = times
        self._ranges = Ranges()

    def read(self) -> None:
        """Put every Observation, and every component with a value, where it belongs."""
        for opened, observation in self._library.all(Observation):
            self._observation(opened, observation)

    def _observation(self, opened: Opened, observation: Observation) -> None:
        base = observation.id or opened.full_url.rsplit(":", 1)[-1]
        meaning = self._meanings.of(observation.code)
        self._row(opened, observation, _Row(opened.place, observation, base, meaning))
        if not observation.component:
            return
        inside = "." if opened.place != self._bench.source else ":"
        for index, part in enumerate(observation.component):
            if has_value(part):
                row = _Row(
                    f"{opened.place}{inside}component[{index}]",
                    part,
                    f"{base}#{index}" if base else "",
                    self._meanings.of(part.code),
                )
                self._row(opened, observation, row)

    def _row(self, opened: Opened, observation: Observation, row: _Row) -> None:
        self._bench.result_rows += 1
        identity = row.meaning.identity
        patient = self._subjects.of(observation.subject or self._times.subject(opened), opened)
        if identity.analyte is None and not identity.resembles:
            self._set_aside(opened, observation, row, patient)
        elif row.valued is observation and not has_value(observation) and _is_panel(observation):
            self._bench.reject(
                row.place,
                "import.panel",
                tell(
                    "“{title}” is a heading; its members are rows of their own.",
                    title=row.meaning.title,
                ),
                RowKind.RESULT,
                patient or "",
            )
        elif patient is None:
            self._bench.hold(
                row.place,
                "import.no_patient",
                tell(
                    "“{title}” {shown} names no patient. It was not given to anyone.",
                    title=row.meaning.title,
                    shown=_shown(row.valued),
                ),
                RowKind.RESULT,
                raw=raw_resource(bytes(opened.raw)),
                ownerless=self._result(opened, observation, row),
            )
        else:
            result = self._result(opened, observation, row)
            self._subjects.draft(patient).results.append(result)

    def _result(self, opened: Opened, observation: Observation, row: _Row) -> Result:
        drawn = self._times.drawn(opened, observation)
        return _result(row, observation, drawn, self._ranges)

    def _set_aside(
        self, opened: Opened, observation: Observation, row: _Row, patient: str | None
    ) -> None:
        what = measured(row.meaning.codes)
        if what and patient is not None:
            at = self._times.drawn(opened, observation).when.moment
            shown, quantity = reported(row.valued, None), row.valued.value_quantity
            units = (shown.unit, (quantity.code or "") if quantity is not None else "")
            taken = take_measure(self._subjects.draft(patient), what, shown.value, units, at)
            if taken:
                self._bench.reject(row.place, "import.taken_over", taken, RowKind.RESULT, patient)
                return
        self._bench.reject(
            row.place,
            "import.not_iron_related",
            tell("“{title}” is none of the tests IronView reads.", title=row.meaning.title),
            RowKind.RESULT,
            patient or "",
        )


def _shown(valued: Valued) -> str:
    shown = reported(valued, None)
    return f"{shown.value} {shown.unit}".strip()


def _is_panel(observation: Observation) -> bool:
    return bool(observation.has_member) or any(map(has_value, observation.component or ()))


def _result(row: _Row, observation: Observation, drawn: Drawn, ranges: Ranges) -> Result:
    valued, identity = row.valued, row.meaning.identity
    analyte = identity.analyte
    shown = reported(valued, analyte)
    unit = shown.unit or identity.implied_unit
    given = valued.reference_range
    limits = ranges.of(given, unit, analyte) if given else NO_RANGE
    status = _STATUS.get(observation.status or "")
    note = _note(observation)
    return Result(
        id=row.row_id,
        analyte=analyte.code if analyte is not None else row.meaning.title,
        name=row.meaning.title,
        value=shown.value,
        unit=unit,
        collected=drawn.when.moment,
        collected_text=drawn.when.text,
        reported=drawn.issued,
        status=status or ResultStatus.PRELIMINARY,
        reference_low=limits.low,
        reference_high=limits.high,
        reference_text=limits.text,
        lab_flag=laboratory_flag(valued),
        laboratory=drawn.laboratory,
        haemolysed=drawn.haemolysed or (bool(note) and says_haemolysed(note)),
        note=note,
        code_conflict=identity.conflict or shown.conflict,
        origin=row.place,
    )


def _note(observation: Observation) -> str:
    notes = [note.text for note in observation.note if note.text] if observation.note else []
    if observation.status not in _STATUS:
        notes.append(f"status in the source: {observation.status or 'none'}")
    return "; ".join(notes)
