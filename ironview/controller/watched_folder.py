"""A folder that is looked into every few seconds. What lies there is staged, never stored."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from ironview.controller.file_outcomes import FileOutcome, file_outcomes, report
from ironview.controller.import_bench import ImportBench, ImportOutcome
from ironview.controller.import_plan import ImportPlan
from ironview.controller.jobs import Done, Failed, Job, Progress
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.interchange.drop_folder import DropFolder, Look, Place, Stamp
from ironview.wording.told import error_text

translate = QCoreApplication.translate

_LOOK_MS: Final = 3000


@dataclass(frozen=True, slots=True)
class PutAway:
    """What became of files that were dealt with.

    Attributes:
        names: Of the files that were moved, by where they went.
        stuck: Name of a file that could not be moved -> a sentence.
    """

    names: Mapping[Place, tuple[str, ...]] = field(default_factory=dict)
    stuck: Mapping[str, str] = field(default_factory=dict)


class WatchedFolder(QObject):
    """Stages what is dropped into a folder, and puts the files away once they are dealt with.

    A file is read when two looks in a row find it the same. Files a person discarded stay where
    they are and wait to be asked for; a file that is changed counts as new.

    Signals:
        changed: ``folder``, ``waiting`` or ``problem`` became another.
        put_away: A PutAway; the files lie in their folders now.
    """

    changed = Signal()
    put_away = Signal(object)

    def __init__(
        self, workspace: Workspace, bench: ImportBench, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._bench = bench
        self._folder: DropFolder | None = None
        self._stamps: Mapping[str, Stamp] = {}
        self._settled: tuple[str, ...] = ()
        self._staged: dict[str, Stamp] = {}
        self._declined: dict[str, Stamp] = {}
        self._problem = ""
        self._stuck: dict[str, str] = {}
        self._looking_at: DropFolder | None = None
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        bench.changed.connect(self._on_bench_changed)
        bench.committed.connect(self._on_bench_committed)

    @property
    def folder(self) -> Path | None:
        """What is watched; None watches nothing."""
        return None if self._folder is None else self._folder.path

    @property
    def problem(self) -> str:
        """What a person must do something about, as a sentence; empty for nothing."""
        return self._problem or next(iter(self._stuck.values()), "")

    @property
    def waiting(self) -> tuple[str, ...]:
        """Names of finished files that are not on the bench, sorted."""
        return tuple(name for name in self._settled if name not in self._staged)

    @property
    def open_files(self) -> int:
        """How many finished files lie in the folder, on the bench or not."""
        return len(self._settled)

    def watch(self, folder: Path | None) -> None:
        """Watch this folder from now on; None stops. What is on the bench stays there."""
        store = self._workspace.store.path
        self._folder = None if folder is None else DropFolder(folder, store)
        self._stamps, self._settled, self._problem = {}, (), ""
        self._staged, self._declined, self._stuck = {}, {}, {}
        self._timer.stop()
        if folder is not None:
            self.look()
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Look into the folder in the background, now and every few seconds from then on."""
        if self._workspace.resting.is_resting:
            return
        folder, before = self._folder, self._stamps
        if folder is not None and self._looking_at is None:
            self._looking_at = folder
            self._start(lambda _progress: folder.look(before), self._on_looked)

    @Slot()
    def stage_waiting(self) -> None:
        """Stage everything that waits, also what was discarded before."""
        self._declined = {}
        self._stage(self.waiting)

    def _stage(self, names: tuple[str, ...]) -> None:
        if self._folder is None or not names or self._bench.is_busy or self._bench.plan is not None:
            return
        self._staged = {name: self._stamps[name] for name in names}
        self._bench.stage([self._folder.path / name for name in names])
        self.changed.emit()

    def _start(self, work: Callable[[Progress], Any], then: Any) -> None:  # noqa: ANN401  # a slot
        job = Job(work, self._workspace.executor, self)
        job.finished.connect(then)
        job.finished.connect(job.deleteLater)
        job.start()

    @Slot(object)
    def _on_looked(self, outcome: Done[Look] | Failed) -> None:
        looked_at, self._looking_at = self._looking_at, None
        if looked_at is not self._folder:
            self.look()
            return
        match outcome:
            case Done(look):
                self._take(look)
            case Failed(IronViewError() as error):
                self._problem, self._stamps, self._settled = error_text(error), {}, ()
            case Failed(error):
                raise error
        self.changed.emit()
        self._timer.start()

    def _take(self, look: Look) -> None:
        self._stamps, self._settled = look.stamps, look.settled
        self._problem = _told_unnamable(look.unnamable)
        self._declined = {
            name: stamp for name, stamp in self._declined.items() if self._stamps.get(name) == stamp
        }
        self._stuck = {name: said for name, said in self._stuck.items() if name in self._stamps}
        self._stage(tuple(name for name in self.waiting if name not in self._declined))

    @Slot()
    def _on_bench_changed(self) -> None:
        if self._bench.is_busy or not self._staged:
            return
        plan = self._bench.plan
        if plan is None:
            self._declined |= self._staged
            self._staged = {}
            self.changed.emit()
        elif not all(file.name in self._staged for file in plan.files):
            # Somebody put other files onto the bench: ours come again when it is free.
            self._staged = {}
        elif not plan.writes_something:
            self._settle(plan)
            self._bench.discard()

    @Slot(object)
    def _on_bench_committed(self, outcome: ImportOutcome) -> None:
        self._settle(outcome.plan)

    def _settle(self, plan: ImportPlan) -> None:
        """Put away what came from the folder; the rest of the plan is none of ours."""
        folder, staged, self._staged = self._folder, self._staged, {}
        if folder is None or not any(file.name in staged for file in plan.files):
            return
        self._declined |= staged
        at, by = datetime.now(UTC).astimezone(self._workspace.zone), self._workspace.user

        def work(_progress: Progress) -> PutAway:
            wanted = [one for one in file_outcomes(plan) if one.file.name in staged]
            return _put_away(folder, [(one, report(one, at, by)) for one in wanted])

        self._start(work, self._on_put_away)

    @Slot(object)
    def _on_put_away(self, outcome: Done[PutAway] | Failed) -> None:
        match outcome:
            case Done(done):
                moved = {name for names in done.names.values() for name in names}
                # No look now: two of them at once would take a file for finished that is not.
                self._settled = tuple(name for name in self._settled if name not in moved)
                self._stuck = {**self._stuck, **done.stuck}
                self.put_away.emit(done)
            case Failed(error):
                raise error
        self.changed.emit()


def _put_away(folder: DropFolder, reports: Sequence[tuple[FileOutcome, str]]) -> PutAway:
    names: dict[Place, tuple[str, ...]] = {}
    stuck: dict[str, str] = {}
    for outcome, text in reports:
        place, file = outcome.place, outcome.file
        try:
            if folder.put_away(file.name, file.sha256, place, text) is not None:
                names[place] = (*names.get(place, ()), file.name)
        except IronViewError as error:
            stuck[file.name] = error_text(error)
    return PutAway(names, stuck)


def _told_unnamable(names: Sequence[str]) -> str:
    if not names:
        return ""
    text = translate(
        "WatchedFolder",
        "The names of these files are no text, and the files are not read: {names}. Rename them.",
    )
    return text.format(names=", ".join(names))
