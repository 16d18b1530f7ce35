"""What an import would do, as data: shown in the preview, agreed to, then carried out."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain
from typing import Final

from ironview.controller.import_shapes import ShapeMapping
from ironview.domain.record import Patient, Record
from ironview.interchange.questions import TableQuestion
from ironview.interchange.staging import Aside, RowKind
from ironview.store.batches import ImportedFile
from ironview.store.row_columns import ClinicalRow
from ironview.store.summaries import FoundPatient


class LostRowsError(Exception):
    """A row of the files is in none of the counts: an error of ours, before anything is written."""


class RowState(StrEnum):
    """What would become of a row."""

    ASK = "ask"
    AMEND = "amend"
    ADD = "add"
    UNCHANGED = "unchanged"
    LEFT_OUT = "left_out"
    HELD = "held"
    REJECTED = "rejected"


class Belongs(StrEnum):
    """Whose a record is."""

    KNOWN = "known"
    NEW = "new"
    ASK = "ask"
    LEFT_OUT = "left_out"


class Doubt(StrEnum):
    """Why a person has to say whose a record is."""

    NO_SHARED_NUMBER = "no_shared_number"
    SEVERAL = "several"
    BIRTH_DATE = "birth_date"
    SEX = "sex"
    FAMILY_NAME = "family_name"
    NUMBER_OF_NO_SYSTEM = "number_of_no_system"
    SAME_FILE_ID = "same_file_id"
    IMPORTED_BEFORE = "imported_before"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person said about a record; ``key`` names the patient when it is ``KNOWN``."""

    belongs: Belongs
    key: str = ""


PutAside = Aside
RowKey = tuple[str, str, int]
"""Names a row for as long as its files are staged: patient and place in the file, and a number."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person said about one row: ``HELD`` or ``REJECTED``, and why.

    About a row that was changed in both stores also ``AMEND``: it replaces ours, or ``ADD``: both
    are kept.
    """

    state: RowState
    reason: str = ""


