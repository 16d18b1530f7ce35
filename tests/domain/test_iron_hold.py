"""Chapter 6: when iron should wait."""

import pytest

from ironview.domain.iron_hold import find_haemochromatosis_hold, find_iron_hold
from tests.domain.histories import history, sample_on
from tests.domain.records import condition, dose, panel, patient, result


def holds(*rows, day=0, **choices):
    read = history(*rows, **choices)
    return [finding.code for finding in find_iron_hold(read, sample_on(read, day))] != []


@pytest.mark.parametrize("profile", ["general", "strict_12_week", "pregnancy"])
@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"ferritin": 700}, False),
        ({"ferritin": "700.1"}, True),
        ({"tsat": "44.9"}, False),
        ({"tsat": 45}, True),
        ({"ferritin": 30, "tsat": 45}, True),
        ({"ferritin": "29.9", "tsat": 45}, False),
        ({"ferritin": 701, "tsat": 10}, True),
        ({"ferritin": 700, "tsat": "44.9"}, False),
        ({"hb": 19}, False),
        ({"ferritin": ">700"}, True),
        ({"ferritin": ">=700"}, False),
        ({"ferritin": ">600", "tsat": 45}, True),
        ({"ferritin": ">600", "tsat": 30}, False),
        ({"ferritin": "<50", "tsat": 60}, False),
        ({"tsat": ">45"}, True),
        ({"tsat": ">44"}, False),
    ],
)
def test_general_limits(profile, values, expected):
    assert holds(panel(0, **values), profile=profile) is expected


@pytest.mark.parametrize(
    ("profile", "values", "expected"),
    [
        ("haemodialysis", {"tsat": "39.9"}, False),
        ("haemodialysis", {"tsat": 40}, True),
        ("haemodialysis", {"ferritin": 700, "tsat": 39}, False),
        ("haemodialysis", {"ferritin": 701, "tsat": 39}, True),
        ("haemodialysis", {"ferritin": 29, "tsat": 40}, False),
        ("ckd_nd", {"ferritin": 30, "tsat": 40}, True),
        ("ckd_nd", {"ferritin": 29, "tsat": 40}, False),
        ("ckd_nd", {"ferritin": 701}, True),
        ("ibd", {"ferritin": 800}, False),
        ("ibd", {"ferritin": 801}, True),
        ("ibd", {"tsat": 50}, False),
        ("ibd", {"tsat": "50.1"}, True),
        ("ibd", {"ferritin": 20, "tsat": 60}, False),
        ("heart_failure", {"hb": 15}, False),
        ("heart_failure", {"hb": "15.1"}, True),
        ("heart_failure", {"hb": ">15"}, True),
        ("heart_failure", {"ferritin": 701}, True),
        ("heart_failure", {"ferritin": 99, "tsat": 60}, False),
        ("heart_failure", {"ferritin": 100, "tsat": 45}, True),
        ("paediatric", {"ferritin": 15, "tsat": 45}, True),
    ],
)
def test_limits_of_other_profiles(profile, values, expected):
    assert holds(panel(0, **values), profile=profile) is expected


def test_inflammation_raises_the_ferritin_a_saturation_needs():
    assert holds(panel(0, ferritin=50, tsat=50))
    assert not holds(panel(0, ferritin=50, tsat=50, crp=20))


def test_only_eligible_values_hold():
    assert not holds(dose(-7), panel(0, ferritin=1200, tsat=65))
    assert not holds(result("ferritin", 900, 0, excluded=True))
    assert holds(panel(0, ferritin=900), result("tsat", 60, 0, haemolysed=True))
    assert not holds(result("tsat", 60, 0, haemolysed=True))


def test_a_saturation_that_disagrees_counts_as_missing():
    assert not holds(panel(0, ferritin=100, tsat=60, iron=10, tibc=60))
    assert holds(panel(0, ferritin=800, tsat=60, iron=10, tibc=60))


def test_every_value_must_say_so():
    rows = panel(0, ferritin=100, tsat=60)
    assert holds(*rows, result("tsat", 50, 0))
    assert not holds(*rows, result("tsat", 40, 0))
    assert not holds(result("ferritin", 800, 0), result("ferritin", 600, 0))
    both = result("hb", 16, 0), result("hb", 14, 0)
    assert not holds(*both, profile="heart_failure")


def test_a_finding_names_its_limits_and_rows():
    read = history(panel(0, ferritin=800, tsat=30, hb=12), profile="ibd")
    assert find_iron_hold(read, sample_on(read, 0)) == ()
    read = history(panel(0, ferritin=900, tsat=30, hb=16), profile="heart_failure")
    (finding,) = find_iron_hold(read, sample_on(read, 0))
    assert finding.facts["ferritin_above_ug_l"] == 700
    assert finding.facts["hb_above_g_dl"] == 15
    assert [row.analyte for row in finding.used] == ["ferritin", "tsat", "hb"]
    read = history(panel(0, ferritin=900, hb=16))
    (finding,) = find_iron_hold(read, sample_on(read, 0))
    assert finding.facts["hb_above_g_dl"] is None
    assert [row.analyte for row in finding.used] == ["ferritin"]


def test_haemochromatosis_holds_once_whatever_the_values_and_dates():
    rows = condition("haemochromatosis", -90, -50, "C282Y/C282Y"), condition("haemochromatosis")
    (finding,) = find_haemochromatosis_hold(history(*rows, panel(0, ferritin=20)))
    assert finding.code == "safety.hold_iron"
    assert finding.samples == ()
    assert finding.facts == {"haemochromatosis": True, "detail": "C282Y/C282Y"}
    assert find_haemochromatosis_hold(history(who=patient())) == ()


def test_a_card_says_every_limit_the_day_and_what_was_left_out():
    rows = dose(-100), panel(0, ferritin=900, tsat=30, hb=16), result("tsat", 9, 0, excluded=True)
    read = history(*rows, profile="heart_failure")
    (finding,) = find_iron_hold(read, sample_on(read, 0))
    said = {
        "profile": "heart_failure",
        "ferritin_above_ug_l": 700,
        "tsat_limit_percent": 45,
        "tsat_limit_inclusive": True,
        "hb_above_g_dl": 15,
        "deficiency_limit_ug_l": 100,
        "haemochromatosis": False,
        "day": 100,
    }
    assert said.items() <= finding.facts.items()
    assert finding.action == "hold_iron"
    assert [(row.analyte, row.why) for row in finding.skipped] == [("tsat", "user")]


def test_the_card_of_haemochromatosis_names_the_condition_and_holds_iron():
    rows = condition("haemochromatosis", key="C-1"), condition("diabetes", key="C-2")
    (finding,) = find_haemochromatosis_hold(history(*rows))
    assert [row.reference for row in finding.used] == ["C-1"]
    assert finding.action == "hold_iron"
