"""Plans a visit on screen: the day, what speaks against iron, and every option beside it."""

from datetime import date
from html import escape
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.chart import Chart
from ironview.domain.findings import Severity
from ironview.domain.visit_plan import ProductOption, VisitPlan, plan_visit
from ironview.ui.buttons import IconButton
from ironview.ui.focus_ring import FocusRing
from ironview.ui.forms.date_box import DateBox
from ironview.ui.forms.date_field import DateField
from ironview.ui.forms.identity_strip import IdentityStrip
from ironview.ui.glyphs import severity_pixmap
from ironview.ui.theme import active_theme
from ironview.wording.visit_plan import (
    caution_text,
    option_lines,
    option_title,
    plan_note,
    source_lines,
    stores_text,
)

_SIZE: Final = (820, 560)
_LIST_WIDTH: Final = 320
_GLYPH: Final = 16
_ROW_HEIGHT: Final = 36


class VisitDialog(QDialog):
    """Shows the options of one chart; it writes nothing.

    Signals:
        print_requested: Day of the visit whose page is wanted.
    """

    print_requested = Signal(object)

    def __init__(self, chart: Chart, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = chart
        self.setWindowTitle(self.tr("Plan a visit of {patient}").format(patient=label))
        self.identity = IdentityStrip()
        self.identity.show_patient(chart.interpretation)
        self.day = DateBox(self.tr("&Day of the visit"), DateField(chart.today, looks_ahead=True))
        self.day.date.set_day(chart.today)
        self.note = _text(plan_note(), "ink2")
        self.cautions = QWidget()
        self.options = QListWidget()
        self.options.setAccessibleName(self.tr("Options"))
        self.options.setFixedWidth(_LIST_WIDTH)
        self.options.setWordWrap(True)
        self.details = _text("", "ink")
        self.details.setTextFormat(Qt.TextFormat.RichText)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.print = IconButton("printer", self.tr("Print…"))
        self.plan: VisitPlan | None = None
        self._build()
        self.day.date.date_changed.connect(self.show_plan)
        self.options.currentRowChanged.connect(self._on_options_current_row_changed)
        self.print.clicked.connect(self._on_print_clicked)
        self.show_plan()
        self._ring = FocusRing(self)

    def _build(self) -> None:
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        caution_rows = QVBoxLayout(self.cautions)
        caution_rows.setContentsMargins(0, 0, 0, 0)
        caution_rows.setSpacing(4)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.details)
        self.details.setContentsMargins(14, 10, 14, 10)
        middle = QHBoxLayout()
        middle.addWidget(self.options)
        middle.addWidget(scroll, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.print)
        buttons.addWidget(close)
        inner = QVBoxLayout()
        inner.setContentsMargins(20, 12, 20, 16)
        inner.setSpacing(10)
        inner.addWidget(self.day)
        inner.addWidget(self.cautions)
        inner.addWidget(self.note)
        inner.addLayout(middle, 1)
        inner.addLayout(buttons)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.identity)
        rows.addLayout(inner, 1)
        room = self.screen().availableGeometry()
        self.resize(min(_SIZE[0], room.width() - 40), min(_SIZE[1], room.height() - 60))

    @Slot()
    def show_plan(self) -> None:
        """Reckon the options for the day that was typed; without one nothing stands here."""
        day = self.day.date.day
        self.print.setEnabled(day is not None)
        self.options.clear()
        self._clear_cautions()
        self.plan = None if day is None else self._plan(day)
        if self.plan is None:
            self.details.setText(escape(self.tr("Type the day of the visit.")))
            return
        unasked = stores_text(self.plan)
        if unasked:
            self._add_caution(Severity.NOTICE, unasked)
        for finding in self.plan.before.cautions:
            self._add_caution(finding.severity, caution_text(finding))
        self.cautions.setVisible(bool(unasked or self.plan.before.cautions))
        for option in self.plan.options:
            self.options.addItem(_item(option))
        self.options.setCurrentRow(0)

    def _plan(self, day: date) -> VisitPlan:
        return plan_visit(self._chart.interpretation, self._chart.guideline, day)

    def _clear_cautions(self) -> None:
        rows = self.cautions.layout()
        while rows is not None and rows.count():
            item = rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self.cautions.hide()

    def _add_caution(self, severity: Severity, text: str) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        glyph = QLabel()
        glyph.setPixmap(severity_pixmap(severity, active_theme(), _GLYPH))
        line.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(_text(text, "ink"), 1)
        layout = self.cautions.layout()
        if layout is not None:
            layout.addWidget(row)

    @Slot(int)
    def _on_options_current_row_changed(self, row: int) -> None:
        if self.plan is None or row < 0:
            return
        option = self.plan.options[row]
        lines = [f"<b>{escape(option_title(option))}</b>"]
        lines += [escape(line) for line in option_lines(option)]
        muted = active_theme().muted.name()
        cited = source_lines(option, self._chart.guideline.sources)
        lines += [f'<span style="color:{muted}">{escape(line)}</span>' for line in cited]
        self.details.setText("".join(f'<p style="margin:0 0 6px 0">{line}</p>' for line in lines))

    @Slot()
    def _on_print_clicked(self) -> None:
        if self.plan is not None:
            self.print_requested.emit(self.plan.day)


def _item(option: ProductOption) -> QListWidgetItem:
    item = QListWidgetItem(option_title(option))
    item.setSizeHint(QSize(0, _ROW_HEIGHT))
    if not option.doses:
        item.setForeground(active_theme().muted)
        item.setToolTip(option_lines(option)[0])
    return item


def _text(text: str, tone: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("tone", tone)
    return label
