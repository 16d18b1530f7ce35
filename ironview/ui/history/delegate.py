"""Paints a line of the history: the sentence on as many lines as it needs, when and where below."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView
from typing_extensions import override

from ironview.ui.history.model import HistoryRole
from ironview.ui.leading import Leading
from ironview.ui.theme import active_theme
from ironview.ui.typography import role_font

_Index = QModelIndex | QPersistentModelIndex
_EDGE: Final = 12
_ABOVE: Final = 8
_LINE_ABOVE: Final = 3
_BAR: Final = 3
_WRAP: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class HistoryDelegate(QStyledItemDelegate):
    """As wide as the view, as high as the words."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._room(index)
        height = self._text_height(index, width) + 2 * _above(index)
        if index.data(HistoryRole.META):
            height += QFontMetrics(role_font("caption")).lineSpacing() + 2
        return QSize(width, height)

    def _room(self, index: _Index) -> int:
        depth = 2 if index.parent().isValid() else 1
        return max(self._view.viewport().width() - depth * self._view.indentation() - _EDGE, 80)

    @staticmethod
    def _text_height(index: _Index, width: int) -> int:
        box = QRect(0, 0, width, 10_000)
        metrics = QFontMetrics(_font(index))
        return metrics.boundingRect(box, _WRAP, index.data()).height()

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, rect = active_theme(), QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        meta = index.data(HistoryRole.META)
        painter.save()
        leading = Leading(painter, rect, option.direction)
        if is_selected:
            painter.fillRect(rect, theme.accent_soft)
            bar = QRectF(rect.left(), rect.top(), _BAR, rect.height())
            painter.fillRect(leading.box(bar), theme.accent)
        left, width = rect.left() + _BAR + 4, rect.width() - _EDGE
        top = rect.top() + _above(index)
        height = self._text_height(index, self._room(index))
        is_past = index.data(HistoryRole.IS_PAST)
        painter.setFont(_font(index))
        painter.setPen(theme.ink2 if is_past or not meta else theme.ink)
        leading.words(QRectF(left, top, width, height + 2), index.data(), wrap=True, from_top=True)
        if meta:
            small = QFontMetrics(role_font("caption"))
            painter.setFont(role_font("caption"))
            painter.setPen(theme.muted)
            told = small.elidedText(meta, Qt.TextElideMode.ElideRight, round(width))
            leading.text(left, top + height + 2 + small.ascent(), told)
        if not index.parent().isValid():
            painter.setPen(QPen(theme.line, 1))
            painter.drawLine(rect.topLeft(), rect.topRight())
        if is_selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.accent, 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()


def _font(index: _Index) -> QFont:
    is_top = not index.parent().isValid()
    return role_font("body" if is_top else "caption")


def _above(index: _Index) -> int:
    return _LINE_ABOVE if index.parent().isValid() else _ABOVE
