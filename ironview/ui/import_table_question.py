"""What does the file mean? One question about a column, with cells of it read each way."""

from datetime import date
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.import_mappings import NO_OTHER_IS_OURS, NONE_OF_OURS, Asked, Question
from ironview.ui.import_parts import part_name, system_name
from ironview.ui.question_panel import QuestionPanel
from ironview.wording.dates import date_text
from ironview.wording.labels import analyte_name

translate = QCoreApplication.translate

_AS_BUTTONS: Final = 3
_OF_COLUMNS: Final = (Asked.DATE_ORDER, Asked.DECIMAL_MARK, Asked.DOSE_UNIT)


class TableQuestionPanel(QuestionPanel):
    """Asks about one column or test; nothing is answered by habit.

    Signals:
        answered: The question and one of its options.
        left_open: The question; a person does not know.
    """

    answered = Signal(object, str)
    left_open = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question: Question | None = None

    def ask(self, question: Question, number: int, total: int) -> None:
        """Ask one question.

        Args:
            number: Position of the question, from 1.
        """
        self.question = question
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(16, 14, 12, 16)
        rows.setSpacing(10)
        rows.addLayout(self.number_line(number, total))
        _add_head(rows, question)
        if question.asked is Asked.TEST:
            self._add_test(rows, question)
        elif question.asked is Asked.PART:
            self._add_part(rows, question)
        else:
            rows.addLayout(_examples(question))
            self._add_options(rows, question)
        unknown = QPushButton(self.tr("I do not know"))
        unknown.setAutoDefault(False)
        unknown.clicked.connect(lambda: self.left_open.emit(question))
        rows.addWidget(unknown, 0, Qt.AlignmentFlag.AlignLeft)
        after = _label(
            self.tr(
                "Your answer is for this column of this file, which is then read again. The rows "
                "stay held until then."
            ),
            "caption",
        )
        rows.addWidget(after)
        rows.addStretch(1)
        self.turn_to(page)

    def _add_options(self, rows: QVBoxLayout, question: Question) -> None:
        for option in question.options:
            button = QPushButton(option_text(question, option))
            button.setAutoDefault(False)
            button.clicked.connect(
                lambda _checked=False, option=option: self.answered.emit(question, option)
            )
            rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_part(self, rows: QVBoxLayout, question: Question) -> None:
        rows.addWidget(_label(self.tr("In the file"), "caption"))
        for example in question.examples:
            rows.addWidget(_label(example.written, "strong"))
        if len(question.options) <= _AS_BUTTONS:
            self._add_options(rows, question)
            return
        box = QComboBox()
        box.setAccessibleName(self.tr("Column"))
        box.setPlaceholderText(self.tr("Choose what it is"))
        _let_shrink(box)
        for option in question.options:
            box.addItem(option_text(question, option), option)
        box.setCurrentIndex(-1)
        use = QPushButton(self.tr("It is this"))
        use.setAutoDefault(False)
        use.setEnabled(False)
        box.currentIndexChanged.connect(lambda at: use.setEnabled(at >= 0))
        use.clicked.connect(lambda: self.answered.emit(question, box.currentData()))
        line = QHBoxLayout()
        line.addWidget(box, 1)
        line.addWidget(use)
        rows.addLayout(line)

    def _add_test(self, rows: QVBoxLayout, question: Question) -> None:
        for example in question.examples:
            rows.addWidget(_label(example.written))
        box = QComboBox()
        box.setAccessibleName(self.tr("Test"))
        box.setPlaceholderText(self.tr("Choose the test"))
        _let_shrink(box)
        for option in question.options:
            if option != NONE_OF_OURS:
                box.addItem(option_text(question, option), option)
        box.setCurrentIndex(-1)
        use = QPushButton(self.tr("It is this test"))
        use.setEnabled(False)
        box.currentIndexChanged.connect(lambda at: use.setEnabled(at >= 0))
        use.clicked.connect(lambda: self.answered.emit(question, box.currentData()))
        none = QPushButton(option_text(question, NONE_OF_OURS))
        none.clicked.connect(lambda: self.answered.emit(question, NONE_OF_OURS))
        line = QHBoxLayout()
        line.addWidget(box, 1)
        line.addWidget(use)
        rows.addLayout(line)
        rows.addWidget(none, 0, Qt.AlignmentFlag.AlignLeft)
        rest = QPushButton(self.tr("None of the tests still to be asked"))
        rest.clicked.connect(lambda: self.answered.emit(question, NO_OTHER_IS_OURS))
        rows.addWidget(rest, 0, Qt.AlignmentFlag.AlignLeft)
        for button in (use, none, rest):
            button.setAutoDefault(False)


