"""Sends a document to a PDF file, a printer, or a picture of one page."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import (
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtPrintSupport import QPrinter

from ironview.ui.paper.flow import Pages
from ironview.ui.paper.sheets import PX_PER_INCH, dots_per_inch
from ironview.ui.theme import theme_named
from ironview.whole_file import write_whole


def write_pdf(document: Pages, path: Path) -> None:
    """Write a PDF/A-1b with letters and strokes, whole or not at all.

    Raises:
        UnwritableFileError: Nothing was written.
    """
    write_whole(path, [pdf_bytes(document)])


def pdf_bytes(document: Pages) -> bytes:
    """Return the document as PDF/A-1b."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
    writer.setTitle(document.title)
    writer.setCreator(document.made_with)
    writer.setResolution(round(dots_per_inch()))
    writer.setPageLayout(_page_layout(document))
    _paint_pages(document, writer)
    buffer.close()
    return bytes(data.data())


def print_document(document: Pages, printer: QPrinter) -> bool:
    """Print every page, or those a person chose in the printer's dialog.

    Returns:
        False when the printer took none.
    """
    printer.setDocName(document.title)
    printer.setResolution(round(dots_per_inch()))
    printer.setFullPage(True)
    printer.setPageLayout(_page_layout(document))
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or len(document.pages), len(document.pages))
    return _paint_pages(document, printer, range(first - 1, last))


def page_image(document: Pages, number: int, width: int, ratio: float) -> QImage:
    """Return a picture of a page for the preview; ``width`` is in px of the screen."""
    scale = width / document.sheet.width
    height = round(document.sheet.height * scale)
    image = QImage(
        round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(ratio)
    image.fill(theme_named("print").surface)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    document.paint_page(painter, number)
    painter.end()
    return image


def _page_layout(document: Pages) -> QPageLayout:
    return QPageLayout(
        QPageSize(document.sheet.page_size),
        QPageLayout.Orientation.Portrait,
        QMarginsF(0, 0, 0, 0),
        QPageLayout.Unit.Point,
    )


def _paint_pages(
    document: Pages, device: QPdfWriter | QPrinter, numbers: range | None = None
) -> bool:
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = dots_per_inch() / PX_PER_INCH
    for place, number in enumerate(numbers or range(len(document.pages))):
        if place:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        document.paint_page(painter, number)
        painter.restore()
    return painter.end()
