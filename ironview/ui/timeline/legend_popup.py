"""The legend as a list, behind the ? button where the chart has no room for a line of it."""

from PySide6.QtCore import QPoint, QPointF, QSize
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ironview.ui.timeline.frame import Frame
from ironview.ui.timeline.labels import Run, paint_labels
from ironview.ui.timeline.phrases import translate
from ironview.ui.timeline.signs import legend_signs

_ROW = 22.0
_PADDING = 12.0
_SIGN = 24.0


class LegendPopup(QWidget):
    """Names every shape, band and line in use; a click on it, or its key again, closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._frame: Frame | None = None
        self.setAccessibleName(translate("Timeline", "Legend"))
        self.hide()

    def open_at(self, corner: QPoint, frame: Frame) -> None:
        """Show the signs of a chart, the upper right corner there."""
        self._frame = frame
        signs = legend_signs(frame)
        self.setAccessibleDescription(", ".join(words for _, words in signs))
        widest = max(frame.type.width(words) for _, words in signs)
        width = widest + _SIGN + 2 * _PADDING + 6
        self.resize(QSize(round(width), round(self._row(frame) * len(signs) + 2 * _PADDING)))
        self.move(corner - QPoint(self.width(), 0))
        self.show()
        self.raise_()

    @staticmethod
    def _row(frame: Frame) -> float:
        return _ROW * max(frame.type.scale, 1.0)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        frame = self._frame
        if frame is None:
            return
        painter, theme, type_ = QPainter(self), frame.theme, frame.type
        painter.setPen(QPen(theme.border, 1))
        painter.setBrush(theme.surface)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        row = self._row(frame)
        for place, (paint, words) in enumerate(legend_signs(frame)):
            middle = _PADDING + (place + 0.5) * row
            paint(painter, QPointF(_PADDING + 8, middle))
            runs = (Run(words, theme.ink2.name()),)
            label = type_.label(runs, _PADDING + _SIGN, middle + 4 * type_.scale)
            paint_labels(painter, [label], type_, theme)
