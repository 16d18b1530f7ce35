"""Iron in and out of the body, in mg of elemental iron, against what was needed."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ironview.domain.interpretation import CourseSummary, Interpretation
from ironview.ui import words
from ironview.ui.theme import active_theme
from ironview.ui.typography import role_font
from ironview.wording.dates import date_text
from ironview.wording.labels import product_name
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
        text = self.tr("{n} given").format(n=plain_text(self._given))
        painter.setPen(theme.ink)
        x = max(given - metrics.horizontalAdvance(text) - 8, 0)
        painter.drawText(x, _BAR_TOP - 5, text)
        if need:
            mark = round(self.width() * need / most)
            painter.setPen(QPen(theme.accent, 2))
            painter.drawLine(mark, _BAR_TOP - 6, mark, _BAR_TOP + _BAR_HEIGHT + 6)
            text = self.tr("{n} needed").format(n=need)
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
        if interpretation.courses:
            last = interpretation.courses[-1]
            bar = NeedBar()
            bar.show_amounts(last.course.total_mg, last.ganzoni_mg or last.simplified_mg)
            rows.addWidget(bar)
        grid = QGridLayout()
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(2, 1)
        for row, line in enumerate(_lines(interpretation)):
            _add_line(grid, row, *line)
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


def _add_line(grid: QGridLayout, row: int, name: str, amount: str, note: str) -> None:
    color = active_theme().line.name()
    for column, text in enumerate((name, amount, note)):
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setMinimumHeight(26)
        label.setContentsMargins(0, 0, 18, 0)
        label.setStyleSheet(f"border-top:1px solid {color};" if row else "")
        if column == 1:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if column == 2:
            label.setProperty("tone", "ink2")
            label.setWordWrap(True)
        grid.addWidget(label, row, column)


def _lines(interpretation: Interpretation) -> list[tuple[str, str, str]]:
    translate = QCoreApplication.translate
    ledger = interpretation.ledger
    none = translate("Ledger", "none on record")
    unknown = translate("Ledger", "and a dose of unknown amount")
    lines = [_last_course(one) for one in interpretation.courses[-1:]]
    lines += [
        (
            translate("Ledger", "Infused, 12 months"),
            plain_text(ledger.given_last_12_months_mg),
            "",
        ),
        (
            translate("Ledger", "Infused, ever"),
            plain_text(ledger.given_ever_mg),
            unknown if ledger.has_unknown_dose else "",
        ),
        (
            translate("Ledger", "Red cells"),
            _span(ledger.transfused_mg),
            "" if any(ledger.transfused_mg) else none,
        ),
        (
            translate("Ledger", "Blood given"),
            _span(ledger.donated_mg),
            "" if any(ledger.donated_mg) else none,
        ),
    ]
    for one in interpretation.courses[-1:]:
        lines += _need(one)
    return lines


def _last_course(summary: CourseSummary) -> tuple[str, str, str]:
    course = summary.course
    span = date_text(course.first)
    if course.last != course.first:
        span = QCoreApplication.translate("Ledger", "{first} to {last}").format(
            first=date_text(course.first), last=date_text(course.last)
        )
    products = ", ".join(dict.fromkeys(product_name(dose.product.code) for dose in course.doses))
    name = QCoreApplication.translate("Ledger", "Infused, this course")
    return name, plain_text(course.total_mg), f"{span}, {products}"


def _need(summary: CourseSummary) -> list[tuple[str, str, str]]:
    translate = QCoreApplication.translate
    missing = translate("Ledger", "weight or haemoglobin missing")
    no_table = translate("Ledger", "no table for this product")
    need = summary.ganzoni_mg or summary.simplified_mg
    lines = [
        (
            translate("Ledger", "Need, Ganzoni"),
            "–" if summary.ganzoni_mg is None else str(summary.ganzoni_mg),
            missing if summary.ganzoni_mg is None else "",
        ),
        (
            translate("Ledger", "Need, product table"),
            "–" if summary.simplified_mg is None else str(summary.simplified_mg),
            no_table if summary.simplified_mg is None else "",
        ),
    ]
    if need:
        balance = summary.course.total_mg - need
        share = words.change(balance / need * 100, 0)
        note = translate("Ledger", "{share} % against the need").format(share=share)
        lines.append((translate("Ledger", "Balance"), words.change(balance, 0), note))
    return lines


def _span(amounts: tuple[Decimal, Decimal]) -> str:
    low, high = (plain_text(amount) for amount in amounts)
    return low if low == high else f"{low}–{high}"
