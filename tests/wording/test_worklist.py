"""Every lane, reason and step of the worklist has its words, plain and short."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from ironview.domain.bookings import Booking, Call, CallOutcome
from ironview.domain.worklist import Lane, LastDoses, Place, Reason, Step, WorkEntry
from ironview.wording.worklist import (
    doses_text,
    imperative,
    is_late,
    lane_definition,
    lane_name,
    step_text,
    why_text,
)
from tests.domain.records import dose, judge, result

EN = QLocale("en")
TODAY = date(2026, 6, 3)
AT = datetime(2026, 4, 20, 9, tzinfo=UTC)


def plain(text):
    return text.replace("\u00a0", " ")


def entry(lane=Lane.DUE, reason=Reason.NOT_BOOKED, step=Step.TEST, **more) -> WorkEntry:
    return WorkEntry(places=(Place(lane=lane, reason=reason, step=step, **more),))


def why(found):
    return plain(why_text(found, EN))


def step(found):
    return plain(step_text(found, TODAY, EN))


@pytest.mark.parametrize("lane", [*Lane, None])
def test_every_lane_has_a_name_and_says_who_stands_there(lane):
    assert lane_name(lane)
    if lane is not None:
        assert lane_definition(lane)[0].islower() or lane_definition(lane)[0].isdigit()


@pytest.mark.parametrize("reason", list(Reason))
@pytest.mark.parametrize("of_step", list(Step))
def test_every_reason_and_every_step_has_its_words(reason, of_step):
    found = entry(reason=reason, step=of_step, day=TODAY, since=TODAY, number=2)

    assert reason is Reason.FINDING or why(found)
    assert step(found)
    assert plain(imperative(found, TODAY, EN)).endswith(".")


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (
            entry(
                reason=Reason.DRAWN_TOO_EARLY, value="812 µg/L", number=15, day=date(2026, 5, 26)
            ),
            "Ferritin 812 µg/L on day 15, 26 May 2026",
        ),
        (entry(reason=Reason.BOOKED, day=TODAY), "Booked 3 Jun 2026"),
        (
            entry(reason=Reason.BOOKED_TOO_EARLY, day=TODAY),
            "Booked for 3 Jun 2026, before it can be read",
        ),
        (entry(reason=Reason.MISSED, day=TODAY), "Booked for 3 Jun 2026, no sample came"),
        (entry(reason=Reason.RECHECK, day=TODAY), "Recheck on 3 Jun 2026, not booked"),
        (entry(reason=Reason.NOT_SIGNED, day=TODAY), "Sample of 3 Jun 2026"),
        (entry(reason=Reason.OPEN_AGAIN, day=TODAY), "Sample of 3 Jun 2026, open again"),
        (entry(reason=Reason.ROWS_WAIT, number=1), "1 row waits for an answer"),
        (entry(reason=Reason.ROWS_WAIT, number=2), "2 rows wait for an answer"),
        (WorkEntry(places=()), ""),
    ],
)
def test_a_reason_names_what_it_is_about(found, said):
    assert why(found) == said


def test_a_finding_speaks_for_itself_and_for_the_sample_it_waits_in():
    finding = judge(dose(0), result("ferritin", "1050", 8)).findings[0]
    decided = entry(reason=Reason.FINDING, finding=finding)
    unsigned = entry(reason=Reason.NOT_SIGNED, finding=finding, day=TODAY)

    assert why(decided)
    assert why(unsigned) == f"Sample of 3 Jun 2026: {why(decided)}"


def test_the_last_call_stands_behind_what_is_to_be_tested_but_not_behind_a_finding():
    call = Call(outcome=CallOutcome.LETTER_SENT, note="no answer", at=AT)
    overdue = replace(entry(reason=Reason.NO_RESULT), last_call=call)
    decide = replace(entry(reason=Reason.NOT_SIGNED, step=Step.SIGN, day=TODAY), last_call=call)

    assert why(overdue) == (
        "No readable ferritin since the dose. Letter sent, 20 Apr 2026: no answer"
    )
    assert "Letter" not in why(decide)


def test_who_waits_for_a_booking_says_so():
    booked = Booking(day=date(2026, 7, 6), tests=("hb",), at=AT)

    assert why(WorkEntry(places=(), booked=booked)) == "Booked 6 Jul 2026"


@pytest.mark.parametrize(
    ("found", "said", "late"),
    [
        (entry(lane=Lane.OVERDUE, since=date(2026, 5, 6)), "Overdue since 6 May 2026", True),
        (entry(since=date(2026, 6, 2)), "Due since 2 Jun 2026", True),
        (entry(since=TODAY), "Due today", True),
        (entry(since=date(2026, 6, 5)), "Due 5 Jun 2026", False),
        (entry(step=Step.DRAW_AGAIN, since=TODAY), "Open since 3 Jun 2026", True),
        (
            entry(step=Step.DRAW_AGAIN, since=date(2026, 6, 8), better=date(2026, 7, 6)),
            "From 8 Jun 2026, better 6 Jul 2026",
            False,
        ),
        (
            entry(step=Step.BOOK, since=date(2026, 6, 8), better=date(2026, 6, 8)),
            "From 8 Jun 2026",
            False,
        ),
        (entry(step=Step.BOOK, since=date(2026, 6, 8)), "From 8 Jun 2026", False),
        (entry(step=Step.MOVE, since=date(2026, 6, 1)), "From 1 Jun 2026", False),
        (entry(step=Step.BOOK), "Book", False),
        (entry(lane=Lane.URGENT, step=Step.ACT), "Act today", True),
        (entry(step=Step.DECIDE), "Decide", False),
        (entry(step=Step.SIGN, since=TODAY), "Sign", False),
        (entry(step=Step.ANSWER), "Answer", False),
        (WorkEntry(places=()), "", False),
    ],
)
def test_a_step_says_from_when_and_whether_it_is_late(found, said, late):
    assert step(found) == said
    assert is_late(found, TODAY) is late


def test_the_next_action_is_one_sentence_and_never_in_the_past():
    again = entry(step=Step.DRAW_AGAIN, since=date(2026, 5, 20))

    assert plain(imperative(again, TODAY, EN)) == "Draw ferritin again from 3 Jun 2026."
    assert imperative(WorkEntry(places=()), TODAY, EN) == "Nothing is to be done."


@pytest.mark.parametrize(
    ("doses", "said"),
    [
        (None, ""),
        (
            LastDoses(product="ferric_carboxymaltose", count=1, mg=Decimal(1000), day=TODAY),
            "ferric carboxymaltose 1000 mg, 3 Jun 2026",
        ),
        (
            LastDoses(product="iron_sucrose", count=5, mg=Decimal(200), day=TODAY),
            "iron sucrose 5 × 200 mg, 3 Jun 2026",
        ),
        (
            LastDoses(product="iron_sucrose", count=2, mg=None, day=TODAY),
            "iron sucrose 2 ×, 3 Jun 2026",
        ),
        (
            LastDoses(product="iron_sucrose", count=1, mg=None, day=TODAY),
            "iron sucrose, 3 Jun 2026",
        ),
    ],
)
def test_the_last_doses_are_told_in_a_line(doses, said):
    assert plain(doses_text(doses, EN)) == said
