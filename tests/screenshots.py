"""Renders every page and dialog without a screen, to ``build/screenshots``.

Also the pictures of the manual, to ``resources/manual``. Run ``make screenshots``, or
``python -m tests.screenshots [VARIANT ...]``.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

FOLDER = Path(__file__).resolve().parents[1] / "build" / "screenshots"


@dataclass(frozen=True)
class Variant:
    """One way to look at everything; each is rendered by a process of its own."""

    size: tuple[int, int] = (1920, 1048)
    theme: str = "light"
    language: str = "en"
    scale: int = 1
    text_size: int = 100
    dialogs: bool = True
    right_to_left: bool = False
    manual: bool = False


VARIANTS = {
    "light": Variant(),
    "dark": Variant(theme="dark"),
    "contrast": Variant(theme="contrast", dialogs=False),
    "german": Variant(language="de"),
    "french": Variant(language="fr"),
    "spanish": Variant(language="es"),
    "200_percent": Variant(size=(960, 540), scale=2),
    "1280x720": Variant(size=(1280, 720), dialogs=False),
    "2560x1440": Variant(size=(2560, 1440), dialogs=False),
    "large_text": Variant(text_size=150, dialogs=False),
    "right_to_left": Variant(right_to_left=True),
} | {
    f"manual_{language}": Variant(size=(1280, 740), language=language, manual=True)
    for language in ("en", "de", "fr", "es")
}


def main(names: list[str]) -> int:
    """Render these variants, or all."""
    worst = 0
    for name in names or VARIANTS:
        environment = dict(os.environ)
        environment |= {
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(VARIANTS[name].scale),
        }
        run = [sys.executable, "-m", "tests.screenshots", "--render", name]
        worst = max(worst, subprocess.run(run, env=environment, check=False).returncode)
    return worst


def render(name: str) -> None:
    """Render one variant in this process."""
    from PySide6.QtCore import QSettings

    from ironview.app import Program, make_application
    from ironview.ui.languages import install_language
    from ironview.ui.settings import Settings, ThemeChoice
    from tests.ui.right_to_left import reading_from_the_right

    variant = VARIANTS[name]
    application = make_application(["ironview"])
    install_language(application, variant.language)
    mirrored = reading_from_the_right(application) if variant.right_to_left else nullcontext()
    with mirrored, TemporaryDirectory(prefix="ironview-pictures-") as folder:
        settings = Settings(QSettings(f"{folder}/window.ini", QSettings.Format.IniFormat))
        settings.theme = ThemeChoice(variant.theme)
        settings.text_size = variant.text_size
        program = Program(application, settings)
        if variant.manual:
            from tests import manual_pictures

            target = manual_pictures.picture_folder(variant.language)
            scratch = manual_pictures.scratch_folder()
            manual_pictures.ManualPictures(program, variant, target, scratch).take()
            shutil.rmtree(scratch)
        else:
            Pictures(program, variant, FOLDER / name, Path(folder)).take()
        program.close()


def _typed(form):
    """Type a dose of today into an infusion form."""
    form.product.choose("ferric_carboxymaltose")
    form._show_product()
    form.dose.setText("1000")
    form.started.date.setText("2026-06-03")
    form.foresee()
    return form


class Pictures:
    """Takes the pictures of one variant."""

    def __init__(self, program, variant, target, folder) -> None:
        from ironview.ui.main_window import MainWindow

        self._variant = variant
        self._program = program
        self._settings = program._settings
        self._target = target
        self._folder = folder
        self._window_type = MainWindow
        target.mkdir(parents=True, exist_ok=True)

    def take(self) -> None:
        """Take all of them."""
        self._first_start()
        self._patients()
        self._clinic()
        self._safety_net()

    def _clinic(self) -> None:
        """Show the numbers of a clinic, split otherwise, and whose a bar is."""
        from ironview.domain.population_figures import Measure
        from ironview.ui.clinic.picture import picture_of

        with self._window("clinic.sqlite") as window:
            self._fill_clinic(window.workspace)
            window.go_to("clinic")
            page = window.clinic_page
            self._save(window, "clinic")
            foot = page.area.verticalScrollBar()
            for number in range(1, 4):
                foot.setValue(min(number * page.area.viewport().height(), foot.maximum()))
                self._save(window, f"clinic_{number}")
            foot.setValue(0)
            card = page.cards[Measure.TOO_EARLY]
            for position, name in ((1, "product"), (2, "person")):
                card.splits._group.button(position).click()
                card.chart.setFocus()
                card.chart.point(0)
                self._save(window, f"clinic_by_{name}")
            picture_of(page).save(str(self._target / "clinic_export.png"))
            card.chart.chosen.emit(0)
            self._save(window, "clinic_patients")

    def _fill_clinic(self, workspace) -> None:
        from ironview.controller.price_per_test import keep_price
        from ironview.controller.signing import Decision, sign_sample
        from ironview.domain.sign_off import SignOffAction
        from tests.clinic_people import clinic_records
        from tests.ui.people import TODAY

        keys = workspace.add_records(clinic_records(400, TODAY))
        for number, key in enumerate(keys[:90]):
            chart = workspace.open_chart(key)
            person = ("Dr Weber", "Dr Lindqvist", "M. Okafor")[number % 7 % 3]
            for standing in chart.sign_offs[:3]:
                decision = Decision(action=SignOffAction.REPEAT_TEST, responsible=person)
                sign_sample(chart, standing, decision)
            workspace.close_chart(key)
        keep_price(workspace.store, "A. Keller", "14.50", "CHF")

    def _first_start(self) -> None:
        with self._window("empty.sqlite") as window:
            self._save(window, "first_start")

    def _safety_net(self) -> None:
        """Show the account of nobody, of six who need nothing, and of two hundred."""
        from ironview.domain.safety_net import LeftOut, Quiet, Unchecked
        from ironview.domain.worklist import Lane
        from tests.ui import crowd

        for name, fill in (
            ("empty", lambda _workspace: None),
            ("done", crowd.nothing_to_do),
            ("many", crowd.two_hundred),
        ):
            with self._window(f"net_{name}.sqlite") as window:
                fill(window.workspace)
                window.net_way.show()
                self._save(window, f"nothing_due_{name}")
                if name == "many":
                    for group in (Lane.OVERDUE, LeftOut.HELD_ROWS, Quiet.RECHECK):
                        window.net_way.page.groups.choose(group)
                        self._save(window, f"nothing_due_{name}_{group.value}")
                    store = window.workspace.store
                    store.summaries.forget(store.patients.keys()[40:52])
                    window.net_way.page.reload()
                    window.net_way.page.groups.choose(Unchecked.NEVER)
                    self._save(window, "nothing_due_unread")

    def _patients(self) -> None:
        from tests.ui import people

        records = {
            "elena": people.elena(),
            "namesake": people.namesake(),
            "henrik": people.henrik(),
            "dosed_lately": people.dosed_lately(),
            "every_state": people.every_state(),
            "many_results": people.many_results(),
        }
        with self._window("some.sqlite") as window:
            keys = {
                name: people.store_record(window.workspace, record)
                for name, record in records.items()
            }
            self._save(window, "choose_a_patient")
            for name, key in keys.items():
                window.open_patient(key)
                self._settle(window)
                self._save(window, f"patient_{name}")
            window.open_patient(keys["elena"])
            self._parts(window)
            self._list_over_the_page(window)
            self._help(window)
            self._worklist(window)
            self._import(window)
            self._ambiguous(window)
            self._override(window, keys["henrik"])
            self._targets(window, keys)
            self._history(window)
            window.go_to("settings")
            self._save(window, "settings")
            self._profiles(window)
            if self._variant.dialogs:
                self._dialogs(window, keys["elena"])
                self._store_dialogs(window.workspace)

    def _help(self, window) -> None:
        """Show the tour at every step, an explanation and the manual."""
        from ironview.ui.explaining.dialog import ExplanationDialog
        from ironview.ui.manual.window import ManualWindow
        from ironview.ui.tour.desk import TourDesk

        tour, number = TourDesk(window), 0
        tour.start()
        while tour.is_running:
            number += 1
            self._settle(window)
            self._save(window, f"tour_{number}")
            tour.card.onward.click()
        explained = window.page.card.tiles[0].tile.explained()
        dialog = ExplanationDialog(explained, window.page.chart.guideline)
        dialog.show()
        self._save(dialog, "dialog_explanation")
        dialog.done(0)
        dialog.deleteLater()
        manual = ManualWindow()
        width, height = self._variant.size
        manual.resize(min(1180, width), min(760, height))
        manual.show()
        for chapter in ("start", "verdict"):
            manual.open_at(chapter)
            self._save(manual, f"manual_{chapter}")
        manual.close()
        manual.deleteLater()

    def _worklist(self, window) -> None:
        """Show the lanes, then the patients who have something to be booked."""
        from ironview.domain.worklist import Lane

        window.go_to("worklist")
        self._save(window, "worklist")
        page = window.worklist_page
        for lane in (Lane.TOO_EARLY, Lane.OVERDUE, Lane.TO_SIGN):
            page.tiles.chosen.emit(lane)
            page._fill()
            self._settle(window)
            self._save(window, f"worklist_{lane.value}")
        page.close_drawer()

    def _profiles(self, window) -> None:
        window.settings_page.show_profiles()
        page = window.settings_page.profiles
        self._save(window, "profiles")
        page.open_entry(page.own.entry("general"))
        self._save(window, "profile_form")
        window.settings_page.show_settings()

    def _history(self, window) -> None:
        """Show what was done to the patient on screen."""
        window.desk.history.open()
        drawer = window.desk.history.drawer
        drawer.filter.choose("lanes")
        self._save(window, "history_lanes")
        drawer.filter.choose("")
        drawer.view.expandAll()
        self._settle(window)
        self._save(window, "history")
        drawer.put_away()

    def _override(self, window, key) -> None:
        from ironview.controller.overriding import override_finding

        chart = window.workspace.open_chart(key)
        finding = chart.interpretation.findings[0]
        override_finding(chart, finding, "already_treated", "Replaced since Monday.")
        window.open_patient(key)
        self._settle(window)
        self._save(window, "patient_overridden")
        chart.undo_last()

    def _targets(self, window, keys) -> None:
        """Show targets in their lanes, in the table, in the plot of all years, and the form."""
        from datetime import UTC, datetime
        from decimal import Decimal

        from ironview.controller.targets import Aim, set_target
        from ironview.domain.analytes import AnalyteCode
        from ironview.store.database import system_clock
        from ironview.ui.target_dialog import TargetDialog

        window.workspace.store.clock = lambda: datetime(2026, 3, 20, 9, tzinfo=UTC)
        for name in ("elena", "many_results"):
            chart = window.workspace.open_chart(keys[name])
            low, high = Decimal(200), Decimal(500)
            set_target(chart, AnalyteCode.FERRITIN, Aim(low=low, high=high, reason="Dialysis."))
            set_target(chart, AnalyteCode.HB, Aim(low=Decimal(10), high=Decimal("11.5")))
            set_target(chart, AnalyteCode.TSAT, Aim(low=Decimal(20)))
            window.open_patient(keys[name])
            self._settle(window)
            view = window.page.timeline.view
            for period in ("twelve_months", "all"):
                view.show_period(period)
                self._save(window, f"targets_{name}_{period}")
            view.show_period("twelve_months")
        view.tabling.toggle()
        view.tabling.table.scrollToBottom()
        self._save(window, "targets_table")
        view.tabling.toggle()
        dialog = TargetDialog(chart, (AnalyteCode.HB,), "Elena Marchetti, MRN 7", window)
        dialog.low.setText("12")
        dialog.show()
        dialog.save.click()
        self._save(dialog, "dialog_target")
        dialog.deleteLater()
        window.workspace.store.clock = system_clock

    def _ambiguous(self, window) -> None:
        file = self._folder / "laboratory.csv"
        rows = [f"0042,0{day}/0{day + 2}/2026,{90 + day},ug/L" for day in range(1, 5)]
        file.write_text("\n".join(["MRN,Date,Ferritin,Unit", *rows]), encoding="utf-8")
        window.preview_files([str(file)])
        self._save(window, "import_asks_for_dates")
        window.import_page.bench.discard()

    def _parts(self, window) -> None:
        for part in ("results", "findings", "evidence", "ledger"):
            if window.page.work.is_in_tab(part):
                window.page.work.reveal(part)
                self._save(window, f"part_{part}")
        window.page.work.reveal("timeline")
        for part in ("results", "evidence"):
            window.page.work.show_part(part, False)
        self._save(window, "parts_hidden")
        window.commands.reset_layout.trigger()

    def _list_over_the_page(self, window) -> None:
        if window.shell.list_is_over:
            window.find_patient()
            self._save(window, "list_over_the_page")
            window.shell.leave_list()

    def _import(self, window) -> None:
        file = self._write_file()
        window.preview_files([str(file)])
        self._save(window, "import")
        window.import_page.bench.discard()
        self._save(window, "import_empty")
        if self._variant.dialogs:
            self._earlier_imports(window, file)

    def _write_file(self) -> Path:
        file = self._folder / "results.json"
        file.write_text(json.dumps(_FILE), encoding="utf-8")
        return file

    def _earlier_imports(self, window, file) -> None:
        from ironview.ui.imports_dialog import ImportsDialog

        window.preview_files([str(file)])
        window.import_page.commit()
        dialog = ImportsDialog(window.import_page._history, window.workspace.zone, window)
        dialog.show()
        self._save(dialog, "dialog_earlier_imports")
        dialog.reason.field.setCurrentIndex(0)
        dialog.take_back.click()
        self._save(dialog, "dialog_import_taken_back")
        dialog.deleteLater()

    def _dialogs(self, window, key) -> None:
        from ironview.controller.signing import Decision
        from ironview.controller.signing_together import SigningTogether
        from ironview.controller.unsigned import UnsignedList
        from ironview.faults.report import fault_report
        from ironview.ui.about_dialog import AboutDialog
        from ironview.ui.crash import CrashDialog
        from ironview.ui.export_dialog import ExportDialog
        from ironview.ui.forms.condition_form import ConditionForm
        from ironview.ui.forms.event_form import EventForm
        from ironview.ui.forms.infusion_form import InfusionForm
        from ironview.ui.forms.panel_form import PanelForm
        from ironview.ui.forms.patient_form import PatientForm
        from ironview.ui.forms.symptom_form import SymptomForm
        from ironview.ui.key_sheet import key_sheet
        from ironview.ui.keys_dialog import KeysDialog
        from ironview.ui.override_dialog import OverrideDialog
        from ironview.ui.paper.print_dialog import PrintDialog
        from ironview.ui.point_card import PointCard
        from ironview.ui.senders_dialog import SendersDialog
        from ironview.ui.sign_off_dialog import SignOffDialog
        from ironview.ui.together_dialog import TogetherDialog
        from ironview.ui.unsigned_dialog import UnsignedDialog
        from ironview.ui.update_dialog import UpdateDialog
        from ironview.ui.visit_dialog import VisitDialog

        unsigned = UnsignedList(window.workspace)
        chart = window.workspace.open_chart(key)
        table = window.page.table.model.table
        cell, sample = table.rows[0].cells[2], table.samples[2]
        identity = window.page.identity
        dialogs: dict[str, Callable[[], object]] = {
            "patient_new": lambda: PatientForm(window.workspace),
            "patient_change": lambda: PatientForm(window.workspace, chart),
            "panel": lambda: PanelForm(chart),
            "panel_change": lambda: PanelForm(chart, [cell.results[0].row]),
            "infusion": lambda: InfusionForm(chart),
            "infusion_typed": lambda: _typed(InfusionForm(chart)),
            "event": lambda: EventForm(chart),
            "symptom": lambda: SymptomForm(chart),
            "condition": lambda: ConditionForm(chart),
            "point_card": lambda: PointCard(chart, identity, cell, sample),
            "export_patient": lambda: ExportDialog(window.workspace, key),
            "export_all": lambda: ExportDialog(window.workspace),
            "override": lambda: OverrideDialog(
                chart, chart.interpretation.findings[0], identity.label
            ),
            "sign_off": lambda: SignOffDialog(
                chart, chart.sign_offs[-1], Decision(responsible="Dr Weber"), identity.label
            ),
            "unsigned": lambda: UnsignedDialog(unsigned, lambda _key: True),
            "together": lambda: TogetherDialog(SigningTogether(unsigned)),
            "visit": lambda: VisitDialog(chart, identity.label),
            "senders": lambda: SendersDialog(window.workspace),
            "print": lambda: PrintDialog(window.printing.source()),
            "about": AboutDialog,
            "update": lambda: UpdateDialog(window.workspace),
            "keys": lambda: KeysDialog(key_sheet(window.commands, window)),
            "crash": lambda: CrashDialog(fault_report(ValueError()), Path.home()),
        }
        for name, make in dialogs.items():
            dialog = make()
            dialog.show()
            self._save(dialog, f"dialog_{name}")
            dialog.done(0)
            dialog.deleteLater()

    def _store_dialogs(self, workspace) -> None:
        from ironview.controller.backup_work import Backing
        from ironview.controller.backups import Backups
        from ironview.controller.store_keys import StoreKeys
        from ironview.ui.backup_first import BackupFirst
        from ironview.ui.backups_dialog import BackupsDialog
        from ironview.ui.damaged_store_dialog import DamagedStoreDialog
        from ironview.ui.encryption_dialog import EncryptionDialog
        from ironview.ui.recovery_sheet_dialog import RecoverySheetDialog
        from ironview.ui.restore_dialog import RestoreDialog

        backups = Backups(workspace, Backing(workspace.user), workspace)
        backups.back_up()
        last, path = backups.survey.last, workspace.store.path
        sheet = StoreKeys(workspace).sheet("-".join(["ABCDE"] * 8))
        damaged = "The data file is damaged. It was left as it is. Restore a backup of it."
        dialogs: dict[str, Callable[[], object]] = {
            "backups": lambda: BackupsDialog(workspace, backups),
            "restore": lambda: RestoreDialog(workspace, last),
            "encryption": lambda: EncryptionDialog(workspace),
            "recovery_sheet": lambda: RecoverySheetDialog(sheet),
            "backup_first": lambda: BackupFirst(backups, "closing", "Close without", None),
            "damaged_store": lambda: DamagedStoreDialog(
                path, damaged, user=workspace.user, zone=workspace.zone
            ),
        }
        for name, make in dialogs.items():
            dialog = make()
            dialog.show()
            self._save(dialog, f"dialog_{name}")
            dialog.done(0)
            dialog.deleteLater()
        backups.rest()

    @contextmanager
    def _window(self, store: str) -> Iterator:
        from ironview.controller.workspace import Workspace
        from ironview.store.database import open_store
        from tests.ui import people

        guideline = self._program.guideline
        workspace = Workspace(
            open_store(self._folder / store, analytes=guideline.analytes),
            guideline,
            zone=ZoneInfo("UTC"),
            today=lambda: people.TODAY,
            user="A. Keller",
            executor=lambda work: work(),
        )
        window = self._window_type(workspace, self._settings, ("en", "de"))
        window.resize(*self._variant.size)
        window.show()
        yield window
        window.close()
        workspace.close()
        window.deleteLater()

    def _settle(self, window) -> None:
        window.page.timeline.load()
        self._process()

    def _process(self) -> None:
        from PySide6.QtWidgets import QApplication

        for _ in range(6):
            QApplication.processEvents()

    def _save(self, widget, name: str) -> None:
        self._process()
        widget.grab().save(str(self._target / f"{name}.png"))


_ROW = {"unit": "ug/L", "collected": "2026-06-02"}
_FILE = [
    {
        "format": "ironview-record/1",
        "patient": {
            "id": "a",
            "identifiers": [{"system": "urn:clinic:mrn", "value": "0042"}],
            "family_name": "Marchetti",
            "given_name": "Elena",
            "sex": "female",
            "birth_date": "1991-11-17",
        },
        "results": [
            {"analyte": "ferritin", "value": "101"} | _ROW,
            {"analyte": "hb", "value": "8.2"} | _ROW | {"unit": ""},
            {"analyte": "tsat", "value": "22"} | _ROW | {"unit": "%", "collected": None},
        ],
    },
    {
        "format": "ironview-record/1",
        "patient": {
            "id": "b",
            "family_name": "Lindqvist",
            "given_name": "Henrik",
            "sex": "male",
            "birth_date": "1968-01-23",
        },
        "results": [{"analyte": "ferritin", "value": "500"} | _ROW],
    },
    {
        "format": "ironview-record/1",
        "patient": {
            "id": "c",
            "identifiers": [{"system": "urn:clinic:mrn", "value": "0999"}],
            "family_name": "Nakamura",
            "given_name": "Yui",
        },
        "results": [{"analyte": "ferritin", "value": "12"} | _ROW],
        "infusions": [
            {"product": "ferric_carboxymaltose", "dose_mg": 1000, "started": "2026-05-01"}
        ],
    },
]


if __name__ == "__main__":
    if sys.argv[1:2] == ["--render"]:
        render(sys.argv[2])
    else:
        sys.exit(main(sys.argv[1:]))
