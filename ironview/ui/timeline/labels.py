"""Words beside marks: measured, placed so that no two overlap, painted from a cache."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QPen,
)

from ironview.domain.verdicts import Flag
from ironview.ui.glyphs import paint_flag
from ironview.ui.theme import Theme
from ironview.ui.typography import role_font

_HALO = 4.0
_FLAG_ROOM = 11.0
_RANK = 0.1
_ON_STROKE = 2.0


class Ground(Enum):
    """What keeps a label readable over lines and hatches."""

    CLEAR = auto()
    HALO = auto()
    PLATE = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a label in one weight and colour (``#rrggbb``)."""

    text: str
    color: str
    weight: int = 400


@dataclass(frozen=True, slots=True)
class Label:
    """A label where it will be painted.

    Attributes:
        x: Left end of the text; a flag follows it.
        baseline: y the letters stand on.
        rect: What it covers; no two labels of a chart share any of it.
        plate: Fill of ``Ground.PLATE``; the surface when empty.
    """

    runs: tuple[Run, ...]
    x: float
    baseline: float
    rect: QRectF
    ground: Ground = Ground.CLEAR
    flag: Flag | None = None
    plate: str = ""

    @property
    def text(self) -> str:
        """All its words."""
        return "".join(run.text for run in self.runs)


class Type:
    """The caption font in the weights a chart uses, with its measures.

    Attributes:
        is_for_paper: Letters and points are painted as strokes, never as images.
    """

    def __init__(self, paper_font: QFont | None = None) -> None:
        """Measure the caption font of the screen, or the one a page is printed in."""
        self.is_for_paper = paper_font is not None
        self._fonts = {weight: _weighted(paper_font, weight) for weight in (400, 500, 600)}
        self._metrics = {weight: QFontMetricsF(font) for weight, font in self._fonts.items()}
        self.name = self._fonts[400].toString()
        self._widths: dict[tuple[str, int], float] = {}
        self.scale = self._metrics[400].height() / 14.5
        self.ascent = round(10 * self.scale)
        self.descent = round(3 * self.scale)

    def font(self, weight: int = 400) -> QFont:
        """Return the font of a weight."""
        return self._fonts[weight]

    def width(self, text: str, weight: int = 400) -> float:
        """Return the width of a text in px."""
        key = (text, weight)
        found = self._widths.get(key)
        if found is None:
            found = self._widths[key] = self._metrics[weight].horizontalAdvance(text)
        return found

    def width_of(self, runs: Iterable[Run]) -> float:
        """Return the width of several runs side by side."""
        return sum(self.width(run.text, run.weight) for run in runs)

    def label(
        self,
        runs: tuple[Run, ...],
        x: float,
        baseline: float,
        *,
        anchor: float = 0.0,
        ground: Ground = Ground.CLEAR,
        flag: Flag | None = None,
        plate: str = "",
    ) -> Label:
        """Return a label of which the share ``anchor`` of its width lies left of ``x``."""
        width = self.width_of(runs) + (_FLAG_ROOM if flag else 0)
        left = x - width * anchor
        pad = 2.0 if ground is Ground.PLATE else 0.0
        rect = QRectF(
            left - pad, baseline - self.ascent, width + 2 * pad, self.ascent + self.descent
        )
        return Label(runs, left, baseline, rect, ground, flag, plate)

    def fitting(self, texts: Iterable[str], room: float, weight: int = 400) -> str:
        """Return the first of the texts that fits, or an empty one."""
        return next((text for text in texts if text and self.width(text, weight) <= room), "")


def _weighted(font: QFont | None, weight: int) -> QFont:
    if font is None:
        return role_font("caption", QFont.Weight(weight))
    weighted = QFont(font)
    weighted.setWeight(QFont.Weight(weight))
    return weighted


