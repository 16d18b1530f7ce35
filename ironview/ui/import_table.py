"""The rows on the bench: counts, filters, the list, and what a person does with its rows."""

import operator
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QTreeView, QVBoxLayout, QWidget

from ironview.controller.import_plan import ImportPlan
from ironview.domain.guideline import Guideline
from ironview.ui.empty_hint import EmptyHint
from ironview.ui.import_counts import ImportCounts
from ironview.ui.import_decisions import DecisionBar
from ironview.ui.import_filter import ImportFilters, said_by
from ironview.ui.import_lines import LineMaker
from ironview.ui.import_model import ImportModel
from ironview.ui.import_rows import Group, Kind, Line, grouped
from ironview.ui.import_view import ImportView


class ImportTable(QWidget):
    """Shows a plan row by row.

    Signals:
        current_changed: The line in focus; None for a group.
    """

    current_changed = Signal(object)

    def __init__(
        self, guideline: Guideline, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._maker = LineMaker(guideline.analytes, today)
        self._lines: Sequence[Line] = ()
        self._said: Sequence[str] = ()
        self._shown: tuple[object, ...] | None = None
        self.groups: tuple[Group, ...] = ()
        self.counts = ImportCounts()
        self.filters = ImportFilters()
        self.decisions = DecisionBar()
        self.model = ImportModel(self)
        self.view = ImportView(self.model)
        card = QFrame()
        card.setProperty("role", "card")
        self.hint = EmptyHint(
            self.view, self.tr("No row fits. Empty the search, or filter by less.")
        )
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.view)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(16, 12, 8, 12)
        self.rows.setSpacing(8)
        self.rows.addWidget(self.counts)
        self.rows.addWidget(self.filters)
        self.rows.addWidget(card, 1)
        self.rows.addWidget(self.decisions)
        self._connect()

    def _connect(self) -> None:
        self.counts.chosen.connect(self._on_counts_chosen)
        self.filters.changed.connect(self._filter)
        self.view.clicked.connect(self._on_view_clicked)
        self.view.pressed_key.connect(self._on_view_pressed_key)
        self.view.selectionModel().currentChanged.connect(self._on_view_current_changed)
        self.view.selectionModel().selectionChanged.connect(self._on_view_selection_changed)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show another plan; filter, folds and place stay."""
        rows = (plan.patients, plan.held, plan.rejected)
        if self._shown is not None and all(map(operator.is_, rows, self._shown)):
            return
        self._shown = rows
        self._lines = self._maker.lines(plan)
        self._said = [said_by(line) for line in self._lines]
        self.groups = grouped(self._lines)
        self.counts.show_groups(self.groups)
        self.filters.show_lines(self._lines)
        self._filter()

    def show_only(self, kind: Kind, reason: str) -> None:
        """Narrow the rows down to those of one kind and reason, and go there."""
        self.filters.choose_reason(kind, reason)
        self._on_counts_chosen(kind)

    def start_over(self) -> None:
        """Let every row pass: other files were read."""
        self._shown = None
        self.filters.clear()
        self.model.show(())

    @Slot()
    def _filter(self) -> None:
        wanted = self.filters.filter
        groups = self.groups
        if wanted.is_set:
            told = zip(self._lines, self._said, strict=True)
            groups = grouped(line for line, said in told if wanted.lets_pass(line, said))
        self.view.show_groups(groups, opens_all=wanted.is_set)
        self.hint.refresh()
        self._on_view_selection_changed()

    @Slot()
    def _on_view_selection_changed(self) -> None:
        self.decisions.show_lines(self.view.chosen_lines())

    @Slot(str)
    def _on_view_pressed_key(self, meant: str) -> None:
        bar = self.decisions
        if meant == "find":
            self.filters.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        button = {
            "answer": bar.answer,
            "look": bar.look,
            "accept": bar.accept,
            "hold": bar.hold,
            "reject": bar.reject,
            "undo": bar.undo,
        }[meant]
        button.click()

    @Slot(QModelIndex)
    def _on_view_clicked(self, index: QModelIndex) -> None:
        self.view.open(index)

    @Slot(QModelIndex, QModelIndex)
    def _on_view_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.current_changed.emit(self.model.line(current))

    @Slot(object)
    def _on_counts_chosen(self, kind: object) -> None:
        for row, group in enumerate(self.model.groups):
            if group.kind is kind:
                index = self.model.index(row, 0)
                self.view.setExpanded(index, True)
                self.view.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)
                self.view.setCurrentIndex(index)
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
