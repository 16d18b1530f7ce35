"""Patients into a file, or one as a case onto the clipboard; says first what is left out."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.controller.export_work import ExportFormat
from ironview.controller.exporting import Exporter
from ironview.controller.package_work import PACKAGE_SUFFIX
from ironview.controller.workspace import Workspace
from ironview.ui.file_choice import ask_where_to_save
from ironview.ui.identity import identity_of
from ironview.ui.passphrase_dialog import PassphraseDialog
from ironview.ui.progress_line import ProgressLine

translate = QCoreApplication.translate

_WIDTH: Final = 560
_MARGIN: Final = 20
_ENDINGS: Final = {
    ExportFormat.RECORD: ".ironview.json",
    ExportFormat.FHIR: ".fhir.json",
    ExportFormat.CSV: ".csv",
    ExportFormat.COHORT: ".csv",
    ExportFormat.XLSX: ".xlsx",
}


def open_export(workspace: Workspace, parent: QWidget, key: str = "") -> None:
    """Show the dialog until it is closed.

    Args:
        key: One patient; empty for all.
    """
    dialog = ExportDialog(workspace, key, parent)
    dialog.exec()
    dialog.deleteLater()


class ExportDialog(QDialog):
    """Format, de-identification, and where to."""

    def __init__(self, workspace: Workspace, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._path = Path()
        self._exporter = Exporter(workspace, self)
        self.setWindowTitle(self.tr("Export"))
        self._who = QLabel(self._whom(workspace))
        self._who.setProperty("role", "subtitle")
        self._who.setTextFormat(Qt.TextFormat.PlainText)
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        for format_, text in _formats():
            self.format.addItem(text, format_)
        self.format.addItem(self.tr("Patient package (locked and signed)"), None)
        self.without_names = QCheckBox(self.tr("&De-identify"))
        self.without_names.setChecked(True)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setProperty("tone", "ink2")
        self.outcome = QLabel()
        self.outcome.setWordWrap(True)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = ProgressLine()
        self.copy = QPushButton(self.tr("&Copy as case"))
        self.save = QPushButton(self.tr("&Save as…"))
        self.save.setDefault(True)
        self._close = QPushButton(self.tr("Close"))
        self._arrange()
        self._connect()
        self._explain()

    def _whom(self, workspace: Workspace) -> str:
        if self._key:
            chart = workspace.open_chart(self._key)
            return identity_of(chart.patient, chart.today).label
        return self.tr("All patients: {count}").format(count=workspace.count())

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self.save)
        label = QLabel(self.tr("&Format"))
        label.setBuddy(self.format)
        rows = QVBoxLayout(self)
        rows.setSpacing(10)
        rows.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        parts = (self._who, label, self.format, self.without_names, self.said)
        for part in (*parts, self.progress, self.outcome):
            rows.addWidget(part)
        rows.addStretch(1)
        rows.addLayout(buttons)
        self.setFixedWidth(_WIDTH)
        self.copy.setVisible(bool(self._key))

    def _connect(self) -> None:
        self.without_names.toggled.connect(self._explain)
        self.format.currentIndexChanged.connect(self._explain)
        self._exporter.sealed.connect(self._on_exporter_sealed)
        self.copy.clicked.connect(self._on_copy_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        self._close.clicked.connect(self.reject)
        self.progress.cancelled.connect(self._exporter.cancel)
        exporter = self._exporter
        exporter.progressed.connect(self.progress.show_step)
        exporter.saved.connect(self._on_exporter_saved)
        exporter.case_made.connect(self._on_exporter_case_made)
        exporter.failed.connect(self._tell)
        exporter.ended.connect(self._on_exporter_ended)

    @Slot(str)
    def _tell(self, text: str) -> None:
        """Say how it ended; wrapped text does not ask for its height by itself."""
        self.outcome.setText(text)
        width = _WIDTH - 2 * _MARGIN
        for label in (self.said, self.outcome):
            label.setMinimumHeight(label.heightForWidth(width) if label.text() else 0)
        self.outcome.setVisible(bool(text))
        self.adjustSize()

    def save_to(self, path: Path) -> None:
        """Write the file."""
        self._path = path
        keys = (self._key,) if self._key else ()
        self._begin(self.tr("Writing the file"))
        self._exporter.save(
            keys,
            self.format.currentData(),
            path,
            deidentified=self.without_names.isChecked(),
        )

    def _begin(self, text: str) -> None:
        self._tell("")
        for part in (self.copy, self.save, self._close, self.format, self.without_names):
            part.setEnabled(False)
        self.progress.begin(text)
        self.adjustSize()

    @Slot()
    def _explain(self) -> None:
        removed = self.tr(
            "Left out: names, numbers and ids of the patient, unknown brands, lots, reactions, "
            "notes, laboratories (they become Laboratory 1, 2), who excluded what, and every text "
            "that is no code. All dates are moved by the same whole weeks; ages, times of day and "
            "the days between any two rows stay, and so does the answer. Rare diseases or courses "
            "may still tell who it is."
        )
        kept = self.tr(
            "The file holds names, numbers and dates as they are. Keep it as you keep the record."
        )
        locked = self.tr(
            "One file for another clinic that uses IronView. It holds the whole record, locked "
            "with a passphrase and signed by this store; without the passphrase nobody reads it."
        )
        self.without_names.setVisible(not self._is_package)
        open_text = removed if self.without_names.isChecked() else kept
        self.said.setText(locked if self._is_package else open_text)
        self._tell("")

    @Slot()
    def _on_copy_clicked(self) -> None:
        self._begin(self.tr("Making the case"))
        self._exporter.make_case(self._key)

    @property
    def _is_package(self) -> bool:
        return self.format.currentData() is None

    def save_package_to(self, path: Path, passphrase: str) -> None:
        """Write a package."""
        self._path = path
        self._begin(self.tr("Locking the patients"))
        self._exporter.save_package((self._key,) if self._key else (), path, passphrase)

    def _ask_for_package(self) -> None:
        asked = PassphraseDialog(parent=self)
        is_given = asked.exec() == QDialog.DialogCode.Accepted
        passphrase = asked.passphrase
        asked.deleteLater()
        if not is_given:
            return
        kind = f"{self.format.currentText()} (*{PACKAGE_SUFFIX})"
        path = ask_where_to_save(self, self.tr("Export"), f"ironview{PACKAGE_SUFFIX}", kind)
        if path is not None:
            self.save_package_to(path, passphrase)

    @Slot()
    def _on_save_clicked(self) -> None:
        if self._is_package:
            self._ask_for_package()
            return
        stem = "ironview-case" if self.without_names.isChecked() else "ironview-export"
        ending = _ENDINGS[self.format.currentData()]
        kind = f"{self.format.currentText()} (*{ending})"
        path = ask_where_to_save(self, self.tr("Export"), f"{stem}{ending}", kind)
        if path is not None:
            self.save_to(path)

    @Slot(int)
    def _on_exporter_saved(self, count: int) -> None:
        told = self.tr("{path} is written. Patients in it: {count}.")
        self._tell(told.format(path=self._path, count=count))

    @Slot(int, str)
    def _on_exporter_sealed(self, count: int, fingerprint: str) -> None:
        told = self.tr(
            "{path} is written. Patients in it: {count}. The receiver is shown the fingerprint "
            "{fingerprint} and compares it with you."
        )
        self._tell(told.format(path=self._path, count=count, fingerprint=fingerprint))

    @Slot(str)
    def _on_exporter_case_made(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._tell(
            self.tr("The case is on the clipboard, de-identified as described above.")
            if self.without_names.isChecked()
            else self.tr("The case is on the clipboard. A case is always de-identified.")
        )

    @Slot()
    def _on_exporter_ended(self) -> None:
        self.progress.end()
        for part in (self.copy, self.save, self._close, self.format, self.without_names):
            part.setEnabled(True)
        self.adjustSize()

    @override
    def reject(self) -> None:
        # While a file is being written, only Cancel ends it.
        if not self._exporter.is_busy:
            super().reject()


def _formats() -> tuple[tuple[ExportFormat, str], ...]:
    return (
        (ExportFormat.RECORD, translate("ExportDialog", "IronView record (JSON)")),
        (ExportFormat.FHIR, translate("ExportDialog", "FHIR R4 Bundle (JSON)")),
        (ExportFormat.CSV, translate("ExportDialog", "Results as a table (CSV)")),
        (ExportFormat.COHORT, translate("ExportDialog", "One row per patient (CSV)")),
        (ExportFormat.XLSX, translate("ExportDialog", "Results and patients (XLSX)")),
    )
