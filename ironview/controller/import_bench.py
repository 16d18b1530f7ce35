"""The import bench: files are staged and shown before anything of them is written."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, Slot

from ironview.controller.backup_work import Made
from ironview.controller.import_plan import (
    Belongs,
    Choice,
    Decision,
    ImportPlan,
    RowKey,
    RowState,
)
from ironview.controller.import_planning import chosen, redecided
from ironview.controller.import_sources import Files, Source, WaitingRows
from ironview.controller.import_staging import Decided, decided_in, stage_plan
from ironview.controller.import_work import commit_import
from ironview.controller.jobs import CancelledError, Done, Failed, Job, Progress
from ironview.controller.package_conflicts import (
    ConflictChoice,
    PackageConflict,
    conflict_of,
    settled,
)
from ironview.controller.package_senders import UntrustedSenderError, Vouched
from ironview.controller.package_source import Packages
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.domain.told import tell
from ironview.interchange.questions import TableQuestion
from ironview.interchange.tabular.mapping import NO_MAPPING
from ironview.interchange.tabular.mapping import Mapping as TableMapping
from ironview.interchange.tabular.mapping_writing import with_answer
from ironview.wording.told import error_text, told_text

_THE_STORE_ITSELF: Final = tell(
    "The store itself cannot be imported into itself. Nothing was read."
)


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What was written.

    Attributes:
        patients: Keys of those who became others.
        backed_up: What came of the backup before it; a sentence where there is none for a reason,
            None where this store gets none.
    """

    plan: ImportPlan
    patients: tuple[str, ...]
    backed_up: Made | str | None = None


