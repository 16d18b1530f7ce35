"""Rows on their way from a file into a record, and what happened to those that never arrive."""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

from ironview.domain.record import Record


class RowKind(StrEnum):
    """What a row would have become."""

    RESULT = "result"
    INFUSION = "infusion"
    EVENT = "event"
    SYMPTOM = "symptom"
    CONDITION = "condition"
    FIELD = "field"
    RECORD = "record"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """A row, or one field of it, that did not reach a record.

    Attributes:
        source: ``file:line`` or the path inside the file.
        reason: Code: a ``data.*`` finding code, or one of ``import.*``.
        text: One sentence for a person, with the value as reported.
        kind: ``FIELD`` rows are parts of a row that itself reached the record.
        patient: Id of the patient it names; empty when it names none.
    """

    source: str
    reason: str
    text: str
    kind: RowKind = RowKind.RESULT
    patient: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StagedFile:
    """Everything one document holds.

    Attributes:
        source: Name of the document; a member of an archive is ``archive.zip:member``.
        format: ``record``, ``fhir`` or empty when nothing could be read.
        records: One for each patient, in order of appearance.
        held: Rows a person has to decide about.
        rejected: Rows that will not be read.
        result_rows: Laboratory rows in the document; equal to the results of ``records`` plus the
            rows of kind ``RESULT`` in ``held`` and ``rejected``.
        not_read: Other content by its name (for FHIR: resource types) that holds nothing IronView
            reads.
        remarks: What a person should know of the document, in sentences.
    """

    source: str
    format: str = ""
    records: tuple[Record, ...] = ()
    held: tuple[Aside, ...] = ()
    rejected: tuple[Aside, ...] = ()
    result_rows: int = 0
    not_read: dict[str, int] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()

    @property
    def accounted_rows(self) -> int:
        """Laboratory rows found again in a record, ``held`` or ``rejected``."""
        asides = (*self.held, *self.rejected)
        return sum(len(record.results) for record in self.records) + sum(
            aside.kind is RowKind.RESULT for aside in asides
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything read from the files of one run; records of the same patient are one."""

    files: tuple[StagedFile, ...]
    records: tuple[Record, ...]
    remarks: tuple[str, ...] = ()

    @property
    def held(self) -> tuple[Aside, ...]:
        """Held rows of all files, in order."""
        return tuple(aside for file in self.files for aside in file.held)

    @property
    def rejected(self) -> tuple[Aside, ...]:
        """Rejected rows of all files, in order."""
        return tuple(aside for file in self.files for aside in file.rejected)

    @property
    def result_rows(self) -> int:
        """Laboratory rows of all files."""
        return sum(file.result_rows for file in self.files)


class Bench:
    """Collects what a reader finds in one document."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.result_rows = 0
        self._records: list[Record] = []
        self._held: list[Aside] = []
        self._rejected: list[Aside] = []
        self._not_read: Counter[str] = Counter()
        self._remarks: list[str] = []

    def add(self, record: Record) -> None:
        """Take a finished record."""
        self._records.append(record)

    def hold(self, source: str, reason: str, text: str, kind: RowKind, patient: str = "") -> None:
        """Put a row aside for a person to decide."""
        self._held.append(
            Aside(source=source, reason=reason, text=text, kind=kind, patient=patient)
        )

    def reject(self, source: str, reason: str, text: str, kind: RowKind, patient: str = "") -> None:
        """Put a row aside for good."""
        self._rejected.append(
            Aside(source=source, reason=reason, text=text, kind=kind, patient=patient)
        )

    def pass_over(self, name: str, count: int = 1) -> None:
        """Count content that holds nothing IronView reads."""
        self._not_read[name] += count

    def remark(self, text: str) -> None:
        """Say something of the document as a whole."""
        self._remarks.append(text)

    def finish(self, format_name: str) -> StagedFile:
        """Return everything collected."""
        return StagedFile(
            source=self.source,
            format=format_name,
            records=tuple(self._records),
            held=tuple(self._held),
            rejected=tuple(self._rejected),
            result_rows=self.result_rows,
            not_read=dict(sorted(self._not_read.items())),
            remarks=tuple(self._remarks),
        )


def refused_file(source: str, text: str) -> StagedFile:
    """Return the staged form of a document that could not be read at all."""
    aside = Aside(source=source, reason="import.unreadable_file", text=text, kind=RowKind.FILE)
    return StagedFile(source=source, rejected=(aside,))
