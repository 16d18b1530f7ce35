"""Draws and prints invented patients, and looks whether something can be seen."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from ironview.controller.installation_check import records_of
from ironview.domain.errors import IronViewError
from ironview.domain.guideline import Guideline
from ironview.domain.installation import Checked, CheckKind, Fault, FaultKind
from ironview.domain.interpretation import Interpretation, interpret
from ironview.domain.timeline import DEFAULT_LANES, build_timeline
from ironview.knowledge.golden_cases import GoldenCase
from ironview.ui.example_chart import ExampleChart
from ironview.ui.identity import identity_of
from ironview.ui.paper.flow import PaperDocument
from ironview.ui.paper.output import page_image, pdf_bytes
from ironview.ui.paper.review import review_document
from ironview.ui.paper.sheets import A4
from ironview.ui.paper.source import PrintSource
from ironview.ui.theme import theme_named
from ironview.ui.timeline.export import image_of, timeline_picture
from ironview.ui.timeline_host import TimelineHost
from ironview.ui.typography import role_font

SPOILT: Final = (
    IronViewError,
    ImportError,
    OSError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RuntimeError,
)
"""What a spoilt file of looks or rules may lead to."""

_EVERY: Final = 7
_THIRDS: Final = 3
_FEWEST_COLOURS: Final = 3
_SMALLEST_SHARE: Final = 0.002
_SMALLEST_PDF: Final = 5000
_LETTERS: Final = ("i", "W", "8", "µ")
_LETTER_BOX: Final = QSize(64, 64)
_VIEW: Final = QSize(900, 600)


def check_drawing(cases: Sequence[GoldenCase], guideline: Guideline) -> Checked:
    """Draw letters, the example chart and the timeline of the first case, and look at them."""
    pictures: tuple[tuple[str, Callable[[], bool]], ...] = (
        ("letters", _are_letters_different),
        ("example chart", lambda: is_drawn(_example())),
        ("timeline as picture", lambda: is_drawn(_timeline(cases[0], guideline))),
        ("timeline on screen", lambda: is_drawn(_view(cases[0], guideline))),
    )
    faults = tuple(fault for name, look in pictures for fault in _looked_at(name, look))
    return Checked(kind=CheckKind.DRAWING, count=len(pictures), faults=faults)


def check_printing(cases: Sequence[GoldenCase], guideline: Guideline) -> Checked:
    """Make the page of the first case as PDF, and look at the page and the file."""
    pages = 0

    def look() -> bool:
        nonlocal pages
        document = _page(cases[0], guideline)
        pages = len(document.pages)
        seen = all(is_drawn(page_image(document, number, 794, 1.0)) for number in range(pages))
        return seen and is_whole_pdf(pdf_bytes(document))

    faults = tuple(_looked_at("page", look))
    return Checked(kind=CheckKind.PRINTING, count=pages, faults=faults)


def _looked_at(name: str, look: Callable[[], bool]) -> Iterator[Fault]:
    try:
        is_seen = look()
    except SPOILT as error:
        yield Fault(kind=FaultKind.FAILED, place=name, got=f"{type(error).__name__}: {error}")
        return
    if not is_seen:
        yield Fault(kind=FaultKind.BLANK, place=name)


def is_drawn(image: QImage) -> bool:
    """Whether each third of a picture, from left to right, has more than its ground on it."""
    width = image.width() // _THIRDS
    return width > 0 and all(
        _has_ink(image.copy(QRect(third * width, 0, width, image.height())))
        for third in range(_THIRDS)
    )


def _has_ink(image: QImage) -> bool:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    data = bytes(plain.constBits())
    counts: dict[bytes, int] = {}
    for at in range(0, len(data), 4 * _EVERY):
        colour = data[at : at + 3]
        counts[colour] = counts.get(colour, 0) + 1
    seen = sum(counts.values())
    return len(counts) >= _FEWEST_COLOURS and seen - max(counts.values()) > _SMALLEST_SHARE * seen


def is_whole_pdf(data: bytes) -> bool:
    """Whether it begins and ends as a PDF does, and has letters of its own in it."""
    return (
        len(data) >= _SMALLEST_PDF
        and data.startswith(b"%PDF-1.")
        and data.rstrip().endswith(b"%%EOF")
        and b"/FontFile" in data
    )


def _are_letters_different() -> bool:
    """Where there is no font, nothing is drawn, or the same box for every letter."""
    drawn = {_letter(letter) for letter in _LETTERS}
    return len(drawn) == len(_LETTERS) and _letter(" ") not in drawn


def _letter(letter: str) -> bytes:
    image = QImage(_LETTER_BOX, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(role_font("headline"))
    painter.setPen(QColor("black"))
    painter.drawText(QPointF(8, 48), letter)
    painter.end()
    return bytes(image.constBits())


def _example() -> QImage:
    chart = ExampleChart()
    chart.resize(520, 280)
    image = QImage(chart.size(), QImage.Format.Format_RGB32)
    image.fill(theme_named("print").surface)
    chart.render(image)
    return image


def _view(case: GoldenCase, guideline: Guideline) -> QImage:
    said = _said(case, guideline)
    host = TimelineHost()
    host.resize(_VIEW)
    host.load()
    host.show_patient(said, guideline, identity_of(said.record.patient, said.as_of).label)
    image = QImage(_VIEW, QImage.Format.Format_RGB32)
    image.fill(theme_named("light").surface)
    host.render(image)
    host.deleteLater()
    return image


def _timeline(case: GoldenCase, guideline: Guideline) -> QImage:
    said = _said(case, guideline)
    timeline = build_timeline(said, guideline, said.as_of, DEFAULT_LANES)
    label = identity_of(said.record.patient, said.as_of).label
    theme = theme_named("light")
    return image_of(timeline_picture(timeline, timeline.twelve_months, label, theme), 1.0)


def _page(case: GoldenCase, guideline: Guideline) -> PaperDocument:
    said = _said(case, guideline)
    printed = datetime(case.as_of.year, case.as_of.month, case.as_of.day, 8, 0)  # noqa: DTZ001
    source = PrintSource(
        interpretation=said,
        guideline=guideline,
        identity=identity_of(said.record.patient, case.as_of),
        overrides=(),
        clinic="",
        printed_at=printed.replace(tzinfo=ZoneInfo(case.time_zone)),
        printed_by="IronView",
    )
    return review_document(source, A4, all_samples=True)


def _said(case: GoldenCase, guideline: Guideline) -> Interpretation:
    (record,) = records_of(case, guideline)
    return interpret(record, guideline, case.as_of)
