"""Answers "What is this?" for the part of a patient's page that has the focus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from ironview.domain.readings import Reading, reading_of_window
from ironview.ui.bottom_line_card import TileButton
from ironview.ui.explaining.dialog import explain
from ironview.ui.sample_table_model import Role
from ironview.wording.bottom_line import newest_told
from ironview.wording.explanations import (
    Explanation,
    Topic,
    explain_finding,
    explain_reading,
    explain_severity,
)
from ironview.wording.headlines import is_before_last_dose

if TYPE_CHECKING:
    from ironview.ui.main_window import MainWindow
    from ironview.ui.patient_page import PatientPage


class ExplainingDesk(QObject):
    """Stands beside a patient's page."""

    def __init__(self, page: "PatientPage", window: "MainWindow") -> None:
        super().__init__(page)
        self._page, self._window = page, window
        window.commands.explain.triggered.connect(self.explain_focus)
        page.card.explanation_wanted.connect(self._explain)
        page.card.mark.clicked.connect(self._on_card_mark_clicked)
        page.evidence.explanation_wanted.connect(self._on_evidence_explanation_wanted)

    @Slot()
    def explain_focus(self) -> None:
        """Explain what has the focus; on other pages open the manual where it is about them."""
        page = self._page
        if self._window.shell.pages.currentWidget() is not page:
            self._window.commands.manual.trigger()
            return
        explanation, beside = self.of_focus(QApplication.focusWidget())
        self._explain(explanation, beside)

    def of_focus(self, focus: QWidget | None) -> tuple[Explanation, QWidget]:
        """Return what there is to say about a part of the page, and beside what to say it."""
        page = self._page
        if isinstance(focus, TileButton):
            return focus.tile.explained(), focus
        if focus is not None:
            if page.table.isAncestorOf(focus):
                return explain_reading(self._reading_in_focus()), page.table
            for part in (page.findings, page.evidence):
                if (part is focus or part.isAncestorOf(focus)) and page.evidence.finding:
                    return explain_finding(page.evidence.finding), part
            if page.timeline.isAncestorOf(focus):
                return explain_reading(self._reading_of_sample()), page.timeline
            if page.ledger is focus or page.ledger.isAncestorOf(focus):
                return page.card.button_of(Topic.IRON_GIVEN).tile.explained(), page.ledger
        return self._of_answer(), page.card

    def _of_answer(self) -> Explanation:
        line = self._page.card.line
        if line is None:
            return explain_reading(Reading.READABLE)
        if line.severity is not None:
            return explain_severity(line.severity)
        if self._answer_is_of_the_next_test():
            return self._page.card.button_of(Topic.NEXT_TEST).tile.explained()
        return explain_reading(line.reading)

    def _answer_is_of_the_next_test(self) -> bool:
        """Whether the newest sample is older than the last dose, and says nothing of today."""
        if self._page.chart is None:
            return False
        said = self._page.chart.interpretation
        return is_before_last_dose(newest_told(said), said)

    def _reading_in_focus(self) -> Reading:
        cell = self._page.table.values.currentIndex().data(Role.CELL)
        if cell is not None and cell.results:
            reading: Reading = cell.reading
            return reading
        return self._reading_of_sample()

    def _reading_of_sample(self) -> Reading:
        chart, at = self._page.chart, self._page.sample
        samples = () if chart is None else chart.interpretation.samples
        windows = (one.sample.window for one in samples if one.sample.at == at)
        return next((reading_of_window(window) for window in windows), Reading.READABLE)

    @Slot(object, object)
    def _explain(self, explanation: Explanation, beside: QWidget) -> None:
        chart = self._page.chart
        if chart is not None:
            explain(explanation, chart.guideline, beside)

    @Slot()
    def _on_card_mark_clicked(self) -> None:
        self._explain(self._of_answer(), self._page.card.mark)

    @Slot(QWidget)
    def _on_evidence_explanation_wanted(self, beside: QWidget) -> None:
        finding = self._page.evidence.finding
        if finding is not None:
            self._explain(explain_finding(finding), beside)
