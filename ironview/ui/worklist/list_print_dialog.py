"""What of a list goes on paper: shows the pages, and sends them to a printer or into a PDF file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ironview.domain.errors import IronViewError
from ironview.ui.buttons import IconButton
from ironview.ui.file_choice import ask_where_to_save
from ironview.ui.focus_ring import FocusRing
from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.forms.failure_line import FailureLine
from ironview.ui.paper.first_label import FirstLabelField
from ironview.ui.paper.flow import Pages
from ironview.ui.paper.output import print_document, write_pdf
from ironview.ui.paper.print_dialog import PagesView
from ironview.ui.paper.sheets import A4, LETTER, Sheet, usual_sheet
from ironview.wording.told import error_text

_SIZE: Final = (820, 900)
_SHEETS: Final = {"a4": A4, "letter": LETTER}


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One thing that can be printed.

    Attributes:
        name: For a person.
        code: Of it in the audit, and in the name of a PDF.
        keys: Of the patients who are on it.
        make: Given the sheet, and how many labels of the first one are used already.
    """

    name: str
    code: str
    keys: Sequence[str]
    make: Callable[[Sheet, int], Pages]
    is_labels: bool = False


class ListPrintDialog(QDialog):
    """The pages, and two ways out.

    Signals:
        left: Pages left the program: which ``Paper``, and the name of the file if it is one.
    """

    left = Signal(object, str)

    def __init__(self, papers: Sequence[Paper], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._papers = papers
        self.what = ChoiceField((one.name, place) for place, one in enumerate(papers))
        self.sheet = ChoiceField((("A4", "a4"), ("Letter", "letter")))
        self.sheet.choose("letter" if usual_sheet(QLocale()) is LETTER else "a4")
        self.first = FirstLabelField()
        self.pages = PagesView()
        self.failure = FailureLine()
        self.save = IconButton("file-text", self.tr("Save as PDF…"))
        self.print = IconButton("printer", self.tr("Print…"), kind="primary")
        self._close = QPushButton(self.tr("Close"))
        self._arrange()
        for field in (self.what, self.sheet, self.first):
            field.activated.connect(self._show)
        self.save.clicked.connect(self._on_save_clicked)
        self.print.clicked.connect(self._on_print_clicked)
        self._close.clicked.connect(self.reject)
        self._show()
        self._ring = FocusRing(self)

    def _arrange(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(8)
        is_only = len(self._papers) == 1
        for text, field in ((self.tr("&What"), self.what), (self.tr("P&aper"), self.sheet)):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            choices.addWidget(label)
            choices.addWidget(field)
            if field is self.what:
                label.setHidden(is_only)
                field.setHidden(is_only)
        choices.addWidget(self.first.label)
        choices.addWidget(self.first)
        choices.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self._close, self.save, self.print):
            buttons.addWidget(button)
        rows = QVBoxLayout(self)
        rows.addLayout(choices)
        rows.addWidget(self.pages, 1)
        rows.addWidget(self.failure)
        rows.addLayout(buttons)
        room = self.screen().availableGeometry()
        self.resize(min(_SIZE[0], room.width() - 40), min(_SIZE[1], room.height() - 60))

    @property
    def paper(self) -> Paper:
        """What was chosen."""
        place: int = self.what.currentData()
        return self._papers[place]

    @Slot()
    def _show(self) -> None:
        """Lay the pages out anew and show them."""
        sheet = _SHEETS[self.sheet.currentData()]
        self.first.offer(sheet, wanted=self.paper.is_labels)
        self.failure.clear()
        self.document = self.paper.make(sheet, self.first.currentData() or 0)
        self.setWindowTitle(self.document.title)
        self.pages.show_document(self.document)

    def save_to(self, path: Path) -> None:
        """Write the PDF; a failure stays here as a sentence."""
        try:
            write_pdf(self.document, path)
        except IronViewError as error:
            self.failure.show_note(error_text(error))
            return
        self.left.emit(self.paper, path.name)
        self.accept()

    def print_to(self, printer: QPrinter) -> None:
        """Send the pages to a printer; say so where it takes none."""
        if print_document(self.document, printer):
            self.left.emit(self.paper, "")
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
        code = self.paper.code.replace("_", "-")
        path = ask_where_to_save(
            self, self.tr("Save as PDF"), f"ironview-{code}.pdf", self.tr("PDF (*.pdf)")
        )
        if path is not None:
            self.save_to(path)

    @Slot()
    def _on_print_clicked(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(self.document.pages))
        if dialog.exec() == QDialog.DialogCode.Accepted.value:
            self.print_to(printer)
        dialog.deleteLater()
