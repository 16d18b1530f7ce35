"""One timeline as it is drawn on screen, in a PNG, in an SVG and on paper: its words in place."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from xml.etree import ElementTree as ET

from pypdf import PdfReader
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation
from ironview.domain.targets import Target
from ironview.domain.timeline import build_timeline
from ironview.ui.identity import Identity
from ironview.ui.paper.output import pdf_bytes
from ironview.ui.paper.review import review_document
from ironview.ui.paper.sheets import A4
from ironview.ui.paper.source import PrintSource
from ironview.ui.theme import theme_named
from ironview.ui.timeline.export import image_of, svg_of, timeline_picture
from ironview.ui.timeline.labels import Label
from ironview.ui.timeline.view import TimelineView

_SVG = "{http://www.w3.org/2000/svg}"
LEAST_INK = 0.04


@dataclass(frozen=True, slots=True)
class Word:
    """Words that were found drawn, where they begin and on which line they stand."""

    text: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """What one medium shows: every run of words that is really there."""

    words: Sequence[Word]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    def says(self, text: str) -> bool:
        """Whether one run or line has these words, wherever a medium puts the gaps."""
        return any(_closed(text) in _closed(word.text) for word in self.words)

    def of(self, *texts: str) -> list[Word]:
        return [word for word in self.words if word.text.strip() in texts]


def _closed(text: str) -> str:
    return "".join(text.split())


def plain(text: str) -> str:
    return " ".join(text.split())


def on_screen(view: TimelineView) -> Drawing:
    """Return the words whose letters are found in what the window painted."""
    image = view.grab().toImage()
    corner = QPointF(view.canvas.mapTo(view, QPoint(0, 0)))
    chart = view.canvas.chart
    assert chart is not None
    words = _inked(image, chart.labels(), corner)
    for label in view.head.findChildren(QLabel):
        at = label.mapTo(view, QPoint(0, 0))
        letters = label.fontMetrics().size(0, label.text()).boundedTo(label.size())
        top = at.y() + (label.height() - letters.height()) / 2
        rect = QRectF(QPointF(at.x(), top), letters.toSizeF())
        if label.isVisible() and _ink(image, rect):
            words.append(Word(plain(label.text()), at.x(), at.y()))
    return Drawing(words)


def in_png(path: str, timeline, label: str) -> Drawing:
    """Return the words whose letters are found in a saved picture."""
    picture = timeline_picture(timeline, timeline.twelve_months, label, theme_named("light"))
    assert image_of(picture).save(path)
    image = QImage(path)
    image.setDevicePixelRatio(2.0)
    return Drawing(_inked(image, picture.labels(), QPointF(0, 0)))


def in_svg(timeline, label: str) -> Drawing:
    """Return the words of a drawing as any reader of SVG finds them."""
    theme = theme_named("print")
    picture = timeline_picture(timeline, timeline.twelve_months, label, theme, for_paper=True)
    words = []

    def visit(element, dx: float, dy: float) -> None:
        moved = element.get("transform", "")
        if moved.startswith("matrix("):
            numbers = [float(part) for part in moved[7:-1].split(",")]
            dx, dy = numbers[4], numbers[5]
        if element.tag == f"{_SVG}text":
            at = float(element.get("x", 0)) + dx, float(element.get("y", 0)) + dy
            words.append(Word(plain("".join(element.itertext())), *at))
        for child in element:
            visit(child, dx, dy)

    visit(ET.fromstring(svg_of(picture)), 0.0, 0.0)
    return Drawing(_joined(words))


def on_paper(
    said: Interpretation,
    guideline: Guideline,
    identity: Identity,
    targets: tuple[Target, ...] = (),
) -> Drawing:
    """Return the words of the first printed page as a reader of PDF finds them."""
    source = PrintSource(
        interpretation=said,
        guideline=guideline,
        identity=identity,
        overrides=(),
        clinic="Iron clinic",
        printed_at=datetime(2026, 6, 3, 14, 12),
        printed_by="A. Keller",
        targets=targets,
    )
    page = PdfReader(BytesIO(pdf_bytes(review_document(source, A4, all_samples=False))))
    words: list[Word] = []

    def visit(text, matrix, text_matrix, *_) -> None:
        x = text_matrix[4] * matrix[0] + text_matrix[5] * matrix[2] + matrix[4]
        y = text_matrix[4] * matrix[1] + text_matrix[5] * matrix[3] + matrix[5]
        if text.strip():
            words.append(Word(plain(text.strip("\n")), x, -y))

    page.pages[0].extract_text(visitor_text=visit)
    return Drawing(_joined(words))


def timeline_of(said: Interpretation, guideline: Guideline):
    return build_timeline(said, guideline, said.as_of)


def _joined(words: list[Word]) -> list[Word]:
    """Return the runs and, besides, what stands side by side on one line read as one."""
    lines: dict[int, list[Word]] = {}
    for word in words:
        lines.setdefault(round(word.y), []).append(word)
    whole = [
        Word(
            " ".join(" ".join(w.text for w in sorted(line, key=lambda w: w.x)).split()),
            line[0].x,
            y,
        )
        for y, line in lines.items()
    ]
    return [*words, *whole]


def _inked(image: QImage, labels: Sequence[Label], corner: QPointF) -> list[Word]:
    found = []
    for label in labels:
        rect = label.rect.translated(corner)
        if _ink(image, rect):
            found.append(Word(plain(label.text), rect.left(), rect.bottom()))
            found += [Word(plain(run.text), rect.left(), rect.bottom()) for run in label.runs]
    return found


def _ink(image: QImage, rect: QRectF) -> bool:
    """Whether letters stand there: pixels far from the commonest one, as many as letters have."""
    ratio = image.devicePixelRatio()
    box = QRectF(rect.topLeft() * ratio, rect.size() * ratio).toRect().intersected(image.rect())
    colors: dict[int, int] = {}
    for y in range(box.top(), box.bottom() + 1):
        for x in range(box.left(), box.right() + 1):
            color = image.pixel(x, y)
            colors[color] = colors.get(color, 0) + 1
    ground = max(colors, key=colors.__getitem__, default=0)
    far = sum(count for color, count in colors.items() if _distance(color, ground) > 120)
    return far >= LEAST_INK * max(box.width() * box.height(), 1)


def _distance(one: int, other: int) -> int:
    return sum(abs((one >> s & 255) - (other >> s & 255)) for s in (0, 8, 16))
