from datetime import date

import pytest

from ironview.controller.patient_lines import PatientLine
from ironview.domain.findings import Severity
from ironview.domain.record import Sex
from ironview.domain.verdicts import NextTestState
from ironview.ui.to_do import to_do

DAY = date(2026, 6, 8)


def line(**facts):
    return PatientLine(
        key="1",
        family_name="A",
        given_name="B",
        sex=Sex.FEMALE,
        birth_date=None,
        identifiers=(),
        age=None,
        as_of=date(2026, 6, 3),
        **facts,
    )


@pytest.mark.parametrize(
    ("state", "text", "icon", "tone"),
    [
        (NextTestState.WAITING, "waiting until 8 Jun", "hourglass", "muted"),
        (NextTestState.OPEN, "open since 8 Jun", "calendar", "muted"),
        (NextTestState.DUE, "due since 8 Jun", "calendar-clock", "muted"),
        (NextTestState.OVERDUE, "overdue since 8 Jun", "calendar-x", "muted"),
        (NextTestState.REDRAW, "redraw from 8 Jun", "rotate-ccw", "tooEarly"),
        (NextTestState.DONE, "recheck 8 Jun", "check", "muted"),
    ],
)
def test_the_next_test_is_what_waits(state, text, icon, tone):
    waits = to_do(line(next_state=state, next_date=DAY))

    assert waits.text.replace("\u00a0", " ") == text
    assert (waits.icon, waits.tone, waits.severity) == (icon, tone, None)


def test_a_redraw_that_could_be_done_already_says_since():
    waits = to_do(line(next_state=NextTestState.REDRAW, next_date=date(2026, 6, 3)))

    assert waits.text.startswith("redraw open since")


def test_without_a_dose_nothing_waits():
    assert to_do(line(next_state=NextTestState.NONE)).text == "no dose on record"
    assert to_do(line()).text == "no dose on record"


@pytest.mark.parametrize("severity", [Severity.URGENT, Severity.WARNING])
def test_a_severe_finding_comes_before_the_next_test(severity):
    waits = to_do(
        line(
            next_state=NextTestState.DUE,
            next_date=DAY,
            severity=severity,
            top_finding="safety.phosphate_low",
        )
    )

    assert (waits.text, waits.tone, waits.severity) == (
        "phosphate low",
        severity.value,
        severity,
    )


@pytest.mark.parametrize("severity", [Severity.NOTICE, Severity.INFO])
def test_a_mild_finding_does_not(severity):
    waits = to_do(line(next_state=NextTestState.DUE, next_date=DAY, severity=severity))

    assert waits.severity is None
    assert waits.text.startswith("due since")


def test_rows_that_ask_come_before_the_next_test():
    waits = to_do(line(held=2, next_state=NextTestState.DUE, next_date=DAY))

    assert waits.tone == "held"
    assert waits.text == "rows that ask you: 2"


def test_a_booked_test_is_what_is_waited_for_unless_something_is_severe():
    facts = {"next_state": NextTestState.REDRAW, "next_date": DAY, "booked": date(2026, 7, 1)}

    waits = to_do(line(**facts))
    assert (waits.text.replace("\u00a0", " "), waits.icon) == ("booked 1 Jul", "calendar-check")
    severe = line(**facts, severity=Severity.WARNING, top_finding="overload.persistent")
    assert to_do(severe).severity is Severity.WARNING


@pytest.mark.parametrize("state", [NextTestState.WAITING, NextTestState.REDRAW])
@pytest.mark.parametrize(("day", "is_told"), [(7, False), (8, True), (9, True)])
def test_a_booking_before_anything_can_be_read_does_not_hide_that_it_waits(state, day, is_told):
    waits = to_do(line(next_state=state, next_date=DAY, booked=date(2026, 6, day)))

    assert waits.text.startswith("booked") is is_told
