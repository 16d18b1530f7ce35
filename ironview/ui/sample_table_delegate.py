"""Paints the results table: every value with its shape, hatch and flag."""

from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from ironview.domain.readings import Reading
from ironview.ui import row_words, words
from ironview.ui.glyphs import flag_color, paint_flag, paint_state, reading_color
from ironview.ui.hatch import paint_hatch
from ironview.ui.icons import icon_pixmap
from ironview.ui.sample_rows import AnalyteRow, Cell
from ironview.ui.sample_table_model import TRAILING_COLUMNS, Role
from ironview.ui.score_rows import ScoreRow
from ironview.ui.sparkline import SIZE, paint_sparkline
from ironview.ui.theme import Theme, active_theme
from ironview.ui.typography import role_font

ROW_HEIGHT: Final = 26
VALUE_EDGE: Final = 28
"""From the right edge of a sample's column to the right edge of its numbers."""
CHANGE_GAP: Final = 6
"""Between the date a change is counted from and the change."""
_GLYPH_EDGE: Final = 16.5
_TEXT_EDGE: Final = 10
_LEFT: Final = 14
_HATCHED: Final = (Reading.TOO_EARLY, Reading.PROVISIONAL, Reading.INTERFERENCE)

_Index = QModelIndex | QPersistentModelIndex


