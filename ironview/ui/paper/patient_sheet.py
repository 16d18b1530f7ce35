"""The patient's page: plain words, larger letters, nothing that needs colour."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from ironview.ui.paper.blocks import Block, TextLines, space, text_block
from ironview.ui.paper.flow import PaperDocument
from ironview.ui.paper.sheets import Sheet, paper_font
from ironview.ui.paper.source import PrintSource, first_head, running_head
from ironview.ui.theme import theme_named
from ironview.wording.plain_words import (
    PlainValue,
    plain_doses,
    plain_next,
    plain_today,
    plain_values,
)

translate = QCoreApplication.translate

USUAL_SIZE: Final = 1.15
LARGE_SIZE: Final = 1.7
_NAME_SHARE: Final = 0.42
_VALUE_SHARE: Final = 0.26


def patient_document(source: PrintSource, sheet: Sheet, *, large: bool) -> PaperDocument:
    """Return the page a patient takes home.

    Args:
        large: Letters of 17 pt instead of 11.5.
    """
    size = LARGE_SIZE if large else USUAL_SIZE
    said = source.interpretation
    blocks = [
        _heading(translate("Paper", "Your iron tests"), sheet, size * 1.2),
        *_paragraphs(plain_today(said), sheet, size),
        _heading(translate("Paper", "What comes next"), sheet, size),
        *_paragraphs((plain_next(said),), sheet, size),
        *_doses(source, sheet, size),
        *_values(plain_values(said), sheet, size),
        _heading(translate("Paper", "Good to know"), sheet, size),
        *_paragraphs(_advice(), sheet, size),
    ]
    return PaperDocument(
        sheet=sheet,
        title=translate("Paper", "For the patient, {whom}").format(whom=source.identity.label),
        first_head=first_head(source, sheet, size=min(size, 1.3)),
        running_head=running_head(source, sheet),
        blocks=blocks,
        foot=source.foot,
        made_with=source.made_with,
    )


def _advice() -> tuple[str, ...]:
    return (
        translate(
            "Paper",
            "This page is not a diagnosis. Talk with your doctor before you begin or stop "
            "anything.",
        ),
        translate(
            "Paper",
            "Tell every laboratory and every doctor the date of your last iron infusion: blood "
            "drawn too soon after it gives values that mislead.",
        ),
    )


def _doses(source: PrintSource, sheet: Sheet, size: float) -> Iterator[Block]:
    lines = plain_doses(source.interpretation)
    if lines:
        yield _heading(translate("Paper", "Iron you were given last"), sheet, size)
        yield from _paragraphs(lines, sheet, size, apart=2)
        yield space(6)


def _values(values: Sequence[PlainValue], sheet: Sheet, size: float) -> Iterator[Block]:
    if not values:
        return
    yield _heading(translate("Paper", "Your newest values"), sheet, size)
    for value in values:
        yield _value_block(value, sheet.content_width, size)
    yield space(8)


def _value_block(value: PlainValue, width: float, size: float) -> Block:
    theme = theme_named("print")
    font = paper_font("body", size=size)
    cells = (
        (f"<b>{escape(value.name)}</b>", 0.0, _NAME_SHARE),
        (f"<b>{escape(value.value)}</b><br>{escape(value.drawn)}", _NAME_SHARE, _VALUE_SHARE),
        (escape(value.meaning), _NAME_SHARE + _VALUE_SHARE, 1 - _NAME_SHARE - _VALUE_SHARE),
    )
    laid = [
        (TextLines(html, share * width - 12, font, theme.ink), left * width)
        for html, left, share in cells
    ]
    height = max(text.height for text, _ in laid) + 12

    def paint(painter: QPainter, rect: QRectF) -> None:
        for text, left in laid:
            text.paint(painter, rect.topLeft() + QPointF(left, 5))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 0.75), theme.line)

    return Block(height=height, paint=paint)


def _heading(text: str, sheet: Sheet, size: float) -> Block:
    theme = theme_named("print")
    font = paper_font("title", size=size)
    html = f"<b>{escape(text)}</b>"
    return text_block(html, sheet.content_width, font, theme.ink, below=6, keeps_with_next=True)


def _paragraphs(
    sentences: Sequence[str], sheet: Sheet, size: float, *, apart: float = 10
) -> Iterator[Block]:
    theme = theme_named("print")
    font = paper_font("body", size=size)
    for sentence in sentences:
        yield text_block(escape(sentence), sheet.content_width, font, theme.ink, below=apart)
