"""Who is to be called about a test, on paper: what to offer, and room for how the call ended."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from ironview.controller.worklist import WorkLine
from ironview.domain.bookings import CallOutcome
from ironview.domain.worklist import Lane, Reason
from ironview.ui import words
from ironview.ui.paper.blocks import Block, draw_text, space
from ironview.ui.paper.flow import PaperDocument
from ironview.ui.paper.labels import Label, asides_of, tests_text, when_text
from ironview.ui.paper.listing import RowOfCells, clinic_line, list_line, listing
from ironview.ui.paper.sheets import Sheet, paper_font
from ironview.ui.theme import theme_named
from ironview.ui.worklist.list_sheet import ListSource
from ironview.wording.bookings import call_text, outcome_name
from ironview.wording.dates import date_text
from ironview.wording.worklist import doses_text, lane_name, next_text, why_text

translate = QCoreApplication.translate

TEST_LANES: Final = (Lane.OVERDUE, Lane.TOO_EARLY, Lane.DUE, Lane.NOTHING_BOOKED)
"""Lanes of patients whose next step is a test."""
_SHARES: Final = (0.26, 0.28, 0.46)
"""Of the width: patient, why and what to offer, how the call ended."""
_BOX: Final = 9.0
_LINE: Final = 17.0
_OUTCOMES: Final = (
    CallOutcome.WILL_COME,
    CallOutcome.REACHED,
    CallOutcome.NOT_REACHED,
    CallOutcome.LETTER_SENT,
    CallOutcome.DECLINED,
)


def called(lines: Sequence[WorkLine]) -> list[WorkLine]:
    """Return those of a lane who are to be called: not who has a date that stands."""
    return [
        line
        for line in lines
        if line.entry.place is not None and line.entry.place.reason is not Reason.BOOKED
    ]


def label_of_line(line: WorkLine) -> Label | None:
    """Return the label of a patient of the list; None where no test is planned.

    Which tests are wanted is known of a booked test only.
    """
    who, booked = line.line, line.entry.booked
    when = when_text(who.next_state, who.next_date)
    if not when:
        return None
    facts = (words.born(who.birth_date), words.sex_letter(who.sex), words.mrn(who.mrn))
    return Label(
        name=words.full_name(who.family_name, who.given_name),
        facts=", ".join(part for part in facts if part),
        when=when,
        asides=asides_of(_dose_day(line), booked, _better(line)),
        tests="" if booked is None else tests_text(booked.tests),
    )


def _dose_day(line: WorkLine) -> date | None:
    return None if line.entry.doses is None else line.entry.doses.day


def _better(line: WorkLine) -> date | None:
    place = line.entry.place
    return None if place is None or place.better == place.since else place.better


def call_document(source: ListSource, sheet: Sheet) -> PaperDocument:
    """Return the pages of everybody who is to be called about a test."""
    title = translate("Paper", "Calls about tests, {date}").format(date=date_text(source.today))
    note = translate(
        "Paper",
        "Note in the worklist how each call ended: it stands in the patient's history then.",
    )
    blocks = [
        block
        for one in source.lanes
        if one[0] in TEST_LANES
        for block in _lane(source, sheet, *one)
    ]
    if not blocks:
        blocks = [list_line(escape(translate("Paper", "Nobody is to be called.")), sheet, "body")]
    said = clinic_line(source.clinic, source.printed_at, source.printed_by)
    return listing(title, [said, note], blocks, sheet)


def _lane(
    source: ListSource, sheet: Sheet, lane: Lane, lines: Sequence[WorkLine], count: int
) -> Iterator[Block]:
    wanted = called(lines)
    if not wanted:
        return
    yield list_line(
        f"<b>{escape(lane_name(lane))}</b> {len(wanted)}", sheet, "body", below=4, keeps=True
    )
    for line in wanted:
        yield _patient(source, line, sheet)
    if count > len(lines):
        more = translate("Paper", "And {n} more of this lane.").format(n=count - len(lines))
        yield list_line(escape(more), sheet, "caption")
    yield space(10)


def _patient(source: ListSource, line: WorkLine, sheet: Sheet) -> Block:
    who, entry = line.line, line.entry
    name = escape(words.full_name(who.family_name, who.given_name))
    facts = [words.born(who.birth_date), words.mrn(who.mrn)]
    call = "" if entry.last_call is None else call_text(entry.last_call)
    why = why_text(replace(entry, last_call=None), source.today)
    offer = (next_text(entry.place, source.today), doses_text(entry.doses, source.products))
    cells = (
        "<br>".join((f"<b>{name}</b>", *(escape(one) for one in facts if one))),
        "<br>".join(
            (
                f"<b>{escape(offer[0])}</b>",
                *(escape(one) for one in (why, offer[1], call) if one),
            )
        ),
    )
    row = RowOfCells(cells, sheet, _SHARES[:2])

    def paint(painter: QPainter, rect: QRectF) -> None:
        row.paint(painter, rect)
        outcomes = sheet.content_width * _SHARES[2]
        left = rect.left() + row.width
        _paint_outcomes(painter, QRectF(left, rect.top() + 2, outcomes, rect.height()))

    return Block(height=max(row.height, 3 * _LINE + 6) + 8, paint=paint)


def _paint_outcomes(painter: QPainter, room: QRectF) -> None:
    """Paint a box for each outcome, two in a row, and where day and name are written."""
    theme, font = theme_named("print"), paper_font("caption", size=0.95)
    for place, outcome in enumerate(_OUTCOMES):
        row, column = divmod(place, 2)
        x, y = room.left() + column * room.width() / 2, room.top() + row * _LINE
        painter.setPen(QPen(theme.border, 1))
        painter.drawRect(QRectF(x + 0.5, y + 1.5, _BOX, _BOX))
        at = QPointF(x + _BOX + 6, y + 10)
        draw_text(painter, outcome_name(outcome), at, font, theme.ink)
    x, base = room.left() + room.width() / 2, room.top() + 2 * _LINE + 10
    said = translate("Paper", "Day, name")
    taken = draw_text(painter, said, QPointF(x, base), font, theme.ink2)
    left = x + taken + 6
    painter.fillRect(QRectF(left, base + 2, room.right() - left - 4, 0.75), theme.ink2)
