"""Shows the recovery sheet before it is printed, prints it, and lets nobody pass it by unaware."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QLocale, QRectF, Qt, Slot
from PySide6.QtGui import QPageSize, QPainter, QPaintEvent, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.controller.store_keys import RecoverySheet
from ironview.domain.errors import IronViewError
from ironview.ui.file_choice import ask_where_to_save
from ironview.ui.notice_bar import NoticeBar
from ironview.ui.recovery_page import page_layout, paint_sheet
from ironview.whole_file import write_whole
from ironview.wording.told import error_text


class RecoverySheetDialog(QDialog):
    """Preview, paper size, print and PDF. The code is shown this once only."""

    def __init__(self, sheet: RecoverySheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recovery sheet"))
        self._sheet = sheet
        self.size_box = QComboBox()
        self.size_box.setAccessibleName(self.tr("Size of the page"))
        for name, size in (
            ("A4", QPageSize.PageSizeId.A4),
            ("Letter", QPageSize.PageSizeId.Letter),
        ):
            self.size_box.addItem(name, size)
        is_letter = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
        self.size_box.setCurrentIndex(int(is_letter))
        self.preview = _Preview(sheet, self.page_size)
        self.print = QPushButton(self.tr("&Print…"))
        self.print.setProperty("kind", "primary")
        self.save = QPushButton(self.tr("&Save as PDF…"))
        self.kept = QCheckBox(self.tr("The sheet is printed or saved where only we can find it"))
        self.closing = QPushButton(self.tr("Close"))
        self.notice = NoticeBar()
        self._arrange()
        self.size_box.currentIndexChanged.connect(self._on_size_changed)
        self.print.clicked.connect(self._on_print_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        self.kept.toggled.connect(self.closing.setEnabled)
        self.closing.clicked.connect(self.accept)

    @property
    def page_size(self) -> QPageSize.PageSizeId:
        """A4 or Letter."""
        return QPageSize.PageSizeId(self.size_box.currentData())

    def _arrange(self) -> None:
        told = QLabel(
            self.tr(
                "The code is shown only now: IronView keeps no copy of it. An earlier sheet opens "
                "this store no more, only backups made before."
            )
        )
        told.setWordWrap(True)
        self.closing.setEnabled(False)
        buttons = QHBoxLayout()
        for part in (self.print, self.save, self.size_box):
            buttons.addWidget(part)
        buttons.addStretch(1)
        buttons.addWidget(self.closing)
        for button in (self.print, self.save, self.closing):
            button.setAutoDefault(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(10)
        rows.addWidget(told)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.preview)
        rows.addWidget(area, 1)
        rows.addWidget(self.kept)
        rows.addWidget(self.notice)
        rows.addLayout(buttons)
        self.resize(600, min(780, self.screen().availableSize().height() - 40))

    @Slot()
    def _on_size_changed(self) -> None:
        self.preview.use(self.page_size)

    def save_to(self, path: Path) -> None:
        """Write the page as PDF, for its owner's eyes only."""
        made = QBuffer()
        made.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(made)
        writer.setPageLayout(page_layout(self.page_size))
        writer.setTitle(self.tr("IronView recovery sheet"))
        self._paint_on(writer)
        try:
            write_whole(path, [bytes(made.data().data())])
        except IronViewError as error:
            self.notice.complain(error_text(error))

    def _paint_on(self, device: QPdfWriter | QPrinter) -> bool:
        painter = QPainter()
        if not painter.begin(device):
            return False
        factor = device.logicalDpiX() / 72
        painter.scale(factor, factor)
        paint_sheet(painter, _page(self.page_size), self._sheet)
        return painter.end()

    @Slot()
    def _on_save_clicked(self) -> None:
        path = ask_where_to_save(
            self, self.tr("Recovery sheet"), "ironview-recovery.pdf", self.tr("PDF (*.pdf)")
        )
        if path is not None:
            self.save_to(path)

    @Slot()
    def _on_print_clicked(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setPageLayout(page_layout(self.page_size))
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted and not self._paint_on(printer):
            self.notice.complain(self.tr("The printer did not take the page. Save it as PDF."))
        dialog.deleteLater()

    @override
    def reject(self) -> None:
        """Esc does not lose the code: it is shown only now."""
        if self.kept.isChecked():
            super().reject()
        else:
            self.kept.setFocus(Qt.FocusReason.OtherFocusReason)


class _Preview(QWidget):
    """The page, as large as there is room."""

    def __init__(self, sheet: RecoverySheet, size: QPageSize.PageSizeId) -> None:
        super().__init__()
        self._sheet = sheet
        self._size = size
        self.setAccessibleName(self.tr("Preview of the recovery sheet"))
        self.setMinimumSize(440, 622)
        self.setAccessibleDescription(" ".join(sheet.code))

    def use(self, size: QPageSize.PageSizeId) -> None:
        """Show another size of page."""
        self._size = size
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        page = _page(self._size)
        factor = min(self.width() / page.width(), self.height() / page.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((self.width() - page.width() * factor) / 2, 0)
        painter.scale(factor, factor)
        paint_sheet(painter, _page(self._size), self._sheet)
        painter.end()


def _page(size: QPageSize.PageSizeId) -> QRectF:
    points = QPageSize(size).sizePoints()
    return QRectF(0, 0, points.width(), points.height())
