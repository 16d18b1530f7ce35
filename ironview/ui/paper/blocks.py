"""What pages are made of: blocks of a known height that paint themselves, and text among them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QTextDocument,
    QTextOption,
)

Paint = Callable[[QPainter, QRectF], None]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Block:
    """A part that is never broken.

    Attributes:
        height: In px.
        paint: Paints into a rectangle of that height and the width of the content.
        keeps_with_next: Never the last of a page, e.g. a heading.
        head: Painted once more above it where it begins a page, e.g. the head of its table.
    """

    height: float
    paint: Paint
    keeps_with_next: bool = False
    head: "Block | None" = None


def space(height: float) -> Block:
    """Return a gap; it keeps with what follows."""
    return Block(height=height, paint=_nothing, keeps_with_next=True)


def text_block(
    html: str,
    width: float,
    font: QFont,
    color: QColor,
    *,
    below: float = 0.0,
    keeps_with_next: bool = False,
) -> Block:
    """Return text that wraps.

    Args:
        html: Rich text; what comes from outside is escaped.
        below: Room below it.
    """
    lines = TextLines(html, width, font, color)
    return Block(
        height=lines.height + below,
        paint=lambda painter, rect: lines.paint(painter, rect.topLeft()),
        keeps_with_next=keeps_with_next,
    )


class TextLines:
    """Rich text laid out for a width."""

    def __init__(
        self,
        html: str,
        width: float,
        font: QFont,
        color: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._document = QTextDocument()
        self._document.setDefaultFont(font)
        self._document.setDocumentMargin(0)
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        self._document.setHtml(html)
        self._document.setTextWidth(width)
        self._color = color

    @property
    def height(self) -> float:
        """Height of all lines."""
        return self._document.size().height()

    @property
    def plain(self) -> str:
        """The words alone."""
        return self._document.toPlainText()

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Paint with the upper left corner here."""
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(context.palette)
        palette.setColor(QPalette.ColorRole.Text, self._color)
        context.palette = palette
        painter.save()
        painter.translate(corner)
        self._document.documentLayout().draw(painter, context)
        painter.restore()


def beside(left: TextLines, right: TextLines, left_width: float) -> Block:
    """Return two texts side by side, the second ``left_width`` to the right."""

    def paint(painter: QPainter, rect: QRectF) -> None:
        left.paint(painter, rect.topLeft())
        right.paint(painter, rect.topLeft() + QPointF(left_width, 0))

    return Block(height=max(left.height, right.height), paint=paint)


def rule(color: QColor, thickness: float, above: float, below: float) -> Block:
    """Return a line over the whole width."""

    def paint(painter: QPainter, rect: QRectF) -> None:
        y = rect.top() + above
        painter.fillRect(QRectF(rect.left(), y, rect.width(), thickness), color)

    return Block(height=above + thickness + below, paint=paint)


def stacked(blocks: Sequence[Block]) -> Block:
    """Return blocks below each other as one that is never broken."""

    def paint(painter: QPainter, rect: QRectF) -> None:
        y = rect.top()
        for block in blocks:
            block.paint(painter, QRectF(rect.left(), y, rect.width(), block.height))
            y += block.height

    return Block(height=sum(block.height for block in blocks), paint=paint)


def boxed(inner: Block, edge: QColor, thickness: float, padding: tuple[float, float]) -> Block:
    """Return a block in a frame; ``padding`` is across and down."""
    across, down = padding

    def paint(painter: QPainter, rect: QRectF) -> None:
        half = thickness / 2
        painter.setPen(QPen(edge, thickness))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), 3, 3)
        inner.paint(painter, rect.adjusted(across, down, -across, -down))

    return Block(height=inner.height + 2 * down, paint=paint)


def kept(block: Block) -> Block:
    """Return the block so that it never ends a page."""
    return replace(block, keeps_with_next=True)


def draw_text(
    painter: QPainter,
    text: str,
    at: QPointF,
    font: QFont,
    color: QColor,
    *,
    anchor: float = 0.0,
) -> float:
    """Draw one line on a baseline, the share ``anchor`` of it left of ``at``; return its width."""
    width = QFontMetricsF(font).horizontalAdvance(text)
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(QPointF(at.x() - width * anchor, at.y()), text)
    return width


def _nothing(_painter: QPainter, _rect: QRectF) -> None:
    """Leave it white."""
