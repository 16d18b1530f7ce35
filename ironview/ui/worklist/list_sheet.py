"""The worklist on paper: lane by lane, one line for each patient, with room to tick."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPen

from ironview.controller.worklist import WorkLine
from ironview.domain.products import Product
from ironview.domain.values import value
from ironview.domain.worklist import Lane
from ironview.ui import words
from ironview.ui.paper.blocks import Block, space
from ironview.ui.paper.flow import PaperDocument
from ironview.ui.paper.listing import RowOfCells, clinic_line, list_line, listing
from ironview.ui.paper.sheets import Sheet
from ironview.ui.theme import theme_named
from ironview.wording.dates import date_text
from ironview.wording.worklist import doses_text, lane_name, lane_note, next_text, why_text

translate = QCoreApplication.translate

_SHARES: Final = (0.04, 0.30, 0.28, 0.20, 0.18)
"""Of the width: box, patient, why, last dose, next step."""
_BOX: Final = 10.0


@value(kw_only=True)
class ListSource:
    """What a printed list is made from.

    Attributes:
        lanes: The patients of each lane, as far as they are printed, and how many there are.
        printed_at: Local time.
    """

    today: date
    lanes: Sequence[tuple[Lane, Sequence[WorkLine], int]]
    products: Mapping[str, Product]
    clinic: str
    printed_at: datetime
    printed_by: str


def list_document(source: ListSource, sheet: Sheet) -> PaperDocument:
    """Return the pages of a list; lanes in which nobody stands are left out."""
    title = translate("Paper", "Worklist, {date}").format(date=date_text(source.today))
    blocks = [block for one in source.lanes if one[1] for block in _lane(source, sheet, *one)]
    if not blocks:
        blocks = [list_line(escape(translate("Paper", "Nobody needs anything.")), sheet, "body")]
    said = clinic_line(source.clinic, source.printed_at, source.printed_by)
    return listing(title, [said], blocks, sheet)


def _lane(
    source: ListSource, sheet: Sheet, lane: Lane, lines: Sequence[WorkLine], count: int
) -> Iterator[Block]:
    named = f"<b>{escape(lane_name(lane))}</b> {count}"
    note = escape(lane_note(lane, source.today))
    yield list_line(f"{named} &nbsp; {note}", sheet, "body", below=4, keeps=True)
    for line in lines:
        yield _patient(source, line, sheet)
    if count > len(lines):
        more = translate("Paper", "And {n} more.").format(n=count - len(lines))
        yield list_line(escape(more), sheet, "caption")
    yield space(10)


def _patient(source: ListSource, line: WorkLine, sheet: Sheet) -> Block:
    who, entry, theme = line.line, line.entry, theme_named("print")
    name = escape(words.full_name(who.family_name, who.given_name))
    facts = ", ".join(filter(None, (words.born(who.birth_date), words.mrn(who.mrn))))
    cells = (
        f"<b>{name}</b><br>{escape(facts)}",
        escape(why_text(entry, source.today)),
        escape(doses_text(entry.doses, source.products)),
        f"<b>{escape(next_text(entry.place, source.today))}</b><br>{escape(entry.responsible)}",
    )
    row, box = RowOfCells(cells, sheet, _SHARES[1:]), sheet.content_width * _SHARES[0]

    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(theme.border, 1))
        painter.drawRect(QRectF(rect.left() + 1, rect.top() + 4, _BOX, _BOX))
        row.paint(painter, rect, indent=box)

    return Block(height=row.height + 8, paint=paint)
