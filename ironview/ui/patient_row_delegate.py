"""Paints one patient of the list: name, what waits, sex and age, number."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ironview.controller.patient_lines import PatientLine
from ironview.ui import words
from ironview.ui.glyphs import paint_severity
from ironview.ui.icons import icon_pixmap
from ironview.ui.leading import Leading
from ironview.ui.patient_list_model import PatientRole
from ironview.ui.theme import Theme, active_theme
from ironview.ui.to_do import ToDo, to_do
from ironview.ui.typography import role_font

_HEIGHT: Final = 52
_ICON_LEFT: Final = 13
_TEXT_LEFT: Final = 41
_EDGE: Final = 12
_BAR: Final = 3

_Index = QModelIndex | QPersistentModelIndex


class PatientRowDelegate(QStyledItemDelegate):
    """Rows of 52 px, two lines; higher when text is larger."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        lines = _metrics("strong").lineSpacing() + _metrics("caption").lineSpacing()
        return QSize(0, max(_HEIGHT, round(lines) + 16))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = active_theme()
        rect = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        line: PatientLine = index.data(PatientRole.LINE)
        painter.save()
        leading = Leading(painter, rect, option.direction)
        _paint_ground(leading, rect, state, theme)
        waits = to_do(line)
        if index.data(PatientRole.LOOKS_ALIKE) and line.birth_date is not None:
            waits = ToDo(words.born(line.birth_date), waits.icon, "ink2", waits.severity)
        _paint_icon(leading, rect, waits, theme)
        _paint_lines(leading, rect, line, waits, theme)
        painter.restore()


def _paint_ground(leading: Leading, rect: QRectF, state: QStyle.StateFlag, theme: Theme) -> None:
    painter = leading.painter
    selected = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    plain = theme.raised if hovered else theme.surface
    painter.fillRect(rect, theme.accent_soft if selected else plain)
    if selected:
        bar = QRectF(rect.left(), rect.top(), _BAR, rect.height())
        painter.fillRect(leading.box(bar), theme.accent)
    painter.setPen(QPen(theme.line, 1))
    foot = rect.bottom() - 0.5
    painter.drawLine(QPointF(rect.left(), foot), QPointF(rect.right(), foot))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.accent, 2))
        painter.drawRect(rect.adjusted(2, 2, -2, -3))


def _paint_icon(leading: Leading, rect: QRectF, waits: ToDo, theme: Theme) -> None:
    painter = leading.painter
    box = leading.box(QRectF(rect.left() + _ICON_LEFT, rect.center().y() - 9, 18, 18))
    if waits.severity is not None:
        paint_severity(painter, box, waits.severity, theme)
    elif waits.icon:
        tone = "muted" if waits.tone == "ink2" else waits.tone
        painter.drawPixmap(box.topLeft(), icon_pixmap(waits.icon, theme.color(tone), 18))


def _paint_lines(
    leading: Leading,
    rect: QRectF,
    line: PatientLine,
    waits: ToDo,
    theme: Theme,
) -> None:
    painter = leading.painter
    strong, small = _metrics("strong"), _metrics("caption")
    left, right = rect.left() + _TEXT_LEFT, rect.right() - _EDGE
    gap = (rect.height() - strong.height() - small.height()) / 3
    first = rect.top() + gap + strong.ascent() + 1
    second = rect.bottom() - gap - small.descent() - 1
    age = f"{words.sex_letter(line.sex)} {'' if line.age is None else line.age}".strip()
    painter.setFont(role_font("caption"))
    painter.setPen(theme.ink2)
    leading.text(right - small.horizontalAdvance(age), first, age)
    painter.setPen(theme.muted)
    leading.text(right - small.horizontalAdvance(line.mrn), second, line.mrn)
    painter.setPen(theme.color(waits.tone))
    room = right - small.horizontalAdvance(line.mrn) - 8 - left
    leading.text(left, second, _elided(small, waits.text, room))
    painter.setFont(role_font("strong"))
    painter.setPen(theme.ink)
    name = words.full_name(line.family_name, line.given_name)
    room = right - small.horizontalAdvance(age) - 8 - left
    leading.text(left, first, _elided(strong, name, room))


def _elided(metrics: QFontMetricsF, text: str, room: float) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


def _metrics(role: str) -> QFontMetricsF:
    return QFontMetricsF(role_font(role))