class SampleTableDelegate(QStyledItemDelegate):
    """One painter for both halves of the table.

    Attributes:
        selected_column: Column of the selected sample, framed in accent; None for none.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.selected_column: int | None = None

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, max(ROW_HEIGHT, round(QFontMetricsF(role_font("body")).height()) + 8))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = active_theme()
        rect = QRectF(option.rect)
        state = option.state
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.fillRect(rect, theme.raised if hovered else theme.surface)
        if _is_cut(rect, _seen(option), index):
            painter.setFont(role_font("body"))
            painter.setPen(theme.muted)
            painter.drawText(_seen(option), Qt.AlignmentFlag.AlignCenter, "…")
        else:
            self._paint_content(painter, rect, index, theme)
        self._paint_edges(painter, rect, index, theme)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(3, 3, -3, -4))
        painter.restore()

    def _paint_content(self, painter: QPainter, rect: QRectF, index: _Index, theme: Theme) -> None:
        row: AnalyteRow | ScoreRow = index.data(Role.ROW)
        cell: Cell | None = index.data(Role.CELL)
        text: str = index.data(Qt.ItemDataRole.DisplayRole)
        column, trailing = index.column(), index.model().columnCount() - TRAILING_COLUMNS
        if cell is not None and cell.results:
            _paint_cell(painter, rect, cell, text, theme)
        elif column == 0:
            _paint_name(painter, rect, text, row_words.unit(row), theme)
        elif column == 1:
            top = rect.center().y() - SIZE.height() / 2
            width = min(SIZE.width(), rect.width() - 12)
            place = QRectF(rect.left() + 6, top, width, SIZE.height())
            paint_sparkline(painter, place, row.spark, theme)
        elif column < trailing:
            painter.setFont(role_font("body"))
            painter.setPen(theme.muted if text == words.NOTHING else theme.ink)
            _right(painter, rect.adjusted(0, 0, -VALUE_EDGE, 0), text)
        elif column == trailing:
            _paint_change(painter, rect, index, theme)
        else:
            painter.setFont(role_font("caption"))
            painter.setPen(theme.muted)
            _right(painter, rect.adjusted(0, 0, -_TEXT_EDGE, 0), text)

    def _paint_edges(self, painter: QPainter, rect: QRectF, index: _Index, theme: Theme) -> None:
        last_row = index.row() == index.model().rowCount() - 1
        painter.setPen(QPen(theme.line, 1))
        if not last_row:
            painter.drawLine(
                QPointF(rect.left(), rect.bottom() - 0.5),
                QPointF(rect.right(), rect.bottom() - 0.5),
            )
        if index.column() == self.selected_column:
            painter.setPen(QPen(theme.accent, 1))
            inner = rect.adjusted(0.5, 0, -0.5, -0.5)
            painter.drawLine(inner.topLeft(), inner.bottomLeft())
            painter.drawLine(inner.topRight(), inner.bottomRight())
            if last_row:
                painter.drawLine(inner.bottomLeft(), inner.bottomRight())


def _seen(option: QStyleOptionViewItem) -> QRectF:
    """Return the part of a cell that is not scrolled away."""
    view = option.widget
    rect = QRectF(option.rect)
    if not isinstance(view, QAbstractScrollArea):
        return rect
    return rect.intersected(QRectF(0, rect.top(), view.viewport().width(), rect.height()))


def _is_cut(rect: QRectF, seen: QRectF, index: _Index) -> bool:
    """Whether digits of a value are scrolled away: what is left of it reads as another value."""
    cell: Cell | None = index.data(Role.CELL)
    if cell is None or not cell.results:
        return False
    text: str = index.data(Qt.ItemDataRole.DisplayRole)
    width = QFontMetricsF(role_font("strong")).horizontalAdvance(text)
    edge = rect.right() - VALUE_EDGE
    return edge - width < seen.left() or edge > seen.right()


def _paint_name(painter: QPainter, rect: QRectF, name: str, unit: str, theme: Theme) -> None:
    font = role_font("body", QFont.Weight.Medium)
    small = role_font("caption")
    metrics = QFontMetricsF(font)
    x = rect.left() + _LEFT
    room = rect.right() - x - QFontMetricsF(small).horizontalAdvance(unit) - 10
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
    base = _baseline(rect, metrics)
    painter.setFont(font)
    painter.setPen(theme.ink)
    painter.drawText(QPointF(x, base), shown)
    painter.setFont(small)
    painter.setPen(theme.muted)
    painter.drawText(QPointF(x + metrics.horizontalAdvance(shown) + 5, base), unit)


def _paint_change(painter: QPainter, rect: QRectF, index: _Index, theme: Theme) -> None:
    """Strong where chance alone does not explain it; before it its own date, where it has one."""
    text: str = index.data(Qt.ItemDataRole.DisplayRole)
    font = role_font("strong" if index.data(Role.IS_BEYOND_CHANCE) else "body")
    edge = rect.right() - _TEXT_EDGE
    painter.setFont(font)
    painter.setPen(theme.muted if text == words.NOTHING else theme.ink)
    _right(painter, rect.adjusted(0, 0, -_TEXT_EDGE, 0), text)
    aside: str = index.data(Role.ASIDE)
    if aside:
        edge -= QFontMetricsF(font).horizontalAdvance(text) + CHANGE_GAP
        painter.setFont(role_font("caption"))
        painter.setPen(theme.muted)
        base = _baseline(rect, QFontMetricsF(font))
        width = QFontMetricsF(role_font("caption")).horizontalAdvance(aside)
        painter.drawText(QPointF(edge - width, base), aside)


def _paint_cell(painter: QPainter, rect: QRectF, cell: Cell, text: str, theme: Theme) -> None:
    edge = rect.right() - VALUE_EDGE
    flagged = cell.flag is not None
    font = role_font("strong" if flagged else "body")
    width = QFontMetricsF(font).horizontalAdvance(text)
    aside = _aside(cell)
    aside_width = QFontMetricsF(role_font("caption")).horizontalAdvance(aside)
    left = edge - width - (aside_width + 8 if aside else 0)
    if cell.reading in _HATCHED:
        paint_hatch(painter, rect, cell.reading, theme)
        _paint_plate(painter, rect, left, cell.reading, theme)
    base = _baseline(rect, QFontMetricsF(font))
    if aside:
        painter.setFont(role_font("caption"))
        painter.setPen(theme.muted if cell.is_computed else reading_color(cell.reading, theme))
        painter.drawText(QPointF(left, base), aside)
    painter.setFont(font)
    painter.setPen(_ink(cell, theme))
    painter.drawText(QPointF(edge - width, base), text)
    if cell.reading is Reading.EXCLUDED:
        middle = rect.center().y()
        painter.drawLine(QPointF(edge - width - 1, middle), QPointF(edge + 1, middle))
    if cell.is_corrected or cell.superseded:
        history = icon_pixmap("history", theme.muted, 12)
        painter.drawPixmap(QPointF(rect.left() + 8, rect.center().y() - 6), history)
    _paint_mark(painter, QPointF(rect.right() - _GLYPH_EDGE, rect.center().y()), cell, theme)


def _paint_plate(
    painter: QPainter, rect: QRectF, left: float, reading: Reading, theme: Theme
) -> None:
    """Keep text off the hatch: it stands on the band's own fill."""
    right = rect.right() - (VALUE_EDGE - 4 if reading is Reading.PROVISIONAL else 6)
    plate = QRectF(left - 4, rect.top() + 3, right - left + 4, rect.height() - 7)
    fill = {
        Reading.TOO_EARLY: theme.too_early_fill,
        Reading.INTERFERENCE: theme.interference_fill,
    }.get(reading, theme.surface)
    painter.fillRect(plate, fill)


def _paint_mark(painter: QPainter, center: QPointF, cell: Cell, theme: Theme) -> None:
    if cell.flag is not None:
        paint_flag(painter, center, cell.flag, theme)
    elif not cell.reading.is_eligible:
        paint_state(painter, center, cell.reading, theme, radius=4)


def _aside(cell: Cell) -> str:
    if cell.is_computed:
        return QCoreApplication.translate("SampleTable", "calc")
    if cell.lab_flag and not cell.reading.is_eligible:
        return QCoreApplication.translate("SampleTable", "lab {flag}").format(flag=cell.lab_flag)
    return ""


def _ink(cell: Cell, theme: Theme) -> QColor:
    if cell.flag is not None:
        return flag_color(cell.flag, theme)
    return theme.ink if cell.reading.is_eligible else reading_color(cell.reading, theme)


def _baseline(rect: QRectF, metrics: QFontMetricsF) -> float:
    return rect.center().y() + (metrics.ascent() - metrics.descent()) / 2


def _right(painter: QPainter, rect: QRectF, text: str) -> None:
    painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
