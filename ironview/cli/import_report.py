"""What became of every row of an import: counts that must add up, and each row left aside."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from ironview.cli.summary import aside_lines
from ironview.controller.comparing import rows_of
from ironview.controller.import_plan import (
    Belongs,
    Doubt,
    ImportPlan,
    LostRowsError,
    PlannedPatient,
    RowState,
)
from ironview.interchange.answers import aside_as_json
from ironview.interchange.staging import Aside, Reading, RowKind

FORMAT: Final = "ironview-import/1"

_WHOSE: Final[Mapping[Doubt | None, str]] = {
    Doubt.NO_SHARED_NUMBER: "A patient of this name and birth date is in the store, but no number "
    "is shared.",
    Doubt.SEVERAL: "The numbers belong to several patients of the store.",
    Doubt.BIRTH_DATE: "The number belongs to a patient with another birth date.",
    Doubt.SEX: "The number belongs to a patient of another sex.",
    Doubt.FAMILY_NAME: "The number belongs to a patient with another family name.",
    Doubt.NUMBER_OF_NO_SYSTEM: "The same digits are in the store, but the file does not say whose "
    "numbers they are.",
    Doubt.SAME_FILE_ID: "Only the number inside the file is the same as a patient's of the store.",
    Doubt.IMPORTED_BEFORE: "The file was imported before, and nothing says whose these rows are.",
    Doubt.NOBODY: "The file does not say whose these rows are.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did or, as a dry run, would do.

    Attributes:
        read: Rows in the files; the sum of ``added`` to ``rejected``.
        updated: Rows that correct a stored one.
        unchanged: Rows that say nothing new.
        held / rejected: One entry a row, as ``interpret`` writes them; parts of a row that itself
            arrived are of kind ``field`` and count in none of the numbers.
    """

    is_dry_run: bool
    read: int
    added: int
    updated: int
    unchanged: int
    held: tuple[Aside, ...]
    rejected: tuple[Aside, ...]
    patients: Mapping[str, int]
    known_files: tuple[str, ...]
    remarks: tuple[str, ...]

    @property
    def has_asides(self) -> bool:
        """Whether anything was held or rejected."""
        return bool(self.held or self.rejected)


def report_of(reading: Reading, plan: ImportPlan, *, is_dry_run: bool) -> ImportReport:
    """Return what a plan without answers does to the rows of the files.

    Raises:
        LostRowsError: The counts do not add up.
    """
    held = (*plan.held, *plan.put_aside(RowState.HELD), *_undecided(plan.patients))
    rejected = (*plan.rejected, *plan.put_aside(RowState.REJECTED))
    report = ImportReport(
        is_dry_run=is_dry_run,
        read=_rows_in(reading),
        added=plan.count(RowState.ADD),
        updated=plan.count(RowState.AMEND),
        unchanged=plan.count(RowState.UNCHANGED),
        held=held,
        rejected=rejected,
        patients={
            "new": plan.count_patients(Belongs.NEW),
            "known": plan.count_patients(Belongs.KNOWN),
            "held": plan.count_patients(Belongs.ASK),
        },
        known_files=plan.known_files,
        remarks=plan.remarks,
    )
    kept = report.added + report.updated + report.unchanged
    accounted = kept + count_rows(held) + count_rows(rejected)
    if accounted != report.read:
        raise LostRowsError(f"{report.read} rows read, {accounted} accounted for")
    return report


def count_rows(asides: Iterable[Aside]) -> int:
    """Return how many rows these are; a field of a row is none."""
    return sum(one.kind is not RowKind.FIELD for one in asides)


def as_json(report: ImportReport) -> bytes:
    """Return the report as one JSON document in UTF-8, indented."""
    document: dict[str, Any] = {
        "format": FORMAT,
        "dry_run": report.is_dry_run,
        "rows": {
            "read": report.read,
            "added": report.added,
            "updated": report.updated,
            "unchanged": report.unchanged,
            "held": count_rows(report.held),
            "rejected": count_rows(report.rejected),
        },
        "patients": dict(report.patients),
        "imported_before": list(report.known_files),
        "held": [aside_as_json(one) for one in report.held],
        "rejected": [aside_as_json(one) for one in report.rejected],
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def as_text(report: ImportReport) -> str:
    """Return the report as lines for a person at a terminal."""
    people = report.patients
    lines = [
        _outcome(report),
        f"Patients: {people['new']} new, {people['known']} known, {people['held']} to be decided.",
        _reckoning(report),
    ]
    lines += [f"{name} was imported before." for name in report.known_files]
    lines += aside_lines(
        "Held, to be decided in the import window", map(aside_as_json, report.held)
    )
    lines += aside_lines("Rejected", map(aside_as_json, report.rejected))
    return "\n".join(lines) + "\n"


def _outcome(report: ImportReport) -> str:
    if report.is_dry_run:
        return "Dry run: nothing was written."
    stored = report.added + report.updated + report.patients["new"] + len(report.held)
    return "Imported." if stored else "Nothing new was found to store."


def _reckoning(report: ImportReport) -> str:
    held, rejected = count_rows(report.held), count_rows(report.rejected)
    return (
        f"Rows: {report.read} read = {report.added} added + {report.updated} updated + "
        f"{report.unchanged} unchanged + {held} held + {rejected} rejected."
    )


def _rows_in(reading: Reading) -> int:
    in_records = sum(len(rows_of(record)) for file in reading.files for record in file.records)
    return in_records + count_rows(reading.held) + count_rows(reading.rejected)


def _undecided(patients: Iterable[PlannedPatient]) -> Iterator[Aside]:
    for patient in patients:
        for planned in patient.rows:
            if planned.state is RowState.ASK:
                yield Aside(
                    source=planned.row.origin,
                    reason=f"import.{patient.doubt or 'who'}",
                    text=_WHOSE.get(patient.doubt, "Whose row this is was not decided."),
                    kind=_kind(planned.row),
                    patient=patient.record.patient.id,
                )


def _kind(row: object) -> RowKind:
    return RowKind(type(row).__name__.casefold())
