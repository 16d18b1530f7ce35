"""What to print, how it will look, and where it goes: a printer or a PDF file."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.domain.errors import IronViewError
from ironview.ui.buttons import IconButton
from ironview.ui.file_choice import ask_where_to_save
from ironview.ui.focus_ring import FocusRing
from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.forms.failure_line import FailureLine
from ironview.ui.paper.first_label import FirstLabelField
from ironview.ui.paper.flow import Pages
from ironview.ui.paper.labels import label_document
from ironview.ui.paper.letters import letter_document, slip_document
from ironview.ui.paper.output import page_image, print_document, write_pdf
from ironview.ui.paper.patient_sheet import patient_document
from ironview.ui.paper.review import review_document
from ironview.ui.paper.sheets import A4, LETTER, Sheet, usual_sheet
from ironview.ui.paper.source import PrintSource
from ironview.ui.paper.visit_sheet import visit_document
from ironview.ui.theme import active_theme
from ironview.wording.told import error_text

translate = QCoreApplication.translate

_PAGE_WIDTH: Final = 620
_PAGE_WIDTHS: Final = (420, 900)
"""Narrowest and widest a page is shown."""
_GAP: Final = 14
_SHEETS: Final = {"a4": A4, "letter": LETTER}


class PrintDialog(QDialog):
    """Choices on the left, every page beside them.

    Signals:
        left: Pages left the program: code of what they are, and the name of the file if it is one.
    """

    left = Signal(str)

    def __init__(
        self, source: PrintSource, parent: QWidget | None = None, *, kind: str = "review"
    ) -> None:
        super().__init__(parent)
        self._source = source
        self.setWindowTitle(self.tr("Print {whom}").format(whom=source.identity.label))
        self.kind = ChoiceField(_kinds())
        self.kind.choose(kind)
        self.period = ChoiceField(_periods())
        self.period.choose(source.period)
        self.sheet = ChoiceField((("A4", "a4"), ("Letter", "letter")))
        self.sheet.choose("letter" if usual_sheet(QLocale()) is LETTER else "a4")
        self.first = FirstLabelField()
        self.all_samples = QCheckBox(self.tr("Results of every sample"))
        self.pages = PagesView()
        self.said = QLabel()
        self.said.setProperty("tone", "ink2")
        self.said.setWordWrap(True)
        self.failure = FailureLine()
        self.save = IconButton("file-text", self.tr("Save as PDF…"))
        self.print = IconButton("printer", self.tr("Print…"), kind="primary")
        self._close = QPushButton(self.tr("Close"))
        self.document = self._make()
        self._arrange()
        self._connect()
        self._show()
        self._ring = FocusRing(self)

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(6)
        for text, field in (
            (self.tr("&What"), self.kind),
            (self.tr("&Period of the timeline"), self.period),
            (self.tr("P&aper"), self.sheet),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            left.addWidget(label)
            left.addWidget(field)
            left.addSpacing(6)
        left.addWidget(self.first.label)
        left.addWidget(self.first)
        left.addWidget(self.all_samples)
        left.addSpacing(8)
        left.addWidget(self.said)
        left.addStretch(1)
        left.addWidget(self.failure)
        for button in (self.print, self.save, self._close):
            left.addWidget(button)
        holder = QWidget()
        holder.setLayout(left)
        holder.setFixedWidth(260)
        left.setContentsMargins(16, 14, 16, 14)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(holder)
        row.addWidget(self.pages, 1)
        room = self.screen().availableGeometry()
        self.resize(min(260 + _PAGE_WIDTH + 60, room.width() - 40), min(900, room.height() - 60))

    def _connect(self) -> None:
        for field in (self.kind, self.period, self.sheet, self.first):
            field.activated.connect(self._show)
        self.all_samples.toggled.connect(self._show)
        self.print.clicked.connect(self._on_print_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        self._close.clicked.connect(self.reject)

    @property
    def chosen_sheet(self) -> Sheet:
        """The paper that was chosen."""
        return _SHEETS[self.sheet.currentData()]

    def _make(self) -> Pages:
        source = replace(self._source, period=self.period.currentData())
        sheet = self.chosen_sheet
        makers: dict[str, Callable[[], Pages]] = {
            "review": lambda: review_document(
                source, sheet, all_samples=self.all_samples.isChecked()
            ),
            "patient": lambda: patient_document(source, sheet, large=False),
            "patient_large": lambda: patient_document(source, sheet, large=True),
            "slip": lambda: slip_document(source, sheet),
            "letter": lambda: letter_document(source, sheet),
            "labels": lambda: label_document(source, sheet, self.first.currentData() or 0),
            "visit": lambda: visit_document(source, sheet, source.visit_day),
        }
        return makers[self.kind.currentData()]()

    @Slot()
    def _show(self) -> None:
        """Lay the pages out anew and show them."""
        is_review = self.kind.currentData() == "review"
        self.period.setEnabled(is_review)
        self.first.offer(self.chosen_sheet, wanted=self.kind.currentData() == "labels")
        self.all_samples.setEnabled(is_review)
        self.failure.clear()
        self.document = self._make()
        count = len(self.document.pages)
        self.said.setText(self.tr("1 page") if count == 1 else self.tr("{n} pages").format(n=count))
        self.pages.show_document(self.document)

    def save_to(self, path: Path) -> None:
        """Write the PDF; a failure stays here as a sentence."""
        try:
            write_pdf(self.document, path)
        except IronViewError as error:
            self.failure.show_note(error_text(error))
            return
        self.failure.clear()
        self.said.setText(self.tr("{path} is written.").format(path=path))
        self.left.emit(f"{self.kind.currentData()} {path.name}")

    @Slot()
    def _on_save_clicked(self) -> None:
        number = self._source.identity.number or "patient"
        safe = "".join(letter if letter.isalnum() else "-" for letter in number)
        path = ask_where_to_save(
            self, self.tr("Save as PDF"), f"ironview-{safe}.pdf", self.tr("PDF (*.pdf)")
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

    def print_to(self, printer: QPrinter) -> None:
        """Send the pages to a printer; say so where it takes none."""
        if print_document(self.document, printer):
            self.failure.clear()
            self.said.setText(self.tr("Sent to the printer."))
            self.left.emit(self.kind.currentData())
        else:
            self.failure.show_note(
                self.tr(
                    "The printer took no page. Nothing was printed. Look whether it is on and "
                    "connected, or save a PDF."
                )
            )


class PagesView(QScrollArea):
    """Every page below the other, as they will leave the printer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column = _PageColumn()
        self.setWidget(self._column)
        self.setAccessibleName(self.tr("Preview of the pages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_document(self, document: Pages) -> None:
        """Show these pages from the first."""
        self._column.show_document(document)
        self._column.fit(self._room())
        self.verticalScrollBar().setValue(0)
        self.setAccessibleDescription(document.title)

    def _room(self) -> int:
        bar = self.verticalScrollBar().sizeHint().width()
        return self.width() - bar - 2 * self.frameWidth() - 2 * _GAP

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._column.fit(self._room())


class _PageColumn(QWidget):
    """Paints pages when they come into view and keeps what it painted."""

    def __init__(self) -> None:
        super().__init__()
        self._document: Pages | None = None
        self._painted: dict[int, QPixmap] = {}
        self._page_width = _PAGE_WIDTH

    def show_document(self, document: Pages) -> None:
        self._document = document
        self._lay_out()

    def fit(self, width: int) -> None:
        """Show pages of this width, as far as they can still be read."""
        narrowest, widest = _PAGE_WIDTHS
        wanted = min(max(width, narrowest), widest)
        if wanted != self._page_width:
            self._page_width = wanted
            self._lay_out()

    def _lay_out(self) -> None:
        self._painted = {}
        count = 0 if self._document is None else len(self._document.pages)
        self.setFixedSize(self._page_width + 2 * _GAP, count * (self._page_height() + _GAP) + _GAP)
        self.update()

    def _page_height(self) -> int:
        if self._document is None:
            return 0
        sheet = self._document.sheet
        return round(sheet.height * self._page_width / sheet.width)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._document is None:
            return
        painter = QPainter(self)
        height = self._page_height()
        for number in range(len(self._document.pages)):
            place = QRectF(_GAP, _GAP + number * (height + _GAP), self._page_width, height)
            if place.intersects(QRectF(event.rect())):
                painter.drawPixmap(place.topLeft(), self._page(number))
                painter.setPen(active_theme().border)
                painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _page(self, number: int) -> QPixmap:
        if number not in self._painted and self._document is not None:
            image = page_image(self._document, number, self._page_width, self.devicePixelRatioF())
            self._painted[number] = QPixmap.fromImage(image)
        return self._painted[number]


def _kinds() -> tuple[tuple[str, str], ...]:
    return (
        (translate("PrintDialog", "Review, for the record"), "review"),
        (translate("PrintDialog", "For the patient, in plain words"), "patient"),
        (translate("PrintDialog", "For the patient, large print"), "patient_large"),
        (translate("PrintDialog", "Slip for the next test"), "slip"),
        (translate("PrintDialog", "Letter to a colleague"), "letter"),
        (translate("PrintDialog", "Label for the laboratory"), "labels"),
        (translate("PrintDialog", "Options for a visit"), "visit"),
    )


def _periods() -> tuple[tuple[str, str], ...]:
    return (
        (translate("PrintDialog", "3 months"), "three_months"),
        (translate("PrintDialog", "12 months"), "twelve_months"),
        (translate("PrintDialog", "The last course"), "course"),
        (translate("PrintDialog", "All of it"), "all"),
    )
