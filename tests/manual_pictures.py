"""The pictures of the manual: the real window with invented patients, in one language.

``python -m tests.screenshots manual_de`` writes those of one language to ``resources/manual``.
"""

import shutil
from dataclasses import fields
from pathlib import Path
from tempfile import gettempdir

import numpy as np
from PySide6.QtCore import QLocale, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from ironview.domain.analytes import AnalyteCode
from ironview.domain.worklist import Lane
from ironview.ui.theme import theme_named
from tests.screenshots import Pictures
from tests.ui import people

MANUAL = Path(__file__).resolve().parents[1] / "resources" / "manual"
COLOURS = 72
_SAMPLE_DAY, _DOSE_DAY = "2026-06-02", "2026-06-01"


def picture_folder(language: str) -> Path:
    """Return where the pictures of a language are."""
    return MANUAL / language / "pictures"


def scratch_folder() -> Path:
    """Return an empty folder whose name may stand in a picture."""
    folder = Path(gettempdir()) / "IronView"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


class ManualPictures(Pictures):
    """Takes what the chapters show, of one language."""

    def take(self) -> None:
        """Take all of them."""
        with self._window("ironview.sqlite") as window:
            self._save(window, "first_start")
            records = (people.elena(), people.henrik(), people.dosed_lately(), people.namesake())
            elena, henrik, lately, _ = (
                people.store_record(window.workspace, record) for record in records
            )
            self._forms(window, elena)
            self._page_of(window, elena, henrik, lately)
            self._lists(window)
            self._files(window, elena)
            self._safety(window)

    def _forms(self, window, key) -> None:
        from ironview.ui.forms.infusion_form import InfusionForm
        from ironview.ui.forms.panel_form import PanelForm
        from ironview.ui.forms.patient_form import PatientForm

        chart = window.workspace.open_chart(key)
        patient = PatientForm(window.workspace)
        QTest.keyClicks(patient.fields.family_name, "Baumann")
        QTest.keyClicks(patient.fields.given_name, "Lea")
        self._dialog(patient, "patient_form")
        panel = PanelForm(chart)
        QTest.keyClicks(panel.fields.date, _SAMPLE_DAY)
        typed = {AnalyteCode.FERRITIN: "98", AnalyteCode.TSAT: "24", AnalyteCode.HB: "13.3"}
        for code, value in typed.items():
            row = panel.grid.row_of(code) or panel.grid.add_row(code)
            QTest.keyClicks(row.value, value.replace(".", QLocale().decimalPoint()))
        panel.foresee()
        self._dialog(panel, "panel")
        infusion = InfusionForm(chart)
        infusion.product.choose("ferric_carboxymaltose")
        QTest.keyClicks(infusion.dose, "500")
        QTest.keyClicks(infusion.started.date, _DOSE_DAY)
        infusion.foresee()
        self._dialog(infusion, "infusion")

    def _page_of(self, window, elena, henrik, lately) -> None:
        from ironview.controller.signing import Decision
        from ironview.ui.key_sheet import key_sheet
        from ironview.ui.keys_dialog import KeysDialog
        from ironview.ui.override_dialog import OverrideDialog
        from ironview.ui.sign_off_dialog import SignOffDialog
        from ironview.ui.visit_dialog import VisitDialog

        self._open(window, henrik)
        chart, label = window.page.chart, window.page.identity.label
        finding = chart.interpretation.findings[0]
        self._dialog(OverrideDialog(chart, finding, label), "override")
        self._save(window.page.evidence, "evidence")
        self._open(window, lately)
        self._cut(window, QRect(0, 0, window.width(), window.height() - 150), "too_early")
        self._open(window, elena)
        window.page.select_sample(window.page.chart.interpretation.samples[-1].sample.at)
        self._settle(window)
        self._save(window, "page")
        self._save(window.page.timeline, "timeline")
        self._save(window.page.sign_off, "sign_off_bar")
        chart, label = window.page.chart, window.page.identity.label
        signed = Decision(responsible="A. Keller")
        self._dialog(SignOffDialog(chart, chart.sign_offs[-1], signed, label), "sign_off")
        self._dialog(VisitDialog(chart, label), "visit")
        self._dialog(KeysDialog(key_sheet(window.commands, window)), "keys")
        window.desk.history.open()
        drawer = window.desk.history.drawer
        drawer.view.expandAll()
        self._settle(window)
        self._save(drawer, "history")
        drawer.put_away()

    def _lists(self, window) -> None:
        window.go_to("worklist")
        page = window.worklist_page
        self._save(window, "worklist")
        page.tiles.chosen.emit(Lane.TOO_EARLY)
        page._fill()
        self._settle(window)
        self._save(window, "booking")
        page.close_drawer()
        window.go_to("settings")
        self._save(window, "settings")

    def _files(self, window, key) -> None:
        from ironview.ui.export_dialog import ExportDialog
        from ironview.ui.imports_dialog import ImportsDialog
        from ironview.ui.paper.print_dialog import PrintDialog

        self._open(window, key)
        self._dialog(PrintDialog(window.printing.source()), "print")
        self._dialog(ExportDialog(window.workspace, key), "export")
        file = self._write_file()
        window.preview_files([str(file)])
        self._save(window, "import")
        window.import_page.commit()
        dialog = ImportsDialog(window.import_page._history, window.workspace.zone, window)
        dialog.reason.field.setCurrentIndex(0)
        self._dialog(dialog, "imports")

    def _safety(self, window) -> None:
        from ironview.controller.backup_work import Backing
        from ironview.controller.backups import Backups
        from ironview.ui.backups_dialog import BackupsDialog
        from ironview.ui.encryption_dialog import EncryptionDialog
        from ironview.ui.restore_dialog import RestoreDialog

        workspace = window.workspace
        backups = Backups(workspace, Backing(workspace.user), workspace)
        backups.back_up()
        self._dialog(BackupsDialog(workspace, backups), "backups")
        self._dialog(RestoreDialog(workspace, backups.survey.last), "restore")
        self._dialog(EncryptionDialog(workspace), "encryption")
        backups.rest()

    def _open(self, window, key) -> None:
        window.open_patient(key)
        self._settle(window)

    def _dialog(self, dialog, name: str) -> None:
        dialog.show()
        self._save(dialog, name)
        dialog.done(0)
        dialog.deleteLater()

    def _cut(self, widget, part: QRect, name: str) -> None:
        self._process()
        self._keep(widget.grab(part).toImage(), name)

    def _save(self, widget, name: str) -> None:
        self._process()
        self._keep(widget.grab().toImage(), name)

    def _keep(self, image: QImage, name: str) -> None:
        few_colours(image, COLOURS).save(str(self._target / f"{name}.png"), "PNG", 0)


