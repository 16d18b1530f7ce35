"""Sheets of labels for the laboratory: whose tube it is, and the day before which none is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ironview import __version__
from ironview.domain.bookings import Booking
from ironview.domain.verdicts import NextTest, NextTestState
from ironview.ui.paper.blocks import TextLines, draw_text
from ironview.ui.paper.sheets import A4, LETTER, PX_PER_INCH, Sheet, paper_font
from ironview.ui.paper.source import PrintSource
from ironview.ui.theme import theme_named
from ironview.wording.bookings import booked_text
from ironview.wording.dates import date_text
from ironview.wording.labels import analyte_name

translate = QCoreApplication.translate

_MM: Final = PX_PER_INCH / 25.4
_PADDING: Final = (5 * _MM, 2.0 * _MM)
"""Across and down: printers leave the edge of a sheet white."""
_SMALLEST: Final = 0.7
"""Letters of a line that would not fit are made smaller down to this share, then it is cut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelGrid:
    """How labels lie on a sheet; in px, ``step`` from the corner of one to that of the next."""

    columns: int
    rows: int
    size: tuple[float, float]
    corner: tuple[float, float]
    step: tuple[float, float]

    @property
    def count(self) -> int:
        """How many labels a sheet has."""
        return self.columns * self.rows

    def place(self, number: int) -> QRectF:
        """Return where a label lies; the first is 0, then along the row."""
        row, column = divmod(number, self.columns)
        left = self.corner[0] + column * self.step[0]
        return QRectF(left, self.corner[1] + row * self.step[1], *self.size)


_GRIDS: Final = {
    # 24 labels of 70 × 37 mm without a gap between them.
    A4: LabelGrid(
        columns=3,
        rows=8,
        size=(70 * _MM, 37 * _MM),
        corner=(0.0, 0.5 * _MM),
        step=(70 * _MM, 37 * _MM),
    ),
    # 30 labels of 2 5/8 by 1 inch.
    LETTER: LabelGrid(
        columns=3,
        rows=10,
        size=(2.625 * PX_PER_INCH, PX_PER_INCH),
        corner=(0.1875 * PX_PER_INCH, 0.5 * PX_PER_INCH),
        step=(2.75 * PX_PER_INCH, PX_PER_INCH),
    ),
}


def label_grid(sheet: Sheet) -> LabelGrid:
    """Return how labels lie on a sheet of this paper."""
    return _GRIDS[sheet]


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What stands on one label.

    Attributes:
        facts: Birth date and number.
        when: The line that must be seen, e.g. "Not before 30 Mar 2026".
        asides: When iron was given, and when a test is booked or better.
        tests: Joined; may be empty where they are not known.
    """

    name: str
    facts: str
    when: str
    asides: tuple[str, ...] = ()
    tests: str = ""


@dataclass(frozen=True, kw_only=True, eq=False)
class LabelDocument:
    """Sheets of labels.

    Attributes:
        first: Labels of the first sheet that are used already.
        nothing: What stands on the sheet where there is no label to print.
    """

    sheet: Sheet
    title: str
    labels: Sequence[Label]
    first: int = 0
    nothing: str = ""

    @property
    def made_with(self) -> str:
        """The program."""
        return f"IronView {__version__}"

    @property
    def pages(self) -> Sequence[Sequence[tuple[int, Label]]]:
        """The labels of every sheet with their places; at least one sheet."""
        count = label_grid(self.sheet).count
        placed = list(enumerate(self.labels, self.first % count))
        sheets = -(-(len(self.labels) + self.first % count) // count)
        return [
            [(place % count, label) for place, label in placed if place // count == number]
            for number in range(max(sheets, 1))
        ]

    def paint_page(self, painter: QPainter, number: int) -> None:
        """Paint a sheet; the first is 0. The painter's origin is its corner."""
        grid = label_grid(self.sheet)
        if not self.labels:
            at = QPointF(self.sheet.left, self.sheet.top + 20)
            draw_text(painter, self.nothing, at, paper_font("body"), theme_named("print").ink)
        for place, label in self.pages[number]:
            painter.save()
            _paint(painter, grid.place(place), label)
            painter.restore()


