"""The history of a chart as a Qt tree: changes at the top, read page by page; entries below."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ironview.controller.patient_history import OutlinedChange, PatientHistory
from ironview.domain.chart_changes import ChangeKind, ChartChange, Departure, Looks, RowStep
from ironview.domain.lane_steps import LaneMove
from ironview.wording.chart_history import (
    change_lines,
    change_sentence,
    change_text,
    looks_meta,
    looks_text,
    meta_text,
)
from ironview.wording.departures import departure_meta, departure_text
from ironview.wording.lane_moves import move_line, move_meta, move_sentence

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_PAGE: Final = 60
_TOP: Final = 0
"""Internal id of a change; an entry's is the position of its change plus one."""


class HistoryRole(IntEnum):
    """What is asked beside the text."""

    META = Qt.ItemDataRole.UserRole
    IS_PAST = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class HistoryItem:
    """One line at the top, with those under it.

    Attributes:
        change: None for a line of who looked.
        copied: As it goes to the clipboard.
    """

    text: str
    meta: str
    copied: str
    change: ChartChange | None = None
    lines: tuple[str, ...] = ()


class HistoryModel(QAbstractItemModel):
    """Shows the changes of one kind, or all, or who looked; reads further pages when asked to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history: PatientHistory | None = None
        self._waiting: tuple[Any, ...] = ()
        self._items: list[HistoryItem] = []
        self._moves: dict[int, list[LaneMove]] = {}

    def show(self, history: PatientHistory | None, kind: ChangeKind | None = None) -> None:
        """Show what was done; None shows nothing."""
        self._reset(history, () if history is None else history.outlined(kind))

    def show_looks(self, history: PatientHistory) -> None:
        """Show who looked at the patient."""
        self._reset(history, history.looks())

    def show_departures(self, history: PatientHistory) -> None:
        """Show what of the patient left the program."""
        self._reset(history, history.departures())

    def show_lanes(self, history: PatientHistory) -> None:
        """Show what moved the patient from lane to lane."""
        self._reset(history, history.lane_moves())

    def _reset(self, history: PatientHistory | None, waiting: tuple[Any, ...]) -> None:
        self.beginResetModel()
        self._history, self._waiting, self._items = history, waiting, []
        self._moves = _moves_by_change(() if history is None else history.lane_moves())
        self._items += self._next_page()
        self.endResetModel()

    def _next_page(self) -> list[HistoryItem]:
        """Read on until there is something to show; a change may have done nothing here."""
        made: list[HistoryItem] = []
        while self._waiting and not made:
            page, self._waiting = self._waiting[:_PAGE], self._waiting[_PAGE:]
            made = self._made(page)
        return made

    def _made(self, page: Sequence[Any]) -> list[HistoryItem]:
        history = self._history
        if history is None:
            return []
        zone = history.zone
        if isinstance(page[0], OutlinedChange):
            return [self._changed(one, zone) for one in history.read(page)]
        told = _told(page, history)
        return [HistoryItem(text, meta, f"{meta}: {text}") for text, meta in told]

    def _changed(self, change: ChartChange, zone: tzinfo) -> HistoryItem:
        moved = tuple(map(move_line, self._moves.get(change.number, ())))
        copied = [change_text(change, zone), *(f"  {line}" for line in moved)]
        return HistoryItem(
            change_sentence(change),
            meta_text(change, zone),
            "\n".join(copied),
            change,
            (*change_lines(change), *moved),
        )

    def texts(self) -> list[str]:
        """Return everything that is shown, and would be shown further down, for the clipboard."""
        while self._waiting:
            self.fetchMore(QModelIndex())
        return [item.copied for item in self._items]

    def change_at(self, index: _Index) -> ChartChange | None:
        """Return the change a line belongs to."""
        item = self._item(index)
        return None if item is None else item.change

    def step_at(self, index: _Index) -> RowStep | None:
        """Return the entry a line is about; of a change of one entry, that one."""
        change = self.change_at(index)
        if change is None:
            return None
        if index.internalId() == _TOP:
            return change.steps[0] if len(change.steps) == 1 else None
        return change.steps[index.row()] if index.row() < len(change.steps) else None

    def _item(self, index: _Index) -> HistoryItem | None:
        if not index.isValid():
            return None
        place = index.row() if index.internalId() == _TOP else index.internalId() - 1
        return self._items[place]

    @override
    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and bool(self._waiting)

    @override
    def fetchMore(self, parent: _Index) -> None:
        made = self._next_page()
        if made:
            first = len(self._items)
            self.beginInsertRows(QModelIndex(), first, first + len(made) - 1)
            self._items += made
            self.endInsertRows()

    @override
    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    @override
    def parent(self, child: _Index) -> QModelIndex:  # type: ignore[override]
        if not child.isValid() or child.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, _TOP)

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._items)
        is_top = parent.internalId() == _TOP
        return len(self._items[parent.row()].lines) if is_top else 0

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 1

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self._item(index)
        if item is None:
            return None
        is_top = index.internalId() == _TOP
        text = item.text if is_top else item.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{text} {item.meta}" if is_top else text
            case HistoryRole.META:
                return item.meta if is_top else ""
            case HistoryRole.IS_PAST:
                return item.change is not None and item.change.is_taken_back
        return None


def _told(page: Sequence[Any], history: PatientHistory) -> list[tuple[str, str]]:
    """Return what of a patient is no change of an entry: each as text, and when and where."""
    zone = history.zone
    if isinstance(page[0], Looks):
        return [(looks_text(one, zone), looks_meta(one, zone)) for one in page]
    if isinstance(page[0], Departure):
        return [(departure_text(one), departure_meta(one, zone)) for one in page]
    changes = history.changes_of(page)
    return [
        (move_sentence(one, changes.get(one.change or 0)), move_meta(one, zone)) for one in page
    ]


def _moves_by_change(moves: Iterable[LaneMove]) -> dict[int, list[LaneMove]]:
    found: dict[int, list[LaneMove]] = {}
    for move in moves:
        if move.change is not None:
            found.setdefault(move.change, []).append(move)
    return found
