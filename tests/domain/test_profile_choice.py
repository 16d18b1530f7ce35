"""Which profile counts on a date, and when a pregnancy ends."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ironview.domain.profile_choice import (
    ProfileCalendar,
    applicable_profiles,
    choose_profile,
    close_pregnancies,
    unknown_profile_ids,
)
from ironview.domain.verdicts import ProfileChoice
from tests.domain.records import (
    DAY_0,
    GUIDELINE,
    at,
    codes,
    condition,
    dose,
    event,
    judge,
    on,
    panel,
    patient,
    reasons,
)

ORDER = ("pregnancy", "paediatric", "haemodialysis", "heart_failure", "ckd_nd", "ibd")


def chosen(*conditions, who=None, day=0, guideline=GUIDELINE):
    return choose_profile(guideline, who or patient(), conditions, on(day))[1]


def test_without_any_reason_the_general_profile_counts():
    choice = chosen()
    assert (choice.id, choice.chosen_by) == ("general", ProfileChoice.DEFAULT)
    assert choice.version
    assert choice.why


@pytest.mark.parametrize("code", [c for c in ORDER if c != "paediatric"])
def test_a_condition_selects_its_profile(code):
    choice = chosen(condition(code))
    assert (choice.id, choice.chosen_by) == (code, ProfileChoice.CONDITION)


@pytest.mark.parametrize("position", range(len(ORDER) - 1))
def test_the_first_that_applies_wins(position):
    young = patient(birth="2015-01-01")
    codes_from_here = ORDER[position:]
    conditions = [condition(code) for code in reversed(codes_from_here) if code != "paediatric"]
    who = young if "paediatric" in codes_from_here else patient()
    assert chosen(*conditions, who=who).id == ORDER[position]


@pytest.mark.parametrize("code", ["inflammation", "malignancy", "chronic_transfusion"])
def test_other_conditions_select_nothing(code):
    assert chosen(condition(code)).id == "general"


@pytest.mark.parametrize(
    ("day", "found"), [(9, "general"), (10, "ibd"), (20, "ibd"), (21, "general")]
)
def test_a_condition_counts_from_since_to_until_inclusive(day, found):
    assert chosen(condition("ibd", 10, 20), day=day).id == found


@pytest.mark.parametrize(
    ("birth", "found"),
    [
        ("2008-03-03", "paediatric"),
        ("2008-03-02", "general"),
        ("2008-03", "paediatric"),
        ("2008-02", "general"),
        ("2008", "paediatric"),
        ("2007", "general"),
        (None, "general"),
    ],
)
def test_paediatric_ends_on_the_eighteenth_birthday(birth, found):
    assert on(0).isoformat() == "2026-03-02"
    assert chosen(who=patient(birth=birth)).id == found


def test_a_birthday_of_29_february_is_1_march_in_other_years():
    leaper = patient(birth="2008-02-29")
    assert chosen(who=leaper, day=-2).id == "paediatric"
    assert chosen(who=leaper, day=-1).id == "general"


def test_a_person_overrides_the_automatic_choice():
    who = patient(profile="strict_12_week", profile_reason="clinic policy")
    choice = chosen(condition("ibd"), who=who)
    assert choice.id == "strict_12_week"
    assert choice.chosen_by is ProfileChoice.USER
    assert choice.why == "clinic policy"


def test_the_choice_of_this_run_goes_before_the_record():
    who = patient(profile="strict_12_week", profile_reason="clinic policy")
    choice = chosen(who=who, guideline=GUIDELINE.choosing(profile="ibd"))
    assert (choice.id, choice.chosen_by, choice.why) == ("ibd", ProfileChoice.USER, "")


@pytest.mark.parametrize("asked", ["record", "run"])
def test_an_unknown_profile_is_held_and_the_automatic_choice_made(asked):
    guideline = GUIDELINE.choosing(profile="mine") if asked == "run" else GUIDELINE
    who = patient(profile="mine" if asked == "record" else None)
    answer = judge(condition("ckd_nd"), who=who, guideline=guideline)
    assert answer.profile.id == "ckd_nd"
    assert answer.profile.chosen_by is ProfileChoice.CONDITION
    (held,) = answer.held
    assert (held.kind, held.reason, held.name) == ("profile", "data.unknown_code", "mine")
    assert "data.unknown_code" in codes(answer)


def test_the_same_unknown_profile_is_named_once():
    guideline = GUIDELINE.choosing(profile="mine")
    assert unknown_profile_ids(guideline, patient(profile="mine")) == ("mine",)
    assert unknown_profile_ids(guideline, patient(profile="yours")) == ("mine", "yours")
    assert unknown_profile_ids(GUIDELINE, patient(profile="ibd")) == ()


def test_everything_that_applies_is_listed_with_general_last():
    found = applicable_profiles(
        GUIDELINE,
        patient(birth="2015-01-01"),
        [condition("ibd"), condition("pregnancy")],
        DAY_0,
    )
    assert [profile.id for profile in found] == ["pregnancy", "paediatric", "ibd", "general"]


def test_of_two_profiles_with_one_priority_the_first_of_the_rule_book_goes_first():
    general = GUIDELINE.profiles["general"]
    twin = replace(general, id="a_twin")
    for pair in ((general, twin), (twin, general)):
        book = replace(GUIDELINE, profiles={one.id: one for one in pair})
        assert applicable_profiles(book, patient(), [], DAY_0) == pair


class Read(list):
    """Conditions that count how often they are gone through."""

    times = 0

    def __iter__(self):
        self.times += 1
        return super().__iter__()


def test_a_profile_is_worked_out_once_for_each_age_and_set_of_conditions():
    conditions = Read([condition("ibd", 0, 5)])
    calendar = ProfileCalendar(GUIDELINE, patient(), conditions)
    seen = []
    for day in (0, 0, 1, 1, 6, 6):
        before = conditions.times
        found = calendar.on(on(day)).id
        seen.append((found, conditions.times - before))
    assert seen == [("ibd", 2), ("ibd", 0), ("ibd", 1), ("ibd", 0), ("general", 2), ("general", 0)]


def until(pregnancy, *deliveries):
    (closed,) = close_pregnancies(GUIDELINE, [pregnancy], [at(day) for day in deliveries])
    return closed.until


def test_a_pregnancy_ends_at_the_first_delivery_after_since():
    assert until(condition("pregnancy", 0), 300, 250, -5) == on(250)
    assert until(condition("pregnancy", 0), 400) == on(400)
    assert until(condition("pregnancy", 0), 1) == on(1)


def test_a_delivery_on_the_day_it_began_ends_nothing():
    assert until(condition("pregnancy", 0), 0) == on(294)


def test_a_pregnancy_without_delivery_lasts_294_days():
    assert until(condition("pregnancy", 0)) == on(294)
    assert chosen(*close_pregnancies(GUIDELINE, [condition("pregnancy", 0)], ()), day=294).id == (
        "pregnancy"
    )
    assert chosen(*close_pregnancies(GUIDELINE, [condition("pregnancy", 0)], ()), day=295).id == (
        "general"
    )


def test_a_pregnancy_without_since_stays_open_until_a_delivery():
    assert until(condition("pregnancy")) is None
    assert until(condition("pregnancy"), 10, 5) == on(5)


def test_an_end_that_was_written_down_stays():
    assert until(condition("pregnancy", 0, 20), 10) == on(20)


def test_other_conditions_are_not_closed():
    assert until(condition("ibd", 0), 10) is None


def test_a_delivery_on_record_ends_the_pregnancy_of_the_interpretation():
    rows = (condition("pregnancy", -100), event("delivery", 10))
    on_the_day = judge(*rows, as_of=10)
    day_after = judge(*rows, as_of=11)
    assert (on_the_day.profile.id, day_after.profile.id) == ("pregnancy", "general")


def test_a_delivery_without_date_ends_nothing():
    answer = judge(condition("pregnancy", -100), event("delivery", None), as_of=20)
    assert answer.profile.id == "pregnancy"
    assert reasons(answer) == ["data.no_date"]


def test_a_sample_with_another_profile_than_today_carries_its_own():
    answer = judge(condition("ckd_nd", 10, 20), panel(0, ferritin=50), panel(15, ferritin=50))
    first, second = answer.samples
    assert answer.profile.id == "general"
    assert first.profile is None
    assert second.profile is not None
    assert (second.profile.id, second.profile.chosen_by) == ("ckd_nd", ProfileChoice.CONDITION)


def test_timing_numbers_are_those_of_the_profile_on_the_date_of_the_last_dose():
    rows = (condition("heart_failure", 0, 5), dose(0), panel(30, ferritin=200))
    (sample,) = judge(*rows).samples
    assert sample.sample.timing.id == "heart_failure"
    assert sample.sample.profile.id == "general"
    assert sample.sample.window == "too_early"
    later = judge(condition("heart_failure", 1), dose(0), panel(30, ferritin=200)).samples[0]
    assert later.sample.timing.id == "general"
    assert later.sample.profile.id == "heart_failure"
    assert later.sample.window == "provisional"


def test_the_last_day_of_a_condition_still_counts():
    assert condition("ibd", 0, 5).holds_on(on(5))
    assert not condition("ibd", 0, 5).holds_on(on(5) + timedelta(days=1))
