"""Rows on their way from a file into a record, and what happened to those that never arrive."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from ironview.domain.record import Event, Infusion, Record, Result
from ironview.interchange.questions import TableQuestion

Ownerless = Result | Infusion | Event
"""What a row would be, were it somebody's."""


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
        name / value / unit / at: What is asked about, as written, where the reader tells.
        raw: The row itself, so that it can be read again; empty where that cannot be.
        ownerless: What it would be, where nothing is missing but whose it is.
    """

    source: str
    reason: str
    text: str
    kind: RowKind = RowKind.RESULT
    patient: str = ""
    name: str = ""
    value: str = ""
    unit: str = ""
    at: str = ""
    raw: str = ""
    ownerless: Ownerless | None = None


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
        questions: What a person can say about whole columns of it.
        shapes: Headers of its tables, as ``shape_of`` gives them, by the name of the table.
        laboratories: The laboratory a table names most often, where it names one.
    """

    source: str
    format: str = ""
    records: tuple[Record, ...] = ()
    held: tuple[Aside, ...] = ()
    rejected: tuple[Aside, ...] = ()
    result_rows: int = 0
    not_read: dict[str, int] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()
    questions: tuple[TableQuestion, ...] = ()
    shapes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    laboratories: dict[str, str] = field(default_factory=dict)

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
    def questions(self) -> tuple[TableQuestion, ...]:
        """What can be asked about the tables, each question once."""
        found = {one.key: one for file in self.files for one in reversed(file.questions)}
        asked = (one for file in self.files for one in file.questions)
        return tuple(dict.fromkeys(found[one.key] for one in asked))

    @property
    def shapes(self) -> dict[str, tuple[str, ...]]:
        """Headers of every table by its name."""
        return {name: shape for file in self.files for name, shape in file.shapes.items()}

    @property
    def laboratories(self) -> dict[str, str]:
        """Laboratory of every table that names one."""
        return {name: lab for file in self.files for name, lab in file.laboratories.items()}

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
        self._questions: list[TableQuestion] = []
        self._shapes: dict[str, tuple[str, ...]] = {}
        self._laboratories: dict[str, str] = {}

    def add(self, record: Record) -> None:
        """Take a finished record."""
        self._records.append(record)

    def hold(
        self,
        source: str,
        reason: str,
        text: str,
        kind: RowKind,
        patient: str = "",
        *,
        raw: str = "",
        ownerless: Ownerless | None = None,
    ) -> None:
        """Put a row aside for a person to decide.

        Args:
            raw: What it says in the file, as ``raw_content`` keeps it.
            ownerless: What it would be, where nothing is missing but whose it is.
        """
        aside = Aside(
            source=source,
            reason=reason,
            text=text,
            kind=kind,
            patient=patient,
            raw=raw,
            ownerless=ownerless,
        )
        self._held.append(aside)

    def reject(self, source: str, reason: str, text: str, kind: RowKind, patient: str = "") -> None:
        """Put a row aside for good."""
        self._rejected.append(
            Aside(source=source, reason=reason, text=text, kind=kind, patient=patient)
        )

    def put_aside(self, aside: Aside, *, for_good: bool = False) -> None:
        """Take a row that was put aside already, with everything that is known of it."""
        (self._rejected if for_good else self._held).append(aside)

    def ask(self, questions: Iterable[TableQuestion]) -> None:
        """Take what a person can be asked about a table."""
        self._questions.extend(questions)

    def name_shape(self, table: str, headers: tuple[str, ...], laboratory: str = "") -> None:
        """Say which words head a table, and which laboratory it names most often."""
        self._shapes[table] = headers
        if laboratory:
            self._laboratories[table] = laboratory

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
            questions=tuple(self._questions),
            shapes=self._shapes,
            laboratories=self._laboratories,
        )


def refused_file(source: str, text: str) -> StagedFile:
    """Return the staged form of a document that could not be read at all."""
    aside = Aside(source=source, reason="import.unreadable_file", text=text, kind=RowKind.FILE)
    return StagedFile(source=source, rejected=(aside,))
