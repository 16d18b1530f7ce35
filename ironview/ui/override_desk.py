"""What a person does with a finding: override it, withdraw that."""

from PySide6.QtCore import QObject, Slot

from ironview.controller.overriding import withdraw_override
from ironview.domain.errors import IronViewError
from ironview.domain.findings import Finding
from ironview.domain.overrides import Override
from ironview.ui.patient_page import PatientPage
from ironview.ui.window_actions import WindowActions
from ironview.wording import finding_title
from ironview.wording.told import error_text


class OverrideDesk(QObject):
    """Binds the evidence card to the chart. A failure stays on the page as a sentence."""

    def __init__(self, page: PatientPage, actions: WindowActions, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        page.evidence.override_requested.connect(self.override)
        page.evidence.withdrawal_requested.connect(self.withdraw)
        actions.override_finding.triggered.connect(page.evidence.ask_override)

    @Slot(object)
    def override(self, finding: Finding) -> None:
        """Ask for a reason, then keep it."""
        from ironview.ui import override_dialog

        chart, identity = self._page.chart, self._page.identity
        if chart is None or identity is None:
            return
        if override_dialog.ask_override(chart, finding, identity.label, self._page.window()):
            said = self.tr("Overridden: {finding}").format(finding=finding_title(finding))
            self._page.notice.tell(said, can_undo=chart.can_undo)

    @Slot(object)
    def withdraw(self, override: Override) -> None:
        """Ask why, then let the override count no longer."""
        from ironview.ui import override_dialog

        chart, identity = self._page.chart, self._page.identity
        if chart is None or identity is None:
            return
        window = self._page.window()
        reason = override_dialog.ask_withdrawal_reason(window, override, identity.label)
        if not reason:
            return
        try:
            withdraw_override(chart, override, reason)
        except IronViewError as error:
            self._page.notice.complain(error_text(error))
            return
        said = self.tr("Override withdrawn: {finding}").format(
            finding=finding_title(override.finding)
        )
        self._page.notice.tell(said, can_undo=chart.can_undo)