def few_colours(image: QImage, count: int) -> QImage:
    """Return the picture with at most ``count`` colours: a third of the file, and no eye sees it.

    Colours of the theme stay as they are. The others are halved by their widest channel, the most
    different ones first; each part is told by the colour that is most frequent in it.
    """
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    width, height = image.width(), image.height()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(height, -1)[:, :width]
    colours, where, often = np.unique(pixels, return_inverse=True, return_counts=True)
    channels = np.stack([(colours >> shift) & 255 for shift in (16, 8, 0)], axis=1).astype(int)
    kept = np.flatnonzero(np.isin(colours, _theme_colours()))[:count]
    parts = [np.arange(len(colours))]
    while len(parts) < count - len(kept):
        parts.sort(key=lambda part: _weight(channels[part], often[part]))
        halves = _halved(parts.pop(), channels)
        parts += halves
        if len(halves) == 1:
            break
    frequent = [part[often[part].argmax()] for part in parts]
    chosen = np.unique(np.array([*kept, *frequent]))
    apart = ((channels[:, None, :] - channels[None, chosen, :]) ** 2).sum(axis=2)
    told = np.zeros((height, (width + 3) // 4 * 4), np.uint8)
    told[:, :width] = apart.argmin(axis=1).astype(np.uint8)[where].reshape(height, width)
    small = QImage(told.data, width, height, told.shape[1], QImage.Format.Format_Indexed8)
    small.setColorTable([int(colour) for colour in colours[chosen]])
    return small.copy()


def _theme_colours() -> list[int]:
    theme = theme_named("light")
    named = (getattr(theme, field.name) for field in fields(theme))
    return [color.rgb() for color in named if isinstance(color, QColor)]


def _weight(channels, often) -> float:
    return float(np.ptp(channels, axis=0).max() * often.sum() ** 0.25)


def _halved(part, channels) -> list:
    own = channels[part]
    channel = own[:, np.ptp(own, axis=0).argmax()]
    middle = (int(channel.max()) + int(channel.min())) // 2
    is_low = channel <= middle
    return [part] if is_low.all() else [part[is_low], part[~is_low]]
