"""Results by sample for paper: as many samples side by side as fit, then the next ones below."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from ironview.domain.interpretation import InterpretedSample
from ironview.domain.readings import Reading, reading_of_window
from ironview.ui import row_words, words
from ironview.ui.glyphs import flag_color, paint_flag, paint_state, reading_color
from ironview.ui.hatch import paint_hatch
from ironview.ui.paper.blocks import Block, draw_text
from ironview.ui.paper.sheets import paper_font
from ironview.ui.sample_rows import AnalyteRow, Cell, SampleTable
from ironview.ui.score_rows import ScoreRow
from ironview.ui.theme import theme_named

ROW_HEIGHT: Final = 18.0
_HEAD_HEIGHT: Final = 34.0
_NAME_WIDTH: Final = 150.0
_RANGE_WIDTH: Final = 76.0
_VALUE_EDGE: Final = 22.0
_LEAST_COLUMN: Final = 88.0
_GAP: Final = 14.0
_MOST_KEPT: Final = 14
"""A table of up to so many rows is not broken over two pages."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """Samples side by side: their places in the table, and the right edges of their columns."""

    places: tuple[int, ...]
    rights: tuple[float, ...]
    widths: tuple[float, ...]


def table_blocks(table: SampleTable, places: Sequence[int], width: float) -> Iterator[Block]:
    """Yield the rows of these samples, each under a head that is repeated on a new page.

    Args:
        places: Positions of samples in the table, oldest first.
        width: Of the content.
    """
    for columns in _fitted(table, places, width):
        head = _head_block(table, columns)
        yield head
        rows = [row for row in table.rows if _has_value(row, columns)]
        is_short = len(rows) <= _MOST_KEPT
        for place, row in enumerate(rows):
            keeps = is_short and place < len(rows) - 1
            yield _row_block(row, columns, head, keeps_with_next=keeps)
        yield Block(height=_GAP, paint=lambda _painter, _rect: None)


def _head_block(table: SampleTable, columns: _Columns) -> Block:
    return Block(
        height=_HEAD_HEIGHT,
        paint=lambda painter, rect: _paint_head(painter, rect, table, columns),
        keeps_with_next=True,
    )


def _row_block(
    row: AnalyteRow | ScoreRow, columns: _Columns, head: Block, *, keeps_with_next: bool
) -> Block:
    return Block(
        keeps_with_next=keeps_with_next,
        height=ROW_HEIGHT,
        paint=lambda painter, rect: _paint_row(painter, rect, row, columns),
        head=replace(head, keeps_with_next=False),
    )


def _has_value(row: AnalyteRow | ScoreRow, columns: _Columns) -> bool:
    if isinstance(row, AnalyteRow):
        return any(row.cells[place].results for place in columns.places)
    return any(row.cells[place] for place in columns.places)


def _fitted(table: SampleTable, places: Sequence[int], width: float) -> Iterator[_Columns]:
    """Put samples side by side, about as many in each table as in the others."""
    room = width - _NAME_WIDTH - _RANGE_WIDTH
    needed = [(place, _column_width(table, place)) for place in places]
    tables = len(_greedy(needed, room, len(needed)))
    most = -(-len(needed) // tables) if tables else 0
    yield from (_columns(waiting, room) for waiting in _greedy(needed, room, most))


def _greedy(
    needed: Sequence[tuple[int, float]], room: float, most: int
) -> list[list[tuple[int, float]]]:
    groups: list[list[tuple[int, float]]] = []
    for place, width in needed:
        last = groups[-1] if groups else None
        is_full = last is None or len(last) == most or sum(w for _, w in last) + width > room
        if is_full or last is None:
            groups.append([(place, width)])
        else:
            last.append((place, width))
    return groups


def _columns(waiting: Sequence[tuple[int, float]], room: float) -> _Columns:
    """Share what is left among few columns, up to half as much again."""
    taken = sum(width for _, width in waiting)
    stretch = min(room / taken, 1.5)
    rights, right = [], _NAME_WIDTH
    for _, width in waiting:
        right += width * stretch
        rights.append(right)
    places = tuple(place for place, _ in waiting)
    return _Columns(places, tuple(rights), tuple(width * stretch for _, width in waiting))


def _column_width(table: SampleTable, place: int) -> float:
    above, below = words.sample_head(table.samples[place]).split("\n")
    strong = QFontMetricsF(paper_font("strong", size=0.92))
    small = QFontMetricsF(paper_font("caption"))
    widest = max(strong.horizontalAdvance(above), small.horizontalAdvance(below) + 14)
    values = (
        strong.horizontalAdvance(row_words.cell_text(row, place)) + _aside_room(row, place, small)
        for row in table.rows
    )
    return max(widest + 12, max(values, default=0.0) + _VALUE_EDGE + 12, _LEAST_COLUMN)


def _aside_room(row: AnalyteRow | ScoreRow, place: int, small: QFontMetricsF) -> float:
    aside = _aside(row.cells[place]) if isinstance(row, AnalyteRow) else ""
    return small.horizontalAdvance(aside) + 6 if aside else 0.0


def _paint_head(painter: QPainter, rect: QRectF, table: SampleTable, columns: _Columns) -> None:
    theme = theme_named("print")
    small, strong = paper_font("caption"), paper_font("strong", size=0.92)
    base = rect.bottom() - 7
    name = QCoreApplication.translate("Paper", "Test and unit")
    draw_text(painter, name, QPointF(rect.left(), base), small, theme.ink2)
    lab = QCoreApplication.translate("Paper", "Lab range")
    draw_text(painter, lab, QPointF(rect.right(), base), small, theme.ink2, anchor=1.0)
    for place, right in zip(columns.places, columns.rights, strict=True):
        sample = table.samples[place]
        above, below = words.sample_head(sample).split("\n")
        edge = rect.left() + right - 4
        draw_text(painter, above, QPointF(edge, base - 14), strong, theme.ink, anchor=1.0)
        width = draw_text(painter, below, QPointF(edge, base), small, theme.ink2, anchor=1.0)
        _paint_window(painter, QPointF(edge - width - 8, base - 4), sample)
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.ink)


def _paint_window(painter: QPainter, center: QPointF, sample: InterpretedSample) -> None:
    reading = reading_of_window(sample.sample.window)
    paint_state(painter, center, reading, theme_named("print"), radius=3.6)


def _paint_row(
    painter: QPainter, rect: QRectF, row: AnalyteRow | ScoreRow, columns: _Columns
) -> None:
    theme = theme_named("print")
    base = rect.top() + 13
    name_font = paper_font("body", QFont.Weight.DemiBold, size=0.92)
    name = row_words.name(row)
    taken = draw_text(painter, name, QPointF(rect.left(), base), name_font, theme.ink)
    unit_at = QPointF(rect.left() + taken + 5, base)
    draw_text(painter, row_words.unit(row), unit_at, paper_font("caption"), theme.ink2)
    for place, right, width in zip(columns.places, columns.rights, columns.widths, strict=True):
        area = QRectF(rect.left() + right - width, rect.top(), width, rect.height())
        if isinstance(row, AnalyteRow) and row.cells[place].results:
            _paint_cell(painter, area, row, place, base)
        else:
            text = row_words.cell_text(row, place)
            color = theme.muted if text == words.NOTHING else theme.ink
            at = QPointF(area.right() - _VALUE_EDGE, base)
            draw_text(painter, text, at, paper_font("body", size=0.92), color, anchor=1.0)
    ending = row_words.ending(row)
    at = QPointF(rect.right(), base)
    draw_text(painter, ending, at, paper_font("caption"), theme.ink2, anchor=1.0)
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 0.75, rect.width(), 0.75), theme.line)


def _paint_cell(painter: QPainter, area: QRectF, row: AnalyteRow, place: int, base: float) -> None:
    theme, cell = theme_named("print"), row.cells[place]
    text, aside = row_words.cell_text(row, place), _aside(cell)
    font = paper_font("strong" if cell.flag else "body", size=0.92)
    edge = area.right() - _VALUE_EDGE
    if cell.reading in (Reading.TOO_EARLY, Reading.PROVISIONAL, Reading.INTERFERENCE):
        paint_hatch(painter, area.adjusted(4, 1, 0, -1), cell.reading, theme)
        taken = QFontMetricsF(font).horizontalAdvance(text)
        taken += QFontMetricsF(paper_font("caption")).horizontalAdvance(aside) + 8 if aside else 0
        plate = QRectF(edge - taken - 4, area.top() + 2, taken + _VALUE_EDGE, area.height() - 4)
        painter.fillRect(plate, theme.surface)
    is_plain = cell.reading.is_eligible
    ink = theme.ink if is_plain else reading_color(cell.reading, theme)
    color = flag_color(cell.flag, theme) if cell.flag else ink
    width = draw_text(painter, text, QPointF(edge, base), font, color, anchor=1.0)
    if cell.reading is Reading.EXCLUDED:
        painter.fillRect(QRectF(edge - width - 1, base - 4, width + 2, 1), color)
    if aside:
        at = QPointF(edge - width - 6, base)
        draw_text(painter, aside, at, paper_font("caption"), theme.ink2, anchor=1.0)
    _paint_mark(painter, QPointF(area.right() - 11, base - 4), cell)


def _paint_mark(painter: QPainter, center: QPointF, cell: Cell) -> None:
    theme = theme_named("print")
    if cell.flag is not None:
        paint_flag(painter, center, cell.flag, theme, radius=3.6)
    elif not cell.reading.is_eligible:
        paint_state(painter, center, cell.reading, theme, radius=3.4)


def _aside(cell: Cell) -> str:
    if cell.is_computed:
        return QCoreApplication.translate("Paper", "calc")
    if cell.is_corrected:
        return QCoreApplication.translate("Paper", "corrected")
    if cell.lab_flag and not cell.reading.is_eligible:
        return QCoreApplication.translate("Paper", "lab {flag}").format(flag=cell.lab_flag)
    return ""
