"""Patients of a store into one file: what the command and the window both do. Needs no screen."""

import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, tzinfo
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale

from ironview.controller.carried_overrides import with_overrides
from ironview.controller.clinic_rules import whole_clinic_rules
from ironview.controller.viewpoint import ClinicSettings, viewpoint
from ironview.domain.errors import IronViewError
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation, interpret
from ironview.domain.record import Record
from ironview.domain.roles import EXPORT_ALL
from ironview.domain.told import tell
from ironview.interchange.case_file import SECRET_BYTES, make_case
from ironview.interchange.exporting.fhir_bundle import bundle
from ironview.interchange.exporting.tables import (
    COHORT_HEADINGS,
    RESULT_HEADINGS,
    as_csv,
    cohort_row,
    result_rows,
)
from ironview.interchange.exporting.workbook import Sheet, as_workbook
from ironview.interchange.record_writing import record_as_json, record_as_line
from ironview.store.audit import EXPORT_PATIENT
from ironview.store.database import Store
from ironview.whole_file import write_whole
from ironview.wording.sentences import Sentences

Step = Callable[[int, int], None]

_KEPT_AS: Final = "deidentification_secret"


class StoreInTheWayError(IronViewError):
    """An export would have replaced the store."""


class ExportFormat(StrEnum):
    """What a file becomes; the value is its name on the command line."""

    RECORD = "record"
    FHIR = "fhir"
    CSV = "csv"
    COHORT = "cohort"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class Export:
    """What is wanted.

    Attributes:
        keys: Patients, in this order.
        is_one: The file is about one patient: its record stands alone, indented.
        zone: The workstation's time zone, for patients and clinics that name none.
        locale: Writes numbers and dates within sentences; None: the same everywhere.
    """

    keys: tuple[str, ...]
    format: ExportFormat
    deidentified: bool
    guideline: Guideline
    zone: tzinfo
    today: date
    user: str
    is_one: bool = False
    locale: QLocale | None = None


def write_export(store: Store, wanted: Export, path: Path, step: Step) -> int:
    """Write the file whole, for its owner only, and return how many patients it holds.

    Args:
        step: Called with patients done and in total; what it raises stops everything, and a file
            that stood there before is as it was.

    Raises:
        NotAllowedError: The role of the person does not cover it.
        StoreError: The store could not be read.
        UnwritableFileError: The file could not be written.
        NoCaseError: A patient cannot be de-identified; the sentence says what to look at.
        StoreInTheWayError: The path names the store itself.
        UnreadableProfileError: An own profile counts that cannot be read.
    """
    refuse_beyond_role(store, wanted)
    refuse_the_store(store, path)
    records = _Records(store, wanted, step)
    pieces = _pieces(records, wanted, path.parent)
    write_whole(path, noted(store, wanted, f"{wanted.format} {path.name}", pieces))
    return len(wanted.keys)


def noted(store: Store, wanted: Export, what: str, pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the pieces of a file; once all are made, note in the audit whom they are about.

    The file is there only when that is noted, and noted only when it can be made.

    Args:
        what: Code of what it is and the name of the file.
    """
    yield from pieces
    store.log_all(wanted.user, EXPORT_PATIENT, wanted.keys, what)


def whole_records(store: Store, wanted: Export, step: Step) -> Iterator[tuple[str, Record]]:
    """Yield key and record of each patient; overridden findings travel with it.

    Raises:
        StoreError: The store could not be read.
    """
    # The records first: zip then takes them to their end, where the last step is reported.
    return (
        (key, record)
        for record, key in zip(_Records(store, wanted, step), wanted.keys, strict=False)
    )


def refuse_beyond_role(store: Store, wanted: Export) -> None:
    """Raise NotAllowedError where the role of a person does not cover an export."""
    action = EXPORT_PATIENT if len(wanted.keys) == 1 else EXPORT_ALL
    store.accounts.refuse_beyond_role(wanted.user, action)


def refuse_the_store(store: Store, path: Path) -> None:
    """Raise StoreInTheWayError where a file would replace the store."""
    if store.owns(path):
        raise StoreInTheWayError(
            tell("{path} is the store itself. Nothing was written. Choose another name.", path=path)
        )


def deidentification_secret(store: Store, user: str) -> bytes:
    """Return the key of this store's pseudonyms and shifts, made on first use; it stays inside."""
    found = store.settings.all().get(_KEPT_AS)
    if found is None:
        with store.writing(user, "make_deidentification_secret") as change:
            found = store.settings.all().get(_KEPT_AS)
            if found is None:
                found = secrets.token_hex(SECRET_BYTES)
                store.settings.put(_KEPT_AS, found, change)
    return bytes.fromhex(found)


class _Records:
    """Reads one patient after the other, in disguise where that is wanted."""

    def __init__(self, store: Store, wanted: Export, step: Step) -> None:
        self._store = store
        self._wanted = wanted
        self._step = step
        self._settings = ClinicSettings.among(store.settings.all())
        self._guideline = _guideline(store, wanted)
        self._secret = deidentification_secret(store, wanted.user) if wanted.deidentified else b""

    def __iter__(self) -> Iterator[Record]:
        return (record for record, _, _ in self._read())

    def interpreted(self) -> Iterator[Interpretation]:
        """Yield what each record means: the disguised one on its own day."""
        return (interpret(*one) for one in self._read())

    def _read(self) -> Iterator[tuple[Record, Guideline, date]]:
        wanted = self._wanted
        for done, key in enumerate(wanted.keys):
            self._step(done, len(wanted.keys))
            record = self._store.patients.record(key)
            view = viewpoint(record, self._guideline, self._settings, wanted.zone, wanted.today)
            if wanted.deidentified:
                aside = self._store.overrides.of(key)
                case = make_case(record, view.guideline, view.today, self._secret, aside)
                yield case.record, view.guideline, case.as_of
            else:
                yield with_overrides(self._store, key, record), view.guideline, view.today
        self._step(len(wanted.keys), len(wanted.keys))


def _guideline(store: Store, wanted: Export) -> Guideline:
    """What is only copied can be written whatever has become of the clinic's own profiles."""
    is_copy = wanted.format in (ExportFormat.RECORD, ExportFormat.CSV) and not wanted.deidentified
    return wanted.guideline if is_copy else whole_clinic_rules(store, wanted.guideline)


def _pieces(records: _Records, wanted: Export, place: Path) -> Iterable[bytes]:
    match wanted.format:
        case ExportFormat.RECORD:
            write = record_as_json if wanted.is_one else record_as_line
            return (write(record) + b"\n" for record in records)
        case ExportFormat.FHIR:
            return bundle(records.interpreted(), wanted.guideline, Sentences(wanted.locale))
        case ExportFormat.CSV:
            rows = (row for one in records for row in result_rows(one.patient, one.results))
            return as_csv(RESULT_HEADINGS, rows)
        case ExportFormat.COHORT:
            return as_csv(COHORT_HEADINGS, map(cohort_row, records.interpreted()))
        case ExportFormat.XLSX:
            return as_workbook(_sheets(records), place)


def _sheets(records: _Records) -> Iterator[Sheet]:
    """Both sheets from one walk through the patients."""
    cohort: list[tuple[str, ...]] = []

    def rows() -> Iterator[tuple[str, ...]]:
        for one in records.interpreted():
            cohort.append(cohort_row(one))
            yield from result_rows(one.record.patient, one.record.results)

    yield Sheet("Results", RESULT_HEADINGS, rows())
    yield Sheet("Cohort", COHORT_HEADINGS, cohort)
