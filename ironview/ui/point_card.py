"""One result whole: as reported and as kept, what it may be used for, who used it, its history."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.chart import TYPED, Chart
from ironview.domain.assessment import AssessedResult
from ironview.domain.interpretation import InterpretedSample
from ironview.domain.record import Result
from ironview.ui import finding_words, words
from ironview.ui.explaining.dialog import explain
from ironview.ui.explaining.mark import EXPLAIN_KEY, HelpMark
from ironview.ui.focus_ring import FocusRing
from ironview.ui.glyphs import state_pixmap
from ironview.ui.identity import Identity
from ironview.ui.point_facts import point_facts
from ironview.ui.sample_rows import Cell, as_reported, reference_of
from ironview.ui.theme import active_theme
from ironview.wording import finding_title
from ironview.wording.dates import date_text, moment_text
from ironview.wording.explanations import explain_reading
from ironview.wording.labels import analyte_name, result_status_name
from ironview.wording.numbers import isolated, plain_text

_WIDTH = 520


class PointCard(QDialog):
    """Shows one cell of the table; ``wish`` says what the person wants to do with it."""

    def __init__(
        self,
        chart: Chart,
        identity: Identity,
        cell: Cell,
        sample: InterpretedSample,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.wish = ""
        self._chart, self._reading = chart, cell.reading
        result = cell.results[0]
        name = analyte_name(result.analyte.code)
        self.setWindowTitle(f"{name}, {identity.label}")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(10)
        rows.addLayout(self._heading(cell, result))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        for line, (title, text) in enumerate(_lines(chart, result, sample)):
            grid.addWidget(_small(title, "muted"), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_small(text), line, 1)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(grid)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(body)
        rows.addWidget(area, 1)
        rows.addLayout(self._buttons(result))
        self.resize(_WIDTH, 420)
        self._first.setFocus()
        self._ring = FocusRing(self)

    def _heading(self, cell: Cell, result: AssessedResult) -> QHBoxLayout:
        glyph = QLabel()
        glyph.setPixmap(state_pixmap(cell.reading, active_theme(), 18))
        value = QLabel(words.amount_with_unit(result.analyte, cell))
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setProperty("role", "headline")
        word = QLabel(words.reading_word(cell.reading))
        word.setProperty("tone", "ink2")
        self.mark = HelpMark(by_key=True)
        self.mark.ask_about(word.text())
        self.mark.clicked.connect(self.explain)
        QShortcut(QKeySequence(EXPLAIN_KEY), self).activated.connect(self.explain)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (glyph, value, word, self.mark):
            row.addWidget(part)
        row.addStretch(1)
        return row

    @Slot()
    def explain(self) -> None:
        """Say what the state of the result means; where the manual is wanted, make way for it."""
        if explain(explain_reading(self._reading), self._chart.guideline, self.mark):
            self.reject()

    def _buttons(self, result: AssessedResult) -> QHBoxLayout:
        row = QHBoxLayout()
        if result.row.key:
            self._first = self._add(row, self.tr("Change…"), "edit")
            if result.row.excluded is None:
                self._add(row, self.tr("Exclude…"), "exclude")
            else:
                self._add(row, self.tr("Let it take part again"), "include")
            self._add(row, self.tr("Entered in error…"), "remove")
            self._add(row, self.tr("Move…"), "move")
        row.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        if not result.row.key:
            self._first = close
        self._first.setDefault(True)
        row.addWidget(close)
        return row

    def _add(self, row: QHBoxLayout, text: str, wish: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._choose(wish))
        row.addWidget(button)
        return button

    def _choose(self, wish: str) -> None:
        self.wish = wish
        self.accept()


def _lines(
    chart: Chart, result: AssessedResult, sample: InterpretedSample
) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    row = result.row
    lines = [
        (translate("PointCard", "Collected"), moment_text(sample.sample.at)),
        (translate("PointCard", "Window"), words.window_line(sample)),
    ]
    lines += point_facts(chart.interpretation, chart.guideline, result, sample)
    if row.value and not result.computed_from:
        lines.append((translate("PointCard", "Reported as"), as_reported(result)))
    else:
        lines.append((translate("PointCard", "Computed from"), ", ".join(result.computed_from)))
    lines += [
        (translate("PointCard", "Range"), _range(result)),
        (translate("PointCard", "Laboratory flag"), row.lab_flag),
        (translate("PointCard", "Laboratory"), row.laboratory),
        (translate("PointCard", "Status"), result_status_name(row.status)),
        (translate("PointCard", "Note"), row.note),
        (translate("PointCard", "Entered"), _origin(row.origin)),
    ]
    if row.excluded is not None:
        why = f"{row.excluded.reason} ({row.excluded.by}, {row.excluded.at})"
        lines.append((translate("PointCard", "Excluded"), why))
    lines += _findings(chart, result)
    lines += _history(chart, row.key)
    return [(title, text) for title, text in lines if text]


def _origin(origin: str) -> str:
    """Say who typed a row, or which file and place it came from."""
    if not origin.startswith(TYPED):
        return origin
    text = QCoreApplication.translate("PointCard", "typed by {name}")
    return text.format(name=origin.removeprefix(TYPED))


def _range(result: AssessedResult) -> str:
    row = result.row
    if row.reference_low is None and row.reference_high is None:
        return row.reference_text
    parts = [plain_text(one) for one in (row.reference_low, row.reference_high) if one is not None]
    if row.reference_low is None:
        return f"< {parts[0]} {row.unit}"
    if row.reference_high is None:
        return f"> {parts[0]} {row.unit}"
    return isolated(f"{parts[0]}–{parts[1]} {row.unit}")


def _findings(chart: Chart, result: AssessedResult) -> list[tuple[str, str]]:
    """Say which findings used the result, and which skipped it and why."""
    translate = QCoreApplication.translate
    reference = reference_of(result)
    lines = []
    for finding in chart.interpretation.findings:
        title = finding_title(finding)
        if any(one.reference == reference for one in finding.used):
            lines.append((translate("PointCard", "Used in"), title))
        for one in finding.skipped:
            if one.reference == reference:
                why = finding_words.skipped_word(one.why)
                lines.append((translate("PointCard", "Not used in"), f"{title}: {why}"))
    return lines


def _history(chart: Chart, key: str) -> list[tuple[str, str]]:
    if not key:
        return []
    title = QCoreApplication.translate("PointCard", "History")
    lines = []
    for version in chart.history_of(key):
        row = version.row
        value = f"{row.value} {row.unit}".strip() if isinstance(row, Result) else ""
        at = version.at.astimezone(chart.zone)
        parts = [f"{date_text(at.date())} {at:%H:%M}", version.by, value, version.reason]
        lines.append((title, ", ".join(part for part in parts if part)))
    return lines


def _small(text: str, tone: str = "ink") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", "caption")
    label.setProperty("tone", tone)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
