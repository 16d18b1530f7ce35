"""What the worklist says of a lane, a patient and the next step."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from ironview.domain.bookings import Booking, Call, CallOutcome
from ironview.domain.findings import Finding, Severity
from ironview.domain.left_lanes import LeftLane
from ironview.domain.worklist import (
    LANES,
    Lane,
    LastDoses,
    Place,
    Reason,
    Step,
    WorkEntry,
)
from ironview.knowledge.catalogues import load_guideline
from ironview.wording.worklist import (
    doses_text,
    imperative,
    is_late,
    lane_name,
    lane_note,
    left_text,
    next_text,
    why_text,
)

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
TODAY = date(2026, 6, 3)
AT = datetime(2026, 6, 1, 8, tzinfo=UTC)
BEFORE, AHEAD, LATER = date(2026, 6, 2), date(2026, 6, 8), date(2026, 7, 6)
PHOSPHATE = Finding(
    code="safety.phosphate_severe", severity=Severity.URGENT, rule="safety.phosphate_severe"
)


def place(reason, step, lane=Lane.DUE, **more) -> Place:
    return Place(lane=lane, reason=reason, step=step, **more)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def why(one: Place | None, **more) -> str:
    entry = WorkEntry(places=() if one is None else (one,), **more)
    return plain(why_text(entry, TODAY, ENGLISH))


@pytest.mark.parametrize("lane", [*LANES, None])
def test_every_lane_has_a_name_and_a_line(lane):
    assert lane_name(lane)
    assert "{" not in lane_note(lane, TODAY, ENGLISH)


def test_the_lane_of_this_week_names_its_sunday():
    assert plain(lane_note(Lane.DUE, TODAY, ENGLISH)) == "to be drawn until 7 Jun"


@pytest.mark.parametrize(
    ("reason", "more", "text"),
    [
        (
            Reason.DRAWN_TOO_EARLY,
            {"value": "640 ug/L", "number": 12, "day": BEFORE},
            "Ferritin 640 ug/L on day 12, 2 Jun",
        ),
        (Reason.NO_RESULT, {}, "No readable ferritin since the dose"),
        (Reason.BOOKED, {"day": AHEAD}, "Booked 8 Jun"),
        (Reason.BOOKED_TOO_EARLY, {"day": AHEAD}, "Booked 8 Jun, too early to be read"),
        (Reason.MISSED, {"day": BEFORE}, "Booked 2 Jun, and no result came"),
        (Reason.NOT_BOOKED, {}, "Not booked"),
        (Reason.RECHECK, {"day": AHEAD}, "Recheck on 8 Jun, not booked"),
        (Reason.NOT_SIGNED, {"day": BEFORE}, "Sample of 2 Jun"),
        (Reason.OPEN_AGAIN, {"day": BEFORE}, "Sample of 2 Jun, open again"),
        (Reason.ROWS_WAIT, {"number": 1}, "1 row waits for an answer"),
        (Reason.ROWS_WAIT, {"number": 2}, "2 rows wait for an answer"),
    ],
)
def test_every_reason_is_told(reason, more, text):
    assert why(place(reason, Step.TEST, **more)) == text


def test_a_finding_is_told_by_its_title_and_date():
    told = place(Reason.FINDING, Step.ACT, Lane.URGENT, finding=PHOSPHATE, day=BEFORE)

    assert why(told).endswith(", 2 Jun")
    assert not why(replace(told, day=None)).endswith("2 Jun")


def test_the_newest_call_stands_behind_the_reason_where_a_test_is_missed():
    call = Call(outcome=CallOutcome.NOT_REACHED, at=AT)
    late = place(Reason.NO_RESULT, Step.TEST, Lane.OVERDUE)

    assert why(late, last_call=call) == "No readable ferritin since the dose. Not reached 1 Jun"
    signed = place(Reason.NOT_SIGNED, Step.SIGN, Lane.TO_SIGN, day=BEFORE)
    assert why(signed, last_call=call) == "Sample of 2 Jun"


def test_who_needs_nothing_says_what_is_booked_or_done():
    doses = LastDoses(product="iron_sucrose", count=1, mg=None, day=BEFORE)

    assert why(None) == "No dose on record"
    assert why(None, doses=doses) == "Tested after the last dose"
    assert why(None, booked=Booking(day=LATER, at=AT), doses=doses) == "Booked 6 Jul 2026"


@pytest.mark.parametrize(
    ("step", "more", "text", "late"),
    [
        (Step.ACT, {"lane": Lane.URGENT}, "Act today", True),
        (Step.DECIDE, {}, "Decide", False),
        (Step.SIGN, {"since": BEFORE}, "Sign", False),
        (Step.ANSWER, {}, "Answer", False),
        (Step.TEST, {"since": BEFORE}, "Due since 2 Jun", True),
        (Step.TEST, {"since": TODAY}, "Due today", True),
        (Step.TEST, {"since": AHEAD}, "Due 8 Jun", False),
        (Step.TEST, {"since": BEFORE, "lane": Lane.OVERDUE}, "Overdue since 2 Jun", True),
        (Step.DRAW_AGAIN, {"since": TODAY, "better": LATER}, "Open since 3 Jun", True),
        (Step.DRAW_AGAIN, {"since": AHEAD, "better": LATER}, "From 8 Jun, better 6 Jul", False),
        (Step.BOOK, {"since": AHEAD, "better": LATER}, "From 8 Jun, better 6 Jul", False),
        (Step.BOOK, {"since": AHEAD, "better": AHEAD}, "From 8 Jun", False),
        (Step.MOVE, {"since": AHEAD}, "Move to 8 Jun or later", False),
    ],
)
def test_the_next_step_is_told_in_a_few_words(step, more, text, late):
    one = place(Reason.NOT_BOOKED, step, **more)

    assert plain(next_text(one, TODAY, ENGLISH)) == text
    assert is_late(one, TODAY) is late


@pytest.mark.parametrize(
    ("days", "text"),
    [(-183, "2 Dec 2025"), (-182, "3 Dec"), (182, "2 Dec"), (183, "3 Dec 2026")],
)
def test_a_day_more_than_half_a_year_away_is_told_with_its_year(days, text):
    far = TODAY + timedelta(days)
    late = place(Reason.NOT_SIGNED, Step.TEST, Lane.OVERDUE, day=far, since=far)

    assert why(late) == f"Sample of {text}"
    assert plain(next_text(late, TODAY, ENGLISH)) == f"Overdue since {text}"


def test_an_old_call_is_told_with_its_year():
    call = Call(outcome=CallOutcome.NOT_REACHED, at=AT.replace(year=2024))
    late = place(Reason.NO_RESULT, Step.TEST, Lane.OVERDUE)

    assert why(late, last_call=call).endswith("Not reached 1 Jun 2024")


def test_nobody_has_to_do_anything_for_who_needs_nothing():
    assert (next_text(None, TODAY), is_late(None, TODAY)) == ("", False)
    assert imperative(None, TODAY) == "Nothing is to be done today."


@pytest.mark.parametrize(
    ("reason", "step", "since", "text"),
    [
        (Reason.DRAWN_TOO_EARLY, Step.DRAW_AGAIN, AHEAD, "Draw ferritin again from 8 Jun 2026."),
        (Reason.DRAWN_TOO_EARLY, Step.DRAW_AGAIN, TODAY, "Draw ferritin again now."),
        (Reason.BOOKED, Step.TEST, AHEAD, "The test is booked for 8 Jun 2026."),
        (Reason.MISSED, Step.TEST, BEFORE, "Ask what became of the test of 2 Jun 2026."),
        (Reason.NO_RESULT, Step.TEST, BEFORE, "Book a test: it is due since 2 Jun 2026."),
        (Reason.NOT_BOOKED, Step.TEST, AHEAD, "Book a test for 8 Jun 2026."),
        (Reason.NOT_BOOKED, Step.BOOK, AHEAD, "Book the next test, from 8 Jun 2026."),
        (
            Reason.BOOKED_TOO_EARLY,
            Step.MOVE,
            AHEAD,
            "Move the booked test to 8 Jun 2026 or later.",
        ),
        (
            Reason.FINDING,
            Step.ACT,
            None,
            "Act today: look at the finding, then sign the sample.",
        ),
        (Reason.FINDING, Step.DECIDE, None, "Decide what follows, and sign the sample."),
        (Reason.NOT_SIGNED, Step.SIGN, BEFORE, "Look at the sample of 2 Jun 2026 and sign it."),
        (Reason.ROWS_WAIT, Step.ANSWER, None, "Answer what the held rows ask."),
    ],
)
def test_one_sentence_says_what_to_do(reason, step, since, text):
    assert plain(imperative(place(reason, step, since=since), TODAY, ENGLISH)) == text


def test_doses_are_told_by_short_name_count_amount_and_date():
    products = load_guideline().products
    doses = LastDoses(
        product="ferric_derisomaltose", count=2, mg=Decimal(1000), day=date(2025, 8, 22)
    )

    assert plain(doses_text(doses, products, ENGLISH)) == "FDI 2 × 1000 mg, 22 Aug 2025"
    single = replace(doses, count=1, mg=None)
    assert plain(doses_text(single, products, ENGLISH)) == "FDI, 22 Aug 2025"
    other = replace(doses, product="an own one", count=1)
    assert plain(doses_text(other, products, ENGLISH)) == "an own one 1000 mg, 22 Aug 2025"
    assert doses_text(None, products) == "–"


@pytest.mark.parametrize(
    ("action", "why"),
    [
        ("book", "a test was booked"),
        ("move_booking", "the test was moved"),
        ("cancel_booking", "the test was cancelled"),
        ("sign_off", "the sample was signed"),
        ("override_finding", "the finding was overridden"),
        ("", "the facts became others"),
    ],
)
def test_a_lane_that_was_left_says_why(action, why):
    told = left_text(LeftLane(lane=Lane.DUE, action=action))

    assert told == f"Left \u201cDue this week\u201d: {why}."
