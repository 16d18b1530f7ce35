"""Changes that nothing on record explains."""

from decimal import Decimal

import pytest

from tests.domain.records import at, codes, dose, event, judge, newest, panel, result


def delta(*rows):
    return "data.delta" in codes(newest(*rows))


@pytest.mark.parametrize(
    ("new", "found"),
    [("12.5", False), ("12.51", True), ("7.5", False), ("7.49", True)],
)
def test_an_hb_that_changed_by_more_than_2_5(new, found):
    assert delta(panel(0, hb=10), panel(30, hb=new)) is found


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (200, 300, False),
        (200, "300.1", True),
        (400, 572, False),
        (400, "572.1", True),
        (10, 110, False),
        (10, 111, True),
        (500, 10, False),
    ],
)
def test_a_ferritin_that_rose_by_more_than_43_percent_and_100(old, new, found):
    assert delta(panel(0, ferritin=old), panel(30, ferritin=new)) is found


@pytest.mark.parametrize(("day", "found"), [(90, True), (91, False)])
def test_the_earlier_value_is_at_most_90_days_older(day, found):
    assert delta(panel(0, hb=10), panel(day, hb=14)) is found


def test_only_the_value_directly_before_counts():
    assert not delta(panel(0, hb=10), panel(10, hb=12), panel(20, hb=14))


@pytest.mark.parametrize(("first", "second"), [("<10", 14), (10, ">14"), ("<10", ">14")])
def test_no_delta_from_censored_values(first, second):
    assert not delta(panel(0, hb=first), panel(30, hb=second))


def test_a_censored_value_between_is_the_previous_one():
    assert not delta(panel(0, hb=10), panel(10, hb="<13"), panel(20, hb=14))


def test_an_ineligible_value_is_passed_over():
    assert delta(panel(0, hb=10), result("hb", 14, 10, excluded=True), panel(20, hb=14))
    assert not delta(panel(0, hb=10), result("hb", 14, 20, excluded=True))


def test_with_two_values_each_must_have_changed():
    assert delta(panel(0, hb=10), panel(30, hb=14), panel(30, hb="13.9"))
    assert not delta(panel(0, hb=10), panel(30, hb=14), panel(30, hb=11))
    assert not delta(panel(0, hb=10), panel(0, hb="<11"), panel(30, hb=14))


@pytest.mark.parametrize(
    ("day", "quiet"), [(-61, True), (-60, False), (15, False), (30, False), (31, True)]
)
@pytest.mark.parametrize("what", ["dose", "rbc_transfusion", "major_bleed", "delivery", "surgery"])
def test_something_from_60_days_before_to_the_later_sample_explains_it(what, day, quiet):
    happened = dose(day) if what == "dose" else event(what, day)
    found = delta(happened, panel(0, "08:00", hb=10), panel(30, "08:00", hb=14))
    assert found is quiet


@pytest.mark.parametrize("what", ["oral_iron", "blood_donation", "esa_start", "mri_planned"])
def test_other_events_explain_nothing(what):
    assert delta(event(what, 10), panel(0, hb=10), panel(30, hb=14))


def test_what_happened_certainly_after_the_later_sample_explains_nothing():
    samples = (panel(0, hb=10), panel(30, "08:00", hb=14))
    assert delta(dose(30, clock="09:00"), *samples)
    assert not delta(dose(30, clock="07:00"), *samples)
    assert delta(event("surgery", 30, "09:00"), *samples)
    assert not delta(event("surgery", 30), *samples)


def test_a_sample_settled_before_the_dose_of_its_date_is_not_explained_by_it():
    assert delta(dose(30), panel(0, ferritin=50), panel(30, ferritin=200, tsat=15))


def test_one_finding_tells_both_changes_and_rests_on_the_later_sample():
    answer = judge(panel(0, hb=10, ferritin=50), panel(30, hb=14, ferritin=300))
    (finding,) = [f for f in answer.findings if f.code == "data.delta"]
    assert finding.samples == (at(30),)
    assert finding.facts == {
        "hb_change_over_g_dl": Decimal("2.5"),
        "ferritin_rise_over_ug_l": 100,
        "ferritin_rise_over_percent": 43,
        "change_within_days": 90,
        "hb_before_g_dl": 10,
        "hb_after_g_dl": 14,
        "hb_before_at": at(0),
        "hb_days_apart": 30,
        "ferritin_before_ug_l": 50,
        "ferritin_after_ug_l": 300,
        "ferritin_before_at": at(0),
        "ferritin_days_apart": 30,
    }
    assert len(finding.used) == 4
    assert finding.action == "check_identity"


def test_each_sample_that_changed_has_its_own_finding():
    answer = judge(panel(0, hb=10), panel(30, hb=14), panel(60, hb=10))
    found = [f.samples for f in answer.findings if f.code == "data.delta"]
    assert len(found) == 2
    assert set(found) == {(at(30),), (at(60),)}


@pytest.mark.parametrize(
    ("before", "after", "limits"),
    [
        ({"hb": 10}, {"hb": 14}, {"hb_change_over_g_dl"}),
        (
            {"ferritin": 50},
            {"ferritin": 300},
            {"ferritin_rise_over_ug_l", "ferritin_rise_over_percent"},
        ),
    ],
)
def test_a_change_names_the_limits_of_its_own_analyte_alone(before, after, limits):
    answer = judge(panel(0, **before), panel(30, **after))
    (finding,) = [f for f in answer.findings if f.code == "data.delta"]
    assert {name for name in finding.facts if "_over_" in name} == limits
