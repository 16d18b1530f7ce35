"""Paints the worklist: lanes on raised ground, one line for each patient below."""

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
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView
from typing_extensions import override

from ironview.controller.worklist import WorkLine
from ironview.domain.findings import Severity
from ironview.domain.readings import Reading
from ironview.domain.worklist import Lane, Reason
from ironview.ui import words
from ironview.ui.glyphs import paint_severity, paint_state
from ironview.ui.icons import icon_pixmap
from ironview.ui.leading import Leading
from ironview.ui.theme import Theme, active_theme
from ironview.ui.typography import role_font
from ironview.ui.worklist.looks import LANE_ICONS, lane_tone
from ironview.ui.worklist.model import Column, LaneRows, WorkModel, WorkRole
from ironview.wording.worklist import is_late, lane_name, lane_note

_ROW: Final = 36
_PAD: Final = 10
_INDENT: Final = 32
"""Where names begin, under the names of lanes."""
_GLYPH: Final = 17
_MARK: Final = 14

_Index = QModelIndex | QPersistentModelIndex


class WorkDelegate(QStyledItemDelegate):
    """One height for all: a list of thousands of rows scrolls fluently only so."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        text = round(QFontMetricsF(role_font("body")).height())
        return QSize(0, max(_ROW, text + 16))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = active_theme()
        rect = QRectF(option.rect)
        painter.save()
        leading = Leading(painter, rect, option.direction)
        rows: LaneRows | None = index.data(WorkRole.LANE)
        line: WorkLine | None = index.data(WorkRole.LINE)
        if rows is not None:
            self._paint_lane(painter, rect, rows, index, theme)
        elif line is None:
            _paint_more(leading, rect, option, index, theme)
        else:
            _paint_line(leading, option, index, line, theme)
        painter.setPen(QPen(theme.line, 1))
        foot = rect.bottom() - 0.5
        painter.drawLine(QPointF(rect.left(), foot), QPointF(rect.right(), foot))
        painter.restore()

    def _paint_lane(
        self, painter: QPainter, rect: QRectF, rows: LaneRows, index: _Index, theme: Theme
    ) -> None:
        painter.fillRect(rect, theme.raised)
        view, model = self.parent(), index.model()
        if index.column() != 0 or not isinstance(view, QTreeView):
            return
        whole = QRectF(0, rect.top(), view.viewport().width(), rect.height())
        leading = Leading(painter, rect, view.layoutDirection())
        painter.setClipRect(whole)
        icon = icon_pixmap(LANE_ICONS[rows.lane], theme.color(lane_tone(rows.lane)), 16)
        leading.pixmap(rect.left() + _PAD, rect.center().y() - 8, icon)
        x = rect.left() + _INDENT
        today = model.today if isinstance(model, WorkModel) else None
        note = "" if today is None else lane_note(rows.lane, today)
        if not rows.count:
            note = QCoreApplication.translate("WorkTable", "Nobody")
        base = _base(rect, QFontMetricsF(role_font("strong")))
        for role, color, text in (
            ("strong", theme.ink, lane_name(rows.lane)),
            ("body", theme.ink2, str(rows.count) if rows.count else ""),
            ("caption", theme.muted, note),
        ):
            if text:
                painter.setFont(role_font(role))
                painter.setPen(color)
                leading.text(x, base, text)
                x += QFontMetricsF(role_font(role)).horizontalAdvance(text) + 10
        if view.currentIndex() == index and view.hasFocus():
            painter.setPen(QPen(theme.accent, 2))
            painter.drawRect(whole.adjusted(2, 2, -2, -3))


def _paint_more(
    leading: Leading,
    rect: QRectF,
    option: QStyleOptionViewItem,
    index: _Index,
    theme: Theme,
) -> None:
    painter = leading.painter
    is_current = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.fillRect(rect, theme.accent_soft if is_current else theme.surface)
    if index.column() != 0:
        return
    font = role_font("body")
    font.setUnderline(True)
    painter.setFont(font)
    painter.setPen(theme.accent)
    text = str(index.data(WorkRole.MORE))
    leading.text(rect.left() + _INDENT, _base(rect, QFontMetricsF(font)), text)


def _paint_line(
    leading: Leading,
    option: QStyleOptionViewItem,
    index: _Index,
    line: WorkLine,
    theme: Theme,
) -> None:
    painter = leading.painter
    state, rect = option.state, QRectF(option.rect)
    selected = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    ground = theme.raised if hovered else theme.surface
    painter.fillRect(rect, theme.accent_soft if selected else ground)
    painter.setClipRect(rect)
    column, text = Column(index.column()), str(index.data(Qt.ItemDataRole.DisplayRole) or "")
    match column:
        case Column.PATIENT:
            if selected:
                bar = QRectF(rect.left(), rect.top(), 3, rect.height())
                painter.fillRect(leading.box(bar), theme.accent)
            _paint_name(leading, rect, text, line, theme)
        case Column.WHY:
            _paint_why(leading, rect, text, line, theme)
        case Column.NEXT:
            _paint_next(leading, rect, line, index, theme)
        case Column.DAY:
            _paint_text(leading, rect, text, theme.ink2, right=True)
        case _:
            _paint_text(leading, rect, text, theme.ink2)
    painter.setClipping(False)


def _paint_name(leading: Leading, rect: QRectF, name: str, line: WorkLine, theme: Theme) -> None:
    """Paint the name and, whatever its length, sex and age behind it."""
    painter = leading.painter
    small, strong = QFontMetricsF(role_font("caption")), QFontMetricsF(role_font("strong"))
    age = "" if line.line.age is None else str(line.line.age)
    told = f"{words.sex_letter(line.line.sex)} {age}".strip()
    left, room = rect.left() + _INDENT, small.horizontalAdvance(told) + 8
    shown = strong.elidedText(
        name, Qt.TextElideMode.ElideRight, rect.right() - left - room - _PAD / 2
    )
    base = _base(rect, strong)
    painter.setFont(role_font("strong"))
    painter.setPen(theme.ink)
    leading.text(left, base, shown)
    painter.setFont(role_font("caption"))
    painter.setPen(theme.muted)
    leading.text(left + strong.horizontalAdvance(shown) + 6, base, told)


def _paint_why(leading: Leading, rect: QRectF, text: str, line: WorkLine, theme: Theme) -> None:
    """Paint severity or state, the reason, and the other lanes as marks at the right."""
    painter = leading.painter
    right = rect.right() - _PAD
    for lane in reversed(line.entry.marks):
        right -= _MARK
        mark = icon_pixmap(LANE_ICONS[lane], theme.muted, _MARK)
        leading.pixmap(right, rect.center().y() - _MARK / 2, mark)
        right -= 4
    place = line.entry.place
    left, color, role = rect.left() + _PAD, theme.ink, "body"
    if place is not None and place.severity in (Severity.URGENT, Severity.WARNING):
        box = QRectF(left, rect.center().y() - _GLYPH / 2, _GLYPH, _GLYPH)
        paint_severity(painter, leading.box(box), place.severity, theme)
        left += _GLYPH + 7
        if place.severity is Severity.URGENT:
            color, role = theme.urgent, "strong"
    elif place is not None and place.reason in (Reason.DRAWN_TOO_EARLY, Reason.BOOKED_TOO_EARLY):
        box = QRectF(left, rect.center().y() - _GLYPH / 2, _GLYPH, _GLYPH)
        paint_state(painter, leading.box(box).center(), Reading.TOO_EARLY, theme)
        left += _GLYPH + 7
    room = QRectF(left - _PAD, rect.top(), right - left + _PAD, rect.height())
    _paint_text(leading, room, text, color, role=role)


def _paint_next(
    leading: Leading,
    rect: QRectF,
    line: WorkLine,
    index: _Index,
    theme: Theme,
) -> None:
    model, place = index.model(), line.entry.place
    text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
    late = isinstance(model, WorkModel) and is_late(place, model.today)
    color = theme.ink
    if late and place is not None:
        color = {Lane.URGENT: theme.urgent, Lane.TOO_EARLY: theme.too_early}.get(
            place.lane, theme.ink
        )
    _paint_text(leading, rect, text, color, role="strong" if late else "body")


def _paint_text(
    leading: Leading,
    rect: QRectF,
    text: str,
    color: QColor,
    *,
    role: str = "body",
    right: bool = False,
) -> None:
    painter = leading.painter
    font = role_font(role)
    metrics = QFontMetricsF(font)
    room = rect.width() - _PAD * 1.5
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    x = rect.left() + _PAD
    if right:
        x = rect.right() - _PAD - metrics.horizontalAdvance(shown)
    painter.setFont(font)
    painter.setPen(color)
    leading.text(x, _base(rect, metrics), shown)


def _base(rect: QRectF, metrics: QFontMetricsF) -> float:
    return rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
