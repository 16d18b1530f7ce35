"""Every patient stands in one lane at most, the most urgent, and leaves it for a reason."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.bookings import Booking, Call, CallOutcome
from ironview.domain.findings import Severity
from ironview.domain.interpretation import interpret
from ironview.domain.sign_off import SignOff, SignOffAction, judge_sign_offs
from ironview.domain.verdicts import NextTestState
from ironview.domain.worklist import (
    LANES,
    Lane,
    Place,
    Reason,
    Step,
    WorkEntry,
    week_end,
    work_entry,
)
from tests.domain.records import GUIDELINE, condition, dose, judge, on, result
from tests.domain.test_interpretation_properties import RECORDS

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
NUMBERS = GUIDELINE.worklist


def booking(day: int, tests=("ferritin", "hb")) -> Booking:
    return Booking(day=on(day), tests=tests, by="Anna", at=NOON, key=f"b{day}")


def signatures(said, which=slice(None), responsible="Dr Weber"):
    return tuple(
        SignOff(
            content=one.content,
            is_relevant=False,
            action=SignOffAction.NONE,
            comment="",
            responsible=responsible,
            next_date=None,
            by="Anna",
            at=NOON + timedelta(minutes=number),
            key=f"s{number}",
        )
        for number, one in enumerate(judge_sign_offs(said, (), (), "0.1.0")[which])
    )


def entry(said, *, bookings=(), calls=(), signed=None) -> WorkEntry:
    """Judge a reading; every sample is signed unless said otherwise."""
    kept = signatures(said) if signed is None else signed
    return work_entry(said, judge_sign_offs(said, (), kept, "0.1.0"), bookings, calls, NUMBERS)


def ferritin(day: int, value="105", **more):
    return result("ferritin", value, day, key=f"f{day}", **more)


def test_a_patient_without_anything_has_nothing_to_be_done():
    found = entry(judge(as_of=1))

    assert (found.place, found.lane, found.marks, found.booked) == (None, None, (), None)
    assert (found.responsible, found.last_call) == ("", None)


def test_after_a_dose_without_a_booking_somebody_books():
    found = entry(judge(dose(0), as_of=1))

    assert found.place == Place(
        lane=Lane.NOTHING_BOOKED,
        reason=Reason.NOT_BOOKED,
        step=Step.BOOK,
        since=on(28),
        better=on(56),
    )


def test_a_booking_that_can_be_read_takes_the_patient_out():
    found = entry(judge(dose(0), as_of=1), bookings=[booking(56)])

    assert found.lane is None
    assert found.booked == booking(56)


def test_a_booking_inside_the_early_window_asks_to_be_moved():
    found = entry(judge(dose(0), as_of=1), bookings=[booking(27)])

    assert (found.lane, found.place.reason, found.place.step) == (
        Lane.TOO_EARLY,
        Reason.BOOKED_TOO_EARLY,
        Step.MOVE,
    )
    assert (found.place.day, found.place.since, found.place.better) == (on(27), on(28), on(56))
    assert entry(judge(dose(0), as_of=1), bookings=[booking(28)]).lane is None


def test_a_booked_phosphate_may_be_early():
    early = booking(14, ("phosphate", "hb"))

    assert entry(judge(dose(0), as_of=1), bookings=[early]).lane is None


def test_a_new_dose_makes_a_booked_test_too_early():
    booked = [booking(60)]

    assert entry(judge(dose(0), as_of=40), bookings=booked).lane is None
    assert entry(judge(dose(0), dose(40), as_of=40), bookings=booked).lane is Lane.TOO_EARLY


def test_a_ferritin_drawn_too_early_is_drawn_again():
    found = entry(judge(dose(0), ferritin(8, "1050"), as_of=9))

    assert found.lane is Lane.TOO_EARLY
    place = found.place
    assert (place.reason, place.step) == (Reason.DRAWN_TOO_EARLY, Step.DRAW_AGAIN)
    assert (place.value, place.day, place.number) == ("1050 ug/L", on(8), 8)
    assert (place.since, place.better) == (on(28), on(56))


# DAY_0 is a Monday: day 56 is one too, day 62 its Sunday.
@pytest.mark.parametrize(
    ("today", "lane"), [(48, Lane.NOTHING_BOOKED), (49, Lane.NOTHING_BOOKED), (56, Lane.DUE)]
)
def test_a_test_is_due_in_the_week_of_its_preferred_day(today, lane):
    assert on(0).weekday() == 0

    assert entry(judge(dose(0), as_of=today)).lane is lane


def test_a_preferred_day_later_in_the_week_is_due_from_monday():
    said = judge(dose(2), as_of=56)

    assert said.next_test.state is NextTestState.OPEN
    assert entry(said).place.since == on(58)
    assert entry(said).lane is Lane.DUE
    assert entry(judge(dose(2), as_of=55)).lane is Lane.NOTHING_BOOKED


@pytest.mark.parametrize(
    ("today", "lane"), [(111, Lane.DUE), (112, Lane.OVERDUE), (113, Lane.OVERDUE)]
)
def test_four_weeks_after_the_steady_day_a_test_is_overdue(today, lane):
    found = entry(judge(dose(0), as_of=today))

    assert found.lane is lane
    if lane is Lane.OVERDUE:
        assert (found.place.reason, found.place.since) == (Reason.NO_RESULT, on(56))


def test_an_overdue_test_with_a_date_ahead_waits_for_it():
    assert entry(judge(dose(0), as_of=120), bookings=[booking(140)]).lane is None


@pytest.mark.parametrize(("today", "lane"), [(55, None), (56, Lane.DUE), (61, Lane.DUE)])
def test_a_booking_of_this_week_is_due(today, lane):
    found = entry(judge(dose(0), as_of=today), bookings=[booking(61)])

    assert found.lane is lane
    if lane is not None:
        assert (found.place.reason, found.place.day) == (Reason.BOOKED, on(61))


@pytest.mark.parametrize(
    ("today", "reason"), [(67, Reason.BOOKED), (68, Reason.BOOKED), (69, Reason.MISSED)]
)
def test_a_booking_without_a_sample_is_missed_after_a_week(today, reason):
    found = entry(judge(dose(0), as_of=today), bookings=[booking(61)])

    assert found.place.reason is reason
    assert (found.lane is Lane.OVERDUE) == (reason is Reason.MISSED)


def test_a_sample_answers_its_booking():
    said = judge(dose(0), ferritin(61), as_of=62)
    found = entry(said, bookings=[booking(61)])

    assert (found.lane, found.booked) == (None, None)


@pytest.mark.parametrize(
    ("today", "lane"),
    [
        (date(2026, 7, 26), None),
        (date(2026, 7, 27), Lane.DUE),
        (date(2026, 8, 29), Lane.DUE),
        (date(2026, 8, 30), Lane.OVERDUE),
        (date(2026, 8, 31), Lane.OVERDUE),
    ],
)
def test_a_recheck_is_due_in_its_week_and_overdue_four_weeks_later(today, lane):
    said = judge(dose(0), ferritin(61), as_of=(today - on(0)).days)
    assert said.next_test.recheck == date(2026, 8, 2)

    found = entry(said)

    assert found.lane is lane
    if lane is not None:
        assert (found.place.reason, found.place.day) == (Reason.RECHECK, date(2026, 8, 2))


def test_an_urgent_finding_stands_before_everything_else():
    said = judge(dose(0), ferritin(8, "1050"), result("phosphate", "0.30", 8), as_of=9)
    found = entry(said, signed=())

    assert found.lane is Lane.URGENT
    assert (found.place.step, found.place.severity) == (Step.ACT, Severity.URGENT)
    assert found.place.day == on(8)
    assert set(found.marks) >= {Lane.TOO_EARLY, Lane.TO_SIGN}


def test_a_signed_finding_asks_nothing_more():
    said = judge(dose(0), result("phosphate", "0.30", 8), as_of=9)

    assert entry(said, signed=()).lane is Lane.URGENT
    assert entry(said).lane is Lane.NOTHING_BOOKED


def test_what_is_above_its_limits_asks_for_a_decision():
    high = (ferritin(100, "1200"), result("tsat", "55", 100))
    found = entry(judge(dose(0), *high, as_of=101), signed=())

    assert found.lane is Lane.ABOVE_LIMITS
    assert (found.place.reason, found.place.step) == (Reason.FINDING, Step.DECIDE)


def test_a_later_sample_that_can_be_read_has_the_last_word():
    high = (ferritin(100, "1200"), result("tsat", "55", 100))
    low = (ferritin(130, "90"), result("tsat", "22", 130))

    assert Lane.ABOVE_LIMITS not in lanes(entry(judge(dose(0), *high, *low, as_of=131), signed=()))


def lanes(found):
    return {one.lane for one in found.places}


def test_a_finding_about_the_patient_needs_no_sample():
    found = entry(judge(condition("haemochromatosis", -900), as_of=1))

    assert found.lane is Lane.ABOVE_LIMITS
    assert found.place.day is None


def test_a_haemoglobin_that_did_not_answer_stands_in_its_lane():
    rows = (result("hb", "8.4", -1), result("ferritin", "6", -1), dose(0), result("hb", "8.5", 60))
    found = entry(judge(*rows, ferritin(60, "150"), as_of=61), signed=())

    assert found.lane is Lane.NOT_RESPONDING
    assert found.place.finding.code == "response.non_response"


def test_other_findings_ask_for_no_lane_of_their_own():
    said = judge(ferritin(0, "9"), as_of=1)

    assert {one.code for one in said.findings}
    assert entry(said).lane is None


def test_the_newest_sample_that_nobody_signed_waits_for_a_signature():
    said = judge(ferritin(0, "9"), ferritin(5, "9"), as_of=6)
    found = entry(said, signed=signatures(said, slice(0, 1)))

    assert (found.lane, found.place.reason, found.place.step) == (
        Lane.TO_SIGN,
        Reason.NOT_SIGNED,
        Step.SIGN,
    )
    assert (found.place.day, found.place.severity) == (on(5), Severity.NOTICE)


def test_an_old_sample_that_nobody_signed_waits_for_nobody():
    said = judge(ferritin(0, "9"), ferritin(5, "9"), as_of=6)

    assert entry(said, signed=signatures(said, slice(1, 2))).lane is None


def test_an_old_sample_that_opened_again_waits():
    before = judge(ferritin(0, "9"), ferritin(5, "9"), as_of=6)
    now = judge(ferritin(0, "12"), ferritin(5, "9"), as_of=6)
    found = entry(now, signed=signatures(before))

    assert (found.lane, found.place.reason, found.place.day) == (
        Lane.TO_SIGN,
        Reason.OPEN_AGAIN,
        on(0),
    )


def test_a_quiet_sample_waits_without_a_severity():
    said = judge(result("hb", "13.5", 0, key="h"), as_of=1)
    found = entry(said, signed=())

    assert said.findings == ()
    assert (found.lane, found.place.finding, found.place.severity) == (Lane.TO_SIGN, None, None)


def test_rows_that_wait_for_an_answer_stand_last():
    said = judge(ferritin(0, "90"), result("hb", "94", 0, unit="", key="h"), as_of=1)
    found = entry(said, signed=())

    assert (found.lane, found.place.number) == (Lane.HELD, 1)
    assert found.place.step is Step.ANSWER


def test_who_signed_last_made_somebody_responsible():
    said = judge(ferritin(0, "90"), ferritin(5, "90"), as_of=6)
    signed = (
        *signatures(said, slice(1, 2), responsible="Dr Weber"),
        *(replace(one, at=NOON - timedelta(1)) for one in signatures(said, slice(0, 1), "Anna")),
    )

    assert entry(said, signed=signed).responsible == "Dr Weber"


def test_the_newest_call_is_shown():
    calls = [
        Call(outcome=CallOutcome.REACHED, at=NOON, key="c2"),
        Call(outcome=CallOutcome.NOT_REACHED, at=NOON - timedelta(1), key="c1"),
    ]

    assert entry(judge(dose(0), as_of=1), calls=calls).last_call == calls[0]


@pytest.mark.parametrize(
    ("day", "sunday"),
    [
        (date(2026, 6, 1), date(2026, 6, 7)),
        (date(2026, 6, 3), date(2026, 6, 7)),
        (date(2026, 6, 7), date(2026, 6, 7)),
        (date(2026, 6, 8), date(2026, 6, 14)),
    ],
)
def test_a_week_ends_on_its_sunday(day, sunday):
    assert week_end(day) == sunday


DAYS = st.dates(date(2026, 1, 1), date(2027, 6, 1))


@settings(deadline=None)
@given(RECORDS, DAYS, st.lists(st.integers(-20, 400), max_size=3), st.booleans())
def test_every_history_has_each_lane_once_and_the_most_urgent_first(record, today, days, is_signed):
    said = interpret(record, GUIDELINE, today)
    found = entry(said, bookings=[booking(n) for n in days], signed=None if is_signed else ())

    stood = [one.lane for one in found.places]
    assert stood == sorted(set(stood), key=LANES.index)
    assert (found.lane is None) == (stood == [])
    assert set(found.marks) == set(stood[1:])


@settings(deadline=None)
@given(RECORDS, DAYS)
def test_no_patient_whose_test_needs_somebody_is_lost(record, today):
    said = interpret(record, GUIDELINE, today)
    found = lanes(entry(said))
    state = said.next_test.state

    assert (Lane.TOO_EARLY in found) == (state is NextTestState.REDRAW)
    if state is NextTestState.OVERDUE:
        assert Lane.OVERDUE in found
    if state in (NextTestState.WAITING, NextTestState.OPEN, NextTestState.DUE):
        assert {Lane.DUE, Lane.NOTHING_BOOKED} & found


@settings(deadline=None)
@given(RECORDS, DAYS)
def test_signing_everything_leaves_only_what_no_sample_says(record, today):
    said = interpret(record, GUIDELINE, today)
    waiting = {one.sample.at for one in said.samples if one.sample.held}
    for one in entry(said).places:
        if one.reason is Reason.FINDING and one.finding.samples:
            assert one.finding.samples[-1] in waiting
