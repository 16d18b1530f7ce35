"""Whose version counts? One row that was changed here and in a package, both sides beside it."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from ironview.controller.package_conflicts import ConflictChoice, PackageConflict
from ironview.ui import words
from ironview.ui.forms.conflict_dialog import differences
from ironview.ui.import_lines import name_and_number
from ironview.ui.plain_label import plain_label
from ironview.ui.question_panel import QuestionPanel
from ironview.wording.conflicts import conflict_sentence
from ironview.wording.entries import entry_lines

translate = QCoreApplication.translate


class ImportConflict(QuestionPanel):
    """Asks whose version of a row counts; nothing is answered by habit.

    Signals:
        answered: The row's key, a ``ConflictChoice``, and whether it goes for every such row.
        left_open: The row's key; it stays held.
    """

    answered = Signal(object, object, bool)
    left_open = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.conflict: PackageConflict | None = None
        self.same_for_all = QCheckBox()

    def ask(
        self, conflict: PackageConflict, number: int, total: int, others: int, today: date
    ) -> None:
        """Ask about one row.

        Args:
            number: Position of the question, from 1.
            others: How many more rows are in conflict.
            today: At the clinic.
        """
        self.conflict = conflict
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(16, 14, 12, 16)
        rows.setSpacing(10)
        rows.addLayout(self.number_line(number, total))
        self._add_head(rows, conflict, today)
        rows.addLayout(_sides(conflict))
        self._add_answers(rows, conflict, others)
        rows.addStretch(1)
        self.turn_to(page)

    def _add_head(self, rows: QVBoxLayout, conflict: PackageConflict, today: date) -> None:
        rows.addWidget(plain_label(self.tr("Whose version counts?"), "title"))
        name, mrn = name_and_number(conflict.patient)
        rows.addWidget(plain_label(", ".join(part for part in (name, mrn) if part), "strong"))
        sentence = conflict_sentence(
            conflict.here,
            conflict.by,
            conflict.at,
            today,
            is_own=False,
            is_gone=conflict.is_gone,
        )
        rows.addWidget(plain_label(sentence))
        rows.addWidget(plain_label(self.tr("In the other store it was changed too."), tone="ink2"))

    def _add_answers(self, rows: QVBoxLayout, conflict: PackageConflict, others: int) -> None:
        answers = {
            ConflictChoice.HERE: self.tr("Leave it out")
            if conflict.is_gone
            else self.tr("Keep ours"),
            ConflictChoice.PACKAGE: self.tr("Take the package’s"),
            ConflictChoice.BOTH: self.tr("Keep both"),
        }
        if conflict.is_gone:
            del answers[ConflictChoice.BOTH]
        self.same_for_all = QCheckBox(
            self.tr("For all rows changed in both stores: {n}").format(n=others + 1)
        )
        self.same_for_all.setVisible(bool(others))
        rows.addWidget(self.same_for_all)
        for choice, text in answers.items():
            button = QPushButton(text)
            button.clicked.connect(
                lambda _checked=False, choice=choice: self.answered.emit(
                    conflict.key, choice, self.same_for_all.isChecked()
                )
            )
            self._add(rows, button)
        later = QPushButton(self.tr("Decide later"))
        later.clicked.connect(lambda: self.left_open.emit(conflict.key))
        self._add(rows, later)
        told = self.tr(
            "Nothing is stored yet. A version that gives way stays readable in the history; what "
            "is decided later waits, and ours counts until then."
        )
        rows.addWidget(plain_label(told, "caption"))

    def _add(self, rows: QVBoxLayout, button: QPushButton) -> None:
        button.setAutoDefault(False)
        rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def _sides(conflict: PackageConflict) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(2, 1)
    heads = ("", translate("Import", "In the store"), translate("Import", "In the package"))
    for column, head in enumerate(heads):
        grid.addWidget(plain_label(head, "caption"), 0, column)
    for line, (name, here, package) in enumerate(_facts(conflict), start=1):
        for column, text in enumerate((name, here, package)):
            role = "caption" if column == 0 else "strong" if here != package else ""
            grid.addWidget(
                plain_label(text or words.NOTHING, role), line, column, Qt.AlignmentFlag.AlignTop
            )
    return grid


def _facts(conflict: PackageConflict) -> list[tuple[str, str, str]]:
    """Return each field that tells the versions apart; every one where the row is gone here."""
    if conflict.is_gone:
        gone = translate("Import", "taken out")
        return [(name, gone, text) for name, text in entry_lines(conflict.package)]
    return [
        (name, here, package)
        for name, (here, package) in differences([conflict.here, conflict.package])
    ]
