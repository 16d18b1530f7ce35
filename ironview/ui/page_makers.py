"""Makes the pages of a window and connects them to it.

Each is imported when it is first wanted: what the first screen does not show is not on its way.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ironview.ui.chart_desk import ChartDesk
    from ironview.ui.clinic.page import ClinicPage
    from ironview.ui.first_start import FirstStart
    from ironview.ui.import_page import ImportPage
    from ironview.ui.main_window import MainWindow
    from ironview.ui.patient_page import PatientPage
    from ironview.ui.settings_page import SettingsPage
    from ironview.ui.worklist.page import WorklistPage


def make_first_start(window: "MainWindow") -> "FirstStart":
    """Return what an empty store shows."""
    from ironview.ui.first_checks import first_checks, first_choices
    from ironview.ui.first_start import FirstStart

    page = FirstStart(first_choices(window), lambda: first_checks(window))
    if window.store_desk.backups is not None:
        window.store_desk.backups.changed.connect(page.reload)
    page.manual.clicked.connect(window.commands.manual.trigger)
    window.shell.pages.addWidget(page)
    return page


def make_patient_page(window: "MainWindow") -> "PatientPage":
    """Return the page of a patient, with what is in its menu."""
    from ironview.ui.explaining.desk import ExplainingDesk
    from ironview.ui.patient_page import PatientPage
    from ironview.ui.view_menu import ViewMenu

    page = PatientPage(window.habits)
    ExplainingDesk(page, window)
    window.shell.pages.addWidget(page)
    page.set_layout(window.shell.layout_now)
    act = window.commands
    page.banner.add_actions(act.add_event, act.add_symptom, act.add_condition, None)
    page.banner.add_actions(act.undo, act.redo, act.imports, act.history, None)
    page.banner.add_actions(act.correct_entry, act.set_target)
    page.banner.add_actions(act.override_finding, act.sign_off, None)
    page.banner.add_actions(act.edit_patient, act.remove_patient, act.removed_patients, None)
    page.banner.add_actions(act.merge_patient, act.separate_patient, None)
    page.banner.add_actions(act.plan_visit, act.print_patient, act.copy_as_text)
    page.banner.add_actions(act.export_patient, act.export_all, None)
    page.banner.print_requested.connect(act.print_patient.trigger)
    ViewMenu(page.work, act, page.banner.menu)
    page.banner.add_actions(None, act.manual, act.explain, act.tour, act.keys, None)
    page.identity_changed.connect(window.show_title)
    page.banner.add_actions(act.verify_installation, act.about, act.update_program)
    return page


def make_desk(window: "MainWindow") -> "ChartDesk":
    """Return what can be done with the patient on screen."""
    from ironview.ui.chart_desk import ChartDesk
    from ironview.ui.paper.desk import PrintDesk

    window.printing = PrintDesk(window.workspace, window.page, window.commands, window)
    desk = ChartDesk(window.workspace, window.page, window.commands, window)
    desk.patient_wanted.connect(window.find_patient)
    desk.patient_chosen.connect(window.open_patient)
    desk.is_backed_up = window.store_desk.backed_up_before_merge
    return desk


def make_import_page(window: "MainWindow") -> "ImportPage":
    """Return where files are looked at."""
    from ironview.ui.import_page import ImportPage
    from ironview.ui.watch_line import WatchLine

    def show_stored(key: str) -> None:
        told = page.notice.text.text()
        window.open_patient(key)
        window.page.notice.tell(told, can_undo=False)

    page = ImportPage(window.workspace)
    line = WatchLine(window.workspace, page.bench, window.settings)
    page.show_below_banner(line)
    line.waiting_changed.connect(window.rail.button("import").set_count)
    window.shell.pages.addWidget(page)
    page.patient_chosen.connect(show_stored)
    page.files_wanted.connect(window.choose_files)
    return page


def make_worklist_page(window: "MainWindow") -> "WorklistPage":
    """Return who needs what today."""
    from ironview.ui.worklist.desk import WorklistDesk
    from ironview.ui.worklist.list_desk import ListDesk
    from ironview.ui.worklist.page import WorklistPage

    def is_on_page(key: str) -> bool:
        chart = window.page.chart if "page" in vars(window) else None
        return chart is not None and chart.key == key

    page = WorklistPage(window.workspace)
    page.keeps = is_on_page
    window.shell.pages.addWidget(page)
    page.patient_chosen.connect(window.open_patient)
    page.failed.connect(window.status.complain)
    page.net.clicked.connect(window.commands.nothing_due.trigger)
    page.unsigned.clicked.connect(window.commands.unsigned.trigger)
    WorklistDesk(page, page)
    ListDesk(page, page)
    return page


def make_clinic_page(window: "MainWindow") -> "ClinicPage":
    """Return the numbers of the whole clinic."""
    from ironview.ui.clinic.desk import ClinicDesk
    from ironview.ui.clinic.page import ClinicPage

    page = ClinicPage(window.workspace)
    window.shell.pages.addWidget(page)
    page.patient_chosen.connect(window.open_patient)
    page.failed.connect(window.status.complain)
    ClinicDesk(page, page)
    return page


def make_settings_page(window: "MainWindow") -> "SettingsPage":
    """Return looks, language and time zone."""
    from ironview.ui.settings_page import SettingsPage

    page = SettingsPage(window.settings, window.workspace, window.languages)
    page.manual.clicked.connect(window.commands.manual.trigger)
    page.about.clicked.connect(window.commands.about.trigger)
    page.update_program.clicked.connect(window.commands.update_program.trigger)
    window.shell.pages.addWidget(page)
    page.failed.connect(window.status.complain)
    is_shown = window.store_desk.backups is not None or window.workspace.is_on_server
    page.store.setVisible(is_shown)
    page.store.backups_wanted.connect(window.store_desk.show_backups)
    page.store.encryption_wanted.connect(window.store_desk.show_encryption)
    page.patient_chosen.connect(window.open_patient)
    page.program.check_wanted.connect(window.commands.verify_installation.trigger)
    return page
