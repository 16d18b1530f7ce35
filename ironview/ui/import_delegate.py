"""Paints the rows of an import: what becomes of each, number and unit in two columns."""

from math import ceil
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView
from typing_extensions import override

from ironview.domain.readings import Reading
from ironview.ui.glyphs import paint_state
from ironview.ui.icons import icon_pixmap
from ironview.ui.import_model import Column, ImportRole
from ironview.ui.import_rows import Group, Kind, Line, group_note, group_title, state_word
from ironview.ui.leading import Leading
from ironview.ui.theme import Theme, active_theme
from ironview.ui.typography import role_font

_ROW: Final = 34
_PAD: Final = 10
UNIT_WIDTH: Final = 70
_ICONS: Final = {
    Kind.CORRECT: "square-pen",
    Kind.ADD: "plus",
    Kind.UNCHANGED: "check",
    Kind.LEFT_OUT: "minus",
    Kind.REJECTED: "x",
}

_Index = QModelIndex | QPersistentModelIndex


class ImportDelegate(QStyledItemDelegate):
    """Groups on raised ground, lines below."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        # One height for all: a list of thousands of rows scrolls fluently only so.
        text = round(QFontMetricsF(role_font("body")).height())
        return QSize(0, max(_ROW, text + 14))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = active_theme()
        rect = QRectF(option.rect)
        group: Group | None = index.data(ImportRole.GROUP)
        painter.save()
        leading = Leading(painter, rect, option.direction)
        more: str | None = index.data(ImportRole.MORE)
        if group is not None:
            self._paint_group(painter, rect, group, index, theme)
        elif more is not None:
            _paint_more(leading, rect, option, more, theme)
        else:
            self._paint_line(painter, rect, option, index, theme)
        painter.setPen(QPen(theme.line, 1))
        foot = rect.bottom() - 0.5
        painter.drawLine(QPointF(rect.left(), foot), QPointF(rect.right(), foot))
        painter.restore()

    def _paint_group(
        self, painter: QPainter, rect: QRectF, group: Group, index: _Index, theme: Theme
    ) -> None:
        painter.fillRect(rect, theme.raised)
        view = self.parent()
        if index.column() != 0 or not isinstance(view, QTreeView):
            return
        whole = QRectF(0, rect.top(), view.viewport().width(), rect.height())
        leading = Leading(painter, rect, view.layoutDirection())
        painter.setClipRect(whole)
        is_open = view.isExpanded(index.sibling(index.row(), 0))
        arrow = icon_pixmap("chevron-down" if is_open else "chevron-right", theme.ink2, 16)
        leading.pixmap(rect.left() + _PAD, rect.center().y() - 8, arrow)
        strong, small = role_font("strong"), role_font("caption")
        x = rect.left() + _PAD + 26
        base = _base(rect, QFontMetricsF(strong))
        for font, color, text in (
            (strong, theme.ink, group_title(group.kind)),
            (role_font("body"), theme.ink2, str(len(group.lines))),
            (small, theme.muted, group_note(group.kind)),
        ):
            painter.setFont(font)
            painter.setPen(color)
            leading.text(x, base, text)
            x += QFontMetricsF(font).horizontalAdvance(text) + 10
        if view.currentIndex() == index and view.hasFocus():
            painter.setPen(QPen(theme.accent, 2))
            painter.drawRect(whole.adjusted(2, 2, -2, -3))

    def _paint_line(
        self,
        painter: QPainter,
        rect: QRectF,
        option: QStyleOptionViewItem,
        index: _Index,
        theme: Theme,
    ) -> None:
        line: Line = index.data(ImportRole.LINE)
        leading = Leading(painter, rect, option.direction)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.accent_soft if selected else theme.surface)
        if selected and index.column() == 0:
            bar = QRectF(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(leading.box(bar), theme.accent)
        told_from = sentence_column(line)
        match Column(index.column()):
            case Column.STATE:
                _paint_state(leading, rect, line, theme)
            case column if column >= told_from:
                self._paint_sentence(painter, rect, told_from, line.short_why, theme)
            case Column.PATIENT:
                _paint_pair(leading, rect, line.patient, line.number, theme)
            case Column.BELONGS if not line.belongs and line.kind is Kind.ASK:
                text = QCoreApplication.translate("Import", "not decided")
                _paint_text(leading, rect, text, theme.held)
            case Column.WHEN:
                color = theme.held if line.is_after_today else theme.ink
                _paint_text(leading, rect, line.when, color, right=True)
            case Column.VALUE:
                number = rect.adjusted(0, 0, -UNIT_WIDTH, 0)
                _paint_text(leading, number, line.value, theme.ink, right=True)
                unit = QRectF(rect.right() - UNIT_WIDTH - 4, rect.top(), UNIT_WIDTH, rect.height())
                _paint_text(leading, unit, line.unit, theme.muted, role="caption")
            case _:
                text = index.data(Qt.ItemDataRole.DisplayRole)
                _paint_text(leading, rect, text, theme.ink2)
        painter.setClipping(False)
        focused = state & QStyle.StateFlag.State_HasFocus
        if focused:
            painter.setPen(QPen(theme.accent, 2))
            painter.drawRect(rect.adjusted(1, 2, -1, -3))

    def _paint_sentence(
        self, painter: QPainter, rect: QRectF, start: Column, text: str, theme: Theme
    ) -> None:
        """Paint this cell's part of a sentence that runs from one column to the right edge."""
        view = self.parent()
        whole, direction = rect, Qt.LayoutDirection.LeftToRight
        if isinstance(view, QTreeView):
            direction = view.layoutDirection()
        if start is not Column.WHY and isinstance(view, QTreeView):
            cells = [
                QRectF(view.columnViewportPosition(one), rect.top(), view.columnWidth(one), 1)
                for one in (start, Column.WHY)
            ]
            across = cells[0].united(cells[1])
            whole = QRectF(across.left(), rect.top(), across.width(), rect.height())
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        leading = Leading(painter, whole, direction)
        _paint_text(leading, whole, text, theme.ink2)


