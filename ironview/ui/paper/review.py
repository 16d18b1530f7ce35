"""The clinician's page: answer, verdicts, timeline, results, findings with their sources."""

from collections.abc import Iterator, Sequence
from datetime import UTC
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from ironview.controller.overriding import gone, override_of
from ironview.domain.findings import Finding
from ironview.domain.overrides import OverrideState
from ironview.domain.sign_off import SignOffState
from ironview.domain.timeline import build_timeline
from ironview.domain.timeline_parts import Period, day_of, x_of_day
from ironview.ui.glyphs import paint_severity, paint_state
from ironview.ui.overridden_line import line_of, tiles_of
from ironview.ui.paper.blocks import (
    Block,
    TextLines,
    boxed,
    draw_text,
    space,
    stacked,
    text_block,
)
from ironview.ui.paper.flow import PaperDocument
from ironview.ui.paper.result_table import table_blocks
from ironview.ui.paper.sheets import Sheet, paper_font
from ironview.ui.paper.source import PrintSource, first_head, running_head
from ironview.ui.sample_rows import SampleTable, sample_table
from ironview.ui.theme import theme_named
from ironview.ui.timeline.chart import paint_chart
from ironview.ui.timeline.export import export_title, timeline_chart
from ironview.ui.timeline.labels import Type
from ironview.ui.verdict_tiles import Tile, with_booking
from ironview.wording.citations import citation_text
from ironview.wording.dates import date_text, moment_text
from ironview.wording.findings import finding_action, finding_title
from ironview.wording.overrides import override_meta
from ironview.wording.sign_offs import sample_name, signed_text
from ironview.wording.verdict_labels import severity_label, why_text

translate = QCoreApplication.translate

_LANE_HEIGHT: Final = 106.0
_TIMELINE_FRAME: Final = 118.0
_GLYPH: Final = 16.0
_VALUE_SIZES: Final = (1.0, 0.9, 0.82, 0.74, 0.66)
_SIGN_HEIGHT: Final = 52.0


def review_document(source: PrintSource, sheet: Sheet, *, all_samples: bool) -> PaperDocument:
    """Return the page for the file and for colleagues.

    Args:
        all_samples: Print results of every sample; else of those in the period shown, and say
            how many are left out.
    """
    said, guideline = source.interpretation, source.guideline
    timeline = build_timeline(said, guideline, said.as_of, source.lanes, source.targets)
    period: Period = getattr(timeline, source.period)
    table = sample_table(said, guideline)
    *findings, last, gap = _findings(source, sheet)
    blocks = [
        _title(source, sheet),
        _answer(source, sheet),
        space(8),
        _tiles(with_booking(tiles_of(said, source.overrides), source.booked), sheet),
        space(10),
        _heading(
            translate("Paper", "Iron tests and doses, {whom}").format(
                whom=export_title(source.identity.label, period)
            ),
            sheet,
        ),
        _timeline_block(source, sheet, period),
        *_results(table, sheet, period, all_samples=all_samples),
        *findings,
        # A signature alone on a sheet would sign nothing that is seen with it.
        stacked((last, gap, _signed_block(source, sheet))),
    ]
    return PaperDocument(
        sheet=sheet,
        title=translate("Paper", "Iron review, {whom}").format(whom=source.identity.label),
        first_head=first_head(source, sheet),
        running_head=running_head(source, sheet),
        blocks=blocks,
        foot=source.foot,
        made_with=source.made_with,
    )


def _title(source: PrintSource, sheet: Sheet) -> Block:
    samples = source.interpretation.samples
    up_to = translate("Paper", "no results yet")
    if samples:
        up_to = translate("Paper", "results up to {date}").format(
            date=date_text(samples[-1].sample.at.day)
        )
    rules = translate("Paper", "rules {rules}").format(rules=source.rules)
    name = translate("Paper", "Iron review")
    html = (
        f"<b>{escape(name)}</b>&nbsp;&nbsp;"
        f'<span style="font-size:{paper_font("body").pointSizeF()}pt;font-weight:400">'
        f"{escape(up_to)}, {escape(rules)}</span>"
    )
    theme = theme_named("print")
    font = paper_font("subtitle")
    return text_block(html, sheet.content_width, font, theme.ink, below=6, keeps_with_next=True)