def label_of(source: PrintSource) -> Label | None:
    """Return the label of a patient's next test; None where no test is planned."""
    who, test = source.identity, source.interpretation.next_test
    when = when_text(test.state, _date_of(test))
    if not when:
        return None
    better = test.preferred if test.state in _WAITS and test.preferred != test.earliest else None
    born = who.birth_date and translate("Paper", "born {date}").format(date=who.birth_date)
    number = who.number and translate("Paper", "MRN {number}").format(number=who.number)
    return Label(
        name=who.name,
        facts=", ".join(part for part in (born, who.sex_and_age, number) if part),
        when=when,
        asides=asides_of(test.last_dose, None, better),
        tests=tests_text(test.tests),
    )


def label_document(source: PrintSource, sheet: Sheet, first: int) -> LabelDocument:
    """Return the label of one patient's next test; ``first`` labels of the sheet are used."""
    label = label_of(source)
    title = translate("Paper", "Label for the laboratory, {whom}")
    return LabelDocument(
        sheet=sheet,
        title=title.format(whom=source.identity.label),
        labels=() if label is None else (label,),
        first=first,
        nothing=translate("Paper", "No test is planned, so that there is no label."),
    )


_WAITS: Final = (NextTestState.WAITING, NextTestState.OPEN, NextTestState.REDRAW)


def when_text(state: NextTestState | None, day: date | None) -> str:
    """Return from when blood may be drawn; empty where no test is planned.

    Args:
        day: The first day a ferritin can be read; of a test that is done, the recheck.
    """
    if state in (NextTestState.DUE, NextTestState.OVERDUE):
        return translate("Paper", "Due: draw now")
    if day is None:
        return ""
    if state is NextTestState.DONE:
        return translate("Paper", "From {date}").format(date=date_text(day))
    return translate("Paper", "Not before {date}").format(date=date_text(day))


def tests_text(codes: Sequence[str]) -> str:
    """Return the tests as they stand on a label."""
    return ", ".join(map(analyte_name, codes))


def asides_of(dose: date | None, booking: Booking | None, better: date | None) -> tuple[str, ...]:
    """Return what the laboratory should know besides.

    Args:
        dose: Day of the last infusion.
        booking: The booked test; where there is none, ``better`` is told.
        better: From when a test is read better.
    """
    infusion = translate("Paper", "Iron infusion {date}")
    best = translate("Paper", "best from {date}")
    told = ["" if dose is None else infusion.format(date=date_text(dose))]
    if booking is not None:
        told.append(booked_text(booking))
    elif better is not None:
        told.append(best.format(date=date_text(better)))
    return tuple(part for part in told if part)


def _date_of(test: NextTest) -> date | None:
    return test.recheck if test.state is NextTestState.DONE else test.earliest


def _paint(painter: QPainter, place: QRectF, label: Label) -> None:
    """Paint a label; where it says more than there is room for, all of it a little smaller."""
    theme, small = theme_named("print"), paper_font("caption")
    across, down = _PADDING
    box = place.adjusted(across, down, -across, -down)
    lines = [
        _Line(label.name, paper_font("strong"), theme.ink, box.width()),
        _Line(label.facts, small, theme.ink, box.width()),
        _Line(label.when, paper_font("subtitle"), theme.ink, box.width()),
        *(_Line(text, small, theme.ink2, box.width()) for text in label.asides),
    ]
    tests = TextLines(label.tests, box.width(), paper_font("caption", size=0.9), theme.ink)
    height = sum(line.height for line in lines) + (tests.height if label.tests else 0.0)
    painter.translate(box.topLeft())
    shrunk = min(1.0, box.height() / height)
    painter.scale(shrunk, shrunk)
    y = 0.0
    for line in lines:
        line.paint(painter, y)
        y += line.height
    if label.tests:
        tests.paint(painter, QPointF(0.0, y))


class _Line:
    """One line that is no wider than there is room."""

    def __init__(self, text: str, font: QFont, color: QColor, width: float) -> None:
        self._font, self._color = QFont(font), color
        taken = QFontMetricsF(font).horizontalAdvance(text)
        if taken > width:
            share = max(width / taken * 0.98, _SMALLEST)
            self._font.setPointSizeF(font.pointSizeF() * share)
        self._metrics = QFontMetricsF(self._font)
        self._text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        self.height = self._metrics.height() if text else 0.0

    def paint(self, painter: QPainter, top: float) -> None:
        at = QPointF(0.0, top + self._metrics.ascent())
        draw_text(painter, self._text, at, self._font, self._color)
