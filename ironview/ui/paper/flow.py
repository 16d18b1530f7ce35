"""Puts blocks on pages, with who it is about at the head and the foot of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from ironview.ui.paper.blocks import Block, draw_text
from ironview.ui.paper.sheets import Sheet, paper_font
from ironview.ui.theme import theme_named

FOOT_HEIGHT = 24.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A block on a page; ``y`` is its upper edge."""

    block: Block
    y: float


class Pages(Protocol):
    """What can be shown, printed and written as a PDF."""

    @property
    def sheet(self) -> Sheet:
        """The paper."""
        ...

    @property
    def title(self) -> str:
        """What it is; name of the PDF."""
        ...

    @property
    def made_with(self) -> str:
        """Program and rules."""
        ...

    @property
    def pages(self) -> Sequence[object]:
        """Every page, at least one."""
        ...

    def paint_page(self, painter: QPainter, number: int) -> None:
        """Paint a page; the first is 0. The painter's origin is the corner of the sheet."""
        ...


@dataclass(frozen=True, kw_only=True, eq=False)
class PaperDocument:
    """Pages about one patient.

    Attributes:
        title: What it is and whom it is about; name of the PDF.
        first_head: Above the first page.
        running_head: Above every other page.
        foot: Who it is about, at the left end of every page's last line.
        made_with: Program and rules, in the middle of it.
    """

    sheet: Sheet
    title: str
    first_head: Block
    running_head: Block
    blocks: Sequence[Block]
    foot: str
    made_with: str

    @cached_property
    def pages(self) -> tuple[tuple[Placed, ...], ...]:
        """Every page, at least one."""
        return tuple(_paginate(self))

    def paint_page(self, painter: QPainter, number: int) -> None:
        """Paint a page; the first is 0. The painter's origin is the corner of the sheet."""
        sheet = self.sheet
        for placed in self.pages[number]:
            area = QRectF(sheet.left, placed.y, sheet.content_width, placed.block.height)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            placed.block.paint(painter, area)
            painter.restore()
        self._paint_foot(painter, number)

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        sheet, theme = self.sheet, theme_named("print")
        top = sheet.height - sheet.bottom - FOOT_HEIGHT
        painter.fillRect(QRectF(sheet.left, top, sheet.content_width, 1), theme.border)
        font = paper_font("caption", size=0.9)
        base = top + 6 + QFontMetricsF(font).ascent()
        right = sheet.left + sheet.content_width
        page = QCoreApplication.translate("Paper", "Page {n} of {count}")
        page = page.format(n=number + 1, count=len(self.pages))
        taken = draw_text(painter, self.foot, QPointF(sheet.left, base), font, theme.ink)
        end = draw_text(painter, page, QPointF(right, base), font, theme.ink2, anchor=1.0)
        middle = (sheet.left + taken + right - end) / 2
        draw_text(painter, self.made_with, QPointF(middle, base), font, theme.ink2, anchor=0.5)


def _paginate(document: PaperDocument) -> list[tuple[Placed, ...]]:
    sheet = document.sheet
    bottom = sheet.height - sheet.bottom - FOOT_HEIGHT
    pages: list[list[Placed]] = [[Placed(document.first_head, sheet.top)]]
    start = y = sheet.top + document.first_head.height
    for place, block in enumerate(document.blocks):
        if y + _kept_height(document.blocks, place) > bottom and y > start:
            pages.append([Placed(document.running_head, sheet.top)])
            start = y = sheet.top + document.running_head.height
            if block.head is not None:
                pages[-1].append(Placed(block.head, y))
                start = y = y + block.head.height
        pages[-1].append(Placed(block, y))
        y += block.height
    return [tuple(page) for page in pages]


def _kept_height(blocks: Sequence[Block], place: int) -> float:
    """Return the height of a block with everything that must stand on the same page."""
    height = 0.0
    for block in blocks[place:]:
        height += block.height
        if not block.keeps_with_next:
            break
    return height
