"""The worklist of a store: counts, rows of each lane, and how far behind the day it is."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from ironview.controller.chart import Chart
from ironview.controller.decisions import work_of
from ironview.controller.patient_lines import PatientLine, patient_line
from ironview.controller.workspace import Workspace
from ironview.domain.left_lanes import LeftLane, lanes_left
from ironview.domain.values import value
from ironview.domain.worklist import Lane, WorkEntry
from ironview.store.summaries import FoundPatient
from ironview.store.words_found import Found
from ironview.store.worklist import WorkChoices, WorkFilter

WorkWanted = WorkFilter
__all__ = ["WorkChoices", "WorkLine", "WorkWanted", "Worklist"]


@value(kw_only=True)
class WorkLine:
    """A patient as the worklist shows them."""

    line: PatientLine
    entry: WorkEntry

    @property
    def key(self) -> str:
        """What ``Workspace.open_chart`` takes."""
        return self.line.key


class Worklist(QObject):
    """Asks the store; what a filter leaves out is not counted either.

    Every method that reads raises StoreError when the store cannot be read.

    Signals:
        changed: Somebody may stand elsewhere, or the filter is another.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wanted = WorkFilter()
        self._found: Found | None = None
        workspace.patients_changed.connect(self._on_patients_changed)

    @property
    def wanted(self) -> WorkFilter:
        """Which patients are shown."""
        return self._wanted

    def want(self, wanted: WorkFilter) -> None:
        """Show these patients."""
        if wanted != self._wanted:
            self._wanted, self._found = wanted, None
            self.changed.emit()

    def counts(self) -> Mapping[Lane | None, int]:
        """Return how many patients stand in each lane; every lane is named, None too."""
        counts = self._workspace.store.worklist.counts(self._wanted, self._look_up())
        return {lane: counts.get(lane, 0) for lane in (*Lane, None)}

    def lines(self, lane: Lane | None, limit: int, offset: int = 0) -> tuple[WorkLine, ...]:
        """Return patients of a lane: the most severe first, then the earliest date."""
        today = self._workspace.today
        store, found = self._workspace.store.worklist, self._look_up()
        rows = store.rows(lane, self._wanted, limit, offset, found)
        return tuple(
            WorkLine(
                line=patient_line(FoundPatient(row.key, row.patient, row.summary), today),
                entry=row.summary.work,
            )
            for row in rows
        )

    def choices(self) -> WorkChoices:
        """Return what a filter can choose from."""
        return self._workspace.store.worklist.choices()

    @property
    def waiting(self) -> int:
        """How many patients were not read for today by the rules of today yet."""
        used = self._workspace.read_with()
        return len(self._workspace.store.summaries.stale(used.today, used.rules))

    def _look_up(self) -> Found:
        """Return whom the words of the filter match, asked once for all lanes until one changes."""
        if self._found is None:
            self._found = self._workspace.store.worklist.look_up(self._wanted.text)
        return self._found

    @Slot()
    def _on_patients_changed(self) -> None:
        self._found = None
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Bring everybody up to today in the background; ``changed`` follows."""
        self._workspace.refresh_list()


def entry_of(chart: Chart) -> WorkEntry:
    """Return where the patient of a chart stands now."""
    return work_of(chart.interpretation, chart.decisions, chart.guideline)[1]


def left_since(before: WorkEntry, chart: Chart, action: str) -> tuple[LeftLane, ...]:
    """Return the lanes a patient left since an entry, and whether the action did it."""
    return lanes_left(before, entry_of(chart), action)
