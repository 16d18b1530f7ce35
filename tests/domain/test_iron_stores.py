"""Chapter 3: the verdict of a sample and the findings beside it."""

import pytest

from ironview.domain.iron_stores import judge_stores
from tests.domain.histories import codes, history, only, sample_on
from tests.domain.records import condition, dose, on, panel, patient, result

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


def test_a_verdict_says_every_limit_it_was_judged_by():
    rows = dose(-60), panel(0, ferritin=150, tsat=10)
    _, (finding,) = judged(*rows, overload="acg")
    said = {
        "profile": "general",
        "deficiency_limit_ug_l": 30,
        "deficiency_overlay": None,
        "functional_from_ug_l": 100,
        "functional_to_ug_l": 700,
        "functional_to_inclusive": True,
        "low_tsat_percent": 20,
        "high_above_ug_l": 300,
        "ferritin_limit_ug_l": 300,
        "tsat_limit_percent": 45,
        "tsat_limit_inclusive": True,
        "limits_group": "male",
        "menopause_assumed": False,
        "overlay": "acg",
        "inflamed": False,
        "day": 60,
        "may_still_fall": False,
    }
    assert said.items() <= finding.facts.items()
    assert [moment.day for moment in finding.samples] == [on(0)]
    assert [row.analyte for row in finding.used] == ["ferritin", "tsat"]


@pytest.mark.parametrize(("day", "may_fall"), [(55, True), (56, False)])
def test_a_verdict_says_that_it_may_still_fall(day, may_fall):
    _, findings = judged(dose(0), panel(day, ferritin=50, tsat=10), day=day)
    assert only(findings, "stores.low_saturation").facts["may_still_fall"] is may_fall


def test_the_cards_of_a_very_high_ferritin_say_limit_day_and_window():
    _, findings = judged(dose(-60), panel(0, ferritin=10001, tsat=30))
    far = only(findings, "stores.ferritin_over_10000")
    over = only(findings, "stores.ferritin_over_1000")
    for finding, limit, action in (
        (over, 1000, "explain_high_ferritin"),
        (far, 10000, "assess_urgently"),
    ):
        said = {"limit_ug_l": limit, "ask_for_dilution": False, "day": 60, "window": "acceptable"}
        assert said.items() <= finding.facts.items()
        assert finding.action == action
        assert [moment.day for moment in finding.samples] == [on(0)]
        assert [row.amount_text for row in finding.used] == ["10001 ug/L"]


def test_the_card_of_an_isolated_high_saturation_says_its_limits():
    _, findings = judged(dose(-60), panel(0, ferritin=100, tsat=51), who=patient(birth="1990"))
    finding = only(findings, "stores.isolated_high_tsat")
    said = {
        "ferritin_limit_ug_l": 200,
        "tsat_limit_percent": 45,
        "tsat_limit_inclusive": False,
        "limits_group": "premenopausal",
        "menopause_assumed": True,
        "overlay": "easl",
        "day": 60,
    }
    assert said.items() <= finding.facts.items()
    assert finding.action == "repeat_fasting_tsat"
    assert [row.analyte for row in finding.used] == ["ferritin", "tsat"]
    assert [moment.day for moment in finding.samples] == [on(0)]


@pytest.mark.parametrize(
    ("values", "facts"),
    [
        ({"ferritin": 99, "tsat": 39}, (None, 100, None, 40, None)),
        ({"ferritin": 100, "tsat": 24}, (100, 300, None, 25, None)),
    ],
)
def test_iron_that_is_indicated_names_the_pair_of_limits_that_was_met(values, facts):
    _, (finding,) = judged(panel(0, **values), profile="ckd_nd")
    names = (
        "pair_ferritin_from_ug_l",
        "pair_ferritin_below_ug_l",
        "pair_ferritin_at_most_ug_l",
        "pair_tsat_below_percent",
        "pair_tsat_at_most_percent",
    )
    assert finding.code == "stores.iron_indicated"
    assert tuple(finding.facts[name] for name in names) == facts


def test_where_two_pairs_may_be_met_no_pair_is_named():
    rows = panel(0, ferritin=99, tsat=20), result("ferritin", 110, 0)
    _, findings = judged(*rows, profile="ckd_nd")
    (finding,) = [one for one in findings if one.code == "stores.iron_indicated"]
    assert not [name for name in finding.facts if name.startswith("pair_")]


def test_a_finding_names_the_ferritin_it_left_out():
    _, (finding,) = judged(panel(0, ferritin=20), result("ferritin", 90, 0, excluded=True))
    assert [(row.analyte, row.why) for row in finding.skipped] == [("ferritin", "user")]