NO_CHOICES: Final[Mapping[RowKey, Choice]] = {}


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row of a file.

    Attributes:
        stored: The row that it corrects, or that says the same; None for a new one. Of a held row,
            the one that was changed here while this one was changed elsewhere.
        reason: Why a person held or rejected it, or why it is held where ``code`` says so.
        code: ``import.*`` of a row that is held though nobody said so; empty for the others.
        moved_to: Key of the patient who has the stored row, where it was moved to another.
        is_gone: Whether the stored row was taken out here.
    """

    state: RowState
    row: ClinicalRow
    stored: ClinicalRow | None = None
    reason: str = ""
    code: str = ""
    moved_to: str = ""
    is_gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedPatient:
    """A record of the files, and whose it is.

    Attributes:
        index: Position among the records that were read; what a decision names.
        stored: The patient it belongs to; None unless ``KNOWN``.
        candidates: Who it may be, where a person is asked.
        doubt: Why a person is asked; stays after the decision.
        patient_after: The stored patient with what the file fills in; None when nothing.
    """

    index: int
    record: Record
    belongs: Belongs
    stored: FoundPatient | None = None
    candidates: tuple[FoundPatient, ...] = ()
    doubt: Doubt | None = None
    rows: tuple[PlannedRow, ...] = ()
    patient_after: Patient | None = None

    @property
    def offered(self) -> tuple[FoundPatient, ...]:
        """Who it may be, with whom a person looked for themselves."""
        found = self.stored
        is_other = found is not None and all(one.key != found.key for one in self.candidates)
        return (*self.candidates, *((found,) if found is not None and is_other else ()))

    @property
    def is_new(self) -> bool:
        """Whether a patient would be made; for nobody all of whose rows were put aside."""
        return self.belongs is Belongs.NEW and (
            not self.rows or any(row.state is RowState.ADD for row in self.rows)
        )

    def keyed_rows(self) -> Iterator[tuple[RowKey, PlannedRow]]:
        """Yield each row with what names it."""
        keys = row_keys(self.record.patient.id, (row.row.origin for row in self.rows))
        return zip(keys, self.rows, strict=True)


def row_keys(patient: str, places: Iterable[str]) -> Iterator[RowKey]:
    """Yield what names the rows of a patient, given where each stands."""
    seen: Counter[str] = Counter()
    for place in places:
        yield patient, place, seen[place]
        seen[place] += 1


def aside_keys(*asides: Iterable[Aside]) -> tuple[RowKey, ...]:
    """Return what names rows that reach no record, in order."""
    keys: list[RowKey] = []
    seen: Counter[tuple[str, str]] = Counter()
    for aside in chain(*asides):
        place = (aside.patient, aside.source)
        keys.append((*place, seen[place]))
        seen[place] += 1
    return tuple(keys)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """Everything an import would do.

    Attributes:
        known_files: Names of files whose bytes were imported before.
        held / rejected: Rows that reach no record; held ones wait in the store for a person.
        based_on: The store's newest change when the plan was made.
        read: Rows in the files; None where nobody counted.
        choices: What a person said about single rows; ``held`` and ``rejected`` follow it.
        read_held / read_rejected: As the files were read, before anybody chose.
        aside_keys: What names the rows of ``read_held``, then ``read_rejected``.
        questions: What a person can say about whole columns.
        unknown: Questions to which a person had no answer.
        mappings: How tables were read.
        waited: Place of a row that waited in the store -> its key there.
        title: What the import is called instead of by its files.
    """

    files: tuple[ImportedFile, ...]
    known_files: tuple[str, ...]
    patients: tuple[PlannedPatient, ...]
    held: tuple[Aside, ...]
    rejected: tuple[Aside, ...]
    remarks: tuple[str, ...]
    based_on: int
    read: int | None = None
    choices: Mapping[RowKey, Choice] = field(default_factory=dict)
    read_held: tuple[Aside, ...] = ()
    read_rejected: tuple[Aside, ...] = ()
    aside_keys: tuple[RowKey, ...] = ()
    questions: tuple[TableQuestion, ...] = ()
    unknown: frozenset[object] = frozenset()
    mappings: tuple[ShapeMapping, ...] = ()
    waited: Mapping[str, str] = field(default_factory=dict)
    title: str = ""

    def rows(self, *states: RowState) -> Iterator[tuple[PlannedPatient, PlannedRow]]:
        """Yield the rows in these states with their patients, in the files' order."""
        for patient in self.patients:
            for row in patient.rows:
                if row.state in states:
                    yield patient, row

    def count(self, state: RowState) -> int:
        """Return how many rows are in a state."""
        return sum(1 for _ in self.rows(state))

    def count_patients(self, belongs: Belongs) -> int:
        """Return how many records belong so."""
        return sum(patient.belongs is belongs for patient in self.patients)

    @property
    def counts(self) -> Mapping[str, int]:
        """How many patients and rows there are of each kind, by name."""
        patients = Counter(patient.belongs for patient in self.patients)
        rows = Counter(row.state for patient in self.patients for row in patient.rows)
        return {
            "patients": len(self.patients),
            "patients_new": sum(patient.is_new for patient in self.patients),
            "patients_known": patients[Belongs.KNOWN],
            "patients_asked": patients[Belongs.ASK],
            "added": rows[RowState.ADD],
            "amended": rows[RowState.AMEND],
            "unchanged": rows[RowState.UNCHANGED],
            "asked": rows[RowState.ASK],
            "left_out": rows[RowState.LEFT_OUT],
            "held": len(self.held) + rows[RowState.HELD],
            "rejected": len(self.rejected) + rows[RowState.REJECTED],
        }

    @property
    def open_questions(self) -> tuple[TableQuestion, ...]:
        """What nobody has answered, or said they cannot."""
        return tuple(one for one in self.questions if one.key not in self.unknown)

    def keyed_asides(self) -> Iterator[tuple[RowKey, Aside, RowState]]:
        """Yield each row that reaches no record, with what names it and where it is now."""
        keys, choices = iter(self.aside_keys), self.choices
        for asides, state in (
            (self.read_held, RowState.HELD),
            (self.read_rejected, RowState.REJECTED),
        ):
            for aside in asides:
                key = next(keys)
                yield key, aside, choices[key].state if key in choices else state

    def put_aside(self, state: RowState) -> Iterator[Aside]:
        """Yield the rows a person held or rejected though they could have been stored."""
        for patient in self.patients:
            for row in patient.rows:
                if row.state is state:
                    yield Aside(
                        source=row.row.origin,
                        reason=row.code or f"import.{state.value}_by_person",
                        text=row.reason,
                        kind=RowKind(type(row.row).__name__.casefold()),
                        patient=patient.record.patient.id,
                    )

    def reckon(self) -> None:
        """Make sure that no row was lost on the way.

        Raises:
            LostRowsError: The counts do not add up.
        """
        asides = (*self.held, *self.rejected)
        accounted = sum(len(patient.rows) for patient in self.patients)
        accounted += sum(one.kind is not RowKind.FIELD for one in asides)
        if self.read is not None and accounted != self.read:
            raise LostRowsError(f"{self.read} rows read, {accounted} accounted for")

    @property
    def writes_something(self) -> bool:
        """Whether carrying it out would change the store."""
        counts = self.counts
        waits = counts["patients_asked"] or counts["held"]
        return self.writes_rows or bool(waits) or any(one.is_kept for one in self.mappings)

    @property
    def writes_rows(self) -> bool:
        """Whether a patient would become another or a new one; rows that wait do not count."""
        counts = self.counts
        return any(counts[name] for name in ("patients_new", "added", "amended")) or any(
            patient.patient_after is not None for patient in self.patients
        )
