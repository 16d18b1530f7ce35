"""Iron in and out of the body, in mg of elemental iron, against what was needed."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ironview.domain.course_ledger import course_ledger
from ironview.domain.interpretation import Interpretation
from ironview.ui.ledger_lines import LedgerLine, ledger_lines, started_courses
from ironview.ui.theme import active_theme
from ironview.ui.typography import role_font
from ironview.wording.numbers import plain_text

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
    """Bar and table; one line says so when nothing was given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Interpretation | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Iron ledger"))

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
        for row, line in enumerate(ledger_lines(interpretation)):
            _add_line(grid, row, line)
        rows.addLayout(grid)
        rows.addStretch(1)
        before = self.takeWidget()
        if before is not None:
            before.deleteLater()
        self.setWidget(page)
        page.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

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


def _add_line(grid: QGridLayout, row: int, line: LedgerLine) -> None:
    theme = active_theme()
    color = (theme.border if line.starts else theme.line).name()
    for column, text in enumerate((line.name, line.amount, line.note)):
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setMinimumHeight(26)
        label.setContentsMargins(0, 0, 18, 0)
        # The first row too, or its text would stand 3 px beside the others'.
        label.setStyleSheet(f"border-top:1px solid {color if row else 'transparent'};")
        if column == 1:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if column == 2:
            label.setProperty("tone", "ink2")
            label.setWordWrap(True)
        grid.addWidget(label, row, column)
