"""The window: puts the pages side by side, connects them, and binds keys to what they do.

Pages are made when they are first wanted: what the first screen does not show is not on its way.
"""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

from ironview.controller.backups import Backups
from ironview.controller.jobs import run_in_pool
from ironview.controller.signed_in import person_of
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.ui.empty_state import EmptyState
from ironview.ui.file_choice import ask_for_files, import_kinds, remember_folders
from ironview.ui.focus_ring import FocusRing
from ironview.ui.help_desk import show_keys
from ironview.ui.installation.desk import verify_installation
from ironview.ui.layout import MINIMUM_HEIGHT, MINIMUM_WIDTH, Layout
from ironview.ui.panes import next_pane
from ironview.ui.patient_list import PatientList
from ironview.ui.rail_pages import CLINIC, IMPORT, PATIENTS, WORKLIST, make_rail, page_names
from ironview.ui.settings import Settings
from ironview.ui.shell import Shell
from ironview.ui.signing_lists import show_unsigned
from ironview.ui.status_line import StatusLine
from ironview.ui.store_desk import StoreDesk
from ironview.ui.window_actions import WindowActions
from ironview.ui.worklist.net_way import NetWay
from ironview.ui.worklist.rail_count import RailCount
from ironview.wording.told import error_text

if TYPE_CHECKING:
    from ironview.ui.chart_desk import ChartDesk
    from ironview.ui.clinic.page import ClinicPage
    from ironview.ui.first_start import FirstStart
    from ironview.ui.import_page import ImportPage
    from ironview.ui.paper.desk import PrintDesk
    from ironview.ui.patient_page import PatientPage
    from ironview.ui.settings_page import SettingsPage
    from ironview.ui.worklist.page import WorklistPage


