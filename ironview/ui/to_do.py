"""What waits for a patient, in at most four words with a date: for the list."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from ironview.controller.patient_lines import PatientLine
from ironview.domain.findings import Severity
from ironview.domain.verdicts import NextTestState
from ironview.ui import finding_words
from ironview.wording.dates import short_date_text


@dataclass(frozen=True, slots=True)
class ToDo:
    """One line.

    Attributes:
        icon: Icon name; empty where the severity's own shape stands.
        tone: Colour token.
        severity: Set when a finding is what waits.
    """

    text: str
    icon: str
    tone: str = "muted"
    severity: Severity | None = None


def to_do(line: PatientLine) -> ToDo:
    """Return what waits: a severe finding, a question, what is booked, or the next test."""
    if line.severity in (Severity.URGENT, Severity.WARNING):
        tone = line.severity.value
        return ToDo(finding_words.finding_name(line.top_finding), "", tone, line.severity)
    if line.held:
        text = QCoreApplication.translate("ToDo", "rows that ask you: {n}")
        return ToDo(text.format(n=line.held), "circle-question-mark", "held")
    if line.booked is not None and not _is_too_early(line, line.booked):
        text = QCoreApplication.translate("ToDo", "booked {date}")
        return ToDo(text.format(date=short_date_text(line.booked)), "calendar-check")
    return _next_test(line)


def _is_too_early(line: PatientLine, booked: date) -> bool:
    """Whether ferritin cannot be read yet on the booked day: that it waits is the news then."""
    waits = line.next_state in (NextTestState.WAITING, NextTestState.REDRAW)
    return waits and line.next_date is not None and booked < line.next_date


def _next_test(line: PatientLine) -> ToDo:
    on = short_date_text(line.next_date) if line.next_date else ""
    translate = QCoreApplication.translate
    match line.next_state:
        case NextTestState.WAITING:
            return ToDo(translate("ToDo", "waiting until {date}").format(date=on), "hourglass")
        case NextTestState.OPEN:
            return ToDo(translate("ToDo", "open since {date}").format(date=on), "calendar")
        case NextTestState.DUE:
            return ToDo(translate("ToDo", "due since {date}").format(date=on), "calendar-clock")
        case NextTestState.OVERDUE:
            return ToDo(translate("ToDo", "overdue since {date}").format(date=on), "calendar-x")
        case NextTestState.REDRAW:
            return ToDo(_redraw(line, on), "rotate-ccw", "tooEarly")
        case NextTestState.DONE:
            return ToDo(translate("ToDo", "recheck {date}").format(date=on), "check")
        case _:
            return ToDo(translate("ToDo", "no dose on record"), "minus")


def _redraw(line: PatientLine, on: str) -> str:
    past = line.as_of and line.next_date and line.next_date <= line.as_of
    if past:
        return QCoreApplication.translate("ToDo", "redraw open since {date}").format(date=on)
    return QCoreApplication.translate("ToDo", "redraw from {date}").format(date=on)
