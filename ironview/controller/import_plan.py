"""What an import would do, as data: shown in the preview, agreed to, then carried out."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ironview.domain.record import Patient, Record
from ironview.interchange.staging import Aside
from ironview.store.batches import ImportedFile
from ironview.store.row_columns import ClinicalRow
from ironview.store.summaries import FoundPatient


class RowState(StrEnum):
    """What would become of a row."""

    ASK = "ask"
    AMEND = "amend"
    ADD = "add"
    UNCHANGED = "unchanged"
    LEFT_OUT = "left_out"


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
    SAME_FILE_ID = "same_file_id"
    IMPORTED_BEFORE = "imported_before"


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person said about a record; ``key`` names the patient when it is ``KNOWN``."""

    belongs: Belongs
    key: str = ""


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row of a file.

    Attributes:
        stored: The row that it corrects, or that says the same; None for a new one.
    """

    state: RowState
    row: ClinicalRow
    stored: ClinicalRow | None = None


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """Everything an import would do.

    Attributes:
        known_files: Names of files whose bytes were imported before.
        held / rejected: Rows that reach no record; held ones wait in the store for a person.
        based_on: The store's newest change when the plan was made.
    """

    files: tuple[ImportedFile, ...]
    known_files: tuple[str, ...]
    patients: tuple[PlannedPatient, ...]
    held: tuple[Aside, ...]
    rejected: tuple[Aside, ...]
    remarks: tuple[str, ...]
    based_on: int

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
            "patients_new": patients[Belongs.NEW],
            "patients_known": patients[Belongs.KNOWN],
            "patients_asked": patients[Belongs.ASK],
            "added": rows[RowState.ADD],
            "amended": rows[RowState.AMEND],
            "unchanged": rows[RowState.UNCHANGED],
            "asked": rows[RowState.ASK],
            "left_out": rows[RowState.LEFT_OUT],
            "held": len(self.held),
            "rejected": len(self.rejected),
        }

    @property
    def writes_something(self) -> bool:
        """Whether carrying it out would change the store."""
        counts = self.counts
        return self.writes_rows or bool(counts["patients_asked"] or counts["held"])

    @property
    def writes_rows(self) -> bool:
        """Whether a patient would become another or a new one; rows that wait do not count."""
        counts = self.counts
        return any(counts[name] for name in ("patients_new", "added", "amended")) or any(
            patient.patient_after is not None for patient in self.patients
        )
