"""A record without a dose says the same every day, until the day it is known not to."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.interpretation import interpret
from ironview.domain.next_change import next_change
from ironview.domain.verdicts import NextTestState
from tests.domain.records import GUIDELINE, condition, dose, event, judge, on, panel, patient
from tests.domain.test_interpretation_properties import RECORDS

BLOOD = panel(-5, ferritin=9, hb=10)


def change(*rows, who=None, as_of=0, guideline=GUIDELINE):
    return next_change(judge(BLOOD, *rows, who=who, as_of=as_of, guideline=guideline))


def test_blood_alone_stays_what_it_is():
    assert change() is None


def test_what_interpret_did_not_make_is_not_asked():
    assert next_change(replace(judge(dose(3), as_of=0), history=None)) is None


@pytest.mark.parametrize(("as_of", "day"), [(2, 3), (3, 9), (8, 9), (9, None)])
def test_a_dose_that_was_entered_ahead_is_awaited(as_of, day):
    assert change(dose(9), dose(3), as_of=as_of) == (None if day is None else on(day))


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
    assert change(condition("pregnancy", -20), event("delivery", 10)) == on(11)


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


@given(RECORDS, st.integers(-30, 60), st.integers(1, 200))
@settings(max_examples=150)
def test_until_then_every_day_says_the_same(record, start, later):
    said = interpret(record, GUIDELINE, on(start))
    if said.next_test.state is not NextTestState.NONE:
        return
    until = next_change(said)
    day = on(start + later)
    if until is not None and day >= until:
        assert until > said.as_of
        return
    then = interpret(record, GUIDELINE, day)

    assert then.findings == said.findings
    assert (then.profile, then.next_test, then.held) == (said.profile, said.next_test, said.held)
    assert then.samples == said.samples