class Shelf:
    """Where labels already stand, and what they should keep clear of."""

    def __init__(self) -> None:
        self.taken: list[QRectF] = []
        self.avoid: list[tuple[QRectF, float]] = []
        self.strokes: list[QLineF] = []

    def is_free(self, rect: QRectF) -> bool:
        """Whether no label stands there."""
        return not any(rect.intersects(other) for other in self.taken)

    def take(self, rect: QRectF) -> None:
        """Reserve a place."""
        self.taken.append(rect)

    def cost(self, rect: QRectF) -> float:
        """Return how much a label there would cover of what should stay clear."""
        covered = sum(weight for other, weight in self.avoid if rect.intersects(other))
        crossed = any(_crosses(stroke, rect) for stroke in self.strokes)
        return covered + (_ON_STROKE if crossed else 0.0)

    def best(self, candidates: Iterable[Label], *, most: float) -> Label | None:
        """Reserve and return the candidate that covers least; None when all cost over ``most``.

        Earlier candidates win ties; a candidate on another label is never taken.
        """
        chosen, least = None, most
        for rank, label in enumerate(candidates):
            if rank * _RANK >= least:
                break
            cost = self.cost(label.rect) + rank * _RANK
            if cost < least and self.is_free(label.rect):
                chosen, least = label, cost
        if chosen is not None:
            self.take(chosen.rect)
        return chosen


def _crosses(line: QLineF, rect: QRectF) -> bool:
    """Whether a stroke that runs from left to right passes through a rectangle."""
    left, right = max(line.x1(), rect.left()), min(line.x2(), rect.right())
    if left >= right:
        return False
    slope = line.dy() / line.dx()
    ys = (line.y1() + (left - line.x1()) * slope, line.y1() + (right - line.x1()) * slope)
    return min(ys) < rect.bottom() and max(ys) > rect.top()


def paint_labels(painter: QPainter, labels: Iterable[Label], type_: Type, theme: Theme) -> None:
    """Paint labels: from a cache of images on screen, as letters on paper."""
    is_raster = painter.paintEngine().type() == QPaintEngine.Type.Raster
    is_screen = is_raster and not type_.is_for_paper
    ratio = painter.device().devicePixelRatioF()
    for label in labels:
        if label.ground is Ground.PLATE:
            painter.fillRect(label.rect, QColor(label.plate) if label.plate else theme.surface)
        if not is_screen:
            _paint_letters(painter, label, type_, theme)
            continue
        key = (type_.name, type_.scale, ratio)
        image = _image(label.runs, label.flag, label.ground is Ground.HALO, theme, key)
        corner = QPointF(label.x - _HALO, label.baseline - type_.ascent - _HALO)
        painter.drawImage(corner, image)


def _paint_letters(painter: QPainter, label: Label, type_: Type, theme: Theme) -> None:
    if label.ground is Ground.HALO:
        painter.strokePath(_outline(label, type_), _halo_pen(theme))
    # Each run in the direction of its letters; its blanks stay where they part it from others.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    x = label.x
    for run in label.runs:
        painter.setFont(type_.font(run.weight))
        painter.setPen(QColor(run.color))
        text = run.text.lstrip(" ")
        begin = x + type_.width(run.text, run.weight) - type_.width(text, run.weight)
        painter.drawText(QPointF(begin, label.baseline), text)
        x += type_.width(run.text, run.weight)
    if label.flag is not None:
        center = QPointF(x + 7, label.baseline - 4 * type_.scale)
        paint_flag(painter, center, label.flag, theme, radius=3.8)


@lru_cache(maxsize=4096)
def _image(
    runs: tuple[Run, ...],
    flag: Flag | None,
    has_halo: bool,
    theme: Theme,
    key: tuple[str, float, float],
) -> QImage:
    """Return a label's image; ``key`` holds font, scale and device px for each px."""
    type_, ratio = Type(), key[2]
    ground = Ground.HALO if has_halo else Ground.CLEAR
    label = type_.label(runs, _HALO, type_.ascent + _HALO, flag=flag, ground=ground)
    width, height = label.rect.width() + 2 * _HALO, label.rect.height() + 2 * _HALO
    image = QImage(
        round(width * ratio + 1),
        round(height * ratio + 1),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_letters(painter, label, type_, theme)
    painter.end()
    return image


def _outline(label: Label, type_: Type) -> QPainterPath:
    path, x = QPainterPath(), label.x
    for run in label.runs:
        path.addText(QPointF(x, label.baseline), type_.font(run.weight), run.text)
        x += type_.width(run.text, run.weight)
    return path


def _halo_pen(theme: Theme) -> QPen:
    return QPen(
        theme.surface,
        _HALO,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )
