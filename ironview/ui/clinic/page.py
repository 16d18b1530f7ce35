"""The whole clinic: what was tested too early, who responded, what is overdue."""

from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.controller.clinic import Behind, Clinic
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.domain.population_figures import Measure
from ironview.ui.buttons import IconButton
from ironview.ui.clinic.figure_card import FigureCard
from ironview.ui.clinic.filters import ClinicFilters
from ironview.ui.clinic.patients_panel import MOST_SHOWN, WIDTH, PatientsPanel
from ironview.ui.notice_bar import NoticeBar
from ironview.ui.page_head import PageHead
from ironview.ui.panel_beside import place_beside
from ironview.ui.progress_line import ProgressLine
from ironview.wording.population import legend_text, period_text
from ironview.wording.told import error_text

_REST_MS: Final = 400
"""Many changes in a row are counted once."""
_TWO_COLUMNS_FROM: Final = 1000
_BESIDE_FROM: Final = 1080
_LEAST: Final = QSize(640, 360)


class ClinicPage(QWidget):
    """Counts whenever it comes on screen, and while it is there after every change.

    Signals:
        patient_chosen: A patient's page is wanted; the key.
        failed: A sentence.
    """

    patient_chosen = Signal(str)
    failed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.clinic = Clinic(workspace, self)
        self.panel: PatientsPanel | None = None
        self._columns = 0
        rules = workspace.rule_book
        months = rules.safety.phosphate_repeat_months.whole
        self.title, self.said = QLabel(self.tr("Clinic")), QLabel()
        self.table = IconButton("table-2", self.tr("Export table…"))
        self.picture = IconButton("download", self.tr("Export picture…"))
        self.filters = ClinicFilters()
        self.legend = QLabel(legend_of(workspace))
        self.unread = QLabel()
        self.read_on = QPushButton(self.tr("Read on"))
        self.progress, self.notice = ProgressLine(), NoticeBar()
        self.cards = {
            one: FigureCard(self.clinic, one, rules.population, months) for one in Measure
        }
        self.area, self._grid = QScrollArea(), QGridLayout()
        self._row = QHBoxLayout(self)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._arrange()
        self._connect()
        self.setFocusProxy(self.cards[Measure.TOO_EARLY].chart)

    def _arrange(self) -> None:
        self.legend.setProperty("role", "caption")
        self.legend.setWordWrap(True)
        self.legend.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.unread.setProperty("tone", "held")
        self.unread.setWordWrap(True)
        holder = QWidget()
        holder.setObjectName("canvas")
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        holder.setLayout(self._grid)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(holder)
        unread = QHBoxLayout()
        unread.addWidget(self.unread, 1)
        unread.addWidget(self.read_on)
        rows = QVBoxLayout()
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(10)
        chosen = QHBoxLayout()
        chosen.addWidget(self.filters)
        chosen.addWidget(self.legend, 1)
        rows.addLayout(chosen)
        rows.addWidget(self.progress)
        rows.addLayout(unread)
        rows.addWidget(self.area, 1)
        rows.addWidget(self.notice)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(PageHead(self.title, self.said, (self.table, self.picture)))
        left.addLayout(rows, 1)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        # The list beside the charts must not keep the window from becoming narrow.
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._row.addLayout(left, 1)
        self._show_unread(0)
        self._place_cards()

    def _connect(self) -> None:
        summaries = self.workspace.summaries
        self.workspace.patients_changed.connect(self._on_workspace_changed)
        self.workspace.settings_changed.connect(self._on_workspace_changed)
        self._rest.timeout.connect(self.reload)
        self.clinic.counted.connect(self._on_clinic_counted)
        self.clinic.failed.connect(self.failed)
        self.clinic.waited.connect(self._on_clinic_waited)
        self.filters.changed.connect(self._on_filters_changed)
        summaries.progressed.connect(self._on_summaries_progressed)
        summaries.ended.connect(self._on_summaries_ended)
        self.progress.cancelled.connect(summaries.stop)
        self.read_on.clicked.connect(summaries.begin)
        for card in self.cards.values():
            card.chosen.connect(self.show_behind)

    def _place_cards(self) -> None:
        """Put the cards side by side where there is room; the first one has a row of its own."""
        beside = self.panel is not None and self.width() >= _BESIDE_FROM
        room = self.width() - (WIDTH if beside else 0)
        columns = 2 if room >= _TWO_COLUMNS_FROM else 1
        if columns == self._columns:
            return
        self._columns = columns
        place_cards(self._grid, list(self.cards.values()), columns)

    @Slot()
    def reload(self) -> None:
        """Count again; what nobody looks at is counted when it comes on screen."""
        if not self.isVisible():
            return
        self.clinic.wanted = self.filters.wanted(self.workspace.today)
        self.clinic.count()

    @Slot()
    def _on_workspace_changed(self) -> None:
        self._rest.start()

    @Slot()
    def _on_filters_changed(self) -> None:
        self.close_panel()
        self.clinic.want(self.filters.wanted(self.workspace.today))

    @Slot()
    def _on_clinic_counted(self) -> None:
        numbers = self.clinic.numbers
        if numbers is None:
            return
        self.filters.offer(self.clinic.products)
        wanted = numbers.wanted
        self.said.setText(period_text(wanted.from_month, wanted.to_month, self.workspace.today))
        for card in self.cards.values():
            card.reload()
        if self.panel is not None:
            self._fill_panel(self.panel.behind)
        self.clinic.look_who_waits()

    @Slot()
    def _on_clinic_waited(self) -> None:
        if not self.workspace.summaries.is_running:
            self._show_unread(self.clinic.waiting)

    @Slot(object)
    def show_behind(self, behind: Behind) -> None:
        """Show the patients a bar is made of, and go there."""
        self._fill_panel(behind)
        if self.panel is not None:
            self.panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_panel(self, behind: Behind) -> None:
        try:
            count, lines = self.clinic.patients_behind(behind, MOST_SHOWN)
        except IronViewError as error:
            self.failed.emit(error_text(error))
            return
        panel = self.panel
        if panel is None or panel.behind.measure is not behind.measure:
            self.close_panel()
            panel = self.panel = PatientsPanel(behind)
            panel.wanted.connect(self.show_behind)
            panel.patient_chosen.connect(self.patient_chosen)
            panel.closed.connect(self._on_panel_closed)
        panel.show_patients(behind, count, lines)
        self._place_panel()
        self._place_cards()
        panel.show()

    def _place_panel(self) -> None:
        """Put the list beside the charts, or over them where there is no room."""
        panel = self.panel
        if panel is None:
            return
        place_beside(panel, self, self._row, is_wide=self.width() >= _BESIDE_FROM)

    @Slot()
    def close_panel(self) -> None:
        """Put the list of patients away."""
        panel, self.panel = self.panel, None
        if panel is not None:
            self._row.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
            self._place_cards()

    @Slot()
    def _on_panel_closed(self) -> None:
        behind = None if self.panel is None else self.panel.behind
        self.close_panel()
        if behind is not None:
            self.cards[behind.measure].chart.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int, int)
    def _on_summaries_progressed(self, done: int, total: int) -> None:
        if done == 0:
            self._show_unread(0)
            self.progress.begin(self.tr("Reading everybody for today"))
        self.progress.show_step(done, total)

    @Slot(int)
    def _on_summaries_ended(self, left: int) -> None:
        self.progress.end()
        self._show_unread(left)

    def _show_unread(self, left: int) -> None:
        """Say that somebody is not counted as of today, and offer to mend it."""
        text = self.tr(
            "Patients not read for today: {n}. They count as they were read last, or not at all."
        )
        self.unread.setText(text.format(n=left))
        self.unread.setVisible(left > 0)
        self.read_on.setVisible(left > 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return _LEAST

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards()
        if self.panel is not None:
            self._place_panel()
            self.panel.show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.panel is not None:
            self._on_panel_closed()
        else:
            super().keyPressEvent(event)


def legend_of(workspace: Workspace) -> str:
    """Return what the signs of the charts mean."""
    rules = workspace.rule_book.population
    return legend_text(rules.small_below.whole, rules.interval_percent.whole)


def place_cards(grid: QGridLayout, cards: list[FigureCard], columns: int, top: int = 0) -> None:
    """Put cards into a grid from row ``top`` on; the first, and an odd last one, span a row."""
    first, *others = cards
    grid.addWidget(first, top, 0, 1, columns)
    for number, card in enumerate(others):
        is_alone = number % columns == 0 and number == len(others) - 1
        span = columns if is_alone else 1
        grid.addWidget(card, top + 1 + number // columns, number % columns, 1, span)
    for column in range(2):
        grid.setColumnStretch(column, 1 if column < columns else 0)
