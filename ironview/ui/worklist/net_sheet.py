"""The safety net on paper: the account, then every patient of whom nothing is due, with why."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from ironview import __version__
from ironview.controller.safety_net import NetLine
from ironview.domain.safety_net import PARTS, LeftOut, NetGroup, Quiet, SafetyNet, Unchecked
from ironview.domain.values import value
from ironview.ui import words
from ironview.ui.paper.blocks import Block, draw_text, space
from ironview.ui.paper.flow import PaperDocument
from ironview.ui.paper.listing import RowOfCells, clinic_line, list_line, listing
from ironview.ui.paper.sheets import Sheet, paper_font
from ironview.ui.theme import theme_named
from ironview.wording.dates import date_text
from ironview.wording.safety_net import (
    checked_text,
    group_name,
    group_note,
    line_text,
    part_name,
    sum_text,
    verdict_text,
)

translate = QCoreApplication.translate

_SHARES: Final = (0.44, 0.40, 0.16)
"""Of the width: patient, why, read for."""
PRINTED: Final[tuple[NetGroup, ...]] = (*Unchecked, *Quiet)
"""Groups whose patients stand on paper; those of the lanes are on the printed worklist."""


@value(kw_only=True)
class NetSource:
    """What the pages are made from.

    Attributes:
        lines: Patients of the groups of ``PRINTED``, as far as they are printed.
        rules: Version of the rule book.
        printed_at: Local time.
    """

    net: SafetyNet
    lines: Mapping[NetGroup, Sequence[NetLine]]
    today: date
    rules: str
    clinic: str
    printed_at: datetime
    printed_by: str


def net_document(source: NetSource, sheet: Sheet) -> PaperDocument:
    """Return the pages of the account."""
    title = translate("Paper", "Nothing due, and why, {date}")
    title = title.format(date=date_text(source.today))
    blocks = list(_account(source, sheet))
    for group in PRINTED:
        if source.lines.get(group):
            blocks += _group(group, source, sheet)
    said = clinic_line(source.clinic, source.printed_at, source.printed_by)
    made_with = translate("Paper", "IronView {version}, rules {rules}")
    made_with = made_with.format(version=__version__, rules=source.rules)
    return listing(title, [said], blocks, sheet, made_with)


def _account(source: NetSource, sheet: Sheet) -> Iterator[Block]:
    net = source.net
    yield list_line(f"<b>{escape(verdict_text(net))}</b>", sheet, "subtitle")
    yield list_line(escape(sum_text(net)), sheet, "body", below=8)
    for groups in PARTS:
        has_sum = not isinstance(groups[0], LeftOut)
        count = str(net.count(groups)) if has_sum else ""
        yield _counted(part_name(groups[0]), count, sheet, is_sum=True)
        for group in groups:
            yield _counted(group_name(group), str(net.of[group]), sheet, is_sum=False)
        yield space(6)


def _counted(text: str, count: str, sheet: Sheet, *, is_sum: bool) -> Block:
    """Return a line with its count at the right of a narrow column."""
    theme, font = theme_named("print"), paper_font("strong" if is_sum else "body")
    indent, width = (0.0 if is_sum else 16.0), sheet.content_width * 0.6

    def paint(painter: QPainter, rect: QRectF) -> None:
        base = rect.top() + 13
        draw_text(painter, text, QPointF(rect.left() + indent, base), font, theme.ink)
        at = QPointF(rect.left() + width, base)
        draw_text(painter, count, at, font, theme.ink, anchor=1.0)

    return Block(height=18, paint=paint, keeps_with_next=is_sum)


def _group(group: NetGroup, source: NetSource, sheet: Sheet) -> Iterator[Block]:
    lines, count = source.lines[group], source.net.of[group]
    named = f"<b>{escape(group_name(group))}</b> {count}"
    yield space(8)
    note = escape(group_note(group))
    yield list_line(f"{named} &nbsp; {note}", sheet, "body", below=4, keeps=True)
    for line in lines:
        yield _patient(group, line, sheet)
    if count > len(lines):
        more = translate("Paper", "And {n} more.").format(n=count - len(lines))
        yield list_line(escape(more), sheet, "caption")


def _patient(group: NetGroup, line: NetLine, sheet: Sheet) -> Block:
    who = line.line
    name = escape(words.full_name(who.family_name, who.given_name))
    facts = ", ".join(filter(None, (words.born(who.birth_date), words.mrn(who.mrn))))
    cells = (
        f"<b>{name}</b> {escape(facts)}",
        escape(line_text(group, line.checked)),
        escape(checked_text(line.checked)),
    )
    row = RowOfCells(cells, sheet, _SHARES)
    return Block(height=row.height + 6, paint=row.paint)
