"""A record says the same every day, until the day it is known that it may not."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.bookings import Booking, open_bookings
from ironview.domain.interpretation import interpret
from ironview.domain.moments import Moment
from ironview.domain.next_change import next_change
from ironview.domain.population import patient_facts
from ironview.domain.sign_off import judge_sign_offs
from ironview.domain.worklist import work_entry
from tests.domain.records import (
    GUIDELINE,
    condition,
    dose,
    event,
    judge,
    on,
    panel,
    patient,
    record,
    result,
)
from tests.domain.test_interpretation_properties import RECORDS

BLOOD = panel(-5, ferritin=9, hb=10)
BEGIN = on(0)


def change(*rows, who=None, as_of=0, guideline=GUIDELINE):
    said = judge(BLOOD, *rows, who=who, as_of=as_of, guideline=guideline)
    found = next_change(said, None, guideline.worklist)
    return None if found == date.max else found


def test_blood_alone_stays_what_it_is():
    assert change() is None


def test_what_no_reading_made_holds_for_its_day_alone():
    said = replace(judge(dose(3), as_of=0), history=None)
    assert next_change(said, None, GUIDELINE.worklist) == on(1)


@pytest.mark.parametrize(("as_of", "day"), [(2, 3), (8, 9)])
def test_a_dose_that_was_entered_ahead_is_awaited(as_of, day):
    assert change(dose(9), dose(3), as_of=as_of) == on(day)


@pytest.mark.parametrize(
    ("since", "until", "as_of", "day"),
    [
        (4, None, 3, 4),
        (4, None, 4, None),
        (-9, 6, 5, 7),
        (-9, 6, 6, 7),
        (-9, 6, 7, None),
        (2, 6, 1, 2),
        (None, None, 0, None),
    ],
)
def test_another_profile_counts_from_the_day_a_condition_begins_or_is_over(
    since, until, as_of, day
):
    found = change(condition("haemodialysis", since, until), as_of=as_of)
    assert found == (None if day is None else on(day))


def test_a_condition_that_changes_no_profile_changes_no_day():
    assert change(condition("malignancy", 4)) is None
    assert change(condition("pregnancy", -20), condition("haemodialysis", 4)) == on(275)


def test_a_pregnancy_that_nobody_closed_ends_by_itself():
    assert change(condition("pregnancy", -20)) == on(-20 + 294 + 1)
    over = change(condition("pregnancy", -20), event("delivery", 10), as_of=10)
    assert over == on(11)


def test_a_chosen_profile_stays():
    rows = condition("haemodialysis", 4)
    assert change(rows, who=patient(profile="general")) is None
    assert change(rows, guideline=GUIDELINE.choosing(profile="general")) is None


@pytest.mark.parametrize(
    ("birth", "day"),
    [
        ("2008-03-03", date(2026, 3, 3)),
        ("2008-03-02", None),
        ("2008-05", date(2026, 5, 31)),
        ("2008", date(2026, 12, 31)),
        ("2012-02-29", date(2030, 3, 1)),
        (None, None),
    ],
)
def test_a_birthday_ends_the_profile_of_the_young(birth, day):
    assert change(who=patient(birth=birth)) == day


def test_the_earliest_of_all_counts():
    young = patient(birth="2008-03-12")
    assert change(dose(5), who=young) == on(5)
    assert change(dose(30), who=young) == date(2026, 3, 12)


def test_a_dose_changes_what_the_day_says_on_each_of_its_dates():
    """One infusion on day 0 and nothing after it: every day that is not like the one before."""
    one = record(dose(0), panel(-5, ferritin=9, hb=10), who=patient(weight_kg=70))
    at, turns = on(0), []
    while at < on(800):
        said = interpret(one, GUIDELINE, at)
        until = next_change(said, None, GUIDELINE.worklist)
        assert until > at
        for day in days_between(at, min(until, on(800))):
            assert outcome(one, day) == outcome(one, at), day
        at = until
        turns.append((at - on(0)).days)
    changed = [day for day in range(1, 800) if outcome(one, on(day)) != outcome(one, on(day - 1))]
    assert set(changed) <= set(turns)
    assert len(turns) < 15


@pytest.mark.parametrize(
    ("rows", "booked", "day"),
    [
        # Day 0 is a Monday.
        pytest.param((dose(0),), None, 28, id="from here on a test can be read"),
        pytest.param((dose(2),), None, 56, id="the week of the preferred test begins"),
        pytest.param((dose(0),), None, 56, id="the preferred test begins its week"),
        pytest.param((dose(2),), None, 58, id="the preferred test"),
        pytest.param((dose(0, 100),), None, 45, id="a course is over that gave too little"),
        pytest.param((dose(0),), None, 84 + 28, id="nobody tested"),
        pytest.param((dose(0), result("ferritin", 90, 60)), None, 60, id="a result entered ahead"),
        pytest.param(
            (dose(0), event("rbc_transfusion", 33)), None, 33, id="an event entered ahead"
        ),
        pytest.param((dose(0), dose(40)), None, 40, id="a dose entered ahead"),
        pytest.param(
            (dose(0), result("ferritin", 90, 60)), None, 147, id="the week of the recheck begins"
        ),
        pytest.param((dose(0), result("ferritin", 90, 60)), None, 152 + 28, id="nobody rechecked"),
        pytest.param((dose(0),), 40, 35, id="the week of a booked test begins"),
        pytest.param((dose(0),), 30, 38, id="a booked test was missed"),
        pytest.param((), 30, 38, id="a booked test was missed, without a dose"),
        pytest.param((dose(0), dose(80)), None, 173, id="a check of phosphate is due no longer"),
        pytest.param(
            (dose(0, product="ferumoxytol"),), None, 93, id="magnetic resonance is clear again"
        ),
        pytest.param((dose(0),), None, 366, id="a year later the iron of the year is less"),
    ],
)
def test_on_that_day_the_record_says_something_else(rows, booked, day):
    one = record(BLOOD, *rows, who=patient(weight_kg=70))
    test = None if booked is None else booking(booked)
    before = interpret(one, GUIDELINE, on(day - 1))
    assert next_change(before, test, GUIDELINE.worklist) == on(day)
    assert outcome(one, on(day), test) != outcome(one, on(day - 1), test)


@pytest.mark.parametrize("day", [date(9998, 6, 1), date(9998, 12, 31), date(9999, 6, 1)])
def test_a_dose_at_the_end_of_the_calendar_is_awaited(day):
    assert change(dose(Moment(day))) == day


@pytest.mark.parametrize(
    ("day", "months_later"), [(date(9998, 12, 29), date(9999, 12, 30)), (date(9998, 12, 31), None)]
)
def test_times_after_a_dose_that_the_calendar_has_are_known_to_the_last_day(day, months_later):
    """A year of iron is over on the day after, where the calendar has one."""
    assert change(dose(Moment(day)), as_of=(date(9999, 11, 30) - on(0)).days) == months_later


@pytest.mark.parametrize(
    ("born", "day"),
    [("9980-05-01", date(9998, 5, 1)), ("9981-05-01", date(9999, 5, 1)), ("9982-05-01", None)],
)
def test_an_age_beyond_the_calendar_is_never_reached(born, day):
    assert change(who=patient(birth=born)) == day


def test_the_calendar_ends_without_an_error():
    last = date(9999, 12, 30)
    treated = condition("haemodialysis", date(2020, 1, 1), date.max)
    one = record(treated, who=patient())
    test = replace(booking(0), day=last)
    assert next_change(interpret(one, GUIDELINE, last), test, GUIDELINE.worklist) == date.max


BOOKED = st.one_of(st.none(), st.integers(-20, 220))


@given(RECORDS, BOOKED, st.integers(-30, 420), st.integers(1, 200))
@settings(max_examples=200, deadline=None)
def test_until_then_every_day_says_the_same(rows, booked, start, later):
    test = None if booked is None else booking(booked)
    said = interpret(rows, GUIDELINE, on(start))
    until = next_change(said, open_one(said, test), GUIDELINE.worklist)
    assert until > said.as_of
    for day in {min(until - timedelta(1), on(start + later)), min(until, on(999)) - timedelta(1)}:
        if day >= said.as_of:
            assert outcome(rows, day, test) == outcome(rows, said.as_of, test)


def days_between(start, end):
    return [start + timedelta(n) for n in range(1, (end - start).days)]


def booking(day):
    moment = datetime(2026, 3, 1, 8, tzinfo=UTC)
    return Booking(day=on(day), clock=None, tests=("ferritin",), by="Anna", at=moment, key="b1")


def open_one(said, test):
    drawn = [one.sample.at.day for one in said.samples]
    asked = [] if test is None else [test]
    return next(iter(open_bookings(asked, drawn, GUIDELINE.worklist)), None)


def outcome(rows, day, test=None):
    """Everything that is said on a day, of the patient, in the worklist and for the clinic."""
    said = interpret(rows, GUIDELINE, day)
    standings = judge_sign_offs(said, (), (), "1")
    work = work_entry(said, standings, [] if test is None else [test], (), GUIDELINE.worklist)
    facts = patient_facts(said, standings, work)
    return replace(said, as_of=BEGIN, history=None), work, facts
