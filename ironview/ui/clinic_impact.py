"""Whose answers another choice of the clinic would change, before it counts."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ironview.controller.jobs import Job
from ironview.ui.profiles.impact import ImpactPanel
from ironview.ui.profiles.page_head import PageHead


class ClinicImpact(QWidget):
    """Shows what a choice would change, and lets it count.

    Signals:
        confirmed: It shall count.
        closed: It shall not; everything stays as it is.
        patient_chosen: Key of a patient a person wants to see.
    """

    confirmed = Signal()
    closed = Signal()
    patient_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.head = PageHead()
        self.panel = ImpactPanel()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.head)
        rows.addWidget(self.panel, 1)
        self.setFocusProxy(self.panel)
        self.head.back_wanted.connect(self._on_head_back_wanted)
        self.panel.patient_chosen.connect(self.patient_chosen)
        self.panel.confirmed.connect(self._on_panel_confirmed)

    def begin(self, what: str, make_job: Callable[[], Job]) -> None:
        """Show what a choice would change; ``what`` names it."""
        title = self.tr("What would change: {choice}")
        self.head.show_title(title.format(choice=what))
        self.panel.begin(make_job, self.tr("&Let it count"), needs_reason=False)
        self.panel.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_head_back_wanted(self) -> None:
        self.panel.cancel()
        self.closed.emit()

    @Slot(str)
    def _on_panel_confirmed(self, _reason: str) -> None:
        self.confirmed.emit()
