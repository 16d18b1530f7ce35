"""Shows the pages of a list, and sends them to a printer or into a PDF file."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ironview.domain.errors import IronViewError
from ironview.ui.buttons import IconButton
from ironview.ui.focus_ring import FocusRing
from ironview.ui.forms.failure_line import FailureLine
from ironview.ui.paper.flow import PaperDocument
from ironview.ui.paper.output import print_document, write_pdf
from ironview.ui.paper.print_dialog import PagesView
from ironview.wording.told import error_text

_SIZE: Final = (760, 900)


class ListPrintDialog(QDialog):
    """The pages, and two ways out.

    Signals:
        left: The pages left the program; the name of the file if it is one.
    """

    left = Signal(str)

    def __init__(
        self, document: PaperDocument, file_name: str, parent: QWidget | None = None
    ) -> None:
        """Show a document.

        Args:
            file_name: What a PDF of it is called at first.
        """
        super().__init__(parent)
        self.document = document
        self._file_name = file_name
        self.setWindowTitle(self.document.title)
        self.pages = PagesView()
        self.pages.show_document(self.document)
        self.failure = FailureLine()
        self.save = IconButton("file-text", self.tr("Save as PDF…"))
        self.print = IconButton("printer", self.tr("Print…"), kind="primary")
        close = QPushButton(self.tr("Close"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (close, self.save, self.print):
            buttons.addWidget(button)
        rows = QVBoxLayout(self)
        rows.addWidget(self.pages, 1)
        rows.addWidget(self.failure)
        rows.addLayout(buttons)
        self.save.clicked.connect(self._on_save_clicked)
        self.print.clicked.connect(self._on_print_clicked)
        close.clicked.connect(self.reject)
        room = self.screen().availableGeometry()
        self.resize(min(_SIZE[0], room.width() - 40), min(_SIZE[1], room.height() - 60))
        self._ring = FocusRing(self)

    def save_to(self, path: Path) -> None:
        """Write the PDF; a failure stays here as a sentence."""
        try:
            write_pdf(self.document, path)
        except IronViewError as error:
            self.failure.show_note(error_text(error))
            return
        self.left.emit(path.name)
        self.accept()

    def print_to(self, printer: QPrinter) -> None:
        """Send the pages to a printer; say so where it takes none."""
        if print_document(self.document, printer):
            self.left.emit("")
            self.accept()
            return
        self.failure.show_note(
            self.tr(
                "The printer took no page. Nothing was printed. Look whether it is on and "
                "connected, or save a PDF."
            )
        )

    @Slot()
    def _on_save_clicked(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), self._file_name, self.tr("PDF (*.pdf)")
        )
        if name:
            self.save_to(Path(name))

    @Slot()
    def _on_print_clicked(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(self.document.pages))
        if dialog.exec() == QDialog.DialogCode.Accepted.value:
            self.print_to(printer)
        dialog.deleteLater()
