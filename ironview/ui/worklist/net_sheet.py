"""The safety net on paper: the account, then every patient of whom nothing is due, with why."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from ironview import __version__
from ironview.controller.safety_net import NetLine
from ironview.domain.safety_net import LeftOut, NetGroup, Quiet, SafetyNet, Unchecked
from ironview.domain.values import value
from ironview.domain.worklist import LANES
from ironview.ui import words
from ironview.ui.paper.blocks import Block, TextLines, draw_text, rule, space, stacked, text_block
from ironview.ui.paper.flow import PaperDocument
from ironview.ui.paper.sheets import Sheet, paper_font
from ironview.ui.theme import theme_named
from ironview.wording.dates import date_text
from ironview.wording.safety_net import (
    checked_text,
    group_name,
    group_note,
    line_text,
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
    printed = translate("Paper", "Printed {date}, {time}, {who}").format(
        date=date_text(source.printed_at.date()),
        time=f"{source.printed_at:%H:%M}",
        who=source.printed_by,
    )
    head = [f"<b>{escape(title)}</b>", escape(", ".join(filter(None, (source.clinic, printed))))]
    blocks = list(_account(source, sheet))
    for group in PRINTED:
        if source.lines.get(group):
            blocks += _group(group, source, sheet)
    made_with = translate("Paper", "IronView {version}, rules {rules}")
    return PaperDocument(
        sheet=sheet,
        title=title,
        first_head=_head(head, sheet, "title"),
        running_head=_head(head[:1], sheet, "body"),
        blocks=blocks,
        foot=title,
        made_with=made_with.format(version=__version__, rules=source.rules),
    )


def _head(lines: Sequence[str], sheet: Sheet, role: str) -> Block:
    theme = theme_named("print")
    parts = [_line(one, sheet, role if place == 0 else "body") for place, one in enumerate(lines)]
    return stacked((*parts, rule(theme.ink, 1.5, 4, 8)))


def _account(source: NetSource, sheet: Sheet) -> Iterator[Block]:
    net = source.net
    yield _line(f"<b>{escape(verdict_text(net))}</b>", sheet, "subtitle")
    yield _line(escape(sum_text(net)), sheet, "body", below=8)
    for text, groups in (
        (translate("Paper", "In a lane of the worklist"), LANES),
        (translate("Paper", "Nothing due"), tuple(Quiet)),
        (translate("Paper", "Not checked"), tuple(Unchecked)),
        (translate("Paper", "Left out of a reading"), tuple(LeftOut)),
    ):
        has_sum = not isinstance(groups[0], LeftOut)
        yield _counted(text, str(net.count(groups)) if has_sum else "", sheet, is_sum=True)
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
    yield _line(f"{named} &nbsp; {note}", sheet, "body", below=4, keeps=True)
    for line in lines:
        yield _patient(group, line, sheet)
    if count > len(lines):
        more = translate("Paper", "And {n} more.").format(n=count - len(lines))
        yield _line(escape(more), sheet, "caption")


def _patient(group: NetGroup, line: NetLine, sheet: Sheet) -> Block:
    who, theme, width = line.line, theme_named("print"), sheet.content_width
    name = escape(words.full_name(who.family_name, who.given_name))
    facts = ", ".join(filter(None, (words.born(who.birth_date), words.mrn(who.mrn))))
    cells = (
        f"<b>{name}</b> {escape(facts)}",
        escape(line_text(group, line.checked)),
        escape(checked_text(line.checked)),
    )
    texts = [
        TextLines(cell, width * share - 8, paper_font("caption"), theme.ink)
        for cell, share in zip(cells, _SHARES, strict=True)
    ]

    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 0.75), theme.line)
        x = rect.left()
        for text, share in zip(texts, _SHARES, strict=True):
            text.paint(painter, QPointF(x, rect.top() + 2))
            x += width * share

    return Block(height=max(text.height for text in texts) + 6, paint=paint)


def _line(html: str, sheet: Sheet, role: str, *, below: float = 2.0, keeps: bool = False) -> Block:
    ink, font = theme_named("print").ink, paper_font(role)
    return text_block(html, sheet.content_width, font, ink, below=below, keeps_with_next=keeps)
