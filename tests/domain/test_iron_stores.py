"""Chapter 3: the verdict of a sample and the findings beside it."""

import pytest

from ironview.domain.iron_stores import judge_stores
from tests.domain.histories import codes, history, only, sample_on
from tests.domain.records import condition, dose, panel, patient, result

MALE = patient(sex="male")


def judged(*rows, day=0, who=MALE, **choices):
    read = history(*rows, who=who, **choices)
    return judge_stores(read, sample_on(read, day))


@pytest.mark.parametrize(
    ("rows", "verdict"),
    [
        ([panel(0, hb=12, tsat=30)], None),
        ([panel(0, ferritin=50, tsat=30)], "replete"),
        ([dose(-10), panel(0, ferritin=900, tsat=60)], "not_assessable"),
        ([result("ferritin", 50, 0, excluded=True)], "not_assessable"),
        ([dose(0), panel(0, ferritin=50)], "not_assessable"),
    ],
)
def test_verdicts_that_raise_no_finding(rows, verdict):
    assert judged(*rows) == (verdict, ())


@pytest.mark.parametrize(
    ("values", "profile", "verdict", "action"),
    [
        ({"ferritin": 20}, "ckd_nd", "absolute_deficiency", "replace_iron_and_find_loss"),
        ({"ferritin": 20, "tsat": 10}, "ckd_nd", "iron_indicated", "consider_iron"),
        ({"ferritin": 150, "tsat": 10}, None, "functional_deficiency", "look_for_inflammation"),
        ({"ferritin": 50, "tsat": 10}, None, "low_saturation", "consider_iron"),
        ({"ferritin": 500, "tsat": 60}, None, "overload_pattern", "repeat_fasting_tsat"),
        ({"ferritin": 500}, None, "high", "look_for_causes_of_high_ferritin"),
        ({"ferritin": 50}, None, "indeterminate", "request_tsat"),
    ],
)
def test_every_verdict_that_asks_for_attention_is_a_finding(values, profile, verdict, action):
    found, (finding,) = judged(panel(0, **values), profile=profile)
    assert found == verdict
    assert finding.code == f"stores.{verdict}"
    assert finding.action == action
    assert [row.analyte for row in finding.used] == list(values)


def test_a_finding_names_its_limits_and_what_it_rests_on():
    rows = panel(0, ferritin=50, crp=20), condition("infection")
    _, (finding,) = judged(*rows, deficiency="who", overload="uk")
    assert finding.facts["deficiency_limit_ug_l"] == 70
    assert finding.facts["deficiency_overlay"] == "who"
    assert finding.facts["overlay"] == "uk"
    assert finding.facts["inflamed"] is True
    assert finding.facts["profile"] == "general"
    assert [row.analyte for row in finding.used] == ["ferritin", "crp", "infection"]


def test_a_finding_names_the_saturations_it_could_not_use():
    invalid = panel(0, ferritin=50), result("tsat", 30, 0, haemolysed=True)
    assert [row.why for row in judged(*invalid)[1][0].skipped] == ["invalid"]
    against = panel(0, ferritin=50, tsat=40, iron=10, tibc=60)
    assert [row.why for row in judged(against)[1][0].skipped] == ["disagrees"]
    held = panel(0, ferritin=50), result("tsat", "0.3", 0, unit="")
    assert [row.why for row in judged(*held)[1][0].skipped] == ["held"]


@pytest.mark.parametrize(
    ("ferritin", "expected"),
    [
        ("1000", []),
        ("1000.1", ["stores.ferritin_over_1000"]),
        (">999", []),
        (">1000", ["stores.ferritin_over_1000"]),
        (">=1000", []),
        ("10000", ["stores.ferritin_over_1000"]),
        ("10001", ["stores.ferritin_over_1000", "stores.ferritin_over_10000"]),
        (">10000", ["stores.ferritin_over_1000", "stores.ferritin_over_10000"]),
    ],
)
def test_very_high_ferritin(ferritin, expected):
    _, findings = judged(panel(0, ferritin=ferritin, tsat=30))
    assert [code for code in codes(findings) if "over" in code] == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([dose(-10), panel(0, ferritin=1200)], []),
        ([dose(-10), panel(0, ferritin=20000)], ["stores.ferritin_over_10000"]),
        ([dose(0), panel(0, ferritin=20000)], ["stores.ferritin_over_10000"]),
        ([result("ferritin", 20000, 0, excluded=True)], []),
    ],
)
def test_only_the_highest_limit_counts_whatever_the_window(rows, expected):
    _, findings = judged(*rows)
    assert codes(findings) == expected


def test_of_two_values_over_1000_needs_both_and_over_10000_any():
    rows = result("ferritin", 900, 0), result("ferritin", 20000, 0)
    _, findings = judged(*rows)
    assert codes(findings) == ["stores.high", "stores.ferritin_over_10000"]


def test_a_bound_over_1000_asks_for_dilution():
    asked = only(judged(panel(0, ferritin=">1650"))[1], "stores.ferritin_over_1000")
    assert (asked.action, asked.facts["ask_for_dilution"]) == ("ask_for_dilution", True)
    exact = only(judged(panel(0, ferritin=1650))[1], "stores.ferritin_over_1000")
    assert (exact.action, exact.facts["ask_for_dilution"]) == ("explain_high_ferritin", False)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"ferritin": 300, "tsat": 51}, True),
        ({"ferritin": 301, "tsat": 51}, False),
        ({"ferritin": 300, "tsat": 50}, False),
        ({"ferritin": 20, "tsat": 90}, True),
        ({"ferritin": "<301", "tsat": 90}, False),
        ({"ferritin": "<=300", "tsat": ">50"}, True),
        ({"ferritin": 100, "tsat": ">49"}, False),
        ({"tsat": 90}, False),
        ({"ferritin": 100}, False),
    ],
)
def test_an_isolated_high_saturation_has_a_ferritin_certainly_within(values, expected):
    _, findings = judged(panel(0, **values))
    assert ("stores.isolated_high_tsat" in codes(findings)) is expected


def test_an_isolated_high_saturation_is_true_of_every_value():
    rows = panel(0, ferritin=100, tsat=60)
    assert codes(judged(*rows, result("tsat", 55, 0))[1]) == ["stores.isolated_high_tsat"]
    assert codes(judged(*rows, result("tsat", 40, 0))[1]) == []


def test_a_saturation_that_disagrees_is_not_isolated():
    _, findings = judged(panel(0, ferritin=100, tsat=60, iron=10, tibc=60))
    assert codes(findings) == []


def test_a_provisional_sample_may_still_fall():
    _, (finding,) = judged(dose(0), panel(30, ferritin=800, tsat=30), day=30)
    assert finding.facts["may_still_fall"] is True
    assert finding.facts["day"] == 30