def _let_shrink(box: QComboBox) -> None:
    """Let the list of tests be narrower than its longest name, so that the answer stays beside."""
    box.setMinimumContentsLength(10)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)


def question_text(question: Question) -> str:
    """Return what is asked."""
    subject = question.subject
    match question.asked:
        case Asked.DATE_ORDER:
            return translate("Import", "Does the day or the month stand first?")
        case Asked.DECIMAL_MARK:
            return translate("Import", "Which mark parts the decimals?")
        case Asked.UNIT:
            text = translate("Import", "In which unit is {test}?")
            return text.format(test=analyte_name(subject))
        case Asked.DOSE_UNIT:
            return translate("Import", "In which unit are the doses of iron?")
        case Asked.NUMBER_SYSTEM:
            return translate("Import", "Whose numbers are the patients’ numbers?")
        case Asked.PART:
            return translate("Import", "What is the column “{column}”?").format(column=subject)
        case _:
            return translate("Import", "Which test is “{name}”?").format(name=subject)


def option_text(question: Question, option: str) -> str:
    """Return an answer as a person reads it."""
    match question.asked:
        case Asked.DATE_ORDER:
            return {
                "dmy": translate("Import", "The day stands first"),
                "mdy": translate("Import", "The month stands first"),
            }[option]
        case Asked.DECIMAL_MARK:
            return {
                ",": translate("Import", "The comma parts decimals"),
                ".": translate("Import", "The point parts decimals"),
            }[option]
        case Asked.TEST:
            if option == NONE_OF_OURS:
                return translate("Import", "None of the tests IronView reads")
            return analyte_name(option)
        case Asked.NUMBER_SYSTEM:
            name = system_name(option)
            return (
                name
                if name == option
                else translate("Import", "None of these: {name}").format(name=name)
            )
        case Asked.PART:
            name = part_name(option)
            return name[:1].upper() + name[1:]
        case _:
            return option


def why_text(question: Question) -> str:
    """Return where the question comes from."""
    where = (
        translate("Import", "Column “{column}” of {table}, rows: {n}.")
        if question.asked in _OF_COLUMNS and question.subject
        else translate("Import", "{table}, rows: {n}.")
    ).format(column=question.subject, table=question.table, n=question.rows)
    reason = {
        Asked.DATE_ORDER: translate("Import", "No date of the column tells."),
        Asked.DECIMAL_MARK: translate("Import", "No number of the column tells."),
        Asked.UNIT: translate("Import", "The file names no unit for it."),
        Asked.TEST: translate("Import", "Nothing in the file says what it is."),
        Asked.DOSE_UNIT: translate("Import", "The file names no unit for it."),
        Asked.NUMBER_SYSTEM: translate(
            "Import",
            "The file does not say, and the same digits can be two people. Below stands who "
            "carries a number in the store.",
        ),
        Asked.PART: translate("Import", "Its header does not say for certain what stands in it."),
    }[question.asked]
    return f"{where} {reason}"


def _add_head(rows: QVBoxLayout, question: Question) -> None:
    rows.addWidget(_label(question_text(question), "headline"))
    why = _label(why_text(question))
    why.setProperty("tone", "ink2")
    rows.addWidget(why)


def _examples(question: Question) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(6)
    grid.addWidget(_label(translate("Import", "In the file"), "caption"), 0, 0)
    for column, option in enumerate(question.options, 1):
        grid.addWidget(_label(_short(question, option), "caption"), 0, column)
        grid.setColumnStretch(column, 1)
    for row, example in enumerate(question.examples, 1):
        grid.addWidget(_label(example.written, "strong"), row, 0)
        for column, reading in enumerate(example.readings, 1):
            grid.addWidget(_label(_reading(question, reading)), row, column)
    return grid


def _short(question: Question, option: str) -> str:
    match question.asked:
        case Asked.DATE_ORDER:
            first = translate("Import", "day first"), translate("Import", "month first")
            return first[option != "dmy"]
        case Asked.DECIMAL_MARK:
            marks = translate("Import", "decimal comma"), translate("Import", "decimal point")
            return marks[option != ","]
        case Asked.NUMBER_SYSTEM:
            return system_name(option)
        case _:
            return option


def _reading(question: Question, reading: str) -> str:
    if not reading and question.asked is Asked.NUMBER_SYSTEM:
        return translate("Import", "nobody")
    if not reading:
        return translate("Import", "no date")
    if question.asked is Asked.DATE_ORDER:
        return date_text(date.fromisoformat(reading))
    return reading


def _label(text: str, role: str = "body") -> QLabel:
    label = QLabel(escape(text))
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label