class MainWindow(QMainWindow):
    """One store in one window.

    Signals:
        demo_requested: A person wants to look around with invented patients.
    """

    demo_requested = Signal()

    def __init__(
        self,
        workspace: Workspace,
        settings: Settings,
        languages: tuple[str, ...] = (),
        backups: Backups | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.settings = settings
        remember_folders(settings)
        self.habits = settings.habits(person_of(workspace))
        self.commands = WindowActions(self)
        self.patients = PatientList(workspace)
        self.rail = make_rail(self.commands.lock)
        RailCount(workspace, self.rail.button(WORKLIST))
        self.shell = Shell(self.rail, self.patients, is_list_away=not self.habits.shows_list)
        self.nobody = EmptyState(
            self.tr("Choose a patient"),
            self.tr("Type a name, a number or a birth date, or press Ctrl+K from anywhere."),
        )
        self.languages = languages
        self.printing: PrintDesk | None = None
        self._shown_chart: PatientPage | None = None
        self._name = PATIENTS
        self._build()
        self.store_desk = StoreDesk(self, backups)
        self.net_way = NetWay(self)
        self._connect()
        self._ring = FocusRing(self)
        self.show_patients()
        (self.patients.search if workspace.count() else self.first_start).setFocus()
        if settings.watched_folder:
            QTimer.singleShot(0, self, lambda: self.import_page)

    def _build(self) -> None:
        self.setMinimumSize(MINIMUM_WIDTH, MINIMUM_HEIGHT)
        self.setAcceptDrops(True)
        self.setCentralWidget(self.shell)
        self.status = StatusLine(self.workspace)
        self.setStatusBar(self.status)
        self.patients.offer(self.commands.new_patient, "plus")
        self.patients.offer(self.commands.export_all, "download", small=True)
        self.shell.pages.addWidget(self.nobody)
        self.commands.enable_patient(False)
        self.commands.offer_edits(undo=False, redo=False)

    @cached_property
    def first_start(self) -> "FirstStart":
        """What an empty store shows."""
        from ironview.ui.page_makers import make_first_start

        return make_first_start(self)

    @cached_property
    def page(self) -> "PatientPage":
        """The page of the patient on screen."""
        from ironview.ui.page_makers import make_patient_page

        self._shown_chart = make_patient_page(self)
        return self._shown_chart

    @cached_property
    def desk(self) -> "ChartDesk":
        """What can be done with the patient on screen."""
        from ironview.ui.page_makers import make_desk

        return make_desk(self)

    @cached_property
    def worklist_page(self) -> "WorklistPage":
        """Who needs what today."""
        from ironview.ui.page_makers import make_worklist_page

        return make_worklist_page(self)

    @cached_property
    def import_page(self) -> "ImportPage":
        """Where files are looked at."""
        from ironview.ui.page_makers import make_import_page

        return make_import_page(self)

    @cached_property
    def clinic_page(self) -> "ClinicPage":
        """The numbers of the whole clinic."""
        from ironview.ui.page_makers import make_clinic_page

        return make_clinic_page(self)

    @cached_property
    def settings_page(self) -> "SettingsPage":
        """Looks, language, time zone."""
        from ironview.ui.page_makers import make_settings_page

        return make_settings_page(self)

    def _connect(self) -> None:
        act = self.commands
        for action, slot in (
            (act.switch_patient, self.find_patient),
            (act.find, self.find_here),
            (act.toggle_list, self.toggle_list),
            (act.new_patient, self.add_patient),
            (act.import_files, self.choose_files),
            (act.next_pane, self.go_to_next_pane),
            (act.previous_pane, self.go_to_previous_pane),
            (act.reset_layout, self.reset_layout),
            (act.keys, partial(show_keys, self)),
            (act.export_all, self.export_all),
            (act.removed_patients, self.show_removed),
            (act.unsigned, partial(show_unsigned, self)),
            (act.verify_installation, lambda: verify_installation(self, run_in_pool)),
        ):
            action.triggered.connect(slot)
        for number, (name, text) in enumerate(page_names().items(), 1):
            act.add_page(text, number, partial(self.go_to, name))
        self.addActions(act.all)
        self.rail.page_chosen.connect(self._on_rail_page_chosen)
        self.patients.patient_chosen.connect(self.open_patient)
        self.shell.layout_changed.connect(self._on_shell_layout_changed)
        self.workspace.patients_changed.connect(self._on_workspace_patients_changed)

    @Slot(str)
    def go_to(self, name: str) -> None:
        """Show a page of the rail."""
        if name == PATIENTS:
            self.show_patients()
        else:
            self.show_page(name, self._page_named(name))

    def show_page(self, name: str, page: QWidget) -> None:
        """Show a page under the name of one of the rail."""
        self._name = name
        self.commands.hold_edits(True)
        self.rail.mark(name)
        self.shell.want_list(False)
        self.shell.pages.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_title()

    def _page_named(self, name: str) -> QWidget:
        if name == WORKLIST:
            return self.worklist_page
        if name == CLINIC:
            return self.clinic_page
        return self.import_page if name == IMPORT else self.settings_page

    @Slot()
    def show_patients(self) -> None:
        """Show the patient on screen, or what to do while there is none."""
        self._name = PATIENTS
        self.commands.hold_edits(False)
        self.rail.mark(PATIENTS)
        is_empty = self.workspace.count() == 0
        self.shell.want_list(not is_empty)
        if is_empty:
            self.first_start.reload()
            page: QWidget = self.first_start
        else:
            shown = self._shown_chart
            page = self.nobody if shown is None or shown.chart is None else shown
        self.shell.pages.setCurrentWidget(page)
        self._show_list_to_choose_from()
        self.show_title()

    def _show_list_to_choose_from(self) -> None:
        if self.shell.pages.currentWidget() is self.nobody and not self.patients.isVisible():
            self.shell.show_list_for_now()
            self.patients.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_title(self) -> None:
        """Write who or what is on screen into the title."""
        identity = None if self._shown_chart is None else self._shown_chart.identity
        title = "IronView" if identity is None else identity.title
        if self._name != PATIENTS:
            title = f"{page_names()[self._name]} – IronView"
        self.setWindowTitle(title)

    @Slot(str)
    def open_patient(self, key: str) -> None:
        """Show a patient's page."""
        before = None if self._shown_chart is None else self._shown_chart.chart
        try:
            chart = self.workspace.open_chart(key)
        except IronViewError as error:
            self.status.complain(error_text(error))
            self.patients.reload()
            return
        if chart is not before:
            if before is not None:
                before.gone.disconnect(self._on_chart_gone)
            chart.gone.connect(self._on_chart_gone)
            self.page.show_chart(chart)
            self.desk.refresh()
        self.patients.mark(key)
        self.show_patients()
        # After the page is there, so that the focus of the list goes to it and not past it.
        self.shell.leave_list()

    @Slot()
    def _on_chart_gone(self) -> None:
        chart = self.page.chart
        if chart is not None:
            chart.gone.disconnect(self._on_chart_gone)
        self.page.clear()
        self.desk.refresh()
        self.show_patients()

    @Slot()
    def find_patient(self) -> None:
        """Bring the list into view and put the cursor into its search field."""
        if self._name != PATIENTS:
            self.show_patients()
        self.shell.show_list()
        self.patients.search.selectAll()
        self.patients.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def find_here(self) -> None:
        """Put the cursor into the search field of the worklist, or of the patient list."""
        if self.shell.pages.currentWidget() is vars(self).get("worklist_page"):
            self.worklist_page.look_for()
        else:
            self.find_patient()

    @Slot()
    def toggle_list(self) -> None:
        """Show or hide the patient list."""
        if self.patients.isVisible():
            self.shell.hide_list()
        else:
            self.find_patient()
        self.habits.shows_list = not self.shell.is_list_away

    @Slot()
    def add_patient(self) -> None:
        """Ask for a new patient and show the page."""
        from ironview.ui import chart_forms

        key = chart_forms.open_new_patient(self.workspace, self)
        if key:
            self.open_patient(key)

    @Slot()
    def choose_files(self) -> None:
        """Ask for files and show what they hold; nothing is written yet."""
        kinds = import_kinds(self.tr("Results and infusions"), self.tr("All files"))
        if paths := ask_for_files(self, self.tr("Import results"), kinds):
            self.preview_files([str(path) for path in paths])

    def preview_files(self, names: list[str]) -> None:
        """Show what files hold; nothing is written yet."""
        self.go_to(IMPORT)
        self.import_page.read_files(names)

    @Slot()
    def go_to_next_pane(self) -> None:
        """Move the focus to the next part of the page."""
        next_pane(self.panes(), forwards=True)

    @Slot()
    def go_to_previous_pane(self) -> None:
        """Move the focus to the part before."""
        next_pane(self.panes(), forwards=False)

    def panes(self) -> list[QWidget]:
        """Return the parts F6 goes through, in reading order."""
        shown = self.shell.pages.currentWidget()
        parts: list[QWidget] = [self.rail, self.patients]
        if shown is self._shown_chart and self._shown_chart is not None:
            parts += self._shown_chart.panes()
        elif shown is not None:
            parts.append(shown)
        return [part for part in parts if part.isVisible()]

    @Slot()
    def reset_layout(self) -> None:
        """Bring back every part, where and as wide as the design has it."""
        self.habits.forget_layout()
        self.shell.bring_list_back()
        if self._shown_chart is not None:
            self._shown_chart.reset_layout()

    @Slot()
    def show_removed(self) -> None:
        """List the patients who were taken out of the list; show the one who is brought back."""
        from ironview.ui.removed_dialog import ask_who_comes_back

        key = ask_who_comes_back(self.workspace, self)
        if key:
            self.open_patient(key)

    @Slot()
    def export_all(self) -> None:
        """Ask what file every patient goes into."""
        from ironview.ui.export_dialog import open_export

        open_export(self.workspace, self)

    @Slot(str)
    def _on_rail_page_chosen(self, name: str) -> None:
        again = name == PATIENTS and self._name == PATIENTS
        self.go_to(name)
        if again and not (self.patients.isVisible() and not self.shell.list_is_over):
            self.toggle_list()

    @Slot(object)
    def _on_shell_layout_changed(self, layout: Layout) -> None:
        if self._shown_chart is not None:
            self._shown_chart.set_layout(layout)
        self._show_list_to_choose_from()

    @Slot()
    def _on_workspace_patients_changed(self) -> None:
        if self._name == PATIENTS and self.shell.pages.currentWidget() is not self._shown_chart:
            self.show_patients()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if names:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self.preview_files(names))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.store_desk.may_close():
            event.ignore()
            return
        if self._shown_chart is not None:
            self._shown_chart.work.remember()
        if "import_page" in self.__dict__:
            self.import_page.cancel()
        self.settings.remember_geometry(self.saveGeometry())
        super().closeEvent(event)
