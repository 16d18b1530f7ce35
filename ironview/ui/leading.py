"""Painting from the edge at which people begin to read: the left one, or the right one.

Only places are mirrored. Words and numbers keep the direction of their own letters, shapes and
icons stay as they are.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap


class Leading:
    """A painter whose x is given as if everything were read from left to right.

    Attributes:
        painter: The one that is painted with.
    """

    def __init__(self, painter: QPainter, whole: QRectF, direction: Qt.LayoutDirection) -> None:
        """Paint inside an area.

        Args:
            whole: What is mirrored: a row, a cell or a widget.
            direction: Of the widget that is painted.
        """
        self.painter, self._whole = painter, whole
        self._is_mirrored = direction is Qt.LayoutDirection.RightToLeft
        # Else a sign or a unit would change sides with its number.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def box(self, rect: QRectF) -> QRectF:
        """Return where a rectangle lies."""
        if not self._is_mirrored:
            return rect
        left = self._whole.left() + self._whole.right() - rect.right()
        return QRectF(left, rect.top(), rect.width(), rect.height())

    def text(self, x: float, baseline: float, text: str) -> None:
        """Paint one line in the painter's font and pen; x is where it begins."""
        width = QFontMetricsF(self.painter.font()).horizontalAdvance(text)
        place = self.box(QRectF(x, baseline, width, 0))
        self.painter.drawText(QPointF(place.left(), baseline), text)

    def pixmap(self, x: float, y: float, pixmap: QPixmap) -> None:
        """Paint an icon; x is its edge nearer to where the reading begins."""
        width = pixmap.deviceIndependentSize().width()
        self.painter.drawPixmap(self.box(QRectF(x, y, width, 0)).topLeft(), pixmap)

    def words(
        self,
        rect: QRectF,
        text: str,
        *,
        at_end: bool = False,
        wrap: bool = False,
        from_top: bool = False,
    ) -> None:
        """Paint words into a rectangle, by default at its leading edge, half-way down.

        Args:
            at_end: At the other edge.
            wrap: On as many lines as they need.
            from_top: From the upper edge on.
        """
        to_right = at_end is not self._is_mirrored
        side = Qt.AlignmentFlag.AlignRight if to_right else Qt.AlignmentFlag.AlignLeft
        down = Qt.AlignmentFlag.AlignTop if from_top else Qt.AlignmentFlag.AlignVCenter
        flags = side | Qt.AlignmentFlag.AlignAbsolute | down
        lines = Qt.TextFlag.TextWordWrap if wrap else Qt.TextFlag.TextSingleLine
        self.painter.drawText(self.box(rect), flags.value | lines.value, text)
