"""``timing.*``: what the time a sample was drawn asks for."""

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.domain.records import (
    GUIDELINE,
    at,
    codes,
    condition,
    dose,
    judge,
    newest,
    on,
    panel,
    patient,
    result,
)


def timing(found):
    return {code for code in codes(found) if code.startswith("timing.")}


def card(found, code):
    (finding,) = [finding for finding in found.findings if finding.code == code]
    return finding


def others(finding):
    return {other.id: other.says for other in finding.other_profiles}


@pytest.mark.parametrize(
    ("day", "analyte", "found"),
    [
        (-200, "ferritin", set()),
        (-5, "ferritin", set()),
        (3, "ferritin", {"timing.too_early"}),
        (3, "tsat", {"timing.assay_interference"}),
        (27, "ferritin", {"timing.too_early"}),
        (28, "ferritin", {"timing.provisional"}),
        (55, "tsat", {"timing.provisional"}),
        (56, "ferritin", set()),
        (84, "ferritin", set()),
        (3, "hb", set()),
    ],
)
def test_each_window_raises_its_own_finding(day, analyte, found):
    value = {"ferritin": 200, "tsat": 30, "hb": 13}[analyte]
    assert timing(newest(dose(0), result(analyte, value, day))) == found


def test_an_excluded_result_raises_nothing():
    assert timing(newest(dose(0), result("ferritin", 5, 3, excluded=True))) == set()
    mixed = newest(dose(0), result("tsat", 30, 3, excluded=True), result("ferritin", 200, 3))
    assert timing(mixed) == {"timing.too_early"}


def test_one_sample_can_be_both_too_early_and_disturbed():
    found = newest(dose(0), panel(3, ferritin=200, tsat=30))
    assert timing(found) == {"timing.too_early", "timing.assay_interference"}
    early = card(found, "timing.too_early")
    assert [used.analyte for used in early.used] == ["ferritin", "ferric_carboxymaltose"]
    assert [(row.analyte, row.why) for row in early.skipped] == [("tsat", "invalid")]


def test_a_card_holds_every_day_and_date_a_sentence_needs():
    facts = card(newest(dose(0), dose(7), panel(10, ferritin=200)), "timing.too_early").facts
    assert facts == {
        "day": 3,
        "window": "too_early",
        "profile": "general",
        "profile_name": "General",
        "preferred_days": 56,
        "steady_days": 84,
        "last_dose": on(7),
        "product": "ferric_carboxymaltose",
        "too_early_days": 28,
        "readable_from": on(35),
        "preferred_from": on(63),
        "steady_from": on(91),
        "interference_until": on(14),
    }


@pytest.mark.parametrize(
    ("ferritin", "speaks"), [("29.9", True), (30, False), ("<30", True), ("<31", False)]
)
def test_a_ferritin_below_the_deficiency_limit_speaks(ferritin, speaks):
    found = newest(dose(0), panel(10, ferritin=ferritin))
    assert ("timing.unexpectedly_low" in codes(found)) is speaks


@pytest.mark.parametrize(
    ("tsat", "speaks"), [("15.9", True), (16, False), ("<16", True), ("<17", False)]
)
def test_a_tsat_below_16_speaks(tsat, speaks):
    for day in (3, 10):
        found = newest(dose(0), panel(day, tsat=tsat))
        assert ("timing.unexpectedly_low" in codes(found)) is speaks


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (0, "timing.low_at_dose"),
        (1, "timing.low_at_dose"),
        (2, "timing.unexpectedly_low"),
        (27, "timing.unexpectedly_low"),
        (28, "timing.low_while_early"),
        (83, "timing.low_while_early"),
        (84, None),
    ],
)
def test_the_day_decides_how_a_low_value_speaks(day, code):
    who = patient(profile="heart_failure")
    found = newest(dose(0, clock="08:00"), result("ferritin", 20, day, "12:00"), who=who)
    speaking = {name for name in timing(found) if "low" in name}
    assert speaking == ({code} if code else set())


@pytest.mark.parametrize("day", [0, 1])
def test_around_the_dose_only_ferritin_speaks(day):
    found = newest(dose(0, clock="08:00"), result("tsat", 5, day, "12:00"))
    assert timing(found) == {"timing.assay_interference"}


def test_an_unclear_sample_speaks_by_its_ferritin_only():
    low = newest(dose(0), panel(0, ferritin=20, tsat=40))
    assert timing(low) == {"timing.same_day_unclear", "timing.low_at_dose"}
    assert card(low, "timing.low_at_dose").action == "confirm_baseline"
    normal = newest(dose(0), panel(0, ferritin=200, tsat=40))
    assert timing(normal) == {"timing.same_day_unclear"}