class ImportBench(QObject):
    """Stages files, asks what it must, and commits all or nothing.

    One thing at a time: everything here is for when ``is_busy`` is False.

    Signals:
        changed: ``plan`` or ``is_busy`` became another.
        progressed: Steps done, steps in total, of the reading or writing under way.
        committed: An ImportOutcome; the plan is gone.
        failed: A sentence; the store is as it was. A plan that was there stays.
        cancelled: A person stopped it; the store is as it was.
        sender_unknown: An UntrustedSenderError; ``vouch`` opens the package all the same, and
            ``refuse_sender`` lets it be.
    """

    changed = Signal()
    progressed = Signal(int, int)
    committed = Signal(object)
    failed = Signal(str)
    cancelled = Signal()
    sender_unknown = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._plan: ImportPlan | None = None
        self._source: Source | None = None
        self._next_source: Source | None = None
        self._unvouched: Packages | None = None
        self._earlier: list[ImportPlan] = []
        self._job: Job | None = None

    @property
    def plan(self) -> ImportPlan | None:
        """What the staged files would do; None while nothing is staged."""
        return self._plan

    @property
    def is_busy(self) -> bool:
        """Whether something is read or written right now."""
        return self._job is not None

    @property
    def can_undo(self) -> bool:
        """Whether a decision can be taken back on the spot."""
        return bool(self._earlier) and not self.is_busy

    @property
    def waiting(self) -> int:
        """How many rows wait in the store for a decision.

        Raises:
            StoreError: The store cannot be read.
        """
        return self._workspace.store.batches.count_waiting()

    def stage(self, paths: Sequence[Path]) -> None:
        """Read files in the background; ``changed`` tells when the plan is there.

        Tables of a shape that was decided about before are read as decided; the plan says so.
        ``failed`` follows where one of them is the store itself.
        """
        workspace = self._workspace
        if any(workspace.store.owns(path) for path in paths):
            self.failed.emit(told_text(_THE_STORE_ITSELF))
            return
        self._stage(Files(tuple(paths), workspace.guideline, workspace.zone))

    def stage_packages(
        self, paths: Sequence[Path], passphrase: str, vouched: Sequence[Vouched] = ()
    ) -> None:
        """Unlock packages in the background; as ``stage``.

        ``sender_unknown`` follows where nobody answered for a sender.

        Args:
            vouched: Senders whose fingerprint a person compared.
        """
        workspace = self._workspace
        self._stage(
            Packages(
                tuple(paths),
                passphrase,
                tuple(vouched),
                workspace.user,
                workspace.guideline,
                workspace.zone,
            )
        )

    def vouch(self, vouched: Vouched) -> None:
        """Open the package whose sender was unknown: a person answers for that sender."""
        packages, self._unvouched = self._unvouched, None
        if packages is not None:
            self._stage(replace(packages, vouched=(*packages.vouched, vouched)))

    @Slot()
    def refuse_sender(self) -> None:
        """Let the package be whose sender was unknown; its passphrase is forgotten."""
        self._unvouched = None

    def stage_waiting(self, title: str) -> None:
        """Put the rows that wait in the store on the bench.

        Args:
            title: What the import is to be called.
        """
        workspace = self._workspace
        self._stage(WaitingRows(workspace.guideline, workspace.zone, title))

    def decide(self, index: int, belongs: Belongs, key: str = "") -> None:
        """Say whose a record is: a stored patient's (``KNOWN`` and the key), a new one's, or
        nobody's (``LEFT_OUT``); ``ASK`` takes the answer back.

        Raises:
            StoreError: The store cannot be read; the plan is as before.
        """
        if self._plan is None or self.is_busy:
            return
        decision = Decision(belongs, key)
        self._become(redecided(self._workspace.store, self._plan, index, decision))

    def choose(self, keys: Iterable[RowKey], state: RowState | None, reason: str = "") -> None:
        """Hold or reject rows; None accepts them, as far as that can be.

        Raises:
            StoreError: The store cannot be read; the plan is as before.
        """
        if self._plan is None or self.is_busy:
            return
        choice = Choice(state, reason) if state is not None else None
        self._become(chosen(self._workspace.store, self._plan, keys, choice))

    def settle(self, keys: Iterable[RowKey], choice: ConflictChoice) -> None:
        """Say what becomes of rows that were changed here and in a package.

        Raises:
            StoreError: The store cannot be read; the plan is as before.
        """
        if self._plan is not None and not self.is_busy:
            self._become(settled(self._workspace.store, self._plan, keys, choice))

    def conflict_of(self, key: RowKey) -> PackageConflict:
        """Return both sides of a row that was changed here and in a package.

        Raises:
            KeyError: It is decided about, or in no conflict.
            StoreError: The store cannot be read.
        """
        if self._plan is None:
            raise KeyError(key)
        return conflict_of(self._workspace.store, self._plan, key, self._workspace.zone)

    def answer(self, question: TableQuestion, answer: str) -> None:
        """Answer a question about a column; the rows are read again in the background.

        Args:
            answer: One of its options, or empty to take the answer back.
        """
        plan = self._plan
        if plan is None:
            return
        ways = decided_in(plan)
        mapping = with_answer(ways.mappings.get(question.headers, NO_MAPPING), question, answer)
        self.read_as(question.headers, mapping)

    def read_as(self, headers: tuple[str, ...], mapping: TableMapping) -> None:
        """Read tables of a shape another way, in the background; ``NO_MAPPING`` decides nothing."""
        if self._plan is None:
            return
        ways = decided_in(self._plan)
        self._read(replace(ways, mappings={**ways.mappings, headers: mapping}), self._plan)

    def leave_open(self, question: TableQuestion | RowKey) -> None:
        """A person cannot answer: the rows of a question, or the row in conflict, stay held."""
        if self._plan is not None and not self.is_busy:
            key = question.key if isinstance(question, TableQuestion) else question
            self._become(replace(self._plan, unknown=self._plan.unknown | {key}))

    def ask_again(self) -> None:
        """Ask the questions again to which a person had no answer."""
        if self._plan is not None and not self.is_busy:
            self._become(replace(self._plan, unknown=frozenset()))

    def name_mapping(self, headers: tuple[str, ...], name: str) -> None:
        """Say under which name to remember what was decided; empty forgets it afterwards."""
        if self._plan is None or self.is_busy:
            return
        mappings = tuple(
            replace(one, name=name) if one.headers == headers else one
            for one in self._plan.mappings
        )
        self._plan = replace(self._plan, mappings=mappings)
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Take the last decision back."""
        if self.can_undo:
            self._plan = self._earlier.pop()
            self.changed.emit()

    @Slot()
    def commit(self) -> None:
        """Write the plan in the background, all of it or nothing, after a backup if one is due."""
        plan = self._plan
        if plan is None or self.is_busy:
            return
        store, user, backing = self._workspace.store, self._workspace.user, self._workspace.backing

        def work(progress: Progress) -> ImportOutcome:
            with store.again() as own:
                made = None if backing is None else backing.try_first(own, progress.step)
                return ImportOutcome(plan, commit_import(own, plan, user, progress.step), made)

        self._start(Job(work, self._workspace.executor, self), self._on_committed)

    @Slot()
    def cancel(self) -> None:
        """Stop what is read or written; ``cancelled`` follows."""
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def discard(self) -> None:
        """Forget the plan; nothing was written."""
        if not self.is_busy:
            self._forget()
            self.changed.emit()

    def _become(self, plan: ImportPlan) -> None:
        plan.reckon()
        if self._plan is not None:
            self._earlier.append(self._plan)
        self._plan = plan
        self.changed.emit()

    def _forget(self) -> None:
        self._plan = None
        self._earlier.clear()

    def _stage(self, source: Source) -> None:
        if not self.is_busy:
            self._next_source = source
            self._read(None, None)

    def _read(self, decided: Decided | None, before: ImportPlan | None) -> None:
        source, store = self._next_source or self._source, self._workspace.store
        if source is None or self.is_busy:
            return

        def work(progress: Progress) -> ImportPlan:
            with store.again() as own:
                return stage_plan(source, own, decided, before, progress.step)

        then = self._on_staged if before is None else self._on_read_again
        self._start(Job(work, self._workspace.executor, self), then)

    def _start(self, job: Job, then: Any) -> None:  # noqa: ANN401  # a slot
        self._job = job
        job.progressed.connect(self.progressed)
        job.finished.connect(then)
        job.finished.connect(job.deleteLater)
        self.changed.emit()
        job.start()

    @Slot(object)
    def _on_staged(self, outcome: Done[ImportPlan] | Failed) -> None:
        self._job = None
        source, self._next_source = self._next_source, None
        match outcome:
            case Done(plan):
                self._source = source
                self._earlier.clear()
                self._plan = plan
            case Failed(UntrustedSenderError() as error) if isinstance(source, Packages):
                self._unvouched = source
                self.sender_unknown.emit(error)
            case Failed(error):
                self._tell(error)
        self.changed.emit()

    @Slot(object)
    def _on_read_again(self, outcome: Done[ImportPlan] | Failed) -> None:
        self._job = None
        match outcome:
            case Done(plan):
                self._become(plan)
                return
            case Failed(error):
                self._tell(error)
        self.changed.emit()

    @Slot(object)
    def _on_committed(self, outcome: Done[ImportOutcome] | Failed) -> None:
        self._job = None
        match outcome:
            case Done(done):
                self._forget()
                self._workspace.poll()
                self._workspace.refresh_list()
                self._tell_backup(done.backed_up)
                self.committed.emit(done)
            case Failed(error):
                self._tell(error)
        self.changed.emit()

    def _tell_backup(self, made: Made | str | None) -> None:
        if isinstance(made, str):
            self._workspace.store_problem.emit(told_text(made))
        elif made is not None:
            self._workspace.backed_up.emit(made)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, CancelledError):
            self.cancelled.emit()
        elif isinstance(error, IronViewError):
            self.failed.emit(error_text(error))
        else:
            raise error
