"""What a person does with the history: opens it, takes changes back, restores earlier versions."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ironview.controller.import_history import ImportHistory
from ironview.controller.patient_history import PatientHistory
from ironview.controller.reading_log import COPIED
from ironview.controller.workspace import Workspace
from ironview.domain.chart_changes import ChartChange, RowStep
from ironview.domain.errors import IronViewError
from ironview.ui.patient_page import PatientPage
from ironview.ui.window_actions import WindowActions
from ironview.wording.entries import entry_name
from ironview.wording.told import error_text

if TYPE_CHECKING:
    from ironview.ui.history.drawer import HistoryDrawer


class HistoryDesk(QObject):
    """Binds the history of the patient on screen to the page; the drawer is made when wanted."""

    def __init__(
        self, workspace: Workspace, page: PatientPage, actions: WindowActions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._page = page
        self._drawer: HistoryDrawer | None = None
        self._shown = ""
        actions.history.triggered.connect(self.toggle)
        actions.imports.triggered.connect(self.open_imports)
        page.identity_changed.connect(self._on_page_identity_changed)

    @property
    def drawer(self) -> "HistoryDrawer":
        """The drawer, shown or not."""
        if self._drawer is None:
            from ironview.ui.history.drawer import HistoryDrawer

            self._drawer = HistoryDrawer(self._page, self._page.banner)
            self._drawer.versions_requested.connect(self._on_versions_requested)
            self._drawer.take_back_requested.connect(self._on_take_back_requested)
            self._drawer.notice.undo_requested.connect(self._on_undo_requested)
            self._drawer.closed.connect(self._on_drawer_closed)
            self._drawer.copied.connect(self._on_drawer_copied)
            self._page.drawers.append(self._drawer)
        return self._drawer

    @Slot()
    def toggle(self) -> None:
        """Open the history of the patient on screen, or put it away."""
        if self._drawer is not None and self._drawer.isVisible():
            self._drawer.put_away()
        else:
            self.open()

    @Slot()
    def open(self) -> None:
        """Show the history of the patient on screen."""
        chart, identity = self._page.chart, self._page.identity
        if chart is None or identity is None:
            return
        try:
            history = PatientHistory(chart, self._workspace.edits, self)
            self.drawer.show_history(history, identity.label)
        except IronViewError as error:
            self._page.notice.complain(error_text(error))
            return
        self._shown = chart.key
        self.drawer.view.setFocus()

    @Slot()
    def _on_drawer_copied(self) -> None:
        if self._shown:
            self._workspace.reading_log.note(self._shown, COPIED, "history")

    @Slot()
    def open_imports(self) -> None:
        """List the imports, each to be taken back as a whole."""
        from ironview.ui.imports_dialog import ImportsDialog

        history = ImportHistory(self._workspace, self)
        dialog = ImportsDialog(history, self._workspace.zone, self._page.window())
        dialog.exec()
        dialog.deleteLater()
        history.deleteLater()

    @Slot()
    def _on_page_identity_changed(self) -> None:
        """Another patient on screen: the drawer must not speak of the one before."""
        chart = self._page.chart
        is_open = self._drawer is not None and self._drawer.isVisible()
        if is_open and (chart is None or chart.key != self._shown):
            self.drawer.put_away()

    @Slot()
    def _on_drawer_closed(self) -> None:
        self._shown = ""
        self._page.table.setFocus()

    @Slot()
    def _on_undo_requested(self) -> None:
        try:
            self._workspace.edits.undo()
        except IronViewError as error:
            self.drawer.notice.complain(error_text(error))

    @Slot(object)
    def _on_take_back_requested(self, change: ChartChange) -> None:
        if change.source:
            self.open_imports()
            return
        chart = self._page.chart
        if chart is None:
            return
        try:
            edit = self._workspace.edits.take_back(change.number, chart.key)
        except IronViewError as error:
            self.drawer.notice.complain(error_text(error))
            return
        said = self.tr("Taken back: {what}").format(what=edit.what)
        self.drawer.notice.tell(said, can_undo=True)

    @Slot(object)
    def _on_versions_requested(self, step: RowStep) -> None:
        from ironview.ui.history.versions_dialog import VersionsDialog

        chart, identity = self._page.chart, self._page.identity
        if chart is None or identity is None:
            return
        try:
            versions = chart.history_of(step.key)
            dialog = VersionsDialog(
                versions, identity.label, chart.zone, step.version, self._page.window()
            )
            dialog.exec()
            chosen, reason = dialog.chosen, dialog.reason.text
            dialog.deleteLater()
            if chosen is None:
                return
            chart.restore(step.key, chosen.number, reason, seen=versions[0].number)
        except IronViewError as error:
            self.drawer.notice.complain(error_text(error))
            return
        said = self.tr("Restored: {entry}").format(entry=entry_name(chosen.row))
        self.drawer.notice.tell(said, can_undo=True)
