"""What was done in one patient's chart and who looked at it, page by page."""

from collections.abc import Iterable
from datetime import tzinfo
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from ironview.controller.chart import Chart
from ironview.controller.edits import Edit, Edits
from ironview.domain.chart_changes import ChangeKind, ChartChange, Departure, Looks
from ironview.domain.lane_steps import LaneMove
from ironview.store.changes import EarlierVersion
from ironview.store.chart_history import Look
from ironview.store.chart_outline import Outline, OutlinedChange

__all__ = ["EarlierVersion", "OutlinedChange", "PatientHistory"]

_STEPS: Final = 100
"""So many entries of one change are read; an import may have written thousands."""


class PatientHistory(QObject):
    """The history of one chart, newest first. Whatever reads raises StoreError.

    Signals:
        changed: Something was done since.
    """

    changed = Signal()

    def __init__(self, chart: Chart, edits: Edits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self._edits = edits
        self._latest = chart.store.changes.latest()
        self._outline: Outline = chart.store.chart_history.outline(chart.key)
        chart.changed.connect(self.reload)
        edits.moved.connect(self.reload)

    @property
    def zone(self) -> tzinfo:
        """Time zone in which moments are told."""
        return self.chart.zone

    @Slot()
    def reload(self) -> None:
        """Read what was done since; emits ``changed`` only when something was."""
        latest = self.chart.store.changes.latest()
        if latest != self._latest:
            self._latest = latest
            self._outline = self.chart.store.chart_history.outline(self.chart.key)
            self.changed.emit()

    def kinds(self) -> tuple[ChangeKind, ...]:
        """Return what there is anything of, in the order of the filter."""
        found = {kind for one in self._outline.changes.values() for kind in one.kinds}
        return tuple(kind for kind in ChangeKind if kind in found)

    def outlined(self, kind: ChangeKind | None = None) -> tuple[OutlinedChange, ...]:
        """Return the changes of a kind, or all, to be read with ``read``."""
        changes = self._outline.changes.values()
        return tuple(one for one in changes if kind is None or kind in one.kinds)

    def read(self, changes: Iterable[OutlinedChange]) -> tuple[ChartChange, ...]:
        """Return what some changes did; those that did nothing in this chart are left out."""
        history = self.chart.store.chart_history
        return history.read(self._outline, tuple(changes), _STEPS)

    def count_looks(self) -> int:
        """Return how often somebody looked at the patient."""
        return self.chart.store.chart_history.count_looks(self.chart.key)

    def looks(self) -> tuple[Looks, ...]:
        """Return who looked at the patient, newest first; one line for a person and a day."""
        folded: dict[tuple[object, str, str], list[Look]] = {}
        for look in self.chart.store.chart_history.looks(self.chart.key):
            day = look.at.astimezone(self.zone).date()
            folded.setdefault((day, look.by, look.workstation), []).append(look)
        return tuple(
            Looks(
                by=some[0].by,
                workstation=some[0].workstation,
                first=some[-1].at,
                last=some[0].at,
                count=len(some),
            )
            for some in folded.values()
        )

    def count_departures(self) -> int:
        """Return how often something of the patient left the program."""
        return self.chart.store.chart_history.count_departures(self.chart.key)

    def departures(self) -> tuple[Departure, ...]:
        """Return what of the patient was exported, printed or copied, newest first."""
        return self.chart.store.chart_history.departures(self.chart.key)

    def lane_moves(self) -> tuple[LaneMove, ...]:
        """Return what moved the patient from lane to lane of the worklist, newest first."""
        return self.chart.store.lane_steps.moves_of(self.chart.key)

    def changes_of(self, moves: Iterable[LaneMove]) -> dict[int, ChartChange]:
        """Return what the changes did that moved the patient, by number."""
        known = self._outline.changes
        numbers = dict.fromkeys(one.change for one in moves if one.change is not None)
        read = self.read(known[number] for number in numbers if number in known)
        return {one.number: one for one in read}

    def take_back(self, change: ChartChange) -> Edit:
        """Take a change back, whatever came after it in other entries.

        Raises:
            EditRefusedError: Somebody has built on it or changed it.
        """
        return self._edits.take_back(change.number, self.chart.key)
