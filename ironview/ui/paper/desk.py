"""Binds printing and copying as text to the patient on screen."""

from dataclasses import replace
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ironview.controller.bookings import next_booking
from ironview.controller.reading_log import COPIED, EXPORTED, PRINTED
from ironview.controller.workspace import Workspace
from ironview.domain.timeline import DEFAULT_LANES
from ironview.ui.paper.source import PrintSource
from ironview.ui.patient_page import PatientPage
from ironview.ui.window_actions import WindowActions
from ironview.wording.review_text import review_text


class PrintDesk(QObject):
    """What leaves the program on paper or as text, always of the patient the banner names."""

    def __init__(
        self, workspace: Workspace, page: PatientPage, actions: WindowActions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._page = page
        self._window = parent
        actions.print_patient.triggered.connect(self.print_patient)
        actions.plan_visit.triggered.connect(self.plan_visit)
        actions.copy_as_text.triggered.connect(self.copy_as_text)
        page.evidence.copied.connect(lambda: self.note_copied("evidence"))
        page.timeline.picture_left.connect(self._on_timeline_picture_left)

    def source(self) -> PrintSource | None:
        """Return what is on screen, ready to print; None while no patient is."""
        chart, identity = self._page.chart, self._page.identity
        if chart is None or identity is None:
            return None
        view = self._page.timeline.view
        return PrintSource(
            interpretation=chart.interpretation,
            guideline=chart.guideline,
            identity=identity,
            overrides=chart.overrides,
            sign_offs=chart.sign_offs,
            booked=next_booking(chart),
            targets=chart.decisions.targets,
            clinic=self._workspace.clinic_name,
            printed_at=datetime.now(chart.zone),
            printed_by=chart.user,
            period=(view.period_name if view is not None else "") or "twelve_months",
            lanes=tuple(view.lanes) if view is not None else DEFAULT_LANES,
        )

    @Slot()
    def plan_visit(self) -> None:
        """Show the options for a visit of the patient on screen."""
        from ironview.ui.visit_dialog import VisitDialog

        chart, identity = self._page.chart, self._page.identity
        if chart is None or identity is None:
            return
        dialog = VisitDialog(chart, identity.label, self._window)
        dialog.print_requested.connect(self.print_visit)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def print_patient(self) -> None:
        """Show what can be printed of the patient on screen."""
        self._print(self.source(), "review")

    @Slot(object)
    def print_visit(self, day: date) -> None:
        """Show the page of options for a visit."""
        source = self.source()
        self._print(source if source is None else replace(source, visit_day=day), "visit")

    def _print(self, source: PrintSource | None, kind: str) -> None:
        from ironview.ui.paper.print_dialog import PrintDialog

        chart = self._page.chart
        if source is not None and chart is not None:
            dialog = PrintDialog(source, self._window, kind=kind)
            dialog.left.connect(partial(self._workspace.reading_log.note, chart.key, PRINTED))
            dialog.exec()
            dialog.deleteLater()

    @Slot()
    def copy_as_text(self) -> None:
        """Put the review on the clipboard as plain text, with whom it is about."""
        source = self.source()
        if source is None:
            return
        text = review_text(source.interpretation, source.guideline, source.foot, source.overrides)
        QGuiApplication.clipboard().setText(text)
        told = self.tr("The review of {whom} is on the clipboard as text.")
        self._page.notice.tell(told.format(whom=source.identity.label), can_undo=False)
        self.note_copied("text")

    def note_copied(self, what: str) -> None:
        """Note that something of the patient on screen is on the clipboard.

        Args:
            what: Code of what it is.
        """
        chart = self._page.chart
        if chart is not None:
            self._workspace.reading_log.note(chart.key, COPIED, what)

    @Slot(str)
    def _on_timeline_picture_left(self, file: str) -> None:
        chart = self._page.chart
        if chart is None:
            return
        if file:
            self._workspace.reading_log.note(chart.key, EXPORTED, f"picture {file}")
        else:
            self.note_copied("picture")
