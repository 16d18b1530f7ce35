"""What a person does with the targets of a patient: set, change and end them."""

from PySide6.QtCore import QObject, Slot

from ironview.domain.analytes import AnalyteCode
from ironview.domain.timeline import DEFAULT_LANES
from ironview.ui.patient_page import PatientPage
from ironview.ui.window_actions import WindowActions


class TargetDesk(QObject):
    """Binds the timeline's menu and the key to the form."""

    def __init__(self, page: PatientPage, actions: WindowActions, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        page.timeline.target_requested.connect(self.ask)
        actions.set_target.triggered.connect(lambda: self.ask(""))

    @Slot(str)
    def ask(self, wanted: str) -> None:
        """Ask for the target of an analyte by its code; without one for that of the first lane."""
        from ironview.ui import target_dialog

        chart, identity, view = self._page.chart, self._page.identity, self._page.timeline.view
        if chart is None or identity is None:
            return
        shown = DEFAULT_LANES if view is None else view.lanes
        first = [AnalyteCode(wanted)] if wanted else []
        lanes = [code for code in shown if isinstance(code, AnalyteCode)]
        codes = tuple(dict.fromkeys([*first, *lanes, *AnalyteCode]))
        said = target_dialog.ask_target(chart, codes, identity.label, self._page.window())
        if said:
            self._page.notice.tell(said, can_undo=chart.can_undo)
