"""The page for the quality folder: what was checked of an installation, where, and by whom."""

import platform
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Final

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from ironview import __version__
from ironview.domain.installation import Checked, Installation
from ironview.knowledge.build_stamp import version_text
from ironview.ui.paper.blocks import (
    Block,
    Paint,
    boxed,
    draw_text,
    rule,
    space,
    stacked,
    text_block,
)
from ironview.ui.paper.flow import PaperDocument
from ironview.ui.paper.sheets import Sheet, paper_font
from ironview.ui.theme import theme_named
from ironview.wording.dates import date_text
from ironview.wording.installation import (
    check_name,
    compared,
    conclusion,
    fault_text,
    listed_by_text,
    outcome,
)

translate = QCoreApplication.translate

_SIGN_HEIGHT: Final = 64.0
_NAME_SHARE: Final = 0.3
_COLUMNS: Final = (0.0, 0.5, 0.76)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSource:
    """What the page is made from.

    Attributes:
        checked_at: Local time.
        place: Folder of the program.
    """

    installation: Installation
    checked_at: datetime
    checked_by: str
    place: str


def installation_document(source: PageSource, sheet: Sheet) -> PaperDocument:
    """Return the page; of many faults it names as many as there is room for."""
    told = [fault_text(fault) for check in source.installation.checks for fault in check.faults]
    shown = len(told)
    document = _document(source, sheet, told, shown)
    while len(document.pages) > 1 and shown:
        shown = min(shown - 1, shown * 3 // 4)
        document = _document(source, sheet, told, shown)
    return document


def _document(source: PageSource, sheet: Sheet, told: Sequence[str], shown: int) -> PaperDocument:
    title = translate("Installation", "Check of an installation of IronView")
    blocks = [
        _conclusion(source.installation, sheet),
        space(8),
        *_facts(source, sheet),
        *_checks(source.installation.checks, sheet),
        *_faults(told, shown, sheet),
        *_digests(source.installation, sheet),
        _signature(),
    ]
    head = stacked((_line(title, sheet, "headline"), rule(theme_named("print").ink, 1.5, 4, 10)))
    return PaperDocument(
        sheet=sheet,
        title=title,
        first_head=head,
        running_head=head,
        blocks=blocks,
        foot=platform.node(),
        made_with=f"IronView {__version__}",
    )


def _conclusion(installation: Installation, sheet: Sheet) -> Block:
    theme = theme_named("print")
    text = f"<b>{escape(conclusion(is_sound=installation.is_sound))}</b>"
    inner = text_block(text, sheet.content_width - 28, paper_font("title"), theme.ink)
    return boxed(inner, theme.ink, 1.5, (14, 9))


def _facts(source: PageSource, sheet: Sheet) -> Iterator[Block]:
    at, found = source.checked_at, source.installation
    when = f"{date_text(at.date())}, {at:%H:%M}"
    system = f"{platform.platform()}, Python {platform.python_version()}, Qt {qt_version}"
    for name, value in (
        (translate("Installation", "Program"), f"IronView {version_text()}"),
        (translate("Installation", "Computer"), f"{platform.node()}, {system}"),
        (translate("Installation", "Folder"), source.place),
        (translate("Installation", "Checked"), f"{when}, {source.checked_by}"),
        (translate("Installation", "Compared with"), listed_by_text(found.listed_by)),
        (translate("Installation", "All files (SHA-256)"), found.files or "–"),
    ):
        yield _fact(name, value, sheet)
    yield space(6)


def _fact(name: str, value: str, sheet: Sheet) -> Block:
    theme = theme_named("print")
    left = _NAME_SHARE * sheet.content_width
    label = text_block(escape(name), left, paper_font("body"), theme.ink2)
    said = text_block(
        escape(value), sheet.content_width - left, paper_font("body", size=0.9), theme.ink
    )

    def paint(painter: QPainter, rect: QRectF) -> None:
        label.paint(painter, QRectF(rect.left(), rect.top(), left, label.height))
        right = QRectF(rect.left() + left, rect.top(), rect.width() - left, said.height)
        said.paint(painter, right)

    return Block(height=max(label.height, said.height) + 1, paint=paint)


def _checks(checks: Sequence[Checked], sheet: Sheet) -> Iterator[Block]:
    yield _line(translate("Installation", "What was checked"), sheet, "subtitle")
    for checked in checks:
        yield _row(checked)
    yield space(8)


def _row(checked: Checked) -> Block:
    theme = theme_named("print")
    font, strong = paper_font("body"), paper_font("strong")
    height = QFontMetricsF(strong).lineSpacing() + 5

    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 0.75), theme.line)
        base = rect.top() + 3 + QFontMetricsF(strong).ascent()
        texts = (check_name(checked.kind), compared(checked), outcome(checked))
        for share, text, one in zip(_COLUMNS, texts, (font, font, strong), strict=True):
            at = QPointF(rect.left() + share * rect.width(), base)
            draw_text(painter, text, at, one, theme.ink)

    return Block(height=height, paint=paint)


def _faults(told: Sequence[str], shown: int, sheet: Sheet) -> Iterator[Block]:
    if not told:
        return
    theme = theme_named("print")
    yield _line(translate("Installation", "What is not as it should be"), sheet, "subtitle")
    body = paper_font("body")
    for text in told[:shown]:
        yield text_block(escape(text), sheet.content_width, body, theme.ink)
    if shown < len(told):
        more = translate("Installation", "and {n} more").format(n=len(told) - shown)
        yield text_block(escape(more), sheet.content_width, body, theme.ink)
    yield space(8)


def _digests(installation: Installation, sheet: Sheet) -> Iterator[Block]:
    title = translate("Installation", "Rules and numbers of medicine (SHA-256)")
    yield _line(title, sheet, "subtitle")
    theme, font = theme_named("print"), paper_font("caption", size=0.92)
    height = QFontMetricsF(font).lineSpacing() + 0.5
    for place, digest in installation.digests.items():
        yield Block(height=height, paint=_digest_line(place, digest))
    if not installation.digests:
        yield text_block("–", sheet.content_width, font, theme.ink)


def _digest_line(place: str, digest: str) -> Paint:
    theme, font = theme_named("print"), paper_font("caption", size=0.92)

    def paint(painter: QPainter, rect: QRectF) -> None:
        base = rect.top() + QFontMetricsF(font).ascent()
        draw_text(painter, place, QPointF(rect.left(), base), font, theme.ink2)
        at = QPointF(rect.left() + _NAME_SHARE * rect.width(), base)
        draw_text(painter, digest, at, font, theme.ink)

    return paint


def _signature() -> Block:
    theme = theme_named("print")

    def paint(painter: QPainter, rect: QRectF) -> None:
        base = rect.bottom() - 18
        for left, width, name in (
            (0.0, 0.4, translate("Paper", "Name and signature")),
            (0.45, 0.2, translate("Paper", "Date")),
        ):
            x = rect.left() + left * rect.width()
            painter.fillRect(QRectF(x, base, width * rect.width(), 0.75), theme.ink)
            draw_text(painter, name, QPointF(x, base + 12), paper_font("caption"), theme.ink2)

    return Block(height=_SIGN_HEIGHT, paint=paint)


def _line(text: str, sheet: Sheet, role: str) -> Block:
    html = f"<b>{escape(text)}</b>"
    ink = theme_named("print").ink
    return text_block(
        html, sheet.content_width, paper_font(role), ink, below=3, keeps_with_next=True
    )


def program_folder() -> Path:
    """Return the folder of the program: of a built one, or of the package."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parents[2]
