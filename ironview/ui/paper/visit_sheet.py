"""The page of options for a visit: what to give, how much, what to test when, and from where."""

from collections.abc import Iterator
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication

from ironview.domain.visit_plan import ProductOption, VisitPlan, plan_visit
from ironview.ui.paper.blocks import Block, boxed, space, stacked, text_block
from ironview.ui.paper.flow import PaperDocument
from ironview.ui.paper.sheets import Sheet, paper_font
from ironview.ui.paper.source import PrintSource, first_head, running_head
from ironview.ui.theme import theme_named
from ironview.wording.visit_plan import (
    caution_text,
    option_lines,
    option_title,
    plan_note,
    plan_title,
    source_lines,
    stores_text,
)

translate = QCoreApplication.translate


def visit_document(source: PrintSource, sheet: Sheet, day: date | None = None) -> PaperDocument:
    """Return the options for a visit.

    Args:
        day: Of the visit; None: the day the record was read for.
    """
    plan = plan_visit(source.interpretation, source.guideline, day or source.interpretation.as_of)
    planned = [one for one in plan.options if one.doses]
    others = [one for one in plan.options if not one.doses]
    blocks = [
        _line(f"<b>{escape(plan_title(plan))}</b>", sheet, "title"),
        _line(escape(plan_note()), sheet, "body", below=8),
        *_cautions(plan, sheet),
        *(block for one in planned for block in _option(one, source, sheet)),
        *_without_doses(others, sheet),
    ]
    return PaperDocument(
        sheet=sheet,
        title=translate("Paper", "Options for a visit, {whom}").format(whom=source.identity.label),
        first_head=first_head(source, sheet),
        running_head=running_head(source, sheet),
        blocks=blocks,
        foot=source.foot,
        made_with=source.made_with,
    )


def _cautions(plan: VisitPlan, sheet: Sheet) -> Iterator[Block]:
    said = [text for text in (stores_text(plan), *map(caution_text, plan.before.cautions)) if text]
    if not said:
        return
    heading = translate("Paper", "Before iron is given")
    inner = sheet.content_width - 28
    theme = theme_named("print")
    lines = [f"<b>{escape(heading)}</b>", *map(escape, said)]
    parts = [text_block(one, inner, paper_font("body"), theme.ink, below=4) for one in lines]
    yield boxed(stacked(parts), theme.ink, 1.5, (14, 10))
    yield space(10)


def _option(option: ProductOption, source: PrintSource, sheet: Sheet) -> Iterator[Block]:
    yield _line(f"<b>{escape(option_title(option))}</b>", sheet, "subtitle", keeps=True)
    for line in option_lines(option):
        yield _line(escape(line), sheet, "body", below=2)
    cited = "; ".join(source_lines(option, source.guideline.sources))
    if cited:
        text = translate("Paper", "Sources: {sources}.").format(sources=cited)
        yield _line(escape(text), sheet, "caption", below=2)
    yield space(8)


def _without_doses(options: list[ProductOption], sheet: Sheet) -> Iterator[Block]:
    """Say which products are left out, together where the reason is the same."""
    reasons: dict[tuple[str, ...], list[str]] = {}
    for one in options:
        reasons.setdefault(option_lines(one), []).append(option_title(one))
    for lines, names in reasons.items():
        said = f"<b>{escape(', '.join(names))}.</b> {escape(' '.join(lines))}"
        yield _line(said, sheet, "body", below=4)


def _line(html: str, sheet: Sheet, role: str, *, below: float = 4.0, keeps: bool = False) -> Block:
    theme = theme_named("print")
    return text_block(
        html,
        sheet.content_width,
        paper_font(role),
        theme.ink,
        below=below,
        keeps_with_next=keeps,
    )
