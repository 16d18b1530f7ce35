"""What every list on paper has: a head with when it was printed, lines, and rows of cells."""

from collections.abc import Sequence
from datetime import datetime
from html import escape
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from ironview import __version__
from ironview.ui.paper.blocks import Block, TextLines, rule, stacked, text_block
from ironview.ui.paper.flow import PaperDocument
from ironview.ui.paper.sheets import Sheet, paper_font
from ironview.ui.paper.source import printed_text
from ironview.ui.theme import theme_named

_GAP: Final = 8.0
"""Between two cells of a row."""


def listing(
    title: str,
    said: Sequence[str],
    blocks: Sequence[Block],
    sheet: Sheet,
    made_with: str = f"IronView {__version__}",
) -> PaperDocument:
    """Return the pages of a list; what is ``said`` stands under the title of the first one.

    Args:
        title: Plain text, like ``said``.
    """
    head = [f"<b>{escape(title)}</b>", *map(escape, said)]
    return PaperDocument(
        sheet=sheet,
        title=title,
        first_head=_head(head, sheet, "title"),
        running_head=_head(head[:1], sheet, "body"),
        blocks=blocks,
        foot=title,
        made_with=made_with,
    )


def clinic_line(clinic: str, at: datetime, by: str) -> str:
    """Return whose list it is, and when and by whom it was printed; the clinic may be empty."""
    return ", ".join(filter(None, (clinic, printed_text(at, by))))


def list_line(
    html: str, sheet: Sheet, role: str, *, below: float = 2.0, keeps: bool = False
) -> Block:
    """Return a line that wraps.

    Args:
        html: Rich text; what comes from outside is escaped.
        below: Room below it.
        keeps: Never the last of a page.
    """
    ink, font = theme_named("print").ink, paper_font(role)
    return text_block(html, sheet.content_width, font, ink, below=below, keeps_with_next=keeps)


class RowOfCells:
    """Texts side by side, a thin line under them.

    Attributes:
        width: Of all of them, in px.
        height: Of the tallest text, in px.
    """

    def __init__(self, cells: Sequence[str], sheet: Sheet, shares: Sequence[float]) -> None:
        """Lay out rich text, each cell in its share of the sheet's width."""
        font, ink = paper_font("caption"), theme_named("print").ink
        self._widths = [sheet.content_width * share for share in shares]
        self._texts = [
            TextLines(cell, width - _GAP, font, ink)
            for cell, width in zip(cells, self._widths, strict=True)
        ]
        self.width = sum(self._widths)
        self.height = max(text.height for text in self._texts)

    def paint(self, painter: QPainter, rect: QRectF, indent: float = 0.0) -> None:
        """Paint into the rectangle of a row, the first text ``indent`` px from its edge."""
        line = theme_named("print").line
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 0.75), line)
        x = rect.left() + indent
        for text, width in zip(self._texts, self._widths, strict=True):
            text.paint(painter, QPointF(x, rect.top() + 2))
            x += width


def _head(lines: Sequence[str], sheet: Sheet, role: str) -> Block:
    parts = [
        list_line(one, sheet, role if place == 0 else "body") for place, one in enumerate(lines)
    ]
    return stacked((*parts, rule(theme_named("print").ink, 1.5, 4, 8)))
