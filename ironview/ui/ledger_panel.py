"""Iron in and out of the body, in mg of elemental iron, against what was needed."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.domain.course_ledger import course_ledger
from ironview.domain.interpretation import Interpretation
from ironview.ui.ledger_lines import LedgerLine, ledger_lines, started_courses
from ironview.ui.theme import active_theme
from ironview.ui.typography import role_font
from ironview.wording.numbers import plain_text

translate = QCoreApplication.translate

_BAR_TOP: Final = 18
_BAR_HEIGHT: Final = 14


class NeedBar(QWidget):
    """What the last course gave, as a bar up to what it was meant to give."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = Decimal(0)
        self._need: int | None = None

    def show_amounts(self, given: Decimal, need: int | None) -> None:
        """Show other amounts, in mg."""
        self._given, self._need = given, need
        said = self.tr("{n} mg given").format(n=plain_text(given))
        if need:
            said += ", " + self.tr("{n} mg needed").format(n=need)
        self.setAccessibleName(said)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        caption = QFontMetrics(role_font("caption")).height()
        return QSize(240, _BAR_TOP + _BAR_HEIGHT + caption + 6)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = active_theme()
        painter = QPainter(self)
        need = self._need or 0
        most = max(float(self._given), float(need), 1.0) * 1.02
        given = round(self.width() * float(self._given) / most)
        painter.fillRect(0, _BAR_TOP, self.width(), _BAR_HEIGHT, theme.sunken)
        painter.fillRect(0, _BAR_TOP, given, _BAR_HEIGHT, theme.ink)
        painter.setFont(role_font("caption"))
        metrics = painter.fontMetrics()
        text = self.tr("{n} mg given").format(n=plain_text(self._given))
        painter.setPen(theme.ink)
        x = max(given - metrics.horizontalAdvance(text) - 8, 0)
        painter.drawText(x, _BAR_TOP - 5, text)
        if need:
            mark = round(self.width() * need / most)
            painter.setPen(QPen(theme.accent, 2))
            painter.drawLine(mark, _BAR_TOP - 6, mark, _BAR_TOP + _BAR_HEIGHT + 6)
            text = self.tr("{n} mg needed").format(n=need)
            x = max(mark - metrics.horizontalAdvance(text) - 6, 0)
            painter.drawText(x, _BAR_TOP + _BAR_HEIGHT + metrics.ascent() + 4, text)


class LedgerPanel(QScrollArea):
    """Bar and table; one line says so when nothing was given.

    Signals:
        course_chosen: A person pressed the line of a course; its number, from 1.
    """

    course_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Interpretation | None = None
        self._course = 0
        self._rows: list[_Row] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Iron ledger"))

    @property
    def course(self) -> int:
        """Number of the selected course; 0 for none."""
        return self._course

    def course_button(self, number: int) -> QPushButton | None:
        """Return what selects a course; None where it has no line."""
        found = (row.button for row in self._rows if row.line.course == number)
        return next((button for button in found if button is not None), None)

    def select_course(self, number: int) -> None:
        """Mark the lines of a course, without a signal; 0 marks none."""
        self._course = number
        for row in self._rows:
            row.dress(is_chosen=bool(number) and row.line.course == number)

    def show_ledger(self, interpretation: Interpretation) -> None:
        """Show another patient's ledger."""
        self._shown = interpretation
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(14, 10, 14, 12)
        rows.setSpacing(8)
        started = started_courses(interpretation)
        if started:
            last = course_ledger(started[-1], interpretation.as_of)
            bar = NeedBar()
            bar.show_amounts(last.given_mg, last.need_mg)
            rows.addWidget(bar)
        grid = QGridLayout()
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(2, 1)
        lines = enumerate(ledger_lines(interpretation))
        self._rows = [_Row(grid, number, line) for number, line in lines]
        for row in self._rows:
            if row.button is not None:
                row.button.clicked.connect(lambda _=False, one=row: self._choose(one.line.course))
        self.select_course(self._course)
        rows.addLayout(grid)
        rows.addStretch(1)
        before = self.takeWidget()
        if before is not None:
            before.deleteLater()
        self.setWidget(page)
        page.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def _choose(self, number: int) -> None:
        self.select_course(number)
        self.course_chosen.emit(number)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            # Later: Qt is going through all widgets, and the old page must not go meanwhile.
            QTimer.singleShot(0, self, self._show_again)

    @Slot()
    def _show_again(self) -> None:
        if self._shown is not None:
            self.show_ledger(self._shown)


class _Row:
    """One line in the grid; the line of a course begins with a button that selects its doses."""

    def __init__(self, grid: QGridLayout, number: int, line: LedgerLine) -> None:
        self.line, self._number = line, number
        self._is_chosen: bool | None = None
        self.button = QPushButton(line.name) if line.course else None
        self._cells: list[QWidget] = [
            self.button or _cell(line.name),
            _cell(line.amount, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
            _note(line.note),
        ]
        if self.button is not None:
            told = translate("LedgerPanel", "Show these doses in the timeline")
            self.button.setToolTip(told)
            self.button.setAccessibleDescription(f"{line.amount}, {line.note}. {told}")
        for column, cell in enumerate(self._cells):
            grid.addWidget(cell, number, column)

    def dress(self, *, is_chosen: bool) -> None:
        """Mark the line, or take the mark away."""
        if is_chosen is self._is_chosen:
            return
        self._is_chosen = is_chosen
        theme = active_theme()
        color = (theme.border if self.line.starts else theme.line).name()
        # The first row too, or its text would stand 3 px beside the others'.
        edge = f"border-top:1px solid {color if self._number else 'transparent'};"
        ground = f"background:{theme.accent_soft.name()};" if is_chosen else ""
        for cell in self._cells:
            if isinstance(cell, QPushButton):
                weight = 600 if is_chosen else 400
                cell.setStyleSheet(
                    f"QPushButton{{border:0;border-radius:0;{edge}{ground or 'background:none;'}"
                    f"color:{theme.accent.name()};text-align:left;text-decoration:underline;"
                    f"padding:0 18px 0 3px;min-height:25px;font-weight:{weight};}}"
                )
            else:
                cell.setStyleSheet(f"{edge}{ground}")


def _cell(text: str, alignment: Qt.AlignmentFlag | None = None) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setMinimumHeight(26)
    label.setContentsMargins(0, 0, 18, 0)
    if alignment is not None:
        label.setAlignment(alignment)
    return label


def _note(text: str) -> QLabel:
    label = _cell(text)
    label.setProperty("tone", "ink2")
    label.setWordWrap(True)
    return label
