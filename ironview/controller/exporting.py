"""Writes patients of the open store into a file, in the background."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from ironview.controller.clinic import Clinic
from ironview.controller.export_work import (
    Export,
    ExportFormat,
    deidentification_secret,
    write_export,
)
from ironview.controller.jobs import CancelledError, Done, Failed, Job, Progress
from ironview.controller.package_senders import own_label
from ironview.controller.package_work import Sealing, write_package
from ironview.controller.population_export import NumbersExport, write_numbers, write_picture
from ironview.controller.safety_net_export import NetExport, write_safety_net
from ironview.controller.worklist_export import ListExport, write_worklist
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.interchange.case_file import make_case
from ironview.interchange.record_writing import record_as_json
from ironview.store.audit import EXPORT_PATIENT
from ironview.store.database import Store
from ironview.store.worklist import WorkFilter
from ironview.wording.told import error_text


class Exporter(QObject):
    """One export at a time; while ``is_busy`` another wish is not heard.

    Signals:
        progressed: Patients done, patients in total.
        saved: How many patients the file holds.
        sealed: How many patients the package holds, and the fingerprint its receivers see.
        case_made: A case, as text.
        failed: A sentence; a file that stood there before is as it was.
        ended: Whatever the end was, a cancelled one too.
    """

    progressed = Signal(int, int)
    saved = Signal(int)
    sealed = Signal(int, str)
    case_made = Signal(str)
    failed = Signal(str)
    ended = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._job: Job | None = None
        self._then: Callable[[Any], None] = self.saved.emit

    @property
    def is_busy(self) -> bool:
        """Whether a file is being written."""
        return self._job is not None

    def save(
        self, keys: tuple[str, ...], format_: ExportFormat, path: Path, *, deidentified: bool
    ) -> None:
        """Write a file; no key at all means every patient."""
        workspace = self._workspace
        is_one, rule_book = len(keys) == 1, workspace.rule_book
        zone, today, user = workspace.zone, workspace.today, workspace.user

        def work(store: Store, progress: Progress) -> int:
            wanted = Export(
                keys=keys or store.patients.keys(),
                format=format_,
                deidentified=deidentified,
                guideline=rule_book,
                zone=zone,
                today=today,
                user=user,
                is_one=is_one,
                locale=QLocale(),
            )
            return write_export(store, wanted, path, progress.step)

        self._start(work, self.saved.emit)

    def save_package(self, keys: tuple[str, ...], path: Path, passphrase: str) -> None:
        """Lock patients into a package; no key at all means every patient."""
        workspace = self._workspace
        rule_book, zone, user = workspace.rule_book, workspace.zone, workspace.user
        today = workspace.today

        def work(store: Store, progress: Progress) -> int:
            wanted = Export(
                keys=keys or store.patients.keys(),
                format=ExportFormat.RECORD,
                deidentified=False,
                guideline=rule_book,
                zone=zone,
                today=today,
                user=user,
            )
            sealing = Sealing(passphrase, own_label(store), datetime.now(zone))
            self_seen = write_package(store, wanted, sealing, path, progress.step)
            fingerprints.append(self_seen.fingerprint)
            return len(wanted.keys)

        fingerprints: list[str] = []

        def tell_sealed(count: int) -> None:
            self.sealed.emit(count, fingerprints[0])

        self._start(work, tell_sealed)

    def save_worklist(self, wanted: WorkFilter, path: Path) -> None:
        """Write who needs what today into a workbook, as far as a filter lets them pass."""
        workspace = self._workspace
        export = ListExport(
            read_with=workspace.read_with(),
            wanted=wanted,
            user=workspace.user,
            locale=QLocale(),
        )
        interpreter = workspace.interpreter

        def work(store: Store, progress: Progress) -> int:
            return write_worklist(store, export, interpreter, path, progress.step)

        self._start(work, self.saved.emit)

    def save_numbers(self, clinic: Clinic, path: Path) -> None:
        """Write what was counted last into a workbook; ``saved`` carries its rows."""
        workspace, numbers = self._workspace, clinic.numbers
        if numbers is None:
            return
        rules = workspace.rule_book.population
        citation = rules.interval_percent.citations[-1]
        export = NumbersExport(
            numbers=numbers,
            rules=rules,
            source=workspace.rule_book.sources[citation.key].title,
            waiting=clinic.waiting,
            today=workspace.today,
            user=workspace.user,
            locale=QLocale(),
        )

        def work(store: Store, _progress: Progress) -> int:
            return write_numbers(store, export, path)

        self._start(work, self.saved.emit)

    def save_picture(self, image: bytes, path: Path) -> None:
        """Write a picture of the numbers of the clinic; ``saved`` follows."""
        user = self._workspace.user

        def work(store: Store, _progress: Progress) -> int:
            write_picture(store, user, image, path)
            return 1

        self._start(work, self.saved.emit)

    def save_safety_net(self, path: Path) -> None:
        """Write everybody's place in the account of the store into a workbook."""
        workspace = self._workspace
        export = NetExport(read_with=workspace.read_with(), user=workspace.user, locale=QLocale())

        def work(store: Store, progress: Progress) -> int:
            return write_safety_net(store, export, path, progress.step)

        self._start(work, self.saved.emit)

    def make_case(self, key: str) -> None:
        """Make a case of one patient; ``case_made`` carries it."""
        chart, user = self._workspace.open_chart(key), self._workspace.user
        record, guideline, today = chart.record, chart.guideline, chart.today

        def work(store: Store, _progress: Progress) -> str:
            store.accounts.refuse_beyond_role(user, EXPORT_PATIENT)
            secret = deidentification_secret(store, user)
            aside = store.overrides.of(key)
            case = make_case(record, guideline, today, secret, aside)
            store.log(user, EXPORT_PATIENT, reason="case", patient_key=key)
            return record_as_json(case.record).decode()

        self._start(work, self.case_made.emit)

    @Slot()
    def cancel(self) -> None:
        """Stop; ``ended`` follows."""
        if self._job is not None:
            self._job.cancel()

    def _start(
        self, work: Callable[[Store, Progress], object], then: Callable[[Any], None]
    ) -> None:
        if self.is_busy:
            return
        store = self._workspace.store

        def with_own_store(progress: Progress) -> object:
            with store.again() as own:
                return work(own, progress)

        self._then = then
        self._job = Job(with_own_store, self._workspace.executor, self)
        self._job.progressed.connect(self.progressed)
        self._job.finished.connect(self._on_finished)
        self._job.finished.connect(self._job.deleteLater)
        self._job.start()

    @Slot(object)
    def _on_finished(self, outcome: Done[Any] | Failed) -> None:
        self._job = None
        match outcome:
            case Done(found):
                self._then(found)
            case Failed(error) if isinstance(error, IronViewError):
                self.failed.emit(error_text(error))
            case Failed(error) if not isinstance(error, CancelledError):
                raise error
        self.ended.emit()