def _answer(source: PrintSource, sheet: Sheet) -> Block:
    line = line_of(source.interpretation, source.overrides)
    theme = theme_named("print")
    inner = sheet.content_width - 28
    body = paper_font("body")
    head = TextLines(
        f"<b>{escape(line.headline)}</b>", inner - _GLYPH - 10, paper_font("title"), theme.ink
    )

    def paint_head(painter: QPainter, rect: QRectF) -> None:
        mark = QRectF(rect.left(), rect.top() + 2, _GLYPH, _GLYPH)
        if line.severity is None:
            paint_state(painter, mark.center(), line.reading, theme, radius=6)
        else:
            paint_severity(painter, mark, line.severity, theme, hollow=line.is_overridden)
        head.paint(painter, rect.topLeft() + QPointF(_GLYPH + 10, 0))

    parts = [Block(height=max(head.height, _GLYPH + 4) + 2, paint=paint_head)]
    parts.append(text_block(line.state, inner, body, theme.ink2, below=2))
    told = (escape(line.facts), line.aside, escape(line.next_step))
    parts += [text_block(html, inner, body, theme.ink, below=2) for html in told if html]
    return boxed(stacked(parts), theme.ink, 1.5, (14, 9))


def _tiles(tiles: Sequence[Tile], sheet: Sheet) -> Block:
    theme = theme_named("print")
    width = sheet.content_width / len(tiles)
    parts = [_tile(tile, width - 14) for tile in tiles]
    height = max(part.height for part in parts) + 10

    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.setPen(theme.border)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        for place, part in enumerate(parts):
            x = rect.left() + place * width
            if place:
                painter.fillRect(QRectF(x, rect.top(), 0.75, rect.height()), theme.line)
            part.paint(painter, QRectF(x + 8, rect.top() + 5, width - 14, part.height))

    return Block(height=height, paint=paint)


def _tile(tile: Tile, room: float) -> Block:
    """Return what stands in one tile: label, value with its severity, and its fact."""
    theme = theme_named("print")
    small = paper_font("caption", size=0.95)
    beside = 17.0 if tile.severity is not None else 0.0
    value_font = _fitting_font(tile.value, room - beside)
    value = TextLines(f"<b>{escape(tile.value)}</b>", room - beside, value_font, theme.ink)
    fact = TextLines(escape(tile.fact).replace("/", "/\u2060"), room, small, theme.ink2)

    def paint(painter: QPainter, rect: QRectF) -> None:
        at = rect.topLeft()
        draw_text(painter, tile.label, at + QPointF(0, 10), small, theme.ink2)
        if tile.severity is not None:
            paint_severity(painter, QRectF(at.x(), at.y() + 16, 13, 13), tile.severity, theme)
        value.paint(painter, at + QPointF(beside, 13))
        fact.paint(painter, at + QPointF(0, 13 + value.height))

    return Block(height=13 + value.height + fact.height, paint=paint)


def _fitting_font(text: str, room: float) -> QFont:
    """Return the largest font in which a value stands on one line, or the smallest there is."""
    for size in _VALUE_SIZES:
        font = paper_font("subtitle", size=size)
        if QFontMetricsF(font).horizontalAdvance(text) <= room:
            break
    return font


def _heading(text: str, sheet: Sheet) -> Block:
    theme = theme_named("print")
    font = paper_font("subtitle", size=0.95)
    html = f"<b>{escape(text)}</b>"
    return text_block(html, sheet.content_width, font, theme.ink, below=4, keeps_with_next=True)


def _timeline_block(source: PrintSource, sheet: Sheet, period: Period) -> Block:
    said = source.interpretation
    timeline = build_timeline(said, source.guideline, said.as_of, source.lanes, source.targets)
    height = _TIMELINE_FRAME + _LANE_HEIGHT * len(source.lanes)
    chart = timeline_chart(
        timeline,
        period,
        theme_named("print"),
        (sheet.content_width, height),
        type_=Type(paper_font("caption")),
        minimap=False,
    )

    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.translate(rect.topLeft())
        paint_chart(painter, chart)

    return Block(height=height + 8, paint=paint)


def _results(
    table: SampleTable, sheet: Sheet, period: Period, *, all_samples: bool
) -> Iterator[Block]:
    days = [one.sample.at.day for one in table.samples]
    places = [
        place
        for place, day in enumerate(days)
        if all_samples or period.x0 <= x_of_day(day) <= period.x1
    ]
    yield _heading(translate("Paper", "Results by sample"), sheet)
    left_out = len(days) - len(places)
    theme = theme_named("print")
    body = paper_font("body")
    if not days:
        text = escape(translate("Paper", "There is no result yet."))
        yield text_block(text, sheet.content_width, body, theme.ink2, below=8)
    yield from table_blocks(table, places, sheet.content_width)
    if left_out:
        said = (
            translate("Paper", "1 sample outside {first} to {last} is not on this page.")
            if left_out == 1
            else translate("Paper", "{n} samples outside {first} to {last} are not on this page.")
        )
        text = said.format(
            n=left_out, first=date_text(day_of(period.x0)), last=date_text(day_of(period.x1))
        )
        yield text_block(escape(text), sheet.content_width, body, theme.ink2, below=8)


