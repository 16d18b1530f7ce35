"""Results from files: what they hold is shown before anything is written."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.import_bench import ImportBench, ImportOutcome
from ironview.controller.import_history import ImportHistory
from ironview.controller.import_plan import Belongs, ImportPlan
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.ui.buttons import IconButton
from ironview.ui.empty_state import EmptyState
from ironview.ui.import_counts import ImportCounts
from ironview.ui.import_delegate import ImportDelegate
from ironview.ui.import_model import Column, ImportModel
from ironview.ui.import_question import ImportQuestion, SidePanel
from ironview.ui.import_rows import import_groups
from ironview.ui.import_summary import sum_sentence, told_outcome
from ironview.ui.imports_dialog import ImportsDialog
from ironview.ui.notice_bar import NoticeBar
from ironview.ui.progress_line import ProgressLine

_WIDTHS: Final = {
    Column.STATE: 130,
    Column.PATIENT: 210,
    Column.BELONGS: 190,
    Column.WHEN: 130,
    Column.TEST: 150,
    Column.VALUE: 150,
}
_QUESTION_WIDTH: Final = 470


class ImportPage(QWidget):
    """Drop or choose files, look, decide, store.

    Signals:
        files_wanted: A person wants to choose files.
        patient_chosen: A person wants to see a patient; the key.
    """

    files_wanted = Signal()
    patient_chosen = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self._workspace = workspace
        self.bench = ImportBench(workspace, self)
        self._history = ImportHistory(workspace, self)
        self.title = QLabel(self.tr("Import"))
        self.subtitle = QLabel()
        self.counts = ImportCounts()
        self.model = ImportModel(self)
        self.view = QTreeView()
        self.question = ImportQuestion()
        self.progress = ProgressLine()
        self.notice = NoticeBar()
        self.sum = QLabel()
        self.store = IconButton("check", self.tr("Store"), kind="primary", key="Ctrl+Enter")
        self.discard = IconButton("x", self.tr("Discard"))
        self._choose = IconButton("folder-open", self.tr("Choose files…"), key="Ctrl+I")
        self._earlier = IconButton("history", self.tr("Earlier imports…"))
        self._arrange()
        self._connect()
        self._show_plan()

    def _arrange(self) -> None:
        self.stack = QStackedWidget()
        self.empty = EmptyState(
            self.tr("Import results"),
            self.tr(
                "Drop HL7, FHIR, CSV or Excel files anywhere on this window, or choose them. "
                "You see what they hold before anything is stored."
            ),
            ("folder-open", self.tr("Choose files…"), self.files_wanted.emit),
        )
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self._make_bench())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._make_banner())
        rows.addWidget(self.progress)
        rows.addWidget(self.stack, 1)
        below = QVBoxLayout()
        below.setContentsMargins(16, 0, 16, 0)
        below.addWidget(self.notice)
        rows.addLayout(below)
        rows.addWidget(self._make_foot())

    def _make_banner(self) -> QFrame:
        banner = QFrame()
        banner.setProperty("role", "banner")
        banner.setMinimumHeight(64)
        self.title.setProperty("role", "headline")
        self.subtitle.setProperty("tone", "ink2")
        self.subtitle.setTextFormat(Qt.TextFormat.PlainText)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.title)
        left.addWidget(self.subtitle)
        row = QHBoxLayout(banner)
        row.setContentsMargins(16, 8, 16, 8)
        row.addLayout(left, 1)
        row.addWidget(self._earlier)
        row.addWidget(self._choose)
        return banner

    def _make_bench(self) -> QWidget:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(ImportDelegate(view))
        view.setAccessibleName(self.tr("Rows of the files"))
        view.setIndentation(0)
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(False)
        view.setExpandsOnDoubleClick(True)
        view.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        view.header().setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            view.setColumnWidth(column, width)
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(view)
        left = QWidget()
        rows = QVBoxLayout(left)
        rows.setContentsMargins(16, 12, 8, 12)
        rows.setSpacing(12)
        rows.addWidget(self.counts)
        rows.addWidget(card, 1)
        self._side = SidePanel(self.question)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self._side)
        splitter.setStretchFactor(0, 1)
        splitter.setChildrenCollapsible(False)
        self._side.setMinimumWidth(350)
        splitter.setStretchFactor(1, 0)
        splitter.setSizes([4000, _QUESTION_WIDTH])
        return splitter

    def _make_foot(self) -> QFrame:
        self._foot = QFrame()
        self._foot.setProperty("role", "signoff")
        self._foot.setMinimumHeight(52)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        self.sum.setWordWrap(True)
        row.addWidget(self.sum, 1)
        row.addWidget(self.discard)
        row.addWidget(self.store)
        return self._foot

    def _connect(self) -> None:
        bench = self.bench
        bench.changed.connect(self._show_plan)
        bench.progressed.connect(self.progress.show_step)
        bench.committed.connect(self._on_bench_committed)
        bench.failed.connect(self.notice.complain)
        bench.cancelled.connect(self._on_bench_cancelled)
        self.progress.cancelled.connect(bench.cancel)
        self.question.answered.connect(self._on_question_answered)
        self.store.clicked.connect(self.commit)
        self.discard.clicked.connect(bench.discard)
        self._choose.clicked.connect(self.files_wanted)
        self._earlier.clicked.connect(self._on_earlier_clicked)
        self.counts.chosen.connect(self._on_counts_chosen)
        self.view.clicked.connect(self._on_view_clicked)
        self.view.selectionModel().currentChanged.connect(self._on_view_current_changed)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.commit)

    def read_files(self, names: Sequence[str]) -> None:
        """Read files and show what they hold; nothing is written."""
        self.notice.hide()
        self.progress.begin(self.tr("Reading the files. Nothing is stored yet."))
        self.bench.stage([Path(name) for name in names])

    @Slot()
    def commit(self) -> None:
        """Store what was agreed to."""
        if self.store.isEnabled() and self.bench.plan is not None:
            self.progress.begin(self.tr("Storing. Cancel leaves everything as it was."))
            self.bench.commit()

    def show_below_banner(self, line: QWidget) -> None:
        """Put one more line between banner and bench."""
        rows = self.layout()
        if isinstance(rows, QVBoxLayout):
            rows.insertWidget(1, line)

    def cancel(self) -> None:
        """Stop what is read or written."""
        self.bench.cancel()

    @Slot()
    def _show_plan(self) -> None:
        plan, busy = self.bench.plan, self.bench.is_busy
        if not busy:
            self.progress.end()
        self.stack.setCurrentIndex(0 if plan is None else 1)
        self._foot.setVisible(plan is not None)
        self.subtitle.setVisible(plan is not None)
        self.discard.setEnabled(not busy)
        self.store.setEnabled(plan is not None and plan.writes_something and not busy)
        if plan is not None:
            self._fill(plan)

    def _fill(self, plan: ImportPlan) -> None:
        groups = import_groups(plan, self._workspace.guideline.analytes)
        names = ", ".join(file.name for file in plan.files)
        told = self.tr("{files}. {n} patients. Nothing is stored yet.")
        self.subtitle.setText(told.format(files=names, n=len(plan.patients)))
        self.subtitle.setToolTip(names)
        self.counts.show_groups(groups)
        before = self.model.groups
        known = {group.kind for group in before}
        folded = {group.kind for row, group in enumerate(before) if not self._is_open(row)}
        self.model.show(groups)
        for row, group in enumerate(groups):
            is_open = group.kind not in folded if group.kind in known else not group.is_clean
            self.view.setExpanded(self.model.index(row, 0), is_open)
            self.view.setFirstColumnSpanned(row, QModelIndex(), True)
        self.sum.setText(sum_sentence(plan, groups))
        self._ask(plan, None)

    def _is_open(self, row: int) -> bool:
        return self.view.isExpanded(self.model.index(row, 0))

    def _ask(self, plan: ImportPlan, index: int | None) -> None:
        asked = [one for one in plan.patients if one.doubt is not None]
        self._side.setVisible(bool(asked))
        if not asked:
            return
        open_ones = [one for one in asked if one.belongs is Belongs.ASK]
        wanted = next((one for one in asked if one.index == index), None)
        shown = wanted or (open_ones or asked)[0]
        self.question.ask(shown, asked.index(shown) + 1, len(asked))

    @Slot(int, object, str)
    def _on_question_answered(self, index: int, belongs: Belongs, key: str) -> None:
        try:
            self.bench.decide(index, belongs, key)
        except IronViewError as error:
            self.notice.complain(str(error))

    @Slot(QModelIndex)
    def _on_view_clicked(self, index: QModelIndex) -> None:
        if self.model.line(index) is None:
            first = index.siblingAtColumn(0)
            self.view.setExpanded(first, not self.view.isExpanded(first))

    @Slot(QModelIndex, QModelIndex)
    def _on_view_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        line, plan = self.model.line(current), self.bench.plan
        if line is not None and plan is not None and line.index is not None:
            self._ask(plan, line.index)

    @Slot(object)
    def _on_counts_chosen(self, kind: object) -> None:
        for row, group in enumerate(self.model.groups):
            if group.kind is kind:
                index = self.model.index(row, 0)
                self.view.setExpanded(index, True)
                self.view.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)
                self.view.setCurrentIndex(index)
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_bench_committed(self, outcome: ImportOutcome) -> None:
        self.notice.tell(told_outcome(outcome), can_undo=False)
        if len(outcome.patients) == 1:
            key = outcome.patients[0]
            QTimer.singleShot(0, self, lambda: self.patient_chosen.emit(key))

    @Slot()
    def _on_earlier_clicked(self) -> None:
        dialog = ImportsDialog(self._history, self._workspace.zone, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _on_bench_cancelled(self) -> None:
        self.notice.tell(self.tr("Cancelled. Nothing was stored."), can_undo=False)
