"""The recovery sheet as a page: what it opens, its code in letters and as a QR code, how to use it.

Measures are in points of 1/72 inch, so that every size of page and screen shows the same.
"""

from typing import Final

import segno
from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QTextDocument

from ironview.controller.store_keys import RecoverySheet
from ironview.wording.dates import date_text

translate = QCoreApplication.translate

MARGIN: Final = 54.0
QUIET: Final = 4
"""Clear modules around a QR code: ISO/IEC 18004."""

_QR_SIDE: Final = 150.0
_GROUPS_IN_LINE: Final = 4


def qr_matrix(code: str) -> tuple[tuple[bool, ...], ...]:
    """Return the modules of the QR code of a recovery code, row by row; True is dark."""
    made = segno.make_qr(code, error="m", boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in made.matrix)


def page_layout(size: QPageSize.PageSizeId) -> QPageLayout:
    """Return an upright page of A4 or Letter without margins of its own."""
    upright = QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(size), upright, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)


def qr_rect(page: QRectF) -> QRectF:
    """Return where the modules stand, without the clear ones around them."""
    return QRectF(page.right() - MARGIN - _QR_SIDE, page.top() + 168, _QR_SIDE, _QR_SIDE)


def paint_sheet(painter: QPainter, page: QRectF, sheet: RecoverySheet) -> None:
    """Paint the sheet on a white page, always in black."""
    painter.fillRect(page, QColor("white"))
    width = page.width() - 2 * MARGIN
    left, top = page.left() + MARGIN, page.top() + MARGIN
    title = translate("RecoverySheet", "IronView recovery sheet")
    _text(painter, QRectF(left, top, width, 30), title, 20, bold=True)
    _text(painter, QRectF(left, top + 36, width, 70), _about(sheet), 11)
    _paint_code(painter, page, sheet.code)
    below = qr_rect(page).bottom() + 36
    document = _how_to_use(width)
    painter.save()
    painter.translate(left, below)
    document.drawContents(painter)
    painter.restore()


def _about(sheet: RecoverySheet) -> str:
    lines = (
        translate("RecoverySheet", "Store: {name}").format(name=sheet.store_name),
        translate("RecoverySheet", "Number of the store: {id}").format(id=sheet.store_id),
        translate("RecoverySheet", "Made on {day} at {time}").format(
            day=date_text(sheet.made.date()), time=f"{sheet.made:%H:%M}"
        ),
    )
    return "\n".join(lines)


def _paint_code(painter: QPainter, page: QRectF, code: str) -> None:
    square = qr_rect(page)
    top = square.top()
    head = translate("RecoverySheet", "Code")
    _text(painter, QRectF(page.left() + MARGIN, top, 200, 20), head, 11, bold=True)
    groups = code.split("-")
    rows = [groups[at : at + _GROUPS_IN_LINE] for at in range(0, len(groups), _GROUPS_IN_LINE)]
    font = QFont("monospace")
    font.setStyleHint(QFont.StyleHint.Monospace)
    # 4 groups and 3 gaps of two letters in the width beside the QR code, 0.62 em a letter.
    wide = square.left() - page.left() - MARGIN - 24
    font.setPixelSize(int(wide / (4 * 5 + 3 * 2) / 0.62))
    painter.setFont(font)
    painter.setPen(QColor("black"))
    for number, row in enumerate(rows):
        line = QRectF(page.left() + MARGIN, top + 30 + 30 * number, wide, 26)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, "  ".join(row))
    matrix = qr_matrix(code)
    side = square.width() / len(matrix)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for row_at, modules in enumerate(matrix):
        for at, is_dark in enumerate(modules):
            if is_dark:
                module = QRectF(square.left() + at * side, square.top() + row_at * side, side, side)
                painter.fillRect(module, QColor("black"))
    painter.restore()


def _how_to_use(width: float) -> QTextDocument:
    steps = (
        translate(
            "RecoverySheet",
            "This sheet opens the store when every passphrase is forgotten or whoever knew one is "
            "gone. Whoever holds it can read every patient: keep it locked away, not beside the "
            "computer, and not as a photograph.",
        ),
        translate(
            "RecoverySheet",
            "To use it: start IronView, choose the code of the recovery sheet where it asks for a "
            "passphrase, and type the code or scan the square. Capitals, spaces and dashes do not "
            "matter. There is no 0, 1 or 8 in it.",
        ),
        translate(
            "RecoverySheet",
            "Then set a new passphrase and print a new sheet. A new sheet voids this one: destroy "
            "the old one.",
        ),
        translate(
            "RecoverySheet",
            "IronView keeps no copy of this code, and nobody can make it again. If all "
            "passphrases and this sheet are lost, the store and its backups cannot be opened by "
            "anybody, its makers included. Backups made before the sheet was renewed still open "
            "with the older sheet.",
        ),
    )
    document = QTextDocument()
    font = QFont()
    font.setPixelSize(11)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet("p { color: #000000; margin-bottom: 8px; }")
    title = translate("RecoverySheet", "How to use it")
    document.setHtml(f"<p><b>{title}</b></p>" + "".join(f"<p>{step}</p>" for step in steps))
    document.setTextWidth(width)
    return document


def _text(painter: QPainter, place: QRectF, text: str, size: int, *, bold: bool = False) -> None:
    font = QFont()
    font.setPixelSize(size)
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(QColor("black"))
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)