def _findings(source: PrintSource, sheet: Sheet) -> Iterator[Block]:
    """Yield each finding with what it rests on, then the sources by number."""
    findings = (*source.interpretation.findings, *gone(source.overrides))
    theme = theme_named("print")
    yield _heading(translate("Paper", "Findings"), sheet)
    if not findings:
        text = escape(translate("Paper", "The rules find nothing that asks for attention."))
        yield text_block(text, sheet.content_width, paper_font("body"), theme.ink2, below=8)
        return
    numbers: dict[str, int] = {}
    for finding in findings:
        yield _finding_block(finding, source, sheet, numbers)
    lines = [f"<sup>{number}</sup>&nbsp;{escape(text)}" for text, number in numbers.items()]
    small = paper_font("caption", size=0.92)
    yield space(2)
    for html in lines:
        yield text_block(html, sheet.content_width, small, theme.ink2)
    yield Block(height=10, paint=lambda _painter, _rect: None)


def _finding_block(
    finding: Finding, source: PrintSource, sheet: Sheet, numbers: dict[str, int]
) -> Block:
    theme = theme_named("print")
    standing = override_of(source.overrides, finding)
    is_aside = standing is not None and standing.state is not OverrideState.REOPENED
    parts = [
        f"<b>{escape(severity_label(finding.severity))}.</b> {escape(finding_title(finding))}."
    ]
    if is_aside and standing is not None:
        parts.append(f"<b>{escape(_capital(override_meta(standing.override)))}.</b>")
    parts += [escape(text) for text in (*_rows(finding), finding_action(finding)) if text]
    rule = escape(translate("Paper", "Rule {rule}").format(rule=finding.rule))
    marks = ",&nbsp;".join(
        str(numbers.setdefault(citation_text(one, source.guideline.sources), len(numbers) + 1))
        for one in finding.citations
    )
    parts.append(f'<span style="color:{theme.muted.name()}">{rule}</span> <sup>{marks}</sup>')
    indent = _GLYPH + 8
    text = TextLines(" ".join(parts), sheet.content_width - indent, paper_font("body"), theme.ink)

    def paint(painter: QPainter, rect: QRectF) -> None:
        mark = QRectF(rect.left(), rect.top() + 2, 14, 14)
        paint_severity(painter, mark, finding.severity, theme, hollow=is_aside)
        text.paint(painter, rect.topLeft() + QPointF(indent, 0))

    return Block(height=text.height + 5, paint=paint)


def _rows(finding: Finding) -> Iterator[str]:
    """Yield the dates it rests on, and what it left out and why."""
    used = dict.fromkeys(moment_text(one.at) for one in finding.used if one.at)
    if used:
        yield translate("Paper", "Rests on: {dates}.").format(dates="; ".join(used))
    skipped = dict.fromkeys(
        translate("Paper", "{date} ({why})").format(date=moment_text(one.at), why=why_text(one.why))
        for one in finding.skipped
        if one.at
    )
    if skipped:
        yield translate("Paper", "Not used: {rows}.").format(rows="; ".join(skipped))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _signed_block(source: PrintSource, sheet: Sheet) -> Block:
    """Say who signed the newest sample and when; else leave room to sign by hand."""
    newest = source.sign_offs[-1] if source.sign_offs else None
    if newest is None or newest.sign_off is None or newest.state is not SignOffState.SIGNED:
        return _sign_block()
    zone = source.printed_at.tzinfo or UTC
    said = f"<b>{escape(sample_name(newest.content))}.</b> "
    said += escape(signed_text(newest.sign_off, zone))
    theme = theme_named("print")
    line = text_block(said, sheet.content_width, paper_font("body"), theme.ink)
    return stacked((space(8), line))


def _sign_block() -> Block:
    theme = theme_named("print")

    def paint(painter: QPainter, rect: QRectF) -> None:
        small = paper_font("caption")
        base = rect.bottom() - 16
        unsigned = translate("Paper", "Not signed when this page was printed")
        draw_text(painter, unsigned, QPointF(rect.left(), base), small, theme.ink2)
        for left, width, name in (
            (0.46, 0.34, translate("Paper", "Name and signature")),
            (0.83, 0.17, translate("Paper", "Date")),
        ):
            x = rect.left() + left * rect.width()
            painter.fillRect(QRectF(x, base + 2, width * rect.width(), 0.75), theme.ink)
            draw_text(painter, name, QPointF(x, base + 14), small, theme.ink2)

    return Block(height=_SIGN_HEIGHT, paint=paint)
