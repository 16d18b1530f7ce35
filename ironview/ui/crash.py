"""What happens when the program meets a fault of its own: a calm dialog with a report to save."""

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ironview.domain.errors import IronViewError
from ironview.faults.report import fault_report, report_name
from ironview.ui.focus_ring import FocusRing
from ironview.wording.told import error_text


class CrashDialog(QDialog):
    """Shows the report; saves or copies it when a person has seen it and wants that.

    Args:
        folder: Where asking for a file begins, if it is there.
    """

    def __init__(self, report: str, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setWindowTitle(self.tr("IronView met a fault"))
        said = QLabel(
            self.tr(
                "The last action did not finish. What was saved before is safe. "
                "The report below holds no patient data. Look at it, then save it for the people "
                "who look after IronView. Nothing is sent by itself."
            )
        )
        said.setWordWrap(True)
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Report"))
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(12)
        rows.addWidget(said)
        rows.addWidget(self.text, 1)
        rows.addWidget(self.note)
        rows.addWidget(self._make_buttons())
        self.resize(680, 420)
        self._ring = FocusRing(self)

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save = QPushButton(self.tr("&Save report…"))
        self.copy = QPushButton(self.tr("Co&py report"))
        for button in (self.save, self.copy):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.save.clicked.connect(self.ask_where_to_save)
        self.copy.clicked.connect(self._on_copy_clicked)
        buttons.rejected.connect(self.reject)
        return buttons

    def add(self, report: str) -> None:
        """Show another fault below the one that is shown."""
        self.text.appendPlainText(report)

    @Slot()
    def ask_where_to_save(self) -> None:
        """Ask for a file and write what is shown."""
        if not self._folder.is_dir():
            self._folder = Path.home()
        title, wanted = self.tr("Save the report"), str(self._folder / report_name())
        name, _ = QFileDialog.getSaveFileName(self, title, wanted, self.tr("Text (*.txt)"))
        if name:
            self.save_to(Path(name))

    def save_to(self, file: Path) -> None:
        """Write what is shown into a file and say so, or say why it could not be written."""
        try:
            file.write_text(self.text.toPlainText() + "\n", encoding="utf-8")
        except OSError as error:
            told = self.tr("{place} could not be written: {fault}. Choose another place.")
            self.note.setText(told.format(place=file, fault=error.strerror or ""))
        else:
            self.note.setText(self.tr("The report is in {place}.").format(place=file))
        self.note.show()

    @Slot()
    def _on_copy_clicked(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())


class CrashReporter(QObject):
    """Stands in for ``sys.excepthook`` while the window is open.

    Signals:
        told: Something was in the way that a sentence says, and that nobody nearer said; it is no
            fault of the program.
    """

    told = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._shown: CrashDialog | None = None

    def install(self) -> None:
        """Take the place of ``sys.excepthook``."""
        sys.excepthook = self.report

    def report(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        """Show a report; a second fault while one is shown is added to it."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        if isinstance(error, IronViewError):
            self.told.emit(error_text(error))
            return
        text = fault_report(error)
        if sys.stderr is not None:  # A program without a console has none.
            sys.stderr.write(text)
        if self._shown is not None:
            self._shown.add(text)
            return
        self._shown = CrashDialog(text, self._folder)
        self._shown.exec()
        self._shown.deleteLater()
        self._shown = None