def test_a_readable_low_value_is_left_to_its_verdict():
    assert timing(newest(dose(0), panel(28, ferritin=10))) == {"timing.provisional"}
    assert timing(newest(dose(0), panel(0, ferritin=10, tsat=5))) == {"timing.same_day_unclear"}


def test_with_two_values_each_must_be_low():
    both = newest(dose(0), panel(10, ferritin=20), panel(10, ferritin=21))
    assert "timing.unexpectedly_low" in codes(both)
    one = newest(dose(0), panel(10, ferritin=20), panel(10, ferritin=210))
    assert "timing.unexpectedly_low" not in codes(one)


def test_a_low_card_says_what_is_low_and_against_which_limit():
    facts = card(newest(dose(0), panel(10, ferritin=20, tsat=30)), "timing.unexpectedly_low").facts
    assert (facts["ferritin_limit_ug_l"], facts["tsat_limit_percent"]) == (30, 16)
    assert (facts["low_ferritin"], facts["low_tsat"]) == (True, False)


@pytest.mark.parametrize(
    ("conditions", "limit"),
    [
        ((), 30),
        ((condition("inflammation"),), 100),
        ((condition("ibd"),), 30),
        ((condition("ibd", detail="active"),), 100),
        ((condition("heart_failure"),), 100),
        ((condition("pregnancy", -50),), 30),
        ((condition("ckd_nd"),), 100),
        ((condition("haemodialysis"),), 30),
    ],
)
def test_the_limit_is_that_of_the_profile_on_the_date_of_the_sample(conditions, limit):
    below = newest(dose(0), *conditions, panel(2, ferritin=limit - 1))
    at_limit = newest(dose(0), *conditions, panel(2, ferritin=limit))
    assert "timing.unexpectedly_low" in codes(below)
    assert "timing.unexpectedly_low" not in codes(at_limit)


def test_the_general_profile_conflicts_with_a_slower_one():
    found = newest(condition("heart_failure"), dose(0), panel(30, ferritin=200))
    finding = card(found, "timing.profile_conflict")
    assert finding.severity == "info"
    assert finding.facts["other_profiles"] == "general"
    assert finding.facts["other_profile_names"] == "General"
    assert finding.facts["other_windows"] == "provisional"
    assert finding.facts["profile"] == "heart_failure"


@pytest.mark.parametrize(("day", "conflict"), [(27, False), (28, True), (83, True), (84, False)])
def test_profiles_conflict_only_where_their_windows_differ(day, conflict):
    found = newest(condition("heart_failure"), dose(0), panel(day, ferritin=200))
    assert ("timing.profile_conflict" in codes(found)) is conflict


def test_another_profile_that_applies_conflicts_too():
    rows = (condition("haemodialysis"), condition("heart_failure"), dose(0, 100))
    facts = card(newest(*rows, panel(10, ferritin=200)), "timing.profile_conflict").facts
    assert facts["other_profiles"] == "heart_failure, general"
    assert facts["other_windows"] == "too_early, too_early"


def test_a_condition_that_began_after_the_last_dose_does_not_conflict():
    rows = (condition("heart_failure", 5), dose(0), panel(30, ferritin=200))
    assert "timing.profile_conflict" not in codes(newest(*rows))


def test_a_profile_a_person_chose_conflicts_with_what_applies():
    who = patient(profile="strict_12_week")
    found = newest(condition("ibd"), dose(0), panel(30, ferritin=200), who=who)
    assert card(found, "timing.profile_conflict").facts["other_profiles"] == "ibd, general"


def test_profiles_do_not_conflict_over_interference_or_baselines():
    rows = (condition("heart_failure"), dose(0), dose(200))
    assert "timing.profile_conflict" not in codes(newest(*rows, panel(3, tsat=30)))
    assert "timing.profile_conflict" not in codes(judge(*rows, panel(150, ferritin=30)))


def test_every_timing_card_lists_the_profiles_that_differ():
    found = newest(dose(0, 100), panel(10, ferritin=20))
    for code in ("timing.too_early", "timing.unexpectedly_low"):
        assert others(card(found, code)) == {
            "ckd_nd": "provisional",
            "haemodialysis": "provisional",
        }
    provisional = newest(dose(0), panel(30, ferritin=200))
    assert others(card(provisional, "timing.provisional")) == {
        "haemodialysis": "acceptable",
        "heart_failure": "too_early",
        "strict_12_week": "too_early",
    }


def test_a_card_about_interference_lists_profiles_only_beside_a_ferritin():
    alone = newest(dose(0, 100), panel(3, tsat=30))
    assert others(card(alone, "timing.assay_interference")) == {}
    beside = newest(dose(0, 100), panel(3, tsat=30, ferritin=200))
    assert others(card(beside, "timing.assay_interference")) == {"haemodialysis": "provisional"}


