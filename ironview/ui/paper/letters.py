"""The slip for the next test, and the letter to a colleague."""

from collections.abc import Iterator
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from ironview.domain.findings import Severity
from ironview.domain.verdicts import NextTest, NextTestState
from ironview.ui.overridden_line import line_of
from ironview.ui.paper.blocks import Block, boxed, draw_text, space, stacked, text_block
from ironview.ui.paper.flow import PaperDocument
from ironview.ui.paper.sheets import Sheet, paper_font
from ironview.ui.paper.source import PrintSource, first_head, running_head
from ironview.ui.theme import theme_named
from ironview.wording.bottom_line import dose_text
from ironview.wording.dates import date_text
from ironview.wording.findings import finding_action, finding_statement
from ironview.wording.labels import analyte_name
from ironview.wording.next_test import next_test_text

translate = QCoreApplication.translate

_LOUD: Final = (Severity.URGENT, Severity.WARNING)
_BOX: Final = 11.0


def slip_document(source: PrintSource, sheet: Sheet) -> PaperDocument:
    """Return the request for the next test; without one it says so."""
    test = source.interpretation.next_test
    parts = [_line(f"<b>{escape(_dates(test))}</b>", sheet.content_width - 32, "title")]
    reason = next_test_text(source.interpretation)
    parts.append(_line(escape(reason), sheet.content_width - 32, "body"))
    dose = _last_dose(source)
    if dose:
        parts.append(_line(escape(dose), sheet.content_width - 32, "body"))
    heading = translate("Paper", "Next blood test")
    blocks = [
        _line(f"<b>{escape(heading)}</b>", sheet.content_width, "title"),
        space(4),
        boxed(stacked(parts), theme_named("print").ink, 1.5, (16, 12)),
        space(12),
        *_tests(test, sheet),
        _signature(),
    ]
    title = translate("Paper", "Slip for the next test, {whom}")
    return _document(source, sheet, title, blocks)


def letter_document(source: PrintSource, sheet: Sheet) -> PaperDocument:
    """Return a letter: answer, what asks for attention, and when to test next."""
    said = source.interpretation
    line = line_of(said, source.overrides)
    width = sheet.content_width
    subject = translate("Paper", "Iron tests of {whom}, {date}").format(
        whom=source.foot, date=date_text(source.printed_at.date())
    )
    loud = [one for one in said.findings if one.severity in _LOUD]
    blocks = [
        space(72),
        _line(f"<b>{escape(subject)}</b>", width, "subtitle", below=14),
        _line(escape(translate("Paper", "Dear colleague,")), width, "body", below=10),
        _line(f"<b>{escape(line.headline)}</b> {escape(line.facts)}", width, "body", below=8),
        *(_line(text, width, "body", below=8) for text in (line.aside,) if text),
        *(
            _line(escape(f"{finding_statement(one)} {finding_action(one)}"), width, "body", below=8)
            for one in loud
        ),
        _line(escape(next_test_text(said)), width, "body", below=8),
        _line(
            escape(
                translate(
                    "Paper",
                    "These sentences describe patterns of the results by the rules named below. "
                    "They are not a diagnosis.",
                )
            ),
            width,
            "body",
            below=18,
        ),
        _line(escape(translate("Paper", "With kind regards")), width, "body", below=10),
        _signature(),
    ]
    return _document(source, sheet, translate("Paper", "Letter, {whom}"), blocks)


def _document(source: PrintSource, sheet: Sheet, title: str, blocks: list[Block]) -> PaperDocument:
    return PaperDocument(
        sheet=sheet,
        title=title.format(whom=source.identity.label),
        first_head=first_head(source, sheet),
        running_head=running_head(source, sheet),
        blocks=blocks,
        foot=source.foot,
        made_with=source.made_with,
    )


def _dates(test: NextTest) -> str:
    """Return from when blood may be drawn, and from when it is best."""
    if test.state is NextTestState.NONE:
        return translate("Paper", "No test is planned.")
    if test.state is NextTestState.DONE and test.recheck is not None:
        return translate("Paper", "From {date}").format(date=date_text(test.recheck))
    if test.earliest is None or test.preferred is None:
        return translate("Paper", "No test is planned.")
    return translate("Paper", "Not before {earliest}, best from {preferred}").format(
        earliest=date_text(test.earliest), preferred=date_text(test.preferred)
    )


def _last_dose(source: PrintSource) -> str:
    courses = source.interpretation.courses
    if not courses:
        return ""
    dose = courses[-1].course.doses[-1]
    return translate("Paper", "Last iron infusion: {dose}, {date}.").format(
        dose=dose_text(dose), date=date_text(dose.day)
    )


def _tests(test: NextTest, sheet: Sheet) -> Iterator[Block]:
    if not test.tests:
        return
    heading = escape(translate("Paper", "Tests"))
    yield _line(f"<b>{heading}</b>", sheet.content_width, "subtitle", below=6)
    for code in test.tests:
        yield _tick(analyte_name(code))
    yield space(8)


def _tick(text: str) -> Block:
    theme = theme_named("print")

    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.setPen(theme.ink)
        painter.drawRect(QRectF(rect.left() + 0.5, rect.top() + 4.5, _BOX, _BOX))
        at = QPointF(rect.left() + _BOX + 10, rect.top() + 14)
        draw_text(painter, text, at, paper_font("body"), theme.ink)

    return Block(height=22, paint=paint)


def _signature() -> Block:
    theme = theme_named("print")

    def paint(painter: QPainter, rect: QRectF) -> None:
        base = rect.bottom() - 16
        small = paper_font("caption")
        for left, width, name in (
            (0.0, 0.5, translate("Paper", "Name and signature")),
            (0.58, 0.2, translate("Paper", "Date")),
        ):
            x = rect.left() + left * rect.width()
            painter.fillRect(QRectF(x, base, width * rect.width(), 0.75), theme.ink)
            draw_text(painter, name, QPointF(x, base + 12), small, theme.ink2)

    return Block(height=64, paint=paint)


def _line(html: str, width: float, role: str, *, below: float = 4.0) -> Block:
    theme = theme_named("print")
    return text_block(html, width, paper_font(role), theme.ink, below=below)
