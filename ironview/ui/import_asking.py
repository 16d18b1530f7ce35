"""What an import asks, beside its rows: about columns, about persons, about two versions."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ironview.controller.import_bench import ImportBench
from ironview.controller.import_plan import Belongs, ImportPlan, PlannedPatient, RowKey
from ironview.controller.package_conflicts import conflict_keys
from ironview.domain.errors import IronViewError
from ironview.ui.import_conflict import ImportConflict
from ironview.ui.import_parts import question_of
from ironview.ui.import_question import ImportQuestion
from ironview.ui.import_rows import Line
from ironview.ui.import_table_question import TableQuestionPanel
from ironview.ui.question_panel import SidePanel
from ironview.wording.told import error_text


class ImportAsking(SidePanel):
    """Asks one question at a time, and is hidden while there is none.

    Args:
        today: The clinic's day.

    Signals:
        failed: A sentence: what is kept cannot be read.
    """

    failed = Signal(str)

    def __init__(
        self, bench: ImportBench, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        questions = QStackedWidget()
        super().__init__(questions, parent)
        self.questions = questions
        self._bench = bench
        self._today = today
        self.question = ImportQuestion()
        self.table_question = TableQuestionPanel()
        self.conflict = ImportConflict()
        for one in (self.question, self.table_question, self.conflict):
            self.questions.addWidget(one)

    def ask(self, plan: ImportPlan, line: Line | None) -> None:
        """Ask what a line asks, else what is open: columns first, they settle many rows at once."""
        of_tables = plan.open_questions
        asked = [one for one in plan.patients if one.doubt is not None]
        conflicts = [key for key in conflict_keys(plan) if key not in plan.unknown]
        total = len(of_tables) + len(asked) + len(conflicts)
        own = None if line is None else question_of(line, plan.questions)
        wanted = next((one for one in asked if line is not None and one.index == line.index), None)
        is_conflict = line is not None and line.key in conflict_keys(plan)
        self.setVisible(bool(total) or is_conflict or own is not None)
        if line is not None and line.key is not None and is_conflict:
            at = conflicts.index(line.key) if line.key in conflicts else 0
            self._ask_whose_version(line.key, total - len(conflicts) + at + 1, total)
        elif own is not None:
            at = of_tables.index(own) if own in of_tables else 0
            self.questions.setCurrentWidget(self.table_question)
            self.table_question.ask(own, at + 1, max(total, 1))
        elif wanted is None and of_tables:
            self.questions.setCurrentWidget(self.table_question)
            self.table_question.ask(of_tables[0], 1, total)
        elif open_ones := [wanted] if wanted else _open(asked) or (asked if not conflicts else []):
            shown = open_ones[0]
            self.questions.setCurrentWidget(self.question)
            self.question.ask(shown, len(of_tables) + asked.index(shown) + 1, total)
        elif conflicts:
            self._ask_whose_version(conflicts[0], total - len(conflicts) + 1, total)

    def _ask_whose_version(self, key: RowKey, number: int, total: int) -> None:
        plan = self._bench.plan
        if plan is None:
            return
        try:
            conflict = self._bench.conflict_of(key)
        except IronViewError as error:
            self.failed.emit(error_text(error))
            return
        others = len(conflict_keys(plan)) - 1
        self.questions.setCurrentWidget(self.conflict)
        self.conflict.ask(conflict, number, max(total, 1), others, self._today())


def _open(asked: Sequence[PlannedPatient]) -> list[PlannedPatient]:
    return [one for one in asked if one.belongs is Belongs.ASK]
