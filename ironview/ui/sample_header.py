"""Head of the results table: a date over what the sample may be used for."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from ironview.domain.interpretation import InterpretedSample
from ironview.domain.readings import reading_of_window
from ironview.ui import words
from ironview.ui.glyphs import paint_state, reading_color
from ironview.ui.sample_table_delegate import VALUE_EDGE
from ironview.ui.sample_table_model import FIXED_COLUMNS, Role
from ironview.ui.theme import Theme, active_theme
from ironview.ui.typography import role_font

HEIGHT: Final = 42
_TEXT_EDGE: Final = 10
_LEFT: Final = 14
_GLYPH: Final = 13


class SampleHeader(QHeaderView):
    """Paints the head of both halves.

    Attributes:
        selected_column: Column of the selected sample; None for none.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.selected_column: int | None = None
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)

    @override
    def sizeHint(self) -> QSize:
        lines = _line_height("strong") + _line_height("caption") + 8
        return QSize(super().sizeHint().width(), max(HEIGHT, round(lines)))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        theme = active_theme()
        area = QRectF(rect)
        model = self.model()
        sample = model.headerData(logicalIndex, self.orientation(), Role.SAMPLE)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.fillRect(area, theme.surface)
        if isinstance(sample, InterpretedSample):
            _paint_sample(painter, area, sample, theme)
        else:
            left = logicalIndex < FIXED_COLUMNS
            text = model.headerData(logicalIndex, self.orientation())
            _paint_words(painter, area, text, theme, left=left)
        painter.setPen(QPen(theme.border, 1))
        edge = area.bottom() - 0.5
        painter.drawLine(QPointF(area.left(), edge), QPointF(area.right(), edge))
        if logicalIndex == self.selected_column:
            _paint_selection(painter, area, theme.accent)
        painter.restore()


def sample_width(sample: InterpretedSample) -> int:
    """Return the least width in which a sample's head is whole."""
    date_line, window = words.sample_head(sample).split("\n")
    strong = QFontMetricsF(role_font("strong")).horizontalAdvance(date_line)
    widest = max(strong + VALUE_EDGE - _TEXT_EDGE, _window_width(window))
    return round(widest) + _TEXT_EDGE + 5


def _window_width(window: str) -> float:
    return QFontMetricsF(role_font("caption")).horizontalAdvance(window) + _GLYPH + 3


def _paint_sample(painter: QPainter, area: QRectF, sample: InterpretedSample, theme: Theme) -> None:
    """Paint date and window, each only where its begin is not scrolled away."""
    date_line, window = words.sample_head(sample).split("\n")
    edge = area.right() - VALUE_EDGE
    small = role_font("caption")
    strong = QFontMetricsF(role_font("strong"))
    base = area.bottom() - 8 - QFontMetricsF(small).descent()
    above = base - _line_height("caption")
    painter.setFont(role_font("strong"))
    painter.setPen(theme.ink)
    begin = edge - strong.horizontalAdvance(date_line)
    if begin >= 0:
        painter.drawText(QPointF(begin, above), date_line)
    reading = reading_of_window(sample.sample.window)
    color = reading_color(reading, theme) if reading.value != "readable" else theme.muted
    painter.setFont(small)
    painter.setPen(color)
    needed = _window_width(window)
    start = min(max(edge, area.left() + needed + 4), area.right() - _TEXT_EDGE) - needed
    if start >= 0:
        paint_state(painter, QPointF(start + 5, base - 4), reading, theme, radius=4)
        painter.drawText(QPointF(start + _GLYPH + 3, base), window)


def _paint_words(painter: QPainter, area: QRectF, text: str, theme: Theme, *, left: bool) -> None:
    painter.setFont(role_font("caption"))
    painter.setPen(theme.muted)
    side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    room = area.adjusted(_LEFT if left else 0, 0, -_TEXT_EDGE, -7)
    painter.drawText(room, side | Qt.AlignmentFlag.AlignBottom, text)


def _paint_selection(painter: QPainter, area: QRectF, color: QColor) -> None:
    painter.setPen(QPen(color, 1))
    inner = area.adjusted(0.5, 0, -0.5, 0)
    painter.drawLine(inner.topLeft(), inner.bottomLeft())
    painter.drawLine(inner.topRight(), inner.bottomRight())
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), 2), color)


def _line_height(role: str) -> float:
    return QFontMetricsF(role_font(role)).lineSpacing()