def _paint_more(
    leading: Leading,
    rect: QRectF,
    option: QStyleOptionViewItem,
    text: str,
    theme: Theme,
) -> None:
    painter = leading.painter
    is_current = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.fillRect(rect, theme.accent_soft if is_current else theme.surface)
    font = role_font("body")
    font.setUnderline(True)
    painter.setFont(font)
    painter.setPen(theme.accent)
    leading.text(rect.left() + _PAD + 26, _base(rect, QFontMetricsF(font)), text)


def sentence_column(line: Line) -> Column:
    """Return where the reason starts: it may use the columns its row leaves empty."""
    if line.kind is Kind.ASK or not line.is_told_only:
        return Column.WHY
    return Column.BELONGS if line.patient or line.number else Column.PATIENT


def _paint_state(leading: Leading, rect: QRectF, line: Line, theme: Theme) -> None:
    painter = leading.painter
    color = {
        Kind.ASK: theme.held,
        Kind.HELD: theme.held,
        Kind.ADD: theme.ok,
        Kind.REJECTED: theme.invalid,
    }.get(line.kind, theme.ink2)
    center = leading.box(QRectF(rect.left() + _PAD, rect.top(), 18, rect.height())).center()
    if line.kind in (Kind.ASK, Kind.HELD):
        paint_state(painter, center, Reading.HELD, theme)
    else:
        pixmap = icon_pixmap(_ICONS[line.kind], color, 16)
        painter.drawPixmap(center - QPointF(8, 8), pixmap)
    asks = line.kind in (Kind.ASK, Kind.HELD)
    weight = QFont.Weight.DemiBold if asks else QFont.Weight.Normal
    painter.setFont(role_font("body", weight))
    painter.setPen(theme.held if asks else theme.ink)
    x = rect.left() + _PAD + 26
    leading.text(x, _base(rect, QFontMetricsF(painter.font())), state_word(line.kind))


def _paint_pair(leading: Leading, rect: QRectF, name: str, number: str, theme: Theme) -> None:
    painter = leading.painter
    small = QFontMetricsF(role_font("caption"))
    metrics = QFontMetricsF(role_font("body"))
    beside = small.horizontalAdvance(number) + 8 if number else 0
    room = rect.width() - 2 * _PAD - beside
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
    base = _base(rect, metrics)
    painter.setFont(role_font("body"))
    painter.setPen(theme.ink)
    leading.text(rect.left() + _PAD, base, shown)
    painter.setFont(role_font("caption"))
    painter.setPen(theme.muted)
    x = rect.left() + _PAD + metrics.horizontalAdvance(shown) + 8
    leading.text(x, base, number)


def _paint_text(
    leading: Leading,
    rect: QRectF,
    text: str,
    color: QColor,
    *,
    right: bool = False,
    role: str = "body",
) -> None:
    painter = leading.painter
    font = role_font(role)
    painter.setFont(font)
    painter.setPen(color)
    box = rect.adjusted(_PAD, 0, -_PAD, 0)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    leading.words(box, shown, at_end=right)


def width_of(line: Line, column: Column) -> int:
    """Return how wide a column has to be for what a row says in it."""
    body, small = QFontMetricsF(role_font("body")), QFontMetricsF(role_font("caption"))
    if line.is_told_only and column >= sentence_column(line):
        return 0
    match column:
        case Column.STATE:
            bold = QFontMetricsF(role_font("body", QFont.Weight.DemiBold))
            wide = bold.horizontalAdvance(state_word(line.kind)) + 26
        case Column.PATIENT:
            beside = small.horizontalAdvance(line.number) + 8 if line.number else 0
            wide = body.horizontalAdvance(line.patient) + beside
        case Column.BELONGS:
            wide = body.horizontalAdvance(line.belongs)
        case Column.WHEN:
            wide = body.horizontalAdvance(line.when)
        case Column.TEST:
            wide = body.horizontalAdvance(line.test)
        case Column.VALUE:
            wide = body.horizontalAdvance(line.value) + UNIT_WIDTH
        case _:
            wide = 0
    return ceil(wide) + 2 * _PAD


def _base(rect: QRectF, metrics: QFontMetricsF) -> float:
    return rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
