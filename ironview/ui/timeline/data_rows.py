"""Everything a timeline draws as rows of a table, in order of time."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ironview.domain.moments import Moment
from ironview.domain.timeline_marks import DoseMark, EventMark, PlanMark, SampleMark, TargetMark
from ironview.domain.timeline_parts import Lane, Point, Timeline
from ironview.domain.verdicts import Window
from ironview.ui.timeline.phrases import (
    dose_words,
    former_words,
    lane_name,
    plan_title,
    plan_words,
    point_words,
    range_word,
    target_sentence,
    target_words,
    translate,
    window_words,
)
from ironview.ui.timeline.speech import point_sentence
from ironview.ui.words import day, quantity
from ironview.wording.labels import event_name

Mark = SampleMark | DoseMark | EventMark | PlanMark | TargetMark
Index = QModelIndex | QPersistentModelIndex

_DATE, _DAY, _WHAT = range(3)
_FIRST_LANE: Final = 3
_NOWHERE: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class DataRow:
    """One date with what happened on it."""

    x: float
    mark: Mark


class DataRows(QAbstractTableModel):
    """Samples with every value, doses, events and planned tests; the words of the plot."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: tuple[Lane, ...] = ()
        self._rows: list[DataRow] = []
        self._points: list[dict[Moment, list[Point]]] = []

    def show_timeline(self, timeline: Timeline) -> None:
        """Fill the table."""
        self.beginResetModel()
        marks: tuple[Mark, ...] = (
            *timeline.samples,
            *timeline.doses,
            *timeline.events,
            *timeline.plans,
            *(lane.target for lane in timeline.lanes if lane.target is not None),
        )
        self._rows = sorted((DataRow(mark.x, mark) for mark in marks), key=lambda row: row.x)
        self._lanes = timeline.lanes
        self._points = []
        for lane in timeline.lanes:
            by_sample: dict[Moment, list[Point]] = {}
            for point in lane.points:
                by_sample.setdefault(point.sample, []).append(point)
            self._points.append(by_sample)
        self.endResetModel()

    def sample_at(self, row: int) -> SampleMark | None:
        """Return the sample of a row, or None where it is something else."""
        mark = self._rows[row].mark
        return mark if isinstance(mark, SampleMark) else None

    def row_of(self, at: Moment | None) -> int | None:
        """Return the row of a sample, or None."""
        for place, row in enumerate(self._rows):
            if isinstance(row.mark, SampleMark) and row.mark.at == at:
                return place
        return None

    def point_at(self, index: Index) -> Point | None:
        """Return the first result in a cell, or None."""
        return next(iter(self._of(index)), None)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else _FIRST_LANE + len(self._lanes)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        if section >= _FIRST_LANE:
            lane = self._lanes[section - _FIRST_LANE]
            return f"{lane_name(lane)} {lane.unit}"
        return (
            translate("Timeline", "Date"),
            translate("Timeline", "Day after dose"),
            translate("Timeline", "What"),
        )[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(index) or self._shown(index)
        return None

    def _of(self, index: Index) -> list[Point]:
        sample = self.sample_at(index.row())
        if sample is None or index.column() < _FIRST_LANE:
            return []
        return self._points[index.column() - _FIRST_LANE].get(sample.at, [])

    def _shown(self, index: Index) -> str:
        row = self._rows[index.row()]
        if index.column() == _DATE:
            return day(_day_of(row.mark))
        if index.column() == _DAY:
            sample = self.sample_at(index.row())
            return "" if sample is None or sample.day is None else str(sample.day)
        if index.column() == _WHAT:
            return _what(row.mark)
        lane = self._lanes[index.column() - _FIRST_LANE]
        if isinstance(row.mark, TargetMark):
            return target_words(row.mark) if row.mark is lane.target else ""
        return "; ".join(_cell(lane, point) for point in self._of(index))

    def _said(self, index: Index) -> str:
        mark = self._rows[index.row()].mark
        if isinstance(mark, TargetMark) and index.column() == _WHAT:
            lanes = (lane for lane in self._lanes if lane.target is mark)
            return next(target_sentence(lane, mark) for lane in lanes)
        if index.column() < _FIRST_LANE:
            return ""
        lane = self._lanes[index.column() - _FIRST_LANE]
        return " ".join(point_sentence(lane, point) for point in self._of(index))


def _day_of(mark: Mark) -> date:
    return mark.day if isinstance(mark, PlanMark | TargetMark) else mark.at.day


def _what(mark: Mark) -> str:
    if isinstance(mark, SampleMark):
        lengths = window_words(mark.window, "")
        window = lengths[-1 if mark.window is Window.STEADY else 0] if lengths else ""
        sample = translate("Timeline", "sample")
        return f"{sample}, {window}" if window else sample
    if isinstance(mark, DoseMark):
        words = dose_words([mark])[0]
        not_given = translate("Timeline", "not given")
        return words if mark.is_given else f"{words}, {not_given}"
    if isinstance(mark, EventMark):
        return event_name(mark.kind)
    if isinstance(mark, TargetMark):
        return translate("Timeline", "target set by %1").replace("%1", mark.by)
    return f"{plan_title(mark)}, {plan_words(mark)}"


def _cell(lane: Lane, point: Point) -> str:
    parts = [f"{quantity(point.quantity, lane.decimals)} {point_words(point)[0]}"]
    if point.was is not None:
        parts.append(former_words(point, lane.decimals))
    span = range_word(point.low, point.high, lane.decimals)
    if span:
        parts.append(span)
    return ", ".join(parts)