def test_an_undated_dose_is_one_warning_for_the_patient():
    answer = judge(dose(None), dose(None), panel(0, ferritin=50))
    finding = card(answer, "timing.undated_dose")
    assert (finding.severity, finding.samples, finding.facts["count"]) == ("warning", (), 2)
    assert answer.samples[0].sample.window == "no_infusion"


def test_a_settled_card_names_the_doses_of_the_date():
    found = newest(dose(0, 100), dose(0, 200), panel(0, tsat=5, ferritin=9))
    finding = card(found, "timing.same_day_unclear")
    assert [used.amount_text for used in finding.used] == ["5 %", "9 ug/L", "100 mg", "200 mg"]
    assert finding.samples == (at(0),)
    assert "last_dose" not in finding.facts


def test_every_card_about_a_low_value_names_its_next_step_and_what_is_low():
    heart = patient(profile="heart_failure")
    for day, code, action in (
        (1, "timing.low_at_dose", "confirm_baseline"),
        (2, "timing.unexpectedly_low", "check_dose_and_loss"),
        (28, "timing.low_while_early", "consider_low"),
    ):
        finding = card(newest(dose(0), panel(day, ferritin=99, tsat=30), who=heart), code)
        assert finding.action == action
        assert finding.facts["ferritin_limit_ug_l"] == 100
        assert (finding.facts["low_ferritin"], finding.facts["low_tsat"]) == (True, False)


@pytest.mark.parametrize(
    ("day", "code", "action"),
    [
        (27, "timing.too_early", "redraw_from_date"),
        (28, "timing.provisional", "may_still_fall"),
    ],
)
def test_every_card_about_the_days_names_its_next_step(day, code, action):
    assert card(newest(dose(0), panel(day, ferritin=200)), code).action == action


def test_a_card_about_interference_asks_for_another_sample():
    found = newest(dose(0), panel(7, tsat=30))
    assert card(found, "timing.assay_interference").action == "redraw_from_date"


def test_a_conflict_names_every_profile_and_asks_to_consider_it():
    rows = (condition("haemodialysis"), condition("heart_failure"), dose(0, 100))
    finding = card(newest(*rows, panel(10, ferritin=200)), "timing.profile_conflict")
    assert finding.facts["other_profile_names"] == "Heart failure, General"
    assert finding.action == "consider_profile"


def test_a_card_of_disturbed_iron_names_the_values_that_are_infused_iron():
    finding = card(newest(dose(0), panel(3, tsat=100)), "timing.assay_interference")
    names = ("extreme_tsat_percent", "extreme_iron_umol_l", "extreme_days")
    assert [finding.facts[name] for name in names] == [100, Decimal("53.7"), 14]


def test_a_card_of_one_day_names_what_would_settle_it():
    finding = card(newest(dose(0), panel(0, ferritin=50)), "timing.same_day_unclear")
    names = ("before_tsat_percent", "after_tsat_percent", "after_iron_umol_l")
    assert [finding.facts[name] for name in names] == [20, 100, Decimal("53.7")]


def test_a_card_cites_the_waiting_times_of_the_profile_in_force():
    rows = dose(0), panel(40, ferritin=50), condition("heart_failure", -100)
    cited = {one.key for one in card(newest(*rows), "timing.low_while_early").citations}
    assert "esc-hf-2021" in cited
    general = card(newest(dose(0), panel(8, ferritin=900)), "timing.too_early")
    assert "esc-hf-2021" not in {one.key for one in general.citations}


def test_an_acceptable_sample_conflicts_with_a_profile_that_waits_longer():
    rows = condition("heart_failure"), dose(0), panel(60, ferritin=200)
    finding = card(newest(*rows, who=patient(profile="general")), "timing.profile_conflict")
    assert finding.facts["window"] == "acceptable"
    assert (finding.facts["other_profiles"], finding.facts["other_windows"]) == (
        "heart_failure",
        "too_early",
    )


def test_a_steady_sample_conflicts_with_a_profile_of_a_clinic_that_waits_longer():
    slow = GUIDELINE.profiles["heart_failure"]
    slow = replace(slow, steady_days=replace(slow.steady_days, amount=Decimal(100)))
    slower = replace(GUIDELINE, profiles={**GUIDELINE.profiles, "heart_failure": slow})
    rows = condition("heart_failure"), dose(0), panel(90, ferritin=200)
    found = judge(*rows, who=patient(profile="general"), guideline=slower)
    finding = card(found.samples[0], "timing.profile_conflict")
    assert (finding.facts["window"], finding.facts["other_windows"]) == ("steady", "acceptable")
