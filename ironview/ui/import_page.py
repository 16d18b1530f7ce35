"""Results from files: what they hold is shown before anything is written."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.import_bench import ImportBench, ImportOutcome
from ironview.controller.import_history import ImportHistory
from ironview.controller.import_mappings import MappingDesk, Question
from ironview.controller.import_plan import Belongs, ImportPlan, RowKey, RowState
from ironview.controller.package_conflicts import ConflictChoice, conflict_keys
from ironview.controller.package_source import is_package
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.ui.buttons import IconButton
from ironview.ui.empty_state import EmptyState
from ironview.ui.import_asking import ImportAsking
from ironview.ui.import_banner import ImportBanner
from ironview.ui.import_dates_dialog import DatesDialog
from ironview.ui.import_mapping_line import MappingLines
from ironview.ui.import_mappings_dialog import MappingsDialog
from ironview.ui.import_parts import question_of
from ironview.ui.import_question import belonging_errand
from ironview.ui.import_rows import Line, to_confirm
from ironview.ui.import_summary import count_unread, sum_sentence, told_outcome
from ironview.ui.import_table import ImportTable
from ironview.ui.import_waiting_line import WaitingLine
from ironview.ui.imports_dialog import ImportsDialog
from ironview.ui.notice_bar import NoticeBar
from ironview.ui.other_patient_dialog import OtherPatientDialog
from ironview.ui.passphrase_dialog import PassphraseDialog
from ironview.ui.progress_line import ProgressLine
from ironview.ui.sender_dialog import ask_about_senders
from ironview.wording.told import error_text

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
        self.banner = ImportBanner()
        self.subtitle = self.banner.subtitle
        self.table = ImportTable(workspace.guideline, lambda: workspace.today)
        self.counts, self.model, self.view = self.table.counts, self.table.model, self.table.view
        self._has_answered = False
        self._unread = 0
        self.asking = ImportAsking(self.bench, lambda: workspace.today)
        self.questions, self.question = self.asking.questions, self.asking.question
        self.table_question, self.conflict = self.asking.table_question, self.asking.conflict
        self.mappings = MappingLines(self.bench, workspace.zone)
        self.waiting = WaitingLine(self.bench)
        self.progress = ProgressLine()
        self.notice = NoticeBar()
        self.sum = QLabel()
        self.store = IconButton("check", self.tr("Store"), kind="primary", key="Ctrl+Enter")
        self.discard = IconButton("x", self.tr("Discard"))
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
        rows.addWidget(self.banner)
        rows.addWidget(self.waiting)
        rows.addWidget(self.progress)
        rows.addWidget(self.stack, 1)
        below = QVBoxLayout()
        below.setContentsMargins(16, 0, 16, 0)
        below.addWidget(self.notice)
        rows.addLayout(below)
        rows.addWidget(self._make_foot())

    def _make_bench(self) -> QWidget:
        self.table.rows.insertWidget(0, self.mappings)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(self.asking)
        splitter.setStretchFactor(0, 1)
        splitter.setChildrenCollapsible(False)
        self.asking.setMinimumWidth(350)
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
        self.asking.failed.connect(self.notice.complain)
        bench.cancelled.connect(self._on_bench_cancelled)
        ask_about_senders(bench, self._workspace, self)
        self.progress.cancelled.connect(bench.cancel)
        self.question.answered.connect(self._on_question_answered)
        self.question.somebody_else_wanted.connect(self._on_question_somebody_else_wanted)
        self.store.clicked.connect(self.commit)
        self.discard.clicked.connect(bench.discard)
        self.banner.choose.clicked.connect(self.files_wanted)
        self.banner.earlier.clicked.connect(self._on_earlier_clicked)
        self.table_question.answered.connect(self._on_table_question_answered)
        self.table_question.left_open.connect(bench.leave_open)
        self.conflict.answered.connect(self._on_conflict_answered)
        self.conflict.left_open.connect(bench.leave_open)
        self.table.current_changed.connect(self._on_table_current_changed)
        self.table.decisions.decided.connect(self._on_decisions_decided)
        self.table.decisions.undo_wanted.connect(bench.undo)
        self.table.decisions.answer_wanted.connect(self._go_on)
        self.mappings.review_wanted.connect(self.review_mappings)
        self.banner.remembered.clicked.connect(self.review_mappings)
        self.waiting.look.clicked.connect(self.look_at_waiting)
        self._workspace.patients_changed.connect(self.waiting.count)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setWhatsThis(self.tr("Import: store what is accepted"))
            shortcut.activated.connect(self.commit)

    def read_files(self, names: Sequence[str]) -> None:
        """Read files and show what they hold; nothing is written.

        Packages ask for their passphrase first.
        """
        paths = [Path(name) for name in names]
        if paths and all(map(is_package, paths)):
            self._ask_for_passphrase(paths)
            return
        self.notice.hide()
        self.table.start_over()
        self.progress.begin(self.tr("Reading the files. Nothing is stored yet."))
        self.bench.stage(paths)

    def read_packages(self, paths: Sequence[Path], passphrase: str) -> None:
        """Unlock packages and show what they hold; nothing is written."""
        self.notice.hide()
        self.table.start_over()
        self.progress.begin(self.tr("Unlocking the package. Nothing is stored yet."))
        self.bench.stage_packages(paths, passphrase)

    def _ask_for_passphrase(self, paths: Sequence[Path]) -> None:
        asked = PassphraseDialog(", ".join(path.name for path in paths), self)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.accepted.connect(lambda: self.read_packages(paths, asked.passphrase))
        asked.open()

    @Slot()
    def commit(self) -> None:
        """Store what was agreed to; dates after today are confirmed first."""
        if not self.store.isEnabled() or self.bench.plan is None:
            return
        doubtful = to_confirm(self.table.groups)
        if doubtful:
            self._confirm_dates(doubtful)
        else:
            self._store()

    def _confirm_dates(self, lines: Sequence[Line]) -> None:
        asked = DatesDialog(lines, self)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = lines[0]
        asked.accepted.connect(self._store)
        asked.rejected.connect(lambda: self.table.show_only(first.kind, first.reason))
        asked.open()

    @Slot()
    def _store(self) -> None:
        self._unread = count_unread(self.table.groups)
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
        self.waiting.count()
        self.subtitle.setVisible(plan is not None)
        self.discard.setEnabled(not busy)
        self.store.setEnabled(plan is not None and plan.writes_something and not busy)
        if plan is not None:
            self._fill(plan)

    def _fill(self, plan: ImportPlan) -> None:
        names = plan.title or ", ".join(file.name for file in plan.files)
        one = self.tr("{files}. 1 patient. Nothing is stored yet.")
        many = self.tr("{files}. {n} patients. Nothing is stored yet.")
        told = one if len(plan.patients) == 1 else many
        self.subtitle.setText(told.format(files=names, n=len(plan.patients)))
        self.subtitle.setToolTip(names)
        self.mappings.show_plan(plan)
        self.table.show_plan(plan)
        self.table.decisions.undo.setEnabled(self.bench.can_undo)
        self.sum.setText(sum_sentence(plan, self.table.groups))
        self._ask(plan, None)
        if self._has_answered:
            self._has_answered = False
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        """Put the focus where the next question stands, not on an answer: none comes by habit."""
        is_asking = self.asking.isVisibleTo(self)
        part = self.questions.currentWidget() if is_asking else self.table.view
        if part is not None:
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, plan: ImportPlan, line: Line | None) -> None:
        was_there = self.asking.isAncestorOf(QApplication.focusWidget() or self)
        self.asking.ask(plan, line)
        if was_there and not self.asking.isVisibleTo(self):
            # Of itself the focus would go on to what gives everything up.
            self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.decisions.answer.setEnabled(self.asking.isVisibleTo(self))

    @Slot(object, object, bool)
    def _on_conflict_answered(self, key: RowKey, choice: ConflictChoice, for_all: bool) -> None:
        plan = self.bench.plan
        if plan is None:
            return
        self._has_answered = True
        try:
            self.bench.settle(conflict_keys(plan) if for_all else (key,), choice)
        except IronViewError as error:
            self.notice.complain(error_text(error))

    @Slot(int, object, str)
    def _on_question_answered(self, index: int, belongs: Belongs, key: str) -> None:
        self._has_answered = True
        try:
            self.bench.decide(index, belongs, key)
        except IronViewError as error:
            self.notice.complain(error_text(error))

    @Slot(int)
    def _on_question_somebody_else_wanted(self, index: int) -> None:
        asked = OtherPatientDialog(self._workspace, "", belonging_errand(), self)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def take() -> None:
            if asked.chosen is not None:
                self._on_question_answered(index, Belongs.KNOWN, asked.chosen.key)

        asked.accepted.connect(take)
        asked.open()

    @Slot(object, str)
    def _on_table_question_answered(self, question: Question, answer: str) -> None:
        self._has_answered = True
        self.progress.begin(self.tr("Reading the files again with your answer."))
        self.bench.answer(question, answer)

    @Slot(object, object, str)
    def _on_decisions_decided(
        self, keys: Sequence[RowKey], state: RowState | None, reason: str
    ) -> None:
        try:
            self.bench.choose(keys, state, reason)
        except IronViewError as error:
            self.notice.complain(error_text(error))

    @Slot(object)
    def _on_table_current_changed(self, line: Line | None) -> None:
        plan = self.bench.plan
        if line is None or plan is None:
            return
        if line.index is not None or question_of(line, plan.questions) is not None:
            self._ask(plan, line)

    @Slot()
    def look_at_waiting(self) -> None:
        """Put the rows that wait in the store on the bench."""
        self.notice.hide()
        self.table.start_over()
        self.progress.begin(self.tr("Reading the rows that wait."))
        self.bench.stage_waiting(self.tr("Rows that waited"))

    @Slot()
    def review_mappings(self) -> None:
        """Show what is remembered of laboratories' tables."""
        desk = MappingDesk(self._workspace, self)
        dialog = MappingsDialog(desk, self._workspace.zone, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(desk.deleteLater)
        dialog.open()

    @Slot(object)
    def _on_bench_committed(self, outcome: ImportOutcome) -> None:
        self.notice.tell(told_outcome(outcome, self._unread), can_undo=False)
        self._show_plan()
        waits = self.waiting.isVisibleTo(self)
        following = self.waiting.look if waits else self.banner.choose
        following.setFocus(Qt.FocusReason.OtherFocusReason)
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
